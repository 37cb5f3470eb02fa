"""A model of the user's own: what it is asked, and what is made of its answers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from reader.cache import Cache
from reader.linking.judges import endpoint, second
from reader.linking.judges.crossencoder import Told
from reader.linking.judges.endpoint import Endpoint
from reader.linking.judges.second import Network, SecondLook, worth_reading
from tests.linking.asking import PAIRS, never, said
from tests.linking.fake import Fake, weights
from tests.linking.model_server import Asked, ModelServer, pair, raw, says


def test_a_model_is_asked_about_each_pair_and_its_word_is_the_probability(
    server: ModelServer,
) -> None:
    found = said(Endpoint(server.options()))
    assert found[0] == pytest.approx([0.92, 0.02], abs=0.02)
    assert found[1] == pytest.approx([0.02, 0.92], abs=0.02)
    assert found[2] == pytest.approx([0.04, 0.04], abs=0.02)
    assert server.paths == ["/v1/chat/completions"] * 3
    asked = server.asked[0]
    assert (asked["model"], asked["temperature"], asked["stream"]) == ("overlap", 0, False)
    assert asked["max_tokens"] <= 100
    assert pair(asked) == (PAIRS[0][0].text, PAIRS[0][1].text)


def test_the_same_sentence_word_for_word_is_not_sent(server: ModelServer) -> None:
    found = said(Endpoint(server.options()), [(Told("One thing."), Told("One  thing. "))])
    assert found[0, 0] > 0.9 and not server.asked


def test_a_server_that_knows_less_is_asked_more_plainly(server: ModelServer) -> None:
    def play(handler: object, asked: Asked) -> None:
        refused = "response_format" in asked or "logprobs" in asked
        answer = raw(b'{"error": {"message": "unknown field"}}', status=400)
        (answer if refused else says('{"verdict": "repeats"}'))(handler, asked)  # type: ignore[arg-type]

    server.play = play  # type: ignore[assignment]
    assert said(Endpoint(server.options()))[:, 0] == pytest.approx([0.75] * 3, abs=0.02)
    assert len(server.asked) == 5  # found out once


def test_a_model_that_thinks_first_is_given_room(server: ModelServer) -> None:
    def play(handler: object, asked: Asked) -> None:
        cut = asked["max_tokens"] < 500
        content = "<think>Let me see" + ("" if cut else '</think>{"verdict": "disputes"}')
        says(content, finish_reason="length" if cut else "stop")(handler, asked)  # type: ignore[arg-type]

    server.play = play  # type: ignore[assignment]
    assert said(Endpoint(server.options()))[:, 1] == pytest.approx([0.75] * 3, abs=0.02)
    assert len(server.asked) == 4


def test_a_pair_without_a_verdict_is_left_as_it_was(server: ModelServer, tmp_path: Path) -> None:
    def play(handler: object, asked: Asked) -> None:
        dull = "Rain" in asked["messages"][-1]["content"]
        says("I wonder." if dull else '{"verdict": "repeats"}')(handler, asked)  # type: ignore[arg-type]

    server.play = play  # type: ignore[assignment]
    first, margins = np.full((3, 2), 0.5), np.zeros((3, 5))
    look = SecondLook(Endpoint(server.options()), Cache(tmp_path).said)
    for asked in (3, 4):  # what said nothing is not kept
        found, read = look.look(first, margins, PAIRS.__getitem__, never)
        assert list(read) == [True, True, False]
        assert list(found[2]) == [0.5, 0.5] and found[0, 0] > 0.7
        assert len(server.asked) == asked


def test_only_the_likeliest_are_asked_about_after_the_network(
    server: ModelServer, tmp_path: Path
) -> None:
    store, fake = Cache(tmp_path).said, Fake()
    pairs = [(Told(f"a {n}"), Told(f"b {n}")) for n in range(40)]
    first, margins = np.full((40, 2), 0.5), np.zeros((40, 5))
    before = SecondLook(Network(fake, weights()), store)
    look = SecondLook(Endpoint(server.options(top=3)), store, before)
    _, read = look.look(first, margins, pairs.__getitem__, never)
    assert (len(fake.read), read.sum(), len(server.asked)) == (second.READ_AT_MOST, 32, 3)
    assert look.name.startswith("endpoint:") and fake.name in look.name


def test_what_is_sure_already_is_not_asked_about(server: ModelServer, tmp_path: Path) -> None:
    first, margins = np.full((3, 2), 0.5), np.zeros((3, 5))
    first[0, 0] = 0.97
    look = SecondLook(Endpoint(server.options(top=1)), Cache(tmp_path).said)
    found, read = look.look(first, margins, PAIRS.__getitem__, never)
    assert list(read) == [False, True, False] and found[0, 0] == 0.97


def test_what_only_the_network_finds_worth_reading_is_not_asked_about(
    server: ModelServer, tmp_path: Path
) -> None:
    first, margins = np.full((3, 2), (second.WORTH + endpoint.WORTH_ASKING) / 2), np.zeros((3, 5))
    margins[:] = -8.0
    first[1] = 2 * endpoint.WORTH_ASKING
    assert len(worth_reading(first, margins)) == 3
    look = SecondLook(Endpoint(server.options()), Cache(tmp_path).said)
    _, read = look.look(first, margins, PAIRS.__getitem__, never)
    assert list(read) == [False, True, False] and len(server.asked) == 1


def test_another_address_model_or_prompt_is_another_judge(
    server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = {
        Endpoint(server.options()).name,
        Endpoint(server.options(model="other")).name,
        Endpoint(server.options(endpoint="http://127.0.0.1:1/v1")).name,
    }
    assert Endpoint(server.options(timeout=9.0, top=2, key_env="K")).name in names
    monkeypatch.setattr("reader.linking.judges.prompts.VERSION", "another")
    names.add(Endpoint(server.options()).name)
    assert len(names) == 4 and all(name.startswith("endpoint:") for name in names)
    assert not any("127.0.0.1" in name or "overlap" in name for name in names)
