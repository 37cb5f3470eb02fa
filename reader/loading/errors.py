"""The one exception that a reader of a format raises."""

from __future__ import annotations


class FileRefusedError(Exception):
    """A file, or an item in it, that gives no page, with the reason in one line."""
