"""Documents that are zip archives of XML: DOCX, ODT and HWPX, a paragraph a line.

Styles, pictures, notes, headers and footers are left out. Knows nothing of archives: it
is given a way to unpack a member.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from reader.loading.decode import decode
from reader.loading.errors import FileRefusedError
from reader.loading.names import person
from reader.loading.tables import words
from reader.loading.xml import local_name, tree_of
from reader.model import PageMetadata, RawPage

MAX_PARTS = 500
MAX_CHARACTERS = 32_000_000
"""Characters of XML of one document; the text is a tenth of it."""
_SPACES = {
    **dict.fromkeys(("tab", "s", "fwSpace", "nbSpace"), " "),
    **dict.fromkeys(("br", "line-break", "cr", "lineBreak"), "\n"),
    **dict.fromkeys(("noBreakHyphen", "hyphen"), "-"),
}
"""What elements within a text stand for."""
_LEFT_OUT = words(
    "delText moveFrom instrText annotation note tracked-changes forms Fallback"
    " footNote endNote header footer hiddenComment"
)
_DEPTH = 200

Unpack = Callable[[str], bytes | None]


@dataclass(frozen=True, slots=True)
class Document:
    """A kind of document.

    member: the names of its parts that hold text. block: elements that are a
    paragraph. text: elements that hold words; none where any text in a paragraph counts.
    about: the member with its title and author.
    """

    format: str
    member: re.Pattern[str]
    block: frozenset[str]
    text: frozenset[str]
    about: str


DOCUMENTS: tuple[Document, ...] = (
    Document(
        "docx",
        re.compile(r"word/document\d*\.xml"),
        frozenset({"p"}),
        frozenset({"t"}),
        "docProps/core.xml",
    ),
    Document(
        "odt",
        re.compile(r"content\.xml"),
        frozenset({"p", "h"}),
        frozenset(),
        "meta.xml",
    ),
    Document(
        "hwpx",
        re.compile(r"Contents/section\d+\.xml"),
        frozenset({"p"}),
        frozenset({"t"}),
        "Contents/content.hpf",
    ),
)
OTHERS: tuple[tuple[str, str], ...] = (
    ("xl/workbook.xml", "a spreadsheet, not a page: save it as CSV"),
    ("ppt/presentation.xml", "a presentation, not a page: save it as PDF or text"),
)
"""A member by which another kind of document is known, and the reason to tell."""


def document_of(names: Iterable[str]) -> Document | None:
    """The kind of document that an archive with these members is; `None` for an archive of pages.

    Raises `FileRefusedError` for documents of a kind that is not read.
    """
    known = set(names)
    for mark, reason in OTHERS:
        if mark in known:
            raise FileRefusedError(reason)
    office = {"[Content_Types].xml", "META-INF/manifest.xml", "mimetype"} & known
    for document in DOCUMENTS:
        if office and any(document.member.fullmatch(name) for name in known):
            return document
    if "[Content_Types].xml" in known:
        raise FileRefusedError("an Office document of another kind: save it as text")
    return None


def read_document(path: str, document: Document, names: Iterable[str], unpack: Unpack) -> RawPage:
    """The page of a document; raises `FileRefusedError`."""
    parts = sorted(filter(document.member.fullmatch, names), key=lambda name: (len(name), name))
    lines: list[str] = []
    size = 0
    for name in parts[:MAX_PARTS]:
        text = decode(unpack(name) or b"", declared=True)[0]
        size += len(text)
        if size > MAX_CHARACTERS:
            raise FileRefusedError("a document larger than the limit")
        lines += _lines(tree_of(text), document)
    if not any(lines):
        raise FileRefusedError("no text in this document")
    title, author = _about(unpack(document.about))
    return RawPage(
        path,
        tuple(lines),
        document.format,
        "utf-8",
        PageMetadata(title=title, author=author),
    )


def _lines(root: etree._Element, document: Document) -> Iterator[str]:
    """The lines of all paragraphs, those inside text boxes and cells after the one around them."""
    for block in root.iter():
        if local_name(block) in document.block and not _is_left_out(block):
            text = "".join(_words(block, document))
            yield from (" ".join(line.split()) for line in text.split("\n"))


def _is_left_out(block: etree._Element) -> bool:
    """Whether a paragraph stands in a comment or a note, or is the older form of a text box."""
    return any(local_name(outer) in _LEFT_OUT for outer in block.iterancestors())


def _words(block: etree._Element, document: Document) -> Iterator[str]:
    """The text of a paragraph, without that of paragraphs inside it."""
    if not document.text:
        yield block.text or ""
    stack = [iter(block)]
    while stack:
        inner = next(stack[-1], None)
        if inner is None:
            stack.pop()
            continue
        name = local_name(inner)
        yield _SPACES.get(name, "")
        if name in document.text or (not document.text and name not in _LEFT_OUT):
            is_block = name in document.block
            yield "" if is_block else inner.text or ""
        if name not in document.block and name not in _LEFT_OUT and len(stack) < _DEPTH:
            stack.append(iter(inner))
        if not document.text or local_name(inner.getparent()) in document.text:
            yield inner.tail or ""  # a text goes on behind a space or a tab in it


def _about(data: bytes | None) -> tuple[str | None, str | None]:
    """Title and author of a document."""
    found: dict[str, str] = {}
    if data:
        try:
            for element in tree_of(decode(data[:1_000_000], declared=True)[0]).iter():
                text = " ".join("".join(element.itertext()).split())[:500]
                if text and not len(element):
                    named = local_name(element)
                    if named == "meta":  # HWPX and OPF 2 name the field beside it
                        named = element.get("name") or named
                    found.setdefault(named, text)
        except FileRefusedError:
            pass
    return found.get("title"), person(found.get("creator"))
