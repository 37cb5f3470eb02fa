"""One page from the web into the library's folder, politely and warily.

One request (and at most five redirections), a time limit for everything together, a
size limit, http and https only, certificates checked, no cookies, no proxy, nothing that the
page refers to. Nothing else in the reader opens a network connection, but for
`reader.linking.judges.post` when the settings name a model.
"""

from __future__ import annotations

import contextlib
import html
import re
import ssl
import stat
import threading
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse, IncompleteRead
from pathlib import Path
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from reader import __version__
from reader.loading.addresses import AddressRefusedError, GuardedConnection
from reader.loading.decode import charset_of, decode
from reader.loading.detect import detect_format
from reader.loading.errors import FileRefusedError, reason_of, told_size
from reader.loading.saving import file_name, marked, write_new

SECONDS = 20.0
"""For name look-up, redirections and the body, all together."""
MAX_BYTES = 8 * 1024 * 1024
MAX_REDIRECTS = 5
AGENT = f"crossreader/{__version__} (a person's reader; one request a page)"
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml", ""})
_PACKED = frozenset({"zip", "gzip", "pdf", "warc"})
_TEXT_TYPES = frozenset({"text/plain", "text/markdown"})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_KEPT = "!#$%&'()*+,/:;=?@[]~-._"


class FetchError(Exception):
    """A page that could not be fetched or saved, with the reason in one line."""


@dataclass(frozen=True, slots=True)
class _Answer:
    url: str
    kind: str
    charset: str | None
    body: bytes


def fetch_page(
    url: str,
    folder: Path,
    *,
    allow_local: bool = False,
    seconds: float = SECONDS,
    max_bytes: int = MAX_BYTES,
) -> Path:
    """Fetch `url` and write it into `folder` as an HTML file; the file's path.

    The file is UTF-8 and starts with a `saved from url` comment, as browsers write it,
    so that loading knows its source. No file is ever overwritten. Addresses of the local
    network are refused unless `allow_local`. Raises `FetchError`.
    """
    _must_be_folder(folder)
    answer = _follow(_checked(url), allow_local, time.monotonic() + seconds, max_bytes)
    _must_be_text(answer)
    text, _, _ = decode(answer.body, declared=True, charset=answer.charset)
    if not text.strip():
        raise FetchError(f"{answer.url}: an empty page")
    if answer.kind in _TEXT_TYPES:
        paragraphs = "".join(f"<p>{html.escape(line)}</p>\n" for line in text.splitlines())
        text = f"<!DOCTYPE html>\n<html><body><article>\n{paragraphs}</article></body></html>\n"
    try:
        return write_new(folder, file_name(answer.url), marked(answer.url, text))
    except OSError as error:
        raise FetchError(f"{folder}: {reason_of(error)}") from None


def _must_be_folder(folder: Path) -> None:
    try:
        status = folder.stat()
    except (OSError, ValueError) as error:  # not there, a name that is too long, out of reach
        raise FetchError(f"{folder}: {reason_of(error)}") from None
    if not stat.S_ISDIR(status.st_mode):
        raise FetchError(f"{folder}: not a folder")


def _must_be_text(answer: _Answer) -> None:
    """Servers call pictures and archives `text/html`, too."""
    try:
        kind = detect_format("", answer.body)
    except FileRefusedError as error:
        raise FetchError(f"{answer.url}: {error}") from None
    if kind in _PACKED:
        raise FetchError(f"{answer.url}: is {kind}, not a page")


def _checked(url: str) -> str:
    """An absolute http or https address, its odd characters escaped."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise FetchError(f"not a web address: {error}") from None
    if parts.scheme not in {"http", "https"}:
        hint = "" if "://" in url else ": put https:// before it"
        raise FetchError(f"only http and https addresses are fetched{hint}")
    if not host:
        raise FetchError("not a web address: no host")
    if parts.username is not None or parts.password is not None:
        raise FetchError("an address with a user name in it is not fetched")
    try:
        name = host if ":" in host else host.encode("idna").decode("ascii")
    except UnicodeError:
        raise FetchError(f"not a web address: {host!r}") from None
    if not re.fullmatch(r"[A-Za-z0-9._-]+|[0-9A-Fa-f:.]+(?:%\w+)?", name):
        raise FetchError("not a web address: an odd host name")
    where = f"[{name}]" if ":" in name else name
    where += f":{port}" if port is not None else ""
    return urlunsplit(
        (
            parts.scheme,
            where,
            _escaped(parts.path or "/"),
            _escaped(parts.query),
            "",
        )
    )


def _escaped(part: str) -> str:
    """A part of an address in ASCII; bytes of the command line that are not UTF-8 as such."""
    return quote(part.encode("utf-8", "surrogateescape"), safe=_KEPT)


def _follow(url: str, allow_local: bool, deadline: float, max_bytes: int) -> _Answer:
    for _ in range(MAX_REDIRECTS + 1):
        answer = _request(url, allow_local, deadline, max_bytes)
        if isinstance(answer, _Answer):
            return answer
        try:
            place = urljoin(url, answer)
        except ValueError as error:
            raise FetchError(f"{url}: a redirection to no web address: {error}") from None
        url = _checked(place)
    raise FetchError(f"{url}: more than {MAX_REDIRECTS} redirections")


def _request(url: str, allow_local: bool, deadline: float, max_bytes: int) -> _Answer | str:
    """The answer, or the address that it redirects to."""
    parts = urlsplit(url)
    secure = parts.scheme == "https"
    left = deadline - time.monotonic()
    if left <= 0:
        raise FetchError(f"{url}: no answer in time")
    connection = GuardedConnection(
        parts.hostname or "",
        parts.port or (443 if secure else 80),
        left,
        secure=secure,
        allow_local=allow_local,
    )
    target = urlunsplit(("", "", parts.path, parts.query, ""))
    try:
        with _ended_at(deadline, connection):
            connection.request(
                "GET",
                target,
                headers={
                    "User-Agent": AGENT,
                    "Accept": "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5",
                    "Accept-Encoding": "gzip",
                    "Connection": "close",
                },
            )
            answer = _read(url, connection.getresponse(), max_bytes)
        # A connection that was shut at the deadline looks like one that the server closed.
        if time.monotonic() >= deadline:
            raise TimeoutError
        return answer
    except AddressRefusedError as error:
        raise FetchError(f"{error}; `reader add --local` fetches it") from None
    except ssl.SSLCertVerificationError as error:
        raise FetchError(f"{url}: {error.verify_message}") from None
    except (OSError, HTTPException, ValueError) as error:
        if time.monotonic() >= deadline or isinstance(error, TimeoutError):
            raise FetchError(f"{url}: no answer in time") from None
        if isinstance(error, IncompleteRead):
            raise FetchError(f"{url}: the answer breaks off") from None
        raise FetchError(f"{url}: {reason_of(error)}") from None
    finally:
        connection.close()


@contextlib.contextmanager
def _ended_at(deadline: float, connection: GuardedConnection) -> Iterator[None]:
    """Shut the connection at the deadline: a server that drips bytes resets socket time-outs."""

    def shut() -> None:
        connection.shut()

    timer = threading.Timer(max(0.0, deadline - time.monotonic()), shut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _read(url: str, response: HTTPResponse, max_bytes: int) -> _Answer | str:
    if response.status in _REDIRECTS:
        place = response.getheader("Location")
        if not place:
            raise FetchError(f"{url}: a redirection to nowhere")
        return place.encode("latin-1", "replace").decode("utf-8", "replace")
    if response.status != 200:
        raise FetchError(f"{url}: the server answers {response.status} {response.reason[:60]}")
    stated = response.getheader("Content-Type") or ""
    kind = stated.partition(";")[0].strip().lower()
    if kind not in _HTML_TYPES | _TEXT_TYPES:
        raise FetchError(f"{url}: is {kind[:60]}, not a page")
    body = response.read(max_bytes + 1)
    # `read` of so many bytes is content with fewer than the length that was stated.
    whole = not response.length
    coding = (response.getheader("Content-Encoding") or "identity").strip().lower()
    if coding in {"gzip", "x-gzip"}:
        unpacker = zlib.decompressobj(wbits=31)
        try:
            body = unpacker.decompress(body, max_bytes + 1)
        except zlib.error:
            raise FetchError(f"{url}: a damaged answer") from None
        whole = whole and unpacker.eof
    elif coding != "identity":
        raise FetchError(f"{url}: packed as {coding[:30]}, which was not asked for")
    if len(body) > max_bytes:
        raise FetchError(f"{url}: larger than {told_size(max_bytes)}")
    if not whole:
        raise IncompleteRead(body)
    return _Answer(url, kind, charset_of(stated), body)
