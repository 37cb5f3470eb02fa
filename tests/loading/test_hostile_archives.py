"""Archives that mean harm, or are merely broken: bounded time and memory, and a named reason."""

from __future__ import annotations

import gzip
import io
import resource
import struct
import zipfile
from pathlib import Path

import pytest

from reader.loading import Failure, Options, RawPage, load_file
from tests.loading import samples
from tests.loading.helpers import SECONDS, pages, put, reasons
from tests.pace import bounded


def test_gzip_bomb(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt.gz", gzip.compress(bytes(300_000_000), 9))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with bounded(SECONDS):
        (found,) = load_file(path, Options(max_inflated=50_000_000))
    assert isinstance(found, Failure)
    assert "bomb" in found.reason
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300_000  # kilobytes


def test_a_gzip_stream_of_many_members(tmp_path: Path) -> None:
    text = "".join(f"Line {n} of the page, number {n * n}.\n" for n in range(20_000)).encode()
    parts = [text[start : start + 50] for start in range(0, len(text), 50)]
    data = b"".join(gzip.compress(part, 1) + bytes(n % 3) for n, part in enumerate(parts))
    many = put(tmp_path, "a.txt.gz", data + gzip.compress(text) + bytes(99))
    more = put(tmp_path, "b.txt.gz", gzip.compress(b"") * 200_001)
    with bounded(3):
        (page,) = pages(many)
        assert reasons(more) == ["a gzip stream of more than 200000 members"]
    assert "\n".join(page.lines).encode() + b"\n" == text * 2


def test_zip_bombs(tmp_path: Path) -> None:
    flat = samples.archive({f"{n}.txt": bytes(20_000_000) for n in range(5)})
    nested = flat
    for _ in range(5):
        nested = samples.archive({"in.zip": nested, "good.txt": b"Some words that stay."})
    options = Options(max_inflated=50_000_000)
    with bounded(SECONDS):
        assert "bomb" in str(load_file(put(tmp_path, "flat.zip", flat), options))
        found = load_file(put(tmp_path, "nested.zip", nested), options)
    assert "nested too deeply" in str(found)
    assert sum(isinstance(page, RawPage) for page in found) == 3
    many = samples.archive({f"{n}.txt": b"" for n in range(20_001)})
    assert reasons(put(tmp_path, "many.zip", many)) == ["an archive of more than 20000 members"]


def test_a_bomb_among_members_costs_no_other(tmp_path: Path) -> None:
    data = samples.archive({"a.txt": b"Words before.", "b.txt.gz": gzip.compress(bytes(9_000_000))})
    found = load_file(put(tmp_path, "a.zip", data), Options(max_inflated=1_000_000))
    assert [type(page) for page in found] == [RawPage, Failure]


@pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_damaged_member_costs_no_other(tmp_path: Path, packing: int) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as file:
        file.writestr("a.txt", "Words that are lost. " * 40)
        file.writestr("b.txt", "Words that stay.")
    data = bytearray(out.getvalue())
    begin = data.find(b"a.txt") + len("a.txt")
    data[begin + 20 : begin + 30] = b"\xff" * 10
    bad, good = load_file(put(tmp_path, "a.zip", bytes(data)))
    assert isinstance(bad, Failure)
    assert bad.reason.startswith("a damaged member: ")
    assert isinstance(good, RawPage)


@pytest.mark.parametrize(
    "name", ["../out.txt", "/etc/out.txt", "a/../../out.txt", "C:\\out.txt", "..\\out.txt"]
)
def test_names_that_lead_out_of_an_archive(tmp_path: Path, name: str) -> None:
    data = samples.archive({name: b"Words of harm", "good.txt": b"Good words"})
    found = load_file(put(tmp_path, "a.zip", data))
    assert [type(page) for page in found] == [Failure, RawPage]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.zip"]


def test_links_and_locks_in_an_archive(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        file.writestr(link, "/etc/passwd")
        file.writestr("good.txt", "Good words")
    data = bytearray(out.getvalue())
    assert reasons(put(tmp_path, "a.zip", bytes(data))) == ["a link in an archive, not followed"]
    place = data.find(b"PK\x01\x02", data.find(b"PK\x01\x02") + 4)
    data[place + 8 : place + 10] = struct.pack("<H", 1)
    assert "locked with a password" in reasons(put(tmp_path, "b.zip", bytes(data)))


def test_gzip_cut_short_keeps_what_came_before(tmp_path: Path) -> None:
    text = "".join(f"Line {n} of the page, number {n * n}.\n" for n in range(5000))
    data = gzip.compress(text.encode())
    page, failure = load_file(put(tmp_path, "a.txt.gz", data[: len(data) // 2]))
    assert isinstance(page, RawPage)
    assert page.lines[0].startswith("Line 0")
    assert isinstance(failure, Failure)
    assert "ends early" in failure.reason


def test_a_member_of_an_archive_may_have_no_name(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("x.txt", "nothing")
        archive.writestr("page.txt", "The bridge was closed on Monday, the council said.")
    # What follows a NUL is no name, and so there is none.
    data = packed.getvalue().replace(b"x.txt", b"\x00.txt")
    found = pages(put(tmp_path, "saved.zip", data))
    assert [page.path.endswith("page.txt") for page in found] == [True]
