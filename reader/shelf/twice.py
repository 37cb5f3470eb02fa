"""Pages that were saved twice: one page in two files. Pure.

Such a page confirms nothing: links are made from one of its files and hold for the others.
One page are two of the same address and text, and two that hold the same lines throughout
(`copy of page (1).txt`), unless they say that they are of different addresses or outlets:
what another outlet took over word for word is a page of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from reader.cache import Head

Key = tuple[str, int] | tuple[str, bytes]


def saved_twice(pages: Iterable[tuple[str, str, Head]]) -> dict[str, str]:
    """Of pages (id, path, head), the id of each further copy to the id of the first.

    The first is the one with the shortest path: saving again adds to the name.
    """
    every = list(pages)
    # Few pages share a key with another; nothing is to be told of the rest.
    lines = Counter([head.id for *_, head in every])
    texts = Counter([head.text_key for *_, head in every if head.url])
    sharing = [
        (len(path), path, page_id, head)
        for page_id, path, head in every
        if lines[head.id] > 1 or (head.url and texts[head.text_key] > 1)
    ]
    found: dict[str, str] = {}
    alike: dict[Key, list[tuple[str, Head]]] = {}
    for *_, page_id, head in sorted(sharing, key=lambda row: row[:-1]):
        keys = _keys(head)
        same = (
            first for key in keys for first, other in alike.get(key, ()) if _may_be_one(head, other)
        )
        first = next(same, page_id)
        if first != page_id:
            found[page_id] = first
        for key in keys:
            alike.setdefault(key, []).append((first, head))
    return found


def _keys(head: Head) -> tuple[Key, ...]:
    """What a page shares with others that may be the same: all its lines, or address and text."""
    whole = (head.id, head.sentences)  # named by all its lines
    return (whole, (_address(head), head.text_key)) if head.url else (whole,)


def _address(head: Head) -> str:
    return (head.url or "").partition("#")[0].rstrip("/")


def _may_be_one(one: Head, other: Head) -> bool:
    """Whether nothing that two pages say of themselves makes them different ones."""
    if one.url and other.url:
        return _address(one) == _address(other)
    return not (one.source and other.source) or one.source == other.source
