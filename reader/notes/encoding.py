"""What both file formats of the notes are made of: strict JSON, a checksum, a schema.

Knows nothing of files, or what the documents mean.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

FORMAT = "crossreader-notes"
SCHEMA = 2

Tables = dict[str, dict[str, Any]]
"""TinyDB's own shape: table name -> document id -> document."""
_SURROGATE = re.compile(rb"\\u[dD]")


class DamagedError(ValueError):
    """Bytes that are not what they should be; the message says in what way."""


class NewerSchemaError(ValueError):
    """A file of a later version; args: its schema number."""


def dump_json(value: Any) -> bytes:
    """Compact UTF-8 JSON; raises `ValueError` for NaN and lone surrogates."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode()


def load_json(data: bytes) -> Any:
    """Strict JSON; raises `DamagedError` for NaN, bad UTF-8, lone surrogates, and any nonsense."""
    try:
        value = json.loads(data.decode(), parse_constant=_no_constant)
        if _SURROGATE.search(data):  # only an escape can smuggle a lone surrogate in
            dump_json(value)
    except (ValueError, RecursionError) as error:
        raise DamagedError(f"not JSON: {error}") from None
    return value


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON number")


def checksum(data: bytes) -> str:
    """SHA-256 with its name before it."""
    return "sha256:" + hashlib.sha256(data).hexdigest()


def count_in(value: Mapping[str, Any], name: str) -> int:
    """A whole number that an object must have; raises `DamagedError`."""
    number = value.get(name)
    if not isinstance(number, int) or isinstance(number, bool) or number < 0:
        raise DamagedError(f"no {name}")
    return number
