"""Telling articles apart that have one title, one source and one day. Pure.

Agency copies, and pages saved on two days under one headline, look alike in every list; what is
left to tell them apart is the file. Knows nothing of widgets.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from reader.model import Article, path_parts
from reader.tui.text import clip, harmless, short_date

NAME_CELLS = 40
"""Cells of an article's name within a sentence of ours: enough to know it by."""


def namesakes(articles: Iterable[Article]) -> dict[str, str]:
    """Article id to the file's name, for those that their title, source and day do not tell apart.

    Where the names of the files are one as well, with the folders in which they differ.
    """
    alike: dict[tuple[str, str, str], list[Article]] = defaultdict(list)
    for article in articles:
        day = (article.published or "")[:10]
        alike[article.title, article.source or "", day].append(article)
    return {
        article.id: harmless(name)
        for group in alike.values()
        if len(group) > 1
        for article, name in zip(group, tails([one.path for one in group]), strict=True)
    }


def editions(articles: Iterable[Article]) -> frozenset[str]:
    """Ids of articles that their outlet and day do not tell apart from another, but the hour does.

    An outlet puts its story right within the day: which version says what is what one asks for.
    """
    alike: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for article in articles:
        if article.source and article.published:
            alike[article.source, article.published[:10]][article.id] = article.published
    return frozenset(
        article_id
        for stamps in alike.values()
        if len(set(stamps.values())) > 1
        for article_id in stamps
    )


def name_beside(other: Article, own: Article) -> str:
    """What to call another article where `own` is read: its outlet, else its title.

    Where that is the name of `own` too, with when it was published, or else with its file: that
    the paragraph stands in the paper one is reading would say nothing.
    """
    name = other.source or other.title
    if name != (own.source or own.title):
        return name
    when = short_date(other.published)
    if not when or when == short_date(own.published):
        when = tails([other.path, own.path])[0]
    return f"{name} · {when}"


def tails(paths: Sequence[str]) -> Sequence[str]:
    """The ends of paths, as short as tells them apart."""
    parts = [path_parts(path) for path in paths]
    most = max(map(len, parts))
    for length in range(1, most + 1):
        tails = ["/".join(part[-length:]) for part in parts]
        if len(set(tails)) == len(set(paths)):
            return tails
    return paths


def short_name(name: str) -> str:
    """An article's name as it stands within a sentence of ours; headlines may fill a page."""
    return clip(harmless(name), NAME_CELLS)
