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
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_\-]+)""", re.IGNORECASE)
# Pages that declare EUC-KR are CP949 in practice: it is the superset browsers use.
_SUPERSETS = {
    "euc-kr": "cp949",
    "euc_kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "iso-8859-1": "cp1252",
}
_SAMPLE = 65_536


def decode(data: bytes, *, declared: bool = False) -> tuple[str, str, tuple[str, ...]]:
    """Text, the encoding used, and warnings. `declared` also believes a charset in the head."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _lenient(data, name)
    if declared and (found := _DECLARED.search(data[:4096])):
        name = found[1].decode("ascii").lower()
        name = _SUPERSETS.get(name, name)
        try:
            return data.decode(name), name, ()
        except (LookupError, UnicodeDecodeError):
            pass
    try:
        return data.decode("utf-8"), "utf-8", ()
    except UnicodeDecodeError:
        pass
    broken = data.decode("utf-8", "replace")
    # A few odd bytes in UTF-8 are damage; many mean another encoding.
    if broken.count("\ufffd") * 200 <= len(broken):
        return _lenient(data, "utf-8")
    try:
        return data.decode("cp949"), "cp949", ()
    except UnicodeDecodeError:
        pass
    best = from_bytes(data[:_SAMPLE], cp_exclusion=["utf_7"]).best()
    return _lenient(data, best.encoding if best else "cp949")


def _lenient(data: bytes, encoding: str) -> tuple[str, str, tuple[str, ...]]:
    text = data.decode(encoding, "replace")
    odd = text.count("\ufffd")
    warnings = (f"{odd} bytes are not {encoding.removesuffix('-sig')}",) if odd else ()
    return text, encoding.removesuffix("-sig"), warnings


def split_lines(text: str) -> tuple[str, ...]:
    """Lines without their ends. Only CR LF, LF and CR end one: form feeds and U+2028 are text."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if lines and lines[-1] == "":
        lines.pop()
    return tuple(lines)
