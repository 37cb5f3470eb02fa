"""Outlets by the domain under which their pages and mail stand.

A domain of the table has its name there; another one is named by the page's own masthead
where a line spells it, and stands for itself where none does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit

_ADDRESS = re.compile(
    r"(?:@|//(?:www\.|m\.|news\.|pds\.|img\.|image\.|static\.|cdn\.)?"
    r"|www\.)((?:[a-z0-9-]+\.){0,2}[a-z0-9-]+\.(?:co\.kr|or\.kr|com|co\.uk|net|org|kr|tv|io"
    r"|example))"
)
_NOBODY = frozenset(
    [
        "gmail.com",
        "naver.com",
        "daum.net",
        "hanmail.net",
        "google.com",
        "facebook.com",
        "twitter.com",
        "youtube.com",
        "x.com",
        "kakao.com",
        "instagram.com",
    ]
)
_TOP = 12
"""Rows at the head of a page in which its logo is looked for."""
_LOGO = re.compile(
    r"\W{0,4}\[!\[(?P<name>(?:The )?[A-Z가-힣][^\]\n]{1,28}?)"
    r"(?: ?(?:로고|홈|[Ll]ogo|[Hh]ome))?\]\([^()\s]*\)\]"
    r"\(https?://(?:www\.|m\.)?(?P<domain>[A-Za-z0-9.-]+)/?\)$"
)
"""A picture that leads to the first page of a site: "[![테크마루](…/logo.png)](https://…/)"."""
_PARTS = re.compile(r"[|·•©ⓒ]| - | – | — |\d{4}")
_NAMES = re.compile(r"(?:The )?[A-Z][\w'’&]*(?: (?:of|and|&|the|[A-Z][\w'’&]*)){0,4}")


@dataclass(frozen=True, slots=True)
class Outlet:
    """A publisher's name and the domain under which its pages and mail stand."""

    domain: str
    name: str


_TABLE = """
asiae.co.kr 아시아경제
news1.kr 뉴스1
joongang.co.kr 중앙일보
edaily.co.kr 이데일리
ilyoseoul.co.kr 일요서울
yna.co.kr 연합뉴스
newsis.com 뉴시스
chosun.com 조선일보
donga.com 동아일보
hani.co.kr 한겨레
khan.co.kr 경향신문
hankookilbo.com 한국일보
mk.co.kr 매일경제
hankyung.com 한국경제
sedaily.com 서울경제
mt.co.kr 머니투데이
fnnews.com 파이낸셜뉴스
heraldcorp.com 헤럴드경제
seoul.co.kr 서울신문
segye.com 세계일보
kmib.co.kr 국민일보
munhwa.com 문화일보
kbs.co.kr KBS
imbc.com MBC
sbs.co.kr SBS
jtbc.co.kr JTBC
ytn.co.kr YTN
yonhapnewstv.co.kr 연합뉴스TV
tvchosun.com TV조선
ichannela.com 채널A
mbn.co.kr MBN
nocutnews.co.kr 노컷뉴스
ohmynews.com 오마이뉴스
pressian.com 프레시안
etnews.com 전자신문
zdnet.co.kr 지디넷코리아
ddaily.co.kr 디지털데일리
dt.co.kr 디지털타임스
inews24.com 아이뉴스24
bloter.net 블로터
busan.com 부산일보
kookje.co.kr 국제신문
imaeil.com 매일신문
yeongnam.com 영남일보
kado.net 강원도민일보
kwnews.co.kr 강원일보
jnilbo.com 전남일보
kyeonggi.com 경기일보
kyeongin.com 경인일보
daejonilbo.com 대전일보
wikitree.co.kr 위키트리
insight.co.kr 인사이트
bbc.com BBC
bbc.co.uk BBC
theguardian.com The Guardian
nytimes.com The New York Times
cnn.com CNN
apnews.com AP
reuters.com Reuters
washingtonpost.com The Washington Post
wsj.com The Wall Street Journal
bloomberg.com Bloomberg
ft.com Financial Times
cnbc.com CNBC
npr.org NPR
latimes.com Los Angeles Times
usatoday.com USA Today
koreaherald.com The Korea Herald
koreatimes.co.kr The Korea Times
telegraph.co.uk The Telegraph
independent.co.uk The Independent
"""
OUTLETS: tuple[Outlet, ...] = tuple(
    Outlet(*row.split(" ", 1)) for row in _TABLE.strip().splitlines()
)
_BY_DOMAIN = {row.domain: row.name for row in OUTLETS}


def named_by_address(rows: Sequence[tuple[Unit, Mark]]) -> str | None:
    """The outlet of the domain that a page names oftenest, its own name where one is known."""
    found: dict[str, int] = {}
    for unit, mark in rows:
        if mark.kind in ("byline", "caption") or mark.furniture:
            for domain in _ADDRESS.findall(unit.text.lower()):
                if domain not in _NOBODY:
                    found[domain] = found.get(domain, 0) + (3 if mark.kind == "byline" else 1)
    if not found:
        return None
    best = max(found, key=lambda domain: found[domain])
    for domain, name in _BY_DOMAIN.items():
        if best == domain or best.endswith("." + domain):
            return name
    return _logo(rows, best) or _masthead(rows, best) or best


def _logo(rows: Sequence[tuple[Unit, Mark]], domain: str) -> str | None:
    """What the picture is called that leads to the domain's first page, or `None`."""
    for unit, _ in rows[:_TOP]:
        match = _LOGO.match(unit.text) if "[![" in unit.text else None
        if match is not None and match["domain"].lower() == domain:
            return match["name"]
    return None


def _masthead(rows: Sequence[tuple[Unit, Mark]], domain: str) -> str | None:
    """The name of which a domain is made, where a line of the page or a part of one says it."""
    label = domain.removeprefix("www.").split(".")[0].replace("-", "")
    for unit, mark in rows:
        if mark.furniture or mark.kind in ("byline", "date"):
            for part in _PARTS.split(unit.bare[:120]):
                name = part.strip()
                if _NAMES.fullmatch(name) and label in _spellings(name):
                    return name
    return None


def _spellings(name: str) -> tuple[str, ...]:
    """How a domain may write a name: in one word, with and without the article before it."""
    whole = re.sub(r"[^a-z0-9]", "", name.lower())
    return whole, whole.removeprefix("the")
