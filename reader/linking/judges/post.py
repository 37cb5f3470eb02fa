"""One question to a server that the user named: sent, waited for, and given up in time.

No redirection is followed, no proxy used, no cookie kept. Whatever the server does, the call
ends in time and has read no more than it may. Knows nothing of what is asked.
"""

from __future__ import annotations

import queue
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.client import HTTPException
from urllib.parse import urlsplit

from reader import __version__
from reader.judge_options import is_loopback
from reader.loading.addresses import GuardedConnection

MAX_BYTES = 1024 * 1024
"""The longest answer that is read; a verdict is a thousand times shorter."""
AGENT = f"crossreader/{__version__}"
_BEAT = 0.05
"""Seconds between two looks at whether to stop."""


class PostError(Exception):
    """No answer, with the reason in one line."""


class TooLateError(PostError):
    """No answer in time."""


class GivenUpError(Exception):
    """The one who asked wants to know no longer."""


@dataclass(frozen=True, slots=True)
class Posted:
    """What a server answered: the status, what it says that the body is, and the body."""

    status: int
    kind: str
    body: bytes


def post(
    url: str,
    body: bytes,
    headers: Mapping[str, str],
    seconds: float,
    cancelled: Callable[[], bool],
    *,
    local: bool,
) -> Posted:
    """POST JSON to `url`, an address that was checked; whatever status comes is an answer.

    With `local` the connection must end on this machine. Raises `PostError`, and
    `GivenUpError` once `cancelled` says so.
    """
    deadline = time.monotonic() + seconds
    parts = urlsplit(url)
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    connection = GuardedConnection(
        parts.hostname or "", port, seconds, secure=secure, allow_local=True
    )
    answers: queue.SimpleQueue[Posted | Exception] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(_ask(connection, parts.path, body, headers, local))
        except Exception as error:  # told in the thread that waits
            answers.put(error)
        finally:
            connection.close()

    # A thread of its own: looking up a name, connecting and a server that drips bytes all
    # know time-outs of their own, or none.
    threading.Thread(target=ask, daemon=True, name="ask").start()
    try:
        got = _wait(answers, deadline, cancelled)
    finally:
        connection.shut()
    if isinstance(got, Exception):
        raise _told(got) from None
    return got


def _wait(
    answers: queue.SimpleQueue[Posted | Exception],
    deadline: float,
    cancelled: Callable[[], bool],
) -> Posted | Exception:
    while True:
        left = deadline - time.monotonic()
        try:
            return answers.get(timeout=max(0.0, min(_BEAT, left)))
        except queue.Empty:
            if cancelled():
                raise GivenUpError from None
            if left <= 0:
                return TimeoutError()


def _ask(
    connection: GuardedConnection,
    path: str,
    body: bytes,
    headers: Mapping[str, str],
    local: bool,
) -> Posted:
    connection.connect()
    if local and not is_loopback(str(connection.sock.getpeername()[0])):
        raise PostError("its name does not lead to this machine")
    connection.request(
        "POST",
        path,
        body,
        {
            "User-Agent": AGENT,
            "Content-Type": "application/json",
            "Accept": "application/json",
            "Connection": "close",
            **headers,
        },
    )
    response = connection.getresponse()
    found = response.read(MAX_BYTES + 1)
    if len(found) > MAX_BYTES:
        raise PostError(f"answers with more than {MAX_BYTES // 1024} KiB")
    kind = (response.getheader("Content-Type") or "").partition(";")[0].strip().lower()
    return Posted(response.status, kind, found)


def _told(error: Exception) -> PostError:
    """A reason in one line. It quotes nothing that was sent: the headers may hold a key."""
    match error:
        case PostError():
            return error
        case TimeoutError():
            return TooLateError("no answer in time")
        case ssl.SSLCertVerificationError():
            return PostError(f"its certificate is not trusted: {error.verify_message}")
        case ssl.SSLError():
            return PostError("does not speak TLS: is it http?")
        case ConnectionError() if error.strerror is None:
            return PostError("ends the connection without an answer")
        case OSError():
            return PostError((error.strerror or "cannot be reached").lower())
        case HTTPException():
            return PostError("does not answer as a web server does")
        case _:
            return PostError(f"cannot be asked ({type(error).__name__})")
