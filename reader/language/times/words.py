"""Words of the calendar, Korean and English, with what each counts or how far it shifts.

Knows nothing of patterns or days.
"""

from __future__ import annotations

__all__ = [
    "AHEAD",
    "BACK",
    "COUNTS_EN",
    "COUNTS_KO",
    "DAY_COUNTS",
    "DAY_SHIFT",
    "MONTHS",
    "MONTH_SHIFT",
    "NEXT_DAY",
    "ORDINALS",
    "SAME_DAY",
    "SEASONS",
    "STEPS",
    "WEEKDAYS_EN",
    "WEEKDAYS_KO",
    "YEAR_SHIFT",
]

MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
WEEKDAYS_KO = "월화수목금토일"
WEEKDAYS_EN = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
SEASONS = {
    "봄": 3,
    "여름": 6,
    "가을": 9,
    "겨울": 12,
    "spring": 3,
    "summer": 6,
    "autumn": 9,
    "fall": 9,
    "winter": 12,
}
YEAR_SHIFT = {
    "재작년": -2,
    "지난해": -1,
    "작년": -1,
    "전년": -1,
    "올해": 0,
    "금년": 0,
    "같은 해": 0,
    "내년": 1,
    "이듬해": 1,
    "내후년": 2,
}
MONTH_SHIFT = {
    "지지난달": -2,
    "지난달": -1,
    "지난 달": -1,
    "전달": -1,
    "이달": 0,
    "이번 달": 0,
    "이번달": 0,
    "같은 달": 0,
    "다음 달": 1,
    "다음달": 1,
    "내달": 1,
    "새달": 1,
}
DAY_SHIFT = {
    "그저께": -2,
    "그제": -2,
    "어제": -1,
    "오늘": 0,
    "내일": 1,
    "모레": 2,
    "글피": 3,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "tonight": 0,
    "overnight": 0,
}
DAY_COUNTS = {
    "하루": 1,
    "이틀": 2,
    "사흘": 3,
    "나흘": 4,
    "닷새": 5,
    "엿새": 6,
    "이레": 7,
    "여드레": 8,
    "아흐레": 9,
    "열흘": 10,
    "보름": 15,
}
COUNTS_KO = {
    "한": 1,
    "두": 2,
    "세": 3,
    "석": 3,
    "서": 3,
    "네": 4,
    "넉": 4,
    "다섯": 5,
    "여섯": 6,
    "일곱": 7,
    "여덟": 8,
    "아홉": 9,
    "열": 10,
    "몇": 4,
}
COUNTS_EN = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "several": 4,
    "a few": 3,
}
STEPS = {
    "일": 1,
    "주일": 7,
    "주": 7,
    "달": 30,
    "개월": 30,
    "년": 365,
    "해": 365,
    "day": 1,
    "week": 7,
    "month": 30,
    "year": 365,
    "decade": 3652,
}
NEXT_DAY = (
    *("이튿날", "다음 날", "다음날"),
    *("the following day", "the next day", "the day after", "a day later"),
)
SAME_DAY = ("같은 날", "당일", "그날", "the same day", "that day", "that night")
BACK = ("지난", "last", "previous", "past", "전", "직전", "저번")
AHEAD = ("오는", "다가오는", "next", "coming", "다음", "내", "다음 주", "다음주", "내주")
