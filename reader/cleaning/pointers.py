"""Lines between paragraphs that lead to another text or page, by their wording and their place.

Asked by `reader.cleaning.inlays` before any verdict.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from reader.cleaning.marks import Mark
from reader.cleaning.units import Unit

_CALL = re.compile(
    r"(?:Read|See|View|Check|Book|Apply|Find|Register|Download|More about|More on|Get|Sign up|Visit"
    r"|Watch|Listen|Learn|Take|Join|Report|Browse|Explore|Discover|Tell|Vote|Order|Buy|Donate|Pay"
    r"|Contact|Have your say)\b[^.:?,;]{3,40}$"
    r"|[^.:?,;]{2,24} (?:자세히 ?)?(?:보기|보러 ?가기|신청하기|알아보기|바로 ?가기)$"
)
"""What to do next, on a link of its own: "See the full timetable"."""
_CALLED = 60
"""Code points of the heading of the next piece at most."""
_LEADS_ON = re.compile(
    r"(?:(?:READ|SEE|WATCH|LISTEN)(?: (?:MORE|NEXT|ALSO|NOW))?"
    r"|(?:Read|See|Watch) (?:More|Next|Also)) "
    r"(?=[A-Z“‘\"'][\w’'-]*)(?:\S+ ){2}.{10,140}[^.!?:,;]$"
)
"""The headline of another text right behind the words that lead to it, in capitals as they are."""
INSET = "set in between two paragraphs"
"""Why lines are the page's that end no article: its text goes on behind them."""
LIST_OF = re.compile(r"list of \d{1,2} items?$")
_ALOUD = 12
"""Items of a list that is read aloud at most."""
MORE_ON = re.compile(
    r"(?:(?:read )?more (?:on|about|from|of)|our (?:coverage|reporting) (?:of|on)"
    r"|(?:the )?latest (?:on|in)"
    r"|(?:related|further|continuing|complete|full) coverage(?: (?:of|on))?"
    r"|catch up on|what to know about)(?: [\w’'.,&-]+){0,7}[ :]*$"
)
_TEASER = re.compile(r"[A-Z“‘\"'](?=[^.?!:]{0,60} )[^.?!:]{5,70}[:?] [A-Z“‘\"'].{20,220}$")
_TEASERS = 5
"""Teasers under such a heading at most."""


def read_aloud(units: Sequence[Unit], marks: list[Mark | None], index: int) -> None:
    """A list whose length and whose end are told to who hears the page: an inset, in place."""
    most = min(len(units), index + 2 + _ALOUD)
    end = next((i for i in range(index + 1, most) if units[i].low == "end of list"), None)
    if end is not None:
        for place in range(index, end + 1):
            marks[place] = Mark("boilerplate", "related", INSET, sure=True)


def leads_on(unit: Unit) -> bool:
    """Whether a line is the headline of another text behind the words that lead to it."""
    return not unit.sentence and _LEADS_ON.match(unit.text) is not None


def calls(units: Sequence[Unit], marks: list[Mark | None], rows: Collection[int]) -> None:
    """Calls to do something right under a paragraph and right over the next heading: links.

    Newsletters end their pieces with them; a heading in the imperative has its text right below.
    """
    found = [
        i
        for i in range(1, len(units) - 2)
        if marks[i] is None and i not in rows and _CALL.match(units[i].text) is not None
        if not (units[i].sentence or units[i + 1].sentence) and units[i + 1].size <= _CALLED
        if marks[i + 1] is None and units[i + 1].text[-1] not in ":," and _told(units, marks, i - 1)
    ]
    if len(found) > 1:
        for index in found:
            marks[index] = Mark("boilerplate", "menu", "a call under a piece", sure=True)


def coverage(units: Sequence[Unit], marks: list[Mark | None], index: int) -> None:
    """A heading that offers more on a matter, and teasers right under it, with text to come.

    A teaser has a title of a few words in front, up to a colon or its question mark.
    """
    end = index + 1
    while end < len(units) and marks[end] is None and _TEASER.match(units[end].bare) is not None:
        end += 1
    if 1 < end - index <= _TEASERS + 1 and _told(units, marks, end):
        for place in range(index, end):
            marks[place] = Mark("boilerplate", "related", INSET, sure=True)


def _told(units: Sequence[Unit], marks: Sequence[Mark | None], index: int) -> bool:
    """Whether a finished sentence stands at a place that no rule names."""
    return 0 <= index < len(units) and units[index].sentence and marks[index] is None
