"""Finding: in the article, in all articles, and an article by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from reader.tui.commands import does
from reader.tui.commands.out import put
from reader.tui.commands.panes import narrow
from reader.tui.external import citation
from reader.tui.find.narrowing import ranked
from reader.tui.find.search import Find, find, find_words
from reader.tui.place.history import Place
from reader.tui.screens.picker import Picker
from reader.tui.text import harmless, short_date
from reader.tui.widgets.item_list import Item
from reader.tui.words.naming import namesakes

if TYPE_CHECKING:
    from reader.model import Article
    from reader.tui.screens.reading import Reading
    from reader.tui.words.strings import Words

MOST = 300
"""Results listed at most; the count tells how many there are."""


@does("find")
def find_here(screen: Reading) -> None:
    screen.finding.begin()


@does("find-library")
def find_everywhere(screen: Reading) -> None:
    say = screen.desk.say
    picker = Picker(
        screen.desk,
        say("find.library"),
        (),
        empty=say("find.start"),
        nothing=say("find.nothing"),
        prompt=say("find.start"),
        slow=lambda query, stopped: results(screen.desk.library.articles, say, query, stopped),
        # A letter would be part of what is sought.
        extra={"ctrl+y": (say("hint.copy-all"), lambda _: _copy_found(screen, picker.items))},
    )
    screen.app.push_screen(picker, partial(_go, screen))


def _copy_found(screen: Reading, items: Sequence[Item]) -> None:
    """Put every sentence that is listed on the clipboard, each with its source."""
    cited = [
        citation(article, article.sentences[item.key.sentence])
        for item in items
        if isinstance(item.key, Place)
        and (article := screen.desk.article(item.key.article)) is not None
        and item.key.sentence < len(article.sentences)  # else its page changed meanwhile
    ]
    if cited:
        put(screen, "\n\n".join(cited))
        screen.tell("copied" if len(cited) == 1 else "copied.found", n=len(cited))


@does("switch")
def switch(screen: Reading) -> None:
    say = screen.desk.say

    def search(query: str) -> tuple[list[Item], str]:
        # Asked each time: while the pages are opened there are more of them with each.
        return matching(screen.desk.library.articles, say, query)

    items, note = search("")
    picker = Picker(
        screen.desk,
        say("switch"),
        items,
        note=note,
        empty=say("opening" if screen.desk.opening else "find.none"),
        nothing=say("opening" if screen.desk.opening else "find.none"),
        prompt=say("find.start"),
        search=search,
        tight=True,
        extra={"ctrl+l": (say("hint.list-these"), lambda _: _list_these(picker))},
    )
    screen.app.push_screen(picker, partial(_go, screen))


def _list_these(picker: Picker) -> None:
    """Close with the query, to which the list is narrowed; an empty one shows all again."""
    if picker.items:
        picker.dismiss(" ".join(picker.input.value.split()))


def _go(screen: Reading, key: object) -> None:
    if isinstance(key, str):
        narrow(screen, key)
    if isinstance(key, Place):
        if key.sentence < 0:
            key = Place(key.article, screen.navigation.last_sentence(key.article))
        screen.navigation.go(key)


def results(
    articles: Sequence[Article], say: Words, query: str, stopped: Callable[[], bool]
) -> tuple[list[Item], str]:
    """Sentences that match, grouped by article, with the matches set off; those until `stopped`.

    Where none holds the query as it was typed, those that hold each of its words.
    """
    items, total, hit = _holding(articles, query, find, stopped)
    loose = not total and bool(query.strip())
    if loose:
        items, total, hit = _holding(articles, query, find_words, stopped)
    if not total:
        return items, say("find.none") if query.strip() else ""
    sentences = say("find.sentence") if total == 1 else say("find.sentences", n=total)
    told = say("find.results", sentences=sentences, articles=_counted(hit, say))
    return items, say("find.loose", found=told) if loose else told


def _holding(
    articles: Sequence[Article], query: str, find: Find, stopped: Callable[[], bool]
) -> tuple[list[Item], int, int]:
    """Sentences in which something is found, and how many of them in how many articles."""
    items: list[Item] = []
    total, hit = 0, 0
    files = namesakes(articles)
    for article in articles:
        if stopped():
            break
        former = total
        head = " · ".join(
            part
            for part in (
                harmless(article.title),
                harmless(article.source or ""),
                short_date(article.published),
                files.get(article.id),
            )
            if part
        )
        for number, sentence in enumerate(article.sentences):
            text = harmless(sentence.text)
            matches = find(text, query)
            if matches:
                total += 1
                if len(items) < MOST:
                    spans = tuple((start, end, "match") for start, end in matches)
                    key = Place(article.id, number)
                    items.append(Item(key, "", text, section=head, ranges=spans))
        hit += total > former
    return items, total, hit


def matching(articles: Sequence[Article], say: Words, query: str) -> tuple[list[Item], str]:
    """Articles whose title, source, file name or day match, the likeliest first."""
    items = []
    files = namesakes(articles)
    found = ranked(articles, query)
    for number in found[:MOST]:
        article = articles[number]
        source = harmless(article.source or "") or say("unsourced")
        detail = f"{source} · {short_date(article.published) or say('undated')}"
        if article.id in files:
            detail += f" · {files[article.id]}"
        items.append(Item(Place(article.id, -1), harmless(article.title), detail=detail))
    return items, _counted(len(found), say)


def _counted(number: int, say: Words) -> str:
    return say("articles.one") if number == 1 else say("articles.count", n=number)
