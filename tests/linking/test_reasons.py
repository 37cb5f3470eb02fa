"""The evidence of a link in words that stand in the sentences."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cache import Cache
from reader.language import Cue, read
from reader.library import Library
from reader.linking.pairs.compare import Evidence, ScopeMatch
from reader.linking.pairs.sides import Side
from reader.linking.pairs.words import whole_words
from reader.linking.reasons import reasons, tells_a_difference
from reader.model import Reason
from reader.records import replace
from tests.paths import SEEDS

NOTHING = Evidence(
    (), (), (0, 0), (), (), (), (), (), 0, 0, (0, 0), (), (), (), ((), ()), (), (), None, False
)


def side(text: str) -> Side:
    (reading,) = read([text])
    return Side(reading, 0, 1, False, None)


def cue(of: Side, kind: str) -> Cue:
    return next(found for found in of.reading.cues if found.kind == kind)


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("노조는 회사와 맞서며 물러서지 않는다.", "denial", "맞서며"),
        ("회사는 “사실이 아니다”라고 했다.", "denial", "사실이 아니다"),
        ("전문가들은 그 수치를 의심하고 있다.", "doubt", "의심하고"),
        ("값은 오르지 않았다.", "negation", "오르지 않았다"),
        ("그렇게 볼 수는 없다.", "negation", "볼 수는 없다"),
        ("값이 줄어드는 것은 아니다.", "negation", "줄어드는 것은 아니다"),
        ("They didn't pay the fine.", "negation", "didn't pay"),
        ("피해는 알려진 것보다 훨씬 크다.", "correction", "알려진 것보다 훨씬 크다"),
        ("In reality the bill was twice that.", "correction", "In reality the bill"),
    ],
)
@pytest.mark.parametrize("ours", [True, False])
def test_a_cue_is_shown_as_the_word_that_it_is_written_in(
    text: str, kind: str, told: str, ours: bool
) -> None:
    one, other = side(text), side("다른 문장이다.")
    evidence = replace(NOTHING, against=(ScopeMatch(cue(one, kind), 0.5, 1.0, ours),))
    a, b = (one, other) if ours else (other, one)
    (reason,) = reasons("disputes", a, b, evidence)
    place = ((text.index(told), text.index(told) + len(told)),)
    assert reason == Reason(kind, told, place if ours else (), () if ours else place)


def test_opposites_are_shown_as_they_are_written() -> None:
    a, b = side("수출이 늘었다고 밝혔다."), side("수출이 줄어들었다는 집계가 나왔다.")
    evidence = replace(NOTHING, opposed=((cue(a, "predicate"), cue(b, "predicate")),))
    (reason,) = reasons("disputes", a, b, evidence)
    assert (reason.type, reason.text) == ("opposite", "늘었다고 ↔ 줄어들었다는")


def test_two_cues_in_one_word_are_told_once() -> None:
    a, b = side("회사는 맞서며 물러서지 않는다."), side("다른 문장이다.")
    found = cue(a, "denial")
    shorter = replace(found, end=found.end - 1, text=found.text[:-1])
    both = tuple(ScopeMatch(each, 0.5, 1.0, True) for each in (found, shorter))
    assert len(reasons("disputes", a, b, replace(NOTHING, against=both))) == 1


def test_a_difference_is_told_where_reasons_tell_one() -> None:
    a, b = side("노조는 회사와 맞서며 버틴다."), side("다른 문장이다.")
    for share in (0.0, 0.5):
        match = ScopeMatch(cue(a, "denial"), share, 1.0, True)
        evidence = replace(NOTHING, against=(match,))
        assert tells_a_difference(evidence) == bool(reasons("disputes", a, b, evidence))
    assert not tells_a_difference(NOTHING)


def test_what_the_sample_library_shows_of_cues_are_whole_words(tmp_path: Path) -> None:
    library = Library([SEEDS], cache=Cache(tmp_path / "cache"), reading=False)
    library.load()
    library.prepare()
    shown = 0
    for link in library.links(strictness=0.0):
        for reason in link.reasons:
            if reason.type in ("denial", "doubt", "negation", "correction"):
                sentence_id = link.from_id if reason.from_ranges else link.to_id
                text = library.sentence(sentence_id).text
                ((start, end),) = reason.from_ranges or reason.to_ranges
                assert text[start:end] == reason.text
                assert not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()
                shown += 1
    library.close()
    assert shown


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("개통이 석 달 이상 늦어진다.", "석 달 이상"),
        ("사고로 300명이 넘는 사람이 다쳤다.", "300명이 넘는"),
        ("At least 300 people were hurt.", "At least 300"),
        ("사고로 300명이 다쳤다.", "300명"),
    ],
)
def test_a_figure_is_shown_with_the_words_that_bound_it(text: str, told: str) -> None:
    one = side(text)
    quantity = one.reading.quantities[0]
    evidence = replace(NOTHING, agreeing=((quantity, quantity),))
    reason = next(r for r in reasons("repeats", one, one, evidence) if r.type == "same-quantity")
    assert reason.text == told
    start = text.index(told)
    assert reason.from_ranges == ((start, start + len(told)),)


def test_a_negated_predicate_is_shown_with_its_negation() -> None:
    a, b = side("The pumps started at once."), side("The pumps did not start.")
    evidence = replace(NOTHING, opposed=((cue(a, "predicate"), cue(b, "predicate")),))
    (reason,) = reasons("disputes", a, b, evidence)
    assert reason.text == "started ↔ not start"


@pytest.mark.parametrize(
    ("ours", "theirs", "shared", "whole"),
    [
        # A name that no dictionary knows, in syllables.
        ("해솔시", "해솔역", [("솔", "솔"), ("해", "해")], ["해솔"]),
        # One syllable from within another word on one side.
        ("3호선 공사", "선이 공사", [("선", "선"), ("공사", "공사")], ["공사"]),
        ("도시철도", "도시의 철도", [("도시", "도시"), ("철도", "철도")], ["도시", "철도"]),
        # A word of one syllable is one all the same, and the only crumb is kept.
        ("새 배가 왔다", "배는 컸다", [("배", "배")], ["배"]),
        ("3호선", "4호선", [("선", "선")], ["선"]),
        # A syllable before it that both words begin with is of the word.
        ("한울대 교수", "교수는 한울대에", [("울대", "울대")], ["한울대"]),
        ("여론조사", "설문조사", [("조사", "조사")], ["조사"]),
        # The first syllable of another word is no word.
        ("일론 머스크", "큰일을 일낸 사람", [("일", "일낸"[:1])], []),
        ("집을 판 값", "집마다 값이", [("집", "집"), ("값", "값")], ["집", "값"]),
    ],
)
def test_shared_syllables_are_told_as_words(
    ours: str, theirs: str, shared: list[tuple[str, str]], whole: list[str]
) -> None:
    places = [
        ((ours.index(a), ours.index(a) + len(a)), (theirs.index(b), theirs.index(b) + len(b)))
        for a, b in shared
    ]
    assert [ours[start:end] for (start, end), _ in whole_words(places, ours, theirs)] == whole


@pytest.mark.parametrize(
    ("ours", "theirs", "told"),
    [
        (
            "가람전자는 14일 새 공장을 해솔시에 짓는다고 밝혔다.",
            "누리전자가 14일 새 공장을 해솔시에 짓는다고 밝혔다.",
            ["가람전자는 ↔ 누리전자가"],
        ),
        (
            "The council appointed Jane Howe as its new treasurer on Monday.",
            "The council appointed Mark Lowe as its new treasurer on Monday, it said.",
            ["Jane Howe ↔ Mark Lowe"],
        ),
        (
            "경찰은 운전자를 음주운전 혐의로 입건했다.",
            "경찰은 운전자를 뺑소니 혐의로 입건했다.",
            ["음주운전 ↔ 뺑소니"],
        ),
        # Particles, endings and another verb of telling change nothing.
        (
            "가람전자는 14일 새 공장을 해솔시에 짓는다고 밝혔다.",
            "가람전자가 14일 새 공장은 해솔시에 짓는다고 설명했다.",
            [],
        ),
        # No copy: words in common are few.
        (
            "경찰은 운전자를 음주운전 혐의로 입건했다.",
            "경찰은 14일 밤 뺑소니 혐의로 한 남성을 붙잡아 조사하고 있다.",
            [],
        ),
        # A figure is told of as one.
        (
            "시는 오래된 다리 세 곳을 모두 고쳤다고 했다.",
            "시는 오래된 다리 네 곳을 모두 고쳤다고 했다.",
            [],
        ),
    ],
)
def test_a_copy_tells_what_stands_in_the_place_of_what(
    ours: str, theirs: str, told: list[str]
) -> None:
    a, b = side(ours), side(theirs)
    found = [r for r in reasons("repeats", a, b, NOTHING) if r.type == "different-words"]
    assert [reason.text for reason in found] == told
    for reason in found:
        ((start, end),), ((first, last),) = reason.from_ranges, reason.to_ranges
        assert reason.text == f"{ours[start:end]} ↔ {theirs[first:last]}"


def test_two_of_whom_the_same_is_said_are_named() -> None:
    a = side("나루전자는 올해 230명을 뽑기로 했다.")
    b = side("들녘전자는 올해 신입 230명을 채용한다.")
    (told,) = [r for r in reasons("repeats", a, b, NOTHING) if r.type == "different-name"]
    assert told.text == "나루전자 ↔ 들녘전자"
    one = side("나루전자는 신입 230명을 채용한다.")
    assert not [r for r in reasons("repeats", a, one, NOTHING) if r.type == "different-name"]


def test_a_copy_with_another_name_is_not_the_same_word_for_word() -> None:
    long = (
        "가람전자는 14일 이사회를 열어 해솔시에 새 공장을 짓기로 하고 이듬해 봄에 첫 삽을 뜬다고 "
        "알렸다."
    )
    other = long.replace("이사회", "주총")
    same, changed = (
        {reason.type for reason in reasons("repeats", side(long), side(text), NOTHING)}
        for text in (long, other)
    )
    assert "verbatim" in same
    assert "verbatim" not in changed


def test_a_name_that_begins_as_a_verb_does_is_told_whole() -> None:
    ours, theirs = "푸른물결호는 떠났다", "푸른물결호가 떠났다"
    places = [((3, 5), (3, 5)), ((2, 3), (2, 3)), ((0, 6), (0, 6))]
    told = [ours[start:end] for (start, end), _ in whole_words(places, ours, theirs)]
    assert told == ["푸른물결호"]
