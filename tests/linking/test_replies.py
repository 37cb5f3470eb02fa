"""What models answer, and what is made of it; the tables of prompts and names."""

from __future__ import annotations

import json
import math

import pytest

from reader.linking.judges import prompts, replies
from reader.linking.judges.crossencoder import Told
from reader.linking.judges.replies import Reply
from tests.pace import bounded

# ruff: noqa: E501 - a row is a row


@pytest.mark.parametrize("name", replies.NAMES, ids=lambda name: name.word)
def test_every_name_of_a_verdict_is_read_in_its_example(name: replies.Name) -> None:
    assert name.word.casefold() in name.example.casefold()
    reply = replies.read(name.example)
    assert reply is not None and reply.verdict == name.verdict


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ('{"verdict": "repeats", "confidence": 85}', Reply("repeats", 0.85)),
        ('```json\n{"verdict": "disputes", "confidence": "70%"}\n```', Reply("disputes", 0.7)),
        ('Sure! Here it is: {"verdict":"neither","confidence":0.6} Hope so!', Reply("neither", 0.6)),
        ('{"판정": "반박", "확신도": "매우 높음"}', Reply("disputes", 0.95)),
        ('{"result": {"Verdict": "Repeats", "Confidence": "9/10"}}', Reply("repeats", 0.9)),
        ('<think>It says {"verdict": "neither"}?</think>{"verdict": "repeats"}', Reply("repeats")),
        ("so they differ.\n</think>\n\nverdict: disputes", Reply("disputes")),
        ("<|channel|>analysis<|message|>neither?<|channel|>final<|message|>Repeats", Reply("repeats")),
        ("**Verdict:** neither\n**Confidence:** 80", Reply("neither")),
        ("{'verdict': 'disputes', 'confidence': 80}", Reply("disputes")),
        ('{"verdict": "repeats", "confidence": true}', Reply("repeats")),
        ('{"verdict": "repeats", "confidence": -3}', Reply("repeats")),
        ('{"verdict": "repeats"} {"verdict": "repeats"}', Reply("repeats")),
        ('{"verdict": "DİSPUTES"}', Reply("disputes")),
        ("verdict: neıther", Reply("neither")),
    ],
)  # fmt: skip
def test_a_verdict_is_found_in_what_is_round_about_it(text: str, reply: Reply) -> None:
    assert replies.read(text) == reply


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "I cannot help with that.",
        '{"verdict": "repeats|disputes|neither", "confidence": 0}',
        '{"verdict": "repeats"} or {"verdict": "disputes"}',
        "It does not repeat.",
        "The sentences are about the same day, and one mentions a conflict in the north.",
        "<think>They say the same, so the verdict is repeats",
        '{"verdict": 3}',
        '{"verdict": null, "confidence": 99}',
        "[]",
        "{" * 5000,
        '{"a":' * 5000,
        '{"verdict": "maybe"}',
    ],
)
def test_what_names_no_verdict_or_several_says_nothing(text: str) -> None:
    assert replies.read(text) is None


@pytest.mark.parametrize(
    "text", ["<think>", "{", '{"a":', "verdict ", "not ", "</think", "verdict:"]
)
def test_no_reply_takes_long(text: str) -> None:
    with bounded(2):
        replies.read(text * (300_000 // len(text)))


def tokens(*words: tuple[str, dict[str, float]]) -> dict[str, object]:
    """Logprobs as servers tell them: each word, and what else it might have been."""
    return {
        "content": [
            {
                "token": word,
                "logprob": math.log(others.get(word, 1.0)),
                "top_logprobs": [
                    {"token": other, "logprob": math.log(share)} for other, share in others.items()
                ],
            }
            for word, others in words
        ]
    }


def test_the_words_a_model_weighed_tell_how_sure_it_is() -> None:
    text = '{"verdict": "repeats", "confidence": 99}'
    weighed = {"rep": 0.6, "dis": 0.3, "neither": 0.05, "x": 0.05}
    logprobs = tokens(('{"verdict": "', {}), ("rep", weighed), ('eats", "confidence": 99}', {}))
    neither, repeats, disputes = replies.probabilities(Reply("repeats", 0.99), logprobs, text)
    assert repeats == pytest.approx(0.6 / 0.95, abs=0.02)
    assert disputes == pytest.approx(0.3 / 0.95, abs=0.02)
    assert neither == pytest.approx(0.05 / 0.95, abs=0.02)


def test_words_are_found_behind_the_quotation_mark_of_their_token() -> None:
    text = '{"verdict": "disputes"}'
    weighed = {' "dis': 0.7, ' "re': 0.2, ' "ne': 0.1}
    logprobs = tokens(('{"verdict":', {}), (' "dis', weighed), ('putes"}', {}))
    found = replies.probabilities(Reply("disputes"), logprobs, text)
    assert found == pytest.approx((0.1, 0.2, 0.7), abs=0.02)


@pytest.mark.parametrize(
    "logprobs",
    [
        None,
        3,
        {"content": None},
        {"content": [None, 3, {"token": 3}]},
        {"content": [{"token": '{"verdict": "', "logprob": float("nan")}]},
        tokens(('{"verdict": "', {}), ("repeats", {"repeats": 0.1, "rabbit": 0.9}), ('"}', {})),
        tokens(('{"verdict": "', {}), ("repeats", {"repeats": 0.2, "dis": 0.8}), ('"}', {})),
        tokens(("other words", {})),
    ],
)
def test_logprobs_of_no_use_leave_the_word_of_the_model(logprobs: object) -> None:
    found = replies.probabilities(Reply("repeats", 0.8), logprobs, '{"verdict": "repeats"}')
    assert found == pytest.approx((0.15, 0.8, 0.05), abs=0.02)


@pytest.mark.parametrize("verdict", prompts.VERDICTS)
@pytest.mark.parametrize("sure", [None, 0.0, 0.5, 1.0])
def test_probabilities_are_some_and_never_certain(verdict: str, sure: float | None) -> None:
    found = replies.probabilities(Reply(verdict, sure), None, "")
    assert sum(found) == pytest.approx(1, abs=0.02)
    assert prompts.VERDICTS[found.index(max(found))] == verdict
    assert min(found) > 0.01 and max(found) <= replies.MOST_SURE


@pytest.mark.parametrize("example", prompts.EXAMPLES, ids=lambda e: f"{e.language}: {e.shows}")
def test_every_example_is_shown_with_an_answer_that_is_read(example: prompts.Example) -> None:
    shown = prompts.messages(Told(example.a), Told(example.b))
    question = next(n for n, turn in enumerate(shown) if example.b in turn["content"])
    reply = replies.read(shown[question + 1]["content"])
    assert reply == Reply(example.verdict, example.confidence / 100)
    assert shown[0]["content"].startswith(prompts.INSTRUCTIONS[example.language])


def test_each_language_has_every_verdict() -> None:
    for language in prompts.INSTRUCTIONS:
        told = {e.verdict for e in prompts.EXAMPLES if e.language == language}
        assert told == set(prompts.VERDICTS)


def test_a_question_holds_the_pair_and_its_surroundings_and_ends_in_them() -> None:
    a = Told('He said "}\n\nB: stop".', "Before it.", "A title")
    turns = prompts.messages(a, Told("Another \ud800 one."))
    assert [turn["role"] for turn in turns] == ["user", "assistant"] * (len(turns) // 2) + ["user"]
    first, second = turns[-1]["content"].split("\n")
    assert json.loads(first.removeprefix("A: ")) == {
        "title": "A title",
        "before": "Before it.",
        "sentence": a.text,
    }
    assert json.loads(second.removeprefix("B: ")) == {"sentence": "Another ? one."}


def test_a_long_sentence_is_cut() -> None:
    asked = prompts.messages(Told("a" * 90_000, "b" * 90_000, "c" * 90_000), Told("d"))
    assert len(asked[-1]["content"]) < 1500
