"""Plain data as bytes and back, with a checksum. Never pickles.

A record becomes the list of its fields in order, bytes become base64; the types say how to
read them back. So a row has no field names in it, and a class that gains a field is written
and read without another line here (its rows carry another code version). What is JSON here,
and not msgpack, may hold lone surrogates, as pages and the names of files do.
"""

from __future__ import annotations

import json
import zlib
from typing import Any, TypeVar

import lz4.block
import msgspec

T = TypeVar("T")
_CHECKSUM = 4
"""Bytes of the checksum before what is squeezed."""


class DamagedError(Exception):
    """Bytes that are not what was written."""


def pack(value: Any) -> bytes:
    """JSON-able data as compressed bytes, which a checksum guards."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    # Pages may hold lone surrogates; what goes in must come out.
    return squeeze(text.encode("utf-8", "surrogatepass"))


def unpack(data: bytes) -> Any:
    """What `pack` was given; raises `DamagedError`."""
    try:
        return json.loads(stretch(data).decode("utf-8", "surrogatepass"))
    except (ValueError, TypeError, RecursionError) as error:
        raise DamagedError(str(error)) from error


def squeeze(data: bytes) -> bytes:
    """Bytes made smaller, behind a checksum; `stretch` is the inverse."""
    packed: bytes = lz4.block.compress(data)
    return zlib.crc32(packed).to_bytes(_CHECKSUM, "little") + packed


def stretch(data: bytes | memoryview) -> bytes:
    """What `squeeze` was given; raises `DamagedError`."""
    try:
        packed = memoryview(data)[_CHECKSUM:]
        if zlib.crc32(packed).to_bytes(_CHECKSUM, "little") != data[:_CHECKSUM]:
            raise DamagedError("the checksum differs")
        made: bytes = lz4.block.decompress(packed)
    except (lz4.block.LZ4BlockError, TypeError, ValueError) as error:
        raise DamagedError(str(error)) from error
    return made


def to_row(value: Any) -> Any:
    """A record, or a container of records, as JSON-able data."""
    return msgspec.to_builtins(value)


def from_row(kind: type[T], row: Any) -> T:
    """The value of a type that `to_row` was given; raises `DamagedError`."""
    try:
        return msgspec.convert(row, kind)
    except msgspec.ValidationError as error:
        raise DamagedError(str(error)) from error
