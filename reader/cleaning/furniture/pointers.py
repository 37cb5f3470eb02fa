"""Lines between paragraphs that lead to another text or page, by their wording and their place.

Asked by `reader.cleaning.furniture.inlays` before any verdict.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.repetition.repeats import line_key

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
    r"|(?:더 알아보기|더 읽어보기|같이 읽기|함께 읽기|이어 읽기|같이 보기|함께 보기)"
    r"[ :|▶▷>-]{1,3}\S.{5,60}[^.다]$"
)
"""The headline of another text right behind the words that lead to it, in capitals as they are."""
INSET = "set in between two paragraphs"
"""Why lines are the page's that end no article: its text goes on behind them."""
LIST_OF = re.compile(r"list of \d{1,2} items?$")
_ALOUD = 12
"""Items of a list that is read aloud at most."""
_PART = re.compile(
    r"(?:[①-⑳]|[\[(<〈]?(?:제 ?)?\d{1,2} ?(?:[.)화회편부:>〉\]])+|[\[(<〈]?[상중하上中下][\])>〉]"
    r"|part \d{1,2}:?) {0,2}(?=\S)",
    re.IGNORECASE,
)
"""The number of a part: "③ ", "3화 ", "<하> ", "Part 2: "."""
_FRONT, _PARTS, _OVER = 16, 1, 8
"""Lines at a page's head that may be its title; parts besides this one, and lines over them, at
least."""
FIELD = re.compile(
    r"(?:(?:enter|type) )?(?:your )?e-?mail(?: address)?(?:\.{3}|…| here)?$"
    r"|이메일(?: ?주소)?(?:(?:를|을)? ?(?:입력|적어|써).{0,10})?$"
)
_BRINGS = re.compile(
    r"\b(?:delivered|inbox|weekly|daily|weekday|mornings|explained|stories|headlines|newsletter"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days|you need|you should|our|your"
    r"|guide to|round-?up)\b"
    r"|(?:아침|매주|매일|요일)[^.]{0,20}(?:보내|찾아|받아|도착|배달)|뉴스레터"
)
"""What a letter says that it brings, and when."""
_TAGLINES, _LETTER = 3, 40
"""Lines of that, and code points of the letter's name, at most."""
_OF_LETTERS = re.compile(
    r"\b(?:alerts?|newsletters?|letter|briefing|bulletin|inbox|emails?|updates)\b"
    r"|메일|뉴스레터|소식지|레터|브리핑|구독"
)
"""What the name of a letter has: "Free energy alerts"."""
_SMALL_PRINT = re.compile(
    r"(?:your|we (?:value|respect|protect) your) privacy\b|privacy (?:notice|policy)\b|no spam\b"
    r"|we(?: will|['’]ll) (?:never|not) (?:spam|share|sell)\b|unsubscribe (?:any ?time|at any)"
    r"|by (?:submitting|signing up|entering|providing|subscribing|clicking)\b"
    r"|this (?:site|form) is protected by|please enter a valid|(?:동의|수신 ?거부|해지)[^.]{0,40}$"
)
"""What stands under the field of a form: "Your privacy is important to us"."""
_FORM, _PAST, _PARAGRAPH = 4, 8, 60
"""Lines of a form over its field and under it at most, lines from it to the next paragraph of the
text at most, and code points of that at least."""
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


def series(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """The parts of a series, one of which is this text by its title: an inset, in place."""
    front = {line_key(unit.text) for unit in units[:_FRONT] if not unit.sentence} - {""}
    passed = 0
    for index in range(1, len(units)):
        if index < passed:
            continue
        number = _PART.match(units[index].text)
        if number is None or line_key(units[index].text[number.end() :]) not in front:
            continue
        first, last = index, index
        while first and _part(units[first - 1], marks[first - 1]):
            first -= 1
        while last + 1 < len(units) and _part(units[last + 1], marks[last + 1]):
            last += 1
        if last - first < _PARTS or first < _OVER:
            if _part(units[index], marks[index]):
                passed = last + 1  # any other part of them would bring the same ones
            continue
        heads = units[first - 1]
        first -= marks[first - 1] is None and not heads.sentence and heads.size <= _CALLED
        for place in range(first, last + 1):
            marks[place] = Mark("boilerplate", "related", INSET, sure=True)
        return


def _part(unit: Unit, mark: Mark | None) -> bool:
    """Whether a line is a part of a series by its number."""
    return mark is None and not unit.sentence and _PART.match(unit.text) is not None


def pitched(units: Sequence[Unit], marks: list[Mark | None], index: int) -> None:
    """What stands over the field of a form: a letter's name and what it brings, in place."""
    first = index
    while first and index - first < _TAGLINES and _tagline(units[first - 1], marks[first - 1]):
        first -= 1
    if first == index or not first or marks[first - 1] is not None:
        return
    name = units[first - 1]
    if name.sentence or name.size > _LETTER or name.text[-1] in ":,":
        return
    for place in range(first - 1, index):
        marks[place] = Mark("boilerplate", "promo", "over the field of a form", sure=True)


def form_within(units: Sequence[Unit], marks: list[Mark | None], index: int) -> None:
    """The form around a field, if the text goes on behind it as it went before: an inset.

    The rules name its lines one by one, and together they would weigh like the end of an article.
    """
    first = last = index
    while index - first < _FORM and _of_form(units, marks, first - 1):
        first -= 1
    while last - index < _FORM and _of_form(units, marks, last + 1):
        last += 1
    first -= _named_above(units, marks, first)
    below = range(last + 1, min(len(units), last + 1 + _PAST))
    text = next((i for i in below if units[i].sentence), -1)
    plain = all(marks[i] is None and not units[i].link for i in range(last + 1, text + 1))
    long = units[text].size >= _PARAGRAPH and units[text].text[-1] in '.”"'
    if text > 0 and plain and long and told(units, marks, first - 1):
        for place in range(first, last + 1):
            marks[place] = Mark("boilerplate", "promo", INSET, sure=True)


def _named_above(units: Sequence[Unit], marks: Sequence[Mark | None], first: int) -> int:
    """How many lines over a form, under a paragraph, are the letter's name and what it brings."""
    for lines in (1, 2):
        over = range(first - lines, first)
        if over[0] < 1 or any(marks[i] is not None or units[i].size > _LETTER for i in over):
            return 0
        if told(units, marks, over[0] - 1):
            named = any(_OF_LETTERS.search(units[i].low) for i in over)
            return lines if named and not any(units[i].stated for i in over) else 0
    return 0


def _of_form(units: Sequence[Unit], marks: Sequence[Mark | None], index: int) -> bool:
    """Whether a line is one of a form by its rule, or by the small print that it is."""
    if not 0 <= index < len(units):
        return False
    mark = marks[index]
    if mark is None:
        return _SMALL_PRINT.search(units[index].low) is not None
    return mark.furniture and mark.subtype in ("promo", "other", "reactions") and not mark.opens


def _tagline(unit: Unit, mark: Mark | None) -> bool:
    plain = mark is None and unit.size <= _CALLED and not (unit.link or unit.image)
    return plain and _BRINGS.search(unit.low) is not None


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
        if not (units[i].sentence or units[i + 1].sentence) and units[i + 1].size <= _CALLED
        if marks[i] is None and i not in rows and _CALL.match(units[i].text) is not None
        if marks[i + 1] is None and units[i + 1].text[-1] not in ":," and told(units, marks, i - 1)
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
    if 1 < end - index <= _TEASERS + 1 and told(units, marks, end):
        for place in range(index, end):
            marks[place] = Mark("boilerplate", "related", INSET, sure=True)


def told(units: Sequence[Unit], marks: Sequence[Mark | None], index: int) -> bool:
    """Whether a finished sentence stands at a place that no rule names."""
    return 0 <= index < len(units) and units[index].sentence and marks[index] is None
