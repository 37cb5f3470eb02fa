"""Lines into paragraphs, paragraphs into sentences that know their characters.

Hard-wrapped lines are joined before sentences are cut, by what `reader.cleaning.text.joints`
puts between them; bullets and headings stay apart. Which characters of which line a
sentence stands on is kept by `reader.cleaning.text.blocks`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.cleaning.furniture.runs import labelled_point
from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.text.blocks import Block, add_unit, as_it_stands, spans_of
from reader.cleaning.text.joints import breaks_words, joint
from reader.language import split_sentences
from reader.model import READING_KINDS, Sentence, Span

_WIDEST_WRAP = 140
_LISTED = "▲△"
_BAR, _RULE = "|", frozenset("|:+=- \t")
"""What a row of a table begins and ends with, and the signs of the line under its head, which
says nothing."""
_SAID = re.compile(r"\[[^\]]{1,16}\] \[(?:오[전후] ?)?\d{1,2}:\d\d")
"""Who says something in a chat, and when: "[나루터] [오후 2:03]"."""
_NUMBER = re.compile(r"(\d{1,2})[.)] ?(?=[^\W\d])")
"""The number of a point in a list."""
_GOES_ON = re.compile(r"(?:[은는이가을를의에와과도로며고]|으로|에서|,)$")


def _closed(unit: Unit) -> bool:
    return unit.text[-1:] in ".!?…。”’\"')]》〉」』:"


def _goes_on(unit: Unit, after: Unit) -> bool:
    """Whether a line by itself tells that its sentence goes on in the next."""
    begins = after.text[:1]
    listed = unit.hangul and _GOES_ON.search(unit.text) is not None
    return listed or (begins.isascii() and begins.islower())


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
    # Text is broken where it grew too wide: lines that stop far short of that were ended.
    width = max(units[i].size for i in run)
    broken = sum(
        units[i].size * 5 >= width * 2 or _goes_on(units[i], units[after])
        for i, after in pairwise(run)
        if not _closed(units[i])
    )
    if broken * 2 < len(open_lines):
        return False
    gap = longest = 0
    for i in run:
        gap = 0 if _closed(units[i]) else gap + 1
        longest = max(longest, gap)
    return longest <= 14 and len(open_lines) * 4 >= len(run) - 1


def _counts_on(run: Sequence[int], units: Sequence[Unit]) -> set[int]:
    """The lines of a run that begin a point of a list: "2. …" below "1. …"."""
    found: set[int] = set()
    last, at = 0, -1
    for i in run:
        match = _NUMBER.match(units[i].text)
        if match is not None and int(match[1]) == last + 1:
            found.update((at, i) if last else ())
            last, at = last + 1, i
    return found


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
        elif mark.kind == "body" and unit.text[:1] == _BAR == unit.text[-1:]:
            flush()
            if not _RULE.issuperset(unit.text):
                result.append([index])
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
    points = _counts_on(run, units)
    ends = max(i for i in run if _closed(units[i]))
    joined: list[list[int]] = [[run[0]]]
    for before, index in pairwise(run):
        unit, previous = units[index], units[before]
        listed = unit.bullet[:1] in _LISTED and unit.bullet != ""
        room = previous.size + 1 + len(unit.text.split(" ", 1)[0])
        after_all = before > ends and room * 4 < width * 3 and not _goes_on(previous, unit)
        point = labelled_point(previous) and not _goes_on(previous, unit)
        point = point or (unit.text[:1] == "[" and _SAID.match(unit.text) is not None)
        if (unit.bullet and not listed) or index in points or after_all or point:
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
    plain = as_it_stands(first, lines[first.line - 1]) if len(members) == 1 else None
    if plain is not None:
        text, at = plain
        for start, end in split_sentences(text):
            yield text[start:end], (Span(first.line, at + start, at + end),)
        return
    block = Block()
    above = ""
    for index in members:
        unit = units[index]
        between = joint(above, unit.text, within_words=within_words)
        add_unit(block, unit, lines[unit.line - 1], between)
        above = unit.text
    text = "".join(block.parts)
    run = 0
    for start, end in split_sentences(text):
        run, spans = spans_of(block.runs, run, start, end)
        if spans:
            yield text[start:end], spans
