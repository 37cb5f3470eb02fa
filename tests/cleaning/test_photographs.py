"""Words under pictures, told by whose the picture is or by the sign before them."""

from __future__ import annotations

import pytest

from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

_CREDITED = [
    "2일 나루다리 위로 차들이 지나고 있다. 강바람신문 나루터 기자",
    "▲ 금이 간 나루다리 교각. 2일 오후 잠수부가 들여다보고 있다. 강바람/나루터 기자",
    "2일 나루다리 앞에서 상인들이 다리를 바라보고 있다. [나루터 기자]",
    "2일 나루다리에 통행을 막는다는 안내문이 붙어 있다. /강바람DB",
    "나루다리 아래에 선 배들. 물이 빠져 바닥이 드러나 있다. (사진 : 나루터)",
    "[사진설명] 나루다리 앞에 새 신호등이 놓여 있다.",
    "▲ 나루다리 앞 교차로 전경",
    "Cars queue on the swing bridge on Thursday. (Nora Fenwick / The Rivermouth Post)",
    "The swing bridge in May [Nora Fenwick/Rivermouth Post]",
    "A diver looks at a pier of the bridge on Thursday. Nora Fenwick/The Post",
    "나루다리 앞에서 상인들이 다리를 바라보고 있다. /강바람=나루터 기자 naru@river.example",
    "나루다리 앞 상인들이 다리를 보고 있다.(사진=저작권자(c) 강바람통신, 무단 전재-재배포 금지)",
    "[사진]웃는 나루터, '다리가 열렸다'",
    "A diver said he found cracks in two piers of the bridge.(Rivermouth County Sheriff's Office)",
    "Getty Images A long queue of cars stands on a swing bridge in the rain",
    "Nora Fenwick Nora Fenwick stands at the swing bridge in a green coat.",
    "Illustration by Nora Fenwick, special to the Rivermouth Post",
]


def _page(line: str) -> list[str]:
    page = KOREAN if any("가" <= char <= "힣" for char in line) else ENGLISH
    return [*page[:4], line, *page[4:]]


@pytest.mark.parametrize("line", _CREDITED)
def test_words_over_the_text_that_name_whose_the_picture_is(line: str) -> None:
    assert kind_of(cleaned(_page(line)), line[:20]) == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "시는 다리를 막는 동안 배를 띄우겠다고 2일 밝혔다. 나루터 기자",
        "시가 다리를 막으면 상인들이 소송을 낼 수 있다. 나루터 기자",
        "▲ 나루다리는 1984년에 놓였고 그동안 두 번 고쳤다.",
        "나루다리를 지나는 차는 하루 2만 대, 버스 노선은 상행/하행",
        "The bridge carries two lanes (north/south)",
        "The vote split the council along party lines (Labour/Conservative).",
    ],
)
def test_lines_of_the_text_that_end_nearly_so(line: str) -> None:
    page = KOREAN if any("가" <= char <= "힣" for char in line) else ENGLISH
    assert kind_of(cleaned([*page[:7], line, *page[7:]]), line[:16]) != "caption"


def test_items_behind_one_sign_are_a_list() -> None:
    items = ["▲ 나루다리 남쪽 모습", "▲ 나루다리 북쪽 모습"]
    article = cleaned([*KOREAN[:7], *items, *KOREAN[7:]])
    assert {kind_of(article, item) for item in items} == {"body"}


def test_what_is_seen_and_below_it_what_it_is() -> None:
    seen, name = "PA Media The swing bridge from above", "The bridge was built in 1984"
    article = cleaned([*ENGLISH[:5], seen, name, *ENGLISH[5:]])
    assert kind_of(article, seen) == kind_of(article, name) == "caption"


def test_a_lone_claim_under_a_caption_is_the_photographers() -> None:
    lines = ["▲ 2일 나루다리 위로 차들이 지나고 있다.", "ⓒ 나루터", "관련사진보기"]
    article = cleaned([*KOREAN[:4], *lines, *KOREAN[4:-3]])
    assert kind_of(article, "ⓒ 나루터") == "caption"
    assert article.source != "나루터"


def test_words_over_whose_the_picture_is_are_no_deck() -> None:
    lines = ["통행 18개월 막고 새 다리", "금이 간 나루다리", "[강바람신문 자료사진]"]
    article = cleaned([*KOREAN[:4], *lines, *KOREAN[4:]])
    assert [kind_of(article, line) for line in lines] == ["deck", "caption", "caption"]
