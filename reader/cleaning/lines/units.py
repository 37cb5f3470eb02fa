"""A unit: a line of a page, or a piece of a line that a scraper glued together.

Reads off one line what can be seen without its neighbours: bare text, bullet,
whether it is a finished sentence, whether it was cut mid-sentence. Knows no
rule about furniture.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import islice

from msgspec import Struct

_SPACES = (0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1C, 0x1D, 0x1E, 0x1F, 0x85, 0xA0, 0x202F, 0x205F, 0x3000)
_ODD_SPACE = dict.fromkeys((*_SPACES, *range(0x2000, 0x200B), 0x2028, 0x2029), " ")
_INVISIBLE: dict[int, str | None] = {
    **dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF), None),
    **dict.fromkeys((c for c in range(0x20) if c not in (9, 10, 11, 12, 13, 28, 29, 30, 31)), None),
    0x7F: None,
}
_CLEAN: dict[int, str | None] = {**_INVISIBLE, **_ODD_SPACE}

SEQUENCE = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]")
"""What tells a terminal to change its colours (ECMA-48, control sequences)."""
_BULLET = re.compile(
    r"[\s•·∙◦▪▫■□●○◆◇▶▷►▸◀◁◄☞☛→⇒↳ㄴ┌┏├└┗※★☆*\-–—>›»+|▼▽▲△✔✓✅📌👉🔗=~♥♡❤💬]+(?=\S)"
    r"|[\s•·∙◦▪▫■□●○◆◇▶▷►▸◀◁◄☞☛→⇒↳※★☆*\-–—>›»+|▼▽▲△=_~.]+$"
)
_TRAIL = " \t┐┓┘┛◀◁◄▼▽▲△▶▷►>›»+|:：-–—*＞=~←→◂▸"
_PAIRS = {
    "[": "]",
    "<": ">",
    "【": "】",
    "〈": "〉",
    "《": "》",
    "〔": "〕",
    "［": "］",
    "(": ")",
    "{": "}",
}
_IMAGE = re.compile(r"!\[([^\]\n]{0,400})\]\([^)\n]{0,2000}\)")
_LINK = re.compile(
    r"(?<!!)\[([^\]\n]{0,400})\]\((?:[^()\s]|\([^()\s]*\)){0,2000}(?:\s+\"[^\"\n]{0,200}\")?\)"
)
_STOPS, _ENDINGS = ".!?", "다요까죠네군함임음됨"
_KOREAN_END = re.compile(
    rf"[{_ENDINGS}][.!?]+[\"'”’)\]」』>〉》]*$|[.!?][\"”’]*(?:라|이라|라는"
    r"|이라는|하|라며)?고 (?:\S+ ){0,3}\S*다[\"”’]*$"
)
_KOREAN_OPEN_END = re.compile(r"(?:습니다|었다|았다|했다|였다|됐다|있다|없다|혔다|졌다|렸다|켰다)$")
_KOREAN_INNER = re.compile(r"[가-힣](?:다|요|까|죠)[.!?][\"'”’)\]]* ?(?=[\"'“‘(\[]?[가-힣A-Z0-9])")
_ENGLISH_END = re.compile(r"[.!?][\"'”’)\]]*$")
_ENGLISH_INNER = re.compile(r"[a-z]{2}[.!?][\"'”’)]* [\"“‘']?[A-Z]")
_LOWER_WORD = re.compile(r"(?<![A-Za-z])[a-z]{2,}")
_CUT = re.compile(r"(?:…|\.{2,}|⋯)[\"'”’)\]]*$")
_NOTED = re.compile(
    r"(?<=[a-z가-힣][.!?])([\"'”’)]*)(?: ?\[\d{1,3}\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}[⁾)]?|\d{1,2}\)?){1,4}$"
)
_NOTED_BY = frozenset("0123456789¹²³⁴⁵⁶⁷⁸⁹⁰⁾)]")
"""Numbers of notes behind the full stop of a sentence: "한다.¹⁾", "at the till.1", "of it.[4]"."""
_HANGUL = re.compile(r"[가-힣ㄱ-ㅎ]")
_LOOK = 400
_MARKUP = " []()\t-*•|·,#>"
_HEADING = re.compile(r"#{1,6}\s+")

_STATED = re.compile(r"(?<!니)다[.!?][\"'”’)\]]*$")


class Unit(Struct, gc=False):
    """`text` is NFC, stripped, odd spaces and invisible characters gone.

    `bare` is `text` without Markdown links, bullet and enclosing brackets, at most
    the first 500 code points; `low` is `bare` in lower case. `start`/`end` are
    offsets into the raw line. `apart` says that a blank line stands above,
    `stated` that Korean ends in the written style of news ("…했다.").
    """

    line: int
    start: int
    end: int
    text: str = ""
    bare: str = ""
    low: str = ""
    bullet: str = ""
    size: int = 0
    sentence: bool = False
    cut: bool = False
    hangul: bool = False
    stated: bool = False
    image: bool = False
    link: bool = False
    boxed: bool = False
    glued: bool = False
    apart: bool = False


def tidy(raw: str) -> str:
    """NFC, without invisible characters, every kind of space one plain space, stripped."""
    if not raw.isprintable():
        if "\x1b" in raw:
            raw = SEQUENCE.sub("", raw)
        raw = raw.translate(_CLEAN)
    if not raw.isascii() and not unicodedata.is_normalized("NFC", raw):
        raw = unicodedata.normalize("NFC", raw)
    return raw.strip()


def finished(text: str, hangul: bool) -> bool:
    """Whether a text looks like running sentences that come to an end."""
    size = len(text)
    if size < 8:
        return False
    tail = text[-80:]
    if tail[-1] in _NOTED_BY:
        tail = _NOTED.sub("", tail)
    if hangul:
        if tail[-1] in _STOPS and tail[-2] in _ENDINGS:
            return True  # as `_KOREAN_END` would say, after it tried every place
        if _KOREAN_END.search(tail) or (size >= 30 and _KOREAN_OPEN_END.search(tail)):
            return True
        return size >= 24 and _KOREAN_INNER.search(text, 0, _LOOK * 2) is not None
    head = text[:_LOOK]
    least = 3 if size >= 24 else 2
    # Counting stops at the least: a long line has some sixty such words.
    if size < 14 or sum(1 for _ in islice(_LOWER_WORD.finditer(head), least)) < least:
        return False
    if _ENGLISH_END.search(tail):
        return text[-1] != "?" or size >= 60
    return size >= 90 and _ENGLISH_INNER.search(head) is not None


def strip_marks(text: str) -> tuple[str, str, bool]:
    """A line's bullet, what is left without bullet and brackets, and whether brackets held it."""
    bullet = ""
    match = _BULLET.match(text)
    if match is not None:
        bullet = match.group().strip() or "-"
        text = text[match.end() :]
    text = text.rstrip(_TRAIL)
    boxed = bool(text) and text[0] in _PAIRS and text.endswith(_PAIRS[text[0]])
    if boxed and text.count(text[0]) == 1:
        text = text[1:-1].strip()
        match = _BULLET.match(text)
        if match is not None:
            text = text[match.end() :]
        text = text.rstrip(_TRAIL)
    else:
        boxed = False
    return bullet, text, boxed


def _flatten(text: str) -> tuple[str, bool, bool]:
    """Markdown as the text it shows; whether it is all image; whether it is all link."""
    without = _IMAGE.sub("", text)
    shown = _IMAGE.sub(r"\1", text)
    image = shown != text and not _LINK.sub("", without.replace("[]", "[ ]")).strip(_MARKUP)
    flat = _LINK.sub(r"\1", shown)
    link = flat != shown and not image and len(_LINK.sub("", shown).strip(_MARKUP)) <= 2
    return flat.strip(), image, link


def _is_cut(tail: str) -> bool:
    return ("…" in tail or ".." in tail or "⋯" in tail) and _CUT.search(tail) is not None


def make_unit(line: int, raw: str, start: int, end: int, *, glued: bool = False) -> Unit:
    """Read off a piece of a raw line what it shows by itself."""
    text = tidy(raw if end - start == len(raw) else raw[start:end])
    if not text:
        return Unit(line, start, end, glued=glued)
    image = link = False
    plain = text[: _LOOK + 100]
    if "](" in plain:
        plain, image, link = _flatten(plain)
    if "**" in plain:
        plain = plain.replace("**", "")
    if plain.startswith("__") and plain.count("__") == 1:
        plain = plain[2:].lstrip()  # an icon that a converter could not name
    if plain.startswith("#"):
        plain = _HEADING.sub("", plain)
    bullet, bare, boxed = strip_marks(plain)
    hangul = not text.isascii() and _HANGUL.search(text, 0, _LOOK) is not None
    whole = plain.strip("*_ ") if len(text) <= _LOOK + 100 else text
    return Unit(
        line,
        start,
        end,
        text=text,
        bare=bare,
        low=bare.lower(),
        bullet=bullet,
        size=len(text) if len(text) > _LOOK else len(plain),
        sentence=not image and finished(whole, hangul),
        cut=_is_cut(text[-8:]),
        hangul=hangul,
        stated=hangul and _STATED.search(text[-12:]) is not None,
        image=image,
        link=link,
        boxed=boxed,
        glued=glued,
    )
