"""The outlet of an HTML page: behind the window's title, and beside the name of a portal.

Portals and blog hosts carry what others wrote; whose it is stands in the names they give.
"""

from __future__ import annotations

import re

from reader.loading.html.title import MAX_SITE, SITE_MARKS, only_site

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
_SECTION = re.compile(r"\s+(?:뉴스|News|보도자료|게시판)$")
_NO_SITE = re.compile("|".join(pattern for pattern, _ in NO_SITES), re.IGNORECASE)
_LOGOS = (
    r"\balt\s?=\s?[\"']?{}[\"'>\s]",
    r"<h1\b[^<>]{{0,300}}>\s{{0,50}}{}\s{{0,50}}</h1",
    r"<a\b[^<>]{{0,300}}\bhref\s?=\s?[\"']?(?:https?://[^/\"'\s<>]{{1,100}})?/?[\"'\s>][^<>]{{0,300}}"
    r">?(?:\s{{0,50}}<(?!/)[^<>]{{0,300}}>){{0,4}}\s{{0,50}}{}\s{{0,50}}<",
    r"(?:copyright|ⓒ|©|&copy;|저작권자)[^<>]{{0,20}}{}",
)
"""Where a page names its site: logo, a heading of its own, the link home, the claim of rights."""
_PORTAL = re.compile(
    r"(?:네이버|다음|네이트|줌|카카오|티스토리|브런치|naver|daum|nate|kakao|tistory|msn|yahoo|google)"
    r"[a-z]{0,4}(?: ?(?:뉴스|news|블로그|blog|카페|cafe|포스트|post|스토리|view|뷰|!))?",
    re.IGNORECASE,
)
ROOMS: tuple[tuple[str, str], ...] = (
    (
        r"(?:전체|최신|인기|주요|모든|오늘의) ?(?:기사|뉴스|글|소식)?(?: ?(?:목록|보기|RSS))?"
        r"|속보|헤드라인",
        "전체기사",
    ),
    (
        r"(?:[/· ]?(?:정치|경제|사회|문화|국제|스포츠|연예|지역|IT|과학|산업|생활|뉴스|기사)){1,4}",
        "경제·산업",
    ),
    (
        r"(?:all|latest|top|breaking|main|recent)(?: (?:news|stories|articles|posts|headlines))?"
        r"|(?:.{2,20} )?rss(?: feed)?|(?:world|us|uk|business|politics|local|national|tech\w*"
        r"|science|health|sports?|culture|opinion) ?(?:news)?",
        "Top stories",
    ),
)
"""What a feed is of, beside its outlet's name, each with an example."""
_ROOM = re.compile("|".join(f"(?:{row[0]})" for row in ROOMS), re.IGNORECASE)
_ROOMS = re.compile(r"\s*[>›»|｜]\s*|\s+[:·–—-]\s+")
_LEAST_HEADLINE = 8
_MARK_BEHIND = re.compile(r"(?:\s*[:|｜]{1,2}|\s+[·–—»>-])\s+$")
_BESIDE = re.compile(r"\s*[|｜]\s*|\s+[:·–—-]\s+")


def outlet_of(title: str) -> str:
    """The outlet that a feed is called by, without the room it is of (`가람일보 > 사회`)."""
    parts = [part.strip() for part in _ROOMS.split(title) if part.strip()]
    kept = [part for part in parts if not _ROOM.fullmatch(part) and not _NO_SITE.fullmatch(part)]
    return kept[0] if len(kept) == 1 else title


def outlet_beside(
    site: str | None, author: str | None, carried: str | None = None
) -> tuple[str | None, str | None]:
    """Outlet and author of a page, given what its `meta` tags name as site and author.

    `가람일보 | 네이버` as the author is an outlet and its portal, as is `다음 | 가람일보` as the
    site. `carried` is the author as portals name the outlets that they carry.
    """
    if site and author and author == carried and _PORTAL.fullmatch(site):
        return (_parts(author) or [author])[0], None
    parts = _parts(author)
    if len(parts) == 2:
        others = [part for part in parts if part != site and not _PORTAL.fullmatch(part)]
        if len(others) == 1:
            return others[0], None
    parts = _parts(site)
    if len(parts) == 2:
        others = [part for part in parts if not _PORTAL.fullmatch(part)]
        if author in others:
            return author, None
        if len(others) == 1:
            return others[0], author
    return site, author


def _parts(name: str | None) -> list[str]:
    return [part for part in _BESIDE.split(name) if part] if name else []


def site_behind(
    in_bar: str | None, headlines: tuple[str | None, ...], host: str | None, html: str = ""
) -> str | None:
    """The site's name behind the title of a window, where the page itself vouches for it.

    What stands before it is the page's headline, or it is spelled as the host is, or the page's
    logo its link home or its claim of rights says so, or it shows the headline alone (all
    looked for in `html`); or the window is called by the site.
    """
    marks = list(SITE_MARKS.finditer(in_bar or ""))
    if not in_bar:
        return None
    if name := _before(in_bar, headlines):
        return name
    if not marks:
        alone = any(one and only_site(in_bar, one) for one in headlines)
        name = _SECTION.sub("", in_bar)
        return name if alone and not _NO_SITE.fullmatch(name) else None
    name = in_bar[marks[-1].end() :].strip()
    if not name or len(name) > MAX_SITE or _NO_SITE.fullmatch(name):
        return None
    starts = {mark.start() for mark in marks}
    vouched = any(one and in_bar.startswith(one) and len(one) in starts for one in headlines)
    spelled = "".join(filter(str.isalnum, name.lower()))
    labels = {part.replace("-", "") for part in (host or "").split(".")[:-1]}
    if vouched or labels & {spelled, spelled.removeprefix("the")} - {""}:
        return name
    return name if _is_logo(name, html) or _is_shown(in_bar[: marks[-1].start()], html) else None


def _before(in_bar: str, headlines: tuple[str | None, ...]) -> str | None:
    """The site's name before the headline in the title of a window (`The Mill: Dam leaks`)."""
    for headline in headlines:
        if headline and len(headline) >= _LEAST_HEADLINE and in_bar.endswith(headline):
            name = _MARK_BEHIND.sub("", before := in_bar[: -len(headline)])
            if name and name != before and len(name) <= MAX_SITE and not _NO_SITE.fullmatch(name):
                return name
    return None


def _is_shown(headline: str, html: str) -> bool:
    """Whether an element of the page, beside the window's title, is nothing but this headline."""
    if len(headline) < _LEAST_HEADLINE:
        return False
    found = re.finditer(rf">\s{{0,50}}{re.escape(headline)}\s{{0,50}}</(?!title)", html)
    return next(found, None) is not None


def _is_logo(name: str, html: str) -> bool:
    """Whether a picture, a heading or the link home of a page is called so."""
    escaped = re.escape(name)
    return any(
        re.search(pattern.format(escaped), html, re.IGNORECASE) is not None for pattern in _LOGOS
    )
