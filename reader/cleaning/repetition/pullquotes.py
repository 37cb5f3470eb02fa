"""Short lines between paragraphs that say again, word for word, what one above them says.

Magazines set them large; a scraper leaves them as paragraphs. Linear in the size of the page
for each such line, of which a page has few.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.repetition.repeats import line_key

_SHORTEST, _LONGEST = 24, 160
"""Letters and digits of a pull quote at least, code points at most."""
_QUOTED, _MARKS = 8, frozenset("“”\"‘’'")
"""Letters and digits of one in quotation marks at least."""
_WHOLE = 10
"""Letters and digits of a whole sentence in quotation marks at least, which says less than the
paragraph that it is from."""
_WHO = 40
"""Code points of who is quoted, on a line under the quotation, at most."""
_MOST = 12
"""Pull quotes of a page at most: more such lines are text that was broken at a width."""


def mark_pull_quotes(units: Sequence[Unit], marks: list[Mark]) -> None:
    """Turn pull quotes into duplicates of the line that holds their words, in place."""
    text = [i for i, mark in enumerate(marks) if mark.kind in ("body", "subhead")]
    asked = [
        index
        for before, index, after in zip(text, text[1:], text[2:], strict=False)
        if _apart(units, marks, before, index, after)
    ]
    if not asked or len(asked) > _MOST:
        return
    said = {i: line_key(units[i].text) for i in text if units[i].sentence}
    for index in asked:
        key = line_key(units[index].text)
        whole = units[index].sentence
        least = _WHOLE if whole else _QUOTED if _in_quotes(units[index]) else _SHORTEST
        if len(key) < least:
            continue
        # A sentence that stands twice, each time alone, may be a refrain.
        longer = len(key) * (2 if whole else 1)
        source = next(
            (i for i, one in said.items() if i < index and key in one and len(one) >= longer), None
        )
        if source is not None:
            line = units[source].line
            marks[index] = Mark("duplicate", None, f"quotes line {line}", True, "", line)


def _in_quotes(unit: Unit) -> bool:
    return unit.text[0] in _MARKS and unit.text[-1] in _MARKS


def _apart(
    units: Sequence[Unit], marks: Sequence[Mark], before: int, index: int, after: int
) -> bool:
    """Whether an unfinished or a quoted line stands between two finished ones of the text."""
    unit = units[index]
    if not units[after].sentence and units[after].size <= _WHO and after + 1 < len(units):
        after += 1  # who is quoted stands on a line by itself
    if unit.bullet or unit.size > _LONGEST or unit.text[-1] in ",:":
        return False
    if unit.sentence and not _in_quotes(unit):
        return False
    return all(units[i].sentence and marks[i].kind == "body" for i in (before, after))
