"""Which model of the user's own reads, and where: plain data, and what is wrong in it.

Knows nothing of where settings are kept, nor of how a model is asked.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

SORT = "endpoint"
"""What the names of such judges begin with."""
MOST_SECONDS = 600
MOST_PAIRS = 32
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_ODD = re.compile(r"[\x00-\x20\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class JudgeOptions:
    """A model behind an OpenAI-compatible endpoint.

    `endpoint` is the address before `/chat/completions`, `timeout` the seconds that one
    request may take, `top` the number of pairs of a sentence that it is asked about,
    `key_env` the environment variable that holds the key, "" for none.
    """

    endpoint: str
    model: str
    timeout: float = 20.0
    top: int = 8
    key_env: str = ""

    @property
    def host(self) -> str:
        """The machine that sentences are sent to."""
        return urlsplit(self.endpoint).hostname or ""

    @property
    def local(self) -> bool:
        """Whether that is this machine, by an address that cannot be another's."""
        return self.host == "localhost" or is_loopback(self.host)

    @property
    def encrypted(self) -> bool:
        """Whether what is sent cannot be read on the way."""
        return urlsplit(self.endpoint).scheme == "https"


def is_loopback(address: str) -> bool:
    """Whether an IP address is one of this machine's own; false for names."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    inner = found.ipv4_mapped if isinstance(found, ipaddress.IPv6Address) else None
    return (inner or found).is_loopback


Wrong = tuple[str, str]
"""The key of an entry that does not fit ("" for the table), and what is wrong with it."""


def checked(table: Mapping[str, object]) -> tuple[JudgeOptions | None, tuple[Wrong, ...]]:
    """Options from a settings table, and what does not fit; none where it says too little.

    What is told never quotes a value: someone may have put the key itself there.
    """
    wrong: list[Wrong] = []
    values: dict[str, object] = {}
    for key, value in table.items():
        if key == "key":
            wrong.append((key, "judge.key is no setting: name the key's variable in judge.key_env"))
        elif key not in _FITS:
            wrong.append((key, f"judge.{key} is no setting"))
        elif told := _FITS[key](value):
            wrong.append((key, f"judge.{key} {told}"))
        else:
            values[key] = value.rstrip("/") if key == "endpoint" else value  # type: ignore[attr-defined]
    for key in ("endpoint", "model"):
        if key not in table:
            wrong.append(("", f"judge.{key} is missing"))
    # Without a good address, model or key nothing is sent; the other settings have defaults.
    if not {"endpoint", "model"} <= values.keys() or ("key_env" in table) > ("key_env" in values):
        return None, tuple(wrong)
    return JudgeOptions(**values), tuple(wrong)  # type: ignore[arg-type]


def _endpoint(value: object) -> str:
    if not isinstance(value, str) or _ODD.search(value):
        return "must be a web address"
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "must be a web address"
    if parts.scheme not in {"http", "https"}:
        return "must begin with http:// or https://"
    if not host or not re.fullmatch(r"[A-Za-z0-9._-]+|[0-9A-Fa-f:.]+(?:%\w+)?", host):
        return "must name a host, in ASCII"
    if parts.username is not None or parts.password is not None:
        return "must have no user name in it: name the key's variable in judge.key_env"
    if parts.query or parts.fragment:
        return "must end before ? and #"
    if not parts.path.isascii():
        return "must be ASCII"
    return ""


def _model(value: object) -> str:
    good = isinstance(value, str) and 0 < len(value.strip()) <= 200 and value.isprintable()
    return "" if good else "must be the name that the server has for the model"


def _timeout(value: object) -> str:
    good = isinstance(value, int | float) and not isinstance(value, bool)
    good = good and 1 <= value <= MOST_SECONDS  # type: ignore[operator]
    return "" if good else f"must be a number of seconds from 1 to {MOST_SECONDS}"


def _top(value: object) -> str:
    good = isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MOST_PAIRS
    return "" if good else f"must be a whole number from 1 to {MOST_PAIRS}"


def _key_env(value: object) -> str:
    good = isinstance(value, str) and (not value or _NAME.fullmatch(value))
    return "" if good else "must be the name of an environment variable"


_FITS = {
    "endpoint": _endpoint,
    "model": _model,
    "timeout": _timeout,
    "top": _top,
    "key_env": _key_env,
}
