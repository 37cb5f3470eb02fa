"""Pages that were saved twice: the same address and the same text in two files. Pure.

Such a page confirms nothing: links are made from one of its files and hold for the others.
What another outlet copied word for word stands at another address, and is no such page.
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.cache import Head


def saved_twice(pages: Iterable[tuple[str, str, Head]]) -> dict[str, str]:
    """Of pages (id, path, head), the id of each further copy to the id of the first.

    The first is the one with the shortest path: saving again adds to the name.
    """
    alike: dict[tuple[str, bytes], list[tuple[int, str, str]]] = {}
    for page_id, path, head in pages:
        if head.url:
            address = head.url.partition("#")[0].rstrip("/")
            alike.setdefault((address, head.text_key), []).append((len(path), path, page_id))
    found: dict[str, str] = {}
    for copies in alike.values():
        (_, _, first), *others = sorted(copies)
        found |= {page_id: first for _, _, page_id in others}
    return found
