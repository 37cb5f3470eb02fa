"""Marks that a page sets between the words of its text: they lead to a note, or to an editor.

`[2]`, a raised figure that leads to its note, `[edit]` behind a wiki's heading.
"""

from __future__ import annotations

import re

from lxml.html import HtmlElement

MARKING = ("sup", "a", "span")
"""Elements that may be a mark."""
_MARK = re.compile(r"\[\w{1,3}\]|[*†‡§]{1,3}")
_LONGEST_MARK = 6
_EDIT = re.compile(r"\[ ?(?:edit(?: \| edit)?(?: source)?|(?:원본 ?)?편집) ?\]", re.IGNORECASE)


def is_mark(element: HtmlElement) -> bool:
    """Whether an element of a text is none of its words."""
    text = "".join(element.itertext()).strip()
    if element.tag == "span":  # what a wiki sets behind its headings
        return _EDIT.fullmatch(text) is not None
    if len(text) > _LONGEST_MARK:
        return False
    if element.tag == "a":  # a figure that leads to its note, right behind a word
        return (
            text.isdigit()
            and (element.get("href") or "").startswith("#")
            and element.getparent() is not None
            and _word_before(element)
        )
    parent = element.getparent()
    links = [*element.iterdescendants("a"), *([parent] if parent is not None else [])]
    leads = any(one.tag == "a" and "#" in (one.get("href") or "") for one in links)
    return leads or _MARK.fullmatch(text) is not None


def _word_before(element: HtmlElement) -> bool:
    """Whether text stands right before an element, with no space between them."""
    before = element.getprevious()
    text = (element.getparent().text if before is None else before.tail) or ""
    return text[-1:].strip() != ""
