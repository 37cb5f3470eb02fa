"""The key of a model of the user's own: where it comes from, and that it goes nowhere else."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from reader.cache import Cache
from reader.linking.judges.crossencoder import UnreadableError
from reader.linking.judges.endpoint import Endpoint
from reader.linking.judges.second import SecondLook
from tests.linking.asking import PAIRS, never, said
from tests.linking.model_server import ModelServer, raw, says

KEY = "sk-not-to-be-seen-2b7e"


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


def test_the_key_comes_from_the_environment_and_goes_nowhere_else(
    server: ModelServer, tmp_path: Path
) -> None:
    judge = Endpoint(server.options(key_env="MY_KEY"), {"MY_KEY": f" {KEY}\n"})
    look = SecondLook(judge, Cache(tmp_path).said)
    look.look(np.full((3, 2), 0.5), np.zeros((3, 5)), PAIRS.__getitem__, never)
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
