"""Lines that many pages of one source hold: furniture that no rule knows.

What is furniture of a source depends on the other pages of the library, so it is
found for each source anew when one of its pages came, went or changed, and only
the pages whose furniture is another one then are cleaned again.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.cache import ArticleStore, DamagedError, Head, digest, page_row, raw_page
from reader.model import Article
from reader.shelf.progress import Cancelled, never

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
    furniture: frozenset[bytes]
    told: frozenset[bytes]
    """Those of them that are furniture even where they are sentences."""
    decided: dict[bytes, Head | None] = field(default_factory=dict)


class Furniture:
    """What the sources looked at last share. `article_of` opens a page as cleaned for itself."""

    def __init__(self, store: ArticleStore, article_of: ArticleOf) -> None:
        self._store = store
        self._article_of = article_of
        self._counted: OrderedDict[str, _Counted] = OrderedDict()

    def cleaned(
        self, pages: Sequence[Page], cancelled: Cancelled = never
    ) -> Iterator[tuple[bytes, Head]]:
        """The pages of one source that look different beside each other: (key, another head).

        `pages` are all of that source. Of most pages only the marks of their lines are
        looked at; a page is opened when one of its lines of text is furniture (slow where many
        are). None are given where that was `cancelled`.
        """
        from reader.cleaning import SharedLines  # noqa: PLC0415 - a kept library needs no rules

        if len(pages) < SharedLines().pages:
            return
        counted = self._count(pages[0][0].source or "", pages)
        if not counted.furniture:
            return
        undecided = [page for page in pages if page[0].key not in counted.decided]
        for (base, path), lines in zip(undecided, self._lines(undecided), strict=True):
            if cancelled():
                return
            concerned = any(text and line in counted.furniture for line, text in lines.items())
            again = self._clean_again(base, path, counted) if concerned else None
            counted.decided[base.key] = again
        for base, _ in pages:
            found = counted.decided[base.key]
            if found is not None:
                yield base.key, found

    def _count(self, source: str, pages: Sequence[Page]) -> _Counted:
        from reader.cleaning import SharedLines  # noqa: PLC0415 - as above

        keys = {base.key for base, _ in pages}
        counted = self._counted.pop(source, None)
        if counted is None or counted.keys - keys or len(keys) != len(pages):
            counted = _Counted(SharedLines(), set(), frozenset(), frozenset())
        new = [page for page in pages if page[0].key not in counted.keys]
        for lines in self._lines(new):
            counted.shared.add_digests(source, lines)
        counted.keys = keys
        furniture = counted.shared.furniture(source)
        told = counted.shared.furniture(source, told=True)
        if (furniture, told) != (counted.furniture, counted.told):
            counted.furniture, counted.told, counted.decided = furniture, told, {}
        self._counted[source] = counted
        while len(self._counted) > _SOURCES:
            self._counted.popitem(last=False)
        return counted

    def _lines(self, pages: Sequence[Page]) -> Iterator[dict[bytes, bool]]:
        """The lines of pages, without opening an article where that can be helped."""
        from reader.cleaning import line_marks, marked_lines  # noqa: PLC0415 - as above

        kept = self._store.lines({base.key for base, _ in pages})
        for base, path in pages:
            marks = kept.get(base.key)
            if marks is None:
                marks = line_marks(self._article_of(base, path))
            yield marked_lines(marks)

    def _clean_again(self, head: Head, path: str, counted: _Counted) -> Head | None:
        article = self._article_of(head, path)
        body = {segment.line for segment in article.segments if segment.kind == "body"}
        lines = (article.lines[number - 1] for number in sorted(body))
        furniture = [line for line in lines if counted.shared.has(head.source or "", line)]
        if not furniture:
            return None
        key = digest(head.key, *furniture)
        kept = self._store.heads([key]).get(key)
        packed = self._store.body(head.key)
        if kept is not None or packed is None:
            return kept
        from reader.cleaning import clean, line_marks, paragraph_keys  # noqa: PLC0415 - as above

        try:
            page = raw_page(path, head, packed)
        except DamagedError:
            return None  # it stays as it was cleaned for itself
        again = clean(page, shared_lines=counted.shared)
        if not again.sentences:
            return None
        row = page_row(key, page, again, paragraph_keys(again), line_marks(again))
        self._store.put([row])
        return row.head
