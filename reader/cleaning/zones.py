"""Where the article begins and ends on its page, and what each line of it is.

The article is the stretch of units that maximises running text inside against
furniture inside (after A. Finn, N. Kushmerick, B. Smyth, "Fact or fiction: content
classification for digital libraries", 2001, with rules as further evidence). Before
it, what is not title, deck, date or reporter is furniture; after it, everything is
but reporter and date; within it, only what a rule is sure of.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaning.cohesion import Vocabulary, keys
from reader.cleaning.head import mark_head
from reader.cleaning.marks import Mark, mark_unit, plain_statement, polite_statement
from reader.cleaning.sections import reach
from reader.cleaning.units import Unit

_SENTENCE_CAP = 300
_OWN_TEXT = 0.34
_CREDITS = ("date", "byline", "caption")


def classify(units: Sequence[Unit], title: str | None = None) -> list[Mark]:
    """The verdict about each unit, before repeats are looked for.

    `title` is what the page's container calls the article, when it says so.
    """
    marks = [mark_unit(unit) for unit in units]
    words = [keys(unit.text) if unit.sentence else set() for unit in units]
    running = [
        i for i, unit in enumerate(units) if unit.sentence and marks[i] is None and not unit.cut
    ]
    vocabulary = Vocabulary(words[i] for i in running)
    own = [vocabulary.share(words[i], own=True) if words[i] else 0.0 for i in range(len(units))]
    held = reach(units, marks, own)
    plain = _mostly_plain(units, running)
    weights = [_weight(units[i], marks[i], held[i], plain) for i in range(len(units))]
    start, end = _best_stretch(weights)
    if end < start:
        return _no_article(units, marks, held)
    end = _stretch_end(units, marks, held, own, end, plain)
    core = Vocabulary(words[i] for i in running if start <= i <= end)
    verdicts: list[Mark] = [mark if mark is not None else Mark("body") for mark in marks]
    _settle_core(units, marks, held, verdicts, start, end)
    _settle_tail(units, marks, held, verdicts, end, plain)
    mark_head(units, marks, verdicts, start, core, title)
    _settle_separators(units, verdicts)
    return verdicts


def _mostly_plain(units: Sequence[Unit], running: Sequence[int]) -> bool:
    """Whether the page's Korean running text is in the written style ("…했다.")."""
    plain = polite = 0
    for index in running:
        if plain_statement(units[index]):
            plain += units[index].size
        elif polite_statement(units[index]):
            polite += units[index].size
    return plain > 0 and polite * 6 <= plain


def _weight(unit: Unit, mark: Mark | None, held: Mark | None, plain: bool) -> float:
    if unit.blank:
        return 0.0
    if held is not None:
        return -25.0 if held.opens == "rest" else -12.0
    if mark is not None:
        if mark.kind in ("date", "byline"):
            return -2.0
        if mark.kind == "caption":
            return 0.0
        return -20.0 if mark.sure else -12.0
    if unit.cut and not unit.sentence:
        return -6.0
    if unit.sentence:
        size = float(min(unit.size, _SENTENCE_CAP))
        if plain and polite_statement(unit):
            return -15.0
        return size * (0.4 if unit.cut else 1.0)
    return -3.0


def _best_stretch(weights: Sequence[float]) -> tuple[int, int]:
    """First and last index of the run with the greatest sum; `(0, -1)` if none is positive."""
    best = 0.0
    found = (0, -1)
    total = 0.0
    start = 0
    for index, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, index
        total += weight
        if total > best:
            best, found = total, (start, index)
    return found


def _stretch_end(
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    held: Sequence[Mark | None],
    own: Sequence[float],
    end: int,
    plain: bool,
) -> int:
    """Take in later paragraphs that speak of the same things: none of the article is lost."""
    last = end
    for index in range(end + 1, len(units)):
        unit, mark = units[index], marks[index]
        if mark is not None and mark.sure and mark.subtype in ("copyright", "footer"):
            break
        if held[index] is not None and held[index].opens == "rest":  # type: ignore[union-attr]
            break
        if (
            mark is None
            and held[index] is None
            and unit.sentence
            and not unit.cut
            and own[index] >= _OWN_TEXT
        ):
            if plain and polite_statement(unit):
                continue
            last = index
    return last


def _no_article(
    units: Sequence[Unit], marks: Sequence[Mark | None], held: Sequence[Mark | None]
) -> list[Mark]:
    """A page without running text: rules alone decide, and the rest is body."""
    verdicts = []
    for index in range(len(units)):
        mark, section = marks[index], held[index]
        if section is not None and (mark is None or not mark.sure):
            mark = Mark("boilerplate", section.subtype, f"in {section.why}")
        verdicts.append(mark if mark is not None else Mark("body", why="nothing speaks against it"))
    return verdicts


def _neighbour_furniture(
    verdicts: Sequence[Mark],
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    index: int,
    start: int,
    end: int,
) -> bool:
    for step in (-1, 1):
        near = index + step
        while start <= near <= end and units[near].blank:
            near += step
        if start <= near <= end:
            mark = marks[near]
            if mark is not None and mark.furniture and (mark.sure or not units[near].sentence):
                return True
    return False


def _settle_core(
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    held: Sequence[Mark | None],
    verdicts: list[Mark],
    start: int,
    end: int,
) -> None:
    for index in range(start, end + 1):
        unit, mark, section = units[index], marks[index], held[index]
        if unit.blank:
            continue
        if section is not None:
            verdicts[index] = Mark("boilerplate", section.subtype, f"in {section.why}")
            continue
        if mark is None:
            continue
        if (
            mark.furniture
            and not mark.sure
            and not _neighbour_furniture(verdicts, units, marks, index, start, end)
        ):
            verdicts[index] = Mark("body", why=f"{mark.why}, but within the article")
    _give_back_subheads(units, marks, held, verdicts, start, end)


def _give_back_subheads(
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    held: Sequence[Mark | None],
    verdicts: list[Mark],
    start: int,
    end: int,
) -> None:
    """A short line set off from a list and right before running text is its heading."""
    for index in range(start + 1, end):
        if held[index] is None or marks[index] is not None or units[index].size > 45:
            continue
        if units[index - 1].blank and not units[index].bullet:
            after = index + 1
            while after <= end and units[after].blank:
                after += 1
            before = index - 1
            while before > start and units[before].blank:
                before -= 1
            tight = held[before] is not None and before > start and not units[before - 1].blank
            if after <= end and held[after] is None and verdicts[after].kind == "body" and tight:
                verdicts[index] = Mark("body")


def _settle_tail(
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    held: Sequence[Mark | None],
    verdicts: list[Mark],
    end: int,
    plain: bool,
) -> None:
    last: Mark | None = None
    for index in range(end + 1, len(units)):
        unit, mark, section = units[index], marks[index], held[index]
        if unit.blank:
            continue
        if section is not None:
            verdicts[index] = Mark("boilerplate", section.subtype, f"in {section.why}")
            last = section
        elif mark is not None:
            verdicts[index] = mark
            if mark.furniture and unit.low:
                last = mark
        else:
            speaks = plain and unit.sentence and polite_statement(unit)
            subtype = "promo" if speaks or last is None else last.subtype
            if subtype in ("copyright", "footer", "counter"):
                subtype = "other"
            verdicts[index] = Mark("boilerplate", subtype or "other", "after the article")


def _settle_separators(units: Sequence[Unit], verdicts: list[Mark]) -> None:
    """A line of nothing but marks belongs to what stands around it."""
    for index, verdict in enumerate(verdicts):
        if verdict.why != "separator":
            continue
        near = [
            v
            for v in (_visible(units, verdicts, index, -1), _visible(units, verdicts, index, 1))
            if v
        ]
        kinds = {v.subtype for v in near if v.furniture}
        if len(near) == 2 and len(kinds) == 1 and all(v.furniture for v in near):
            verdicts[index] = Mark("boilerplate", kinds.pop(), "separator in furniture")


def _visible(units: Sequence[Unit], verdicts: Sequence[Mark], index: int, step: int) -> Mark | None:
    near = index + step
    while 0 <= near < len(units) and (units[near].blank or not units[near].low):
        near += step
    return verdicts[near] if 0 <= near < len(units) else None
