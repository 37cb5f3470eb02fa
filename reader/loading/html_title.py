"""The title of an HTML page: of its headings and the window's title, the one that it is called by.

Knows nothing of what a page says of itself in JSON-LD and `meta`: it is given the headline.
"""

from __future__ import annotations

import html as entities
import re

from reader.loading.markup import markup_lines

_TITLE = re.compile(r"<title\b[^<>]{0,500}>([^<]{1,2000})<", re.IGNORECASE)
_HEADING = re.compile(r"<h([1-4])\b[^<>]{0,1000}>", re.IGNORECASE)
_HEADING_END = {level: re.compile(f"</h{level}", re.IGNORECASE) for level in "1234"}
_MOST_HEADINGS = 40
_LEAST_HEADING = 8
_NAMED = re.compile(
    r"<(td|th|div|p|span|strong|b|font|dt|em)\b[^<>]{0,300}?(?:\b(?:class|id)\s?=\s?[\"']?"
    r"(?:[\w -]{0,60}[ _-])?(?:title|subject|headline|tit)(?=[\s\"'>])"
    r"|\bsize\s?=\s?[\"']?\+?[3-7]\b)[^<>]{0,300}>",
    re.IGNORECASE,
)
"""Elements that boards, prints and old pages set a title in: named so, or large by `font`."""
_MOST_NAMED = 20
SITE_MARKS = re.compile(r"\s+(?:[|｜·–—-]|::|<|&lt;|«|»|:)\s+")
_SITE_WORDS = 3
MAX_SITE = 30
_WAY = re.compile(r"\s+[>›»]\s+[^>›»]{1,20}$")
"""The way to the page that boards set behind a title (`… > 공지사항`)."""

TOOLS: tuple[tuple[str, str], ...] = (
    (r"(?:기사 ?)?(?:인쇄|프린트)(?: ?하기)?", "인쇄하기"),
    (r"(?:기사|뉴스|본문|글|게시물|상세) ?(?:보기|내용|페이지|상세)?", "기사 보기"),
    (r"\S{1,12} ?(?:상세 ?보기|상세 ?페이지|게시판)", "보도자료 상세보기"),
    (r"보도 ?자료|공지 ?사항|알림 ?마당|새 ?소식|제목 ?없음|무제", "보도자료"),
    (r".{1,60}\.(?:pdf|hwpx?|docx?|odt|html?)", "보고서.pdf"),
    (
        r"print(?: (?:page|version|article|this page))?|article(?: view)?|untitled(?: document)?",
        "Print version",
    ),
)
"""What a window is called that is named for what it does and not for what it shows."""
_TOOL = re.compile("|".join(f"(?:{row[0]})" for row in TOOLS), re.IGNORECASE)
"""Characters that the name of a site has at most."""


def one_line(text: str | None) -> str | None:
    """A text without line breaks and entities; `None` where nothing is left."""
    return " ".join(entities.unescape(text).split())[:1000] or None if text else None


def title_of(html: str, stated: str | None, source: str | None = None) -> str | None:
    """The title of a page; `stated` is the headline that its metadata give, `source` the site."""
    title = _title(html, stated, source)
    return _WAY.sub("", title) if title else None


def _title(html: str, stated: str | None, source: str | None) -> str | None:
    in_bar = title_in_bar(html)
    if stated is None and in_bar and _is_tool(in_bar):
        # Of what it shows, the first heading of several words.
        headings = [text for _, text in _headings(html) if len(text.split()) >= _SITE_WORDS]
        return next(iter(headings), None) or named_title(html)
    shown = _shown(html, stated or in_bar)
    if stated:
        if shown and shown in stated:
            return shown
        return _without_source(stated, source)
    if in_bar:
        heading = shown and (shown in in_bar or only_site(in_bar, shown))
        return shown if heading else strip_site(_without_source(in_bar, source))
    return shown


def _shown(html: str, called: str | None) -> str | None:
    """The heading that says what the page is called, or else the first of the highest level.

    Sites set their own name as a heading, and headlines in one of a lower level.
    """
    headings = _headings(html)
    for _, text in headings if called else ():
        if len(text) >= _LEAST_HEADING and called and _leads(text, called):
            return text
    if first := next((text for level, text in headings if level == "1"), None):
        return first
    if called and len(called.split()) <= _SITE_WORDS:
        shown = next((text for _, text in headings if only_site(called, text)), None)
        if shown is None and (named := named_title(html)) and only_site(called, named):
            return named
        return shown
    return None


def _is_tool(in_bar: str) -> bool:
    """Whether a window is called by what it does, before the site's name or behind it."""
    parts = SITE_MARKS.split(in_bar)
    behind = len(parts) == 2 and len(parts[0].split()) < _SITE_WORDS
    return any(_TOOL.fullmatch(part) for part in (parts[0], *parts[1:] * behind))


def named_title(html: str) -> str | None:
    """The title of a page without headings: in an element that is called so, or in large type."""
    for number, element in enumerate(_NAMED.finditer(html)):
        if number >= _MOST_NAMED:
            break
        end = html.lower().find(f"</{element[1].lower()}", element.end(), element.end() + 1000)
        lines = markup_lines(html[element.end() : end]) if end > 0 else ()
        text = one_line(lines[0]) if len(lines) == 1 else None
        if text and len(text) >= _LEAST_HEADING and len(text.split()) >= _SITE_WORDS:
            return text
    return None


def _leads(heading: str, called: str) -> bool:
    """Whether a page is called by a heading, with nothing but the site's name behind it."""
    if not called.startswith(heading):
        return False
    return called == heading or SITE_MARKS.match(called, len(heading)) is not None


def _without_source(title: str, source: str | None) -> str:
    """A title without the name of its site behind it, where that is known."""
    marks = list(SITE_MARKS.finditer(title)) if source else []
    if marks and title[marks[-1].end() :].strip() == source:
        return title[: marks[-1].start()]
    return title


def _headings(html: str) -> list[tuple[str, str]]:
    """The headings of a page in order, each with its level."""
    found: list[tuple[str, str]] = []
    for number, heading in enumerate(_HEADING.finditer(html)):
        if number >= _MOST_HEADINGS:
            break
        end = _HEADING_END[heading[1]].search(html, heading.end(), heading.end() + 3000)
        text = one_line(" ".join(markup_lines(html[heading.end() : end.start()]))) if end else None
        if text:
            found.append((heading[1], text))
    return found


def only_site(in_bar: str, shown: str) -> bool:
    """Whether a window is called by its site alone: a word or three, none of the heading's."""
    site, heading = (set(text.casefold().split()) for text in (in_bar, shown))
    return len(site) <= _SITE_WORDS < len(heading) and site.isdisjoint(heading)


def shown_headings(html: str) -> tuple[str, ...]:
    """The headings of the page, of the four highest levels."""
    found = tuple(text for _, text in _headings(html))
    return found or tuple(filter(None, [named_title(html)]))


def title_in_bar(html: str) -> str | None:
    """The title of the window."""
    window = _TITLE.search(html)
    return (one_line(window[1]) or "").strip(" :|") or None if window else None


def strip_site(title: str) -> str:
    """A window's title without the site's name behind it (`Dam leaks - The Example`).

    The last part goes when it is short and what stays is not.
    """
    marks = list(SITE_MARKS.finditer(title))
    if not marks:
        return title
    head, tail = title[: marks[-1].start()], title[marks[-1].end() :]
    return head if len(tail) <= MAX_SITE and len(head) > max(len(tail), 10) else title
