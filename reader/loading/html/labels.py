"""What a page tells of itself in labelled fields: the head of a board's post (`제목`, `등록일`).

Offices and associations publish on boards whose pages say nothing in `meta`, but name each
field in a cell, a term or a short element of its own, with the value in the next one.
"""

from __future__ import annotations

import re

from reader.loading.html.title import one_line
from reader.loading.records import moment

LABELS: tuple[tuple[str, str, str], ...] = (
    ("title", r"(?:글 ?|보도자료 ?)?제 ?목|title|subject", "제목"),
    (
        "published",
        r"(?:등록|작성|게시|게재|배포|보도|발표|입력|승인|공고)(?:일시?|일자|날짜|시간)"
        r"|date posted|posted on|published|release date",
        "등록일자",
    ),
)
"""Field, what its label says, and an example; letters of either case."""
_FIELD = re.compile(
    r"<(th|dt|strong|span|em|b|label)\b[^<>]{0,300}>(?:\s|&nbsp;){0,9}([^<>:：]{2,20}?)\s{0,9}[:：]?\s{0,9}</\1>"
    r"(?:\s|&nbsp;|[:：]|<(?!th\b|dt\b)/?[a-z][^<>]{0,300}>){0,12}([^<>]{2,300})",
    re.IGNORECASE,
)
_NAMES = [(field, re.compile(pattern, re.IGNORECASE)) for field, pattern, _ in LABELS]
_SHORT_YEAR = re.compile(r"^(?=\d\d[-.]\d\d[-.]\d\d(?:\s|$))")
_MOST_FIELDS = 200
_LEAST_TITLE = 5


def labelled(html: str) -> dict[str, str]:
    """Title and time of publication where the page names them beside a label; the first of each."""
    found: dict[str, str] = {}
    for number, match in enumerate(_FIELD.finditer(html)):
        if number >= _MOST_FIELDS:
            break
        label = " ".join(match[2].split())
        field = next((field for field, name in _NAMES if name.fullmatch(label)), None)
        if field is None or field in found:
            continue
        value = one_line(match[3]) or ""
        if any(name.fullmatch(value) for _, name in _NAMES):
            continue
        if field == "published":
            value = moment(_SHORT_YEAR.sub("20", value)) or ""
        elif len(value) < _LEAST_TITLE:
            continue
        if value:
            found[field] = value
    return found
