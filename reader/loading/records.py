"""A record of a dump (a JSON object, a row of a table) to a raw page.

Fields are found by the names of `fields.py`, after the reader's own; where no name for
the text is known, the longest text of the record is taken. Knows nothing of how records lie
in files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from reader.loading.cells import written_out
from reader.loading.decode import split_lines
from reader.loading.errors import FileRefusedError
from reader.loading.fields import names_of, spelled
from reader.loading.markup import looks_like_markup, markup_lines, without_entities
from reader.loading.names import plain_name
from reader.loading.source import Source
from reader.loading.web import web_address
from reader.loading.written_dates import other_moment
from reader.model import PageMetadata, RawPage
from reader.records import replace

_SHORTEST_TEXT = 80
"""Characters from which the longest field of a record without a known name is its text."""
_MAX_KEYS = 500
_PARTS = ("text", "sentence", "form", "name", "value", "content", "html")
"""Names under which the items of a list have their text: paragraphs, sentences, authors."""
_CALLED = ("name", "main", "rendered", "$date")
"""Names under which an object has what it is called by, or the time that it stands for."""
_TITLES = ("title", "headline", "제목")
"""What items have that are articles of their own."""
_WITHIN = ("metadata", "meta", "info")
"""Names of what a record sets its fields but the text into."""
_ONE_ADDRESS = re.compile(r"\s*[a-z][a-z0-9+.-]{1,20}:\S*\s*", re.IGNORECASE)
_RFC_DATE = re.compile(r"(?:[A-Za-z]{3},?\s)?\s*\d{1,2}\s[A-Za-z]{3,9}\s\d{4}\s\d\d?:\d\d")
"""RFC 5322, which may end in a zone."""
_DIGITS_DATE = re.compile(r"^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])$")
_DIGITS_TIME = re.compile(
    r"^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])([01]\d|2[0-3])([0-5]\d)(?:([0-5]\d))?$"
)


class BookmarkError(FileRefusedError):
    """A record with an address and a title that has no text: what read-later services export."""


def page_of(
    source: Source,
    path: str,
    record: Mapping[str, object],
    *,
    format_: str,
    encoding: str,
    warnings: tuple[str, ...] = (),
) -> RawPage:
    """The page of one record; raises `FileRefusedError` when it has no text."""
    flat = _flat(record)
    body = _find(flat, "text", source) or _longest(flat)
    metadata = _metadata(flat, source)
    title = metadata.title
    if body is None and _find(flat, "url", source) is not None:
        raise BookmarkError("a bookmark: the page's text is not in it")
    if body is None and title is None:
        raise FileRefusedError("no text in this record: no field that is known to hold it")
    lines = text_lines(body or "")
    if title and (not lines or lines[0].strip() != title):
        lines = (title, "", *lines)
    return RawPage(path, lines, format_, encoding, metadata, warnings)


def metadata_of(source: Source, record: Mapping[str, object]) -> PageMetadata:
    """What a record says of its article, whose text stands elsewhere."""
    flat = _flat(record)
    told = _metadata(flat, source)
    if (address := web_address(told.source)) is not None:
        # Clippers call the page's address its source, and the outlet its site.
        called = names_of("source", source.options.names)
        named = {k: v for k, v in flat.items() if k not in called or web_address(str(v)) is None}
        outlet = _inline(_find(named, "source", source))
        return replace(told, source=outlet, url=told.url or address)
    return told


def text_name(source: Source, record: Mapping[str, object]) -> str | None:
    """The known name under which a record holds its text: one text, or its paragraphs."""
    flat = _flat(record)
    return next(
        (name for name in names_of("text", source.options.names) if _is_text(flat.get(name))), None
    )


def has_title(source: Source, record: Mapping[str, object]) -> bool:
    """Whether a record has a title under a known name."""
    return _find(_flat(record), "title", source) is not None


def longest_text(record: Mapping[str, object]) -> str | None:
    """What is taken for the text of a record that has none under a known name."""
    return _longest(_flat(record))


def _is_text(value: object) -> bool:
    if isinstance(value, list) and value and all(isinstance(one, Mapping) for one in value):
        titled = any(name in one for one in value for name in _TITLES)
        return not titled and any(True for _ in _texts(value))
    texts = value if isinstance(value, list) else [value]
    return all(isinstance(text, str) for text in texts) and any(map(str.strip, texts))


def _metadata(flat: Mapping[str, object], source: Source) -> PageMetadata:
    return PageMetadata(
        title=_inline(_find(flat, "title", source)),
        source=_inline(_find(flat, "source", source)),
        author=plain_name(_inline(_find(flat, "author", source))),
        published=any_moment(_find(flat, "published", source)),
        updated=any_moment(_find(flat, "updated", source)),
        url=web_address(_find(flat, "url", source)),
        language=_inline(_find(flat, "language", source)),
    )


def _find(flat: Mapping[str, object], field: str, source: Source) -> str | None:
    for name in names_of(field, source.options.names):
        # Most names are in no record: asking first makes a dump of empty records cheap.
        if name in flat and (text := _text_of(flat[name], lines=field == "text")):
            return text
    if field == "text":
        return None
    within = [f"{outer}." for outer in _WITHIN if isinstance(flat.get(outer), Mapping)]
    for name in names_of(field, source.options.names) if within else ():
        for outer in within:
            if outer + name in flat and (text := _text_of(flat[outer + name])):
                return text
    return None


def text_lines(text: str) -> tuple[str, ...]:
    """Lines of a field, which may hold HTML, also such that was escaped once too often."""
    if not looks_like_markup(text) and looks_like_markup(bare := without_entities(text)):
        text = bare
    lines = markup_lines(text) if looks_like_markup(text) else split_lines(text)
    return tuple(map(without_entities, lines))


def _flat(record: Mapping[str, object]) -> dict[str, object]:
    """Names in lower case to values; fields of nested objects under dotted names."""
    flat: dict[str, object] = {}
    for key, value in list(record.items())[:_MAX_KEYS]:
        name = str(key).strip().lower()
        flat.setdefault(name, value)
        flat.setdefault(spelled(str(key)), value)
        if isinstance(value, Mapping):
            for inner, nested in list(value.items())[:_MAX_KEYS]:
                flat.setdefault(f"{name}.{str(inner).lower()}", nested)
    return flat


def _text_of(value: object, *, lines: bool = False) -> str | None:
    """A value as text; a list of texts or of named things is joined, on `lines` of their own."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str | int | float):
        text = written_out(str(value))
        return text if text.strip() else None
    if isinstance(value, list):
        texts = list(_texts(value))
        # Sentences or paragraphs stand on lines of their own, names beside each other.
        lines = lines or any(len(text) > 60 for text in texts)
        return ("\n" if lines else ", ").join(texts) or None
    if isinstance(value, Mapping) and not lines:
        held = next((value[name] for name in _CALLED if value.get(name)), None)
        return None if isinstance(held, list | Mapping) else _text_of(held)
    return None


def _texts(values: list[object]) -> Iterator[str]:
    for value in values[:10_000]:
        if isinstance(value, str) and value.strip():
            yield value
        elif isinstance(value, Mapping):
            for name in _PARTS:
                inner = value.get(name)
                if isinstance(inner, str) and inner.strip():
                    yield inner
                    break


def _longest(flat: Mapping[str, object]) -> str | None:
    texts = [v for v in flat.values() if isinstance(v, str) and not _ONE_ADDRESS.fullmatch(v)]
    longest = max(texts, key=len, default="")
    return longest if len(longest) >= _SHORTEST_TEXT else None


def _inline(text: str | None) -> str | None:
    """One line of plain text."""
    if text is None:
        return None
    return " ".join(" ".join(text_lines(text)).split())[:1000] or None


def any_moment(text: str | None) -> str | None:
    """A time as ISO 8601 where its form is one that dumps use; `None` for any other."""
    if text is None:
        return None
    text = text.strip()
    if match := _DIGITS_DATE.match(text):
        return "-".join(match.groups())
    if match := _DIGITS_TIME.match(text):
        year, month, day, hour, minute, second = match.groups()
        return f"{year}-{month}-{day}T{hour}:{minute}" + (f":{second}" if second else "")
    if re.fullmatch(r"\d{10}(?:\.\d{1,6})?|\d{13}", text):
        seconds = float(text) / (1000 if len(text) == 13 else 1)
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
    return moment(text)


def moment(text: str) -> str | None:
    """ISO 8601 for a date or time in ISO 8601, RFC 3339 or RFC 5322 form, zone and precision kept.

    So are the forms of `written_dates.py`; `None` for text in another one.
    """
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - rarely needed

    text = text.strip()[:64]
    match = re.match(
        r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?(?:[T ]+(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?"
        r"\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?",
        text,
    )
    if match:
        year, month, day, clock, zone = match.groups()
        when = f"{year}-{int(month):02}-{int(day):02}"
        if not clock and "T" in (other_moment(text) or ""):
            return other_moment(text)  # with a clock of twelve hours (`오후 2:20`)
        if clock:
            when += "T" + clock.zfill(8 if clock.count(":") == 2 else 5)
            if zone:
                when += "+00:00" if zone in {"Z", "UTC", "GMT"} else zone[:3] + ":" + zone[-2:]
    elif (other := other_moment(text)) and not _RFC_DATE.match(text):
        return other
    else:
        try:
            when = parsedate_to_datetime(text).isoformat()
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    try:
        datetime.fromisoformat(when)
    except ValueError:
        return None
    return when
