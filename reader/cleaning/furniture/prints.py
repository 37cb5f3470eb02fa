"""What a printed page carries about its articles: running heads, jumps, boxes between its columns.

A print is told by its running heads (the page's number and the day, beside the paper's name)
or by a line that says where a text goes on. Only there does a telephone number make a box of
an advertisement, and a heading in capitals a box of the paper's own, up to the next blank
line. Works on the rules' marks and on neighbours, before any verdict.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.cleaning.furniture.footnotes import FOOTNOTE, footnotes
from reader.cleaning.furniture.sheets import FOOT_OF_SHEET, HEAD_OF_SHEET, sheets
from reader.cleaning.lines.marks import FOLIO, Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.rules.prints import COMES_FROM, GOES_ON
from reader.cleaning.rules.vocabulary import MONTH, WEEKDAY
from reader.model import Subtype

_HEAD_OF_PAGE, _CATCHWORD = "running head", "catchword of a jump"
_BOXED = "a box with a telephone"
PASSED = frozenset(
    {GOES_ON, COMES_FROM, _HEAD_OF_PAGE, _CATCHWORD, _BOXED, HEAD_OF_SHEET, FOOT_OF_SHEET, FOOTNOTE}
)
_ENDS_OF_SHEETS = frozenset({HEAD_OF_SHEET, FOOT_OF_SHEET, FOLIO})
"""Why lines are the print's that end no article: its text goes on in the next column."""
_HEAD = 160
"""Code points of a running head at most."""
_FOLIO = re.compile(r"(?:page |p\.? ?|제 ?)?[a-z]{0,2}\d{1,3}(?: ?면| ?쪽)?$")
_EDGE_FOLIO = re.compile(
    r"(?:page )?[a-z]{0,2}\d{1,3}면? (?=\D)|(?<=[^\d,.:/]) (?:page )?[a-z]{0,2}\d{1,3}면?$"
)
_DAY = re.compile(
    rf"(?:{WEEKDAY},? )?(?:{MONTH} \d{{1,2}},? 20\d\d|\d{{1,2}} {MONTH},? 20\d\d)"
    r"|20\d\d ?[년.] ?\d{1,2} ?[월.] ?\d{1,2} ?[일.]?(?: ?[(]?[월화수목금토일](?:요일)?[)]?)?"
)
_GAP = re.compile(r"\s{2,}|\t|\s[|·]\s")
_HAPPENED = re.compile(r"기자|입력|수정|등록|승인|송고|publish|updat|posted|\bby\b|@")
"""What stands beside the day of an article and never beside that of a page."""
_NAME = re.compile(r"[^\d]{2,60}$")
_PAPER = re.compile(
    r"[A-Z][A-Z'’&-]+ [A-Z][A-Z'’&-]{2}|[가-힣](?:신문|일보|매일|경제|타임[스즈]|저널)"
)
"""A paper's name as running heads give it: in capitals, or by what papers are called."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_COLUMN = 6
"""Lines between two running heads at least."""
_SLUG, _NEAR = 40, 3
"""Code points of a text's catchword at most; lines around a jump in which it stands."""
_PHONE = re.compile(
    r"(?<![\d-])(?:\(?\d{3}\)?[-. ])?\d{3}[-.]\d{4}(?![\d-])|(?<!\d)0\d{1,2}-\d{3,4}-\d{4}"
)
_OFFER, _LINE = 6, 64
"""Lines of a boxed advertisement, and code points of one of them, at most."""
_TELLS = re.compile(r"\b(?:said|says|told|according|was|were|had)\b|[“”\"]|(?<!니)다[.]")
_BOXES: tuple[tuple[Subtype, re.Pattern[str]], ...] = (
    ("other", re.compile(r"(?:how|where) to (?:submit|place|send|reach)\b.{0,40}$")),
    (
        "other",
        re.compile(r"(?:today['’]s |tomorrow['’]s )?(?:tides?|almanac|lottery|lotto)(?:$| {2,}\S)"),
    ),
    (
        "other",
        re.compile(r"(?:corrections?|clarifications?|setting it straight)(?: and .{4,20})?$"),
    ),
    (
        "other",
        re.compile(
            r"(?:바로 ?잡습니다|알립니다|알려드립니다|독자 ?투고|오늘의 ?(?:물때|날씨|운세))$"
        ),
    ),
    (
        "related",
        re.compile(
            r"(?:inside|coming|in the paper|also)(?: (?:today|tomorrow|sunday|next week))+$"
        ),
    ),
    ("related", re.compile(r"(?:내일|다음) ?(?:신문|호|지면)(?:에는?)?$|오늘의 ?지면$")),
    (
        "promo",
        re.compile(
            r"(?:home delivery|to subscribe|subscriptions?|구독 ?(?:안내|신청|료))\b ?:?.{0,60}$"
        ),
    ),
    ("footer", re.compile(r"(?:how to (?:contact|reach) us|contact us|to reach us)$")),
)
"""Headings of a paper's own boxes; a text under one ends at the next blank line."""
_BOX = 12
"""Lines of such a box at most."""


def prints(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """Mark what the print carries, in place."""
    for index, why in sheets(units).items():
        marks[index] = Mark("boilerplate", "menu", why, sure=True)
    ends = {i for i, m in enumerate(marks) if m is not None and m.why in _ENDS_OF_SHEETS}
    for index in footnotes(units, ends):
        marks[index] = Mark("boilerplate", "other", FOOTNOTE, sure=True)
    heads = _running_heads(units)
    for index in heads:
        marks[index] = Mark("boilerplate", "menu", _HEAD_OF_PAGE, sure=True)
    jumps = [i for i, m in enumerate(marks) if m is not None and m.why in (GOES_ON, COMES_FROM)]
    if not heads and not jumps:
        return
    for index in jumps:
        for slug in _slugs(units, marks, index):
            marks[slug] = Mark("boilerplate", "menu", _CATCHWORD, sure=True)
    for block in _blocks(units):
        if _advertises(units, marks, block):
            _mark(marks, block, "ads", _BOXED)
        elif heads:
            _own_box(units, marks, block)


def _mark(marks: list[Mark | None], block: Sequence[int], subtype: Subtype, why: str) -> None:
    for index in block:
        above = marks[index]
        if above is None or not above.sure:
            marks[index] = Mark("boilerplate", subtype, why, sure=True)


def _running_heads(units: Sequence[Unit]) -> list[int]:
    """Lines of a page's number, the day and the paper's name.

    The first line of a page is one if gaps part its fields, others are told by each other:
    two of them hold the same words and another number, with a column of text between them.
    """
    heads: list[int] = []
    names: list[frozenset[str]] = []
    folios: list[str] = []
    gapped: list[bool] = []
    for index, unit in enumerate(units):
        if unit.size > _HEAD or unit.sentence or unit.glued or "20" not in unit.text:
            continue
        low = unit.text.lower()
        day = _DAY.search(low)
        if day is None or _HAPPENED.search(low) is not None or not _PAPER.search(unit.text):
            continue
        fields = [field for field in _GAP.split(low) if field]
        rest = [f for f in fields if _FOLIO.match(f) is None and _DAY.search(f) is None]
        ends = [f for f in (fields[0], fields[-1]) if _FOLIO.match(f)]
        apart = bool(ends) and bool(rest) and all(_NAME.match(f) for f in rest)
        tight = None if apart else _EDGE_FOLIO.search(low[: day.start()] + " " + low[day.end() :])
        if not apart and tight is None:
            continue
        heads.append(index)
        names.append(frozenset(_WORD.findall(_DAY.sub(" ", low))))
        folios.append(ends[0] if apart else tight.group().strip() if tight else "")
        gapped.append(apart)
    told = []
    for place, index in enumerate(heads):
        others = [i for i in range(len(heads)) if i != place and names[i] == names[place]]
        again = any(folios[i] != folios[place] and abs(heads[i] - index) >= _COLUMN for i in others)
        # Rows of a list hold numbers and days too, but have each its own words.
        crowded = any(abs(heads[i] - index) < _COLUMN for i in range(len(heads)) if i != place)
        if names[place] and not crowded and (again or (index == 0 and gapped[place])):
            told.append(index)
    return told


def _slugs(units: Sequence[Unit], marks: Sequence[Mark | None], jump: int) -> Iterator[int]:
    """The catchword over "Continued from": a word or two that the line on the other page says."""
    mark = marks[jump]
    if mark is None or mark.why != COMES_FROM:
        return
    said = [u.low for u, m in zip(units, marks, strict=True) if m is not None and m.why == GOES_ON]
    for index in range(max(0, jump - _NEAR), min(len(units), jump + 2)):
        unit = units[index]
        short = unit.size <= _SLUG and not unit.sentence and unit.bare.isupper()
        if index != jump and marks[index] is None and short and any(unit.low in s for s in said):
            yield index


def _blocks(units: Sequence[Unit]) -> Iterator[range]:
    """Lines between two blank ones."""
    start = 0
    for index in range(1, len(units) + 1):
        if index == len(units) or units[index].apart:
            yield range(start, index)
            start = index


def _advertises(units: Sequence[Unit], marks: Sequence[Mark | None], block: range) -> bool:
    """Whether a block is a shop's: its name in capitals, where it stands, its telephone."""
    first = units[block[0]]
    if not 2 <= len(block) <= _OFFER or not first.bare.isupper() or first.sentence:
        return False
    lines = [units[i] for i in block]
    if any(u.size > _LINE or _TELLS.search(u.low) for u in lines):
        return False
    free = all(marks[i] is None or not marks[i].sure for i in block)  # type: ignore[union-attr]
    told = sum(u.sentence for u in lines)
    return free and told <= 1 and any(_PHONE.search(u.low) for u in lines[1:])


def _own_box(units: Sequence[Unit], marks: list[Mark | None], block: range) -> None:
    """Mark from each heading of a box of the paper's own to the next one or to the blank line."""
    subtype: Subtype | None = None
    if len(block) > _BOX:
        return
    for index in block:
        unit, mark = units[index], marks[index]
        label = unit.text.split(":")[0].split("  ")[0]
        if label.isupper() or unit.hangul:
            subtype = next((s for s, p in _BOXES if p.match(unit.low)), subtype)
        if mark is not None and mark.sure:
            if mark.furniture and mark.subtype != subtype:
                subtype = None
            continue
        if subtype is not None:
            marks[index] = Mark("boilerplate", subtype, "in a box of the paper's own", sure=True)
