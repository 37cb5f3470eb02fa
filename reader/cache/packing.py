"""Plain data as bytes and back, positionally and with a checksum. Never pickles.

A frozen dataclass becomes the list of its fields in order, tuples become lists,
dates their ISO form, bytes base64; the types say how to read them back. So a row has no field
names in it, and a class that gains a field is written and read without another
line here (its rows carry another code version).
"""

from __future__ import annotations

import json
import types
import zlib
from base64 import b64decode, b64encode
from collections.abc import Callable, Hashable
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

import lz4.block

T = TypeVar("T")
Convert = Callable[[Any], Any]
_CHECKSUM = 4
"""Bytes of the checksum before what is squeezed."""
_PLAIN = (str, int, float, bool, type(None))


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
    """A dataclass, or containers of them, as JSON-able lists; by the class of the value."""
    encode, _ = _codec(type(value))  # type: ignore[arg-type]
    return value if encode is None else encode(value)


def from_row(kind: type[T], row: Any) -> T:
    """The value of class `kind` that `to_row` was given; raises `DamagedError`."""
    _, decode = _codec(kind)  # type: ignore[arg-type]
    try:
        value: T = row if decode is None else decode(row)
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise DamagedError(str(error)) from error
    return value


@cache
def _codec(kind: Hashable) -> tuple[Convert | None, Convert | None]:
    """Functions that write and read a type; `None` where JSON has the type itself."""
    origin = get_origin(kind)
    if kind in _PLAIN or kind is Any or origin is Literal:
        return None, None
    if kind is bytes:
        return _text_of_bytes, b64decode
    if kind is date:
        return date.isoformat, date.fromisoformat
    if origin in (Union, types.UnionType):
        return _optional(kind)
    if origin in (tuple, list, frozenset):
        return _sequence(kind, origin)
    if origin is dict:
        return _mapping(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        return _record(kind)
    raise TypeError(f"{kind} cannot be kept")


def _text_of_bytes(data: bytes) -> str:
    return b64encode(data).decode("ascii")


def _optional(kind: Any) -> tuple[Convert | None, Convert | None]:
    members = [member for member in get_args(kind) if member is not type(None)]
    if all(_codec(member) == (None, None) for member in members):
        return None, None
    if len(members) != 1:
        raise TypeError(f"{kind} cannot be kept")
    write, read = _codec(members[0])
    return _unless_none(write), _unless_none(read)


def _unless_none(convert: Convert | None) -> Convert | None:
    if convert is None:
        return None
    return lambda value: None if value is None else convert(value)


def _sequence(kind: Any, origin: type) -> tuple[Convert | None, Convert | None]:
    arguments = get_args(kind)
    if origin is tuple and (len(arguments) != 2 or arguments[1] is not Ellipsis):
        codecs = [_codec(argument) for argument in arguments]
        if all(codec == (None, None) for codec in codecs):
            return list, tuple
        writers, readers = zip(*codecs, strict=True)
        return _each(writers, list), _each(readers, tuple)
    write, read = _codec(arguments[0])
    make: Callable[[Any], Any] = origin
    order: Callable[[Any], Any] = sorted if origin is frozenset else list
    return (
        order if write is None else lambda value: [write(item) for item in value],
        make if read is None else lambda row: make([read(item) for item in row]),
    )


def _each(converts: tuple[Convert | None, ...], make: Callable[[Any], Any]) -> Convert:
    return lambda value: make(
        [
            item if convert is None else convert(item)
            for item, convert in zip(value, converts, strict=True)
        ]
    )


def _mapping(kind: Any) -> tuple[Convert | None, Convert | None]:
    write, read = _codec(get_args(kind)[1])
    if write is None and read is None:
        return None, None
    return _values(write), _values(read)


def _values(convert: Convert | None) -> Convert | None:
    if convert is None:
        return None
    return lambda value: {key: convert(item) for key, item in value.items()}


def _record(kind: type) -> tuple[Convert, Convert]:
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)]
    writers = [(name, _codec(hints[name])[0]) for name in names]
    readers = [(place, _codec(hints[name])[1]) for place, name in enumerate(names)]
    busy = [(place, read) for place, read in readers if read is not None]
    size = len(names)

    def write(value: Any) -> list[Any]:
        return [
            getattr(value, name) if convert is None else convert(getattr(value, name))
            for name, convert in writers
        ]

    def read(row: list[Any]) -> Any:
        if len(row) != size:
            raise ValueError(f"{kind.__name__} has {size} fields, not {len(row)}")
        for place, convert in busy:
            row[place] = convert(row[place])
        return kind(*row)

    return write, read
