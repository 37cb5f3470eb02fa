"""What a page sets between two paragraphs by itself: prices of the day, polls, other headlines.

Works on the rules' marks, on tables and on neighbours, before any verdict. Rows of prices in
a run are a table of the article's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.furniture.panels import sponsored
from reader.cleaning.furniture.pointers import (
    FIELD,
    INSET,
    LIST_OF,
    MORE_ON,
    calls,
    coverage,
    form_within,
    leads_on,
    pitched,
    read_aloud,
    series,
    told,
)
from reader.cleaning.furniture.stalls import stalls
from reader.cleaning.lines.broken import mark_broken
from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.rules.trades import TICKER
from reader.cleaning.rules.widgets import USEFUL

_PRICE = re.compile(
    r"\S.{0,30} [$₩¥€£]?\d[\d,]*(?:\.\d+)?(?:원|달러|%|p)? ?[▲▼△▽] ?[\d,.]+(?:원|달러|%?p?)"
    r"(?: ?\(?[+−-]?[\d.]+%\)?)?$"
)
_SIGNS = "▲▼△▽"
_HEADLINE = re.compile(r"\S…\S|\S\.\.\.?\S|^[\"“‘'].{4,40}[\"”’'] ?\S|[?!]$")
_TITLE, _TITLES = (8, 70), 3
"""Code points of a headline; headlines under prices at most."""
_JOINED = re.compile(r"\S… ?\S|\S\.\.\.? ?\S|[?!][\"”’']? \S")
"""How a headline joins its two halves; a heading that asks something has one."""
_POINTERS = frozenset("☞▶▷►👉")
_TEXT_KINDS = frozenset(("date", "subhead", "caption"))
_ASKS = re.compile(
    r"(?:\[?(?:투표|설문(?: ?조사)?|poll|vote|quick poll|quiz)\]?)[ :|·]{1,3}\S.*\?$"
)
_VOTE = re.compile(
    r"(?:view|see|show) results?$|(?:vote|submit|total votes?.{0,12})$|결과 ?보기$|투표(?:하기)?$"
)
_ANSWERS = 8
"""Answers of a poll at most."""
_MORE = frozenset(
    (
        "read more",
        "read the story",
        "read full story",
        "더 읽기",
        "기사 보기",
        "기사 더 보기",
        "자세히 보기",
    )
)
"""Buttons under the headline of another text."""
_WHAT_IT_IS = re.compile(
    r"[\w.'’& -]{3,50} is an? (?:[\w-]+,? ){0,2}(?:non-?profit|newsroom|member-?supported"
    r"|reader-?(?:supported|funded)|newsletter|publication)\b[^.]{0,160}\.$"
)
"""What an outlet says of itself before it asks for something."""
_YES_NO = frozenset(("yes", "no", "예", "네", "아니요", "아니오"))
_SHARE = re.compile(r"\S.{0,40} \d{1,3}(?:\.\d)?%(?: ?\([\d,]+(?:표|명| votes?)?\))?$")
_LABEL, _OFFER = 16, 60
"""Code points of the bare label of an advertisement, and of the offer under it, at most."""
_OFFERS = re.compile(
    r"[$£€]\d|\d ?(?:만 ?)?원(?![가-힣])|(?<!\d)[1-3]\+1(?!\d)|\d ?% (?:할인|off)"
    r"|(?:무료|공짜|할인|특가|증정)[^.]{0,16}(?:니다|세요|어요|[!?])$|\bcall (?:us|now)\b"
)
_QUOTES = "\"“‘'◆◇■□▶"


def between(units: Sequence[Unit], marks: list[Mark | None], rows: set[int], wrapped: bool) -> None:
    """Mark what stands between paragraphs and is the page's, in place.

    Where text was broken at a width, rules and headings part no sponsor's box, and some lines
    are first judged as one.
    """
    stalls(units, marks, rows)
    if wrapped:
        mark_broken(units, marks)
    else:
        sponsored(units, marks, rows)
        calls(units, marks, rows)
        series(units, marks)
    for index, unit in enumerate(units):
        mark = marks[index]
        if LIST_OF.match(unit.low) is not None:
            read_aloud(units, marks, index)
            mark = marks[index]
        if FIELD.match(unit.low) is not None:
            pitched(units, marks, index)
            form_within(units, marks, index)
        if mark is not None and mark.why == TICKER:
            _tickers(rows, index)
        if mark is not None and mark.why == USEFUL:
            _useful(units, marks, index)
        if mark is not None and mark.subtype == "promo" and unit.glued:
            _of_itself(units, marks, index)
        if mark is not None or index in rows:
            continue
        if any(sign in unit.text for sign in _SIGNS) and _PRICE.match(unit.text) is not None:
            _prices(units, marks, rows, index)
        elif unit.bullet[:1] in _POINTERS and not unit.sentence:
            _pointed(units, marks, index)
        elif _baits(unit) and _under_text(units, marks, index):
            _baited(units, marks, rows, index)
        elif index + 1 < len(units) and units[index + 1].low in _MORE:
            _linked_in(units, marks, index)
        elif index and _advertised(unit, marks[index - 1], units[index - 1]):
            marks[index] = Mark("boilerplate", "ads", "an offer under its label", sure=True)
        elif leads_on(unit):
            if _under_text(units, marks, index):
                marks[index] = Mark("boilerplate", "related", "points to another text", sure=True)
        elif MORE_ON.match(unit.low) is not None:
            coverage(units, marks, index)
        elif unit.text[-1] == "?" and _ASKS.match(unit.low) is not None:
            _poll(units, marks, index)


def _advertised(unit: Unit, label: Mark | None, above: Unit) -> bool:
    """Whether a short line under the bare label of an advertisement offers something."""
    if label is None or label.subtype != "ads" or above.size > _LABEL or unit.size > _OFFER:
        return False
    return not unit.stated and unit.text[0] not in _QUOTES and _OFFERS.search(unit.low) is not None


def _useful(units: Sequence[Unit], marks: list[Mark | None], index: int) -> None:
    """A question whether a box was of use, with a yes and a no below, wherever it stands."""
    end = index + 1
    while end < len(units) and end - index <= len(_YES_NO) and units[end].low in _YES_NO:
        end += 1
    if end - index > 2:
        for place in range(index, end):
            marks[place] = Mark("boilerplate", "reactions", "asks whether it was of use", sure=True)


def _of_itself(units: Sequence[Unit], marks: list[Mark | None], index: int) -> None:
    """A line of two sentences, what the outlet is and what to do about it: all of it a pitch."""
    before, unit = units[index - 1], units[index]
    alone = index > 0 and before.line == unit.line and before.start == 0 and not marks[index - 1]
    last = index + 1 == len(units) or units[index + 1].line != unit.line
    if alone and last and _WHAT_IT_IS.match(before.low) is not None:
        for place in (index - 1, index):
            marks[place] = Mark("boilerplate", "promo", "what the outlet is", sure=True)


def _tickers(rows: set[int], index: int) -> None:
    """Rows right under the name of a site's own board of prices are none of the article's."""
    while index + 1 in rows:
        index += 1
        rows.discard(index)


def _prices(units: Sequence[Unit], marks: list[Mark | None], rows: set[int], index: int) -> None:
    """A price by itself under a paragraph, and headlines right under it, up to the next one."""
    if not told(units, marks, index - 1):
        return
    end = index + 1
    while end < len(units) and end - index <= _TITLES and _title(units[end], marks[end]):
        end += 1
    signs = [_HEADLINE.search(units[i].text) is not None for i in range(index + 1, end)]
    if end < len(units) and (end in rows or _PRICE.match(units[end].text) is not None):
        return
    marks[index] = Mark("boilerplate", "other", "a price between paragraphs", sure=True)
    if any(signs) and end - index <= _TITLES:
        for place in range(index + 1, end):
            marks[place] = Mark("boilerplate", "related", "under a price", sure=True)


def _pointed(units: Sequence[Unit], marks: list[Mark | None], index: int) -> None:
    """One headline behind a sign that points away, under a paragraph and over text or a time.

    Several in a row are a list, which may be the article's own.
    """
    unit, beside = units[index], (index - 1, index + 1)
    if unit.size > _TITLE[1] or not told(units, marks, index - 1) or index + 1 >= len(units):
        return
    if any(units[i].bullet[:1] == unit.bullet[:1] for i in beside):
        return
    mark = marks[index + 1]
    goes_on = told(units, marks, index + 1) or (mark is not None and mark.kind in _TEXT_KINDS)
    if goes_on and (unit.bullet[:1] in "☞👉" or _JOINED.search(unit.text) is not None):
        marks[index] = Mark("boilerplate", "related", "points to another text", sure=True)


def _under_text(units: Sequence[Unit], marks: Sequence[Mark | None], index: int) -> bool:
    """Whether a paragraph, or a way to another text under one, stands right above."""
    above = marks[index - 1] if index else None
    points = above is not None and above.subtype == "related" and above.sure
    return told(units, marks, index - 1) or (points and told(units, marks, index - 2))


def _baits(unit: Unit) -> bool:
    """Whether a line has the two halves of a headline, and is no quotation."""
    plain = not (unit.sentence or unit.image or unit.bullet or unit.cut or unit.text[0] in "#“\"‘'")
    return plain and unit.size <= _TITLE[1] and _JOINED.search(unit.text) is not None


def _baited(units: Sequence[Unit], marks: list[Mark | None], rows: set[int], index: int) -> None:
    """Two headlines or more in a row between two paragraphs: others' texts, or things for sale."""
    end = index
    while end < len(units) and marks[end] is None and end not in rows and _baits(units[end]):
        end += 1
    if 2 <= end - index <= _TITLES + 1 and told(units, marks, end):
        for place in range(index, end):
            marks[place] = Mark("boilerplate", "related", "headlines in a row", sure=True)


def _linked_in(units: Sequence[Unit], marks: list[Mark | None], index: int) -> None:
    """A headline and its button between two paragraphs: the way to another text."""
    unit = units[index]
    above = told(units, marks, index - 1) or (index > 0 and marks[index - 1] is not None)
    fits = _title(unit, None) and not unit.cut and unit.text[-1] not in ".:,"
    if above and fits and told(units, marks, index + 2):
        for place in (index, index + 1):
            marks[place] = Mark("boilerplate", "related", "a headline over its button", sure=True)


def _answer(unit: Unit) -> bool:
    """Whether a line may be an answer to tick."""
    short = unit.size <= _OFFER and not (unit.sentence or unit.link or unit.image)
    return short and _VOTE.match(unit.low) is None


def _title(unit: Unit, mark: Mark | None) -> bool:
    low, high = _TITLE
    plain = not (unit.sentence or unit.image or unit.bullet or unit.text[0] == "#")
    return mark is None and plain and low <= unit.size <= high


def _poll(units: Sequence[Unit], marks: list[Mark | None], index: int) -> None:
    """A question that is called a poll, and the shares of its answers."""
    end = index + 1
    while end < len(units) and marks[end] is None and _SHARE.match(units[end].text) is not None:
        end += 1
    if end == index + 1:
        while end < len(units) and end - index <= _ANSWERS and _answer(units[end]):
            end += 1
        voted = end < len(units) and _VOTE.match(units[end].low) is not None
        end = end + 1 if voted and end - index > 2 else index
    if end - index > 2:
        for place in range(index, end):
            why = INSET if told(units, marks, end) else "a poll"
            marks[place] = Mark("boilerplate", "other", why, sure=True)
