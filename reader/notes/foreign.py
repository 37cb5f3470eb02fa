"""What the parts of other programs' annotations become in notes: ids, times, quotations, targets.

Used by each format that others write. Values come as JSON holds them, of any shape.
"""

from __future__ import annotations

import uuid
from datetime import MAXYEAR, UTC, datetime
from typing import Any

from reader.notes.errors import NotesError
from reader.notes.records import EPOCH, Target, clean_text


def listed(value: Any) -> list[Any]:
    """A value of JSON-LD as a list: one that stands alone is a list of one."""
    return [] if value is None else value if isinstance(value, list) else [value]


def text_of(value: Any) -> str:
    """A text, the name of a thing, or the first of several such; "" for anything else.

    JSON-LD lets a publisher be a thing with a name, a title a list of one a language.
    """
    for item in listed(value):
        named = item.get("name", item.get("@value")) if isinstance(item, dict) else item
        if isinstance(named, str | int) and not isinstance(named, bool):
            return str(named)
    return ""


def quote_of(selectors: Any) -> dict[str, Any]:
    """The TextQuoteSelector, also where it refines another selector; empty where there is none."""
    for selector in listed(selectors):
        if isinstance(selector, dict):
            if selector.get("type") == "TextQuoteSelector":
                return selector
            if found := quote_of(selector.get("refinedBy")):
                return found
    return {}


def foreign_target(url: str, title: str, quoted: dict[str, Any]) -> Target:
    """A target on a page that this reader has not cleaned, by its address and quotation."""
    return Target(
        article_id="",
        path="",
        sentence_id="",
        exact=quoted.get("exact", ""),
        prefix=text_of(quoted.get("prefix")),
        suffix=text_of(quoted.get("suffix")),
        source_url=url or None,
        title=title,
    )


def own_id(name: str) -> str:
    """The id itself where it is a `urn:uuid`, else one that is always the same for this name."""
    if name.startswith("urn:uuid:"):
        return f"urn:uuid:{uuid.UUID(name)}"
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, clean_text(name))}"


def time_of(value: Any) -> str:
    """A time as notes write it; 1970 where there is none, so that importing twice is harmless.

    Raises `NotesError` where it is no time, or none that UTC can hold.
    """
    if not value:
        return EPOCH
    try:
        moment = datetime.fromisoformat(str(value))
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise NotesError(f"not an annotation: no time: {str(value)[:40]!r}") from None
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")


def is_moment(stamp: str) -> bool:
    """Whether a note's time is one: a day and hour that there are, with room for a later one."""
    try:
        return datetime.fromisoformat(stamp).year < MAXYEAR
    except ValueError:
        return False
