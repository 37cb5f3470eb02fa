"""Fetching one page, against servers on the loopback address only."""

from __future__ import annotations

import gzip
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace

import pytest

from reader.loading import RawPage, addresses, load_file
from reader.loading.fetch import FetchError, fetch_page
from tests.loading import samples

Answer = Callable[[BaseHTTPRequestHandler], None]
UTF8 = "text/html; charset=utf-8"


def page(body: bytes, kind: str = UTF8, status: int = 200, **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


class Server:
    """A server whose answers a test sets, and the requests that it saw."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.answers: dict[str, Answer] = {}
        self.seen: list[tuple[str, dict[str, str]]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.seen.append((self.path, dict(self.headers)))
                outer.answers.get(self.path, page(b"gone", status=404))(self)

            def log_message(self, *_: object) -> None:
                return None

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        if context is not None:
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


def fetched(url: str, folder: Path, **options: object) -> Path:
    return fetch_page(url, folder, allow_local=True, **options)  # type: ignore[arg-type]


def test_page_is_saved_with_its_source(server: Server, tmp_path: Path) -> None:
    html = samples.HTML.replace(f'<link rel="canonical" href="{samples.URL}">', "")
    server.answers["/a/quay.html?x=1"] = page(html.encode())
    path = fetched(f"{server.url}/a/quay.html?x=1", tmp_path)
    assert path.parent == tmp_path
    assert path.name.startswith("127.0.0.1-a-quay-")
    (read,) = load_file(path)
    assert isinstance(read, RawPage)
    assert read.metadata.url == f"{server.url}/a/quay.html?x=1"
    assert all(paragraph in read.lines for paragraph in samples.PARAGRAPHS)
    assert [seen[0] for seen in server.seen] == ["/a/quay.html?x=1"]
    headers = server.seen[0][1]
    assert headers["User-Agent"].startswith("crossreader/")
    assert "Cookie" not in headers
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_is_overwritten(server: Server, tmp_path: Path) -> None:
    server.answers["/a"] = page(b"<html><p>First words of it</p>")
    first = fetched(f"{server.url}/a", tmp_path)
    server.answers["/a"] = page(b"<html><p>Second words of it</p>")
    second = fetched(f"{server.url}/a", tmp_path)
    assert first != second
    assert b"First" in first.read_bytes()
    assert b"Second" in second.read_bytes()


def test_a_page_that_cannot_take_its_name_leaves_no_empty_one(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    server.answers["/a"] = page(b"<html><p>Words of it</p>")
    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(FetchError, match="permission denied"):
        fetched(f"{server.url}/a", tmp_path)
    assert not list(tmp_path.iterdir())


def test_charset_of_the_header_and_packed_answers(server: Server, tmp_path: Path) -> None:
    html = "<html><p>컨테이너 1200개가 물에 잠겼다.</p></html>".encode("cp949")
    server.answers["/a"] = page(
        gzip.compress(html), "text/html; charset=EUC-KR", Content_Encoding="gzip"
    )
    assert "컨테이너 1200개가" in fetched(f"{server.url}/a", tmp_path).read_text("utf-8-sig")


def test_plain_text_becomes_a_page(server: Server, tmp_path: Path) -> None:
    server.answers["/a.txt"] = page(b"One <b> line.\n\nAnother & more.\n", "text/plain")
    (read,) = load_file(fetched(f"{server.url}/a.txt", tmp_path))
    assert isinstance(read, RawPage)
    assert read.format == "html"
    assert "One <b> line." in read.lines
    assert "Another & more." in read.lines


def test_redirections_are_followed_and_counted(server: Server, tmp_path: Path) -> None:
    server.answers["/a"] = page(b"", status=302, Location="/b")
    server.answers["/b"] = page(b"<html><p>Words at the end</p>")
    assert b"/b -->" in fetched(f"{server.url}/a", tmp_path).read_bytes()
    server.answers["/loop"] = page(b"", status=301, Location="/loop")
    with pytest.raises(FetchError, match="more than 5 redirections"):
        fetched(f"{server.url}/loop", tmp_path)


@pytest.mark.parametrize(
    "place",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/x",
        "javascript:alert(1)",
        "http://u:p@h/",
        "http://[x\x1b]0;owned\x07/",
        "//[",
    ],
)
def test_redirections_elsewhere_are_refused(server: Server, tmp_path: Path, place: str) -> None:
    server.answers["/a"] = page(b"", status=302, Location=place)
    with pytest.raises(FetchError):
        fetched(f"{server.url}/a", tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("file:///etc/passwd", "only http and https"),
        ("gopher://example.com/", "only http and https"),
        ("example.com/page", "put https:// before it"),
        ("http://", "no host"),
        ("http://user:secret@example.com/", "user name"),
        ("http://[::1", "not a web address"),
        ("http://example.com:99999/", "not a web address"),
        ("http://a b/", "not a web address"),
    ],
)
def test_what_is_no_web_address(tmp_path: Path, url: str, told: str) -> None:
    with pytest.raises(FetchError, match=told):
        fetch_page(url, tmp_path)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0", "2130706433"]
)
def test_local_network_is_refused_unless_asked(server: Server, tmp_path: Path, host: str) -> None:
    port = server.url.rpartition(":")[2]
    with pytest.raises(FetchError, match=r"local network|not known|no address|refused|unreach"):
        fetch_page(f"http://{host}:{port}/a", tmp_path)
    assert server.seen == []


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.0.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("ff02::1", False),
        ("::ffff:10.0.0.1", False),
        ("::ffff:93.184.216.34", True),
        ("64:ff9b::a00:1", False),
        ("2002:a00:1::", False),
        ("::127.0.0.1", False),
    ],
)
def test_public_addresses(address: str, public: bool) -> None:
    assert addresses.is_public(address) is public


def test_a_name_is_judged_where_it_connects(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DNS rebinding: a name that is public when asked first, and local the second time."""
    port = int(server.url.rpartition(":")[2])
    answers = iter(["93.184.216.34", "127.0.0.1"])
    asked: list[str] = []
    tried: list[tuple[str, int]] = []

    def look_up(host: str, port: int, **_: object) -> list[object]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers), port))]

    class Deaf(socket.socket):
        def connect(self, address: tuple[str, int]) -> None:  # type: ignore[override]
            tried.append(address)
            raise ConnectionRefusedError(111, "Connection refused")

    monkeypatch.setattr("reader.loading.addresses.socket.getaddrinfo", look_up)
    monkeypatch.setattr("reader.loading.addresses.socket.socket", Deaf)
    with pytest.raises(FetchError, match="refused"):
        fetch_page(f"http://rebind.example:{port}/", tmp_path)
    assert asked == ["rebind.example"]
    assert tried == [("93.184.216.34", port)]
    with pytest.raises(FetchError, match="local network"):
        fetch_page(f"http://rebind.example:{port}/", tmp_path)
    assert len(tried) == 1


def test_all_addresses_of_a_name_share_one_time_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [100.0]
    limits: list[float | None] = []

    class Silent(socket.socket):
        def connect(self, address: tuple[str, int]) -> None:  # type: ignore[override]
            limits.append(self.gettimeout())
            # The first is heard of before its time is up, the second never.
            clock[0] += 4.0 if len(limits) == 1 else self.gettimeout() or 0.0
            raise ConnectionRefusedError(111, "Connection refused")

    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (f"93.184.216.{n}", 80)) for n in range(4)]
    monkeypatch.setattr("reader.loading.addresses.socket.getaddrinfo", lambda *_, **__: found)
    monkeypatch.setattr("reader.loading.addresses.socket.socket", Silent)
    monkeypatch.setattr(
        "reader.loading.addresses.time", SimpleNamespace(monotonic=lambda: clock[0])
    )
    with pytest.raises(TimeoutError):
        addresses.connect("example.com", 80, 10.0, allow_local=False)
    assert limits == [10.0, 6.0]
    assert clock == [110.0]


def test_a_redirection_into_the_local_network_is_refused(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first address passes as public; the one that it redirects to is looked at again."""
    port = int(server.url.rpartition(":")[2])
    server.answers["/a"] = page(b"", status=302, Location=f"http://127.0.0.1:{port}/secret")
    server.answers["/secret"] = page(b"<html><p>Secret words</p>")
    verdicts = iter([True, False])
    monkeypatch.setattr("reader.loading.addresses.is_public", lambda _: next(verdicts))
    with pytest.raises(FetchError, match="local network"):
        fetch_page(f"{server.url}/a", tmp_path)
    assert [seen[0] for seen in server.seen] == ["/a"]


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (page(b"no", status=404), "answers 404"),
        (page(b"no", status=500), "answers 500"),
        (page(b"\x89PNG", "image/png"), "is image/png, not a page"),
        (page(b"", UTF8), "an empty page"),
        (page(b"\x89PNG\r\n" + bytes(99)), "a PNG picture, not a page"),
        (page(bytes(range(8)) * 50), "binary data"),
        (page(samples.archive({"a.html": b"<p>Words</p>"})), "is zip, not a page"),
        (page(b"%PDF-1.4 and so on"), "is pdf, not a page"),
        (page(b"x" * 2000), "larger than"),
        (page(gzip.compress(bytes(9_000_000)), Content_Encoding="gzip"), "larger than"),
        (page(b"xyz", Content_Encoding="gzip"), "damaged"),
        (page(b"xyz", Content_Encoding="br"), "packed as br"),
        (page(b"", status=302), "a redirection to nowhere"),
    ],
)
def test_answers_that_are_no_page(
    server: Server, tmp_path: Path, answer: Answer, told: str
) -> None:
    server.answers["/a"] = answer
    with pytest.raises(FetchError, match=told) as caught:
        fetched(f"{server.url}/a", tmp_path, max_bytes=1000)
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("length", ["", "100"])
def test_a_server_that_drips_is_left(server: Server, tmp_path: Path, length: str) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", UTF8)
        if length:
            handler.send_header("Content-Length", length)
        handler.end_headers()
        for _ in range(100):
            try:
                handler.wfile.write(b"x")
                handler.wfile.flush()
            except OSError:
                return
            time.sleep(0.05)

    server.answers["/a"] = drip
    started = time.monotonic()
    with pytest.raises(FetchError, match="no answer in time"):
        fetched(f"{server.url}/a", tmp_path, seconds=0.5)
    assert time.monotonic() - started < 3
    assert list(tmp_path.iterdir()) == []


PAGE = b"<html>" + b"".join(b"<p>Line %d of it.</p>" % (n * n) for n in range(500))


@pytest.mark.parametrize(
    ("headers", "sent"),
    [
        ((("Content-Length", "9999"),), PAGE[:2000]),
        ((("Content-Encoding", "gzip"),), gzip.compress(PAGE)[:1000]),
        ((("Transfer-Encoding", "chunked"),), b"3e8\r\n" + PAGE[:1000] + b"\r\n3e8\r\n<p>"),
    ],
    ids=["length", "gzip", "chunked"],
)
def test_an_answer_that_breaks_off_is_not_kept(
    server: Server, tmp_path: Path, headers: tuple[tuple[str, str], ...], sent: bytes
) -> None:
    def broken(handler: BaseHTTPRequestHandler) -> None:
        handler.protocol_version = "HTTP/1.1"
        handler.send_response(200)
        for name, value in (("Content-Type", UTF8), *headers):
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(sent)
        handler.close_connection = True

    server.answers["/a"] = broken
    with pytest.raises(FetchError, match=r"/a: the answer breaks off$"):
        fetched(f"{server.url}/a", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_answer_that_is_longer_than_it_may_be_does_not_break_off(
    server: Server, tmp_path: Path
) -> None:
    server.answers["/a"] = page(PAGE)
    with pytest.raises(FetchError, match="larger than 1 kB"):
        fetched(f"{server.url}/a", tmp_path, max_bytes=1000)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not on this machine")
def test_a_certificate_that_nobody_vouches_for(tmp_path: Path) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"),
            *("-keyout", str(key), "-out", str(certificate)),
        ],
        check=True,
        capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = Server(context)
    server.answers["/a"] = page(b"<html><p>Words of it</p>")
    try:
        with pytest.raises(FetchError, match="certificate"):
            fetched(f"{server.url}/a".replace("http:", "https:"), tmp_path)
        assert server.seen == []
    finally:
        server.close()


def test_nobody_there(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with pytest.raises(FetchError, match="refused"):
        fetched(f"http://127.0.0.1:{port}/", tmp_path)
    with pytest.raises(FetchError, match="none: no such file or directory"):
        fetched("http://127.0.0.1/", tmp_path / "none")
    (tmp_path / "file").touch()
    with pytest.raises(FetchError, match="file: not a folder"):
        fetched("http://127.0.0.1/", tmp_path / "file")


@pytest.mark.parametrize(
    "tail",
    [
        "/a--><script>alert(1)</script>",
        "/a\r\nX-Evil: 1",
        "/../../etc/passwd",
        "/é 한글",
        "/\udce9?\udcff",
    ],
)
def test_addresses_with_odd_characters(server: Server, tmp_path: Path, tail: str) -> None:
    server.answers = _Any(page(b"<html><p>Words of it</p>"))
    path = fetched(f"{server.url}{tail}", tmp_path)
    assert path.parent == tmp_path
    text = path.read_text("utf-8-sig")
    assert text.count("-->") == 1
    assert "<script>" not in text
    assert all("X-Evil" not in headers for _, headers in server.seen)


class _Any(dict[str, Answer]):
    """The same answer for every path."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self._answer = answer

    def get(self, key: str, default: object = None) -> Answer:  # type: ignore[override]
        return self._answer
