"""In which part of its page each line of an HTML page stands, by the markup around it.

Menus, comment rooms and boxes are named by their elements and classes. What a name means
stands in the table `PLACES`; whether a part is the article's own is for
`reader.loading.html.beyond` to say, which knows where the article lies.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.loading.markup import Lines, read_into
from reader.loading.quoted import QUOTED
from reader.loading.tables import words

_MOST_PARTS = 60
"""Parts kept of a line, from the outside, and elements looked through for the one that ends."""


@dataclass(frozen=True, slots=True)
class Place:
    """One row: elements called so, or with a class or id like `pattern`, are `name`.

    `pattern` is matched against each word of class, id, role and `data-` names in lower
    case, whole. `name` is a subtype of furniture, `caption`, `byline`, or `quoted` in a mail.
    """

    name: str
    tags: frozenset[str]
    pattern: str
    example: str


LAST = (
    "list|section|area|box|wrap|wrapper|container|block|inner|content|module|widget|bar|group|panel"
    "|holder|banner|notice|item|link|body|title|form|text"
)
"""What may stand behind the word that tells (`menu-list`), less the plural's `s`: a word that can
be read in two ways would double the time with each repetition."""
_ENDS = rf"(?:s|[-_]+(?:{LAST}|\d+))*"
_BEGINS = (
    r"(?:(?:js|c|o|l|m|u|is|article|story|post|page|site|main|global|entry|news|top|bottom"
    r"|user|reader|view|sns|inline|node|blog|single)[-_]+){0,3}"
)


def _named(stems: str) -> str:
    return rf"{_BEGINS}(?:{stems}){_ENDS}"


PLACES: tuple[Place, ...] = (
    Place(
        QUOTED,
        frozenset(),
        r"gmail_quote(?:_container)?|gmail_attr|yahoo_quoted|moz-cite-prefix|protonmail_quote"
        r"|zmail_extra|divrplyfwdmsg|appendonsend|mail-quote",
        "gmail_quote",
    ),
    Place(
        "comments",
        frozenset(),
        _named(r"comments?|disqus(?:[-_]thread)?|repl(?:y|ies)|respond|livere|reactions?-thread"),
        "article-comments",
    ),
    Place(
        "menu",
        words("nav menu"),
        _named(
            r"nav(?:igation|bar)?|menus?|gnb|lnb|snb|breadcrumbs?|masthead|topbar|toolbar|header"
            r"|sidebar|skip(?:[-_]links?|[-_]to[-_]content)?|pagination|paging|toc"
        ),
        "main-navigation",
    ),
    Place(
        "footer",
        frozenset(),
        _named(r"footer|foot|colophon|imprint|site-?info|copyrights?|legal"),
        "site-footer",
    ),
    Place(
        "related",
        frozenset(),
        _named(
            r"related(?:[-_](?:news|posts?|articles?|stories))?|recommend(?:ed|ations?)?|trending"
            r"|popular|most[-_](?:read|viewed|popular)|ranking|read[-_]?(?:more|next|also)"
            r"|more[-_](?:news|from|stories|on)|teasers?|up[-_]?next|latest(?:[-_]news)?|outbrain"
            r"|taboola|see[-_]also|also[-_]read|another[-_]category|relation"
        ),
        "more-from",
    ),
    Place(
        "promo",
        frozenset(),
        _named(
            r"newsletters?|(?:newsletter[-_])?sign[-_]?up|subscri(?:be|ption)|promo(?:tion)?s?"
            r"|paywall|donat(?:e|ion)s?|support[-_]us|app[-_](?:banner|download)|call[-_]to[-_]action"
            r"|cta|membership"
        ),
        "newsletter-signup",
    ),
    Place(
        "ads",
        words("ins"),
        _named(
            r"ads?|adv|advert(?:isement|ising|s)?|adsbygoogle|ad[-_](?:slot|unit|label|break)"
            r"|sponsor(?:ed)?|dfp|banner[-_]ad|google[-_]ads?|revenue[-_]unit(?:[-_](?:info|item|wrap))?"
        ),
        "ad-slot",
    ),
    Place(
        "share",
        frozenset(),
        _named(
            r"(?:socials?[-_]*)?shar(?:e|ing)(?:[-_](?:buttons?|tools?))?"
            r"|socials?(?:[-_](?:media|icons?))?|sns|(?:container[-_])?postbtn|utils?(?:[-_]set)?"
        ),
        "social-share",
    ),
    Place(
        "tags",
        frozenset(),
        r"(?![\w-]{0,40}topic[-_]title)" + _named(r"tags?|keywords?|topics?|hashtags?"),
        "article-tags",
    ),
    Place(
        "promo",
        frozenset(),
        r"(?:[a-z0-9]+[-_]+){0,4}(?:author|writer|reporter|journalist)[-_]{0,2}"
        r"(?:bio(?:graphy)?|profiles?|descr(?:iption)?|card|box|about|intro)"
        r"(?:[-_]+(?:text|wrap|wrapper|content|box|inner|section|container))*",
        "author-bio",
    ),
    Place(
        "other",
        frozenset(),
        r"(?:[a-z0-9]+[-_]+){0,3}(?:(?:estimated[-_]?)?read(?:ing)?[-_]?(?:time|length)"
        r"|estimated[-_]?time|time[-_]to[-_]read)",
        "reading-time",
    ),
    Place(
        "other",
        words("dialog"),
        _named(
            r"cookies?|consent|gdpr|modal|popup|overlay"
            r"|(?:user|post|forum)?[-_]?signature"
            r"|(?:video|audio|media|jw|vjs|vod)[-_]?(?:player|control[-_]?bar|controls?)"
        ),
        "cookie",
    ),
    Place(
        "caption",
        words("figcaption caption"),
        _named(r"(?:[a-z0-9]+[-_]+){0,5}captions?(?:[-_]text)?|(?:img|image|photo)[-_]desc"),
        "wp-caption-text",
    ),
    Place(
        "byline",
        words("time"),
        _named(
            r"by[-_]?lines?|authors?(?:[-_]?(?:name|info|meta))?|reporters?|journalists?|datelines?"
            r"|publish(?:ed)?(?:[-_]?(?:date|time|at))?|dates?(?:[-_]?time)?|timestamps?|meta"
        )
        + r"|(?:[a-z]+[-_]+){0,3}(?:meta|(?:post|user|member)[-_]?profile)",
        "byline",
    ),
)
"""Names that tell what a part of a page is; the first row that fits counts."""
OWN = frozenset({"", "caption", "byline"})
"""Parts that may be the article's."""
_OUTLINE = words("html body main article")
"""Elements whose classes speak of the whole page ("has-comments", "with-sidebar")."""
FIGURE = "figure"
"""What stands in a picture's or a table's frame, caption or not."""
_ARTICLES = words("article main")
_HEADINGS = words("h1 h2 h3 h4 h5 h6")
_LANDMARKS = {
    "header": "menu",
    "footer": "footer",
    "aside": "box",
    "button": "menu",
    "form": "menu",
}
"""What elements mean that articles have too: only outside of an article do they mean it."""
_NAMING = ("class", "id", "role", "data-component", "data-testid")
_NEVER_OPEN = words("br hr img input meta link wbr source track area base col embed param")
_COMPILED = tuple((place, re.compile(place.pattern)) for place in PLACES)


@dataclass(frozen=True, slots=True)
class Placed:
    """A line of a page: its text, and the parts around it, outermost first, as (number, name).

    A part's number is the same for all lines within it. `linked` says that the line is nothing
    but links; `articles` are the numbers of the `article` and `main` elements around it; `heading`
    that it stands in one.
    """

    text: str
    parts: tuple[tuple[int, str], ...]
    articles: tuple[int, ...]
    linked: bool
    heading: bool = False


def placed_lines(html: str) -> list[Placed]:
    """The lines of a page as `markup_lines` gives them, each with where it stands."""
    collector = _Places()
    read_into(collector, html)
    collector.finish()
    return collector.placed


@lru_cache(maxsize=4096)
def place_of(tag: str, named: str) -> str:
    """What an element is by its name and its classes; empty where nothing tells."""
    tokens = named.lower().split()
    for place, pattern in _COMPILED:
        if tag in place.tags:
            return place.name
        if tag not in _OUTLINE and any(map(pattern.fullmatch, tokens)):
            return place.name
    return ""


class _Places(Lines):
    """Gathers lines, and for each the open elements that tell of a part."""

    def __init__(self) -> None:
        super().__init__()
        self.placed: list[Placed] = []
        self._open: list[tuple[str, int, str]] = []
        self._parts_open: list[tuple[int, str]] = []
        self._around: list[tuple[int, str]] | None = None
        self._articles: list[int] = []
        self._count = 0
        self._links = self._told = self._in_links = self._headings = 0
        self._button = self._in_buttons = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        super().start(tag, attributes)
        if tag in _NEVER_OPEN:
            return
        named = ""
        if attributes:
            # Most elements have no more than an address.
            named = " ".join([attributes[key] or "" for key in _NAMING if key in attributes])[:500]
        name = place_of(tag, named)
        if tag == "blockquote" and attributes.get("type") == "cite":
            name = QUOTED
        elif not name and tag in _LANDMARKS and (not self._articles or tag == "button"):
            name = _LANDMARKS[tag]
        elif not name and tag == "figure":
            name = FIGURE
        self._count = number = self._count + 1
        self._open.append((tag, number, name))
        if name:
            self._parts_open.append((number, name))
        if tag in _HEADINGS:
            self._headings = number
        elif tag == "a":
            self._links += 1
        elif tag == "button":
            self._button = number
        elif tag in _ARTICLES:
            self._articles.append(number)

    def end(self, tag: str) -> None:
        super().end(tag)
        if tag in _HEADINGS:
            self._headings = 0
        elif tag == "button":
            self._button = 0
        opened = self._open
        if tag in _NEVER_OPEN:
            return
        for depth in range(len(opened) - 1, max(-1, len(opened) - _MOST_PARTS), -1):
            if opened[depth][0] == tag:
                number = opened[depth][1]
                if tag == "a" or len(opened) - depth > 1:
                    self._links -= sum([name == "a" for name, _, _ in opened[depth:]])
                while self._parts_open and self._parts_open[-1][0] >= number:
                    self._parts_open.pop()
                while self._articles and self._articles[-1] >= number:
                    self._articles.pop()
                del opened[depth:]
                return

    def data(self, text: str) -> None:
        super().data(text)
        if not self._silent:
            size = len(text.strip())
            if size and self._around is None:
                self._around = self._parts_open[:_MOST_PARTS]
            elif size and self._around:
                # Of a line that goes on behind a part, only what is around all of it counts.
                while self._around and self._around[-1] not in self._parts_open:
                    self._around.pop()
            self._told += size
            if self._links or self._button:
                self._in_links += size
            if self._button:
                self._in_buttons += size

    def _ended(self) -> None:
        linked = self._told > 0 and self._in_links >= self._told - 1
        parts, articles = self._around or [], self._articles[:_MOST_PARTS]
        if linked and self._in_buttons and not parts:  # nothing but what is pressed
            self._count += 1
            parts = [(self._count, "share")]
        self.placed.append(
            Placed(self._lines[-1], tuple(parts), tuple(articles), linked, self._headings > 0)
        )
        self._around = None
        self._told = self._in_links = self._in_buttons = 0
