"""Lines that many pages of one source hold: furniture that no rule knows.

What is furniture of a source depends on the other pages of the library, so it is
found for each source anew when one of its pages came, went or changed, and only
the pages whose furniture is another one then are cleaned again.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.cache import ArticleStore, DamagedError, Head, digest, page_row, raw_page
from reader.model import Article

if TYPE_CHECKING:
    from reader.cleaning import SharedLines


_SOURCES = 4
"""Sources whose lines stay counted."""

Page = tuple[Head, str]
"""A page as it was cleaned for itself, and its path."""
ArticleOf = Callable[[Head, str], Article]


@dataclass(slots=True)
class _Counted:
    """The lines of one source, counted: which pages, which lines are furniture, what follows."""

    shared: SharedLines
    keys: set[bytes]
    known: set[str]
    decided: dict[bytes, Head | None] = field(default_factory=dict)


class Furniture:
    """What the sources looked at last share. `article_of` opens a page as cleaned for itself."""

    def __init__(self, store: ArticleStore, article_of: ArticleOf) -> None:
        self._store = store
        self._article_of = article_of
        self._counted: OrderedDict[str, _Counted] = OrderedDict()

    def cleaned(self, pages: Sequence[Page]) -> Iterator[tuple[bytes, Head]]:
        """The pages of one source that look different beside each other: (key, another head).

        `pages` are all of that source. Only new pages are read, unless they make
        other lines furniture than before.
        """
        from reader.cleaning import SharedLines  # noqa: PLC0415 - a kept library needs no rules

        if len(pages) < SharedLines().pages:
            return
        counted = self._count(pages[0][0].source or "", pages)
        for base, path in pages if counted.known else ():
            if base.key not in counted.decided:
                concerned = not counted.known.isdisjoint(self._lines(base, path))
                again = self._clean_again(base, path, counted) if concerned else None
                counted.decided[base.key] = again
            found = counted.decided[base.key]
            if found is not None:
                yield base.key, found

    def _count(self, source: str, pages: Sequence[Page]) -> _Counted:
        keys = {base.key for base, _ in pages}
        counted = self._counted.pop(source, None)
        if counted is None or counted.keys - keys or len(keys) != len(pages):
            counted = self._count_anew(source, pages)
        else:
            new = [page for page in pages if page[0].key not in counted.keys]
            fresh: set[str] = set()
            for base, path in new:
                lines = self._lines(base, path)
                counted.shared.add(source, lines)
                fresh.update(lines)
            counted.keys = keys
            known = {line for line in counted.known | fresh if counted.shared.has(source, line)}
            if known - counted.known:  # other pages may write the same line differently
                counted = self._count_anew(source, pages)
            elif known != counted.known:
                counted.known, counted.decided = known, {}
        self._counted[source] = counted
        while len(self._counted) > _SOURCES:
            self._counted.popitem(last=False)
        return counted

    def _count_anew(self, source: str, pages: Sequence[Page]) -> _Counted:
        from reader.cleaning import SharedLines  # noqa: PLC0415 - as above

        shared = SharedLines()
        held: set[str] = set()
        for base, path in pages:
            lines = self._lines(base, path)
            shared.add(source, lines)
            held.update(lines)
        known = {line for line in held if shared.has(source, line)}
        return _Counted(shared, {base.key for base, _ in pages}, known)

    def _lines(self, head: Head, path: str) -> tuple[str, ...]:
        """The lines of a page, without opening its article where that can be helped."""
        packed = self._store.body(head.key)
        if packed is not None:
            with suppress(DamagedError):
                return raw_page(path, head, packed).lines
        return self._article_of(head, path).lines

    def _clean_again(self, head: Head, path: str, counted: _Counted) -> Head | None:
        article = self._article_of(head, path)
        body = {segment.line for segment in article.segments if segment.kind == "body"}
        lines = (article.lines[number - 1] for number in sorted(body))
        furniture = [line for line in lines if line in counted.known]
        if not furniture:
            return None
        key = digest(head.key, *furniture)
        kept = self._store.heads([key]).get(key)
        packed = self._store.body(head.key)
        if kept is not None or packed is None:
            return kept
        from reader.cleaning import clean, paragraph_keys  # noqa: PLC0415 - as above

        page = raw_page(path, head, packed)
        again = clean(page, shared_lines=counted.shared)
        if not again.sentences:
            return None
        row = page_row(key, page, again, paragraph_keys(again))
        self._store.put([row])
        return row.head
