"""Where a wire report says from where and by whom it comes: no part of what it says."""

from __future__ import annotations

import re

__all__ = ["dateline_end"]

_KOREAN = re.compile(
    r"\s*[(\[【〔][^)\]】〕=\n]{1,20}=[^)\]】〕\n]{2,40}[)\]】〕]\s?"  # (해솔=솔개통신)
    r"(?:[가-힣]{2,4}(?:[·, ]{1,2}[가-힣]{2,4}){0,2}\s?"
    r"(?:[가-힣]{2,4})?(?:기자|특파원|통신원)\s?)?=?\s?"
    # [솔개뉴스 한누리 기자]
    r"|\s*[\[【〔(][^)\]】〕=\n]{1,20}\s[가-힣]{2,4}\s?(?:인턴 ?)?(?:기자|특파원|통신원)"
    r"[)\]】〕]\s?=?\s?"
)
_ENGLISH = re.compile(
    r"\s*[A-Z][A-Z.'/ -]{2,24}(?:, [A-Z][A-Za-z. ]{1,20})?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?"
    r"\s*(?:\((?:[A-Z][\w.]*\s?){1,3}\)\s*)?(?:—|–|--|-)\s"  # OSLO, Norway (Kestrel) —
    r"(?=[\"“'‘]?[A-Z0-9])"  # NATO — the alliance — goes on small
)


def dateline_end(text: str, language: str) -> int:
    """Where a sentence begins behind its dateline, 0 where it has none."""
    found = (_KOREAN if language == "ko" else _ENGLISH).match(text)
    return found.end() if found else 0
