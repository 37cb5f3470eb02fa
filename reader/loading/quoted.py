"""What a mail quotes of another: lines behind `>`, what an answer was given to, and who wrote it.

Whoever answers does not say it himself, so such lines are told apart (`RawPage.beyond`). Mail
that is passed on says nothing else, and is left whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

QUOTED = "quoted"
"""The place of such lines (see `RawPage.beyond`)."""


@dataclass(frozen=True, slots=True)
class Lead:
    """One row: a whole line like `pattern` leads to what somebody else wrote.

    `reach` is `signs` where lines behind `>` follow, `rest` where all that comes below is his.
    """

    name: str
    pattern: str
    example: str
    reach: Literal["signs", "rest"] = "signs"


LEADS: tuple[Lead, ...] = (
    Lead(
        "wrote",
        r"(?:On|At) (?=.{0,150}\d).{6,180} (?:wrote|writes|said) ?:",
        "On Mon, Mar 10, 2025 at 9:00 AM Sam <sam@example.org> wrote:",
    ),
    Lead(
        "name wrote",
        r"(?=.{0,150}(?:@|\d{4})).{3,180} (?:wrote|writes|schrieb|a écrit|escribió|ha scritto) ?:",
        "Sam Reader <sam@example.org> writes:",
    ),
    Lead(
        "schrieb",
        r"(?:Am|Le|El|Il) (?=.{0,150}\d).{6,180}(?:schrieb|a écrit|escribió|ha scritto)"
        r"[^:]{0,60} ?:",
        "Am 12.03.2025 um 07:00 schrieb Sam Leser:",
    ),
    Lead(
        "작성",
        r"(?=.{0,80}\d{4}[년./-]).{8,140}(?:님이|님께서|이|가)? ?"
        r"(?:작성|쓴 ?글|썼습니다|쓰셨습니다|보낸 ?글)[^:：]{0,6} ?[:：]?",
        "2025년 3월 12일 (수) 오전 7:00, Sam <sam@example.org>님이 작성:",
    ),
    Lead(
        "original message",
        r"[-_ ]{2,30}(?:Original (?:Message|Appointment)|Reply message|Ursprüngliche Nachricht"
        r"|원본 ?(?:메시지|메일|메세지)|원문 ?(?:메시지|메일))[-_ ]{2,30}",
        "-----Original Message-----",
        "rest",
    ),
)
"""Lines over what is quoted, as programs for mail write them."""

_PASSED_ON = re.compile(
    r"\s*(?:fwd?|wg|tr|rv|전달|fw)\s*(?:\[\d+\])?\s*[:：]"
    r"|[- ]{2,30}(?:forwarded message|전달된 ?메시지|begin forwarded message)",
    re.IGNORECASE,
)
_ANSWERS = re.compile(r"\s*(?:re|aw|sv|antw|답장|회신|답변)\s*(?:\[\d+\])?\s*[:：]", re.IGNORECASE)
_LEADS = tuple((re.compile(lead.pattern), lead.reach) for lead in LEADS)
_HEADER = re.compile(
    r"\*?(?:From|Sent|Date|To|Cc|Subject|보낸 ?사람|보낸 ?날짜|받는 ?사람|날짜|참조|제목)"
    r"\*? ?[:：]\*? ?\S",
)
_FIRST_HEADER = re.compile(r"\*?(?:From|보낸 ?사람)\*? ?[:：]")
_BROKEN = re.compile(r"(?:On|At|Am|Le|El|Il) |\d{4}[년./-]")
"""How a line begins that programs break at a width."""
_HOUR = re.compile(r"\d{1,2}[:.]\d{2}|\d{1,2}시")
_HEADERS = 3
"""Lines of another mail's head in a row, at least."""
_SIGN = ">"
_LONGEST = 240


def answers(subject: str | None) -> bool:
    """Whether a subject is that of an answer ("Re: The fire")."""
    return subject is not None and _ANSWERS.match(subject) is not None


def without_mark(subject: str) -> str:
    """A subject without the marks of mail that is passed on (`Fwd: `)."""
    shorter = subject
    while (found := _PASSED_ON.match(shorter)) and not shorter.startswith("-"):
        shorter = shorter[found.end() :].strip()
    return shorter or subject


def passed_on(subject: str | None, lines: Sequence[str]) -> bool:
    """Whether a mail passes another one on, by its subject or by a line of its text."""
    found = subject is not None and _PASSED_ON.match(subject) is not None
    return found or any(_PASSED_ON.match(line) for line in lines if line[:1] in "-–—")


def quoted_lines(
    lines: Sequence[str], *, answer: bool = False, mail: bool = False
) -> frozenset[int]:
    """Indices of the lines that quote somebody, with the line that names him.

    Lines behind `>` count in an `answer`; elsewhere only under a line of a program for mail,
    since texts set quotations of their own so. Nothing counts where nothing else would be left.
    """
    if not mail and not any(line.lstrip()[:1] == _SIGN for line in lines):
        return frozenset()
    found: set[int] = set()
    led = answer
    for index, line in enumerate(lines):
        text = line.strip()
        if index in found or not text:
            continue
        if text[0] == _SIGN:
            if led:
                found.add(index)
            continue
        reach, size = _lead(lines, index, answer=answer)
        if reach == "rest" and mail:
            found.update(range(index, len(lines)))
            break
        if reach == "signs":
            found.update(range(index, index + size))
            led = True
    left = any(line.strip() for index, line in enumerate(lines) if index not in found)
    return frozenset(found if left else ())


def _lead(lines: Sequence[str], index: int, *, answer: bool) -> tuple[str, int]:
    """How far what a line leads to reaches, and on how many lines it stands; empty if it is none.

    Programs break such a line at a width, so it may stand on two; and they name an hour or an
    address, where an article that quotes a letter names a day.
    """
    for size in (1, 2) if _BROKEN.match(lines[index].strip()) is not None else (1,):
        text = " ".join([line.strip() for line in lines[index : index + size]])
        if len(text) > _LONGEST:
            break
        for pattern, reach in _LEADS:
            if pattern.fullmatch(text) is None:
                continue
            if reach == "rest":
                return reach, size
            exact = answer or "@" in text or _HOUR.search(text) is not None
            if exact and _signs_follow(lines, index + size):
                return reach, size
    heads = lines[index : index + _HEADERS]
    first = _FIRST_HEADER.match(heads[0].strip()) is not None
    if not (answer and index and first and len(heads) == _HEADERS):
        return "", 0
    headed = all(_HEADER.match(line.strip()) for line in heads)
    return ("rest", _HEADERS) if headed else ("", 0)


def _signs_follow(lines: Sequence[str], index: int) -> bool:
    """Whether the next line that is not empty stands behind `>`."""
    below = next((line.strip() for line in lines[index : index + 3] if line.strip()), "")
    return below.startswith(_SIGN)
