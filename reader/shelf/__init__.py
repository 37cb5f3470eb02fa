"""The articles of a library: read, cleaned, kept, and in step with the files on disk.

Knows nothing of links or notes.
"""

from reader.shelf.progress import Cancelled, Changes, OnProgress, Progress, never, silent
from reader.shelf.shelf import Shelf

__all__ = ["Cancelled", "Changes", "OnProgress", "Progress", "Shelf", "never", "silent"]
