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
    r"[\[(]?/? ?(?:사진|그래픽|자료)(?: ?제공)? ?[=:] ?\S.{1,24}$"
    r"|[\[(]사진(?: ?제공)? ?[=:] ?저작권자 ?(?:\(c\)|[ⓒ©]) ?[^()\[\]]{2,40}[\])]$"
    r"|(?:photograph|photo|picture|illustration)s?(?::| by) ?[A-Z][\w'’.-]+.{0,40}$",
    re.IGNORECASE,
)
"""Whose a photograph is, behind a full stop: "Photograph: Ann Lee/Harbour News", "/사진=나루DB"."""
_WHOSE = re.compile(r"[ⓒ©] ?[^\W\d][^\d|:]{1,23}$")
_REPORTER = r"[가-힣]{2,4} ?(?:선임|인턴|수습|사진|객원|전문)?기자"
_SEEN = r"(?:(?<!수 )있다|있는 모습|는 모습|모습이다|장면|전경|[^다요까죠니.?!])[.]?"
"""How a sentence under a picture ends: with what is seen going on, or with a noun."""
_BEHIND_SENTENCE = re.compile(
    rf".{{8,160}}[.\])다”’] ?[\[(](?:[가-힣A-Za-z0-9·]{{2,12}}[ =/·])?{_REPORTER}[\])]$"
    rf"|.{{6,160}}{_SEEN} ?(?<=[. ])/?(?:[가-힣A-Za-z0-9·]{{2,12}}[ =/·|])?{_REPORTER}/?$"
    r"|.{8,160}(?:[.”’]| 모습| 전경) ?[\[(/|] ?사진(?: ?제공)? ?[=:·] ?[^()\[\]]{2,24}[\])]?$"
    r"|.{6,160}[. ]/[가-힣A-Za-z0-9]{2,12}(?: ?(?:DB|제공))?$"
)
_SENT_FROM = re.compile(
    rf".{{6,160}}{_SEEN} ?/[가-힣]{{2,4}}=[가-힣]{{2,4}} ?기자 ?[\w.+-]{{2,30}}@[\w.-]+$"
)
"""Who took it where, with a mail address: "…하고 있다. /한밭=홍길동 기자 gil@river.example"."""
"""Whose a picture is, behind the words under it: "…달리고 있다. 새벽일보 홍길동 기자"."""
_WORDS = r"[A-Z][\w.'’&-]*(?: (?:(?:of|the|and|for) )?[A-Z][\w.'’&-]*)"
_IN_BRACKETS = re.compile(
    rf".{{12,280}}[^,;:] [\[(](?:{_WORDS}{{1,3}} ?[/|] ?{_WORDS}{{0,4}}"
    rf"|{_WORDS}{{0,3}} ?[/|] ?{_WORDS}{{1,4}})[\])]$"
    rf"|.{{12,280}}[.”’\d] {_WORDS}{{1,2}} ?[/|•] ?{_WORDS}{{0,4}}$"
)
"""The same in English: "(Ann Lee / The Valley Post)", "… on Friday. Ann Lee/Valley Post"."""
_GLUED = re.compile(
    rf".{{12,280}}[a-z\d][.!?”\"]\({_WORDS}{{0,5}}\)$|.{{12,280}}[a-z\d][.!?”\"]\([A-Z]{{3,5}}\)$"
)
"""Whose it is, in brackets and with no blank before: "… on Route 9.(Marsh County Sheriff)"."""
_AGENCIES = r"(?:Getty Images|PA Media|PA|Reuters|EPA|AFP|Alamy|Shutterstock)(?:/[\w ]{2,24})?"
_DESCRIBED = re.compile(
    rf"{_AGENCIES} (?:An?|The|Two|Three|Four|Five|Several|Some|People|Men|Women"
    r"|Children) [a-z].{8,280}$"
    r"|(?P<who>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3}) (?P=who) [a-z].{8,280}$"
)
"""Whose it is and then what is seen, as for those who cannot: "Ann Lee Ann Lee holds a cup"."""
_SIGNS = "▲[<(【"
_LABELLED = re.compile(r"[\[<(【]사진(?: ?설명)?[\])>】] ?\S")
_SEES = re.compile(r"(?:(?<!수) 있다|는 모습|모습이다| 모습| 전경| 장면)[.]?$")
"""How the words under a picture end where nothing but a sign tells them: "▲ 다리가 열려 있다."."""
_SLASHES, _PICTURE = "/|•", 290
_TEXT_TO_COME = 3
"""Sentences that follow a photograph, at least, where it is not all there is."""


def named_photos(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """Bare claims over text to come that say whose photographs are: two names or more, each right
    over a line that no rule knows, or one name right under a caption."""
    told = max((i for i, unit in enumerate(units) if unit.sentence and not marks[i]), default=0)
    found: list[int] = []
    for index, (unit, mark) in enumerate(zip(units[:told], marks, strict=False)):
        if mark is None or mark.subtype != "copyright" or mark.sure or unit.glued:
            continue
        if _WHOSE.match(unit.text) is None:
            continue
        above = marks[index - 1] if index else None
        if above is not None and above.kind == "caption":
            marks[index] = Mark("caption", why="whose the photograph is")
        elif not marks[index + 1]:
            found.append(index)
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


def credited_photos(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """Lines that end in whose a picture is, each over text to come: captions."""
    told = [i for i, unit in enumerate(units) if unit.sentence and not marks[i]]
    for index in range(told[-_TEXT_TO_COME] if len(told) > _TEXT_TO_COME else 0):
        unit = units[index]
        if marks[index] is not None or unit.glued or unit.size > _PICTURE:
            continue
        if _whose(unit):
            marks[index] = Mark("caption", why="ends in whose the picture is")
        elif not unit.hangul and _DESCRIBED.match(unit.text) is not None:
            marks[index] = Mark("caption", why="begins with whose the picture is")
            _named_below(units, marks, index + 1)
        elif unit.text[0] in _SIGNS and _under_picture(units, index, over=index < told[0]):
            marks[index] = Mark("caption", why="stands behind the sign of a picture")


def _named_below(units: Sequence[Unit], marks: list[Mark | None], index: int) -> None:
    """Let the line under what is seen on a picture be its caption, in place."""
    unit = units[index]
    plain = not (unit.sentence or unit.glued or unit.bullet) and unit.text[-1].isalnum()
    if marks[index] is None and plain and unit.size <= _CAPTION and not unit.apart:
        marks[index] = Mark("caption", why="under what is seen on a picture")


def _whose(unit: Unit) -> bool:
    end = unit.text[-60:]
    if unit.hangul:
        named = "기자" in end or "사진" in end or "/" in end
        pattern = _SENT_FROM if "@" in end else _BEHIND_SENTENCE
        return named and pattern.match(unit.text) is not None
    if end[-1] == ")" and _GLUED.match(unit.text) is not None:
        return True
    slashed = any(map(end.__contains__, _SLASHES))
    return slashed and _IN_BRACKETS.match(unit.text) is not None


def _under_picture(units: Sequence[Unit], index: int, *, over: bool) -> bool:
    """Whether a line begins with the sign that stands under pictures, and no list does.

    `over` the text it may say in a noun what is seen.
    """
    unit = units[index]
    if _LABELLED.match(unit.text) is not None:
        return unit.sentence
    near = (index - 1, index + 1)
    if any(0 <= i < len(units) and units[i].text[0] == unit.text[0] for i in near):
        return False
    seen = _SEES.search(unit.text) is not None
    return unit.text[0] == "▲" and unit.size <= _CAPTION and (seen or (over and not unit.sentence))


def _claims(before: Unit, unit: Unit, mark: Mark | None) -> bool:
    """Whether a bare claim of rights stands behind a short sentence."""
    claims = mark is not None and mark.subtype == "copyright" and not mark.opens
    return claims and before.size <= _CAPTION and _CLAIM.match(unit.text) is not None


def _credits(before: Unit, unit: Unit, after: Unit) -> bool:
    """Whether a photographer stands behind one sentence and ends the line."""
    if before.size > _CREDITED or after.line == unit.line or unit.sentence:
        return False
    one = _STOP.search(before.text) is None or _SEES.search(before.text) is not None
    return one and _CREDIT.match(unit.text) is not None
