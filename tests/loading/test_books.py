"""EPUB books: order, table of contents and what the package document says."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from tests.loading.helpers import pages, put, reasons
from tests.loading.samples import PARAGRAPHS

_CONTAINER = '<container><rootfiles><rootfile full-path="O/c.opf"/></rootfiles></container>'
_ITEMS = (
    '<item id="n" href="nav.xhtml" properties="nav"/><item id="a" href="a.xhtml"/>'
    '<item id="b" href="b%20.xhtml"/>'
)
_ABOUT = (
    "<dc:title>결 9호</dc:title><dc:creator>박노을 기자</dc:creator><dc:creator>한이슬</dc:creator>"
    "<dc:publisher>월간 결</dc:publisher>"
    "<dc:date>2026-09-01</dc:date><dc:language>ko-KR</dc:language>"
)
_SPINE = '<spine><itemref idref="b"/><itemref idref="a"/><itemref idref="n"/></spine>'


def _book(package: str) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("META-INF/container.xml", _CONTAINER)
        archive.writestr("O/c.opf", package)
        archive.writestr("O/nav.xhtml", "<html><body><nav><a>하나</a></nav></body></html>")
        for name in ("a", "b "):
            text = "".join(f"<p>{line}</p>" for line in PARAGRAPHS)
            archive.writestr(
                f"O/{name}.xhtml", f"<html><body><h1>{name}장</h1>{text}</body></html>"
            )
    return written.getvalue()


def test_a_book_tells_of_its_chapters_and_their_order(tmp_path: Path) -> None:
    package = (
        '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        f"{_ABOUT}</metadata><manifest>{_ITEMS}</manifest>{_SPINE}</package>"
    )
    found = pages(put(tmp_path, "k.epub", _book(package)))
    assert [page.path.rpartition("!")[2] for page in found] == ["O/b .xhtml", "O/a.xhtml"]
    told = found[0].metadata
    assert (told.source, told.author, told.published, told.language) == (
        "월간 결",
        "박노을, 한이슬",
        "2026-09-01",
        "ko",
    )


def test_a_book_whose_package_is_damaged_is_read_as_it_lies(tmp_path: Path) -> None:
    for package in ("", "<package", "\x00\x01", "<!DOCTYPE x ["):
        path = put(tmp_path, "k.epub", _book(package))
        assert len([page for page in pages(path) if page.lines[0].endswith("장")]) == 2
        assert not any("RecursionError" in reason for reason in reasons(path))
