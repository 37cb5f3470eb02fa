"""Files that mean harm, or are merely broken: bounded time and memory, and a named reason."""

from __future__ import annotations

import gzip
import io
import json
import os
import random
import resource
import struct
import zipfile
from pathlib import Path

import pytest

from reader.cache import Cache
from reader.library import Library
from reader.loading import Failure, Options, RawPage, find_files, load, load_file
from reader.loading.errors import told_size
from reader.terminal import printable_json
from tests.cli.test_commands import run
from tests.loading import samples
from tests.loading.test_formats import needs_pypdf, pages, put, reasons
from tests.pace import bounded

SECONDS = 5.0


def _bomb(levels: int) -> bytes:
    lines = ['<!ENTITY a0 "lol">'] + [
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, levels)
    ]
    return (
        '<?xml version="1.0"?><!DOCTYPE rss [' + "\n".join(lines) + "]>"
        "<rss version='2.0'><channel><title>t</title><item><title>Quay</title><description>"
        f"Words &a{levels - 1}; end</description></item></channel></rss>"
    ).encode()


@pytest.mark.parametrize("name", ["a.xml", "a.html", "a.rss"])
def test_entity_bomb(tmp_path: Path, name: str) -> None:
    with bounded(SECONDS):
        found = pages(put(tmp_path, name, _bomb(12)))
    assert sum(len(line) for page in found for line in page.lines) < 10_000


def test_external_entities_are_not_opened(tmp_path: Path) -> None:
    secret = put(tmp_path, "secret.txt", b"the secret words")
    feed = (
        f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{secret.as_uri()}">]><rss version="2.0"><channel>'
        "<item><title>Quay</title><description>Words &x; end of them</description></item>"
        "</channel></rss>"
    )
    found = pages(put(tmp_path, "a.rss", feed.encode()))
    assert "secret" not in str(found)
    assert "end of them" in str(found)


@pytest.mark.parametrize(
    "content", [b"/etc/hostname", b"http://127.0.0.1:9/x", b"file:///etc/hostname"]
)
def test_bytes_that_spell_a_place_are_text(tmp_path: Path, content: bytes) -> None:
    assert [page.lines for page in pages(put(tmp_path, "a.txt", content))] == [(content.decode(),)]
    assert reasons(put(tmp_path, "a.rss", content))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("deep.html", b"<html><body>" + b"<div>" * 300_000 + b"<p>The words in the middle.</p>"),
        ("bold.html", b"<html><body><p>The words in the middle." + b"<b>" * 300_000),
        ("table.html", b"<html><body>" + b"<table><tr><td>" * 60_000 + b"The words in the middle."),
        ("list.html", b"<html><body>" + b"<ul><li>" * 100_000 + b"The words in the middle."),
        (
            "links.html",
            b"<html><body><p>The words in the middle." + b'<a href="/x">y</a> ' * 150_000,
        ),
        ("spans.html", b"<html><body><p>The words in the middle.</p>" + b"<span></span>" * 200_000),
        ("open.html", b"<html><p>The words in the middle.</p>" + b"<!-- " * 400_000),
        ("script.html", b"<html><p>The words in the middle.</p>" + b"<script><style>" * 100_000),
        ("quotes.html", b"<html><p>The words in the middle.</p>" + b"<meta a='\"" * 200_000),
        ("heads.html", b"<html><p>The words in the middle.</p>" + b"<h1>" * 300_000),
        ("less.html", b"<html><p>The words in the middle.</p>" + b"<" * 2_000_000),
        ("amps.html", b"<html><p>The words in the middle.</p>" + b"&#x1F600;&amp" * 200_000),
        ("data.html", b"<html><p>The words in the middle.</p>" + b"data:a/b;," * 200_000),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_html_that_nests_or_repeats(tmp_path: Path, name: str, data: bytes) -> None:
    with bounded(SECONDS):
        found = load_file(put(tmp_path, name, data))
    for page in found:
        if isinstance(page, RawPage):
            assert any("The words in the middle." in line for line in page.lines)
        else:
            assert "M characters" in page.reason


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.json", b"[" * 1_000_000),
        ("b.json", b'{"a":' * 500_000),
        ("c.json", b"[[]" + b",[]" * 4_000_000 + b"]"),
        ("d.json", b'{"text": ' + b"9" * 1_000_000 + b"}"),
        ("e.jsonl", b"[" * 1_000_000),
        ("f.jsonl", b"{}\n" * 100_000),
        ("g.csv", b'text,title\n"' + b"a" * 5_000_000),
        ("h.csv", b"text,title\n" + b'"' * 1_000_001),
        ("i.csv", b"," * 1_000_000),
        ("j.rss", b"<rss><channel>" + b"<item>" * 100_000),
        ("k.rss", b"<rss><channel>" + b"<item><title>x</title></item>" * 60_000),
        ("l.rss", b"<rss " + b"a='1' " * 100_000 + b"><channel/></rss>"),
        ("m.eml", b"MIME-Version: 1.0\nSubject: x\n\n" + b"a\n" * 1_000_000),
        ("n.eml", b"MIME-Version: 1.0\nSubject: " + b"=?utf-8?q?x?= " * 100_000 + b"\n\nwords"),
        ("o.eml", b"MIME-Version: 1.0\nFrom: " + b"(" * 100_000 + b"\n\nwords"),
        (
            "p.eml",
            b"MIME-Version: 1.0\n"
            + b"".join(
                b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n)
                for n in range(900)
            )
            + b"x\n" * 100_000,
        ),
        ("q.warc", b"WARC/1.0\r\n" * 100_000),
        ("r.warc", samples.warc() * 20),
        ("s.txt", b"\x1b]0;x\x07" * 100_000),
        ("t.txt", b"\xff\xfe" + b"\x00\xd8" * 100_000),
        ("u.txt", bytes(range(128, 256)) * 5_000),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_dumps_that_nest_or_repeat(tmp_path: Path, name: str, data: bytes) -> None:
    with bounded(SECONDS):
        found = load_file(put(tmp_path, name, data))
    assert found
    for page in found:
        if isinstance(page, Failure):
            assert "\n" not in page.reason
            assert len(page.reason) < 300


def test_gzip_bomb(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt.gz", gzip.compress(bytes(300_000_000), 9))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with bounded(SECONDS):
        (found,) = load_file(path, Options(max_inflated=50_000_000))
    assert isinstance(found, Failure)
    assert "bomb" in found.reason
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300_000  # kilobytes


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


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.9, 0.999])
@pytest.mark.parametrize("sample", samples.SAMPLES, ids=lambda sample: sample.name)
def test_files_cut_short(tmp_path: Path, sample: samples.Sample, cut: float) -> None:
    with bounded(SECONDS):
        found = load_file(put(tmp_path, sample.name, sample.data[: int(len(sample.data) * cut)]))
    assert found


def test_gzip_cut_short_keeps_what_came_before(tmp_path: Path) -> None:
    text = "".join(f"Line {n} of the page, number {n * n}.\n" for n in range(5000))
    data = gzip.compress(text.encode())
    page, failure = load_file(put(tmp_path, "a.txt.gz", data[: len(data) // 2]))
    assert isinstance(page, RawPage)
    assert page.lines[0].startswith("Line 0")
    assert isinstance(failure, Failure)
    assert "ends early" in failure.reason


def test_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(2 * 1024**3)
    library = Library([path], cache=Cache(None))
    # The dictionaries are loaded with the first library.
    Library([put(tmp_path, "small.txt", b"Small words")], cache=Cache(None)).load()
    with bounded(1.0):
        assert reasons(path) == ["too large: 2 GiB, the limit is 64 MiB"]
        library.load()
    assert [failure.reason for failure in library.failures] == reasons(path)


@pytest.mark.parametrize(
    ("number", "limit", "told"),
    [
        (64 << 20, None, "64 MiB"),
        ((64 << 20) + 1, 64 << 20, "64.1 MiB"),
        (5000, None, "5 kB"),
        (5001, 5000, "5.1 kB"),
        (22, 10, "22 bytes"),
        (0, None, "0 bytes"),
    ],
)
def test_a_size_is_told_in_the_units_of_its_limit_and_never_as_the_limit(
    number: int, limit: int | None, told: str
) -> None:
    assert told_size(number, limit) == told


def test_page_longer_than_the_limit(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", b"word " * 1000)
    (found,) = load_file(path, Options(max_page_characters=4000))
    assert isinstance(found, Failure)
    assert found.reason == "a page of more than 0.004 M characters"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs on this system")
def test_fifos_devices_and_sockets(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with bounded(1.0):
        assert reasons(tmp_path / "pipe.txt") == ["not a regular file"]
        assert reasons(Path("/dev/zero")) == ["not a regular file"]
        put(tmp_path, "good.txt", b"Good words")
        assert [type(page) for page in load([tmp_path])] == [RawPage]


def test_links_out_of_the_folder_and_in_circles(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    inside.mkdir()
    outside.mkdir()
    put(outside, "secret.txt", b"Secret words")
    put(inside, "good.txt", b"Good words")
    (inside / "a.txt").symlink_to(outside / "secret.txt")
    (inside / "b").symlink_to(outside)
    (inside / "c.txt").symlink_to(inside / "good.txt")
    (inside / "d").symlink_to(inside)
    (inside / "e.txt").symlink_to(inside / "e.txt")
    (inside / "f.txt").symlink_to(inside / "gone.txt")
    found = list(load([inside]))
    assert [page.lines for page in found if isinstance(page, RawPage)] == [("Good words",)]
    told = {Path(page.path).name: page.reason for page in found if isinstance(page, Failure)}
    assert told == {
        "a.txt": "a link out of the folder, not followed",
        "b": "a link out of the folder, not followed",
        "e.txt": "a loop of links",
        "f.txt": "a broken link",
    }


def test_deep_folders(tmp_path: Path) -> None:
    folder = tmp_path
    for _ in range(80):
        folder = folder / "d"
    folder.mkdir(parents=True)
    put(folder, "deep.txt", b"Deep words")
    put(tmp_path, "good.txt", b"Good words")
    found = list(load([tmp_path]))
    assert [page.lines for page in found if isinstance(page, RawPage)] == [("Good words",)]
    assert "nested" in str(found)


def test_files_that_vanish_change_or_are_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(tmp_path, "a.txt", b"Words")
    walk = find_files(tmp_path)
    assert next(walk) == str(path)
    path.unlink()
    assert "no such file" in reasons(path)[0]
    assert reasons(Path("a\0b")) != []

    path = put(tmp_path, "b.txt", b"Words")
    real = os.fstat
    count = iter(range(100))

    def moving(handle: int) -> os.stat_result:
        status = list(real(handle))
        status[6] = next(count)  # st_size
        return os.stat_result(status)

    monkeypatch.setattr("reader.loading.files.os.fstat", moving)
    assert reasons(path) == ["changes while it is read"]


@needs_pypdf
def test_pdf_that_means_harm(tmp_path: Path) -> None:
    loop = samples.pdf().replace(b"/Kids[3 0 R]", b"/Kids[2 0 R]")
    assert reasons(put(tmp_path, "loop.pdf", loop))
    locked = samples.pdf().replace(b"/Info 6 0 R", b"/Encrypt<</Filter/Standard/V 9>>")
    assert reasons(put(tmp_path, "locked.pdf", locked))
    assert reasons(put(tmp_path, "empty.pdf", samples.pdf(("",)))) == [
        "no text in this PDF: pictures of pages?"
    ]
    import zlib  # noqa: PLC0415

    bomb = zlib.compress(zlib.compress(bytes(200_000_000), 9), 9)
    old = samples.pdf()
    start = old.find(b"<</Length")
    data = (
        old[:start]
        + (b"<</Length %d/Filter[/FlateDecode/FlateDecode]>>stream\n" % len(bomb))
        + bomb
        + b"\nendstream"
        + old[old.find(b"\nendobj", start) :]
    )
    with bounded(25):
        assert reasons(put(tmp_path, "bomb.pdf", data))


NAMES = ("bad\udcff\udcfename.txt", "new\nline.txt", "esc\x1b]0;x\x07\u202e[bold].txt")


@pytest.mark.skipif(os.name == "nt", reason="names that only POSIX systems take")
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("words", [("clean",), ("clean", "--json"), ("links",), ("index",)])
def test_odd_file_names(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, words: tuple[str, ...]
) -> None:
    """A name that is not UTF-8, that has a line end or that means to act on the terminal."""
    put(tmp_path, name, samples.TEXT.encode())
    put(tmp_path, "empty" + name, b"")
    put(tmp_path, "other.txt", "\n".join(samples.PARAGRAPHS).encode())
    put(tmp_path, name + ".zip", samples.archive({"a.txt": samples.MARKDOWN.encode()}))
    for _ in range(2):  # the second time from the cache
        assert run(words[0], tmp_path, *words[1:]) == 0
        out, err = capsys.readouterr()
        out.encode()
        assert err.count("\n") == 1
        assert "empty file" in err
        for character in ("\x1b", "\u202e", "\x07"):
            assert character not in out + err
    if words == ("clean", "--json"):
        paths = {str(json.loads(line)["path"]) for line in out.splitlines()}
        assert str(tmp_path / name) in paths


def test_json_on_a_terminal_says_the_same_and_does_nothing() -> None:
    record = {"text": "a\x9b2J\u202eb\u200d\U000e0041\ud800\u2028 각 “”"}
    line = printable_json(json.dumps(record, ensure_ascii=False))
    assert json.loads(line) == record
    assert line.isprintable()
    assert "각 “”" in line


def test_addresses_hide_nothing(tmp_path: Path) -> None:
    record = {"text": "Some words", "url": "https://a.example/\u202egpj\u200b\x9d.exe"}
    page = pages(put(tmp_path, "a.json", json.dumps(record).encode()))[0]
    assert page.metadata.url == "https://a.example/%E2%80%AEgpj%E2%80%8B%C2%9D.exe"


def test_mbox_that_means_harm(tmp_path: Path) -> None:
    lines = b"From a@b Tue Aug  4 07:00:00 2026\nTo: x\n\nx\n\n" * 20_001
    with bounded(SECONDS):
        assert reasons(put(tmp_path, "a.mbox", lines)) == ["an mbox file of more than 20000 mails"]
    empty = b"From a@b Tue Aug  4 07:00:00 2026\nSubject: x\nMIME-Version: 1.0\n\n\n"
    found = load_file(put(tmp_path, "b.mbox", empty + b"\n" + samples.mbox()))
    assert [type(page) for page in found] == [Failure, RawPage, RawPage]


def test_a_member_of_an_archive_may_have_no_name(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("x.txt", "nothing")
        archive.writestr("page.txt", "The bridge was closed on Monday, the council said.")
    # What follows a NUL is no name, and so there is none.
    data = packed.getvalue().replace(b"x.txt", b"\x00.txt")
    found = pages(put(tmp_path, "saved.zip", data))
    assert [page.path.endswith("page.txt") for page in found] == [True]


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
