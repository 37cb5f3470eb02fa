"""What a mail that is passed on says of the mail within it: who sent that one, when and on what.

Programs set these lines above the text (`From:`, `Date:`, `Subject:`), under a line that says so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from email.utils import parseaddr

from reader.loading.records import moment

LETTER_HEAD = "letter head"
"""The place of such lines (see `RawPage.beyond`)."""
LABELS: tuple[tuple[str, str, str], ...] = (
    ("sender", r"from|de|von|보낸 ?(?:사람|이)|발신(?:인|자)?", "보낸사람"),
    (
        "sent",
        r"sent|date|gesendet|datum|보낸 ?(?:날짜|시간|일시)|받은 ?(?:날짜|시간)|날짜|일시",
        "Sent",
    ),
    ("subject", r"subject|betreff|objet|제목", "제목"),
    ("", r"to|cc|reply-to|an|à|받는 ?(?:사람|이)|수신(?:인|자)?|참조|숨은 ?참조", "받는사람"),
)
"""What a line tells, its label, and an example; letters of either case."""
_LABELLED = [
    (field, re.compile(rf"[>\s]*\*?(?:{label}) ?\*?[:：]\*?\s{{0,9}}(\S.*)", re.IGNORECASE))
    for field, label, _ in LABELS
]
_MARK = re.compile(
    r"[>\s]*(?:[-_ ]{2,30}[^-_]{4,40}[-_ ]{2,30}"
    r"|begin forwarded message ?:|(?:다음|아래)? ?(?:은|는)? ?전달된 (?:메시지|메일) ?:?)",
    re.IGNORECASE,
)
"""The line above: between dashes (`---------- Forwarded message ---------`) or with a colon."""
_ADDRESS = re.compile(r"\s{0,9}(?:<.*|\[mailto:.*)")
_LEAST = 3
_GAPS = 1
"""Empty lines between two of the head, at most."""
_LONGEST = 400
_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Letter:
    """The head of a mail within another; `lines` are the indices of the lines it stands on."""

    sender: str | None
    sent: str | None
    subject: str | None
    lines: frozenset[int]


def letter_within(lines: Sequence[str]) -> Letter | None:
    """The first head of a mail among lines; `sent` is ISO 8601, `None` where it cannot be told."""
    start = 0
    while start < min(len(lines), _LOOKED_AT):
        told, taken = _head_at(lines, start)
        if len(taken) >= _LEAST and told.keys() >= {"sender"} and told.keys() & {"sent", "subject"}:
            above = next(
                (i for i in range(start - 1, max(-1, start - 4), -1) if lines[i].strip()), -1
            )
            if above >= 0 and _MARK.fullmatch(lines[above].strip()):
                taken.add(above)
            name, address = parseaddr(told["sender"].replace("*", ""))
            named = _ADDRESS.sub("", name or told["sender"]).strip(' *"') or address
            return Letter(
                named or None,
                moment(told.get("sent", "")),
                told.get("subject"),
                frozenset(taken),
            )
        start = max(taken, default=start) + 1
    return None


def _head_at(lines: Sequence[str], start: int) -> tuple[dict[str, str], set[int]]:
    """What the labelled lines from `start` on tell, and which lines they are."""
    told: dict[str, str] = {}
    taken: set[int] = set()
    gaps = 0
    for index in range(start, len(lines)):
        line = lines[index]
        if not line.strip(" >"):
            gaps += 1
            if gaps > _GAPS or not taken:
                break
            continue
        found = next(
            (
                (field, match[1].strip())
                for field, label in _LABELLED
                if len(line) <= _LONGEST and (match := label.fullmatch(line))
            ),
            None,
        )
        if found is None:
            break
        told.setdefault(*found)
        taken.add(index)
        gaps = 0
    return told, taken
