"""A model of the user's own that fails: one reason, in bounded time, and it is left alone."""

from __future__ import annotations

import socket
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from reader.cache import Cache
from reader.judge_options import JudgeOptions
from reader.linking.judges import endpoint
from reader.linking.judges.crossencoder import Told, UnreadableError
from reader.linking.judges.endpoint import Endpoint
from reader.linking.judges.second import SecondLook, StoppedError
from tests.linking.asking import PAIRS, never, said
from tests.linking.model_server import (
    ModelServer,
    Play,
    completion,
    endless,
    hang_up,
    raw,
    says,
    slow,
)

# ruff: noqa: E501 - a row is a row

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
    monkeypatch.setattr("reader.linking.judges.post.is_loopback", lambda address: False)
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
    ask = (np.full((6, 2), 0.5), np.zeros((6, 5)), pairs.__getitem__, never)
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
