"""A writer in a process of its own, for strace: path, pipe's file descriptor, seed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from reader.notes import storage as storage_module
from tests.faults.writer import write_notes


def main() -> None:
    """Write ten notes, with checkpoints between them, and say so in the pipe."""
    path, pipe, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    storage_module.CHECKPOINT_AT_LEAST = 1500
    write_notes(path, lambda line: os.write(pipe, line.encode() + b"\n") and None, seed, 10)


if __name__ == "__main__":
    main()
