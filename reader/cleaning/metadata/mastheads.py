"""The outlet whose name stands at the head of a page: alone on a line, or beside a credit.

Above the title it is the masthead, under it the line of who reports; "By Ann Lee, Valley Radio"
and "새길통신 이하늘 기자" name it beside the reporter. What names are an outlet's,
`reader.cleaning.rules.mastheads` says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.metadata.namelines import NAME, UNDER_TITLE
from reader.cleaning.rules.mastheads import outlet_name
from reader.cleaning.rules.vocabulary import POSTS_BEFORE, REPORTS, token_line

_HEAD = 12
"""Units above the text, at most, in which the outlet's name is looked for."""
_BESIDE_NAME = re.compile(
    rf"(?P<outlet>[가-힣A-Za-z0-9]{{3,14}})[ /=·|]{{1,3}}(?:[가-힣]{{2,4}}=)?"
    rf"(?:[가-힣]{{2,4}} ?{REPORTS}|{POSTS_BEFORE} [가-힣])"
)
_WIRE_FROM = re.compile(r"[(\[][가-힣·]{2,12} ?= ?(?P<outlet>[가-힣A-Za-z0-9]{3,12})[)\]]")
_BEHIND_NAME = re.compile(
    r"(?:[Bb]y |BY )(?P<who>[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|and)){0,6})"
    r"(?: of |,? for |[,|/·•–—-] ?| [|/·•–—-] )(?P<outlet>(?:[Tt]he )?[A-Z][\w'’.& -]{2,38})$"
)
_FREE = re.compile(r"[가-힣][가-힣A-Za-z0-9]{3,13}|(?=.{4})[A-Z][\w'’.&-]+(?: [\w'’.&-]+){0,4}")
OVER_CREDITS = "a name over who wrote and when"
_WORD = re.compile(r"[가-힣][가-힣A-Za-z0-9]{2,8}")
"""One word over who wrote and when is no deck: whose text it is, however called ("교육내일")."""
_EDITION = re.compile(r", [A-Z][a-z]+ edition$")
_BARS = ("|", "｜", "ㅣ", "│", "·", ",")
_ABBREVIATED = 4
_TOP, _FOOT_LINE = 4, 200
"""Units at the top of a page that may name it, and code points of a line that says it again."""
_THE = re.compile(r"^the ", re.IGNORECASE)
_ROOM_NAMES = frozenset(
    {"뉴스룸", "보도자료", "자료실", "게시판", "알림마당", "newsroom", "press room"}
)
"""Parts of a site that its foot speaks of too."""
_AT_FOOT = frozenset({"footer", "copyright", "promo", "other"})
_FREE_NAME = re.compile(r"[가-힣][가-힣A-Za-z0-9]{2,11}|[A-Z][\w'’&.-]{3,20}(?: [\w'’&.-]+){0,3}")
_LINES_BELOW = 4
"""Lines under the title, at most, in which a lone name is the outlet's and no deck."""


def beside_reporter(text: str) -> tuple[str | None, str | None]:
    """The reporters and the outlet that a credit names together; `None` where it does not."""
    behind = _BEHIND_NAME.match(text)
    if behind is not None:
        name = outlet_name(behind["outlet"].removeprefix("the "))
        if name is not None and outlet_name(behind["who"]) is None:
            return behind["who"], name
    wire = _WIRE_FROM.match(text)
    if wire is not None:
        return None, outlet_name(wire["outlet"])
    for match in _BESIDE_NAME.finditer(text[:120]):
        name = outlet_name(match["outlet"])
        if name is not None:
            return None, name
    return None, None


def mark_outlets(units: Sequence[Unit], marks: list[Mark]) -> None:
    """Let a lone outlet's name right under the title be a credit, in place: it is no deck."""
    title = next((i for i, mark in enumerate(marks[:40]) if mark.kind == "title"), None)
    if title is None:
        return
    for index in range(title + 1, min(len(units), title + 1 + _LINES_BELOW)):
        unit, mark = units[index], marks[index]
        beside = unit.glued and mark.kind == "body" and _dated(units, marks, index)
        if beside and outlet_name(unit.bare) is not None:
            marks[index] = Mark("byline", why="a name beside the date")
            continue
        if mark.kind == "body" or unit.sentence:
            return
        if mark.kind == "deck" and unit.glued and _behind_credit(units, marks, index):
            marks[index] = Mark("byline", why="a name behind who wrote")
        if mark.kind != "deck" or unit.glued:
            continue
        if outlet_name(unit.bare) is not None:
            marks[index] = Mark("byline", why=UNDER_TITLE)
        elif _WORD.fullmatch(unit.text) is not None and _over_credits(marks, index):
            marks[index] = Mark("byline", why=OVER_CREDITS)


def _behind_credit(units: Sequence[Unit], marks: Sequence[Mark], index: int) -> bool:
    """Whether a piece of a line is a bar and an outlet, behind who wrote: "By … | The Post"."""
    text, above = units[index].text, marks[index - 1]
    beside = units[index - 1].line == units[index].line and above.kind == "byline"
    return beside and text[0] in _BARS and outlet_name(text.strip(" |｜ㅣ│·,")) is not None


def _over_credits(marks: Sequence[Mark], index: int) -> bool:
    """Whether who wrote and when stand right below a line."""
    return {mark.kind for mark in marks[index + 1 : index + 3]} == {"byline", "date"}


def _dated(units: Sequence[Unit], marks: Sequence[Mark], index: int) -> bool:
    """Whether the rest of the line is a date."""
    after = index + 1
    same = after < len(units) and units[after].line == units[index].line
    return same and marks[after].kind == "date"


def masthead_of(units: Sequence[Unit], marks: Sequence[Mark]) -> str | None:
    """The outlet that the head of a page names, or `None`."""
    head = list(_head(units, marks))
    for unit, mark in head:
        if mark.kind == "byline":
            _, name = beside_reporter(unit.text)
            if name is not None:
                return name
    for place, (unit, mark) in enumerate(head):
        if mark.kind == "byline":
            below = head[place + 1][1].kind if place + 1 < len(head) else ""
            name = outlet_name(unit.bare.strip("()")) or (
                dated_name(unit) if below == "date" else None
            )
            if mark.why == OVER_CREDITS:
                name = unit.text
        elif mark.furniture and not unit.sentence and not unit.image:
            name = outlet_name(unit.bare) if not mark.why.endswith(" words") else None
        else:
            continue
        if name is not None:
            return name
    return None


def dated_name(unit: Unit) -> str | None:
    """The outlet before a bar or a comma and a day: no person, and no room of a site."""
    name = unit.text.strip(" |｜ㅣ│·•,")
    if not unit.glued or unit.text[-1:] not in _BARS:
        return None
    name = _EDITION.sub("", name)
    known = outlet_name(name, sure=False)
    if known is not None or NAME.match(name) or token_line(name.lower()) is not None:
        return known
    if name.isupper() and len(name) > _ABBREVIATED:
        return None  # a place that a wire reports from: MADRID,
    return name if _FREE.fullmatch(name) and name.count(" ") != 1 else None


def _head(units: Sequence[Unit], marks: Sequence[Mark]) -> Iterator[tuple[Unit, Mark]]:
    """The units above the article's text that may name the outlet, and who reports at its end."""
    title = -1
    for index, (unit, mark) in enumerate(zip(units, marks, strict=True)):
        if mark.kind in ("body", "subhead"):
            return
        if mark.kind == "title":
            title = index
        elif index < _HEAD or (title >= 0 and index - title <= _LINES_BELOW):
            yield unit, mark


def echoed_name(units: Sequence[Unit], marks: Sequence[Mark]) -> str | None:
    """A name among a page's first lines that stands again at its foot, whatever it is called.

    "알뜰생활" at the top and "알뜰생활 서울 마포구 …" at the foot: rooms of a site and buttons
    stand in no sentence and no imprint of theirs.
    """
    last = max((i for i, mark in enumerate(marks) if mark.kind == "body"), default=len(marks))
    foot = [
        _THE.sub("", unit.text)
        for unit, mark in zip(units[last + 1 :], marks[last + 1 :], strict=True)
        if mark.subtype in _AT_FOOT and unit.size <= _FOOT_LINE
    ]
    for unit, mark in zip(units[:_TOP], marks[:_TOP], strict=False):
        if mark.kind == "title":
            break
        name = unit.bare.strip("*_ ")
        plain = mark.furniture and not (unit.sentence or unit.image) and _FREE_NAME.fullmatch(name)
        if not plain or token_line(name.lower()) is not None or name.lower() in _ROOM_NAMES:
            continue
        # Nothing but letters follows a name that goes on: 나루 is not 나루터.
        behind = re.compile(
            rf"{re.escape(_THE.sub('', name))}(?:[ ,(|·.]|[은는이가을를의와과에]|$)", re.IGNORECASE
        )
        if any(behind.match(text) is not None and text != name for text in foot):
            return name
    return None
