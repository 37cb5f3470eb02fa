"""Pages that mean harm, or are merely broken: bounded time and memory, and a named reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.loading import Failure, Options, RawPage, load, load_file
from reader.loading.decode import decode
from reader.loading.formats import READERS
from reader.loading.source import Pages, Source
from tests.loading import samples
from tests.loading.helpers import SECONDS, needs_pypdf, pages, put, reasons
from tests.pace import bounded


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
        ("svg.html", b"<html><p>The words in the middle.</p>" + b"<svg/>" * 60_000 + b"</svg>"),
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


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.9, 0.999])
@pytest.mark.parametrize("sample", samples.SAMPLES, ids=lambda sample: sample.name)
def test_files_cut_short(tmp_path: Path, sample: samples.Sample, cut: float) -> None:
    with bounded(SECONDS):
        found = load_file(put(tmp_path, sample.name, sample.data[: int(len(sample.data) * cut)]))
    assert found


def test_page_longer_than_the_limit(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", b"word " * 1000)
    (found,) = load_file(path, Options(max_page_characters=4000))
    assert isinstance(found, Failure)
    assert found.reason == "a page of more than 0.004 M characters"


def test_long_lines_in_another_encoding(tmp_path: Path) -> None:
    line = ("나라에서 물이 샜다고 밝혔다. " * 280_000).encode("cp949")
    with bounded(4):
        assert decode(line)[1] == "cp949"
    with bounded(3):
        assert reasons(put(tmp_path, "a.txt", line * 8)) == ["a page of more than 2 M characters"]


@needs_pypdf
def test_pdf_that_means_harm(tmp_path: Path) -> None:
    loop = samples.pdf().replace(b"/Kids[3 0 R]", b"/Kids[2 0 R]")
    assert reasons(put(tmp_path, "loop.pdf", loop))
    assert reasons(put(tmp_path, "broken.pdf", samples.pdf()[:60])) == [
        "a PDF that is damaged or breaks off"
    ]
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


def test_addresses_hide_nothing(tmp_path: Path) -> None:
    record = {"text": "Some words", "url": "https://a.example/\u202egpj\u200b\x9d.exe"}
    page = pages(put(tmp_path, "a.json", json.dumps(record).encode()))[0]
    assert page.metadata.url == "https://a.example/%E2%80%AEgpj%E2%80%8B%C2%9D.exe"


def test_a_header_that_cannot_be_read_costs_no_other_mail(tmp_path: Path) -> None:
    head = b"From a@b Tue Aug  4 07:00:00 2026\nMIME-Version: 1.0\nFrom: a@b\nSubject: Quay\n"
    wrong = b"Content-Type: text/plain; charset*" + b"9" * 5000 + b"=x\n"
    mails = [head + kind + b"\nWords of it.\n\n" for kind in (b"", wrong, b"")]
    put(tmp_path, "a.mbox", b"".join(mails))
    put(tmp_path, "b.eml", mails[1].partition(b"\n")[2])
    put(tmp_path, "c.txt", b"Good words")
    found = list(load([tmp_path]))
    assert [type(page) for page in found] == [RawPage, Failure, RawPage, Failure, RawPage]
    failed = [page.reason for page in found if isinstance(page, Failure)]
    assert failed == ["not a mail that can be read: ValueError"] * 2


def test_whatever_a_reader_raises_is_told_of_its_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tripping(source: Source) -> Pages:
        yield RawPage(source.path, ("Words before",), "csv", "utf-8")
        raise ZeroDivisionError

    monkeypatch.setitem(READERS, "csv", tripping)
    data = samples.archive({"a.csv": b"title,text\nQuay,Words\n", "b.txt": b"Good words"})
    before, failure, after = load_file(put(tmp_path, "a.zip", data))
    assert isinstance(before, RawPage) and isinstance(after, RawPage)
    assert isinstance(failure, Failure)
    assert failure.reason == "cannot be read: ZeroDivisionError"
    assert failure.path.endswith("a.zip!a.csv")


def test_mbox_that_means_harm(tmp_path: Path) -> None:
    lines = b"From a@b Tue Aug  4 07:00:00 2026\nTo: x\n\nx\n\n" * 20_001
    with bounded(SECONDS):
        assert reasons(put(tmp_path, "a.mbox", lines)) == ["an mbox file of more than 20000 mails"]
    empty = b"From a@b Tue Aug  4 07:00:00 2026\nSubject: x\nMIME-Version: 1.0\n\n\n"
    found = load_file(put(tmp_path, "b.mbox", empty + b"\n" + samples.mbox()))
    assert [type(page) for page in found] == [Failure, RawPage, RawPage]
