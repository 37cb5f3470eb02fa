"""Lines of a site's machinery, and lines of an article that hold the same words."""

from __future__ import annotations

import pytest

from reader.cleaning.lines.marks import mark_unit
from reader.cleaning.lines.units import make_unit


def _mark(text: str):  # type: ignore[no-untyped-def]
    return mark_unit(make_unit(1, text, 0, len(text)))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("30초 앞으로 ▶", "boilerplate/menu"),
        ("Rewind 15 seconds", "boilerplate/menu"),
        ("옆으로 밀어 보세요", "boilerplate/menu"),
        ("Scroll right to see the rest", "boilerplate/menu"),
        ("Now playing: Harbour Lights", "boilerplate/other"),
        ("Your answer (optional)", "boilerplate/promo"),
        ("독자가 지키는 신문, 오늘 회원이 되어 주세요. 나중에 하기", "boilerplate/promo"),
        ("Help us stay open to all. No thanks", "boilerplate/promo"),
        ("기부하기 한 달 삼천 원이면 나루의 기록이 이어집니다.", "boilerplate/promo"),
        ("The rest of this essay is reserved for members.", "boilerplate/promo"),
        ("Keep reading with a free trial", "boilerplate/promo"),
        ("[협찬] 강바람 국수, 봄나물 세트", "boilerplate/ads"),
        ("이 글을 옮겨 적을 때에는 출처를 꼭 밝혀 주세요.", "boilerplate/other"),
        ("정정 안내 3월 2일: 다리의 길이를 바로잡았습니다.", "boilerplate/other"),
        ("Correction (May 3): The pier has two stairs.", "boilerplate/other"),
        ("평가 기준 보기 : 참 · 대체로 참 · 대체로 거짓 · 거짓", "boilerplate/menu"),
        ("같이 읽으면 좋은 기사: 나루터를 지킨 사람", "boilerplate/related"),
        ("교열 홍길동 / 사진 나리아", "byline"),
        ("Turn off high-contrast mode", "boilerplate/menu"),
        ("June 2011 (7)", "boilerplate/menu"),
        ("Previous Post", "boilerplate/menu"),
        ("오늘 31 어제 40 전체 1,204", "boilerplate/counter"),
        ("Don’t have an account? Register", "boilerplate/promo"),
        ("네이버 밴드로 공유", "boilerplate/share"),
        ("오역 신고", "boilerplate/other"),
        ("미세먼지 좋음", "boilerplate/other"),
    ],
)
def test_what_a_site_writes_beside_a_text_is_told_by_its_whole_line(text: str, kind: str) -> None:
    mark = _mark(text)
    assert mark is not None
    assert (mark.kind if mark.subtype is None else f"{mark.kind}/{mark.subtype}") == kind


@pytest.mark.parametrize(
    "text",
    [
        "10초 뒤 배가 앞으로 나아갔다.",
        "The ferry went back 10 seconds later, and nobody saw it.",
        "After the third alarm the crew sent it back.",
        "후원하기 시작한 지 십 년이 지났습니다.",
        "구독하기 어려운 이들에게는 사서가 대신 읽어 주었습니다.",
        "The rest of this street is for people who walk.",
        "The trial will start in May, the clerk said.",
        "Already a paying tenant, she was not asked again.",
        "Your question is the one that everybody asks.",
        "Your questions",
        "그는 옆으로 밀어 놓은 상자를 다시 열었다.",
        "About 40 people were in the hall.",
        "About 2,300 people live below the dam.",
        "About half the town had gone home.",
        "The judge read the correction of May 3 aloud and sat down.",
        "3월 2일: 다리의 길이를 다시 쟀다.",
        "함께 읽은 책: 그날 모임에서는 세 권을 나눴다.",
        "검증 결과 두 주장은 모두 사실로 드러났다.",
        "She turned off the dark mode of her phone and slept.",
        "Visitors: 1,204 came in May, 300 more than a year ago.",
        "The port captures 12 of every 100 boats.",
        "인용할 때마다 그는 출처를 밝혔다.",
        "오늘 31명, 어제 40명이 다녀갔다.",
        "이 화면은 그가 직접 그렸다.",
        "미세먼지 농도가 나쁨 수준을 보였다.",
        "Not really, she said, and shut the door.",
        "Quiz night at the Harbour Inn drew forty people.",
        "The Beacon's stories are told in a hall that floods every year.",
        "[현대 프리미엄 아울렛] 주말 내내 길이 막혔다.",
    ],
)
def test_an_articles_sentence_with_the_same_words_is_not_furniture_for_sure(text: str) -> None:
    mark = _mark(text)
    assert mark is None or not (mark.furniture and mark.sure)
