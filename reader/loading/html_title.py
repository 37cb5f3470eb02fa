"""The title of an HTML page, and the site's name that stands behind it in the window's title.

Knows nothing of what a page says of itself in JSON-LD and `meta`: it is given the headline.
"""

from __future__ import annotations

import html as entities
import re

from reader.loading.markup import markup_lines

_TITLE = re.compile(r"<title\b[^<>]{0,500}>([^<]{1,2000})<", re.IGNORECASE)
_HEADING = re.compile(r"<h1\b[^<>]{0,1000}>", re.IGNORECASE)
_HEADING_END = re.compile(r"</h1", re.IGNORECASE)
_SITE_MARKS = re.compile(r"\s+(?:[|｜·–—-]|::|<|&lt;|«|»|:)\s+")
_SITE_WORDS = 3
MAX_SITE = 30
"""Characters that the name of a site has at most."""

NO_SITES: tuple[tuple[str, str], ...] = (
    (
        r"(?:the )?(?:news|home|articles?|stories|opinions?|sports?|world|business|live|blogs?)",
        "News",
    ),
    (r"(?:뉴스|기사|홈|본문|오피니언|사설|칼럼|스포츠|연예)", "뉴스"),
    (r"(?:사회|정치|경제|국제|문화|전국|지역)", "사회"),
    (r"(?:기사|뉴스) ?(?:본문|보기|홈)", "기사 본문"),
    (r"(?:네이버|다음|네이트|줌) ?.{0,8}", "네이버 뉴스"),
    (r"(?:naver|daum|nate|msn|yahoo|google)\b.{0,12}", "Yahoo News"),
)
"""What stands behind a title and is no outlet, each with an example: sections, and portals, which
carry what others wrote."""
_SECTION = re.compile(r"\s+(?:뉴스|News)$")
_NO_SITE = re.compile("|".join(pattern for pattern, _ in NO_SITES), re.IGNORECASE)


def one_line(text: str | None) -> str | None:
    """A text without line breaks and entities; `None` where nothing is left."""
    return " ".join(entities.unescape(text).split())[:1000] or None if text else None


def title_of(html: str, stated: str | None) -> str | None:
    """The title of a page; `stated` is the headline that its metadata give."""
    shown, in_bar = shown_heading(html), title_in_bar(html)
    if stated:
        return shown if shown and shown in stated else stated
    if in_bar:
        heading = shown and (shown in in_bar or _only_site(in_bar, shown))
        return shown if heading else strip_site(in_bar)
    return shown


def _only_site(in_bar: str, shown: str) -> bool:
    """Whether a window is called by its site alone: a word or three, none of the heading's."""
    site, heading = (set(text.casefold().split()) for text in (in_bar, shown))
    return len(site) <= _SITE_WORDS < len(heading) and site.isdisjoint(heading)


def shown_heading(html: str) -> str | None:
    """The first heading of the page."""
    heading = _HEADING.search(html)
    end = _HEADING_END.search(html, heading.end(), heading.end() + 3000) if heading else None
    if not heading or not end:
        return None
    return one_line(" ".join(markup_lines(html[heading.end() : end.start()])))


def title_in_bar(html: str) -> str | None:
    """The title of the window."""
    window = _TITLE.search(html)
    return one_line(window[1]) if window else None


def strip_site(title: str) -> str:
    """A window's title without the site's name behind it (`Dam leaks - The Example`).

    The last part goes when it is short and what stays is not.
    """
    marks = list(_SITE_MARKS.finditer(title))
    if not marks:
        return title
    head, tail = title[: marks[-1].start()], title[marks[-1].end() :]
    return head if len(tail) <= MAX_SITE and len(head) > max(len(tail), 10) else title


def site_behind(
    in_bar: str | None, headlines: tuple[str | None, ...], host: str | None
) -> str | None:
    """The site's name behind the title of a window, where the page itself vouches for it.

    What stands before it is the page's headline, or it is spelled as the host is; or the
    window is called by the site alone.
    """
    marks = list(_SITE_MARKS.finditer(in_bar or ""))
    if not in_bar:
        return None
    if not marks:
        alone = any(one and _only_site(in_bar, one) for one in headlines)
        name = _SECTION.sub("", in_bar)
        return name if alone and not _NO_SITE.fullmatch(name) else None
    name = in_bar[marks[-1].end() :].strip()
    if not name or len(name) > MAX_SITE or _NO_SITE.fullmatch(name):
        return None
    starts = {mark.start() for mark in marks}
    vouched = any(one and in_bar.startswith(one) and len(one) in starts for one in headlines)
    spelled = "".join(filter(str.isalnum, name.lower()))
    labels = {part.replace("-", "") for part in (host or "").split(".")[:-1]}
    return name if vouched or labels & {spelled, spelled.removeprefix("the")} - {""} else None
