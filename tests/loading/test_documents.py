"""Documents and archives that mean harm: bounded time and memory, and a named reason."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from reader.loading import Failure, Options, RawPage, load_file
from tests.loading import samples
from tests.loading.helpers import SECONDS, pages, put, reasons
from tests.pace import bounded

WORD = {"[Content_Types].xml": b"<Types/>"}


def word(document: bytes, **more: bytes) -> bytes:
    return samples.archive({**WORD, "word/document.xml": document, **more})


@pytest.mark.parametrize(
    "document",
    [
        b"<w:p>" * 200_000 + b"<w:t>words</w:t>",
        b"<d>" + b"<p><r><t>w</t></r></p>" * 300_000 + b"</d>",
        b"<d><p>" + b"<t>w</t>" * 500_000 + b"</p></d>",
        b"<d>" + b"<p>" * 250 + b"<t>w</t>" * 100_000,
        b'<!DOCTYPE d [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><d><p><t>&b; w</t></p></d>',
        b"\xff" * 1000,
        b"",
    ],
    ids=["deep", "many", "long", "nested", "entity", "noise", "empty"],
)
def test_documents_that_nest_or_repeat(tmp_path: Path, document: bytes) -> None:
    with bounded(SECONDS):
        found = load_file(put(tmp_path, "a.docx", word(document)))
    assert len(found) == 1
    assert "lollol" not in str(found)


def test_a_document_that_is_a_bomb(tmp_path: Path) -> None:
    data = word(b"<d>" + bytes(80_000_000))
    with bounded(SECONDS):
        (found,) = load_file(put(tmp_path, "a.docx", data), Options(max_inflated=9_000_000))
    assert isinstance(found, Failure)
    assert "bomb" in found.reason
    parts = {f"Contents/section{n}.xml": b"<s>" + b" " * 1_000_000 for n in range(60)}
    with bounded(SECONDS):
        found_ = reasons(put(tmp_path, "b.hwpx", samples.archive({"mimetype": b"", **parts})))
    assert found_ == ["a document larger than the limit"]


def test_a_damaged_title_costs_no_document(tmp_path: Path) -> None:
    data = word(b"<d><p><t>Some words</t></p></d>", **{"docProps/core.xml": b"<<<\xff"})
    assert pages(put(tmp_path, "a.docx", data))[0].lines == ("Some words",)


def test_documents_count_as_pages_and_are_bounded(tmp_path: Path) -> None:
    path = put(tmp_path, "a.docx", word(b"<d><p><t>" + b"word " * 1000 + b"</t></p></d>"))
    (found,) = load_file(path, Options(max_page_characters=4000))
    assert isinstance(found, Failure)
    nested = samples.archive({"a.docx": samples.docx(), "b.hwpx": samples.hwpx()})
    two = load_file(put(tmp_path, "two.zip", nested))
    assert [page.path.rpartition("!")[2] for page in two] == ["a.docx", "b.hwpx"]
    assert all(isinstance(page, RawPage) for page in two)


def _list(objects: int) -> bytes:
    return b"bplist00" + bytes(40) + objects.to_bytes(8, "big") + bytes(16)


@pytest.mark.parametrize(
    "data",
    [
        b"bplist00",
        b"bplist00" + bytes(200),
        b"bplist00" + bytes(range(256)) * 20,
        _list(2**62),
        _list(100_000),
        samples.webarchive()[:-40],
        samples.webarchive()[:-8] + b"\xff" * 8,
        plistlib.dumps({"WebMainResource": {"WebResourceData": "text"}}, fmt=plistlib.FMT_BINARY),
        plistlib.dumps({"WebMainResource": []}, fmt=plistlib.FMT_BINARY),
        plistlib.dumps([1], fmt=plistlib.FMT_BINARY),
    ],
)
def test_property_lists_that_mean_harm(tmp_path: Path, data: bytes) -> None:
    with bounded(2):
        (reason,) = reasons(put(tmp_path, "a.webarchive", data))
    assert "\n" not in reason


def test_a_property_list_that_holds_itself(tmp_path: Path) -> None:
    # One array object whose only element is the array.
    data = b"bplist00" + b"\xa1\x00" + b"\x08" + bytes(6) + b"\x01\x01"
    data += (1).to_bytes(8, "big") + bytes(8) + (10).to_bytes(8, "big")
    with bounded(2):
        assert reasons(put(tmp_path, "a.webarchive", data))


def test_a_bookmark_names_no_address_that_hides_something(tmp_path: Path) -> None:
    data = "[InternetShortcut]\r\nURL=https://a.example/\u202egpj.exe\x1b[31m\r\n".encode()
    (reason,) = reasons(put(tmp_path, "a.url", data))
    assert "\u202e" not in reason
    assert "\x1b" not in reason


@pytest.mark.parametrize(
    ("inner", "line"),
    [
        (
            "<t>창고 14곳을<fwSpace/>내년<nbSpace/>3월까지 헌다.</t>",
            "창고 14곳을 내년 3월까지 헌다.",
        ),
        (
            "<t><tab width='4000'/>창고를 헌다.<markpenEnd/> 공원이 된다.</t>",
            "창고를 헌다. 공원이 된다.",
        ),
        (
            "<t>창고를 헌다.</t><ctrl><footNote><p><t>각주.</t></p></footNote></ctrl>",
            "창고를 헌다.",
        ),
        ("<ctrl><header><p><t>머리말</t></p></header></ctrl><t>창고를 헌다.</t>", "창고를 헌다."),
    ],
)
def test_a_hangul_document_gives_what_stands_behind_its_marks(
    tmp_path: Path, inner: str, line: str
) -> None:
    section = f"<sec><p><run>{inner}</run></p></sec>".encode()
    data = samples.archive({"mimetype": b"", "Contents/section0.xml": section})
    assert pages(put(tmp_path, "a.hwpx", data))[0].lines == (line,)


def test_a_moved_text_stands_once_and_an_account_is_no_author(tmp_path: Path) -> None:
    document = (
        b"<d><p><moveFrom><r><t>Once.</t></r></moveFrom></p><p><r><t>Twelve</t></r>"
        b"<r><noBreakHyphen/><t>inch</t></r></p><p><moveTo><r><t>Once.</t></r></moveTo></p></d>"
    )
    for creator, author in (("Administrator", None), ("Nora Reed", "Nora Reed")):
        about = f"<c><creator>{creator}</creator></c>".encode()
        page = pages(put(tmp_path, "a.docx", word(document, **{"docProps/core.xml": about})))[0]
        assert [line for line in page.lines if line] == ["Twelve-inch", "Once."]
        assert page.metadata.author == author


def test_a_bookmark_as_text_names_its_own_address(tmp_path: Path) -> None:
    data = plistlib.dumps({"URL": "https://haeon.example/1"})
    assert reasons(put(tmp_path, "a.webloc", data))[0].endswith("it https://haeon.example/1")
