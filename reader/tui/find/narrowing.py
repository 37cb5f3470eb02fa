"""Which articles a few words mean, and the list narrowed to these. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Article, path_parts
from reader.tui.find.search import rank
from reader.tui.text import harmless, short_date


def ranked(articles: Sequence[Article], query: str) -> list[int]:
    """Positions of the articles whose title, source, file name or day match, likeliest first."""
    names = [
        " ".join(
            (
                harmless(article.title),
                harmless(article.source or ""),
                harmless(path_parts(article.path)[-1]),
                short_date(article.published),
            )
        )
        for article in articles
    ]
    return rank(names, query, [len(article.title) for article in articles])


class Narrowing:
    """What the list of articles is narrowed to: a query, empty where all are listed."""

    def __init__(self) -> None:
        self.query = ""
        self._asked: tuple[Sequence[Article], str] = ((), "")
        self._found: Sequence[Article] = ()

    def of(self, articles: Sequence[Article]) -> Sequence[Article]:
        """Those that are listed, in their order; all of them where none matches any more.

        Asked anew for other articles, so that a page that comes and matches is listed too.
        """
        if not self.query:
            return articles
        if self._asked[0] is not articles or self._asked[1] != self.query:
            wanted = sorted(ranked(articles, self.query))
            self._found = tuple(articles[number] for number in wanted) or articles
            self._asked = articles, self.query
        return self._found
