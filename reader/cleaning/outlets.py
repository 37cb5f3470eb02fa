"""Who published a page: from its copyright line, imprint, dateline, greeting or addresses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.cleaning.marks import Mark
from reader.cleaning.units import Unit

_NOTICE_END = re.compile(
    r"무단|전재|재배포|허락|All [Rr]ights|ALL RIGHTS|\(www|\(http|www\.|https?:|저작권"
    r"|Reproduction|Reserved| - | – |[|<>]|, 허|[A-Za-z0-9.-]+\.(?:com|co\.kr|kr|net|org"
    r"|example)"
)
_SIGN = re.compile(
    r"(?:저작권자|Copyrights?|COPYRIGHT|copyright)?\s*(?:\([ⓒ©cC]\)|[ⓒ©])\s*(?:Copyright"
    r"|copyright)?|저작권자\s*[:：]?|Copyright|COPYRIGHT"
)
_YEAR = re.compile(r"^[\s,.]*(?:\d{4}(?:\s?[-–]\s?\d{4})?)[\s,.]*(?:by )?")
_COMPANY = re.compile(
    r",? (?:Ltd|Inc|LLC|Limited|Corp|Corporation|Co|Company|PLC|GmbH)\b.*| or its .*|\(주\)"
    r"|㈜|주식회사|의 모든.*|에 있습니다.*"
)
_IMPRINT = re.compile(r"(?:제호|매체명|신문명)\s*[:：]\s*([^|(\n]{2,30})")
_DATELINE = (
    re.compile(r"^[\[(]\s?[가-힣A-Za-z·,/ ]{1,14}=\s?([가-힣A-Za-z0-9]{2,12})(?:[ \])])"),
    re.compile(
        r"^[\[(【]\s?([가-힣A-Za-z0-9]{2,12})(?:\s[가-힣]{2,4}\s?(?:[가-힣]{0,4})?(?:기자"
        r"|특파원))?\s?[\])】] ?(?=\S)"
    ),
    re.compile(r"^[A-Z][A-Za-z .,'/-]{2,40} \(([A-Z][A-Za-z .&]{1,30})\) ?[-–—]"),
)
_GREETING = re.compile(
    r"^(?:안녕하(?:세요|십니까)|반갑습니다)[.!,]? ?(?:여러분[.,!]? ?)?([가-힣A-Za-z0-9 ]{2,14}?)"
    r"(?: (?:편집[실국부]|취재팀|뉴스룸|제작진))?(?:입니다|이에요|예요)"
)
_NOT_OUTLETS = frozenset(
    [
        "앵커",
        "기자",
        "단독",
        "속보",
        "종합",
        "인터뷰",
        "사설",
        "칼럼",
        "기고",
        "르포",
        "포토",
        "영상",
        "리포트",
        "전문",
        "핫이슈",
        "이슈",
        "팩트체크",
        "리포터",
        "아나운서",
        "스타",
        "날씨",
        "취재",
        "현장",
        "특집",
        "기획",
        "부고",
        "인사",
        "자막",
        "VCR",
        "녹취",
        "화보",
        "오늘",
        "뉴스",
        "시론",
        "Q",
        "A",
    ]
)
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


def _from_copyright(text: str) -> str | None:
    sign = _SIGN.search(text)
    if sign is None:
        return None
    rest = _YEAR.sub("", text[sign.end() :].strip(" :.,"))
    rest = _SIGN.sub("", rest).strip(" :")
    rest = _YEAR.sub("", rest)
    end = _NOTICE_END.search(rest)
    if end is not None and end.start() > 1:
        rest = rest[: end.start()]
    rest = _COMPANY.sub("", rest).strip(" .,:[]()-–")
    rest = rest.split(". ")[0].strip(" .")
    if re.search(r"[가-힣]", rest):
        # A motto may stand before the name: "경제 정보 미디어 새벽경제".
        pieces = re.split(r"[,·] ?", rest)
        rest = pieces[-1].split("(")[0].strip()
        words = rest.split()
        if len(words) > 2:
            rest = words[-1]
    rest = re.sub(r"[\s,]*(?:19|20)\d{2}$", "", rest).strip()
    return rest if 2 <= len(rest) <= 40 else None


def source_of(units: Sequence[Unit], marks: Sequence[Mark]) -> str | None:
    """The publisher's name, or its domain where only an address tells, or `None`."""
    rows = [(u, m) for u, m in zip(units, marks, strict=True) if u.size <= 2000]
    for unit, mark in rows:
        if mark.subtype == "footer":
            match = _IMPRINT.search(unit.text)
            if match is not None:
                return match.group(1).strip()
    for unit, mark in rows:
        if mark.subtype == "copyright":
            name = _from_copyright(unit.text)
            if name is not None:
                return name
    for unit, mark in rows:
        if mark.kind == "body":
            for pattern in _DATELINE:
                match = pattern.match(unit.text[:80])
                if match is not None and match.group(1) not in _NOT_OUTLETS:
                    return match.group(1)
    for unit, _ in rows[:12]:
        match = _GREETING.match(unit.text)
        if match is not None:
            return match.group(1).strip()
    return _from_addresses(rows)


def _from_addresses(rows: Sequence[tuple[Unit, Mark]]) -> str | None:
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
    return best
