"""A fetched page as a file: its name, the note of its source, and writing it safely.

Knows nothing of the network.
"""

from __future__ import annotations

import os
import re
import time
from hashlib import blake2s
from pathlib import Path
from urllib.parse import unquote, urlsplit


def marked(url: str, text: str) -> str:
    """The page behind the comment by which browsers note a saved page's address."""
    # Two hyphens would end the comment.
    address = url.replace("--", "%2D%2D").replace(">", "%3E").replace("<", "%3C")
    return f"<!-- saved from url=({len(address):04}){address} -->\n{text}"


def file_name(url: str) -> str:
    """A name that says host and page: `news.example-2025-dam-leaks-1f3a9c.html`."""
    parts = urlsplit(url)
    words = f"{(parts.hostname or '').removeprefix('www.')} {unquote(parts.path)}"
    stem = re.sub(r"\.(?:html?|php|aspx?|do)$", "", words, flags=re.IGNORECASE)
    stem = re.sub(r"[^\w.]+", "-", stem, flags=re.UNICODE).strip("-._")
    while len(stem.encode("utf-8", "replace")) > 120:
        stem = stem[:-1]
    mark = blake2s(url.encode("utf-8", "replace"), digest_size=3).hexdigest()
    return f"{stem.strip('-._') or 'page'}-{mark}.html"


def write_new(folder: Path, name: str, text: str) -> Path:
    """Write beside, then rename to a name that was free: no half page, no page lost."""
    temporary = folder / f".adding-{os.getpid()}-{time.monotonic_ns()}"
    try:
        with temporary.open("xb") as file:
            # The mark says UTF-8 louder than whatever charset the page declares.
            file.write(text.encode("utf-8-sig", "replace"))
            file.flush()
            os.fsync(file.fileno())
        stem = name.removesuffix(".html")
        for number in range(1, 1000):
            place = folder / (name if number == 1 else f"{stem}-{number}.html")
            try:
                place.open("xb").close()
            except FileExistsError:
                continue
            try:
                temporary.replace(place)
            except OSError:
                place.unlink(missing_ok=True)  # else an empty page stays
                raise
            return place
        raise FileExistsError(f"{name} is there a thousand times")
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
