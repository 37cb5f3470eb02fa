"""Which stretches of a text stand in quotation marks or brackets.

For cutting sentences, where every mark counts; the quotations of one sentence are found
in `clauses.py`.
"""

from __future__ import annotations

import re

__all__ = ["enclosed"]

_OPENING = "“‘「『〈《(（[【〔"
_CLOSING = "”’」』〉》)）]】〕"
_PAIR = dict(zip(_OPENING, _CLOSING, strict=True))
_STRAIGHT = '"'
# A quotation longer than this is taken for a mark that was never closed.
_LONGEST_QUOTE = 600
_LONGEST_BRACKET = 300
# How far down a closing mark looks for its opening one: keeps hostile text linear.
_DEEPEST = 16
_MARKS = re.compile(r"[“”‘’「」『』〈〉《》()（）\[\]【】〔〕\"]")


def enclosed(text: str) -> list[tuple[int, int]]:
    """Outermost quoted or bracketed stretches `(start, end)`, end past the closing mark.

    An opening mark without its closing one, or with one too far off, encloses
    nothing. Straight quotation marks open and close in turn; a count that is odd
    is mended by letting a mark before white space or a full stop close only.
    """
    spans: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []
    straight = -1
    for match in _MARKS.finditer(text):
        char, at = match.group(), match.start()
        if char == _STRAIGHT:
            if straight >= 0 and at - straight <= _LONGEST_QUOTE:
                if _opens(text, at) and not _closes(text, at):
                    straight = at  # two openings in a row: the first was never closed
                    continue
                spans.append((straight, at + 1))
                straight = -1
            elif not _closes(text, at) or _opens(text, at):
                straight = at
            continue
        if char in _PAIR:
            stack.append((_PAIR[char], at))
            continue
        if char == "’" and _is_apostrophe(text, at):
            continue
        for depth in range(len(stack) - 1, max(-1, len(stack) - 1 - _DEEPEST), -1):
            if stack[depth][0] == char:
                start = stack[depth][1]
                del stack[depth:]
                limit = _LONGEST_BRACKET if char in ")）]】〕" else _LONGEST_QUOTE
                if at + 1 - start <= limit:
                    spans.append((start, at + 1))
                break
    return _outermost(spans)


def _opens(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return (before.isspace() or before in "([‘'“,·…-—") and not after.isspace()


def _closes(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    return not before.isspace()


def _is_apostrophe(text: str, at: int) -> bool:
    return at + 1 < len(text) and text[at + 1].isalpha() and text[at + 1].isascii()


def _outermost(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    spans.sort(key=lambda span: (span[0], -span[1]))
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        if kept and start < kept[-1][1]:
            if end > kept[-1][1]:  # crossed marks: take them as one
                kept[-1] = (kept[-1][0], end)
            continue
        kept.append((start, end))
    return kept
