"""Which words name a time: rows of pattern, meaning and example.

Each example is read as if published on Wednesday 2025-03-12, and `gives` is the
interval that the expression in it must resolve to. Knows nothing of how a
pattern is resolved: `how` names a resolver in `reader/language/dates.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["ENGLISH_DATES", "EXAMPLES_PUBLISHED", "KOREAN_DATES", "DateRow"]

EXAMPLES_PUBLISHED = (2025, 3, 12)


@dataclass(frozen=True, slots=True)
class DateRow:
    """One way of naming a time; rows earlier in a table win where both match."""

    how: str
    pattern: str
    example: str
    gives: str


_YEAR = r"재작년|내후년|지난해|작년|올해|금년|내년|이듬해|전년|같은 해"
_MONTH = r"지지난달|지난달|지난 달|이달|이번 달|이번달|다음 달|다음달|내달|전달|같은 달|새달"
_NEAR = r"지난|오는|다가오는|올"
_PART = r"초순|상순|중순|하순|초|말|중반"
_DAY_ENDS = (
    r"(?!\s?(?:간|동안|만에|만이|째|치|연속|이내|가량|안에|여|가까이|이상|이하|내에|차|짜리|당|자\b)"
    r"|\s(?:만에|뒤|후|전|내))"
)
_PARENS = r"(?:\s?[(（](?:현지\s?시[간각]|미국\s?시[간각]|한국\s?시[간각])[^)）]{0,8}[)）])?"

KOREAN_DATES: tuple[DateRow, ...] = (
    DateRow("time", r"\d{1,2}:\d{2}(?::\d{2})?", "10:30에 입력했다", ""),
    DateRow(
        "time",
        r"(?:오전|오후|새벽|아침|낮|밤|저녁|정오께)\s?\d{1,2}시(?:\s?(?:\d{1,2}분|반))?|"
        r"\d{1,2}시\s?\d{1,2}분",
        "오후 3시 20분에 열렸다",
        "",
    ),
    DateRow(
        "ymd",
        r"(\d{4})\s?[.\-/]\s?(\d{1,2})\s?[.\-/]\s?(\d{1,2})\.?(?!\d)",
        "2025. 1. 28. 입력",
        "2025-01-28/2025-01-28",
    ),
    DateRow(
        "ymd",
        r"(?<![\d.])(\d{2})\.(\d{1,2})\.(\d{1,2})(?![\d.])",
        "25.01.28 기준",
        "2025-01-28/2025-01-28",
    ),
    DateRow(
        "ymd",
        r"(\d{4})년\s?(\d{1,2})월\s?(\d{1,2})일",
        "2024년 12월 3일 밤",
        "2024-12-03/2024-12-03",
    ),
    DateRow(
        "year_month",
        rf"(\d{{4}})년\s?(\d{{1,2}})월(?:\s?({_PART}))?",
        "2024년 9월에",
        "2024-09-01/2024-09-30",
    ),
    DateRow(
        "year_quarter", r"(\d{4})년\s?([1-4])\s?분기", "2024년 3분기 매출", "2024-07-01/2024-09-30"
    ),
    DateRow(
        "year_half", r"(\d{4})년\s?(상반기|하반기)", "2024년 하반기 실적", "2024-07-01/2024-12-31"
    ),
    DateRow("decade", r"(\d{4})년대", "1990년대에는", "1990-01-01/1999-12-31"),
    DateRow("year", r"((?:19|20)\d{2})년(?!\s?만)", "2019년 이후", "2019-01-01/2019-12-31"),
    DateRow("year2", r"['’‘](\d{2})년", "’24년 예산", "2024-01-01/2024-12-31"),
    DateRow(
        "rel_year_month_day",
        rf"({_YEAR})\s?(\d{{1,2}})월\s?(\d{{1,2}})일",
        "지난해 12월 3일",
        "2024-12-03/2024-12-03",
    ),
    DateRow(
        "rel_year_months",
        rf"({_YEAR})\s?(\d{{1,2}})\s?[~∼〜-]\s?(\d{{1,2}})월",
        "올해 1~2월 수출",
        "2025-01-01/2025-02-28",
    ),
    DateRow(
        "rel_year_month",
        rf"({_YEAR})\s?(\d{{1,2}})월(?:\s?({_PART}))?",
        "작년 9월부터",
        "2024-09-01/2024-09-30",
    ),
    DateRow(
        "rel_year_quarter",
        rf"({_YEAR})\s?([1-4])\s?분기",
        "올해 1분기 영업이익",
        "2025-01-01/2025-03-31",
    ),
    DateRow(
        "rel_year_half", rf"({_YEAR})\s?(상반기|하반기)", "올해 하반기에", "2025-07-01/2025-12-31"
    ),
    DateRow(
        "rel_year_season",
        rf"({_YEAR})\s?(봄|여름|가을|겨울)",
        "지난해 여름 폭우",
        "2024-06-01/2024-08-31",
    ),
    DateRow(
        "rel_year_part",
        rf"({_YEAR})\s?(초|말|중반)(?![가-힣])",
        "지난해 말 기준",
        "2024-10-01/2024-12-31",
    ),
    DateRow(
        "month_day",
        rf"(?:({_NEAR})\s)?(\d{{1,2}})월\s?(\d{{1,2}})일{_PARENS}",
        "2월 3일 회의",
        "2025-02-03/2025-02-03",
    ),
    DateRow(
        "rel_month_day",
        rf"({_MONTH})\s?(\d{{1,2}})일{_PARENS}{_DAY_ENDS}",
        "지난달 20일 공개했다",
        "2025-02-20/2025-02-20",
    ),
    DateRow(
        "rel_month",
        rf"({_MONTH})(?:\s?({_PART})(?![가-힣]))?",
        "다음 달 결정한다",
        "2025-04-01/2025-04-30",
    ),
    DateRow(
        "months",
        r"(?:(지난|오는)\s)?(\d{1,2})\s?[~∼〜-]\s?(\d{1,2})월(?!\s?\d{1,2}일)",
        "1∼2월 관광객",
        "2025-01-01/2025-02-28",
    ),
    DateRow(
        "month",
        rf"(?:({_NEAR})\s?)?(\d{{1,2}})월(?:\s?({_PART}))?",
        "오는 5월 중순",
        "2025-05-11/2025-05-20",
    ),
    DateRow(
        "quarter",
        r"(?:(지난|오는|올)\s?)?([1-4])\s?분기(?!\s?연속)",
        "지난 4분기 실적",
        "2024-10-01/2024-12-31",
    ),
    DateRow(
        "rel_quarter", r"(지난|이번|다음|전|직전)\s?분기", "전 분기보다", "2024-10-01/2024-12-31"
    ),
    DateRow(
        "half", r"(?:(지난|오는|올)\s?)?(상반기|하반기)", "상반기 채용", "2025-01-01/2025-06-30"
    ),
    DateRow(
        "weekday",
        r"(?:(지난주|이번 주|이번주|다음 주|다음주|내주|지난|오는)\s?)?([월화수목금토일])요일",
        "지난주 금요일 밤",
        "2025-03-07/2025-03-07",
    ),
    DateRow(
        "day_range",
        rf"(\d{{1,2}})\s?[~∼〜-]\s?(\d{{1,2}})일{_DAY_ENDS}",
        "10~11일 열린다",
        "2025-03-10/2025-03-11",
    ),
    DateRow(
        "near_day",
        rf"({_NEAR})\s?(\d{{1,2}})일{_PARENS}{_DAY_ENDS}",
        "오는 3일 표결한다",
        "2025-04-03/2025-04-03",
    ),
    DateRow(
        "day",
        rf"(?<![\d.,만천백십]{{1}})(\d{{1,2}})일{_PARENS}{_DAY_ENDS}",
        "10일(현지시간) 말했다",
        "2025-03-10/2025-03-10",
    ),
    DateRow(
        "weekend",
        r"(지난|이번|다음|오는|저번)?\s?주말(?!\s?농장)",
        "지난 주말 만났다",
        "2025-03-08/2025-03-09",
    ),
    DateRow(
        "week",
        r"(지난|이번|다음|금|내|저번)\s?주(?![가-힣]|\s?연속)|(지난|이번|다음|금|내)\s?주(?=에|의|부터|까지|는|도|말|초|중)",
        "이번 주 안에",
        "2025-03-10/2025-03-16",
    ),
    DateRow(
        "ago",
        r"(\d{1,3}|한|두|세|석|서|네|넉|다섯|여섯|일곱|여덟|아홉|열|몇)\s?(일|주일|주|개월|달|년|해)\s(전|뒤|후)(?![가-힣]*체)",
        "두 달 전 착공했다",
        "2024-12-28/2025-01-26",
    ),
    DateRow(
        "days_ago",
        r"(하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름)\s(전|뒤|후|앞서)",
        "사흘 전 숨졌다",
        "2025-03-09/2025-03-09",
    ),
    DateRow("rel_year", rf"({_YEAR})", "내년 예산안", "2026-01-01/2026-12-31"),
    DateRow(
        "rel_day",
        r"(그저께|그제|어제|오늘|내일|모레|글피)(?![가-힣]*날)",
        "어제 끝났다",
        "2025-03-11/2025-03-11",
    ),
    DateRow(
        "loose_day",
        r"(전날|전일|이날|이튿날|다음 날|다음날|당일|같은 날|그날)",
        "전날 밤",
        "2025-03-11/2025-03-11",
    ),
    DateRow(
        "rel_season",
        r"(지난|올|이번|다음|오는)\s?(봄|여름|가을|겨울)",
        "지난 겨울 눈",
        "2024-12-01/2025-02-28",
    ),
)

_M = (
    r"January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.?|Feb\.?|Mar\.|Apr\.?|Jun\.|Jul\.|Aug\.?|Sept\.?|Sep\.?|Oct\.?|Nov\.?|Dec\.?"
)
_WD = r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_N = r"\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few"
_TH = r"(?:st|nd|rd|th)?"

_PREPOSITION = (
    r"[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]o|[Tt]hrough"
)
# What makes four digits a count rather than a year.
_COUNTED = (
    r"people|men|women|jobs|workers|homes|houses|soldiers|troops|cases|patients|tonnes|tons|miles|"
    r"km|students|votes|shares|units|cars|vehicles|staff|employees|members|residents|deaths|"
    r"dollars|euros|pounds|won|MW|kg|m"
)

ENGLISH_DATES: tuple[DateRow, ...] = (
    DateRow(
        "time",
        r"\d{1,2}(?:[:.]\d{2})?\s?(?:a\.?m\b\.?|p\.?m\b\.?|GMT|BST|UTC)|\d{1,2}:\d{2}(?!\d)",
        "at 5:30 p.m. sharp",
        "",
    ),
    DateRow("ymd", r"(\d{4})-(\d{2})-(\d{2})(?!\d)", "on 2025-01-28 it", "2025-01-28/2025-01-28"),
    DateRow(
        "en_month_day",
        rf"({_M})\s(\d{{1,2}}){_TH}(?!\d|,\d{{3}}\b)(?:,?\s((?:19|20)\d{{2}}))?",
        "on Jan. 27 it",
        "2025-01-27/2025-01-27",
    ),
    DateRow(
        "en_day_month",
        rf"(\d{{1,2}}){_TH}\s(?:of\s)?({_M})\b(?:,?\s((?:19|20)\d{{2}}))?",
        "on 3 December 2024 it",
        "2024-12-03/2024-12-03",
    ),
    DateRow(
        "en_month_year",
        rf"(?:(early|mid|late)[\s-])?({_M}),?\s((?:19|20)\d{{2}})",
        "in September 2024 it",
        "2024-09-01/2024-09-30",
    ),
    DateRow(
        "en_quarter",
        r"(?:(last|this|next)\s(?:year.s\s))?\b([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[\s-]quarter(?:\s(?:of\s)?(?:last\s(year)|((?:19|20)\d{2})))?",
        "the fourth quarter beat",
        "2024-10-01/2024-12-31",
    ),
    DateRow(
        "en_q",
        r"\bQ([1-4])(?:\s(?:of\s)?((?:19|20)\d{2}))?",
        "in Q1 2025 it",
        "2025-01-01/2025-03-31",
    ),
    DateRow(
        "en_half",
        r"\b([Ff]irst|[Ss]econd)[\s-]half\sof\s(?:(this|last|next)\syear|the\s(year)|((?:19|20)\d{2}))",
        "the second half of last year",
        "2024-07-01/2024-12-31",
    ),
    DateRow(
        "en_ago",
        rf"\b({_N})\s(day|week|month|year|decade)s?\s(ago|earlier|before|later|from now)\b",
        "two months ago it",
        "2024-12-28/2025-01-26",
    ),
    DateRow(
        "en_weekday",
        rf"(?:\b(last|next|this|coming|previous)\s)?({_WD})(?:\s(?:morning|afternoon|evening|night))?",
        "last Tuesday they met",
        "2025-03-11/2025-03-11",
    ),
    DateRow(
        "en_rel_month",
        rf"\b([Ll]ast|[Tt]his|[Nn]ext)\s({_M})\b",
        "last May it",
        "2024-05-01/2024-05-31",
    ),
    DateRow(
        "en_rel",
        r"\b([Ll]ast|[Tt]his|[Nn]ext|[Pp]revious|[Cc]oming|[Pp]ast)\s(week|weekend|month|quarter|year|decade|spring|summer|autumn|fall|winter)\b(?!-)",
        "next month it",
        "2025-04-01/2025-04-30",
    ),
    DateRow(
        "en_part_month",
        rf"\b(early|mid|late|Early|Mid|Late)[\s-]({_M})\b",
        "in late February it",
        "2025-02-21/2025-02-28",
    ),
    DateRow(
        "en_month",
        rf"\b(?:([Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|[Oo]f|[Bb]efore|[Aa]fter|[Tt]hrough|[Tt]o)\s)({_M})\b(?!\s\d|\s[A-Z])",
        "since January it",
        "2025-01-01/2025-01-31",
    ),
    DateRow(
        "en_month_bare",
        r"\b(January|February|April|June|July|August|September|October|November|December)\b(?!\s[A-Z])",
        "the December vote",
        "2024-12-01/2024-12-31",
    ),
    DateRow(
        "en_decade", r"\b(?:the\s)?((?:19|20)\d0)s\b", "in the 1990s it", "1990-01-01/1999-12-31"
    ),
    DateRow(
        "en_year",
        r"\b(?:[Ii]n|[Ss]ince|[Bb]efore|[Aa]fter|[Uu]ntil|[Aa]round|circa)\s"
        r"(1[0-8]\d{2})(?!\d|,\d|%|-\d|\.\d|\s[a-z])",
        "not sold before 1840, it",
        "1840-01-01/1840-12-31",
    ),
    DateRow(
        "en_year",
        rf"\b(?:(?:{_PREPOSITION}|[Ee]arly|[Ll]ate|the|[Mm]id-?)\s)?"
        rf"(?<![\d$£€.,-])((?:19|20)\d{{2}})(?!\d|,\d|%|-\d|\.\d|\s(?:{_COUNTED})\b)",
        "in 2019 it",
        "2019-01-01/2019-12-31",
    ),
    DateRow(
        "en_rel_day",
        r"\b([Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Oo]vernight)\b",
        "yesterday it fell",
        "2025-03-11/2025-03-11",
    ),
    DateRow(
        "en_loose_day",
        r"\b(the (?:day before|previous day|same day|following day|next day|day after)|"
        r"a day (?:earlier|later)|that (?:day|night))\b",
        "the previous day it",
        "2025-03-11/2025-03-11",
    ),
)
