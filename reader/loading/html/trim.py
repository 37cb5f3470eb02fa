"""What of a page's source cannot be text is cut away before any parser sees it.

Scripts, styles, embedded pictures and comments are most of a saved page's bytes. Each
step is one pass over the source; what backtracks does so within a bound.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate

from reader.loading.tables import words

_DATA_ADDRESS = re.compile(r"data:[a-z]{1,20}/[\w.+-]{1,60}[;,][^\"'<>\s)]{200,}", re.IGNORECASE)
_SILENT = re.compile(r"<(script|style|svg|math)\b", re.IGNORECASE)
_LINKED_DATA = re.compile(r"type\s{0,5}=\s{0,5}[\"']?application/ld\+json", re.IGNORECASE)
_SAVED_FROM = re.compile(
    r"<!--\s*(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s{1,9}url:\s{0,9})"
    r"(\S{1,2000})\s",
    re.IGNORECASE,
)
_NAME = re.compile(r"<(/?[a-zA-Z][a-zA-Z0-9]*)")
_ENDLESS = words(
    "area base br col dd dt embed hr img input li link meta option p param source td th tr track "
    "wbr"
)
"""Tags that do not nest: `br` holds nothing, and `p` ends where the next one begins."""
_LINK = re.compile(
    r"(?:<(li|p|div|dd|span)\b[^<>]{0,500}>\s{0,50})?"
    r"<a\b[^<>]{0,2000}>[^<>]{1,100}</a>(?(1)\s{0,50}</\1>)[\s|,·]{0,50}",
    re.IGNORECASE,
)
_LINKS_IN_A_ROW = 50
_FOREIGN = frozenset({"svg", "math"})
"""Elements in which `<svg/>` closes itself."""
_MAX_LINKED_DATA = 20
_LONGEST_LINKED_DATA = 500_000


@dataclass(frozen=True, slots=True)
class Trimmed:
    """A page's source without what is no text.

    linked_data: the JSON-LD blocks. saved_from: the address that a browser noted on
    saving. depth: how deep tags nest at most; those that close themselves left out.
    """

    html: str
    linked_data: tuple[str, ...]
    saved_from: str | None
    tags: int
    depth: int


def trim(html: str) -> Trimmed:
    """Cut scripts, styles, pictures and comments out of HTML."""
    saved = _SAVED_FROM.search(html[:4096])
    if "data:" in html:
        html = _DATA_ADDRESS.sub("data:,", html)
    html = _without_comments(html)
    html, linked = _without_silent(html)
    html = html.replace("\0", "")  # libxml2 ends a document at a zero
    tags, depth = _measure(html)
    return Trimmed(html, tuple(linked), saved[1] if saved else None, tags, depth)


def _without_comments(html: str) -> str:
    if "<!--" not in html:
        return html
    kept: list[str] = []
    place = 0
    while (start := html.find("<!--", place)) >= 0:
        end = html.find("-->", start + 4)
        if end < 0:
            # An open comment: browsers swallow the rest; text lost is worse than noise.
            break
        kept.append(html[place:start])
        place = end + 3
    kept.append(html[place:])
    return "".join(kept)


def _without_silent(html: str) -> tuple[str, list[str]]:
    """The source without elements that show no text, and the JSON-LD found in them."""
    kept: list[str] = []
    linked: list[str] = []
    lowered = html.lower()
    if len(lowered) != len(html):  # a letter whose small form is longer: offsets differ
        lowered = html
    # Where the nearest `>` and the nearest end tag of a name stand: each search goes on from there.
    opened = -1
    ends: dict[str, int] = {}
    place = 0
    for match in _SILENT.finditer(html):
        name = match[1].lower()
        if match.start() < place or ends.get(name, 0) < 0:
            continue
        if opened < match.end():
            opened = html.find(">", match.end())
            if opened < 0:
                break
        if ends.get(name, 0) < match.end():
            ends[name] = lowered.find(f"</{name}", match.end())
        closed = ends[name]
        if closed < 0:
            continue
        if name in _FOREIGN and html[opened - 1] == "/":
            kept.append(html[place : match.start()])
            place = opened + 1
            continue
        if (
            name == "script"
            and len(linked) < _MAX_LINKED_DATA
            and closed - opened <= _LONGEST_LINKED_DATA
            and _LINKED_DATA.search(html[match.start() : min(opened, match.start() + 500)])
        ):
            linked.append(html[opened + 1 : closed])
        end = html.find(">", closed)
        kept.append(html[place : match.start()])
        place = end + 1 if end >= 0 else len(html)
    kept.append(html[place:])
    return "".join(kept), linked


class _Steps(dict[str, int]):
    """How much deeper a tag leads, by its name with the slash of an end tag."""

    def __missing__(self, name: str) -> int:
        step = 0 if name.strip("/").lower() in _ENDLESS else (-1 if name[0] == "/" else 1)
        self[name] = step
        return step


def _measure(html: str) -> tuple[int, int]:
    """How many tags there are, closing ones too, and how deep they nest at most, about.

    Tags that need no end are left out of the depth, and no end tag is matched with its
    start: it is to catch the page that nests by the thousand.
    """
    steps = map(_Steps().__getitem__, _NAME.findall(html))
    return html.count("<"), max(accumulate(steps), default=0)


def without_link_lists(html: str) -> str:
    """The source without long rows of short links that have nothing between them.

    Site maps and archives of a thousand entries: no part of an article, and most of the
    time that its extraction would take. Items go whole, so tags stay balanced.
    """
    kept: list[str] = []
    place = start = end = count = 0

    def end_row() -> None:
        nonlocal place
        if count >= _LINKS_IN_A_ROW:
            kept.append(html[place:start])
            place = end

    for link in _LINK.finditer(html):
        if link.start() != end:
            end_row()
            start, count = link.start(), 0
        end = link.end()
        count += 1
    end_row()
    kept.append(html[place:])
    return "".join(kept)
