"""When an HTML page says that it was published, outside of its `meta` tags.

Microdata and microformats name the element (`itemprop="datePublished"`, `class="published"`),
`time` holds a time in its text, a date of two numbers behind a weekday can be told, and the line
under a Korean title labels one (`강누리 기자 승인 2026-05-06 댓글 3`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from reader.loading.html_title import one_line
from reader.loading.records import any_moment

_NAMED = re.compile(
    r"<[a-z][a-z0-9]{0,9}\b(?=[^<>]{0,1000}(?:itemprop\s?=\s?[\"']?datePublished"
    r"|class\s?=\s?[\"']?(?:[\w -]{0,80} )?(?:dt-)?published\b))([^<>]{1,1000})>([^<>]{0,60})",
    re.IGNORECASE,
)
_VALUE = re.compile(r"\b(?:content|datetime|title)\s?=\s?[\"']([^\"'<>]{4,60})[\"']", re.IGNORECASE)
_TIME = re.compile(
    r"<time\b[^<>]{0,1000}>((?:[^<>]|</?(?:span|b|em|strong)\b[^<>]{0,300}>){4,400})</time",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^<>]*>")
_LABELLED = re.compile(
    r"(?:승인|입력|등록|송고|게시|작성|발행|배포|날짜)(?:일시?|일자|시간|시각)?(?:\s|&nbsp;|[:：|]){0,5}"
    r"((?:19|20)\d\d\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}[^<>]{0,20})"
)
"""A day behind its label among other things of one line; on Korean pages the title stands above."""
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = re.compile(
    rf"\b({'|'.join(_WEEKDAYS)})[a-z]{{0,6}}\.?,? (\d{{1,2}})/(\d{{1,2}})/((?:19|20)\d\d)"
    r"(?:[ ,–-]{1,3}(\d{2}:\d{2}))?\b",
    re.IGNORECASE,
)


def shown_times(html: str) -> Iterator[str]:
    """Times of publication in the elements of a page, those named so first, as ISO 8601."""
    for named in _NAMED.finditer(html):
        value = _VALUE.search(named[1])
        if when := any_moment(value[1] if value else one_line(named[2])):
            yield when
    for time in _TIME.finditer(html):
        if when := any_moment(one_line(_TAG.sub(" ", time[1]))):
            yield when
    for match in _WEEKDAY.finditer(html):
        if when := _by_weekday(match):
            yield when
    for match in _LABELLED.finditer(html):
        if when := any_moment(one_line(match[1])):
            yield when


def _by_weekday(match: re.Match[str]) -> str | None:
    """The day of two numbers that falls on its weekday, with its clock, if only one does."""
    name, first, second, year, clock = match.groups()
    found: set[str] = set()
    for month, day in ((first, second), (second, first)):
        try:
            when = datetime(int(year), int(month), int(day))
        except ValueError:
            continue
        if when.weekday() == _WEEKDAYS.index(name[:3].lower()):
            found.add(when.date().isoformat())
    return found.pop() + (f"T{clock}" if clock else "") if len(found) == 1 else None
