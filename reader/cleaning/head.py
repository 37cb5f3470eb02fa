"""What stands before the running text: title, decks, dates, reporters, and the furniture above.

The title is the line before the text that shares most words with it and stands
where titles stand. Knows no wording.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaning.cohesion import Vocabulary, keys
from reader.cleaning.marks import Mark
from reader.cleaning.repeats import line_key
from reader.cleaning.units import Unit

_LONGEST_TITLE = 160


def _title_score(unit: Unit, mark: Mark | None, core: Vocabulary, distance: int) -> float:
    if unit.size < 6 or unit.size > _LONGEST_TITLE or unit.image:
        return 0.0
    if mark is not None and (mark.sure or mark.kind in ("date", "byline")):
        return 0.0
    words = keys(unit.text)
    shared = core.share(words, own=False)
    score = shared * min(len(words), 8) / 4
    if not score and distance > 1:
        return 0.0
    score += 0.5 if unit.size >= 14 else 0.0
    if mark is not None:
        score -= 1.0
    if unit.sentence:
        score -= 0.4
    if unit.bullet:
        score -= 0.5
    if unit.text.startswith("#"):
        score += 1.0
    return score - 0.02 * distance


def find_title(
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    start: int,
    core: Vocabulary,
    stated: str | None,
) -> int | None:
    """Index of the title among the units before `start`, or `None` when nothing is like one."""
    visible = [i for i in range(start) if not units[i].blank]
    if stated:
        key = line_key(stated)
        for index in visible:
            own = line_key(units[index].text)
            if own and (own == key or (len(own) >= 10 and (own in key or key in own))):
                return index
    scores = {
        index: _title_score(units[index], marks[index], core, len(visible) - place)
        for place, index in enumerate(visible)
    }
    best = max(scores.values(), default=0.0)
    # Decks share the text's words too, often more of them: the first that is good enough.
    for index in visible:
        if scores[index] > 0 and scores[index] >= 0.4 * best:
            return index
    return None


def mark_head(
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    verdicts: list[Mark],
    start: int,
    core: Vocabulary,
    stated: str | None,
) -> None:
    """Settle the verdicts of all units before the running text, in place."""
    title = find_title(units, marks, start, core, stated)
    if title is None:
        title = -1
    else:
        verdicts[title] = Mark("title", why="names what the text is about")
    for index in range(max(title, 0) if title >= 0 else start):
        if units[index].blank or index == title:
            continue
        mark = marks[index]
        if mark is None:
            same = title >= 0 and line_key(units[index].text) == line_key(units[title].text)
            if units[index].image or units[index].sentence:
                verdicts[index] = Mark("caption" if units[index].image else "body")
            elif not same:
                verdicts[index] = Mark("boilerplate", "menu", "above the title")
    for index in range(title + 1, start):
        unit, mark = units[index], marks[index]
        if unit.blank:
            continue
        if mark is None:
            verdicts[index] = Mark("deck") if title >= 0 else Mark("body")
        elif mark.furniture and not mark.sure and unit.size >= 30 and not mark.opens:
            shared = core.share(keys(unit.text), own=False)
            if shared >= 0.5:
                verdicts[index] = Mark("deck")
