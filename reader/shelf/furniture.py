"""Lines that many pages of one source hold: furniture that no rule knows.

What is furniture of a source depends on the other pages of the library, so it is
found for each source anew when one of its pages came, went or changed, and only
the pages whose furniture is another one then are cleaned again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from reader.cache import ArticleStore, DamagedError, Head, digest, page_row, raw_page
from reader.model import Article

if TYPE_CHECKING:
    from reader.cleaning import SharedLines


def cleaned_of_shared(
    pages: Sequence[tuple[Head, str]],
    store: ArticleStore,
    article_of: Callable[[Head, str], Article],
) -> Iterator[tuple[bytes, Head]]:
    """The pages of one source that look different beside each other: (key, another head).

    `pages` are all of that source as (head, path), cleaned each for itself;
    `article_of` opens one.
    """
    from reader.cleaning import SharedLines  # noqa: PLC0415 - a kept library needs no rules

    shared = SharedLines()
    if len(pages) < shared.pages:
        return
    source = pages[0][0].source or ""
    lines = {head.key: _lines(head, path, store, article_of) for head, path in pages}
    for head, _ in pages:
        shared.add(source, lines[head.key])
    held = {line for some in lines.values() for line in some}
    known = {line for line in held if shared.has(source, line)}
    for head, path in pages:
        if known.isdisjoint(lines[head.key]):
            continue
        article = article_of(head, path)
        body = {segment.line for segment in article.segments if segment.kind == "body"}
        furniture = [line for n in sorted(body) if (line := article.lines[n - 1]) in known]
        if furniture:
            again = _clean_again(head, path, digest(head.key, *furniture), store, shared)
            if again is not None:
                yield head.key, again


def _lines(
    head: Head, path: str, store: ArticleStore, article_of: Callable[[Head, str], Article]
) -> tuple[str, ...]:
    """The lines of a page, without opening its article where that can be helped."""
    packed = store.body(head.key)
    if packed is not None:
        with suppress(DamagedError):
            return raw_page(path, head, packed).lines
    return article_of(head, path).lines


def _clean_again(
    head: Head, path: str, key: bytes, store: ArticleStore, shared: SharedLines
) -> Head | None:
    kept = store.heads([key]).get(key)
    if kept is not None:
        return kept
    packed = store.body(head.key)
    if packed is None:
        return None
    from reader.cleaning import clean, paragraph_keys  # noqa: PLC0415 - as above

    page = raw_page(path, head, packed)
    article = clean(page, shared_lines=shared)
    if not article.sentences:
        return None
    row = page_row(key, page, article, paragraph_keys(article))
    store.put([row])
    return row.head
