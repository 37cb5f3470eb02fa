"""Bytes to text: by byte order mark, by declaration, as UTF-8, else by detection.

A byte that fits no encoding becomes U+FFFD, stays visible, and is counted in a
warning: nothing is dropped.
"""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9_\-]{1,40})""", re.IGNORECASE
)
_DECLARED_WITHIN = 4096
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_SUPERSETS = {
    # Pages that declare EUC-KR are CP949 in practice: browsers read the superset
    # (WHATWG Encoding Standard, which names the others below as well).
    "euc-kr": "cp949",
    "euc_kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601-1989": "cp949",
    "ksc5601": "cp949",
    "windows-949": "cp949",
    "x-windows-949": "cp949",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    # A page that says UTF-16 in ASCII letters is not UTF-16.
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
}
_TEXT_ENCODINGS = re.compile(
    r"utf|ascii|cp\d|iso|8859|latin|windows|euc|949|big5|gb|jis|johab|koi8|mac|tis|hz|^1\d\d\d$"
)
_SAMPLE = 65_536
_MIXED_LINES = 200_000
"""Lines up to which each is decoded by itself."""
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_HANGUL = re.compile("[가-힣]")
_READABLE = re.compile("[\t\n\r -~\u00a0-\u024f\u2010-\u203b\u3000-\u30ff\u4e00-\u9fff가-힣]")


def decode(
    data: bytes, *, declared: bool = False, charset: str | None = None
) -> tuple[str, str, tuple[str, ...]]:
    """Text, the encoding used, and warnings.

    `charset` is what a container says of the bytes (a mail part, a HTTP header);
    `declared` also believes a charset in the head of the text itself.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _lenient(data, name)
    if wide := _wide_without_mark(data):
        return _lenient(data, wide)
    tried = [charset] if charset else []
    if declared and (found := _DECLARED.search(data[:_DECLARED_WITHIN])):
        tried.append(found[1].decode("ascii"))
    for stated in tried:
        if codec := _known(stated):
            read = _lenient(data, codec)
            if _odd(read[0]) and codec in {"utf-8", "cp949"} and (mixed := _mixed(data)):
                return mixed
            if _odd(read[0]) <= max(3, _beyond_ascii(read[0]) // 20):
                return read
    try:
        return data.decode("utf-8"), "utf-8", ()
    except UnicodeDecodeError:
        pass
    if mixed := _mixed(data):
        return mixed
    read = _lenient(data, "utf-8")
    # Other encodings hardly ever hold a whole character of UTF-8 by chance.
    if 2 * _odd(read[0]) <= _beyond_ascii(read[0]):
        return read
    read = _lenient(data, "cp949")
    if _odd(read[0]) <= max(3, _beyond_ascii(read[0]) // 20) and _is_korean(read[0][:_SAMPLE]):
        return read
    return _lenient(data, _detected(data[:_SAMPLE]))


def charset_of(content_type: str) -> str | None:
    """The charset that a `Content-Type` header states."""
    found = _CHARSET.search(content_type)
    return found[1] if found else None


def _known(name: str) -> str | None:
    """The codec for a stated charset; `None` for what Python has not or what is no charset."""
    lowered = name.strip().lower()
    lowered = _SUPERSETS.get(lowered, lowered)
    # Python also has codecs that unpack or escape (zlib, rot13, idna): no page is in those.
    if not _TEXT_ENCODINGS.search(lowered):
        return None
    try:
        return codecs.lookup(lowered).name
    except (LookupError, ValueError):
        return None


def _detected(sample: bytes) -> str:
    """The likeliest encoding; CP1252 where its rarer kin reads no better."""
    matches = from_bytes(sample, cp_exclusion=["utf_7"])
    best = matches.best()
    if best is None:
        return "cp1252"
    for match in matches:
        if match.encoding == "cp1252" and match.chaos <= best.chaos + 0.02:
            return "cp1252"
    return _known(best.encoding) or "cp1252"


def _odd(text: str) -> int:
    return text.count("\ufffd")


def _beyond_ascii(text: str) -> int:
    """Characters beyond ASCII that did decode."""
    return len(_NOT_ASCII.findall(text)) - _odd(text)


def _is_korean(sample: str) -> bool:
    """Whether text read as CP949 is Korean and not another encoding that happens to fit.

    Two thirds of the characters beyond ASCII must be Hangul, and those in the part of
    CP949 that ordinary words use (KS X 1001): a curly quote of CP1252 with the letter
    after it reads as a rare syllable outside it.
    """
    foreign = [character for character in sample if character > "\x7f"]
    common = sum(1 for c in foreign if _HANGUL.match(c) and len(c.encode("euc_kr", "ignore")) == 2)
    return bool(foreign) and common * 3 >= len(foreign) * 2


def _mixed(data: bytes) -> tuple[str, str, tuple[str, ...]] | None:
    """A file whose lines are some in UTF-8 and some in CP949, put together by hand or script.

    `None` when it is none: no line is Korean in UTF-8, or none is Korean in CP949 alone.
    """
    if data.count(b"\n") > _MIXED_LINES:
        return None
    lines: list[str] = []
    wide = korean = 0
    for line in data.split(b"\n"):
        try:
            text = line.decode("utf-8")
            wide += not text.isascii() and _HANGUL.search(text) is not None
        except UnicodeDecodeError:
            text = line.decode("utf-8", "replace")
            if 2 * _odd(text) > _beyond_ascii(text):
                try:
                    other = line.decode("cp949")
                except UnicodeDecodeError:
                    other = ""
                if other and _is_korean(other[:_SAMPLE]):
                    text = other
                    korean += 1
        lines.append(text)
    if not wide or not korean:
        return None
    odd = sum(map(_odd, lines))
    told = [f"{korean} {'line was' if korean == 1 else 'lines were'} in cp949, the others in utf-8"]
    told += [f"{odd} {'byte is' if odd == 1 else 'bytes are'} not utf-8"] if odd else []
    return "\n".join(lines), "utf-8", tuple(told)


def _wide_without_mark(data: bytes) -> str | None:
    """UTF-16 that lost its byte order mark: zero bytes on one side, and it reads well."""
    sample = data[:4096]
    if b"\0" not in sample or len(sample) < 4:
        return None
    sample = sample[: len(sample) // 2 * 2]
    for name, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if zeros.count(0) * 20 < len(zeros):
            continue
        text = sample.decode(name, "replace")
        if len(_READABLE.findall(text)) >= 0.97 * len(text):
            return name
    return None


def _lenient(data: bytes, encoding: str) -> tuple[str, str, tuple[str, ...]]:
    try:
        text = data.decode(encoding, "replace")
    except (LookupError, UnicodeError):  # not every codec knows how to replace
        encoding = "utf-8"
        text = data.decode(encoding, "replace")
    shown = encoding.removesuffix("-sig")
    odd = text.count("\ufffd")
    if not odd:
        return text, shown, ()
    return text, shown, (f"{odd} {'byte is' if odd == 1 else 'bytes are'} not {shown}",)


def split_lines(text: str) -> tuple[str, ...]:
    """Lines without their ends. Only CR LF, LF and CR end one: form feeds and U+2028 are text."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if lines and lines[-1] == "":
        lines.pop()
    return tuple(lines)
