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
