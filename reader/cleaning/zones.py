"""Where the article begins and ends on its page, and what each line of it is.

The article is the stretch of units that maximises running text inside against
furniture inside (after A. Finn, N. Kushmerick, B. Smyth, "Fact or fiction: content
classification for digital libraries", 2001, with rules as further evidence). Before
it, what is not title, deck, date or reporter is furniture; after it, everything is
but reporter and date; within it, only what a rule is sure of.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from reader.cleaning.cohesion import Vocabulary, keys
from reader.cleaning.core import settle_core
from reader.cleaning.doubt import first_look, second_opinion
from reader.cleaning.evidence import Evidence
from reader.cleaning.head import mark_head, text_start
from reader.cleaning.listings import listed
from reader.cleaning.marks import Mark, addresses, mark_unit, plain_statement
from reader.cleaning.runs import goes_on, hard_wrapped, mark_runs
from reader.cleaning.sections import OWN_TEXT, reach
from reader.cleaning.shapes import Floats, best_stretch
from reader.cleaning.tables import table_rows
from reader.cleaning.tail import settle_separators, settle_tail
from reader.cleaning.units import Unit
from reader.cleaning.verge import reporter_names, text_end, wrapped_end
from reader.cleaning.voices import leans

_SENTENCE_CAP = 300
_LONGEST_CAPTION = 100
_TEXT_TO_COME = 3
"""Sentences that follow a photograph, at least, where it is not all there is."""
_LOOK = 10.0
"""Code points of running text that a unit of log-odds at first look weighs as much as."""
_UNCLEAR = 1.0
_MOST_DECKS = 6
_HEAD_UNITS = 120
"""Units of text whose words tell the title: a title speaks of how a text begins."""


def classify(units: Sequence[Unit], title: str | None = None) -> list[Mark]:
    """The verdict about each unit, before repeats are looked for.

    `title` is what the page's container calls the article, when it says so.
    """
    if not units:
        return []
    marks = [mark_unit(unit) for unit in units]
    _confirm_links(units, marks)
    _photo_lines(units, marks)
    words = [set() if marks[i] else keys(unit.text) for i, unit in enumerate(units)]
    rows = table_rows(units, marks) | listed(units, marks)
    wrapped = hard_wrapped(units, marks, rows)
    counted = [unit.sentence or wrapped for unit in units]
    vocabulary = Vocabulary(words[i] for i in range(len(units)) if counted[i])
    own = [vocabulary.share(w, own=counted[i]) if w else 0.0 for i, w in enumerate(words)]
    if not wrapped:
        mark_runs(units, marks, own, rows)
    known = Evidence(units, marks, own, rows, reach(units, marks, own, rows), wrapped)
    if _swallowed(known):
        known.reach = reach(units, marks, own, rows, strict=True)
    known.closing = _closing(known)
    known.lonely = _lonely(known)
    look = first_look(known)
    weights = _weights(known, look.odds)
    start, end = best_stretch(weights)
    known.plain = _mostly_plain(units, start, end)
    if known.plain:
        polite = [i for i, unit in enumerate(units) if not plain_statement(unit)]
        for index, weight in zip(polite, _weights(known, look.odds, polite), strict=True):
            weights[index] = weight
        start, end = best_stretch(weights)
    verdicts: list[Mark] = [mark if mark is not None else Mark("body") for mark in marks]
    if end < start:
        _no_article(known, verdicts)
        return verdicts
    start = text_start(units, marks, _stretch_start(known, _past_decks(known, start, end)), end)
    start = _whole_lines(known, start)
    head = range(start, min(end + 1, start + _HEAD_UNITS))
    core = Vocabulary(words[i] for i in head if wrapped or known.unclaimed(i))
    known.names = reporter_names(units, marks, start)
    end = (wrapped_end if wrapped else text_end)(known, verdicts, start, end)
    settle_core(known, verdicts, start, end)
    settle_tail(known, verdicts, end)
    mark_head(units, marks, verdicts, start, core=core, stated=title)
    shares = [core.share(w, own=counted[i] and i in head) for i, w in enumerate(words)]
    second_opinion(look, known, verdicts, shares, (start, end))
    settle_separators(units, verdicts)
    return verdicts


def _swallowed(known: Evidence) -> bool:
    """Whether lists hold so many finished sentences that one of them must be the article."""
    free = held = 0
    for index, unit in enumerate(known.units):
        section = known.reach.held[index]
        if not unit.sentence or unit.cut or known.marks[index] is not None:
            continue
        if section is None:
            free += unit.size
        elif section.opens == "list":
            held += unit.size
    return held * 3 > free


def _confirm_links(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """Lines that are nothing but links: two in a row are a list of other pages."""
    last = -1
    for index, unit in enumerate(units):
        mark = marks[index]
        if unit.link and (mark is None or not mark.sure):
            before = marks[last] if last >= 0 else None
            listed = last >= 0 and units[last].link
            if mark is None or mark.why == "address":
                marks[index] = Mark("boilerplate", "related", "nothing but a link", sure=listed)
            if listed and before is not None and before.why == "nothing but a link":
                before.sure = True
        last = index


def _photo_lines(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """A short sentence with a reporter's bare name glued to it, and text to come: a caption."""
    told = [i for i, unit in enumerate(units) if unit.sentence and not marks[i]]
    for index in range(1, told[-_TEXT_TO_COME] if len(told) > _TEXT_TO_COME else 0):
        mark, unit, before = marks[index], units[index], units[index - 1]
        if mark is None or mark.kind != "byline" or not unit.glued or "@" in unit.text:
            continue
        if before.line == unit.line and before.start == 0 and before.size <= _LONGEST_CAPTION:
            marks[index - 1] = Mark("caption", why="ends in a photographer's name")
            marks[index] = Mark("caption", why="the photographer's name")


def _mostly_plain(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether the first half of the article speaks of something, and not to somebody."""
    mass = sum(units[i].size for i in range(start, end + 1) if units[i].sentence)
    seen = plain = polite = 0
    for index in range(start, end + 1):
        unit = units[index]
        if not unit.sentence:
            continue
        if plain_statement(unit) or not (unit.hangul or addresses(unit)):
            plain += unit.size
        elif addresses(unit):
            polite += unit.size
        seen += unit.size
        if seen * 2 >= mass:
            break
    return plain > 0 and polite * 6 <= plain


def _lonely(known: Evidence) -> frozenset[int]:
    """Sentences with nothing but short foreign lines around them: banners, comments, blurbs."""
    foreign = []
    for index, unit in enumerate(known.units):
        listed = unit.bullet != "" or unit.text[:1] in "#|" or unit.image or index in known.rows
        short = not unit.sentence and unit.size < 70 and not listed
        foreign.append(short and known.own[index] < OWN_TEXT)
    found = set()
    for index, unit in enumerate(known.units):
        if unit.sentence and known.own[index] < 0.5:
            near = foreign[max(0, index - 3) : index] + foreign[index + 1 : index + 4]
            beside = foreign[max(0, index - 1) : index] + foreign[index + 1 : index + 2]
            alone = len(near) >= 4 and sum(near) >= len(near) - 1
            teaser = known.own[index] < 0.2 and unit.size <= 160 and not plain_statement(unit)
            if len(beside) == 2 and all(beside) and (alone or teaser):
                found.add(index)
    return frozenset(found)


_CLOSERS = frozenset({"copyright", "comments", "reactions", "footer"})


def _closing(known: Evidence) -> int:
    """The first mark that articles close with, once three fifths of the text are past."""
    mass = sum(u.size for i, u in enumerate(known.units) if known.unclaimed(i))
    seen = 0
    for index, unit in enumerate(known.units):
        mark = known.marks[index]
        if known.unclaimed(index):
            seen += unit.size
        elif mark is not None and seen * 5 >= mass * 3 and not unit.sentence:
            mailed = mark.kind == "byline" and "@" in unit.text
            if mailed or (mark.subtype in _CLOSERS and (mark.sure or mark.opens == "rest")):
                return index
            listed = mark.subtype == "related" and index in known.reach.opened
            late = seen * 4 >= mass * 3
            if late and (mark.why == "hash tags" or (listed and not unit.hangul)):
                return index
    return -1


def _weights(known: Evidence, odds: Floats, chosen: Sequence[int] | None = None) -> list[float]:
    """How much units, or those chosen, speak for the article: by rules and, if clear, at a look."""
    clear = _LOOK * np.sign(odds) * np.maximum(0.0, np.abs(odds) - _UNCLEAR)
    units = range(len(odds)) if chosen is None else chosen
    return [_weight(known, i) - o for i, o in zip(units, clear[list(units)].tolist(), strict=True)]


def _weight(known: Evidence, index: int) -> float:
    unit, mark, held = known.units[index], known.marks[index], known.reach.held[index]
    if held is not None:
        return -25.0 if held.opens == "rest" else -14.0
    if index in known.rows:
        return 15.0
    if mark is not None:
        if mark.kind in ("date", "byline"):
            return -3.0
        if mark.kind == "caption":
            return 0.0
        if mark.why == "separator":
            return -1.0
        if known.heads_text(index):
            return -3.0
        return -30.0 if mark.opens else -24.0 if mark.sure else -14.0
    if unit.image:
        return 0.0
    if not unit.sentence:
        if known.figures(index):
            return 10.0
        if known.wrapped and not unit.cut and not unit.boxed:
            return 0.3 * unit.size if known.own[index] >= OWN_TEXT else 0.0
        if unit.text[:1] == "#" or unit.bullet[:1] in ("-", "*", "•", "·"):
            return -2.0
        if unit.cut or not known.own[index]:
            return -6.0
        return -3.0 if known.own[index] >= OWN_TEXT else -4.0
    if (unit.cut and known.own[index] < OWN_TEXT) or known.pleads(index):
        return -8.0
    if not known.wrapped and leans(unit, known.own[index]) is not None:
        return -8.0
    floor = 0.6 if plain_statement(unit) else 0.4
    size = float(min(unit.size, _SENTENCE_CAP)) * min(1.0, floor + 2 * known.own[index])
    if index in known.lonely and not known.wrapped:
        size *= 0.2
    if known.spoken(index):
        return 0.3 * size if known.own[index] >= OWN_TEXT else -15.0
    if known.ended(index):
        if known.own[index] < OWN_TEXT:
            return -12.0
        size *= 0.3 if known.own[index] < 0.5 else 0.7
    return size * (0.4 if unit.cut else 1.0)


def _past_decks(known: Evidence, start: int, end: int) -> int:
    """Leave out the few lines at the start that are headline or deck by the rules' weights."""
    for index in range(start, min(end, start + _MOST_DECKS) + 1):
        if _weight(known, index) > 0:
            return index
    return start


def _stretch_start(known: Evidence, start: int) -> int:
    """Take in earlier text that stands under the line of date or reporter."""
    credit = -1
    for index in range(start):
        mark = known.marks[index]
        if mark is not None and mark.kind in ("date", "byline"):
            credit = index
        elif credit >= 0 and known.unclaimed(index) and not known.spoken(index):
            if index in known.lonely:
                continue
            return index
    return start


def _whole_lines(known: Evidence, start: int) -> int:
    """Take in the lines that the first one goes on from; leave out a title of wrapped text."""
    units, marks = known.units, known.marks
    if known.wrapped and marks[start] is None and not goes_on(units[start]):
        above = any(marks[i] is None for i in range(start))
        if not above and not units[start].sentence and start + 1 < len(units):
            return start + 1
    while start > 0 and marks[start - 1] is None and not units[start].apart:
        before, first = units[start - 1], units[start].text[0]
        begun = before.text[-1] == "," or (first.islower() and first.isascii())
        if before.sentence or not (begun or (known.wrapped and start > 1 and goes_on(before))):
            break
        start -= 1
    return start


def _no_article(known: Evidence, verdicts: list[Mark]) -> None:
    """A page without running text: rules alone decide, and the rest is body."""
    for index, section in enumerate(known.reach.held):
        mark = known.marks[index]
        if section is not None and (mark is None or not mark.sure):
            verdicts[index] = Mark("boilerplate", section.subtype, f"in {section.why}")
        elif mark is None:
            verdicts[index] = Mark("body", why="nothing speaks against it")
