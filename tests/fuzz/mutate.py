"""Inputs for the fuzzer: a sample page, damaged in a few ways that chance picks.

Everything follows from the seed and the number of an input, so each can be made again.
"""

from __future__ import annotations

import gzip
import random
import re
from collections.abc import Callable
from pathlib import Path

from tests.loading import samples
from tests.paths import SEEDS

MAX_BYTES = 400_000
_ODD_NAMES = ("", "x", "a.b.c", "#3", "a!b", "\u202egpj.txt", "a\x1b[31m.html", "." + "x" * 90)
_PDF_SHARE = 0.002
"""Each PDF costs a process: a few are enough."""

TOKENS: tuple[bytes, ...] = (
    *(
        b"\x00",
        b"\xff\xfe",
        b"\xfe\xff",
        b"\xef\xbb\xbf",
        b"\x1b]0;owned\x07",
        b"\x1b[2J\x1b[?1049h",
    ),
    *(
        "\u202e\u2066\u200b".encode(),
        "\ud83d\ude00".encode("utf-8", "surrogatepass"),
        b"\xed\xa0\x80",
    ),
    *(
        "\u0301".encode() * 50,
        "각".encode(),
        "ㄱㅏㄱ".encode(),
        b"\xb0\xa1\xb3",
        b"\r",
        b"\r\n",
        b"\x85",
    ),
    *(b"<", b">", b"</", b"/>", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<!DOCTYPE", b"<?xml"),
    *(b"<script>", b"</script>", b"<svg/>", b"<p>", b"<br>", b"<td>", b"<div>" * 300, b"<b>" * 300),
    *(b"&amp;", b"&#0;", b"&#x110000;", b"&nbsp;", b"&x;", b"charset=utf-7", b'charset="hz"'),
    *(b"[", b"]", b"{", b"}", b'"', b"\\u0000", b"\\ud800", b"[" * 2000, b'{"a":' * 500, b",,,,"),
    *(b"1e999", b"-0", b"9" * 5000, b"null", b"NaN", b"true"),
    *(
        b"--b1",
        b"Content-Type: ",
        b"=?utf-8?B?",
        b"?=",
        b"boundary=",
        b"=\n",
        b"MIME-Version: 1.0\n",
    ),
    *(b"WARC/1.0\r\n", b"Content-Length: -1\r\n", b"Content-Length: 99999999999\r\n", b"0\r\n\r\n"),
    *(
        b"Transfer-Encoding: chunked\r\n",
        b"Content-Encoding: gzip\r\n",
        b"PK\x01\x02",
        b"PK\x05\x06",
    ),
    *(b"[bold red]", b"[/]", b"![](", b"](http://x)", b"# ", b"> ", b"* * *", b"2024-13-45T99:99"),
    *("기자 = ".encode(), "관련 기사".encode(), "“".encode(), "ⓒ".encode(), "0원 ".encode() * 200),
)
PIECES_OF_NAMES: tuple[bytes, ...] = (
    b"-links",
    b"-list",
    b"s",
    b"_",
    b"-item-",
    b"js-",
    b"related-",
)
"""What the classes of elements are made of."""
_LONGEST_NAME = 2_000
_NUMBER = re.compile(rb"\d+")
_PARAMETER = re.compile(rb"(?<=charset)(?==)")
"""Where a header's parameter ends its name: `charset*1=` is a piece of one (RFC 2231)."""
_EMPTY_MEMBER = gzip.compress(b"", mtime=0)


def corpus() -> tuple[tuple[str, bytes], ...]:
    """Names and bytes to start from: the formats' samples and the pages of the library."""
    pages = sorted(path for path in SEEDS.iterdir() if path.is_file())
    return (
        *((sample.name, sample.data) for sample in samples.SAMPLES),
        *((path.name, path.read_bytes()) for path in pages),
    )


class Mutator:
    """Makes input `number` of a seed: a name and bytes."""

    def __init__(self, seed: int, start: tuple[tuple[str, bytes], ...] | None = None) -> None:
        self._seed = seed
        everything = start or corpus()
        self._rare = [item for item in everything if item[0].endswith(".pdf")]
        self._usual = [item for item in everything if not item[0].endswith(".pdf")]

    def make(self, number: int) -> tuple[str, bytes]:
        chance = random.Random(f"{self._seed}:{number}")
        rare = bool(self._rare) and chance.random() < _PDF_SHARE
        name, data = chance.choice(self._rare if rare else self._usual)
        for _ in range(chance.choice((1, 1, 1, 2, 3, 5, 12))):
            data = chance.choice(_WAYS)(chance, data, self._usual)[:MAX_BYTES]
        if chance.random() < 0.1:
            name = chance.choice([other for other, _ in self._usual] + list(_ODD_NAMES))
        if chance.random() < 0.03:
            empty = _EMPTY_MEMBER * chance.choice((0, 0, 1, 150_000))
            name, data = name + ".gz", gzip.compress(data, 1, mtime=0) + empty
        elif chance.random() < 0.03:
            name, data = "in.zip", samples.archive({name or "x": data, "b.txt": b"Some words."})
        return name, data


Way = Callable[[random.Random, bytes, list[tuple[str, bytes]]], bytes]


def _places(chance: random.Random, data: bytes, longest: int = 400) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + chance.randrange(1, longest))


def _flip(chance: random.Random, data: bytes, _: object) -> bytes:
    out = bytearray(data)
    for _ in range(chance.choice((1, 2, 10, 100))):
        if out:
            out[chance.randrange(len(out))] ^= 1 << chance.randrange(8)
    return bytes(out)


def _drop(chance: random.Random, data: bytes, _: object) -> bytes:
    start, end = _places(chance, data)
    return data[:start] + data[end:]


def _token(chance: random.Random, data: bytes, _: object) -> bytes:
    out = data
    for _ in range(chance.choice((1, 1, 3, 20))):
        start = chance.randrange(len(out) + 1)
        out = out[:start] + chance.choice(TOKENS) + out[start:]
    return out


def _repeat(chance: random.Random, data: bytes, _: object) -> bytes:
    start, end = _places(chance, data, 60)
    times = chance.choice((2, 3, 50, 1000))
    return data[:end] + data[start:end] * times + data[end:]


def _again(chance: random.Random, data: bytes, _: object) -> bytes:
    """One token over and over: nothing less shows what takes time out of all proportion."""
    times = chance.choice((60, 10_000, 100_000))
    start = chance.randrange(len(data) + 1)
    if chance.random() < 0.3:
        piece = chance.choice(PIECES_OF_NAMES)
        again = b'<p class="menu' + (piece * times)[:_LONGEST_NAME] + b'!">'
    else:
        again = (chance.choice(TOKENS) * times)[: MAX_BYTES // 2]
    return data[:start] + again + data[start:]


def _long_number(chance: random.Random, data: bytes, _: object) -> bytes:
    """A number of more digits than anyone means, or one in the name of a header's parameter."""
    digits = b"9" * chance.choice((20, 400, 5_000))
    places = list((_NUMBER if chance.random() < 0.5 else _PARAMETER).finditer(data))
    if not places:
        return data + digits
    found = chance.choice(places)
    return data[: found.start()] + (digits if found[0] else b"*" + digits) + data[found.end() :]


def _cut(chance: random.Random, data: bytes, _: object) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _splice(chance: random.Random, data: bytes, others: list[tuple[str, bytes]]) -> bytes:
    other = chance.choice(others)[1]
    start, end = _places(chance, other, 3000)
    place = chance.randrange(len(data) + 1)
    return data[:place] + other[start:end] + data[place:]


def _shuffle_lines(chance: random.Random, data: bytes, _: object) -> bytes:
    lines = data.splitlines(keepends=True)
    chance.shuffle(lines)
    return b"".join(lines)


def _one_line(chance: random.Random, data: bytes, _: object) -> bytes:
    return data.replace(b"\n", chance.choice((b"", b" ", b"\r", b"\n\n\n")))


def _recode(chance: random.Random, data: bytes, _: object) -> bytes:
    text = data.decode("utf-8", "replace")
    return text.encode(
        chance.choice(("cp949", "utf-16", "utf-16-be", "cp1252", "utf-32")), "ignore"
    )


_WAYS: tuple[Way, ...] = (
    _flip,
    _flip,
    _drop,
    _drop,
    _token,
    _token,
    _token,
    _repeat,
    _again,
    _long_number,
    _cut,
    _splice,
    _splice,
    _shuffle_lines,
    _one_line,
    _recode,
)


def save(folder: Path, number: int, name: str, data: bytes) -> Path:
    """Write an input down, under its number."""
    folder.mkdir(parents=True, exist_ok=True)
    suffix = Path(name.replace("\0", "")).suffix[:12]
    path = folder / f"{number}{suffix if suffix.isascii() and suffix.isprintable() else ''}"
    path.write_bytes(data)
    return path
