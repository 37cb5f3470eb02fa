"""Where the article begins and ends on its page, and what each line of it is.

The article is the stretch of units that maximises running text inside against
furniture inside (after A. Finn, N. Kushmerick, B. Smyth, "Fact or fiction: content
classification for digital libraries", 2001, with rules as further evidence). Before
it, what is not title, deck, date or reporter is furniture; after it, everything is
but reporter and date; within it, only what a rule is sure of.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reader.cleaning.forms.entries import mark_entries
from reader.cleaning.forms.listings import listed
from reader.cleaning.forms.numbered import numbered_parts
from reader.cleaning.forms.tables import table_rows, under_tables
from reader.cleaning.forms.terms import next_games, terms_under_tables, under_labels
from reader.cleaning.forms.transcripts import mark_chapters
from reader.cleaning.furniture.inlays import between
from reader.cleaning.furniture.records import mark_records
from reader.cleaning.furniture.runs import hard_wrapped, mark_runs
from reader.cleaning.furniture.sections import reach
from reader.cleaning.lines.cohesion import Vocabulary, keys
from reader.cleaning.lines.marks import Mark, mark_unit
from reader.cleaning.lines.shapes import Floats, best_stretch
from reader.cleaning.lines.units import Unit
from reader.cleaning.zoning.beginning import past_decks, stretch_start, under_credits, whole_lines
from reader.cleaning.zoning.beyond import text_under
from reader.cleaning.zoning.core import no_article, settle_core
from reader.cleaning.zoning.doubt import first_look, second_opinion
from reader.cleaning.zoning.evidence import Evidence
from reader.cleaning.zoning.head import mark_head, text_start
from reader.cleaning.zoning.insets import put_back, set_in
from reader.cleaning.zoning.onward import past_insets
from reader.cleaning.zoning.separators import settle_separators
from reader.cleaning.zoning.shortlines import widened
from reader.cleaning.zoning.shorttitles import titled
from reader.cleaning.zoning.signs import (
    claim,
    closing,
    lonely,
    mostly_plain,
    own_headings,
    swallowed,
    told_together,
)
from reader.cleaning.zoning.small import (
    below_title,
    boards_over_title,
    first_under_credits,
    keep_bare,
    mark_posters,
    over_board,
)
from reader.cleaning.zoning.tail import settle_tail
from reader.cleaning.zoning.talks import head_answers, talk_end, turns
from reader.cleaning.zoning.verge import reporter_names, text_end, wrapped_end
from reader.cleaning.zoning.weights import weights_of

_HEAD_UNITS = 120
"""Units of text whose words tell the title: a title speaks of how a text begins."""


def _by_rules(units: Sequence[Unit]) -> list[Mark | None]:
    """What the rules say of each unit alone, of a record's labels and a recording's chapters."""
    marks = [mark_unit(unit) for unit in units]
    mark_records(units, marks)
    mark_chapters(units, marks)
    mark_posters(units, marks)
    return marks


def _read_signs(known: Evidence) -> None:
    """Note where the page closes its article, and what stands alone, in place."""
    known.closing, known.lonely = closing(known), lonely(known)
    known.claim = claim(known)
    known.text = first_under_credits(known.units, known.marks)


def _rows(units: Sequence[Unit], marks: list[Mark | None]) -> set[int]:
    """The units that are rows of a table or of a list of the article's own."""
    rows = next_games(units, marks) | table_rows(units, marks) | listed(units, marks)
    rows |= set(under_labels(units, marks))
    return rows | under_tables(units, marks, rows) | set(terms_under_tables(units, marks, rows))


def classify(units: Sequence[Unit], title: str | None = None) -> list[Mark]:
    """The verdict about each unit, before repeats are looked for.

    `title` is what the page's container calls the article, when it says so.
    """
    if not units:
        return []
    marks = _by_rules(units)
    parts = numbered_parts(units, marks)
    headings = told_together(units, marks) + parts
    words = [set() if marks[i] else keys(unit.text) for i, unit in enumerate(units)]
    rows = _rows(units, marks)
    rows -= boards_over_title(units, marks, rows)
    wrapped = hard_wrapped(units, marks, rows)
    between(units, marks, rows, wrapped)
    aside = set_in(units, marks)
    if not aside:
        return _judged(units, marks, words, _Told(parts, headings, rows, wrapped, title))
    kept = [index for index in range(len(units)) if index not in aside]
    place = {index: at for at, index in enumerate(kept)}
    text, known = [units[i] for i in kept], [marks[i] for i in kept]
    told = _Told(
        parts=[place[i] for i in parts if i in place],
        headings=[place[i] for i in headings if i in place],
        rows={place[i] for i in rows if i in place},
        wrapped=wrapped,
        title=title,
    )
    return put_back(marks, aside, _judged(text, known, [words[i] for i in kept], told))


@dataclass(frozen=True, slots=True)
class _Told:
    """What lines tell together: headings of parts, headings of any kind, rows of tables."""

    parts: list[int]
    headings: list[int]
    rows: set[int]
    wrapped: bool
    title: str | None


def _judged(
    units: Sequence[Unit], marks: list[Mark | None], words: list[set[str]], told: _Told
) -> list[Mark]:
    """The verdict about each unit, given its mark, its words and what lines tell together."""
    parts, headings, rows, wrapped = told.parts, told.headings, told.rows, told.wrapped
    counted = [u.sentence or wrapped for u in units]
    vocabulary = Vocabulary(words[i] for i in range(len(units)) if counted[i])
    own = [vocabulary.share(w, own=counted[i]) if w else 0.0 for i, w in enumerate(words)]
    entries = mark_entries(units, marks, own)
    if not wrapped:
        mark_runs(units, marks, own, rows)
    squares, asked = own_headings(units, marks), turns(units, marks)
    breaks = entries.stamps.union(entries.heads, squares, parts, asked)
    known = Evidence(
        units,
        marks,
        own,
        rows,
        reach(units, marks, own, rows, breaks),
        wrapped,
        frozenset(entries.lines),
        squares,
    )
    if swallowed(known):
        known.reach = reach(units, marks, own, rows, breaks, strict=True)
    _read_signs(known)
    look = first_look(known)
    odds = look.odds if look is not None else np.zeros(len(units))
    weights = weights_of(known, odds)
    start, end = best_stretch(weights)
    known.plain = mostly_plain(units, start, end)
    if known.plain:
        polite = [i for i, unit in enumerate(units) if not unit.stated]
        for index, weight in zip(polite, weights_of(known, odds, polite), strict=True):
            weights[index] = weight
        start, end = best_stretch(weights)
    verdicts: list[Mark] = [mark if mark is not None else Mark("body") for mark in marks]
    if end < start:
        no_article(known, verdicts)
        return verdicts
    heaviest = past_decks(known, start, end)
    start = stretch_start(known, heaviest)
    end = over_board(known, start, heaviest, end)
    start = text_start(units, marks, start, end)
    start = under_credits(known, verdicts, whole_lines(known, start), end)
    start = below_title(known, start, end)
    head = range(start, min(end + 1, start + _HEAD_UNITS))
    core = Vocabulary(words[i] for i in head if wrapped or known.unclaimed(i))
    known.names = reporter_names(units, marks, start)
    end = (wrapped_end if wrapped else text_end)(known, verdicts, start, end)
    end = talk_end(known, asked, start, text_under(known, headings, end))
    start, end = _widest(known, verdicts, start, end, odds)
    known.heads = known.series(start, end).union(*((i, i + 1) for i in parts))
    settle_core(known, verdicts, start, end)
    settle_tail(known, verdicts, end)
    mark_head(
        units,
        marks,
        verdicts,
        start,
        core=core,
        stated=told.title or titled(known, start, core, odds),
        odds=odds.tolist(),
        headed=bool(known.heads) or known.short,
    )
    if look is not None:
        shares = [core.share(w, own=counted[i] and i in head) for i, w in enumerate(words)]
        second_opinion(look, known, verdicts, shares, (start, end))
    keep_bare(known, verdicts, start)
    settle_separators(units, verdicts)
    head_answers(known, verdicts, asked)
    return verdicts


def _widest(
    known: Evidence, verdicts: list[Mark], start: int, end: int, odds: Floats
) -> tuple[int, int]:
    """The first and last line of an article, by what lies behind pitches and by short lines."""
    end = past_insets(known, verdicts, start, end, odds)
    return widened(known, verdicts, start, end, odds)
