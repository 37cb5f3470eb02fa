"""JSON, JSON Lines and tables of articles to raw pages: one file, many articles.

A record that gives no page is a `Failure` of its own and costs no other record.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from functools import partial

from reader.csv_limit import allow_cells_of
from reader.loading.decode import decode
from reader.loading.errors import FileRefusedError
from reader.loading.fields import LISTS, SUMMARIES, looks_like_header
from reader.loading.layouts import records_by_key, unwrapped
from reader.loading.records import BookmarkError, has_title, longest_text, page_of, text_name
from reader.loading.source import Pages, Source
from reader.model import Failure

MAX_JSON_MARKS = 3_000_000
"""Brackets, braces and commas of one JSON document: each may cost a hundred bytes once parsed."""
MAX_RECORD_CHARACTERS = 16 * 1024 * 1024
MAX_CELL_CHARACTERS = 2_000_000
_LEVELS = 4
_DELIMITERS = "\t;,|"
_SEPARATOR = re.compile(r"sep=([\t;,|])[ ;,\t]*\r?\n", re.IGNORECASE)
"""What spreadsheets take for their own and set above a table."""
_MOST_ABOVE = 8
"""Lines that tell of a search or of an export above a table, at most."""
_LOOKED_AT = 20
"""Records of a list that are looked at to tell whether it is one of articles."""


def read_jsonl(source: Source) -> Pages:
    """JSON Lines, an object a line."""
    text, encoding, warnings = decode(source.data)
    start = 0
    number = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        number += 1
        line = text[start:end].strip("\r\x00 \t\x1e")
        start = end + 1
        if line:
            yield from _one(source, f"{source.path}#{number}", line, encoding, warnings)


def _one(source: Source, path: str, line: str, encoding: str, warnings: tuple[str, ...]) -> Pages:
    try:
        if len(line) > MAX_RECORD_CHARACTERS:
            raise FileRefusedError("a record larger than the limit")
        record = _parse(line)
        record = unwrapped(record, partial(_is_article, source))
        if not isinstance(record, dict):
            raise FileRefusedError("not a JSON object")
        page = page_of(source, path, record, format_="jsonl", encoding=encoding, warnings=warnings)
    except FileRefusedError as error:
        yield Failure(path, str(error))
    else:
        yield page


def read_json(source: Source) -> Pages:
    """One article, a list of articles, or an object that holds such a list."""
    text, encoding, warnings = decode(source.data)
    try:
        document = _parse(text)
    except FileRefusedError:
        if _is_lines(text):
            yield from read_jsonl(source)
            return
        raise
    found = _list_of_articles(source, document)
    if found is None:
        document = unwrapped(document, partial(_is_article, source))
        if not isinstance(document, dict):
            raise FileRefusedError("JSON without articles")
        yield page_of(
            source, source.path, document, format_="json", encoding=encoding, warnings=warnings
        )
        return
    if not found:
        raise FileRefusedError("an empty list of articles")
    for number, held in enumerate(found, start=1):
        path = f"{source.path}#{number}"
        record = unwrapped(held, partial(_is_article, source))
        if not isinstance(record, dict):
            yield Failure(path, "not a JSON object")
            continue
        try:
            page = page_of(
                source, path, record, format_="json", encoding=encoding, warnings=warnings
            )
        except FileRefusedError as error:
            yield Failure(path, str(error))
        else:
            yield page


def _parse(text: str) -> object:
    marks = text.count(",") + text.count("[") + text.count("{")
    if marks > MAX_JSON_MARKS:
        raise FileRefusedError("JSON with too many parts; save it as JSON Lines")
    try:
        return json.loads(text.lstrip("\ufeff"))
    except RecursionError:
        raise FileRefusedError("JSON that is nested too deeply") from None
    except ValueError as error:
        raise FileRefusedError(f"not JSON: {str(error)[:120]}") from None


def _is_lines(text: str) -> bool:
    first = next((line for line in text[:1_000_000].splitlines() if line.strip()), "")
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


def _list_of_articles(source: Source, document: object) -> list[object] | None:
    """The list of articles that a document is or holds, `None` where it is one article itself.

    An article may hold lists too, of its pictures or tags, and a feed a text of its own, which
    says what the feed is about.
    """
    lists = list(_lists_in(document))
    if isinstance(document, dict):
        if (found := records_by_key(document, partial(_is_article, source))) is not None:
            return found
        name = text_name(source, document)
        if name is not None and name not in SUMMARIES:
            return None
        for key, found in lists:
            if key in LISTS and any(_is_article(source, one) for one in found[:_LOOKED_AT]):
                return found
        alone = has_title(source, document) or not any(found for _, found in lists)
        if name is not None or (alone and longest_text(document)):
            return None
    return next((found for _, found in lists if found), lists[0][1] if lists else None)


def _is_article(source: Source, record: object) -> bool:
    if not isinstance(record, dict):
        return False
    if isinstance(inner := record.get("_source"), dict):
        record = inner
    return text_name(source, record) is not None or has_title(source, record)


def _lists_in(document: object) -> Iterator[tuple[str, list[object]]]:
    """The lists of objects in a document, level by level, each behind its name there."""
    level = [("", document)]
    for _ in range(_LEVELS):
        for name, value in level:
            if isinstance(value, list) and (not value or isinstance(value[0], dict)):
                yield name, value
        level = [child for _, value in level for child in _children(value)]


def _children(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        lowered = {str(key).lower(): inner for key, inner in value.items()}
        yield from ((name, lowered[name]) for name in LISTS if name in lowered)
        yield from ((name, inner) for name, inner in lowered.items() if name not in LISTS)


def _table_in(text: str) -> tuple[str, str]:
    """A table without the lines that programs set above its row of names, and its delimiter."""
    start = 0
    if told := _SEPARATOR.match(text):
        return text[told.end() :], told[1]
    for _ in range(_MOST_ABOVE):
        head = text[start:].partition("\n")[0] if start < len(text) else ""
        delimiter = max(_DELIMITERS, key=head.count)
        if looks_like_header(head.split(delimiter)):
            return text[start:], delimiter
        start += len(head) + 1
    return text, max(_DELIMITERS, key=text.partition("\n")[0].count)


def read_csv(source: Source) -> Pages:
    """A table with a row of names above: commas, semicolons or tabs."""
    text, encoding, warnings = decode(source.data)
    text = text.lstrip("\ufeff").replace("\0", "\N{SYMBOL FOR NULL}")
    text, delimiter = _table_in(text)
    allow_cells_of(MAX_CELL_CHARACTERS)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    names: list[str] | None = None
    number = bookmarks = 0
    while True:
        number += 1
        path = f"{source.path}#{number - 1}"
        try:
            row = next(rows)
        except StopIteration:
            break
        except csv.Error as error:
            yield Failure(path, f"not a row of a table: {error}")
            continue
        if not any(cell.strip() for cell in row):
            continue
        if names is None:
            names = [name.strip() for name in row]
            if len(names) < 2 and text_name(source, dict.fromkeys(names, "x")) is None:
                raise FileRefusedError("a table without columns that are known")
            number = 1
            continue
        # A row may be ragged: cells without a name are dropped, names without a cell empty.
        record = dict(zip(names, row, strict=False))
        try:
            page = page_of(
                source, path, record, format_="csv", encoding=encoding, warnings=warnings
            )
        except BookmarkError:
            bookmarks += 1
        except FileRefusedError as error:
            yield Failure(path, str(error))
        else:
            yield page
    if names is None:
        raise FileRefusedError("empty file")
    if bookmarks:
        # What Pocket, Instapaper and Readwise export: one reason, not one for each of a thousand.
        told = "1 bookmark" if bookmarks == 1 else f"{bookmarks} bookmarks"
        yield Failure(source.path, f"{told} without a page's text: `reader add` fetches pages")
