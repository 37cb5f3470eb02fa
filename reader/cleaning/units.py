"""A unit: a line of a page, or a piece of a line that a scraper glued together.

Reads off one line what can be seen without its neighbours: bare text, bullet,
whether it is a finished sentence, whether it was cut mid-sentence. Knows no
rule about furniture.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_ODD_SPACE = dict.fromkeys(
    map(
        ord,
        "\u00a0\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\t\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029\r\n",
    ),
    " ",
)
_INVISIBLE: dict[int, str | None] = {
    **dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF), None),
    **dict.fromkeys((c for c in range(0x20) if c not in (9, 10, 11, 12, 13, 28, 29, 30, 31)), None),
    0x7F: None,
}
_CLEAN: dict[int, str | None] = {**_INVISIBLE, **_ODD_SPACE}

_BULLET = re.compile(
    r"[\s•·∙◦▪▫■□●○◆◇▶▷►▸◀◁◄☞☛→⇒↳ㄴ※★☆*\-–—>›»+|▼▽▲△✔✓✅📌👉🔗]+(?=\S)|[\s•·∙◦▪▫■□●○◆◇▶▷►▸◀◁◄☞☛→⇒↳※★☆*\-–—>›»+|▼▽▲△=_~.]+$"
)
_TRAIL = " \t◀◁◄▼▽▲△▶▷►>›»+|:：-–—*＞"
_PAIRS = {"[": "]", "<": ">", "【": "】", "〈": "〉", "《": "》", "〔": "〕", "［": "］", "(": ")"}
_IMAGE = re.compile(r"!\[([^\]\n]{0,400})\]\([^)\n]{0,2000}\)")
_LINK = re.compile(
    r"(?<!!)\[([^\]\n]{0,400})\]\((?:[^()\s]|\([^()\s]*\)){0,2000}(?:\s+\"[^\"\n]{0,200}\")?\)"
)
_KOREAN_END = re.compile(
    r"(?:[다요까죠네군]|[함임음됨])[.!?]+[\"'”’)\]」』>〉》]*$|[.!?][\"”’]*(?:라|이라|라는|이라는|하|라며)?고 (?:\S+ ){0,3}\S*다[\"”’]*$"
)
_KOREAN_INNER = re.compile(r"[가-힣](?:다|요|까|죠)[.!?][\"'”’)\]]* ?(?=[\"'“‘(\[]?[가-힣A-Z0-9])")
_ENGLISH_END = re.compile(r"[.!?][\"'”’)\]]*$")
_ENGLISH_INNER = re.compile(r"[a-z]{2}[.!?][\"'”’)]* [\"“‘']?[A-Z]")
_LOWER_WORD = re.compile(r"(?<![A-Za-z])[a-z]{2,}")
_CUT = re.compile(r"(?:…|\.{2,}|⋯)[\"'”’)\]]*$")
_HANGUL = re.compile(r"[가-힣ㄱ-ㅎ]")
_LOOK = 400


@dataclass(slots=True)
class Unit:
    """`text` is NFC, stripped, odd spaces and invisible characters gone.

    `bare` is `text` without Markdown links, bullet and enclosing brackets, at most
    the first 500 code points; `low` is `bare` in lower case. `start`/`end` are
    offsets into the raw line.
    """

    line: int
    start: int
    end: int
    text: str
    bare: str
    low: str
    bullet: str
    size: int
    sentence: bool
    cut: bool
    hangul: bool
    image: bool
    link: bool
    glued: bool = False

    @property
    def blank(self) -> bool:
        return not self.text


def tidy(raw: str) -> str:
    """NFC, without invisible characters, every kind of space one plain space, stripped."""
    if not raw.isprintable():
        raw = raw.translate(_CLEAN)
    if not raw.isascii() and not unicodedata.is_normalized("NFC", raw):
        raw = unicodedata.normalize("NFC", raw)
    return raw.strip()


def finished(text: str, hangul: bool) -> bool:
    """Whether a text looks like running sentences that come to an end."""
    size = len(text)
    if size < 10:
        return False
    tail = text[-80:]
    if hangul:
        if _KOREAN_END.search(tail):
            return True
        return size >= 45 and _KOREAN_INNER.search(text, 0, _LOOK * 2) is not None
    head = text[:_LOOK]
    if size < 24 or len(_LOWER_WORD.findall(head)) < 3:
        return False
    if _ENGLISH_END.search(tail):
        return True
    return size >= 90 and _ENGLISH_INNER.search(head) is not None


def strip_marks(text: str) -> tuple[str, str]:
    """A line's bullet and what is left of it without bullet and enclosing brackets."""
    bullet = ""
    match = _BULLET.match(text)
    if match is not None:
        bullet = match.group().strip() or "-"
        text = text[match.end() :]
    text = text.rstrip(_TRAIL)
    if text and text[0] in _PAIRS and text.endswith(_PAIRS[text[0]]) and text.count(text[0]) == 1:
        text = text[1:-1].strip()
        match = _BULLET.match(text)
        if match is not None:
            text = text[match.end() :]
        text = text.rstrip(_TRAIL)
    return bullet, text


def make_unit(line: int, raw: str, start: int, end: int, *, glued: bool = False) -> Unit:
    """Read off a piece of a raw line what it shows by itself."""
    text = tidy(raw if end - start == len(raw) else raw[start:end])
    if not text:
        return Unit(line, start, end, "", "", "", "", 0, False, False, False, False, False, glued)
    image = link = False
    plain = text[: _LOOK + 100]
    if "](" in plain:
        shown = _IMAGE.sub(r"\1", plain)
        image = (shown != plain and not _IMAGE.sub("", plain).strip(" []()")) or plain.startswith(
            "!["
        )
        flat = _LINK.sub(r"\1", shown)
        rest = _LINK.sub("", shown).strip(" \t-*•|·,#")
        link = flat != shown and len(rest) <= 2
        plain = flat.strip()
    bullet, bare = strip_marks(plain)
    hangul = _HANGUL.search(text, 0, _LOOK) is not None
    whole = plain if len(text) <= _LOOK + 100 else text
    cut = _CUT.search(text[-8:]) is not None
    return Unit(
        line,
        start,
        end,
        text,
        bare,
        bare.lower(),
        bullet,
        len(text),
        finished(whole, hangul) and not image,
        cut,
        hangul,
        image,
        link,
        glued,
    )
