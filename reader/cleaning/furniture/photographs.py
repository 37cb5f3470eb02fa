"""Photographs told by whose they are: a bare claim of rights, or a credit behind a sentence.

Works on the rules' marks and on neighbours, before any verdict.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit

_CLAIM = re.compile(r"[ⓒ©] ?[^ⓒ©.]{2,20}$")
_CAPTION = 100
"""Code points of a caption at most."""
_CREDITED, _STOP = 160, re.compile(r"[.!?][\"”’)]* (?=\S)")
"""Code points of a caption with its photographer at most; a stop within it makes it text."""
_CREDIT = re.compile(
    r"/ ?(?:사진|그래픽|자료) ?[=:] ?\S.{1,24}$"
    r"|(?:photograph|photo|picture|illustration)s?(?::| by) ?[A-Z][\w'’.-]+.{0,40}$",
    re.IGNORECASE,
)
"""Whose a photograph is, behind a full stop: "Photograph: Ann Lee/Harbour News", "/사진=나루DB"."""
_WHOSE = re.compile(r"[ⓒ©] ?[^\W\d][^\d|:]{1,23}$")
_TEXT_TO_COME = 3
"""Sentences that follow a photograph, at least, where it is not all there is."""


def named_photos(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """Bare claims of two names or more, each over text to come: whose the photographs are."""
    told = max((i for i, unit in enumerate(units) if unit.sentence and not marks[i]), default=0)
    found = [
        index
        for index, (unit, mark) in enumerate(zip(units[:told], marks, strict=False))
        if mark is not None and mark.subtype == "copyright" and not mark.sure
        if not marks[index + 1] and not unit.glued and _WHOSE.match(unit.text) is not None
    ]
    if len({units[index].low for index in found}) > 1:
        for index in found:
            marks[index] = Mark("caption", why="whose the photograph is")


def claimed_photos(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """A sentence with whose its photograph is glued to it, and text to come: a caption."""
    told = [i for i, unit in enumerate(units) if unit.sentence and not marks[i]]
    for index in range(1, told[-_TEXT_TO_COME] if len(told) > _TEXT_TO_COME else 0):
        unit, before = units[index], units[index - 1]
        if not unit.glued or before.line != unit.line or before.start or not before.sentence:
            continue
        if _claims(before, unit, marks[index]) or _credits(before, unit, units[index + 1]):
            for place in (index - 1, index):
                marks[place] = Mark("caption", why="a photograph and whose it is")


def _claims(before: Unit, unit: Unit, mark: Mark | None) -> bool:
    """Whether a bare claim of rights stands behind a short sentence."""
    claims = mark is not None and mark.subtype == "copyright" and not mark.opens
    return claims and before.size <= _CAPTION and _CLAIM.match(unit.text) is not None


def _credits(before: Unit, unit: Unit, after: Unit) -> bool:
    """Whether a photographer stands behind one sentence and ends the line."""
    if before.size > _CREDITED or after.line == unit.line or unit.sentence:
        return False
    return _CREDIT.match(unit.text) is not None and _STOP.search(before.text) is None
