"""Which article to go on in: the next of the list, or the next that has links. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.tui.place.history import Place

if TYPE_CHECKING:
    from reader.model import Article
    from reader.tui.desk import Desk

_KINDS = {"repeats": 0, "disputes": 1}
"""Where the number of each kind stands in a sentence's counts."""


def beyond(desk: Desk, article_id: str, step: int) -> Iterator[Article]:
    """The listed articles after one in their order, or before it, the nearest first."""
    listed = {one.id for one in desk.listed}
    articles = list(desk.library.articles)[::step]
    here = next((at for at, one in enumerate(articles) if one.id == article_id), len(articles))
    yield from (one for one in articles[here + 1 :] if one.id in listed)


def next_with_links(desk: Desk, article_id: str, step: int) -> Place | None:
    """The first sentence beyond an article that has links of the kind that is shown.

    `None` where there is none, or where one that is not counted yet lies in between: to pass
    over what may be disputed would be to say that it is not.
    """
    for article in beyond(desk, article_id, step):
        counts = desk.counts.get(article.id)
        if counts is None:
            return None
        for number, sentence in list(enumerate(article.sentences))[::step]:
            pair = counts.get(sentence.id, (0, 0))
            if any(pair) if desk.kind is None else pair[_KINDS[desk.kind]]:
                return Place(article.id, number)
    return None
