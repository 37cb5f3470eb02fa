"""Headlines made of the words of buttons are titles over a text that is about the same."""

from __future__ import annotations

import pytest

from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

_FIRE = [
    "The Tarrow Street bus depot is on fire and 42 electric buses are lost, the city says.",
    "No one was injured in the fire at the depot.",
    "The fire at the depot started at about 2.15am, the fire chief said on Monday.",
    "The city bought the buses in 2023 under a contract worth $29.4 million.",
]
_FLOOD = [
    "해솔시는 18일 새벽 강변지하차도가 침수돼 차량 14대가 고립됐다고 밝혔다.",
    "해솔시는 사고 40분 전에 지하차도를 통제했다고 해명했다.",
    "경찰은 지하차도 침수와 관련해 해솔시청을 압수수색했다.",
    "이날 해솔시에는 시간당 82㎜의 비가 내렸다.",
]


def _page(*head: str, text: list[str]) -> list[str]:
    return [*head, "", *(line for told in text for line in (told, ""))]


@pytest.mark.parametrize(
    "title",
    [
        "Bus depot fire – live blog",
        "Depot fire: live updates",
        "Fire at depot | Live",
        "Watch: Buses burn at depot",
        "Subscribe or lose it: bus depot's newsletter dies in fire",
        "Copyright row over depot fire photos",
        "Depot fire video goes live on YouTube",
    ],
)
@pytest.mark.parametrize(
    "credit", [(), ("March 10, 2025",), ("By Ann Lee", "Share this", "Facebook", "March 10, 2025")]
)
def test_a_headline_in_the_words_of_buttons(title: str, credit: tuple[str, ...]) -> None:
    article = cleaned(_page(title, *credit, text=_FIRE))
    assert kind_of(article, title) == "title"
    assert article.title == title


@pytest.mark.parametrize(
    "title",
    [
        "해솔시, 유튜브 채널로 침수 해명",
        "[라이브] 해솔 지하차도 침수",
        "해솔 지하차도 침수 앱으로 신고 받는다",
        "해솔시 카카오톡 채널로 침수 경보",
    ],
)
@pytest.mark.parametrize("credit", [(), ("2025-07-18 05:50",)])
def test_a_korean_headline_in_the_words_of_buttons(title: str, credit: tuple[str, ...]) -> None:
    article = cleaned(_page(title, *credit, text=_FLOOD))
    assert kind_of(article, title) == "title"
    assert article.title == title


def test_the_name_of_the_outlet_may_stand_above() -> None:
    article = cleaned(_page("Millhaven Courier", "Depot fire: live updates", text=_FIRE))
    assert article.title == "Depot fire: live updates"


@pytest.mark.parametrize(
    ("button", "page"),
    [
        ("Watch live: our newscast", ENGLISH),
        ("Sign up for our morning newsletter", ENGLISH),
        ("강바람신문 유튜브 채널 구독하기", KOREAN),
        ("네이버 메인에서 강바람신문 채널 보기", KOREAN),
    ],
)
def test_a_button_above_a_headline_stays_one(button: str, page: list[str]) -> None:
    article = cleaned([button, *page])
    assert kind_of(article, button).startswith("boilerplate")
    assert article.title == page[1]


@pytest.mark.parametrize(
    ("button", "text"),
    [
        ("Watch live: our newscast", _FIRE),
        ("Home News Sport", _FIRE),
        ("강바람신문 유튜브 채널 구독하기", _FLOOD),
    ],
)
def test_a_button_over_a_text_without_a_title_is_none(button: str, text: list[str]) -> None:
    article = cleaned(_page(button, text=text))
    assert kind_of(article, button).startswith("boilerplate")
