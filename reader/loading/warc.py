"""WARC files by warcio: each saved HTML or text response is a page.

A record that cannot be read costs no other: reading goes on at the next record's mark.
"""

from __future__ import annotations

import io
import re
from typing import Any

from reader.loading.decode import charset_of, decode, split_lines
from reader.loading.detect import detect_format
from reader.loading.errors import FileRefusedError, told_size
from reader.loading.html.document import page_from_html
from reader.loading.source import Pages, Source
from reader.loading.web import web_address
from reader.model import Failure, PageMetadata, RawPage
from reader.records import replace

MAX_RECORD = 8 * 1024 * 1024
MAX_RECORDS = 200_000
_MARK = re.compile(rb"(?:\A|\n)WARC/[01]\.[0-9]\r?\n")
_HTML = re.compile(r"text/html|application/xhtml\+xml", re.IGNORECASE)
_TEXT = re.compile(r"\s*text/plain\b", re.IGNORECASE)
_FOR_CRAWLERS = re.compile(r"https?://[^/?#]+/robots\.txt", re.IGNORECASE)
"""What crawlers fetch of every site for themselves (RFC 9309): no page that was saved."""
_READ_AS_TEXT = frozenset({"text", "csv", "json", "jsonl", "html", "feed", "mail", "bookmark"})
"""Formats that are text, whatever else they are: servers call fonts and archives `text/plain`."""


def read_warc(source: Source) -> Pages:
    """Pages of `response` and `conversion` records that hold HTML or text, `resource`s of HTML."""
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - seldom needed

    data = source.data
    starts = [match.start() + (data[match.start()] == 10) for match in _MARK.finditer(data)]
    if not starts:
        raise FileRefusedError("a WARC file without records")
    if len(starts) > MAX_RECORDS:
        raise FileRefusedError("a WARC file with too many records")
    # Each record is read from a stream of its own: its end is at the latest the next one's mark,
    # whatever length it states. A mark inside a page's text would cut that page short.
    for number, start in enumerate(starts, start=1):
        end = starts[number] if number < len(starts) else len(data)
        path = f"{source.path}#{number}"
        try:
            record: Any = next(iter(ArchiveIterator(io.BytesIO(data[start:end]))), None)
            if record is not None and _is_page(record):
                yield _page(path, record)
        except FileRefusedError as error:
            yield Failure(path, str(error))
        except (MemoryError, RecursionError):
            raise
        except Exception as error:  # a foreign parser may trip over anything
            yield Failure(path, f"a record that cannot be read: {type(error).__name__}")


def _is_page(record: Any) -> bool:
    if record.rec_type not in {"response", "resource", "conversion"}:
        return False
    if record.rec_type != "response" or record.http_headers is None:
        return bool(_HTML.search(_type(record)) or record.rec_type == "conversion")
    if record.http_headers.get_statuscode() != "200":
        return False
    kind = _type(record)
    return bool(_HTML.search(kind) or (_TEXT.match(kind) and not _is_for_crawlers(record)))


def _is_for_crawlers(record: Any) -> bool:
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    return _FOR_CRAWLERS.fullmatch(address.strip("<> ")) is not None


def _type(record: Any) -> str:
    headers = record.http_headers or record.rec_headers
    return str(headers.get_header("Content-Type") or "")


def _page(path: str, record: Any) -> RawPage:
    body = _body(record)
    if len(body) > MAX_RECORD:
        raise FileRefusedError(f"a record larger than {told_size(MAX_RECORD)}")
    text, encoding, warnings = decode(body, declared=True, charset=charset_of(_type(record)))
    address = record.rec_headers.get_header("WARC-Target-URI")
    if not _HTML.search(_type(record)):
        if record.rec_type != "conversion":
            _must_be_text(body)
        metadata = PageMetadata(url=web_address(address))
        return RawPage(path, split_lines(text), "warc", encoding, metadata, warnings)
    page = page_from_html(path, text, format_="warc", url=address, warnings=warnings)
    return replace(page, encoding=encoding)


def _must_be_text(body: bytes) -> None:
    if not body.strip():
        raise FileRefusedError("empty file")
    if detect_format("", body) not in _READ_AS_TEXT:
        raise FileRefusedError("binary data, not a page")


def _body(record: Any) -> bytes:
    """The content, unchunked and unpacked piece by piece up to one byte over the limit."""
    stream = record.content_stream()
    pieces: list[bytes] = []
    size = 0
    while size <= MAX_RECORD:
        piece = stream.read(65_536)
        if not piece:
            break
        pieces.append(piece)
        size += len(piece)
    return b"".join(pieces)
