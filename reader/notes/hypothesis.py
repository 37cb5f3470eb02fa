"""Rows of Hypothesis' API to notes.

After https://h.readthedocs.io/en/latest/api/. Its selectors are those of W3C annotations,
the rest is its own. Knows nothing of the store.
"""

from __future__ import annotations

from typing import Any

from reader.notes.foreign import foreign_target, own_id, quote_of, time_of
from reader.notes.records import Note


def is_row(value: Any) -> bool:
    """Whether a value is a row of the API rather than a W3C annotation."""
    return isinstance(value, dict) and "uri" in value and "motivation" not in value


def from_row(value: dict[str, Any]) -> Note:
    """The note of a row; a value of another shape raises whatever it trips over."""
    titles = value.get("document", {}).get("title") or [""]
    title = titles if isinstance(titles, str) else titles[0]
    target = value.get("target") or [{}]
    quoted = quote_of(target[0].get("selector") or [])
    text, tags = value.get("text") or "", tuple(value.get("tags") or ())
    url = str(value["uri"])
    return Note(
        id=own_id(f"https://hypothes.is/a/{value['id']}"),
        created=time_of(value.get("created")),
        modified=time_of(value.get("updated") or value.get("created")),
        motivation="commenting" if text else "tagging" if tags else "highlighting",
        text=text,
        tags=tags,
        target=foreign_target(url, title, quoted),
    )
