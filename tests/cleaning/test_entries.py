"""Pages that are written while things happen, and lists that only look like them."""

from __future__ import annotations

import pytest

from reader.cleaning.assembly import _units
from reader.cleaning.forms.entries import find_entries
from reader.cleaning.lines.marks import mark_unit
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

TOLD = [
    "소방대는 지붕 위에 있던 주민 두 명을 배로 옮겼다.",
    "도로 관리소는 강변길 양쪽을 막고 돌아갈 길을 알렸다.",
    "기상대는 자정까지 비가 60㎜쯤 더 오겠다고 내다봤다.",
]
SAID = [
    "저희 동네는 아직 물이 안 나와요. 다들 괜찮으신가요?",
    "저는 어제 그 길로 출근했는데 무서웠습니다.",
    "우리 집 앞은 벌써 다 빠졌네요.",
]


def _entries(times: list[str], told: list[str]) -> int:
    lines = [line for pair in zip(times, told, strict=True) for line in pair]
    units = _units(lines)
    return len(find_entries(units, [mark_unit(unit) for unit in units]).stamps)


@pytest.mark.parametrize(
    "times",
    [
        ["14:22", "13:48", "09:05"],
        ["오전 9시 5분", "오후 1시 48분", "오후 2시 22분"],
        ["11:17 (고침 11:40)", "10:02", "08:20"],
        ["5h ago / 4:40 PM EDT", "6h ago / 3:15 PM EDT", "8h ago / 1:02 PM EDT"],
        ["90+4'", "88'", "81'"],
    ],
)
def test_times_in_order_over_reported_text_head_entries(times: list[str]) -> None:
    assert _entries(times, TOLD) == 3


@pytest.mark.parametrize(
    ("times", "told"),
    [
        (["14:22", "09:05", "13:48"], TOLD),
        (["2025.07.17 14:22", "2025.07.17 13:48", "2025.07.17 09:05"], TOLD),
        (["3시간 전", "4시간 전", "6시간 전"], TOLD),
        (["14:22", "13:48", "09:05"], SAID),
        (["14:22", "13:48", "09:05"], ["개회", "점심", "폐회"]),
    ],
    ids=["no order", "dates of comments", "no clock", "people on themselves", "a programme"],
)
def test_other_times_head_nothing(times: list[str], told: list[str]) -> None:
    assert _entries(times, told) == 0


def test_every_entry_is_body_though_buttons_stand_between() -> None:
    times = ["14:22", "13:48", "09:05"]
    live = [line for pair in zip(times, TOLD, strict=True) for line in (*pair, "링크 복사")]
    article = cleaned([*KOREAN[:4], *live, *KOREAN[-3:]])
    assert [kind_of(article, line) for line in TOLD] == ["body"] * len(TOLD)
    assert [kind_of(article, time) for time in times] == ["date"] * len(times)
    assert kind_of(article, "링크 복사").startswith("boilerplate")


def test_names_and_headings_under_the_times_are_told_apart() -> None:
    times = ["4:40 PM EDT", "3:15 PM EDT", "1:02 PM EDT"]
    text = [
        "Divers came up at noon and said that the second pier had held through the night.",
        "The mayor told reporters that the ferry would run every hour until Sunday evening.",
        "Police closed both ramps after a lorry had stopped on the wet planks of the span.",
    ]
    live = [line for pair in zip(times, text, strict=True) for line in (*pair, "")]
    live[1:1] = ["Nora Fenwick", "The ferry is back"]
    article = cleaned([*ENGLISH[:5], *live, *ENGLISH[-1:]])
    assert kind_of(article, "The ferry is back") == "subhead"
    assert kind_of(article, live[1]) == "byline"


def test_short_lines_of_an_entry_are_its_own_up_to_the_last_one() -> None:
    times = ["14:22", "13:48", "11:30", "09:05"]
    live = [line for pair in zip(times, (*TOLD, TOLD[0]), strict=True) for line in pair]
    routes = ["나루다리 통제", "갈대다리 통제", "모래다리 서행"]
    live[5:6] = routes
    panel = ["다리 위의 매 둥지", "빵값 또 오른다"]
    article = cleaned([*KOREAN[:4], *live, *panel, *KOREAN[-3:]])
    assert [kind_of(article, line) for line in routes] == ["body"] * len(routes)
    assert all(kind_of(article, line).startswith("boilerplate") for line in panel)


def test_a_time_told_twice_heads_one_entry() -> None:
    times = ["5h ago", "14:22", "6h ago", "13:48", "9h ago", "09:05"]
    lines = [
        line
        for ago, clock, told in zip(times[::2], times[1::2], TOLD, strict=True)
        for line in (ago, clock, told, "공유")
    ]
    units = _units(lines)
    found = find_entries(units, [mark_unit(unit) for unit in units])
    assert len(found.stamps) == 6
    assert len(found.told) == 3


def test_who_writes_a_live_page_may_speak_of_himself() -> None:
    told = [
        "I can see the boats from the pier and they tell me that nobody is hurt.",
        "We expect the harbour master in ten minutes, and I will ask him then.",
        "I have been told that the ferry waits for us behind the bridge.",
    ]
    times = ["14:22", "13:48", "09:05"]
    lines = [line for pair in zip(times, told, strict=True) for line in pair]
    for title, stamps in (("Ferry adrift: live updates", 3), ("Ferry adrift", 0)):
        units = _units([title, *lines])
        assert len(find_entries(units, [mark_unit(u) for u in units]).stamps) == stamps
