"""Lines into paragraphs, paragraphs into sentences that know their characters.

Hard-wrapped lines are joined before sentences are cut, by what `reader.cleaning.joints`
puts between them; bullets and headings stay apart. Text is NFC, offsets are those of the
lines as they stand.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.cleaning.joints import breaks_words, joint
from reader.cleaning.marks import Mark
from reader.cleaning.units import Unit
from reader.language import split_sentences
from reader.model import READING_KINDS, Sentence, Span

_MARKUP = re.compile(
    r"!\[(?P<alt>[^\]\n]{0,400})\]\([^)\n]{0,2000}\)"
    r"|(?<!!)\[(?P<link>[^\]\n]{1,400})\]\((?:[^()\s]"
    r"|\([^()\s]*\)){1,2000}(?:\s+\"[^\"\n]{0,200}\")?\)|(?P<strong>\*\*|__(?=\S)|(?<=\S)__)"
    r"|(?<![\w*])\*(?P<em>[^\s*](?:[^*\n]{0,200}[^\s*])?)\*(?!\*)"
)
_LEAD = re.compile(r"\s*(?:#{1,6}\s+|(?:[-*•·>]\s+)+|[•·☞])?")
_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\u200b-\u200f\u2060\ufeff\u00ad]")
_WIDEST_WRAP = 140
_LISTED = "▲△"
_GOES_ON = re.compile(r"(?:[은는이가을를의에와과도로며고]|으로|에서|,)$")


@dataclass(slots=True)
class _Run:
    """`length` code points of a block from `at`: identity from `raw`, or by the maps."""

    at: int
    length: int
    line: int
    raw: int
    starts: list[int] | None = None
    ends: list[int] | None = None


@dataclass(slots=True)
class _Block:
    parts: list[str] = field(default_factory=list)
    runs: list[_Run] = field(default_factory=list)
    size: int = 0

    def add(self, text: str, run: _Run | None) -> None:
        self.parts.append(text)
        if run is not None:
            self.runs.append(run)
        self.size += len(text)


def _is_follower(char: str) -> bool:
    """Whether a character belongs to the one before it: combining, or a medial or final jamo."""
    return "\u1160" <= char <= "\u11ff" or unicodedata.combining(char) != 0


def _composed(raw: str, offset: int) -> tuple[str, list[int], list[int]]:
    """NFC of a text that is not, and for each of its characters where it came from."""
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    index = 0
    while index < len(raw):
        end = index + 1
        while end < len(raw) and _is_follower(raw[end]):
            end += 1
        for char in unicodedata.normalize("NFC", raw[index:end]):
            out.append(char)
            starts.append(offset + index)
            ends.append(offset + end)
        index = end
    return "".join(out), starts, ends


def _add_raw(block: _Block, line: int, raw: str, offset: int) -> None:
    if not raw:
        return
    if raw.isascii() or unicodedata.is_normalized("NFC", raw):
        block.add(raw, _Run(block.size, len(raw), line, offset))
        return
    text, starts, ends = _composed(raw, offset)
    block.add(text, _Run(block.size, len(text), line, offset, starts, ends))


def _add_visible(block: _Block, line: int, raw: str, offset: int) -> None:
    """Add a stretch of a raw line without the characters that nobody sees."""
    begin = 0
    if not raw.isprintable():
        for match in _UNSEEN.finditer(raw):
            _add_raw(block, line, raw[begin : match.start()], offset + begin)
            begin = match.end()
    _add_raw(block, line, raw[begin:], offset + begin)


def _marked_up(raw: str) -> bool:
    """Whether a line may hold markup that is not shown."""
    return "](" in raw or raw.count("*") > 1 or "__" in raw


def _add_unit(block: _Block, unit: Unit, raw_line: str, between: str) -> None:
    raw = raw_line[unit.start : unit.end]
    lead = _LEAD.match(raw)
    begin = lead.end() if lead else 0
    stop = len(raw.rstrip())
    if block.size and between:
        block.add(between, None)
    if not _marked_up(raw):
        _add_visible(block, unit.line, raw[begin:stop], unit.start + begin)
        return
    for match in _MARKUP.finditer(raw, begin, stop):
        _add_visible(block, unit.line, raw[begin : match.start()], unit.start + begin)
        name = match.lastgroup or "strong"
        if name != "strong":
            _add_visible(block, unit.line, match.group(name), unit.start + match.start(name))
        begin = match.end()
    _add_visible(block, unit.line, raw[begin:stop], unit.start + begin)


def _as_it_stands(unit: Unit, raw_line: str) -> tuple[str, int] | None:
    """The text of a unit and where it begins, if the line says so letter for letter.

    Markup, odd spaces and unseen characters must be looked for; most lines have none, and
    reading them off the line is what the usual paragraph takes.
    """
    raw = raw_line[unit.start : unit.end] if unit.end - unit.start != len(raw_line) else raw_line
    shown = raw.rstrip()
    if shown.lstrip() != unit.text or _marked_up(raw):
        return None
    lead = _LEAD.match(raw)
    begin = lead.end() if lead else 0
    return shown[begin:], unit.start + begin


def _spans(runs: Sequence[_Run], first: int, start: int, end: int) -> tuple[int, tuple[Span, ...]]:
    """Spans of `start:end` of a block, and the run from which the next sentence looks."""
    spans: list[Span] = []
    while first < len(runs) and runs[first].at + runs[first].length <= start:
        first += 1
    index = first
    while index < len(runs) and runs[index].at < end:
        run = runs[index]
        low, high = max(start, run.at) - run.at, min(end, run.at + run.length) - run.at
        if low < high:
            if run.starts is not None and run.ends is not None:
                span = Span(run.line, run.starts[low], run.ends[high - 1])
            else:
                span = Span(run.line, run.raw + low, run.raw + high)
            if spans and spans[-1].line == span.line and spans[-1].end == span.start:
                span = Span(span.line, spans.pop().start, span.end)
            spans.append(span)
        index += 1
    return first, tuple(spans)


def _closed(unit: Unit) -> bool:
    return unit.text[-1:] in ".!?…。”’\"')]》〉」』:"


def _wrapped(run: Sequence[int], units: Sequence[Unit]) -> bool:
    """Whether neighbouring lines are one text that was broken at a width."""
    if len(run) < 2 or max(units[i].size for i in run) > _WIDEST_WRAP:
        return False
    open_lines = [i for i in run[:-1] if not _closed(units[i])]
    if not open_lines or not any(_closed(units[i]) for i in run):
        return False
    digits = sum(sum(c.isdigit() for c in units[i].text) for i in open_lines)
    if digits * 4 > sum(units[i].size for i in open_lines):
        return False
    gap = longest = 0
    for i in run:
        gap = 0 if _closed(units[i]) else gap + 1
        longest = max(longest, gap)
    return longest <= 14 and len(open_lines) * 4 >= len(run) - 1


def paragraphs(units: Sequence[Unit], marks: Sequence[Mark]) -> list[list[int]]:
    """Indices of the units of each paragraph, in reading order."""
    result: list[list[int]] = []
    run: list[int] = []

    def flush() -> None:
        if run:
            result.extend(_cut_run(list(run), units))
            run.clear()

    for index, (unit, mark) in enumerate(zip(units, marks, strict=True)):
        if unit.apart:
            flush()
        if mark.kind not in READING_KINDS:
            flush()
        elif mark.kind != "body" or unit.glued or mark.duplicate_of is not None:
            flush()
            if mark.kind != "caption" or mark.duplicate_of is None:
                result.append([index])
        else:
            run.append(index)
    flush()
    return result


def _cut_run(run: list[int], units: Sequence[Unit]) -> list[list[int]]:
    if not _wrapped(run, units):
        return [[index] for index in run]
    width = max(units[i].size for i in run)
    joined: list[list[int]] = [[run[0]]]
    for before, index in pairwise(run):
        unit, previous = units[index], units[before]
        listed = unit.bullet[:1] in _LISTED and unit.bullet != ""
        if unit.bullet and not listed:
            joined.append([index])
        elif listed:
            goes_on = _GOES_ON.search(previous.text) is not None or previous.bullet[:1] in tuple(
                _LISTED
            )
            if goes_on and not _closed(previous):
                joined[-1].append(index)
            else:
                joined.append([index])
        elif _closed(previous) and previous.size < width * 0.75:
            joined.append([index])
        else:
            joined[-1].append(index)
    return joined


def sentences(
    article_id: str, lines: Sequence[str], units: Sequence[Unit], marks: Sequence[Mark]
) -> tuple[Sentence, ...]:
    """The article's sentences in reading order, each with the characters it stands on."""
    found: list[Sentence] = []
    number = 0
    parts = paragraphs(units, marks)
    within_words = breaks_words(
        (units[i].text, units[k].text) for part in parts for i, k in pairwise(part)
    )
    for members in parts:
        before = len(found)
        kind = marks[members[0]].kind
        for text, spans in _cut(members, lines, units, within_words=within_words):
            found.append(Sentence(f"{article_id}.{len(found)}", number, kind, text, spans))
        number += len(found) > before
    return tuple(found)


def _cut(
    members: Sequence[int], lines: Sequence[str], units: Sequence[Unit], *, within_words: bool
) -> Iterator[tuple[str, tuple[Span, ...]]]:
    """The sentences of a paragraph, and the characters that each stands on."""
    first = units[members[0]]
    plain = _as_it_stands(first, lines[first.line - 1]) if len(members) == 1 else None
    if plain is not None:
        text, at = plain
        for start, end in split_sentences(text):
            yield text[start:end], (Span(first.line, at + start, at + end),)
        return
    block = _Block()
    above = ""
    for index in members:
        unit = units[index]
        between = joint(above, unit.text, within_words=within_words)
        _add_unit(block, unit, lines[unit.line - 1], between)
        above = unit.text
    text = "".join(block.parts)
    run = 0
    for start, end in split_sentences(text):
        run, spans = _spans(block.runs, run, start, end)
        if spans:
            yield text[start:end], spans
