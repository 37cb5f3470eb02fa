"""How JSON documents lay records of articles out other than as a list: wrapped, by id, by column.

Columns are what table programs write: of each field a list of its values, or these by row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reader.loading.fields import looks_like_header

_WRAPS = 3
_LEAST_FIELDS = 2
Asked = Callable[[object], bool]


def unwrapped(record: object, is_article: Asked) -> object:
    """What an Elasticsearch hit or a record around an article wraps, else the record itself."""
    for _ in range(_WRAPS):
        if not isinstance(record, dict):
            return record
        inner = record.get("_source")
        if not isinstance(inner, dict):
            if is_article(record):
                return record
            held = [one for one in record.values() if isinstance(one, dict) and is_article(one)]
            if len(held) != 1:
                alone = [*record.values()]
                held = alone if len(alone) == 1 and isinstance(alone[0], dict) else []
            inner = held[0] if held else None
        if inner is None:
            return record
        record = inner
    return record


def records_by_key(document: Mapping[str, object], is_article: Asked) -> list[object] | None:
    """The records of a document that gives each under an id, or all of them by column."""
    values = [*document.values()]
    if len(values) < _LEAST_FIELDS:
        return None
    if looks_like_header([str(name) for name in document]):
        return _from_columns(document)
    return values if all(map(is_article, values)) else None


def _from_columns(columns: Mapping[str, object]) -> list[object] | None:
    values = [*columns.values()]
    if all(isinstance(value, list) for value in values):
        lists = [value for value in values if isinstance(value, list)]
        if len({len(value) for value in lists}) == 1 and not any(map(_is_held, lists)):
            return [dict(zip(columns, row, strict=True)) for row in zip(*lists, strict=True)]
        return None
    if all(isinstance(value, dict) for value in values):
        held = {name: value for name, value in columns.items() if isinstance(value, dict)}
        rows = [*next(iter(held.values()))]
        if rows and all(value.keys() == {*rows} for value in held.values()):
            return [{name: value[row] for name, value in held.items()} for row in rows]
    return None


def _is_held(values: list[object]) -> bool:
    return any(isinstance(value, (list, dict)) for value in values)
