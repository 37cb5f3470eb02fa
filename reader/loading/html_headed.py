"""Boxes of a page that their own heading or button says to be no part of its article.

Their classes may say nothing (hashed names of a build) and their entries read as sentences; but
what a page heads so holds other articles. A box is the smallest element around the heading
that begins with it and holds more.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml.html import HtmlElement

HEADS: tuple[tuple[str, str], ...] = (
    (r"more on (?:this |the )?.{2,30}", "More on this story"),
    (r"more (?:stories|articles|news|to (?:read|explore))", "More stories"),
    (r"more (?:stories |news )?from .{2,30}", "More from the Mill"),
    (
        r"(?:related|recommended|suggested|trending|popular|latest|top)"
        r" (?:articles?|stories|story|news|content|topics|posts?|reading|links|coverage)",
        "Related articles",
    ),
    (
        r"(?:recommended for you|read (?:next|also)|up next|what to read next|editor[’']s picks?"
        r"|you (?:may|might) (?:also )?(?:like|enjoy|be interested in))",
        "You may also like",
    ),
    (r"most (?:read|viewed|popular|shared)(?: .{2,20})?", "Most read in Business"),
    (
        r"(?:관련|추천|연관|인기|다른|최신) ?(?:기사|뉴스|글|게시물|콘텐츠)"
        r"(?: ?(?:보기|더 ?보기|목록))?",
        "관련 기사",
    ),
    (
        r"(?:가장 )?(?:많이|함께|같이|이어서) (?:본|읽은|읽는|보는|볼 만한|보면 좋은|읽으면 좋은)"
        r" ?(?:기사|뉴스|글)?",
        "많이 본 뉴스",
    ),
    (
        r"(?:이 ?시각|오늘의|실시간|.{2,12}) ?(?:주요|많이 본|랭킹|인기) ?(?:뉴스|기사)",
        "이 시각 주요 뉴스",
    ),
)
"""What heads such a box, and an example; letters of either case."""
_HEAD = re.compile("|".join(f"(?:{row[0]})" for row in HEADS), re.IGNORECASE)
ASKS: tuple[tuple[str, str], ...] = (
    (
        r"(?:정기 ?|무료 ?)?(?:구독|후원|기부|회원 ?가입|가입)"
        r"(?:하기|하러 ?가기|신청|하고 .{1,12})?",
        "후원하기",
    ),
    (
        r"(?:subscribe|donate|sign up|join|support|become a member|give)"
        r"(?: (?:us|now|today|here|for free|our work|the .{2,20}))?",
        "Support us",
    ),
)
"""What a button asks for, and an example; letters of either case."""
_ASKS = re.compile("|".join(f"(?:{row[0]})" for row in ASKS), re.IGNORECASE)
_BUTTON = re.compile(r"(?:^|[\s_-])(?:btn|button)s?(?=$|[\s_-])", re.IGNORECASE)
_LONGEST_PITCH, _MOST_PITCH = 400, 0.2
"""Letters of a pitch at most, and its share of the page's text."""
_LEAST_PITCH = 15
_NO_PITCH = ("h1", "time", "article", "main")
"""What the head of an article holds, and no pitch."""
_STOPS = tuple('.!?。”"')
_LONGEST = 40
_MOST = 0.4
"""Share of a page's text up to which such a box may hold."""
_KEPT = ("html", "body", "main", "article")
_ITEMS = 2


def name_headed_boxes(
    tree: HtmlElement, size: Mapping[HtmlElement, int], linked: Mapping[HtmlElement, int]
) -> int:
    """Name boxes as related that are headed so."""
    count = 0
    for heading in [*tree.iter("h2", "h3", "h4", "h5", "h6", "strong")]:
        if not 0 < size.get(heading, 0) <= _LONGEST:
            continue
        text = " ".join("".join(heading.itertext()).split())
        if _HEAD.fullmatch(text.strip(" :·▶■[]")) is None:
            continue
        box = _box(heading, size)
        if box is None or not _holds_others(box, heading, size, linked):
            continue
        if size[box] <= _MOST * size.get(tree, 0):
            box.tag = "aside"
            box.set("class", "related")
            count += 1
    return count


def name_pitches(tree: HtmlElement, size: Mapping[HtmlElement, int]) -> int:
    """Name boxes as a promotion that say something and then ask for it by a button."""
    count = 0
    for button in [*tree.iter("a", "button")]:
        if not 0 < size.get(button, 0) <= _LONGEST or not _is_button(button):
            continue
        if _ASKS.fullmatch(" ".join("".join(button.itertext()).split())) is None:
            continue
        box = next(
            (one for one in button.iterancestors() if size.get(one, 0) > size[button]), button
        )
        said = size.get(box, 0) - size[button]
        most = min(_LONGEST_PITCH, _MOST_PITCH * size.get(tree, 0))
        if not _LEAST_PITCH <= said <= most or box.tag in _KEPT:
            continue
        if next(box.iter(*_NO_PITCH), None) is None and _tells(box):
            box.tag = "aside"
            box.set("class", "promo")
            count += 1
    return count


def _is_button(element: HtmlElement) -> bool:
    named = element.get("class") or ""
    return element.tag == "button" or _BUTTON.search(named) is not None


def _tells(box: HtmlElement) -> bool:
    """Whether a box has a sentence: a reporter's name beside a button has none."""
    return any(
        len(line) >= _LEAST_PITCH and line.endswith(_STOPS)
        for line in map(str.strip, box.itertext())
    )


def _box(heading: HtmlElement, size: Mapping[HtmlElement, int]) -> HtmlElement | None:
    """The smallest element that begins with a heading and holds more than that."""
    inner = heading
    for element in heading.iterancestors():
        if element.tag in _KEPT or (element.text or "").strip():
            return None
        for child in element:
            if child is inner:
                break
            if size.get(child, 0) or (child.tail or "").strip():
                return None
        if size.get(element, 0) > size[heading]:
            return element
        inner = element
    return None


def _holds_others(
    box: HtmlElement,
    heading: HtmlElement,
    size: Mapping[HtmlElement, int],
    linked: Mapping[HtmlElement, int],
) -> bool:
    """Whether a box is a list of links, or of headed entries: text under a heading is neither."""
    rest = size[box] - size[heading]
    if 2 * linked[box] > rest:
        return True
    entries = [one for one in box.iter("h2", "h3", "h4", "h5", "h6", "li") if one is not heading]
    paragraphs = sum(size.get(one, 0) for one in box.iterchildren("p"))
    return len(entries) >= 1 and 2 * paragraphs < rest
