"""Paragraphs and sentences: what is joined, what stays apart, what markup leaves behind."""

from __future__ import annotations

from tests.cleaning.pages import KOREAN, cleaned

WRAPPED = [
    "나루다리가 막힌다",
    "강바람시가 40년 된 나루다리를",
    "다음 달 3일부터 막는다고",
    "2일 밝혔습니다.",
    "안전 진단에서 낮은 등급이",
    "나왔기 때문입니다.",
    "- 언제 다시 열리나",
    "시는 공사에 18개월이",
    "걸릴 것으로 보고",
    "우회로 두 곳에 신호등을",
    "새로 달기로 했습니다.",
    "상인들은",
    "▲손님이 줄고 ▲납품이 늦어진다며",
    "▲임시 다리를 놓아 달라고 했습니다.",
]


def test_hard_wrapped_lines_are_joined_before_sentences_are_cut() -> None:
    article = cleaned(WRAPPED)
    texts = [s.text for s in article.sentences]
    assert "강바람시가 40년 된 나루다리를 다음 달 3일부터 막는다고 2일 밝혔습니다." in texts
    assert "- 언제 다시 열리나".lstrip("- ") in texts
    first = next(s for s in article.sentences if s.text.startswith("강바람시가"))
    assert [span.line for span in first.spans] == [2, 3, 4]


def test_a_listing_within_a_sentence_is_joined_to_it() -> None:
    texts = [s.text for s in cleaned(WRAPPED).sentences]
    assert "상인들은 ▲손님이 줄고 ▲납품이 늦어진다며 ▲임시 다리를 놓아 달라고 했습니다." in texts


def test_english_broken_at_a_width_is_joined() -> None:
    lines = [
        "Old swing bridge will close for 18 months",
        "",
        "The swing bridge at Rivermouth will close on June 3 for eighteen months,",
        "the city said Thursday, after divers found cracks in two of its piers",
        "and engineers gave it a failing grade.",
        "",
        "Shop owners near the bridge said that the closure would cost them half",
        "of their customers. They asked the city for a ferry.",
    ]
    texts = [s.text for s in cleaned(lines).sentences]
    assert any(t.startswith("The swing bridge") and t.endswith("failing grade.") for t in texts)
    assert "They asked the city for a ferry." in texts


def test_lines_of_a_list_are_not_joined() -> None:
    rows = ["- 차량 통행 금지 6월 3일", "- 보행 통로 개방 6월 10일", "- 새 다리 개통 내년 12월"]
    article = cleaned([*KOREAN[:9], *rows, *KOREAN[9:]])
    paragraphs = {s.paragraph for s in article.sentences if s.spans[0].line in (10, 11, 12)}
    assert len(paragraphs) == 3


def test_a_missing_space_after_a_full_stop_cuts_sentences_and_moves_nothing() -> None:
    line = "시는 다리를 막는다고 밝혔다.상인들은 임시 다리를 요구했다."
    article = cleaned([*KOREAN[:9], line])
    spans = [s.spans[0] for s in article.sentences if s.spans[0].line == 10]
    assert [line[span.start : span.end] for span in spans] == [
        "시는 다리를 막는다고 밝혔다.",
        "상인들은 임시 다리를 요구했다.",
    ]


def test_markup_is_no_part_of_a_sentence() -> None:
    lines = [
        "# 나루다리가 막힌다",
        "![통제를 앞둔 나루다리](https://river.example/a.jpg)",
        "강바람시가 **40년 된** [나루다리](https://river.example/b)를 다음 달부터 막는다고 밝혔다.",
        "시는 나루다리 공사가 18개월 걸린다고 설명했다.",
    ]
    article = cleaned(lines, "page.md")
    texts = [s.text for s in article.sentences]
    assert texts[:2] == ["나루다리가 막힌다", "통제를 앞둔 나루다리"]
    assert texts[2] == "강바람시가 40년 된 나루다리를 다음 달부터 막는다고 밝혔다."
    assert article.title == "나루다리가 막힌다"
    shown = "".join(lines[2][s.start : s.end] for s in article.sentences[2].spans)
    assert shown == texts[2]


def test_paragraphs_count_up_from_nought() -> None:
    numbers = [s.paragraph for s in cleaned(KOREAN).sentences]
    assert numbers == sorted(numbers)
    assert sorted(set(numbers)) == list(range(len(set(numbers))))


def test_stressed_words_are_shown_without_their_stars() -> None:
    line = "시는 *나루다리*를 3일부터 막는다고 밝혔다. 값은 3*4*5 꼴로 적는다."
    article = cleaned([*KOREAN[1:5], line, *KOREAN[6:9]])
    texts = [sentence.text for sentence in article.sentences]
    assert "시는 나루다리를 3일부터 막는다고 밝혔다." in texts
    assert "값은 3*4*5 꼴로 적는다." in texts


def test_rows_of_a_table_are_lines_and_the_line_under_its_head_says_nothing() -> None:
    lines = [
        "Council approves dam budget",
        "",
        "The council approved a budget of $19 million for the dam on Thursday night.",
        "Seven members of the council voted for the dam and two against it.",
        "| Year | Spent | ",
        "|---|:--:|",
        "| 2025 | $4m | ",
        "| 2026 | $9m | ",
        "Update, 3 May: The vote was six to three, the clerk said after a recount.",
    ]
    article = cleaned(lines)
    texts = [s.text for s in article.sentences]
    rows = ["| Year | Spent |", "| 2025 | $4m |", "| 2026 | $9m |"]
    assert texts == [lines[0], lines[2], lines[3], *rows, lines[8]]
    assert [s.paragraph for s in article.sentences] == list(range(7))


def test_short_lines_are_not_joined_to_the_paragraph_below_them() -> None:
    told = "The depot fire cost the city 42 buses, and the bill is growing, as the mayor has said."
    more = "The maker says that its batteries were not to blame for the blaze at the depot."
    texts = [s.text for s in cleaned(["The fire", "", "Good morning,", told, more]).sentences]
    assert texts[-3:] == ["Good morning,", told, more]
    scores = ["Pine Ridge 62, Coyle 39", "Holt 70, Dunn 70 (suspended)"]
    texts = [s.text for s in cleaned(["The fire", "", told, *scores, more]).sentences]
    assert texts[-4:] == [told, *scores, more]


def test_a_line_that_was_broken_early_is_joined_all_the_same() -> None:
    lines = [
        "나루다리가 막힌다",
        "",
        "시는 지난 2일 나루다리를 막는다고 밝혔다.",
        "안전 진단을 맡은 업체는",
        "나루다리의 교각 두 곳에서 균열이 나와 지난해보다 등급이 두 단계 낮아졌다고 시에 알렸다.",
        "",
        "The harbour",
        "board of the town said on Monday that the old bridge would have to be closed.",
    ]
    texts = [s.text for s in cleaned(lines).sentences]
    assert " ".join(lines[3:5]) in texts
    assert " ".join(lines[6:8]) in texts
