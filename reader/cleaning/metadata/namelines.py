"""Who wrote a text, on a line right under its title that names nobody's post or only a post.

"Ann Lee in Leicester", "사실확인팀 엄지율", "Senior editor, mobile": elsewhere on a page such lines
are anything, so that only lines that no rule knows between title and text are asked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.cleaning.rules.vocabulary import SURNAMES

UNDER_TITLE = "a name under the title"
_KOREAN = rf"[{SURNAMES}][가-힣]{{2}}"
_LATIN = r"[A-Z][a-z]+(?:-[A-Z][a-z]+)? (?:[A-Z]\.? )?[A-Z][\w'’-]+"
_HANDLE = r"(?:\([a-z][a-z0-9_]{2,15}\))?"
NAME = re.compile(
    rf"{_KOREAN}{_HANDLE}$|[A-Z][a-z]+(?:-[A-Z][a-z]+)? (?:[A-Z]\.? )?[A-Z][a-z]+(?:-[A-Z][a-z]+)?$"
)
"""A name and nothing more; a citizen who writes may sign in under another."""
_LONGEST = 70


@dataclass(frozen=True, slots=True)
class NameLine:
    """One row: whole lines that fit `pattern` say who wrote, `who` in them the name."""

    name: str
    pattern: str
    example: str


NAME_LINES: tuple[NameLine, ...] = (
    NameLine(
        "name and place",
        rf"(?P<who>{_LATIN}) (?:in|at) [A-Z]\w+(?: [A-Z]\w+){{0,2}}",
        "Ann Lee in Leicester",
    ),
    NameLine(
        "two names",
        rf"(?P<who>{_LATIN}(?:, {_LATIN}){{0,3}},? (?:and|&) {_LATIN})",
        "Ann Lee and Bo Marsh",
    ),
    NameLine(
        "in turn",
        rf"(?P<who>{_LATIN}) \((?:now|earlier)\)"
        rf"(?:(?:,| and|, and) {_LATIN} \((?:now|earlier)\)){{0,3}}",
        "Ann Lee (now) and Bo Marsh (earlier)",
    ),
    NameLine(
        "words",
        rf"(?:[Ww]ords|[Tt]ext|[Ss]tory|[Rr]eporting|[Ii]nterview):? (?P<who>{_LATIN})",
        "Words: Ann Lee",
    ),
    NameLine(
        "post",
        r"(?:[A-Z][a-z&'’-]+ )?(?:[a-z&'’-]+ ){0,2}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor"
        r"|[Cc]olumnist|[Ss]taff writer)(?:, [A-Za-z][A-Za-z &'’-]{2,29})?",
        "Senior editor, mobile",
    ),
    NameLine("staff", r"(?:[A-Z][\w.&'’-]* ){0,3}[Ss]taff(?: [Rr]eports?)?", "Staff report"),
    NameLine(
        "맡은 일",
        r"(?:(?:글|그림|사진|요리|취재|정리|감수|번역|도움말)(?:[·,](?:글|그림|사진|요리|취재|정리))*"
        r"|옮긴이|에디터|[Ee]ditor)[ :=]{1,2}[*]{0,2}"
        rf"(?P<who>{_KOREAN})[*]{{0,2}}(?: .{{1,30}})?",
        "글·요리 홍길동 사진 김하늘",
    ),
    NameLine(
        "한 사람",
        r"(?:쓴|만든|차린|옮긴|엮은) ?사람[ :=]{1,2}[*]{0,2}(?P<who>[가-힣]{2,4})[*]{0,2}",
        "차린 사람 홍길동",
    ),
    NameLine(
        "팀",
        r"[가-힣]{2,8}팀[ =]{1,3}(?P<who>[가-힣]{2,4}(?:[·,] ?[가-힣]{2,4}){0,4})",
        "사실확인팀 홍길동",
    ),
    NameLine(
        "일",
        rf"(?P<who>{_KOREAN}) (?:시인|작가|소설가|평론가|교수|변호사|세무사|의사|약사"
        r"|연구위원|팩트체커)",
        "홍길동 시인",
    ),
    NameLine("이름 둘", rf"(?P<who>{_KOREAN}(?:[·,] ?{_KOREAN}){{1,4}})", "홍길동, 김하늘"),
)
"""Lines under a title that say who wrote."""
_ROWS = tuple(re.compile(row.pattern) for row in NAME_LINES)


def name_line(text: str) -> str | None:
    """Whom a line under the title names, "" for a post without a name, `None` if it is neither."""
    if len(text) > _LONGEST:
        return None
    if NAME.match(text) is not None:
        return re.sub(r"\(.*", "", text)
    for row in _ROWS:
        match = row.fullmatch(text)
        if match is not None:
            return match.groupdict().get("who") or ""
    return None
