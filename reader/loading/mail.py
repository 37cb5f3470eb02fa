"""Mail (.eml newsletters, mbox files) and MHTML pages by the standard library's parser.

The older `compat32` policy is used on purpose: it hands headers over as they stand,
where the newer one parses them by a grammar that hostile headers can stall.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr

from reader.loading.decode import decode, split_lines
from reader.loading.errors import FileRefusedError
from reader.loading.forwarded import LETTER_HEAD, letter_within
from reader.loading.frames import fullest
from reader.loading.html.document import page_from_html
from reader.loading.html.places import Placed, placed_lines
from reader.loading.html.reshape import reshape
from reader.loading.html.trim import trim
from reader.loading.quoted import QUOTED, answers, passed_on, quoted_lines, without_mark
from reader.loading.records import moment
from reader.loading.source import Pages, Source
from reader.loading.web import web_address
from reader.model import Failure, PageMetadata, RawPage
from reader.records import replace

MAX_LINES = 1_500_000
"""Lines of a mail: the parser takes about two microseconds for each."""
MAX_BOUNDARY_TRIES = 10_000_000
"""Lines times boundaries: each boundary that is open is tried on every line."""
MAX_MAILS = 20_000
_MAX_PARTS = 1_000
_MAX_HEADER = 4_000
_WEB = re.compile(r"https?://[^\s<>\"]{3,2000}")
_FROM_LINE = re.compile(rb"(?:\A|\r?\n\r?\n)From \S[^\r\n]{0,200}\d\d:\d\d[^\r\n]{0,60}\r?\n")
_BOUNDARY = re.compile(rb"boundary\s{0,3}=", re.IGNORECASE)


def read_mail(source: Source) -> Pages:
    """The article of an MHTML file, the text of a mail; of an mbox file a page a mail."""
    mails = _mails(source.data)
    if len(mails) == 1:
        yield _page(source.path, source.data)
        return
    for number, data in enumerate(mails, start=1):
        path = f"{source.path}#{number}"
        try:
            page = _page(path, data)
        except FileRefusedError as error:
            yield Failure(path, str(error))
        else:
            yield page


def _mails(data: bytes) -> list[bytes]:
    """The mails of an mbox file (RFC 4155), each behind its `From ` line; else all of it."""
    if not data.startswith(b"From "):
        return [data]
    starts = [match.end() for match in _FROM_LINE.finditer(data)][: MAX_MAILS + 1]
    if len(starts) < 2:
        return [data]
    if len(starts) > MAX_MAILS:
        raise FileRefusedError(f"an mbox file of more than {MAX_MAILS} mails")
    ends = [data.rfind(b"From ", 0, start) for start in starts[1:]] + [len(data)]
    return [data[start:end] for start, end in zip(starts, ends, strict=True)]


def _page(path: str, data: bytes) -> RawPage:
    lines = max(data.count(b"\n"), data.count(b"\r"))
    if lines > MAX_LINES or lines * _boundaries(data) > MAX_BOUNDARY_TRIES:
        raise FileRefusedError("mail with too many lines or parts")
    try:
        message = message_from_bytes(data)
        parts = _text_parts(message)
        # The parser takes headers as they come: what is wrong with one is found on asking for it.
        if _is_saved_page(message):
            return _saved_page(path, message, parts)
        return _mail(path, message, parts)
    except (MessageError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise FileRefusedError(f"not a mail that can be read: {type(error).__name__}") from None


def _boundaries(data: bytes) -> int:
    return sum(1 for _ in _BOUNDARY.finditer(data))


def _is_saved_page(message: Message) -> bool:
    kind = message.get_content_type()
    return kind == "multipart/related" and (
        "Snapshot-Content-Location" in message or not _sent(message)
    )


def _sent(message: Message) -> bool:
    return any(name in message for name in ("Received", "To", "Message-ID", "Delivered-To"))


def _text_parts(message: Message) -> list[Message]:
    """Leaves that are text and no attachments, in order."""
    parts: list[Message] = []
    for number, part in enumerate(_leaves(message)):
        if number >= _MAX_PARTS:
            break
        if part.get_content_maintype() == "text" and part.get_content_disposition() != "attachment":
            parts.append(part)
    return parts


def _leaves(message: Message) -> Iterator[Message]:
    stack = [message]
    while stack:
        part = stack.pop()
        payload = part.get_payload()
        if isinstance(payload, list):
            stack.extend(inner for inner in reversed(payload) if isinstance(inner, Message))
        else:
            yield part


def _saved_page(path: str, message: Message, parts: list[Message]) -> RawPage:
    pages = [part for part in parts if part.get_content_subtype() in {"html", "xhtml+xml"}]
    if not pages:
        raise FileRefusedError("no HTML part in this MHTML page")
    read = [_content(page) for page in pages]
    place = fullest([text for text, _, _ in read]) if len(read) > 1 else 0
    text, encoding, warnings = read[place]
    address = _header(message, "Snapshot-Content-Location") or _header(pages[0], "Content-Location")
    page = page_from_html(path, text, format_="mhtml", url=address, warnings=warnings)
    return replace(page, encoding=encoding)


def _mail(path: str, message: Message, parts: list[Message]) -> RawPage:
    read = [(part.get_content_subtype(), *_content(part)) for part in parts]
    plain = [line for kind, text, _, _ in read if kind == "plain" for line in split_lines(text)]
    shown = [reshape(trim(text)).html for kind, text, _, _ in read if kind == "html"]
    placed = [one for html in shown for one in placed_lines(html)]
    marked = [one.text for one in placed]
    # HTML keeps paragraphs whole where plain text is wrapped; but some of it is one picture.
    as_marked = 2 * _size(marked) >= _size(plain)
    lines = marked if as_marked else plain
    title = _header(message, "Subject")
    if not any(line.strip() for line in lines):
        raise FileRefusedError("no text in this mail")
    quoted: frozenset[int] = frozenset()
    letter = letter_within(lines) if passed_on(title, lines) else None
    if title and letter:
        title = letter.subject or without_mark(title)
    elif not passed_on(title, lines):
        answer = answers(title) or "In-Reply-To" in message
        quoted = _cited(placed) if as_marked else frozenset()
        quoted = quoted or quoted_lines(lines, answer=answer, mail=True)
    name, address = parseaddr(_header(message, "From") or "")
    archived = _WEB.search(
        _header(message, "Archived-At") or _header(message, "X-Original-URL") or ""
    )
    apart = dict.fromkeys(quoted, QUOTED)
    if letter:
        apart |= dict.fromkeys(letter.lines, LETTER_HEAD)
    if title and lines[0].strip() != title:
        lines = [title, "", *lines]
        apart = {index + 2: place for index, place in apart.items()}
    metadata = PageMetadata(
        title=title,
        source=(letter and letter.sender) or name or address.rpartition("@")[2] or None,
        published=(letter and letter.sent) or moment(_header(message, "Date") or ""),
        language=(_header(message, "Content-Language") or "").split("-")[0].lower() or None,
        url=web_address(archived[0]) if archived else None,
    )
    encodings = [encoding for _, _, encoding, _ in read] or ["utf-8"]
    warnings = tuple(warning for _, _, _, told in read for warning in told)
    beyond = tuple((index + 1, place) for index, place in sorted(apart.items()))
    return RawPage(path, tuple(lines), "email", encodings[0], metadata, warnings, beyond)


def _cited(placed: list[Placed]) -> frozenset[int]:
    """Indices of the lines that the markup of a mail says are another's, unless all are."""
    found = {i for i, one in enumerate(placed) if any(name == QUOTED for _, name in one.parts)}
    return frozenset(found) if len(found) < len(placed) else frozenset()


def _size(lines: list[str]) -> int:
    return sum(map(len, lines))


def _content(part: Message) -> tuple[str, str, tuple[str, ...]]:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_param("charset")
    is_html = part.get_content_subtype() != "plain"
    stated = charset if isinstance(charset, str) else None
    text, encoding, warnings = decode(data, declared=is_html, charset=stated)
    if not is_html and str(part.get_param("format") or "").lower() == "flowed":
        text = _unflowed(text, part.get_param("delsp"))
    return text, encoding, warnings


def _unflowed(text: str, delsp: object) -> str:
    """Text whose lines go on in the next one behind a space (RFC 3676), as paragraphs."""
    found: list[str] = []
    goes_on = False
    for line in split_lines(text):
        quoted = line.startswith(">")
        if goes_on and not quoted:
            found[-1] += line
        else:
            found.append(line)
        goes_on = line.endswith(" ") and line != "-- " and not quoted
        if goes_on and str(delsp).lower() == "yes":
            found[-1] = found[-1][:-1]
    return "\n".join(found)


def _header(message: Message, name: str) -> str | None:
    """A header as one line, its encoded words (RFC 2047) decoded."""
    # As it stands: the parser's own way to give it would put a mark for each byte beyond ASCII.
    lowered = name.lower()
    value = next((held for key, held in message.raw_items() if key.lower() == lowered), None)
    if value is None:
        return None
    text = ""
    try:
        for piece, charset in decode_header(str(value)[:_MAX_HEADER]):
            text += piece if isinstance(piece, str) else decode(piece, charset=charset)[0]
    except (MessageError, ValueError):
        text = str(value)[:_MAX_HEADER]
    # The parser keeps bytes that are no ASCII as surrogates.
    raw = text.encode("ascii", "surrogateescape") if _has_escapes(text) else b""
    text = decode(raw)[0] if raw else text
    return " ".join(text.split()) or None


def _has_escapes(text: str) -> bool:
    return any("\udc80" <= c <= "\udcff" for c in text) and all(
        c < "\x80" or "\udc80" <= c <= "\udcff" for c in text
    )
