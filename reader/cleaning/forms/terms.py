"""Terms behind labels that an article ends or breaks with: when and where, a review in short.

They count as rows of its tables; see `reader.cleaning.forms.listings`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.lines.voices import hear
from reader.cleaning.rules.lists import Shape, finder

LABELS: tuple[Shape, ...] = (
    Shape(
        "when, where and for whom",
        r"^[-·•○ㅇ▲△▷▶■◇◆※*◦ ]{0,3}(?:일 ?시|장 ?소|기 ?간|대 ?상|때|곳|신청|접수|참가비"
        r"|입장료|관람료|인원|정원|주최|주관|준비물|방법|자격|문의"
        r"|when|where|who|cost|admission|tickets) ?[:：] ?\S",
        "장소: 새벽시 구민회관 2층 배움방",
        (":", "："),
    ),
    Shape(
        "what a review says in short",
        r"^(?:(?:the |our )?(?:verdict|bottom line)|(?:read|see|watch|hear|play|visit|skip|buy)"
        r" (?:it|this) if|best for|pros|cons|총평|한 ?줄 ?평|장점|단점|좋은 점|아쉬운 점"
        r"|이런 (?:분|독자|사람)(?:께|에게)?) ?[:：] ?\S",
        "Skip it if: you have read the first book twice.",
        (":", "："),
    ),
)
_DEFINED = re.compile(
    r"[A-Za-z][\w/'’-]*(?: [\w/'’-]+){0,3}: (?:the|an?|what|how|when|where|who|one|any|same|money"
    r"|units?|(?:[a-z]+ ){3,})[a-z ]*"
)
"""A term and what it means, in English: "Payback: the years until a thing has paid for itself"."""
_DEFINITIONS = 3
"""Such terms one under the other at least."""
_LONGEST, _ITEMS = 300, 2
"""Code points of a term at most; terms that are told one under the other at least."""
_labelled = finder(LABELS)
_FIGURED = re.compile(r"[A-Z][\w ]{1,20} \d[\d.]*(?: ?/ ?\d+)?$|[★☆½ ]{3,}$")
"""A mark given by a review: "Plot 6"."""
_NOTICE = re.compile(
    r"[<\[(■▲※◇□]? ?(?:붙임|별첨|첨부|행사|알림|설명회).{0,40}$|.{2,40}(?:개요|일정|안내)$"
)


_NEXT = frozenset({"up next", "next up", "what's next", "what’s next", "next games"})
_PLAYS = re.compile(
    r"[A-Z][\w .&'’-]{1,30}: (?:Hosts?|At|Visits?|Plays?|Faces?|Travels?|Opens?|Returns?|Begins?"
    r"|Continues?|Starts?|Concludes?|Ends?|Away|Home|Vs\.?|Bye) .{2,120}[.]$"
)
"""A side and its next game: "Harbour: Host Dayton on Wednesday."."""
_HEADING = 24
"""Code points of what may head such terms at most."""
_BEHIND_BULLET = re.compile(r"[^:：\[“‘\"'…?!]{1,10} ?[:：] ?\S")
_LABEL = re.compile(r"[^\W\d_]\w*(?: \w+){0,2} ?[:：] ?\S")
_VALUE = 80
"""Code points of a value behind its label at most."""
_TOLD_OF = frozenset({"footer", "other"})
"""What a rule takes the line of whom to ask for."""


def under_labels(units: Sequence[Unit], marks: Sequence[Mark | None]) -> Iterator[int]:
    """Two terms or more behind labels, right under running text or under a heading of its own.

    What an outlet offers stands under its pitch, not under the article's sentence.
    """
    yield from _definitions(units, marks)
    index = 1
    while index < len(units):
        end = index
        sign = units[index].bullet[:1]
        while end < len(units) and _is_labelled(units[end], marks[end], sign, end > index):
            end += 1
        above = index - 1
        if end - index >= _ITEMS and above and _heads(units[above], marks[above]):
            above -= 1
        if end - index >= _ITEMS and _own_text(units[above], marks[above]):
            yield from range(index, end)
        index = max(end, index + 1)


def _definitions(units: Sequence[Unit], marks: Sequence[Mark | None]) -> Iterator[int]:
    """Terms and what they mean, in a row under a heading of a few words."""
    run: list[int] = []
    for index in range(1, len(units) + 1):
        if index < len(units) and _defines(units[index], marks[index]):
            run.append(index)
            continue
        if len(run) >= _DEFINITIONS and _heads(units[run[0] - 1], marks[run[0] - 1]):
            yield from run
        run = []


def _defines(unit: Unit, mark: Mark | None) -> bool:
    """Whether a line is a term and what it means: no label of an imprint has words like these."""
    weak = mark is None or (not mark.sure and not mark.opens)
    plain = weak and not (unit.hangul or unit.link or unit.cut) and unit.size <= _LONGEST
    return plain and ": " in unit.text and _DEFINED.match(unit.bare) is not None


def terms_under_tables(
    units: Sequence[Unit], marks: Sequence[Mark | None], rows: set[int]
) -> Iterator[int]:
    """Two values or more behind labels right under a table, or under a few words over them."""
    index = 1
    while index < len(units):
        end = index
        while end < len(units) and end not in rows and _is_value(units[end], marks[end]):
            end += 1
        above = index - 1
        if end - index >= _ITEMS and above not in rows and _heads(units[above], marks[above]):
            above -= 1
        if end - index >= _ITEMS and above in rows:
            yield from range(above + 1, end)
        index = max(end, index + 1)


def next_games(units: Sequence[Unit], marks: list[Mark | None]) -> set[int]:
    """When and where each side of a report plays next, under the heading that agencies give it.

    The heading, which lists of other articles have too, is marked as the article's, in place.
    """
    found: set[int] = set()
    for index, unit in enumerate(units):
        if unit.low not in _NEXT:
            continue
        end = index + 1
        while end < len(units) and _PLAYS.match(units[end].text) is not None:
            end += 1
        if end > index + 1:
            marks[index] = Mark("subhead", why="heads the next games", sure=True)
            marks[index + 1 : end] = [None] * (end - index - 1)
            found.update(range(index + 1, end))
    return found


def _is_value(unit: Unit, mark: Mark | None) -> bool:
    """Whether a line is a short value behind a label of a word or three."""
    plain = mark is None and not (unit.sentence or unit.link or unit.cut)
    return (
        plain and unit.size <= _VALUE and _LABEL.match(unit.text) is not None and not hear(unit)[1]
    )


def _is_labelled(unit: Unit, mark: Mark | None, sign: str, going: bool) -> bool:
    """Whether a line is a term: by its label, or by any behind the bullet of its neighbours."""
    if unit.link or unit.size > _LONGEST or unit.cut or ":" not in unit.text.replace("：", ":"):
        return False
    if mark is not None and mark.sure and not (going and mark.subtype in _TOLD_OF):
        return False
    if _labelled(unit.text):
        return True
    same = sign != "" and unit.bullet[:1] == sign
    return same and _BEHIND_BULLET.match(unit.bare) is not None and not hear(unit)[1]


def _heads(unit: Unit, mark: Mark | None) -> bool:
    """Whether a line may head terms: what is enclosed or announced, or a few words."""
    if unit.sentence or unit.link:
        return False
    return _NOTICE.match(unit.text) is not None or (mark is None and unit.size <= _HEADING)


def _own_text(unit: Unit, mark: Mark | None) -> bool:
    """Whether a line is told as articles tell: in the written style, or a row of a table."""
    if mark is not None or unit.link or unit.cut:
        return False
    if unit.sentence:
        return unit.stated if unit.hangul else not hear(unit)[1]
    return not unit.hangul and _FIGURED.match(unit.text) is not None
