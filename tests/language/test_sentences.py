"""Cutting text into sentences."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language import detect_language, split_sentences
from reader.language.abbreviations import ABBREVIATIONS

CASES: tuple[tuple[str, ...], ...] = (
    ("“간다. 그리고 온다.”라고 말했다.", "다음 문장이다."),
    ("금통위는 금리를 묶었다.", "총재는 “내리기 어렵다. 물가가 높다”고 했다."),
    ("예산은 1.5조 원이다.", "지난해보다 2.1% 늘었다."),
    ('그는 "아니다. 맞다"고 했다.', '"끝났다."', "그는 떠났다."),
    ("“첫째다.”", "“둘째다.”", "김 씨는 “그렇다.” 라고 말했다."),
    ("오늘(27일. 현지시간) 왔다.", "내일 간다."),
    ('그는 "아니다 라고 했다.', "다음은 열렸다."),
    ("정말?", "그렇다!", "맞다."),
    ("그는… 갔다.", "그리고 왔다."),
    ("Mr. Avery of the U.S. said No. 3 was fine.", "J. K. Moore wrote it in the U.K.", "The end."),
    ('"I do. You do?" he asked.', "Nobody answered."),
    ("Acme Inc. bought it.", "At 5 p.m. on Jan. 27 it ended.", "Then it began."),
    ("See www.foo.co.kr.", "Mail a.b@c.com.", '"No," she said.'),
    ("It cost $5.6 million.", '"We did it. It was cheap." Mr. Hale said.', "She left in 2024."),
    ("It was over...", "Then we went."),
    ("LAKEFORD, Minn. — The river rose.", "It fell."),
    ("LAKEFORD, Minn. (KWL) - The river rose by 5:10 a.m.", "None of them was hurt."),
    ("LAKEFORD, Minn.--(WIREPOST)--Haul Inc. opened.", "It closed."),
)


@pytest.mark.parametrize("sentences", CASES)
def test_a_block_is_cut_where_its_sentences_end(sentences: tuple[str, ...]) -> None:
    text = " ".join(sentences)
    assert tuple(text[a:b] for a, b in split_sentences(text)) == sentences


def test_glued_korean_sentences_are_cut() -> None:
    text = "금리를 묶었다.금통위는 이유를 밝혔다.1.5조 원이다."
    cut = [text[a:b] for a, b in split_sentences(text)]
    assert cut[0] == "금리를 묶었다."
    assert cut[1].startswith("금통위는")


@pytest.mark.parametrize("row", ABBREVIATIONS, ids=lambda row: row.word)
def test_an_abbreviation_ends_no_sentence(row: object) -> None:
    example = row.example  # type: ignore[attr-defined]
    text = example[0].upper() + example[1:]
    assert split_sentences(text) == [(0, len(text))]


@given(st.text(alphabet='가다요. .!?…“”"()‘’aB3\n,', max_size=200))
def test_spans_are_ordered_trimmed_and_complete(text: str) -> None:
    spans = split_sentences(text)
    covered = set()
    last = 0
    for start, end in spans:
        assert last <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        covered.update(range(start, end))
        last = end
    assert all(char.isspace() for at, char in enumerate(text) if at not in covered)


def test_hostile_text_takes_linear_time() -> None:
    for unit in ("“", "(", '"', "가다.) ", "”", ". ", "[“"):
        seconds = []
        for size in (20_000, 80_000):
            text = unit * (size // len(unit))
            begin = time.perf_counter()
            split_sentences(text)
            seconds.append(time.perf_counter() - begin)
        assert seconds[1] < 4 * seconds[0] * 3 + 0.2


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("정부는 AI GPU H100 GPT-4o를 샀다.", "ko"),
        ("The BBC said it was 북한.", "en"),
        ("これは日本語の文です。", "other"),
        ("", "other"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert detect_language(text) == language
