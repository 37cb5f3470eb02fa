"""A library with a model of the user's own: what is settled, kept, and counted without it."""

from __future__ import annotations

import socket
import time
from pathlib import Path

import pytest

from reader.cache import Cache
from reader.judge_options import JudgeOptions
from reader.library import Library
from reader.linking.judges import endpoint, second
from reader.linking.judges.crossencoder import UnreadableError
from reader.linking.judges.second import Network, SecondLook
from tests.linking.fake import Fake, linked, weights
from tests.linking.model_server import ModelServer, raw, says
from tests.paths import SEEDS


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
    monkeypatch.setattr(endpoint, "FIRST_PAUSE", 1.2)
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
