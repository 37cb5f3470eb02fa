"""Lines that a page runs together or breaks: bars of facts about it, sentences around a `br`.

Under a title stand reporter, time and buttons side by side; each is a line of its own. And where
an author pressed the key in the middle of a sentence, that is still one.
"""

from __future__ import annotations

import re

from lxml.html import Element, HtmlElement

from reader.loading.html.flow import PHRASING

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DAY = re.compile(
    r"(?:19|20)\d\d\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}"
    rf"|\b{_MONTH} \d{{1,2}}(?:[,.]|st|nd|rd|th)?,? (?:19|20)\d\d"
    rf"|\b\d{{1,2}} {_MONTH},? (?:19|20)\d\d",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:by|written by|published|posted|updated|on|입력|수정|등록|승인|작성|글|기사입력)\s*[:：]?",
    re.IGNORECASE,
)
"""What names the thing behind it, and stays on its line."""
_SIGN = re.compile(r"\s*[|·•ㆍ]\s*")
_SEPARATOR = re.compile(r"[\s|·•ㆍ/,–—-]*")
_LONGEST_BAR, _LONGEST_PIECE = 160, 60
_PIECES = ("a", "button", *sorted(PHRASING))
_SAID = re.compile(r"[^\W\d]{2}[\"”’)]?[.!?]$")
"""The end of a sentence, as the figures of a day are none."""
_HOLDERS = ("div", "p", "section", "header", "li", "dd")
_STOPS = tuple('.!?”"’')

_ENDS = tuple(".!?…\"'”’)>]:;。")
_PARTICLE = re.compile(
    r"[가-힣](?:(?<![마가노고])을|를|는|에서|에게|께서|으며|지만|는데|면서|라는|라고|다는|다고|들은|들이)$"
)
"""How a Korean word ends with which hardly a headline ends; nouns end as `로` and `과` do."""
_LEAST_BEFORE = 12


def bars_to_lines(tree: HtmlElement) -> int:
    """Break the line between the facts of a bar: short pieces side by side, one of them a day."""
    count = 0
    for holder in [*tree.iter(*_HOLDERS)]:
        if len(holder) < 2 or any(child.tag not in _PIECES for child in holder):
            continue
        text = " ".join(" ".join(holder.itertext()).split())
        if not 0 < len(text) <= _LONGEST_BAR or _DAY.search(text) is None or _SAID.search(text):
            continue
        if any(next(child.iter("p", "div", "li"), None) is not None for child in holder):
            continue
        pieces = [(child.text_content() or "").strip() for child in holder]
        tails = [(child.tail or "").strip() for child in holder]
        told = [piece for piece in (*pieces, *tails) if piece]
        if any(len(piece) > _LONGEST_PIECE or _is_sentence(piece) for piece in told):
            continue
        count += sum(_break_behind(child) for child in [*holder][:-1])
    return count


def _is_sentence(piece: str) -> bool:
    return piece.endswith(_STOPS) and len(piece.split()) > 3 and _DAY.search(piece) is None


def _break_behind(piece: HtmlElement) -> bool:
    """Break the line behind a piece, and the text behind it at its signs (`| 3 min read |`)."""
    text = (piece.text_content() or "").strip()
    tails = [one for one in _SIGN.split((piece.tail or "").strip()) if one]
    if _LABEL.fullmatch(text) or text.endswith(":"):
        return False
    if text and _SEPARATOR.fullmatch(text):
        piece.clear(keep_tail=False)
    piece.tail = None
    labelled = bool(tails) and (tails[-1].endswith(":") or _LABEL.fullmatch(tails[-1]) is not None)
    behind = [*tails[:-1], tails[-1] + " "] if labelled else [*tails, ""]
    for told in reversed(behind):
        line_break = Element("br")
        line_break.tail = told
        piece.addnext(line_break)
    return True


def breaks_within_sentences(tree: HtmlElement) -> int:
    """Put a space for a `br` in the middle of a sentence.

    English goes on in a small letter, Korean behind a particle; and what goes on has an end.
    """
    count = 0
    for line_break in [*tree.iter("br")]:
        before, after = _before(line_break), _after(line_break)
        if len(before) < _LEAST_BEFORE or before.endswith(_ENDS) or not after.endswith(_ENDS):
            continue
        if not (after[:1].islower() and before[-1:].isascii()) and not _PARTICLE.search(before):
            continue
        line_break.tail = " " + (line_break.tail or "").lstrip()
        line_break.drop_tag()
        count += 1
    return count


def _before(line_break: HtmlElement) -> str:
    """The line before a `br`, of text that stands in no heavier type."""
    parts: list[str] = []
    one = line_break.getprevious()
    while one is not None and one.tag in PHRASING:
        if one.tag in ("b", "strong") and not (one.tail or "").strip():
            return ""
        parts.append((one.text_content() or "") + (one.tail or ""))
        one = one.getprevious()
    if one is None:
        parts.append(line_break.getparent().text or "")
    else:
        parts.append(one.tail or "")
    return "".join(reversed(parts)).strip()


def _after(line_break: HtmlElement) -> str:
    parts = [line_break.tail or ""]
    one = line_break.getnext()
    while one is not None and one.tag in PHRASING:
        parts.append((one.text_content() or "") + (one.tail or ""))
        one = one.getnext()
    return "".join(parts).strip()
