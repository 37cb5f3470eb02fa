"""Corrections are the article's, at its head and at its foot; what only sounds like one is not."""

from __future__ import annotations

import re

import pytest

from reader.cleaning.lines.units import make_unit
from reader.cleaning.rules.corrections import CORRECTION_HEADS, CORRECTIONS
from reader.cleaning.rules.rule import Rule
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

ROWS = (*CORRECTIONS, *CORRECTION_HEADS)


@pytest.mark.parametrize("rule", ROWS, ids=lambda rule: rule.name)
def test_the_example_of_a_row_matches_it(rule: Rule) -> None:
    low = make_unit(1, rule.example, 0, len(rule.example)).low
    assert re.match(rule.pattern, low), low
    assert re.compile(rule.pattern).groups == 0, "the matcher counts groups"
    assert len(low) <= rule.limit
    assert not rule.needs or any(need in low for need in rule.needs)


TOLD = (
    "Correction: An earlier version of this article said the bridge would cost $9 million. "
    "It will cost $31 million.",
    "Correction, May 3: The bridge closes on June 3, not on July 3.",
    "CLARIFICATION — The bridge will close to cars; people on foot may still cross it.",
    "Editor's note: The engineer who graded the bridge has since withdrawn the report.",
    "An earlier version of this story misstated the year in which the bridge was built.",
    "This story has been corrected to say that the bridge closes for 18 months, not 8.",
    "This article was amended on 3 May. An earlier version said the bridge has four lanes.",
)
KOREAN_TOLD = (
    "정정: 다리 공사비는 212억원이 아니라 221억원입니다.",
    "바로잡습니다: 나루다리는 다음 달 3일이 아니라 13일부터 막힙니다.",
    "[바로잡습니다] 본지 5월 2일자 기사에서 다리 등급을 D라고 적었으나 E로 확인됐습니다.",
    "[정정보도문] 본 신문은 나루다리가 50년 됐다고 보도했으나 사실 확인 결과 40년입니다.",
    "본지 2일자 ‘나루다리’ 기사에서 공사비를 212억원이라고 썼으나 221억원이기에 바로잡습니다.",
)


@pytest.mark.parametrize("place", [3, 4, 8, len(ENGLISH)])
@pytest.mark.parametrize("text", TOLD)
def test_a_correction_is_body_wherever_it_stands(text: str, place: int) -> None:
    article = cleaned([*ENGLISH[:place], text, "", *ENGLISH[place:]])
    assert kind_of(article, text) == "body"
    assert text[-30:] in " ".join(s.text for s in article.sentences)
    assert article.title == ENGLISH[1]


@pytest.mark.parametrize("place", [4, 5, 10, len(KOREAN)])
@pytest.mark.parametrize("text", KOREAN_TOLD)
def test_a_korean_correction_is_body_wherever_it_stands(text: str, place: int) -> None:
    article = cleaned([*KOREAN[:place], text, "", *KOREAN[place:]])
    assert kind_of(article, text) == "body"
    assert article.title == KOREAN[1]


@pytest.mark.parametrize("head", ["Correction", "Corrections and clarifications", "Editor's note"])
def test_a_label_on_its_own_line_goes_with_what_it_heads(head: str) -> None:
    told = "The bridge was built in 1978. The article gave another year."
    article = cleaned([*ENGLISH[:9], "", head, told, *ENGLISH[10:]])
    assert kind_of(article, head) in ("body", "subhead")
    assert kind_of(article, told) == "body"


@pytest.mark.parametrize(
    "text",
    [
        "This story has been updated with comments from the mayor.",
        "Update, April 3: This article now gives the size of the pump house.",
        "Editor's note: Sign up for our newsletter about bridges and ferries.",
        "Corrections",
        "잘못은 정정 목록에 남깁니다.",
        "기사에 잘못이 있으면 바로잡겠습니다. 고객센터로 연락 바랍니다.",
        "언론보도로 피해를 입은 분은 정정보도를 청구할 권리가 있습니다.",
    ],
)
def test_what_only_sounds_like_a_correction_stays_furniture(text: str) -> None:
    page = KOREAN if re.search("[가-힣]", text) else ENGLISH
    assert kind_of(cleaned([*page, text]), text).startswith("boilerplate")


def test_the_label_of_a_correction_names_no_outlet() -> None:
    article = cleaned([*KOREAN[:5], KOREAN_TOLD[2], *KOREAN[5:10]])
    assert article.source is None


def test_rooms_of_a_site_named_corrections_stay_its_foot() -> None:
    article = cleaned([*ENGLISH, "About us", "Corrections", "Contact us", "Privacy policy"])
    assert kind_of(article, "Corrections").startswith("boilerplate")


def test_a_correction_may_be_what_the_page_is_called() -> None:
    title = "[바로잡습니다] 5월 2일자 3면 그래픽"
    told = "나루다리를 50년 됐다고 쓴 5월 2일자 그래픽은 40년의 잘못이므로 바로잡습니다."
    article = cleaned([title, "해솔신문 2024-05-03", told, "독자 여러분께 사과드립니다."])
    assert kind_of(article, title) == "title"
    assert kind_of(article, told) == "body"
    assert (article.source, article.published) == ("해솔신문", "2024-05-03")


def test_a_correction_that_a_title_stands_over_is_none() -> None:
    line = "[바로잡습니다] 5월 2일자 3면 그래픽"
    assert kind_of(cleaned([KOREAN[1], "", *KOREAN[4:9], "", line]), line) != "title"


@pytest.mark.parametrize(
    "line",
    [
        "시는 나루다리가 곧 무너진다는 보도에 정정보도를 청구하기로 했습니다.",
        "시는 다리 공사에 310억원이 든다는 보도에 반론보도를 신청할 방침입니다. 끝.",
        "시는 새 다리를 놓지 않는다는 보도에 정정보도를 청구했습니다.",
    ],
)
def test_who_asks_for_a_correction_is_news(line: str) -> None:
    assert kind_of(cleaned([KOREAN[1], "", *KOREAN[4:9], "", line]), line) == "body"
