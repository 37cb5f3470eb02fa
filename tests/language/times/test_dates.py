"""Times named in a text, resolved against the day of publication."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language.times.finding import dates
from reader.language.times.rows import EXAMPLES_PUBLISHED
from reader.language.times.rows_en import ENGLISH_DATES
from reader.language.times.rows_ko import KOREAN_DATES
from reader.language.times.when import compatible

PUBLISHED = dt.date(*EXAMPLES_PUBLISHED)
ROWS = [("ko", row) for row in KOREAN_DATES] + [("en", row) for row in ENGLISH_DATES]


@pytest.mark.parametrize(("language", "row"), ROWS, ids=lambda value: getattr(value, "how", value))
def test_every_row_reads_its_example(language: str, row: object) -> None:
    found = dates(row.example, PUBLISHED, language)  # type: ignore[attr-defined]
    assert found, "the example names no time"
    when = found[0]
    gives = row.gives  # type: ignore[attr-defined]
    if not gives:
        assert when.granularity == "time"
    else:
        assert f"{when.first}/{when.last}" == gives


@pytest.mark.parametrize(("language", "row"), ROWS, ids=lambda value: getattr(value, "how", value))
def test_every_row_is_safe_without_a_day_of_publication(language: str, row: object) -> None:
    for when in dates(row.example, None, language):  # type: ignore[attr-defined]
        assert (when.first is None) == (when.last is None)


@pytest.mark.parametrize(
    "text",
    [
        "5일간 이어졌다",
        "10일 만에 끝났다",
        "일주일에 3일 이상 일한다",
        "주민들이 말했다",
        "전 세계가 놀랐다",
        "이번 조치는 무겁다",
        "3일 연속 올랐다",
        "6일 내내 비가 왔다",
    ],
)
def test_korean_words_that_name_no_time(text: str) -> None:
    assert dates(text, PUBLISHED, "ko") == ()


@pytest.mark.parametrize(
    "text",
    [
        "27일 여야가 합의했다",
        "27일 치러진 선거",
        "27일 간담회를 열었다",
        "27일 차량 두 대가",
        "27일 내놓은 방안",
        "27일 전국에 비가",
        "27일 후보를 냈다",
        "27일 뒤늦게 밝혔다",
        "27일 당정이 만났다",
    ],
)
def test_a_korean_day_before_a_word_that_begins_as_a_span_ends(text: str) -> None:
    (when,) = dates(text, PUBLISHED, "ko")
    assert (when.text, when.day) == ("27일", 27)


@pytest.mark.parametrize(
    ("text", "gives"),
    [
        ("사흘 뒤였다", "사흘 뒤"),
        ("10일 전에 냈다", "10일 전"),
        ("두 달 뒤면 끝난다", "두 달 뒤"),
        ("3일 뒤인 주말", "3일 뒤"),
    ],
)
def test_a_korean_time_reckoned_in_days(text: str, gives: str) -> None:
    assert dates(text, PUBLISHED, "ko")[0].text == gives


@pytest.mark.parametrize("text", ["They may march.", "It cost 2,500 pounds.", "A third quit."])
def test_english_words_that_name_no_time(text: str) -> None:
    assert dates(text, PUBLISHED, "en") == ()


def test_a_day_that_a_meeting_is_called_for_is_to_come() -> None:
    (when,) = dates("She called a meeting for Monday.", dt.date(2026, 8, 9), "en")
    assert when.first == dt.date(2026, 8, 10)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("She said on Monday that she had no plans to quit.", "2026-08-03", "2026-08-03"),
        ("The vote is expected on Monday.", "2026-08-10", "2026-08-10"),
        ("The hearing was held on July 6 and 7.", "2026-07-06", "2026-07-07"),
        ("The fair ran from July 6 to 9, 2025.", "2025-07-06", "2025-07-09"),
        ("On July 6 and 12 people died.", "2026-07-06", "2026-07-06"),
        ("It opens on Thursday, a day later than planned.", "2026-08-13", "2026-08-13"),
    ],
)
def test_english_days(text: str, first: str, last: str) -> None:
    (when,) = dates(text, dt.date(2026, 8, 9), "en")
    assert (str(when.first), str(when.last)) == (first, last)


def test_seconds_belong_to_the_time_of_day() -> None:
    (when,) = dates("시각은 오전 10시 41분 50초였다.", None, "ko")
    assert when.text == "오전 10시 41분 50초"


def test_a_span_before_an_event_is_not_reckoned_from_publication() -> None:
    assert dates("It waited 9 weeks before telling them.", PUBLISHED, "en") == ()


def test_times_are_told_apart() -> None:
    def only(text: str, language: str = "ko", published: dt.date | None = PUBLISHED) -> object:
        return dates(text, published, language)[0]

    assert compatible(only("지난달 20일"), only("2월 20일"))
    assert not compatible(only("지난달 20일"), only("지난달 21일"))
    assert compatible(only("지난달 20일"), only("on Feb. 20 it", "en"))
    assert compatible(only("1분기에"), only("올해 2월"))
    assert not compatible(only("3월 2일", published=None), only("3월 3일", published=None))
    assert not compatible(only("내년 1월", published=None), only("내년 3월", published=None))
    assert not compatible(only("from May next year", "en"), only("in May of last year", "en"))
    assert compatible(only("어제", published=None), only("3월 3일"))
    assert compatible(only("10일(현지시간)"), only("11일"))


@given(st.text(alphabet="지난달올해 0123456789월일년.-분기주전어제오는Jan Mayq", max_size=60))
@settings(deadline=None)
def test_offsets(text: str) -> None:
    for language in ("ko", "en"):
        last = 0
        for when in dates(text, PUBLISHED, language):
            assert last <= when.start < when.end <= len(text)
            assert text[when.start : when.end] == when.text
            if when.first and when.last:
                assert when.first <= when.last
            last = when.end


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("12일 신고했고 같은 날 붙잡혔다.", "ko", "2025-03-12"),
        ("회사도 같은 날 공시했다.", "ko", "None"),
        ("그는 이틀 뒤 물러났다.", "ko", "None"),
        ("개막 사흘 전 그만뒀다.", "ko", "None"),
        ("사흘 전 그만뒀다.", "ko", "2025-03-09"),
        ("이틀 뒤 열릴 예정이다.", "ko", "2025-03-14"),
        ("He resigned two days later.", "en", "None"),
    ],
)
def test_days_that_the_story_tells_are_not_reckoned_from_publication(
    text: str, language: str, first: str
) -> None:
    when = dates(text, PUBLISHED, language)[-1]
    assert str(when.first) == first
