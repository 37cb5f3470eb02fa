"""A page that is fetched a second time: kept where it changed, else not."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from tests.cli.helpers import lines, run

PAGE = (
    '<html lang="ko"><head><meta charset="utf-8"><title>분수대</title></head><body><article>'
    "<h1>시청 앞 분수대 고장</h1><p>12일 시청 앞 분수대가 고장 나 시민 3명이 다쳤다.</p>"
    "<p>시는 분수대 가동을 중단하고 원인을 조사하고 있다.</p></article></body></html>"
)


class Handler(BaseHTTPRequestHandler):
    text: ClassVar[str] = PAGE

    def do_GET(self) -> None:
        body = self.text.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/a"
    server.shutdown()
    thread.join()
    server.server_close()


def test_an_unchanged_page_is_not_kept_twice(
    address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("add", "--local", address, tmp_path) == 0
    first = Path(capsys.readouterr().out.strip())
    assert run("add", "--local", address, tmp_path) == 0
    told = capsys.readouterr()
    assert told.out == f"{first}\n"
    assert told.err == f"reader: the page is there already, unchanged: {first}\n"
    assert list(tmp_path.iterdir()) == [first]


def test_a_page_that_changed_is_kept_beside_and_told(
    address: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run("add", "--local", address, tmp_path)
    first = Path(capsys.readouterr().out.strip())
    monkeypatch.setattr(Handler, "text", PAGE.replace("3명", "4명"))
    assert run("add", "--local", address, tmp_path) == 0
    told = capsys.readouterr()
    assert f"and its page differs: {first}; both are kept" in told.err
    assert len(list(tmp_path.iterdir())) == 2


def test_a_page_that_lies_there_twice_is_told_and_has_no_links_to_itself(
    address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("add", "--local", address, tmp_path)
    first = Path(capsys.readouterr().out.strip())
    again = first.with_name("again-and-again-" + first.name)
    again.write_bytes(first.read_bytes())
    assert run("links", tmp_path, "--quick", "--strictness", "0", "--json") == 0
    told = capsys.readouterr()
    assert lines(told.out) == []
    assert told.err == f"reader: {again}: the same page as {first}, no link between the two\n"


def test_a_folder_that_is_not_there_is_called_that(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("add", "https://news.example/a", tmp_path / "new") == 1
    assert "new: no such file or directory" in capsys.readouterr().err
    file = tmp_path / "file"
    file.write_text("x")
    assert run("add", "https://news.example/a", file) == 1
    assert "file: not a folder" in capsys.readouterr().err
