"""Find the times that a text names and resolve them against its day of publication.

A time becomes an interval of days. What cannot be resolved keeps the parts that
it states (year, month, day), so that two texts can still be told apart by them.
Knows nothing of articles: the day of publication is an argument.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import Literal

from reader.language.date_tables import ENGLISH_DATES, KOREAN_DATES, DateRow
from reader.language.records import record
from reader.language.resolving import RESOLVERS, Frame, Resolved
from reader.language.sentences import detect_language

__all__ = ["Granularity", "Relation", "When", "compatible", "date_spans", "dates"]

Granularity = Literal["time", "day", "week", "month", "quarter", "half", "season", "year", "decade"]
Relation = Literal["", "since", "until", "before", "after"]


@record
class When:
    """A time named at `start:end`.

    `first` and `last` are its first and last day, None where the day of
    publication would be needed and is not known. `loose` marks words whose day
    depends on the story (전날, the day after, 현지시간): it may be a day off.
    """

    start: int
    end: int
    text: str
    first: dt.date | None
    last: dt.date | None
    granularity: Granularity
    year: int | None = None
    month: int | None = None
    day: int | None = None
    relation: Relation = ""
    loose: bool = False


# Where an expression may begin: at the start of a word, with a character that some row begins
# with. Asked first, it spares the union of rows most positions.
_BEGIN = {
    "ko": r"(?:(?<![가-힣])(?=[재내지작올금이전같다새오상하월화수목토일그어모글당한두세석서네넉여"
    r"열몇아나닷엿보저직밤낮정주사])|(?<![\d,.])(?=[\d'’‘]))",
    "en": r"(?<![A-Za-z\d$£€.,])(?=[\dA-Za-z])",
}


def _compile(
    rows: tuple[DateRow, ...], begin: str
) -> tuple[re.Pattern[str], tuple[re.Pattern[str], ...]]:
    own = tuple(re.compile(row.pattern) for row in rows)
    union = "|".join(f"(?P<r{i}>{row.pattern})" for i, row in enumerate(rows))
    return re.compile(f"{begin}(?:{union})"), own


_TABLES = {"ko": KOREAN_DATES, "en": ENGLISH_DATES}
_COMPILED = {language: _compile(rows, _BEGIN[language]) for language, rows in _TABLES.items()}

# A text without any of these names no time; most sentences are passed over by this alone.
_HINTS = {
    "ko": re.compile(
        r"\d|지난|작년|올|금년|내년|이듬|전년|같은 [해달날]|이달|이번|다음|내달|전달|새달|"
        r"분기|반기|요일|내주|금주|\s[전뒤후](?![가-힣])|[전뒤후]\s|앞서|그제|어제|오늘|내일|"
        r"모레|그저께|전날|전일|이날|이튿날|당일|그날|오는"
    ),
    "en": re.compile(
        r"\d|day\b|\b[JFMASOND][a-z]{2}|last|this|next|previous|ago|earlier|later|quarter|half|"
        r"overnight|tonight|tomorrow|coming|past|before|early|late|mid"
    ),
}
_FUTURE = {
    "ko": re.compile(
        r"오는|예정|계획|방침|앞두|전망|하기로|할 것|될 것|열린다|연다|시작한다|시행한다|들어간다"
    ),
    "en": re.compile(
        r"\b(?:will|next|due|upcoming|scheduled|plans?|planned|expected|is to|are to|set to)\b"
    ),
}
_AFTER_KO: tuple[tuple[str, Relation], ...] = (
    ("부터", "since"),
    (" 이후", "since"),
    ("까지", "until"),
    (" 이전", "before"),
    (" 이래", "since"),
)
_BEFORE_EN: tuple[tuple[str, Relation], ...] = (
    ("since ", "since"),
    ("from ", "since"),
    ("until ", "until"),
    ("till ", "until"),
    ("by ", "until"),
    ("before ", "before"),
    ("after ", "after"),
    ("through ", "until"),
)


@lru_cache(maxsize=1024)
def _matches(text: str, language: str) -> tuple[tuple[int, int, int], ...]:
    """`(row, start, end)` of every time named, in order, without overlap."""
    if language not in _COMPILED or _HINTS[language].search(text) is None:
        return ()
    union, _ = _COMPILED[language]
    found = []
    for match in union.finditer(text):
        row = _row_of(match)
        found.append((row, match.start(), match.end()))
    return tuple(found)


def _row_of(match: re.Match[str]) -> int:
    # lastgroup names the last group closed: the outer one, since it closes last.
    name = match.lastgroup
    assert name is not None
    return int(name[1:])


def date_spans(text: str, language: str | None = None) -> tuple[tuple[int, int], ...]:
    """Where a text names times; cheaper than `dates`, needs no day of publication."""
    language = language or detect_language(text)
    return tuple((start, end) for _, start, end in _matches(text, language))


def dates(
    text: str, published: dt.date | None = None, language: str | None = None
) -> tuple[When, ...]:
    """The times named in a text, in order, as intervals of days.

    `published` is the day of publication; without it relative times keep
    `first` and `last` None.
    """
    language = language or detect_language(text)
    matches = _matches(text, language)
    if not matches:
        return ()
    rows = _TABLES[language]
    own = _COMPILED[language][1]
    found: list[When] = []
    year: int | None = None
    for index, start, end in matches:
        match = own[index].match(text, start)
        if match is None:
            continue
        future = _FUTURE[language].search(text) is not None
        frame = Frame(published, future, year)
        try:
            resolved = RESOLVERS[rows[index].how](match, frame)
        except (ValueError, OverflowError):
            continue  # the 31st of February: no time
        if resolved is None:
            continue
        if resolved.year is not None and resolved.granularity != "decade":
            year = resolved.year
        found.append(_when(text, start, end, resolved, language))
    return tuple(found)


def _when(text: str, start: int, end: int, resolved: Resolved, language: str) -> When:
    surface = text[start:end]
    relation: Relation = ""
    if language == "ko":
        for suffix, meaning in _AFTER_KO:
            if text.startswith(suffix, end):
                relation = meaning
                break
    else:
        before = text[max(0, start - 8) : start].lower()
        inside = surface.lower()
        for prefix, meaning in _BEFORE_EN:
            if before.endswith(prefix) or inside.startswith(prefix):
                relation = meaning
                break
    return When(
        start,
        end,
        surface,
        resolved.first,
        resolved.last,
        resolved.granularity,
        resolved.year,
        resolved.month,
        resolved.day,
        relation,
        resolved.loose or "현지" in surface,
    )


def compatible(a: When, b: When) -> bool:
    """Whether the two could be the same time, as far as the words tell.

    Intervals that meet are compatible; so is what cannot be resolved, unless
    the parts that both state differ.
    """
    if a.granularity == "time" or b.granularity == "time":
        return a.granularity != b.granularity or a.text == b.text
    if a.first and a.last and b.first and b.last:
        slack = dt.timedelta(days=1 if a.loose or b.loose else 0)
        if a.granularity == "week" or b.granularity == "week":
            slack += dt.timedelta(days=1)
        first_a, last_a = _opened(a, slack)
        first_b, last_b = _opened(b, dt.timedelta(0))
        return first_a <= last_b and first_b <= last_a
    parts = ((a.year, b.year), (a.month, b.month), (a.day, b.day))
    return all(one is None or other is None or one == other for one, other in parts)


def _opened(when: When, slack: dt.timedelta) -> tuple[dt.date, dt.date]:
    assert when.first is not None and when.last is not None
    first = max(when.first, dt.date.min + slack) - slack
    last = min(when.last, dt.date.max - slack) + slack
    return first, last
