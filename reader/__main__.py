"""Runs the reader as `python -m reader`, where its command is not on the path."""

from __future__ import annotations

from reader.cli import main

if __name__ == "__main__":
    main()
