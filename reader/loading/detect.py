"""What a file is, told by its bytes first and its name second."""

from __future__ import annotations

import re
from pathlib import PurePath

_HTML_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_BY_SUFFIX = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
}


def detect_format(name: str, data: bytes) -> str:
    """One of the keys of `formats.READERS` for a file's name and bytes."""
    if _HTML_START.match(data[:4096].lstrip(b"\xef\xbb\xbf")):
        return "html"
    return _BY_SUFFIX.get(PurePath(name).suffix.lower(), "text")
