"""A model of the user's own: what is sent, what is made of the answers, what if there are none."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from reader.cache import Cache
from reader.judge_options import JudgeOptions
from reader.library import Library
from reader.linking import endpoint, second
from reader.linking.crossencoder import Pair, Told, UnreadableError
from reader.linking.endpoint import Endpoint
from reader.linking.second import Network, SecondLook, StoppedError, worth_reading
from tests.linking.model_server import (
    Asked,
    ModelServer,
    Play,
    completion,
    endless,
    hang_up,
    pair,
    raw,
    says,
    slow,
)
from tests.linking.test_second_look import Fake, linked, weights
from tests.paths import SEEDS

# ruff: noqa: E501 - a row is a row
KEY = "sk-not-to-be-seen-2b7e"
PAIRS: list[Pair] = [
    (Told("The quay held 40 boats."), Told("Some 40 boats lay at the quay.")),
    (Told("The quay held 41 boats."), Told("The quay held 90 boats.")),
    (Told("Rain is due."), Told("The mayor resigned.")),
]


@pytest.fixture
def server() -> Iterator[ModelServer]:
    made = ModelServer()
    yield made
    made.close()


def never() -> bool:
    return False


def said(judge: Endpoint, pairs: list[Pair] = PAIRS) -> np.ndarray:
    rows = np.concatenate(list(judge.read(pairs, never)))
    return judge.probabilities(np.zeros((len(pairs), 4)), rows, pairs)


# -- what is asked and made of it ------------------------------------------------------


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


def test_nothing_else_is_sent(server: ModelServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    said(Endpoint(server.options()))
    headers = server.headers[0]
    assert set(headers) == {
        "Host", "Accept-Encoding", "Content-Length", "User-Agent", "Content-Type", "Accept",
        "Connection",
    }  # fmt: skip
    assert KEY not in json.dumps([server.headers, server.asked])


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
    first, margins = np.full((3, 2), 0.5), np.zeros((3, 4))
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
    first, margins = np.full((40, 2), 0.5), np.zeros((40, 4))
    before = SecondLook(Network(fake, weights()), store)
    look = SecondLook(Endpoint(server.options(top=3)), store, before)
    _, read = look.look(first, margins, pairs.__getitem__, never)
    assert (len(fake.read), read.sum(), len(server.asked)) == (second.READ_AT_MOST, 32, 3)
    assert look.name.startswith("endpoint:") and fake.name in look.name


def test_what_is_sure_already_is_not_asked_about(server: ModelServer, tmp_path: Path) -> None:
    first, margins = np.full((3, 2), 0.5), np.zeros((3, 4))
    first[0, 0] = 0.97
    look = SecondLook(Endpoint(server.options(top=1)), Cache(tmp_path).said)
    found, read = look.look(first, margins, PAIRS.__getitem__, never)
    assert list(read) == [False, True, False] and found[0, 0] == 0.97


def test_what_only_the_network_finds_worth_reading_is_not_asked_about(
    server: ModelServer, tmp_path: Path
) -> None:
    first, margins = np.full((3, 2), (second.WORTH + endpoint.WORTH_ASKING) / 2), np.zeros((3, 4))
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
    monkeypatch.setattr("reader.linking.prompts.VERSION", "another")
    names.add(Endpoint(server.options()).name)
    assert len(names) == 4 and all(name.startswith("endpoint:") for name in names)
    assert not any("127" in name or "overlap" in name for name in names)


# -- servers that fail -------------------------------------------------------------------

BAD: dict[str, tuple[Play, str]] = {
    "500": (raw(b'{"error": {"message": "out of\\nmemory"}}', status=500), "answers 500: out of memory"),
    "html": (raw(b"<html>Welcome to our router</html>", "text/html"), "does not answer in JSON but text/html"),
    "empty": (raw(b""), "answers with nothing"),
    "garbage": (raw(b"\xff\xfe\x00{{{"), "does not answer in JSON"),
    "deep": (raw(b"[" * 200_000), "does not answer in JSON"),
    "number": (raw(b"1" * 6000), "does not answer in JSON"),
    "other json": (raw(b'{"choices": []}'), "answers in JSON, but not as an OpenAI-compatible server"),
    "no message": (raw(b'{"choices": [{"message": "hi"}]}'), "answers in JSON, but not as"),
    "list": (raw(b"[1]"), "answers in JSON, but not as"),
    "10 MB": (raw(b'{"a": "' + b"x" * 10_000_000 + b'"}'), "answers with more than 1024 KiB"),
    "events": (raw(b"data: {}\n\n", "text/event-stream"), "does not answer in JSON but text/event-stream"),
    "mute": (says("I would rather talk of boats."), "names no verdict: I would rather talk of boats."),
    "no content": (raw(completion(None)), "answers with nothing"),
    "not found": (raw(b'{"error": "model \'overlap\' not found"}', status=404), "answers 404: model 'overlap' not found"),
    "key": (raw(b"{}", status=401), "answers 401: it wants a key"),
    "redirection": (raw(b"", status=307, Location="http://example.com/"), "answers 307: it redirects, and that is not followed"),
    "endless": (endless, "no answer in time"),
    "hangs up": (hang_up, "ends the connection without an answer"),
    "late": (slow(30), "no answer in time"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_server_that_fails_has_one_reason_and_is_left_alone(
    server: ModelServer, name: str
) -> None:
    server.play, reason = BAD[name]
    judge = Endpoint(server.options(timeout=1.0))
    start = time.monotonic()
    with pytest.raises(UnreadableError) as told:
        said(judge)
    assert time.monotonic() - start < 8
    assert str(told.value).startswith(reason) and "\n" not in str(told.value)
    assert judge.paused == str(told.value)
    asked = len(server.paths)
    with pytest.raises(UnreadableError):
        said(judge)
    assert len(server.paths) == asked


def test_a_server_that_is_not_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    judge = Endpoint(JudgeOptions(f"http://127.0.0.1:{port}/v1", "m"))
    with pytest.raises(UnreadableError, match="connection refused"):
        said(judge)


def test_a_server_that_accepts_and_says_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        judge = Endpoint(JudgeOptions(f"http://127.0.0.1:{deaf.getsockname()[1]}/v1", "m", 1.0))
        with pytest.raises(UnreadableError, match="no answer in time"):
            said(judge)
        plain = Endpoint(JudgeOptions(f"https://127.0.0.1:{deaf.getsockname()[1]}/v1", "m", 1.0))
        with pytest.raises(UnreadableError, match="no answer in time"):
            said(plain)


def test_a_server_without_tls(server: ModelServer) -> None:
    judge = Endpoint(server.options(endpoint=server.url.replace("http:", "https:")))
    with pytest.raises(UnreadableError, match="does not speak TLS"):
        said(judge)


def test_a_name_that_should_be_this_machine_and_is_not(
    server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.linking.post.is_loopback", lambda address: False)
    with pytest.raises(UnreadableError, match="does not lead to this machine"):
        said(Endpoint(server.options(endpoint=server.url.replace("127.0.0.1", "localhost"))))
    assert not server.asked


def test_it_is_asked_again_after_a_while(
    server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(endpoint, "FIRST_PAUSE", 0.2)
    judge = Endpoint(server.options())
    server.play = raw(b"", status=503)
    pauses = []
    for _ in range(2):
        with pytest.raises(UnreadableError):
            said(judge)
        start = time.monotonic()
        while judge.paused:
            time.sleep(0.01)
        pauses.append(time.monotonic() - start)
    assert pauses[1] > 1.5 * pauses[0]  # the longer it fails, the longer it is left alone
    server.play = ModelServer.__init__.__defaults__[0]  # type: ignore[index]
    assert len(said(judge)) == 3 and not judge.trouble


def test_a_slow_model_keeps_what_it_said_and_goes_on_there(
    server: ModelServer, tmp_path: Path
) -> None:
    server.play = slow(0.55)
    pairs = [(Told(f"a {n}"), Told(f"b {n}")) for n in range(6)]
    look = SecondLook(Endpoint(server.options(timeout=1.0)), Cache(tmp_path).said)
    ask = (np.full((6, 2), 0.5), np.zeros((6, 4)), pairs.__getitem__, never)
    start = time.monotonic()
    with pytest.raises(UnreadableError, match=r"slow: [345] of 6 pairs in 3 s"):
        look.look(*ask)
    assert time.monotonic() - start < 5
    assert look.look(*ask).read.all()
    assert len(server.asked) <= 8


def test_who_leaves_need_not_wait(server: ModelServer) -> None:
    server.play = slow(30)
    gone = threading.Event()
    threading.Timer(0.3, gone.set).start()
    start = time.monotonic()
    with pytest.raises(StoppedError):
        list(Endpoint(server.options()).read(PAIRS, gone.is_set))
    assert time.monotonic() - start < 5


# -- the key -------------------------------------------------------------------------------


def test_the_key_comes_from_the_environment_and_goes_nowhere_else(
    server: ModelServer, tmp_path: Path
) -> None:
    judge = Endpoint(server.options(key_env="MY_KEY"), {"MY_KEY": f" {KEY}\n"})
    look = SecondLook(judge, Cache(tmp_path).said)
    look.look(np.full((3, 2), 0.5), np.zeros((3, 4)), PAIRS.__getitem__, never)
    assert server.headers[0]["Authorization"] == f"Bearer {KEY}"
    assert KEY not in json.dumps(server.asked) + repr(judge) + repr(judge.options) + look.name
    assert not any(KEY.encode() in f.read_bytes() for f in tmp_path.rglob("*") if f.is_file())


@pytest.mark.parametrize("status", [400, 404, 500])
def test_a_server_that_sends_the_key_back_is_not_quoted(server: ModelServer, status: int) -> None:
    server.play = raw(
        json.dumps({"error": {"message": f"bad: Bearer {KEY}"}}).encode(), status=status
    )
    judge = Endpoint(server.options(key_env="MY_KEY"), {"MY_KEY": KEY})
    with pytest.raises(UnreadableError) as told:
        said(judge)
    assert str(told.value) == f"answers {status}"
    server.play = says(f"Your key is {KEY}")
    judge = Endpoint(server.options(key_env="MY_KEY"), {"MY_KEY": KEY})
    with pytest.raises(UnreadableError) as told:
        said(judge)
    assert KEY not in str(told.value)


@pytest.mark.parametrize("key", ["", "  ", "a\nb: c", "a b", "열쇠", "a\x00"])
def test_a_key_that_cannot_be_sent(server: ModelServer, key: str) -> None:
    judge = Endpoint(server.options(key_env="MY_KEY"), {"MY_KEY": key})
    with pytest.raises(UnreadableError) as told:
        said(judge)
    assert "MY_KEY" in str(told.value) and (not key.strip() or key not in str(told.value))
    assert not server.asked


def test_a_key_that_is_not_taken(server: ModelServer) -> None:
    server.play = raw(b"{}", status=401)
    with pytest.raises(UnreadableError, match="answers 401: the key in MY_KEY is not taken"):
        said(Endpoint(server.options(key_env="MY_KEY"), {"MY_KEY": KEY}))


# -- through the library --------------------------------------------------------------------


def opened(cache: Path, judge: JudgeOptions | None = None, *, reading: bool = True) -> Library:
    library = Library([SEEDS], cache=Cache(cache), judge=judge, reading=reading)
    library.load()
    library.prepare()
    return library


def test_the_library_settles_by_the_model_and_keeps_it(server: ModelServer, tmp_path: Path) -> None:
    server.play = says('{"verdict": "disputes", "confidence": 88}')
    library = opened(tmp_path, server.options())
    asked = linked(library)
    counted = library.related(asked, strictness=0.0)
    assert not library.settled(asked) and not server.asked
    assert library.settle(asked) and library.settled(asked)
    assert 0 < len(server.asked) <= 8
    links = library.related(asked, strictness=0.0)
    assert links != counted
    disputes = [link for link in links if link.kind == "disputes" and link.score > 0.85]
    assert len(disputes) >= len(server.asked) and all(link.reasons for link in disputes)
    library.close()
    questions = len(server.asked)
    again = opened(tmp_path, server.options())
    assert again.related(asked, strictness=0.0) == links and again.settled(asked)
    assert again.settle(asked) and len(server.asked) == questions
    again.close()
    # Another model's word, or one that is asked no more, is not taken.
    for judge in (server.options(model="other"), None):
        other = opened(tmp_path, judge)
        assert other.related(asked, strictness=0.0) == counted and not other.settled(asked)
        other.close()
    assert len(server.asked) == questions


def test_while_the_model_fails_and_there_is_no_network_the_answer_stays_counted(
    server: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(store: object) -> SecondLook:
        raise UnreadableError("onnxruntime is not installed")

    monkeypatch.setattr(second, "shipped", none)
    server.play = raw(b"", status=500)
    library = opened(tmp_path, server.options())
    asked = linked(library)
    counted = library.related(asked)
    assert not library.settle(asked)
    assert (library.related(asked), library.settled(asked)) == (counted, False)
    assert library.judge_paused == library.unread == "answers 500"
    assert not library.settle(asked) and len(server.asked) == 1
    library.close()


def test_while_the_model_fails_the_network_reads(
    server: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(endpoint, "FIRST_PAUSE", 0.3)
    fake = Fake()
    look = lambda store: SecondLook(Network(fake, weights()), store)  # noqa: E731
    monkeypatch.setattr(second, "shipped", look)
    server.play = raw(b"", status=500)
    library = opened(tmp_path, server.options())
    asked = linked(library)
    assert library.settle(asked) and library.settled(asked) and not library.unread
    read = library.related(asked, strictness=0.0)
    assert any(link.kind == "disputes" for link in read)
    server.play = says('{"verdict": "neither", "confidence": 97}')
    while library.judge_paused:
        time.sleep(0.02)
    assert not library.settled(asked)  # the better judge is there again
    assert library.settle(asked) and library.settled(asked)
    assert library.related(asked, strictness=0.0) != read
    library.close()


def test_a_text_is_read_too(server: ModelServer, tmp_path: Path) -> None:
    server.play = says('{"verdict": "disputes", "confidence": 88}')
    library = opened(tmp_path, server.options())
    text = library.sentence(linked(library)).text + " "
    assert library.related_text(text) and not server.asked
    found = library.related_text(text, settled=True)
    assert server.asked and any(link.score == pytest.approx(0.88, abs=0.01) for link in found)
    library.close()


@pytest.mark.parametrize("reading", [True, False])
def test_without_the_setting_no_connection_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reading: bool
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    library = opened(tmp_path, None, reading=reading)
    asked = linked(library)
    library.settle(asked)
    library.related(asked)
    library.related_text("시는 분수대를 멈췄다.", settled=True)
    assert library.judge is None
    library.close()


def test_reading_switched_off_asks_no_model(server: ModelServer, tmp_path: Path) -> None:
    library = opened(tmp_path, server.options(), reading=False)
    assert not library.settle(linked(library)) and library.judge is None
    library.related_text("시는 분수대를 멈췄다.", settled=True)
    assert not server.asked and library.unread == "switched off"
    library.close()
