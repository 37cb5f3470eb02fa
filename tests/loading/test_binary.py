"""Binary data is told from text, whatever a file's name says and however old the text is."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.loading.helpers import pages, put, reasons


@pytest.mark.parametrize("suffix", ["txt", "md", "html", "json", "csv", "eml", "xml", "bin"])
@pytest.mark.parametrize("size", [400, 20_000])
def test_bytes_by_chance_are_told_of_in_one_line(tmp_path: Path, suffix: str, size: int) -> None:
    chance = random.Random(f"{suffix} {size}")
    path = put(tmp_path, f"a.{suffix}", chance.randbytes(size))
    assert reasons(path) == ["binary data, not a page"]


_NEWS = "소방당국은 신고를 받고 20분 만에 불을 껐다. 구청은 피해를 5억 원으로 본다.\n"


@pytest.mark.parametrize(
    "data",
    [
        _NEWS.encode("cp949"),
        _NEWS.encode("utf-16"),
        _NEWS.encode("utf-16-le"),
        _NEWS.encode("johab"),
        _NEWS.encode("iso2022_kr"),
        _NEWS.encode() + b"\x1a",
        _NEWS.encode().replace(b"\n", b"\n\0\0"),
        _NEWS.encode().replace(b". ", b".\x0c"),
        "".join(f"\x1b[1m{word}\x1b[0m " for word in _NEWS.split()).encode(),
        "".join(f"{letter}\b{letter}" for letter in _NEWS).encode(),
    ],
    ids=["cp949", "utf-16", "no-mark", "johab", "iso-2022", "dos", "zeros", "feeds", "ansi", "man"],
)
def test_old_text_is_not_taken_for_binary_data(tmp_path: Path, data: bytes) -> None:
    assert len(pages(put(tmp_path, "a.txt", data))) == 1
