"""Find the times that a text names and resolve them against its day of publication.

What cannot be resolved keeps the parts that it states (year, month, day), so that two
texts can still be told apart by them.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from reader.language.sentences import detect_language
from reader.language.times.intervals import Resolved
from reader.language.times.relative import Frame
from reader.language.times.resolvers_en import ENGLISH_RESOLVERS
from reader.language.times.resolvers_ko import KOREAN_RESOLVERS
from reader.language.times.rows import DateRow
from reader.language.times.rows_en import ENGLISH_DATES
from reader.language.times.rows_ko import KOREAN_DATES
from reader.language.times.when import Relation, When

__all__ = ["date_spans", "dates"]

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
_RESOLVERS = {"ko": KOREAN_RESOLVERS, "en": ENGLISH_RESOLVERS}
_COMPILED = {language: _compile(rows, _BEGIN[language]) for language, rows in _TABLES.items()}
# A text without any of these names no time; most sentences are passed over by this alone.
_HINTS = {
    "ko": re.compile(
        r"\d|지난|작년|올|금년|내년|이듬|전년|같은 [해달날]|이달|이번|다음|내달|전달|새달|"
        r"분기|반기|요일|내주|금주|\s[전뒤후]|앞서|그제|어제|오늘|내일|"
        r"모레|그저께|전날|전일|이날|이튿날|당일|그날|오는"
    ),
    "en": re.compile(
        r"\d|day\b|\b[JFMASOND][a-z]{2}|last|this|next|previous|ago|earlier|later|quarter|half|"
        r"weekend|overnight|tonight|tomorrow|coming|past|before|early|late|mid"
    ),
}
_FUTURE = {
    "ko": re.compile(
        r"오는|예정|계획|방침|앞두|전망|하기로|할 것|될 것|열린다|연다|시작한다|시행한다|들어간다"
    ),
    "en": re.compile(
        r"\b(?:will|next|due|upcoming|scheduled|plans?|planned|expected|is to|are to|set to)\b|"
        # in the present: voting starts Monday
        r"\b(?:starts?|begins?|opens?|reopens?|closes|ends|resumes?|meets?|votes)\s(?:on\s)?"
        r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|"
        # called a meeting for Monday
        r"\bfor\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!['’])"
    ),
}
_DID_ON = re.compile(
    r"\b(?:said|told|held|met|(?!expect|schedul|plann|slat|propos|need)\w+ed)\s(?:it\s|reporters\s)?on\s$"
)
"""What was done on a day is behind, whatever is planned: said on Monday that she would resign."""
_VERB_BEFORE = 32
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
    rows, resolvers = _TABLES[language], _RESOLVERS[language]
    own = _COMPILED[language][1]
    found: list[When] = []
    year: int | None = None
    day: dt.date | None = None
    future = _FUTURE[language].search(text) is not None
    for index, start, end in matches:
        match = own[index].match(text, start)
        if match is None:
            continue
        ahead = future and not (
            language == "en" and _DID_ON.search(text, max(0, start - _VERB_BEFORE), start)
        )
        frame = Frame(published, ahead, year, day)
        try:
            resolved = resolvers[rows[index].how](match, frame)
        except (ValueError, OverflowError):
            continue  # the 31st of February: no time
        if resolved.year is not None and resolved.granularity != "decade":
            year = resolved.year
        if resolved.granularity == "day" and resolved.first is not None:
            day = resolved.first
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
