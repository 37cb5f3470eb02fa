"""Articles that a page loaded below its own one, as sites do that never end.

They are built as the page's own article is, beside it, headed otherwise, and dated or signed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from lxml.html import HtmlElement

_LEAST_TITLE = 6
_LEAST_ARTICLE = 80
"""Letters outside of links that an article has at least which was loaded below another."""
_DATED = re.compile(r"20\d\d ?[.\-/년] ?\d|[가-힣]{2,4} ?기자|\bBy [A-Z]|\b\d{1,2},? 20\d\d\b")
_ANSWER = re.compile(r"(?:re|답글|답변|회신|sv|aw)\s?[:：]\s?", re.IGNORECASE)
_HEAD = 300
_FIRST_TEXTS = 40


def name_later_articles(
    tree: HtmlElement, titles: list[str], own_text: Callable[[HtmlElement], int]
) -> int:
    """Name articles as related that follow the page's own and have a title of their own."""
    later = _after_own(tree, titles, own_text)
    for element in later:
        element.tag = "aside"
        element.set("class", "related")
    answers = _answers(tree, titles)
    for element in answers:
        element.tag = "aside"
        element.set("class", "comments")
    return len(later) + len(answers)


def _answers(tree: HtmlElement, titles: list[str]) -> list[HtmlElement]:
    """Posts of a forum that answer the page's own, each headed by its title again."""
    own: HtmlElement | None = None
    found: list[HtmlElement] = []
    for heading in tree.iter("h1", "h2", "h3", "h4", "h5"):
        text = text_of(heading)
        again = _ANSWER.match(text)
        title = text[again.end() :] if again else text
        if len(title) < _LEAST_TITLE or not any(one.startswith(title) for one in titles):
            continue
        if not again:
            own = heading
        elif own is not None:
            around = {*own.iterancestors()}
            post = heading
            while (parent := post.getparent()) is not None and parent not in around:
                post = parent
            if post is not heading:
                found.append(post)
    return found


def _after_own(
    tree: HtmlElement, titles: list[str], own_text: Callable[[HtmlElement], int]
) -> list[HtmlElement]:
    """What follows the page's own article, is built as that is and headed otherwise."""
    for heading in tree.iter("h1", "h2", "h3"):
        title = text_of(heading)
        if len(title) < _LEAST_TITLE or not any(one.startswith(title) for one in titles):
            continue
        for own in heading.iterancestors("article", "section", "div"):
            later = [
                one
                for one in own.itersiblings(own.tag)
                if one.get("class") == own.get("class")
                and own_text(one) >= _LEAST_ARTICLE
                and (first := next(one.iterdescendants(heading.tag), None)) is not None
                and text_of(first) not in ("", title)
            ]
            # Chapters are built alike too; other articles are dated or signed as well.
            if own.tag != "article":
                later = [one for one in later if own.get("class") and _is_dated(one)]
            if later:
                return later
    return []


def _is_dated(article: HtmlElement) -> bool:
    text = "".join(islice(article.itertext(), _FIRST_TEXTS))[:_HEAD]
    return article.find(".//time") is not None or _DATED.search(text) is not None


def text_of(element: HtmlElement) -> str:
    return " ".join("".join(element.itertext()).split())
