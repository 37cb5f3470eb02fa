"""What a file is, told by its bytes first and its name second."""

from __future__ import annotations

import re
from dataclasses import dataclass
from os.path import splitext

from reader.loading.decode import decode
from reader.loading.errors import FileRefusedError
from reader.loading.fields import looks_like_header
from reader.loading.tables import words

SNIFFED = 4096
"""Bytes at the start of a file that tell what it is."""

_BY_SUFFIX = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".shtml": "html",
    ".mhtml": "mail",
    ".mht": "mail",
    ".eml": "mail",
    ".mbox": "mail",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "csv",
    ".rss": "feed",
    ".atom": "feed",
    ".xml": "feed",
    ".warc": "warc",
    ".pdf": "pdf",
    ".gz": "gzip",
    ".zip": "zip",
    ".epub": "zip",
    ".docx": "zip",
    ".odt": "zip",
    ".hwpx": "zip",
    ".webarchive": "webarchive",
    ".url": "bookmark",
    ".webloc": "bookmark",
    # Never read; named here so that they are told of and not passed over in silence.
    ".doc": "document",
    ".hwp": "document",
    ".rtf": "document",
    ".pages": "document",
    ".xls": "document",
    ".xlsx": "zip",
}
_BINARY = frozenset({"gzip", "zip", "pdf", "webarchive"})
"""Formats that their first bytes must confirm: a suffix alone is not believed."""


@dataclass(frozen=True, slots=True)
class Magic:
    """Bytes that a kind of file starts with. `kind` is a format, or what is refused."""

    start: bytes
    kind: str
    refused: bool = False
    at: int = 0

    @property
    def reason(self) -> str:
        """What is told of a file that is refused: what it is, and then what to do with it."""
        what, colon, advice = self.kind.partition(":")
        return f"{what}, not a page{colon}{advice}"


MAGICS: tuple[Magic, ...] = (
    Magic(b"\x1f\x8b", "gzip"),
    Magic(b"PK\x03\x04", "zip"),
    Magic(b"PK\x05\x06", "zip"),
    Magic(b"%PDF-", "pdf"),
    Magic(b"WARC/1.", "warc"),
    Magic(b"WARC/0.", "warc"),
    Magic(b"\x89PNG", "a PNG picture", refused=True),
    Magic(b"\xff\xd8\xff", "a JPEG picture", refused=True),
    Magic(b"GIF8", "a GIF picture", refused=True),
    Magic(b"RIFF", "a media file", refused=True),
    Magic(b"ID3", "a media file", refused=True),
    Magic(b"OggS", "a media file", refused=True),
    Magic(b"ftyp", "a media file", refused=True, at=4),
    Magic(b"\x7fELF", "a program", refused=True),
    Magic(b"MZ\x90", "a program", refused=True),
    Magic(b"BZh", "a bzip2 archive: unpack it first", refused=True),
    Magic(b"\xfd7zXZ", "an xz archive: unpack it first", refused=True),
    Magic(b"7z\xbc\xaf", "a 7z archive: unpack it first", refused=True),
    Magic(b"Rar!", "a RAR archive: unpack it first", refused=True),
    Magic(b"\x28\xb5\x2f\xfd", "a zstd archive: unpack it first", refused=True),
    Magic(b"ustar", "a tar archive: unpack it first", refused=True, at=257),
    Magic(b"bplist00", "webarchive"),
    Magic(b"[InternetShortcut]", "bookmark"),
    Magic(
        b"\xd0\xcf\x11\xe0",
        "an old Office or Hangul document, or a locked one: save it as text",
        refused=True,
    ),
    Magic(b"{\\rtf", "an RTF document: save it as text", refused=True),
    Magic(b"HWP Document File", "a Hangul document: save it as text", refused=True),
    Magic(b"SQLite format 3", "a database", refused=True),
    Magic(b"wOF", "a font", refused=True),
)

_CONTROL = re.compile("[\0-\x07\x10-\x1a\x1c-\x1f\x7f]")
"""Control characters that no text needs. Left out are those that some text does: tabs and line
ends, backspaces (manual pages print letters twice), form feeds, the shifts and escapes of
ISO 2022 and of terminals."""
_CONTROLS_IN_TEXT = 4
"""So many are damage and not yet a kind of file: an end mark of DOS, a few zero bytes."""
_ONE_CONTROL_IN = 25
"""Bytes by chance hold one in eleven; text that is read has hardly any."""

_GAP = r"(?:\s|<!--(?:(?!-->)[\s\S]){0,2000}?-->|<\?(?:(?!\?>)[\s\S]){0,500}?\?>)*"
_HTML = re.compile(
    _GAP + r"<(?:!doctype\s+html|html|head|body|meta|title|article)\b", re.IGNORECASE
)
_FEED = re.compile(
    _GAP
    + r"(?:<!doctype\s[^>\[]{0,500}(?:\[[^\]]{0,3000}\]\s*)?>\s*)?"
    + r"<(?:rss|feed|rdf:RDF|channel)[\s>]",
    re.IGNORECASE,
)
_XML = re.compile(r"\s*<\?xml\s", re.IGNORECASE)
_PDF = re.compile(rb"(?:\A|[\r\n])%PDF-[12]\.[0-9]")
_MAIL_LINE = re.compile(r"(?:From |([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]?|[ \t])")
_MAIL_PROOF = frozenset({"mime-version", "message-id", "received", "return-path", "dkim-signature"})
_MAIL_NAMES = _MAIL_PROOF | {"from", "to", "subject", "date", "content-type", "delivered-to"}
_JSON = re.compile(r"\s*(?:\[\s*)?\{\s*(?:\"|\})")
_ASSETS = words(
    ".css .js .mjs .map .png .jpg .jpeg .gif .webp .avif .svg .ico .bmp .tif .tiff .woff .woff2 "
    ".ttf .otf .eot .mp3 .mp4 .m4a .webm .mov .avi .wav .zst .xz .bz2 .7z .rar .tar .exe .dll .so "
    ".pyc .class .o .db .sqlite .ppt .pptx"
)


def is_page_name(name: str) -> bool:
    """Whether a name in a folder or an archive promises a page."""
    return _suffix(name) in _BY_SUFFIX


def is_plain_asset(name: str) -> bool:
    """Whether a name promises a picture, script, font, program or document of another kind."""
    return _suffix(name) in _ASSETS


def _suffix(name: str) -> str:
    return splitext(name)[1].lower()  # noqa: PTH122 - asked of every file of a folder; `Path` is slow


def looks_like_page(head: bytes) -> bool:
    """Whether the first bytes of a file without a telling name are a page's for certain."""
    try:
        return _by_content(head) in {"html", "feed", "mail", "warc"}
    except FileRefusedError:
        return False


def detect_format(name: str, data: bytes) -> str:
    """A key of the readers for a file's name and bytes; raises `FileRefusedError`."""
    by_name = _BY_SUFFIX.get(_suffix(name))
    found = _by_content(data[:SNIFFED])
    if by_name == "bookmark" and found in {None, "feed"}:
        return by_name
    if found == "json" and by_name not in {"json", "jsonl"}:
        # `[` and `{` also start notes and Markdown: the rest of the file has to agree.
        return _json_kind(data) or by_name or "text"
    if found == "json":
        return by_name or "json"
    if found:
        return found
    if by_name in _BINARY:
        if not data:
            raise FileRefusedError("empty file")
        raise FileRefusedError(f"not a {by_name} file, whatever its name says")
    if by_name == "document":
        raise FileRefusedError("a document of another program: save it as text")
    if by_name == "feed" and not data[:SNIFFED].lstrip().startswith(b"<"):
        raise FileRefusedError("XML that is neither a feed nor a page")
    if by_name == "warc":
        raise FileRefusedError("not a WARC file, whatever its name says")
    if by_name is None and _is_table(data[:SNIFFED]):
        return "csv"
    return by_name or "text"


def _is_table(head: bytes) -> bool:
    """Whether the first line names columns that tables of articles have."""
    first = decode(head)[0].lstrip("\ufeff").partition("\n")[0]
    return any(looks_like_header(first.split(mark)) for mark in ",;\t")


def _by_content(head: bytes) -> str | None:
    for magic in MAGICS:
        if head.startswith(magic.start, magic.at):
            if magic.refused:
                raise FileRefusedError(magic.reason)
            return magic.kind
    text, _, _ = decode(head)
    if _is_binary(text) and not _PDF.search(head[:1024]):
        raise FileRefusedError("binary data, not a page")
    text = text.lstrip("\ufeff")
    if _FEED.match(text):
        return "feed"
    if _HTML.match(text):
        return "html"
    if _is_mail(text):
        return "mail"
    if _JSON.match(text):
        return "json"
    if _XML.match(text):
        return "feed"
    # Some PDF files have a few lines before their mark, and the mark of another kind never.
    return "pdf" if _PDF.search(head[:1024]) else None


def _is_binary(text: str) -> bool:
    """Whether bytes that were decoded as well as could be are no text all the same."""
    if text.count("\0") * 20 > len(text):
        return True
    controls = len(_CONTROL.findall(text))
    return controls > _CONTROLS_IN_TEXT and controls * _ONE_CONTROL_IN > len(text)


def _is_mail(text: str) -> bool:
    """A block of header lines with a name that only mail carries, then an empty line."""
    names: set[str] = set()
    for line in text.replace("\r\n", "\n").split("\n")[:200]:
        if not line:
            break
        match = _MAIL_LINE.match(line)
        if match is None:
            return False
        if match[1]:
            names.add(match[1].lower())
    return bool(names & _MAIL_PROOF) and len(names & _MAIL_NAMES) >= 2


def _json_kind(data: bytes) -> str | None:
    """JSON Lines when the first two lines are whole objects, JSON when the end closes it."""
    import json  # noqa: PLC0415 - only files that start like JSON pay for it

    end = data[-64:].rstrip()
    if end[-1:] not in b"}]" or not end:
        return None
    lines = [line for line in data[:262_144].split(b"\n", 3)[:2] if line.strip()]
    try:
        whole = [isinstance(json.loads(line), dict) for line in lines]
    except (ValueError, RecursionError):
        return "json"
    if len(whole) == 2 and all(whole):
        return "jsonl"
    return "json" if all(whole) or len(lines) == 1 else None
