"""Second copies within a page: exact, or edited, and what an edited copy changes.

Looks only at units that are the article's own text; furniture that repeats stays
furniture. Linear: lines are indexed by pairs of neighbouring words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, repeat

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein, Opcodes

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.language import morphemes

_MARKS = bytes(code for code in range(128) if not chr(code).isalnum())
_OTHER_MARKS = re.compile(r"\W+")
_FIGURE = re.compile(r"\d")
_SHORTEST = 24
"""Code points of a line (letters and digits) whose single repetition is no accident."""
_GLANCE, _EDGE = 20, 8
"""Code points looked at of either end of a line, and letters taken of them: copies share both."""
_NEAR = 80.0
_ANSWERS = re.compile(r" ?\[\d{1,4}\]$")
_LONGEST_COMPARED = 3000
_FEWEST_SPACES = 5
"""Spaces of a line that may be an edited copy: six words, of which one may be another."""
_PAIR_OF_WORDS = re.compile(r"\S{3,} \S+")
"""A word of some length and the next: found by what is said, so that a copy has the same pairs."""
_ASKED = 5
"""One in so many pairs of a line must stand in one earlier line before the two are compared."""
_STOPS = ".!?…"
_BROKEN = 8
"""Lines that end within a sentence, at least, on a page whose text was broken at a width."""
_NAME_TAGS = frozenset({"NNP", "SN", "SH", "NR"})
_CAPITAL = re.compile(r"\b[A-Z][\w.-]*")
_LITTLE_WORDS = """
    a an the it he she they we i you this that these those in on at but and or so as if when while
    after before its his her their our there no not for to of by with from
    """
_NO_NAMES = frozenset(_LITTLE_WORDS.split())


def line_key(text: str) -> str:
    """Letters and digits in lower case: what two copies of a line have in common."""
    # ASCII marks are dropped from bytes, ten times as fast as from text; most lines have no others.
    kept = text.encode("utf-8", "surrogatepass").translate(None, _MARKS)
    letters = kept.decode("utf-8", "surrogatepass")
    return (letters if letters.isalnum() else _OTHER_MARKS.sub("", letters)).lower()


def _shared_keys(units: Sequence[Unit], marks: Sequence[Mark], text: Sequence[int]) -> list[str]:
    """Keys of the units that begin and end like another; empty for the others."""
    keys = [""] * len(units)
    alike: dict[tuple[str, str], list[int]] = {}
    for index in text:
        shown = _shown(units[index], marks[index])
        edges = line_key(shown[:_GLANCE]), line_key(shown[-_GLANCE:])
        if min(map(len, edges)) <= _EDGE:
            edges = (line_key(shown),) * 2
        alike.setdefault((edges[0][:_EDGE], edges[1][-_EDGE:]), []).append(index)
    for members in alike.values():
        if len(members) > 1:
            for index in members:
                keys[index] = line_key(_shown(units[index], marks[index]))
    return keys


def _shown(unit: Unit, mark: Mark) -> str:
    """What copies of a line have in common; a board counts the answers behind a title."""
    if mark.kind == "title" and not unit.image:
        return _ANSWERS.sub("", unit.text)
    return unit.bare if unit.image else unit.text


def _copies(marks: Sequence[Mark], keys: Sequence[str]) -> dict[int, int]:
    """Index of each unit that repeats an earlier one to that one's index, word for word."""
    first: dict[tuple[str, str], int] = {}
    copies: dict[int, int] = {}
    for index, mark in enumerate(marks):
        key = keys[index]
        if not key:
            continue
        group = "caption" if mark.kind == "caption" else "text"
        seen = first.setdefault((group, key), index)
        if seen != index:
            copies[index] = seen
    return copies


def _in_run(index: int, copies: dict[int, int], order: dict[int, int], text: Sequence[int]) -> bool:
    """Whether a neighbour repeats the neighbour of what this unit repeats."""
    place, source = order[index], order[copies[index]]
    for step in (-1, 1):
        near, near_source = place + step, source + step
        if 0 <= near < len(text) and 0 <= near_source < len(text):
            other = text[near]
            if copies.get(other) == text[near_source] and text[near_source] != index:
                return True
    return False


def mark_repeats(units: Sequence[Unit], marks: list[Mark]) -> None:
    """Turn later copies of article text into duplicates, in place.

    A caption's or title's copy keeps its kind and only names the line that it
    repeats. An edited copy is a duplicate too, unless a figure or a name differs:
    that one stays body and says what differs.
    """
    text = [
        i
        for i, mark in enumerate(marks)
        if mark.kind in ("title", "deck", "caption", "body", "subhead")
    ]
    keys = _shared_keys(units, marks, text)
    copies = _copies(marks, keys)
    order = {index: place for place, index in enumerate(text)}
    for index, source in copies.items():
        mark = marks[index]
        long = len(keys[index]) >= _SHORTEST
        if mark.kind == "caption":
            marks[index] = Mark("caption", None, mark.why, duplicate_of=units[source].line)
        elif (
            long
            or mark.kind in ("title", "deck")
            or (marks[source].kind == "title" and len(keys[index]) > _EDGE)
            or _in_run(index, copies, order, text)
        ):
            marks[index] = _duplicate(units[source].line)
    _mark_near(units, marks, text)
    _give_back_parts(units, marks, text)
    _name_runs(marks)


def _give_back_parts(units: Sequence[Unit], marks: list[Mark], text: Sequence[int]) -> None:
    """Let a line stay that is part of a sentence, when the rest of the sentence stays.

    Where text was broken at a width, one figure changed in a copied paragraph stands in one
    line only, and the lines beside it are the same: alone it would say nothing.
    """
    joints = [(a, b) for a, b in pairwise(text) if b == a + 1 and not units[b].apart]
    broken = [(a, b) for a, b in joints if units[a].text[-1] not in _STOPS]
    if len(broken) < _BROKEN or len(broken) * 5 < len(joints) * 2:
        return
    for before, after in (*broken, *reversed(broken)):
        pair = marks[before], marks[after]
        if {mark.kind for mark in pair} == {"body", "duplicate"}:
            part = before if pair[0].kind == "duplicate" else after
            line = marks[part].duplicate_of
            marks[part] = Mark("body", None, f"part of what line {line} says otherwise")


def _duplicate(line: int, why: str = "") -> Mark:
    return Mark("duplicate", None, why, sure=True, duplicate_of=line)


def _mark_near(units: Sequence[Unit], marks: list[Mark], text: Sequence[int]) -> None:
    index_of: dict[str, int] = {}
    for index in text:
        if marks[index].kind != "body" or not units[index].sentence:
            continue
        said = units[index].text[:_LONGEST_COMPARED]
        if said.count(" ") < _FEWEST_SPACES:
            continue
        pairs = _PAIR_OF_WORDS.findall(said)
        hits = [place for place in map(index_of.get, pairs) if place is not None]
        if hits and len(hits) * _ASKED >= len(pairs):
            source, shared = Counter(hits).most_common(1)[0]
            if shared * _ASKED >= len(pairs):
                _judge_near(units, marks, index, source)
        if marks[index].kind == "body":
            index_of.update(zip(pairs, repeat(index)))


def _judge_near(units: Sequence[Unit], marks: list[Mark], index: int, source: int) -> None:
    old, new = units[source].text[:_LONGEST_COMPARED], units[index].text[:_LONGEST_COMPARED]
    if fuzz.ratio(old, new, score_cutoff=_NEAR) < _NEAR:
        return
    changes = _changes(old.split(), new.split())
    said = ", ".join(f"“{a}” → “{b}”" for a, b in changes[:4])
    line = units[source].line
    if any(_is_news(a, b) for a, b in changes):
        why = f"near-duplicate of line {line}, but differs: {said}"
        marks[index] = Mark(marks[index].kind, None, why, duplicate_of=line)
    else:
        marks[index] = _duplicate(line, f"near-duplicate of line {line}: {said}")


def _changes(old: list[str], new: list[str]) -> list[tuple[str, str]]:
    steps: Opcodes = Levenshtein.opcodes(old, new)
    return [
        (
            " ".join(old[step.src_start : step.src_end]),
            " ".join(new[step.dest_start : step.dest_end]),
        )
        for step in steps
        if step.tag != "equal"
    ]


def _names(text: str) -> Counter[str]:
    found = Counter(m.surface for m in morphemes(text) if m.tag.split("+")[0] in _NAME_TAGS)
    found.update(word for word in _CAPITAL.findall(text) if word.lower() not in _NO_NAMES)
    return found


def _is_news(old: str, new: str) -> bool:
    """Whether a change is of a figure or a name, not of wording."""
    if _FIGURE.search(old) or _FIGURE.search(new):
        return re.findall(r"\d+", old) != re.findall(r"\d+", new)
    return _names(old) != _names(new)


def _name_runs(marks: list[Mark]) -> None:
    """Say of neighbouring copies, once for the whole block, which lines they repeat."""
    start = 0
    count = len(marks)
    while start < count:
        if marks[start].kind != "duplicate":
            start += 1
            continue
        end = start
        members = [start]
        while end + 1 < count and marks[end + 1].kind in ("duplicate", "blank"):
            end += 1
            if marks[end].kind == "duplicate":
                members.append(end)
        sources = [marks[i].duplicate_of or 0 for i in members]
        low, high = min(sources), max(sources)
        span = f"repeats line {low}" if low == high else f"repeats lines {low}-{high}"
        for i in members:
            marks[i].why = f"{span}; {marks[i].why}" if marks[i].why else span
        start = end + 1
