"""What Safari and desktops save: web archives (.webarchive), and bookmarks, which hold no page."""

from __future__ import annotations

import plistlib
import re
from collections.abc import Mapping

from reader.loading.decode import decode
from reader.loading.errors import FileRefusedError
from reader.loading.frames import fullest
from reader.loading.html.document import page_from_html
from reader.loading.source import Pages, Source
from reader.loading.web import web_address

_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}")
_DECLARED = re.compile(r"<!DOCTYPE[^<>]{0,500}>", re.IGNORECASE)
"""Names the address of its own format."""
_MAX_OBJECTS = 200_000
_TRAILER = 32
_MOST_FRAMES, _DEPTH = 20, 3


def read_webarchive(source: Source) -> Pages:
    """The page of a Safari web archive: a binary property list with the HTML in it."""
    document = _property_list(source.data)
    if "WebMainResource" not in document and "URL" in document:
        yield from read_bookmark(source)
        return
    main = document.get("WebMainResource")
    data = main.get("WebResourceData") if isinstance(main, Mapping) else None
    if not isinstance(main, Mapping) or not isinstance(data, bytes):
        raise FileRefusedError("a property list, not a saved page")
    address = main.get("WebResourceURL")
    text, warnings = _text(main)
    framed = [_text(one) for one in _frames(document)]
    place = fullest([text, *(frame for frame, _ in framed)]) if framed else 0
    if place:
        text, warnings = framed[place - 1]
    yield page_from_html(
        source.path,
        text,
        format_="webarchive",
        url=address if isinstance(address, str) else None,
        warnings=warnings,
    )


def _text(resource: Mapping[str, object]) -> tuple[str, tuple[str, ...]]:
    data, charset = resource.get("WebResourceData"), resource.get("WebResourceTextEncodingName")
    text, _, warnings = decode(
        data if isinstance(data, bytes) else b"",
        declared=True,
        charset=charset if isinstance(charset, str) else None,
    )
    return text, warnings


def _frames(document: Mapping[str, object], depth: int = 0) -> list[Mapping[str, object]]:
    """The main resources of the archives of a page's frames, and of those within."""
    held = document.get("WebSubframeArchives")
    found: list[Mapping[str, object]] = []
    for archive in held if isinstance(held, list) and depth < _DEPTH else []:
        if not isinstance(archive, Mapping):
            continue
        main = archive.get("WebMainResource")
        found += [main] if isinstance(main, Mapping) else []
        found += _frames(archive, depth + 1)
    return found[:_MOST_FRAMES]


def _property_list(data: bytes) -> Mapping[str, object]:
    # The trailer states how many objects there are; each may cost a hundred bytes.
    if int.from_bytes(data[-_TRAILER + 8 : -_TRAILER + 16], "big") > _MAX_OBJECTS:
        raise FileRefusedError("a property list with too many parts")
    try:
        found = plistlib.loads(data, fmt=plistlib.FMT_BINARY)
    except (MemoryError, RecursionError):
        raise
    except Exception as error:  # a foreign parser may trip over anything
        raise FileRefusedError(
            f"a property list that cannot be read: {type(error).__name__}"
        ) from None
    return found if isinstance(found, dict) else {}


def read_bookmark(source: Source) -> Pages:
    """Always refused, with the address that the bookmark holds."""
    found = _ADDRESS.search(_DECLARED.sub("", decode(source.data[:65_536])[0]))
    address = web_address(found[0]) if found else None
    told = f" {address}" if address and len(address) <= 200 else ""
    raise FileRefusedError(f"a bookmark, not the page: `reader add` fetches it{told}")
    yield  # pragma: no cover - makes this a generator, as every reader is
