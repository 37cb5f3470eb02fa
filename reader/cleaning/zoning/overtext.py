"""Lines between title and text that are no decks: what was said first, and what a picture shows.

Asked by `reader.cleaning.zoning.head` of lines that no rule knows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit

_OPENS_QUOTE = frozenset('"“')
_QUOTED = re.compile(r"[\"“][^\"“”]{1,120}[.?!…][\"”]$")
_PHOTO_LABEL = re.compile(r"[\[<【]사진[\]>】] ?\S")
_SEEN = 40
"""Code points of a line that names what is seen over whose picture it is, at most."""


def said_before(
    units: Sequence[Unit], marks: Sequence[Mark | None], index: int, start: int
) -> bool:
    """Whether from here to the text whole sentences are quoted, a line each, below no deck."""
    if units[index].text[0] not in _OPENS_QUOTE:
        return False
    if any(marks[i] is not None or not _QUOTED.match(units[i].text) for i in range(index, start)):
        return False
    above = index - 1
    while above > 0 and marks[above] is None and _QUOTED.match(units[above].text):
        above -= 1
    mark = marks[above]
    return mark is not None and (mark.furniture or mark.kind in ("caption", "byline", "date"))


def names_picture(units: Sequence[Unit], marks: Sequence[Mark | None], index: int) -> bool:
    """Whether a line names what is seen: "[사진]" before it, or whose it is in brackets below.

    Right under the title such a line is a deck whose picture has no words.
    """
    unit = units[index]
    if _PHOTO_LABEL.match(unit.text) is not None:
        return True
    if index + 1 == len(units):
        return False
    below, mark = units[index + 1], marks[index + 1]
    whose = mark is not None and mark.kind == "caption" and below.boxed and not below.sentence
    plain = not (unit.sentence or unit.bullet or unit.boxed) and unit.size <= _SEEN
    return whose and plain and index > 0 and marks[index - 1] is None and not below.apart
