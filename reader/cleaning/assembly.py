"""The steps from a raw page to an article, in order.

Pure: the same page gives the same article. Linear in the size of the page.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from hashlib import blake2s
from itertools import pairwise

from reader.cleaning.forms.corrections import keep_corrections
from reader.cleaning.forms.transcripts import mark_minutes, mark_transcript
from reader.cleaning.furniture.dumps import dumped, without_numbers
from reader.cleaning.lines.glue import split_line
from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.metadata.front import front_of, front_units
from reader.cleaning.metadata.gathering import read_metadata, shortened
from reader.cleaning.metadata.mastheads import mark_outlets
from reader.cleaning.metadata.titlelabels import without_labels
from reader.cleaning.repetition.copies import mark_copies
from reader.cleaning.repetition.pullquotes import mark_pull_quotes
from reader.cleaning.repetition.repeats import mark_repeats
from reader.cleaning.repetition.shared import SharedLines, mark_shared
from reader.cleaning.text.paragraphs import sentences
from reader.cleaning.text.subheads import mark_subheads
from reader.cleaning.zoning.around import with_beyond
from reader.cleaning.zoning.zones import classify
from reader.model import Article, RawPage, Segment, Sentence

_HEAD = 30
"""Units over a page's first sentence, at most, among which it may say whose text it is."""


def article_id(lines: Sequence[str]) -> str:
    """12 hexadecimal digits that name a page by what it says."""
    text = "\n".join(lines).encode("utf-8", "surrogatepass")
    return blake2s(text, digest_size=6).hexdigest()


def with_id(article: Article, new_id: str) -> Article:
    """The same article and sentences under another identifier."""
    renamed = tuple(
        Sentence(f"{new_id}.{i}", s.paragraph, s.kind, s.text, s.spans)
        for i, s in enumerate(article.sentences)
    )
    return replace(article, id=new_id, sentences=renamed)


def _units(
    lines: Sequence[str], front: int = 0, beyond: Collection[int] = frozenset()
) -> list[Unit]:
    """The units of all lines behind the first `front` that are not blank, in order.

    Lines `beyond` are passed over, as if they did not stand there.
    """
    units: list[Unit] = []
    apart, above = False, True
    for number, raw in enumerate(lines[front:], front + 1):
        if number in beyond:
            continue
        above = above and len(units) < _HEAD and not (units and units[-1].sentence)
        pieces = split_line(number, raw, above=above) if raw and not raw.isspace() else []
        if not pieces:
            apart = True
            continue
        pieces[0].apart = apart
        apart = False
        units += pieces
    return without_numbers(units) if dumped(lines) else units


def _segments(
    lines: Sequence[str], units: Sequence[Unit], marks: Sequence[Mark]
) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    place = 0
    for number, raw in enumerate(lines, 1):
        before = place
        while place < len(units) and units[place].line == number:
            unit, mark = units[place], marks[place]
            segments.append(
                Segment(
                    number,
                    unit.start,
                    unit.end,
                    mark.kind,
                    mark.subtype,
                    mark.duplicate_of,
                    mark.why,
                )
            )
            place += 1
        if place == before:
            segments.append(Segment(number, 0, len(raw), "blank"))
    return tuple(segments)


def _settle(units: Sequence[Unit], marks: list[Mark]) -> None:
    """What lines are by their neighbours and copies, once it is known which are the article."""
    mark_subheads(units, marks)
    mark_repeats(units, marks)
    mark_copies(units, marks)
    mark_pull_quotes(units, marks)


def _all_of(
    page: RawPage, own: Sequence[Unit], marks: Sequence[Mark], places: Mapping[int, str]
) -> tuple[list[Unit], list[Mark]]:
    """The units of the whole page and their verdicts, given those of the article's lines."""
    lines = [raw if number in places else "" for number, raw in enumerate(page.lines, 1)]
    units, verdicts = with_beyond(own, marks, _units(lines), places, page.metadata.title)
    told = [i for i, unit in enumerate(units) if unit.line not in places or _shown(verdicts[i])]
    text, kinds = [units[i] for i in told], [verdicts[i] for i in told]
    for before, unit in pairwise(text):
        # A box and the text around it are not one paragraph.
        unit.apart = unit.apart or (before.line in places) != (unit.line in places)
    _settle(text, kinds)
    for index, mark in zip(told, kinds, strict=True):
        verdicts[index] = mark
    mark_copies(units, verdicts)
    return units, verdicts


def _shown(mark: Mark) -> bool:
    return not mark.furniture


def _first_said(found: Sequence[Sentence]) -> str:
    """What a page without a title goes by: its first sentence, not its first line or heading.

    A script's "[앵커]" heads what is said, and names no page.
    """
    return next((each for each in found if each.kind == "body"), found[0]).text


def clean(page: RawPage, *, shared_lines: SharedLines | None = None) -> Article:
    """Tell an article from the furniture of its page.

    `shared_lines` knows which lines many pages of a source hold: they are furniture
    of this page too when it comes from that source.

    Every line of `page` has at least one segment, and the segments of a line cover
    it. Never raises on account of what the page says.
    """
    front = front_of(page)
    places = dict(page.beyond)
    units = _units(page.lines, front, places)
    marks = classify(units, page.metadata.title)
    mark_transcript(units, marks)
    mark_minutes(units, marks)
    keep_corrections(units, marks)
    mark_outlets(units, marks)
    if places:
        units, marks = _all_of(page, units, marks, places)
    else:
        _settle(units, marks)
    units, marks = without_labels(page.lines, units, marks)
    if front:
        titled = any(mark.kind == "title" for mark in marks)
        above, kinds = front_units(page.lines[:front], None if titled else page.metadata.title)
        units, marks = above + units, kinds + marks
    # Named by what it says itself: another menu beside it makes it no other article.
    identifier = article_id([x for n, x in enumerate(page.lines, 1) if n not in places])
    told = read_metadata(page, units, marks)
    if shared_lines is not None:
        mark_shared(units, marks, shared_lines, told.source)
    found = sentences(identifier, page.lines, units, marks)
    named = page.metadata.title or any(mark.kind in ("title", "deck") for mark in marks)
    return Article(
        id=identifier,
        path=page.path,
        title=told.title if named or not found else shortened(_first_said(found)),
        source=told.source,
        published=told.published,
        language=told.language,
        lines=page.lines,
        segments=_segments(page.lines, units, marks),
        sentences=found,
        updated=told.updated,
        reporter=told.reporter,
        url=told.url,
        warnings=page.warnings,
    )
