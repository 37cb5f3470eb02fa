"""Lines that were broken at a width, put together again."""

from __future__ import annotations

import pytest

from reader.cleaning.text.joints import breaks_words, joint
from tests.cleaning.pages import KOREAN, cleaned


@pytest.mark.parametrize(
    ("before", "after", "between"),
    [
        ("시가 나루다리", "를 다음 달부터 막는다.", ""),
        ("새 다리를 놓는다고 밝혔", "다. 공사에는", ""),
        ("차량 통행을 열여덟 달 동안 금", "지하기로 했다.", ""),
        ("공사에는 1조2천3", "백억원이 든다.", ""),
        ("시는 우회로", "두 곳에 신호등을 단다.", " "),
        ("안전 진단에서", "등급이 나왔다.", " "),
        ("다리를 막는다.", "상인들은 반대했다.", " "),
        ("the bridge was a stop-", "gap, the city said.", ""),
        ("the bridge -", "it said.", " "),
    ],
)
def test_parts_of_a_word_stand_together(before: str, after: str, between: str) -> None:
    assert joint(before, after, within_words=True) == between


def test_words_stay_apart_on_a_page_that_breaks_between_them() -> None:
    assert joint("시가 나루다리", "를 막는다.", within_words=False) == " "
    assert not breaks_words([("안전 진단", "에서 나왔다."), *[("가", "나")] * 9])
    assert breaks_words([("안전 진단", "에서 나왔다."), ("나루다리", "를 막는다.")])


def test_a_page_broken_at_any_syllable_reads_as_it_was_written() -> None:
    wire = [
        "강바람시가 40년 된 나루다리를 다음 달 3일부터 막기로 했",
        "다. 안전 진단에서 나루다리의 등급이 두 단계 낮게 나온 것",
        "을 알고도 두 해 동안 고치지 않았다는 지적이 나왔기 때문이",
        "다.",
    ]
    article = cleaned([*KOREAN[1:6], *wire, "", *KOREAN[6:9]])
    texts = [sentence.text for sentence in article.sentences]
    assert "강바람시가 40년 된 나루다리를 다음 달 3일부터 막기로 했다." in texts
    assert any("나온 것을 알고도" in text and text.endswith("때문이다.") for text in texts)


def test_a_dateline_begins_the_text_that_goes_on_below() -> None:
    wire = ["(강바람=나루통신) 나루터 기자 = 강바람시가 낡은 나루다리의 통행", *KOREAN[4:5]]
    article = cleaned([*KOREAN[1:4], "", *wire, "", *KOREAN[6:9]])
    (segment,) = [s for s in article.segments if "나루통신" in article.lines[s.line - 1]]
    assert segment.kind == "body"
    assert article.source == "나루통신"


@pytest.mark.parametrize("bar", "|ㅣ│")
def test_a_name_and_a_bar_hide_no_date(bar: str) -> None:
    stamp = f"강바람신문 {bar} 입력 2024-05-02 05:00:00 {bar} 수정 2024-05-02 09:14:32"
    article = cleaned([KOREAN[1], "", stamp, *KOREAN[3:9]])
    assert (article.published, article.updated) == ("2024-05-02T05:00", "2024-05-02T09:14")
    assert all(sentence.text.find("입력") < 0 for sentence in article.sentences)
