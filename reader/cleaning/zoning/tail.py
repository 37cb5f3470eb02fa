"""Verdicts after the article: furniture, but for credits and for text that still is its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.forms.corrections import corrects
from reader.cleaning.forms.entries import TIME_OF_ENTRY
from reader.cleaning.furniture.prints import PASSED
from reader.cleaning.lines.cohesion import OWN_TEXT
from reader.cleaning.lines.marks import FOLIO, Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.lines.voices import hear, imprint, leans
from reader.cleaning.rules.vocabulary import SURNAMES
from reader.cleaning.zoning.evidence import SIGNED, Evidence
from reader.cleaning.zoning.signoff import points_elsewhere
from reader.cleaning.zoning.subtypes import guessed
from reader.cleaning.zoning.verge import between_sentences, let_go, of_who_wrote
from reader.model import Subtype

_LABELLED = re.compile(r"[가-힣A-Za-z·./() ]{2,18} ?[:：] ?\S")
_LIST_BULLETS = ("-", "•", "·", "*", "∙", "◇")
_SURE_CREDITS = frozenset({"기자 우편", "reporting by", "of the reporter", "with help from"})
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?$")
_FIRST_NAME = re.compile(r"([A-Z][a-z]{2,})(?:['’]s)?,? (?=[a-z])")
_DAY = re.compile(r"20\d\d(?:년|\.) ?\d{1,2}(?:월|\.) ?\d{1,2}[일.]?$")
_SIGNER = re.compile(
    r"[가-힣A-Za-z0-9·() ]{2,30}(?:장|장관|대표|대표이사|회장|사장|총장|위원장|이사장|원장|편집인"
    r"|발행인|주필|변호인|대변인)"
    rf" (?:[{SURNAMES}][가-힣]{{1,3}}(?:, ?)?){{1,4}}$"
    r"|[가-힣A-Za-z0-9·() ]{2,30} (?:일동|올림|드림|배상|알림)$"
)
"""Who signs a statement: "하늘시 시장 김가람", "새벽마을 주민 일동"."""
_SIGNATURE = 40
"""Code points of a signature at most."""
_STOPS, _NAMING = '.”"', 30
"""How a sentence ends that begins with somebody's name, and code points of it at least."""
_OVER = 4
"""Lines between the article and its reporter's mail that may still be the article's, at most."""
_PLAIN_OWN = 0.2
"""Words shared from which a finished sentence in the written style is the article's."""


def settle_tail(known: Evidence, verdicts: list[Mark], end: int) -> None:
    """Settle the verdicts of the units after `end`, in place."""
    units, marks, held = known.units, known.marks, known.reach.held
    known.told_of = known.names_within(end)
    last: Mark | None = None
    closed = noted = False
    pending: list[int] = []
    listed = end
    for index in range(end + 1, len(units)):
        unit, mark, section = units[index], marks[index], held[index]
        if (last is None and _signs_under_day(known, index)) or (
            known.signs(index)
            or (of_who_wrote(known, verdicts, index) if mark is None else known.written_by(index))
        ):
            verdicts[index] = Mark("byline", why=SIGNED)
            noted = noted or unit.sentence
        elif mark is None and (index in known.entries or (index in known.headings and not closed)):
            verdicts[index] = Mark("body", why="in an entry, or heads the text as others do")
            last = None
        elif section is not None:
            verdicts[index] = Mark("boilerplate", _held(known, index, section), f"in {section.why}")
            last, closed = section, closed or section.opens == "rest"
        elif index in known.rows and last is None:
            verdicts[index] = Mark("body", why="row of a table")
        elif mark is not None and mark.kind == "caption" and "©" in unit.text.replace("ⓒ", "©"):
            verdicts[index] = last = Mark("boilerplate", "copyright", mark.why)
        elif mark is not None and mark.opens and _idle(known, index):
            verdicts[index] = last = Mark("boilerplate", "menu", "a heading of nothing")
        elif mark is not None and _belongs(known, index, mark, last) and not known.reported(index):
            verdicts[index] = Mark("boilerplate", last.subtype if last else None, mark.why)
        elif mark is not None:
            verdicts[index] = _of_links(unit, mark)
            _give_back(known, verdicts, pending, index)
            between = (
                mark.why in PASSED
                or mark.why == FOLIO
                or corrects(unit)
                or (last is None and between_sentences(known, index))
            )
            if mark.furniture and unit.low and not between:
                last = mark
                closed = closed or mark.subtype in ("copyright", "footer")
        elif not closed and last is None and known.figures(index):
            verdicts[index] = Mark("body", why="figures of the article")
        elif index == listed + 1 and _goes_on(known, index) and not _points(unit):
            verdicts[index] = Mark("body", why="a list that ends the article")
            listed = index
        elif not closed and (
            _goes_on_naming(known, index, last)
            or _still_own(known, index, last is None and not noted and len(pending) <= 3)
        ):
            verdicts[index] = Mark("body", why="speaks of what the article speaks of")
            for earlier in pending:
                verdicts[earlier] = Mark("body")
            pending.clear()
            last = None
            continue
        else:
            verdicts[index] = Mark(
                "boilerplate",
                guessed(known, index, last),
                "after the article" if last is not None else "right after the article",
            )
            if last is None and not unit.boxed:
                pending.append(index)
            continue
        pending.clear()
    _smooth(units, verdicts, end)


def _signs_under_day(known: Evidence, index: int) -> bool:
    """Whether a line is who signs a statement, right under the day that it was made."""
    above, unit = known.marks[index - 1], known.units[index]
    day = above is not None and above.kind == "date" and _DAY.match(known.units[index - 1].bare)
    return bool(day) and unit.size <= _SIGNATURE and _SIGNER.match(unit.bare) is not None


def _of_links(unit: Unit, mark: Mark) -> Mark:
    """A mark; that of a line of nothing but links may be an imprint's."""
    if mark.why == "nothing but a link" and imprint(unit):
        return Mark("boilerplate", "footer", "links of an imprint")
    return mark


def _give_back(known: Evidence, verdicts: list[Mark], pending: list[int], index: int) -> None:
    """Let lines that nothing speaks for stand as text right over the reporter's mail address."""
    mark = known.marks[index]
    if mark is None or mark.why != "기자 우편" or not 0 < len(pending) <= _OVER:
        return
    if pending != list(range(index - len(pending), index)):
        return
    if any(known.units[i].link or known.units[i].cut or hear(known.units[i])[1] for i in pending):
        return
    if points_elsewhere([known.units[i] for i in pending]):
        return
    for i in pending:
        verdicts[i] = Mark("body", why="over who wrote the article")


def _held(known: Evidence, index: int, section: Mark) -> Subtype | None:
    """The subtype of a line in a section: the section's, unless it speaks plainly otherwise."""
    unit = known.units[index]
    if imprint(unit):
        return "footer"
    if section.opens == "list" and section.subtype in ("related", "tags", "share"):
        voices, things = hear(unit)
        if things and voices and (unit.sentence or voices + len(things) >= 3):
            return leans(unit, 0.0) or section.subtype
    return section.subtype


def _goes_on(known: Evidence, index: int) -> bool:
    """Whether an item speaks of what the text speaks of, or goes on with the list above it."""
    unit, above = known.units[index], known.units[index - 1]
    same = unit.bullet == above.bullet and known.marks[index - 1] is None
    return known.own[index] > 0 or (same and not unit.apart)


def _points(unit: Unit) -> bool:
    """Whether an item of a list leads elsewhere, or is furniture by what it says."""
    bullet = unit.bullet[:1] in _LIST_BULLETS
    return not bullet or unit.link or unit.cut or unit.size > 90 or bool(hear(unit)[1])


def _idle(known: Evidence, index: int) -> bool:
    """Whether a heading without items stands beside another: a row of tabs."""
    if index in known.reach.opened:
        return False
    for near in (index - 1, index + 1):
        mark = known.marks[near] if 0 <= near < len(known.units) else None
        if mark is None or known.reach.held[near] is not None:
            continue
        if mark.subtype == "menu" or (mark.opens and near not in known.reach.opened):
            return True
    return False


def _belongs(known: Evidence, index: int, mark: Mark, last: Mark | None) -> bool:
    """Whether a date or a name after the article is that of a comment or of another article."""
    if last is None or mark.kind not in ("date", "byline") or mark.why in _SURE_CREDITS:
        return False
    if mark.why == TIME_OF_ENTRY and known.entries.intersection((index + 1, index + 2)):
        return False
    told = index + 1 < len(known.units) and known.units[index + 1].sentence
    if _CLOCK.match(known.units[index].low) and not told:
        return True  # how long a film is whose title comes next
    if last.subtype == "promo" and mark.kind == "byline" and _claimed_below(known, index):
        return False
    return last.subtype in ("comments", "related", "promo") or mark.why == "얼마 전"


def _claimed_below(known: Evidence, index: int) -> bool:
    """Whether the page claims its rights right below: the reporter above it is the article's."""
    below = known.marks[index + 1] if index + 1 < len(known.units) else None
    return below is not None and below.subtype == "copyright" and below.sure


def _still_own(known: Evidence, index: int, fresh: bool) -> bool:
    """Whether a line is still the article's; `fresh` if no furniture stood before it yet."""
    unit = known.units[index]
    if not unit.sentence or unit.cut or unit.boxed:
        return False
    if known.pleads(index) or (not known.wrapped and leans(unit, known.own[index]) is not None):
        return False
    if fresh and not known.spoken(index) and not known.ended(index):
        return True
    if let_go(known, index) or (fresh and let_go(known, index - 1)):
        return True
    least = 0.6 if known.spoken(index) or known.ended(index) else OWN_TEXT
    if least == OWN_TEXT and unit.stated:
        least = _PLAIN_OWN
    return known.own[index] >= least


def _goes_on_naming(known: Evidence, index: int, last: Mark | None) -> bool:
    """Whether an English sentence behind a pitch begins with somebody's name that the text has."""
    unit = known.units[index]
    if last is None or last.subtype not in ("promo", "ads") or not unit.sentence or unit.cut:
        return False
    match = _FIRST_NAME.match(unit.text)
    named = match is not None and match[1] in known.told_of and unit.size >= _NAMING
    return named and unit.text[-1] in _STOPS and not (known.spoken(index) or known.claimed(index))


def _smooth(units: Sequence[Unit], verdicts: list[Mark], end: int) -> None:
    """Labels among the labels of an imprint are imprint, dates included."""
    visible = [i for i in range(end + 1, len(units)) if units[i].low]
    for place, index in enumerate(visible):
        verdict = verdicts[index]
        after = verdicts[visible[place + 1]] if place + 1 < len(visible) else None
        if verdict.why.endswith("the article") and after is not None and after.subtype == "promo":
            verdicts[index] = Mark("boilerplate", "promo", "heads a promotion")
            continue
        if verdict.subtype == "footer" or units[index].size > 160:
            continue
        near = visible[max(0, place - 2) : place] + visible[place + 1 : place + 3]
        imprint = sum(verdicts[i].subtype == "footer" for i in near)
        around = {verdicts[i].subtype for i in near}
        undated = verdict.kind == "date" or (
            verdict.kind == "byline" and "@" not in units[index].text
        )
        if undated and len(near) >= 3 and len(around) == 1 and around <= {"comments", "related"}:
            verdicts[index] = Mark("boilerplate", around.pop(), "among furniture")
            continue
        if place == 0 and verdict.kind == "byline" and verdict.sure:
            continue  # who filmed and cut a report stands right under it
        weak = verdict.kind in ("date", "byline") or verdict.why == "after the article"
        labelled = _LABELLED.match(units[index].text) is not None
        if weak and ((labelled and imprint >= 1) or imprint >= 3):
            verdicts[index] = Mark("boilerplate", "footer", "among the imprint")
