"""A server on the loopback address that plays a model behind an OpenAI-compatible endpoint.

`by_overlap` is the model that reads; the others are slow, broken or hostile.
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from reader.judge_options import JudgeOptions

Asked = dict[str, Any]
Play = Callable[[BaseHTTPRequestHandler, Asked], None]


def raw(body: bytes, kind: str = "application/json", status: int = 200, **headers: str) -> Play:
    """Answer with these bytes."""

    def play(handler: BaseHTTPRequestHandler, asked: Asked) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return play


def completion(content: object, **choice: object) -> bytes:
    """What a server sends around a reply."""
    message = {"role": "assistant", "content": content}
    return json.dumps({"choices": [{"message": message, **choice}]}).encode()


def says(content: str, **choice: object) -> Play:
    """A model that answers everything alike."""
    return raw(completion(content, **choice))


def pair(asked: Asked) -> tuple[str, str]:
    """The two sentences of a question, as they were quoted."""
    a, b = asked["messages"][-1]["content"].split("\nB: ")
    return json.loads(a.removeprefix("A: "))["sentence"], json.loads(b)["sentence"]


def by_overlap(handler: BaseHTTPRequestHandler, asked: Asked) -> None:
    """Repeats where words are shared, disputes where figures are not, else neither."""
    a, b = pair(asked)
    grams = [{text[at : at + 2] for at in range(len(text) - 1)} for text in (a, b)]
    share = len(grams[0] & grams[1]) / max(1, min(map(len, grams)))
    figures = [set(re.findall(r"\d+", text)) for text in (a, b)]
    verdict = "repeats" if share > 0.5 else "neither"
    if verdict == "repeats" and figures[0] != figures[1]:
        verdict = "disputes"
    says(json.dumps({"verdict": verdict, "confidence": 92}))(handler, asked)


def slow(seconds: float, then: Play = by_overlap) -> Play:
    """Answer late."""

    def play(handler: BaseHTTPRequestHandler, asked: Asked) -> None:
        time.sleep(seconds)
        then(handler, asked)

    return play


def endless(handler: BaseHTTPRequestHandler, asked: Asked) -> None:
    """Never come to an end, byte by byte, so that no socket waits long."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.end_headers()
    for _ in range(600):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.02)


def hang_up(handler: BaseHTTPRequestHandler, asked: Asked) -> None:
    """Go away in the middle."""
    handler.close_connection = True


class ModelServer:
    """Plays what a test sets; `asked` are the questions so far, `headers` what came with them."""

    def __init__(self, play: Play = by_overlap) -> None:
        self.play = play
        self.asked: list[Asked] = []
        self.headers: list[dict[str, str]] = []
        self.paths: list[str] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                outer.paths.append(self.path)
                outer.headers.append(dict(self.headers))
                outer.asked.append(json.loads(body))
                try:
                    outer.play(self, outer.asked[-1])
                except OSError:
                    self.close_connection = True  # whoever asked went away

            def do_GET(self) -> None:
                outer.paths.append(f"GET {self.path}")
                self.send_error(404)

            def log_message(self, *_: object) -> None:
                return None

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def options(self, **others: Any) -> JudgeOptions:
        """What settings would say to ask it."""
        return JudgeOptions(**{"endpoint": self.url, "model": "overlap", "timeout": 5.0, **others})

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
