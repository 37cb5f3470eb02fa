"""Which open articles a target may stand in: its page, as this machine has it.

A page may have been saved anew under another path, with another text and thus another
id: its address and what it says of itself still tell it. Knows nothing of sentences.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.model import Article, path_parts
from reader.notes.places import Places
from reader.notes.records import Target


class Whereabouts:
    """The articles that are open, by what a target knows of its page."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._alike: dict[tuple[str, str], list[Article]] = {}
        """By title, and by time."""
        self._by_key: dict[tuple[str, ...], Article] = {}
        self._places: dict[str, Places] = {}
        for article in reversed(articles):  # the first of equals wins
            for key in _keys(article.id, article.url, article):
                self._by_key[key] = article
        for article in articles:
            for alike in _alike(article):
                self._alike.setdefault(alike, []).append(article)

    def pages_of(self, target: Target) -> Iterator[Places]:
        """The articles that may be the target's page, the likeliest first.

        By its id, path, web address, what the page says of itself, the name of its file, else
        by an unchanged text.
        """
        found: set[str] = set()
        for key in _keys(target.article_id, target.source_url, target):
            article = self._by_key.get(key)
            if article is not None and article.id not in found:
                found.add(article.id)
                yield self._open(article)
        if not found and (article := self._of_text(target)) is not None:
            yield self._open(article)

    def _open(self, article: Article) -> Places:
        if article.id not in self._places:
            self._places[article.id] = Places(article)
        return self._places[article.id]

    def _of_text(self, target: Target) -> Article | None:
        """An article of the very text, among those of the same title or time.

        Others are not opened: a library may have thousands, and the note belong to another.
        """
        if not target.cleaned_hash:
            return None
        near = (one for alike in _alike(target) for one in self._alike.get(alike, ()))
        same = (one for one in near if self._open(one).cleaned_hash == target.cleaned_hash)
        return next(same, None)


def _alike(page: Article | Target) -> Iterator[tuple[str, str]]:
    yield "title", page.title
    if page.published:
        yield "published", page.published


def _keys(page_id: str, url: str | None, page: Article | Target) -> Iterator[tuple[str, ...]]:
    """What a page is known by, the surest first.

    A title alone is that of many pages: "Corrections", "News in brief".
    """
    yield from (key for key in (("id", page_id), ("path", page.path), ("url", url or "")) if key[1])
    if page.title and (page.source or page.published):
        yield "told", page.title, page.source or "", page.published or ""
    if page.title and page.path:
        # Notes come from other machines, with other separators and other forms of a name.
        yield "file", page.title, path_parts(page.path.replace("\\", "/"))[-1]
