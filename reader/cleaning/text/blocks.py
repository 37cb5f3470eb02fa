"""The text of a paragraph that knows its characters: which of which line each one stands for.

Markup and characters that nobody sees are left out. Text is NFC, offsets are those of the
lines as they stand. Knows nothing of what belongs into a paragraph, nor of sentences.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.cleaning.lines.units import SEQUENCE, Unit
from reader.model import Span

__all__ = ["Block", "Run", "add_unit", "as_it_stands", "spans_of"]

_MARKUP = re.compile(
    r"!\[(?P<alt>[^\]\n]{0,400})\]\([^)\n]{0,2000}\)"
    r"|(?<!!)\[(?P<link>[^\]\n]{1,400})\]\((?:[^()\s]"
    r"|\([^()\s]*\)){1,2000}(?:\s+\"[^\"\n]{0,200}\")?\)|(?P<strong>\*\*|__(?=\S)|(?<=\S)__)"
    r"|(?<![\w*])\*(?P<em>[^\s*](?:[^*\n]{0,200}[^\s*])?)\*(?!\*)"
)
_LEAD = re.compile(r"\s*(?:#{1,6}\s+|(?:[-*•·>]\s+)+|[•·☞])?")
_UNSEEN = re.compile(rf"{SEQUENCE.pattern}|[\x00-\x08\x0e-\x1f\x7f\u200b-\u200f\u2060\ufeff\u00ad]")


@dataclass(slots=True)
class Run:
    """`length` code points of a block from `at`: identity from `raw`, or by the maps."""

    at: int
    length: int
    line: int
    raw: int
    starts: list[int] | None = None
    ends: list[int] | None = None


@dataclass(slots=True)
class Block:
    """A paragraph's text as it grows, and the runs that say where it stands."""

    parts: list[str] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    size: int = 0

    def add(self, text: str, run: Run | None) -> None:
        """Add text; `None` for what stands in no line, as the space between two of them."""
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


def _add_raw(block: Block, line: int, raw: str, offset: int) -> None:
    if not raw:
        return
    if raw.isascii() or unicodedata.is_normalized("NFC", raw):
        block.add(raw, Run(block.size, len(raw), line, offset))
        return
    text, starts, ends = _composed(raw, offset)
    block.add(text, Run(block.size, len(text), line, offset, starts, ends))


def _add_visible(block: Block, line: int, raw: str, offset: int) -> None:
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


def add_unit(block: Block, unit: Unit, raw_line: str, between: str) -> None:
    """Add what a unit shows, after `between`, what stands between it and the one before."""
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


def as_it_stands(unit: Unit, raw_line: str) -> tuple[str, int] | None:
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


def spans_of(runs: Sequence[Run], first: int, start: int, end: int) -> tuple[int, tuple[Span, ...]]:
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
