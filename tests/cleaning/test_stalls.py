"""Boxes that a page sets about a text, and lines of the article that look like theirs."""

from __future__ import annotations

from reader.cleaning.furniture.stalls import stalls
from reader.cleaning.lines.units import make_unit
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of, kinds
from tests.pace import bounded

_FIGURES = ["현재가 12,400", "전일대비 ▲ 310 (+2.56%)", "거래량 81,200", "52주 최고 15,050"]


def _within(page: list[str], lines: list[str], place: int) -> list[str]:
    article = cleaned([*page[:place], *lines, *page[place:]])
    return [kind_of(article, line) for line in lines]


def _first_sentence(page: list[str]) -> int:
    told = (i for i, t in enumerate(page) if t and make_unit(1, t, 0, len(t)).sentence)
    return next(told)


def test_figures_of_a_share_over_the_text_are_the_pages() -> None:
    place = _first_sentence(KOREAN)
    page = [KOREAN[0], "시, 40년 된 나루다리 내달부터 막는다", *KOREAN[2:]]
    article = cleaned([*page[:place], "나루다리", *_FIGURES, *page[place:]])
    found = [k for s, k in zip(article.segments, kinds(article), strict=True) if s.line > place]
    assert found[:5] == ["boilerplate/other"] * 5
    assert found[5] == "body"


def test_a_title_right_over_a_box_of_figures_stays_the_title() -> None:
    place = _first_sentence(KOREAN)
    article = cleaned(["나루다리 통행 막는다", *_FIGURES, *KOREAN[place:], "#나루다리"])
    assert kind_of(article, "나루다리 통행 막는다") == "title"


def test_figures_of_a_share_within_the_text_are_its_own_table() -> None:
    assert _within(KOREAN, _FIGURES, 8) == ["body"] * 4


def test_two_figures_are_no_box() -> None:
    place = _first_sentence(KOREAN)
    assert "boilerplate/other" not in _within(KOREAN, _FIGURES[:1], place)


def test_small_advertisements_are_told_by_a_price_and_a_telephone_under_their_head() -> None:
    lines = [
        "FOR SALE",
        "Clinker dinghy, 10ft, two oars, £340 ono. Tel Quayside 0000.",
        "Lobster pots wanted, any number, collection arranged.",
    ]
    assert _within(ENGLISH, lines, 9) == ["boilerplate/ads"] * 3


def test_a_heading_for_sale_over_paragraphs_is_the_articles() -> None:
    lines = [
        "For sale",
        "The toll house was put up for sale at £210,000, and few called 01999 000111.",
        "Its last keeper had wanted to stay.",
    ]
    assert not any(kind.startswith("boilerplate") for kind in _within(ENGLISH, lines, 9))
    houses = [
        "For sale",
        "The Toll House, Mill Street, £210,000. Call Fenn and Daughters, 01999 000111.",
        "The Old Ferry Inn, four rooms, £325,000. Call the same, 01999 000111.",
    ]
    assert "boilerplate/ads" not in _within(ENGLISH, houses, 9)


def test_a_card_is_told_by_who_picked_it_or_by_the_readers_coupon() -> None:
    card = "나루 접이식 우산  14,900원  무료배송"
    lines = ["에디터가 골랐어요", card, "강바람 독자라면 쿠폰을 받을 수 있어요."]
    assert _within(KOREAN, lines, 8) == ["boilerplate/ads"] * 3
    assert "boilerplate/ads" not in _within(KOREAN, [card], 8)


def test_a_shops_coupon_under_its_goods_is_the_articles() -> None:
    lines = ["나루 배추 세 포기  9,900원  무료배송", "회원에게는 할인 쿠폰을 따로 드립니다."]
    assert "boilerplate/ads" not in _within(KOREAN, lines, 8)


def test_one_share_a_cell_a_line_is_the_pages_and_several_are_a_table() -> None:
    told = [*KOREAN[:5], "나루건설이 공사를 맡는다. 나루건설의 주가는 올랐다.", *KOREAN[5:]]
    card = ["나루건설", "12,400", "+310", "(+2.56%)"]
    article = cleaned([*told[:9], *card, *told[9:]])
    found = {s.line: k for s, k in zip(article.segments, kinds(article), strict=True)}
    assert [found[line] for line in range(10, 14)] == ["boilerplate/other"] * 4
    table = [*card, "언덕식품", "8,120", "-45", "(-0.55%)"]
    assert "boilerplate/other" not in _within(told, table, 9)


def test_a_map_of_a_place_is_the_posts_but_its_address_alone_is_the_articles() -> None:
    place = ["나루방앗간", "강원도 나루군 나루읍 장터길 18"]
    assert _within(KOREAN, ["지도", *place], 8) == ["boilerplate/menu"] * 3
    assert "boilerplate/menu" not in _within(KOREAN, place, 8)


def test_a_page_of_many_thousand_sentences_takes_time_by_its_length() -> None:
    line = "강바람시는 나루다리를 고치기로 했다고 2일 밝혔다."
    units = [make_unit(number, line, 0, len(line)) for number in range(1, 20_001)]
    with bounded(2):
        stalls(units, [None] * len(units), set())


def test_a_thing_for_less_is_an_advertisement_with_what_heads_it_and_the_shop() -> None:
    card = ["Harbour Deals", "Ropewalk waxed jacket", "$59 $79 25% off", "$59 at Quaymart"]
    assert _within(ENGLISH, card, 8) == ["boilerplate/ads"] * 4
    assert "boilerplate/ads" not in _within(ENGLISH, card[:2], 8)


def test_shares_each_between_two_paragraphs_are_the_pages() -> None:
    text = [line for line in KOREAN[4:9] if line]
    page = [*KOREAN[:4], text[0], "강바람시", "214,500", "4,500 (2.14%)", *text[1:]]
    article = cleaned([*page, "나루다리", "38,250", "▼ 900 (-2.30%)", text[0] + " 시가 말했다."])
    lines = ("214,500", "4,500 (2.14%)", "38,250", "▼ 900 (-2.30%)")
    assert all(kind_of(article, line).startswith("boilerplate") for line in lines)
    assert kinds(article).count("boilerplate/other") == 6
