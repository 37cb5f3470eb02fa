"""One reader a format, and the way from bytes to pages."""

from __future__ import annotations

from collections.abc import Callable

from reader.loading.containers import read_gzip, read_zip
from reader.loading.decode import decode, split_lines
from reader.loading.detect import detect_format
from reader.loading.dumps import read_csv, read_json, read_jsonl
from reader.loading.errors import FileRefusedError
from reader.loading.feeds import read_feed
from reader.loading.front_matter import front_fields
from reader.loading.html.document import read_html
from reader.loading.mail import read_mail
from reader.loading.pdf import read_pdf
from reader.loading.quoted import QUOTED, quoted_lines
from reader.loading.records import metadata_of
from reader.loading.saved import read_bookmark, read_webarchive
from reader.loading.source import Pages, Reader, Source
from reader.loading.warc import read_warc
from reader.model import Failure, RawPage
from reader.records import replace

_MOST_BYTES = 4
"""Bytes of a character at most, in any encoding."""


def read_text(source: Source) -> Pages:
    """A text file is one page; an empty one is refused. Its head, if it has one, tells of it."""
    yield _told_of(source, _plain(source, "text"))


def read_markdown(source: Source) -> Pages:
    """Markdown is read as text: cleaning knows its images and links."""
    yield _told_of(source, _plain(source, "markdown"))


def _told_of(source: Source, page: RawPage) -> RawPage:
    fields = front_fields(page.lines)
    return replace(page, metadata=metadata_of(source, fields)) if fields else page


def _plain(source: Source, format_: str) -> RawPage:
    # A text that is too long for certain is not decoded: that takes a while where it is not UTF-8.
    _must_fit(len(source.data) // _MOST_BYTES, source)
    text, encoding, warnings = decode(source.data)
    if not text.strip():
        raise FileRefusedError("empty file")
    lines = split_lines(text)
    quoted = quoted_lines(lines) if format_ == "text" else ()
    beyond = tuple((index + 1, QUOTED) for index in sorted(quoted))
    return RawPage(source.path, lines, format_, encoding, warnings=warnings, beyond=beyond)


READERS: dict[str, Reader] = {
    "text": read_text,
    "markdown": read_markdown,
    "html": read_html,
    "mail": read_mail,
    "json": read_json,
    "jsonl": read_jsonl,
    "csv": read_csv,
    "feed": read_feed,
    "warc": read_warc,
    "pdf": read_pdf,
    "webarchive": read_webarchive,
    "bookmark": read_bookmark,
}
CONTAINERS: dict[str, Callable[[Source, Callable[[Source], Pages]], Pages]] = {
    "gzip": read_gzip,
    "zip": read_zip,
}


def read_pages(source: Source) -> Pages:
    """The pages of some bytes, and a `Failure` for each item, or for all, that gave none.

    Raises nothing on account of what the bytes are.
    """
    try:
        format_ = detect_format(source.name, source.data)
        if format_ in CONTAINERS:
            for page in CONTAINERS[format_](source, read_pages):
                yield _bounded(page, source)
            return
        for page in READERS[format_](source):
            source.budget.take_page()
            yield _bounded(page, source)
    except FileRefusedError as error:
        yield Failure(source.path, str(error))
    except RecursionError:
        yield Failure(source.path, "nested too deeply")
    except MemoryError:
        yield Failure(source.path, "needs too much memory")
    except Exception as error:  # a dozen foreign parsers lie behind: one file may cost no other
        yield Failure(source.path, f"cannot be read: {type(error).__name__}")


def _bounded(page: RawPage | Failure, source: Source) -> RawPage | Failure:
    """A page no longer than the limit: what comes after loading works on whole pages."""
    if isinstance(page, RawPage):
        try:
            _must_fit(sum(map(len, page.lines)) + len(page.lines), source)
        except FileRefusedError as error:
            return Failure(page.path, str(error))
    return page


def _must_fit(characters: int, source: Source) -> None:
    limit = source.options.max_page_characters
    if characters > limit:
        raise FileRefusedError(f"a page of more than {limit / 1e6:g} M characters")
