"""Which English words name a time: rows of pattern, meaning and example.

What a match means stands in `resolvers_en.py`, under the name in `how`.
"""

from __future__ import annotations

from reader.language.times.rows import DateRow

__all__ = ["ENGLISH_DATES"]

_MONTH = (
    r"January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.?|Feb\.?|Mar\.|Apr\.?|Jun\.|Jul\.|Aug\.?|Sept\.?|Sep\.?|Oct\.?|Nov\.?|Dec\.?"
)
_WEEKDAY = r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_COUNT = (
    r"\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few"
)
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
        "en_days",
        rf"(?:[Bb]etween|[Ff]rom)\s(\d{{1,2}}){_TH}\s(?:and|to)\s(\d{{1,2}}){_TH}\s({_MONTH})\b",
        "between 10 and 24 February it",
        "2025-02-10/2025-02-24",
    ),
    DateRow(
        "en_part_year",
        r"(?:\b(?:[Bb]y|[Aa]t|[Bb]efore|[Aa]fter|[Uu]ntil|[Ss]ince)\s)?"
        r"the (end|start|beginning) of "
        r"(?:((?:19|20)\d{2})\b|(this|last|next) year\b)",
        "by the end of 2026 it",
        "2026-10-01/2026-12-31",
    ),
    DateRow(
        "en_weekend",
        r"\b(?:at|over) the (weekend)\b",
        "at the weekend they met",
        "2025-03-08/2025-03-09",
    ),
    DateRow(
        "en_month_day",
        rf"({_MONTH})\s(\d{{1,2}}){_TH}(?!\d|,\d{{3}}\b)"
        rf"(?:(?:\s(?:and|to)\s|[-–])(\d{{1,2}}){_TH}(?=[,.;)](?!\d)|$|\s(?:in|at|on|for|with|when|while|by|"
        r"was|were|and)\b))?(?:,?\s((?:19|20)\d{2}))?",
        "on Jan. 27 it",
        "2025-01-27/2025-01-27",
    ),
    DateRow(
        "en_day_month",
        rf"(\d{{1,2}}){_TH}\s(?:of\s)?({_MONTH})\b(?:,?\s((?:19|20)\d{{2}}))?",
        "on 3 December 2024 it",
        "2024-12-03/2024-12-03",
    ),
    DateRow(
        "en_month_year",
        rf"(?:(early|mid|late)[\s-])?({_MONTH}),?\s((?:19|20)\d{{2}})",
        "in September 2024 it",
        "2024-09-01/2024-09-30",
    ),
    DateRow(
        "en_month_rel_year",
        rf"(?:\b(?:{_PREPOSITION})\s)?(?:(early|mid|late)[\s-])?\b({_MONTH})(?:\sof)?\s(last|this|next)\syear\b",
        "in January of last year it",
        "2024-01-01/2024-01-31",
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
        rf"\b({_COUNT})\s(day|week|month|year|decade)s?\s"
        r"(ago|earlier(?!\sthan\b)|before(?!\s(?:\w+ing|the|an?|his|her|its|their|he|she|it|they|[A-Z]\w+)\b)"
        r"|later(?!\sthan\b)|from now)\b",
        "two months ago it",
        "2024-12-28/2025-01-26",
    ),
    DateRow(
        "en_weekday",
        rf"(?:\b(last|next|this|coming|previous)\s)?({_WEEKDAY})(?:\s(?:morning|afternoon|evening|night))?",
        "last Tuesday they met",
        "2025-03-11/2025-03-11",
    ),
    DateRow(
        "en_rel_month",
        rf"\b([Ll]ast|[Tt]his|[Nn]ext)\s({_MONTH})\b",
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
        rf"\b(early|mid|late|Early|Mid|Late)[\s-]({_MONTH})\b",
        "in late February it",
        "2025-02-21/2025-02-28",
    ),
    DateRow(
        "en_month",
        rf"\b(?:([Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|[Oo]f|[Bb]efore|[Aa]fter|[Tt]hrough|[Tt]o)\s)({_MONTH})\b(?!\s\d|\s[A-Z])",
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
        r"a day (?:earlier|later)(?!\sthan\b)|that (?:day|night))\b",
        "the previous day it",
        "2025-03-11/2025-03-11",
    ),
)
