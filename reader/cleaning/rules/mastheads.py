"""How outlets are called: words that make a name the name of an outlet, and names that are none.

A name needs one of these words at its end or its beginning; what reads so and is the room of a
site ("Latest News", "연예뉴스") stands in the tables of rooms.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Masthead:
    """One row: whole names that fit `pattern` are an outlet's, as `example` is."""

    name: str
    pattern: str
    example: str


_MEDIA = (
    r"(?:Times|Post|Courier|Gazette|Herald|Ledger|Tribune|Journal|Chronicle|Examiner|Observer"
    r"|Guardian|Mercury|Echo|Beacon|Sentinel|Register|Bulletin|Dispatch|Telegraph|Independent"
    r"|Inquirer|Argus|Advertiser|Star|Mail|Press|News|Newspaper|Newswire|Wire|Wire Service|Radio"
    r"|TV|Television|Broadcasting|Media|Daily|Weekly|Monitor|Messenger|Recorder|Reporter"
    r"|Mirror|Globe|Record|Citizen|Standard|Agency|Public Radio)"
)
_WORD = r"[A-Z][\w'’.&-]*"
_KOREAN_MEDIA = (
    r"(?:신문|일보|뉴스|통신|경제|방송|타임스|타임즈|저널|미디어|투데이|헤럴드|매일|포스트|데일리"
    r"|민보|시보|신보|TV|라디오|주간지)"
)

MASTHEADS: tuple[Masthead, ...] = (
    Masthead(
        "ends in a word of the press",
        rf"(?:The )?(?:{_WORD} (?:of |the |and |& )?){{1,4}}{_MEDIA}",
        "Alder Bay Courier",
    ),
    Masthead(
        "begins with one",
        r"(?:The |Radio |Channel |Daily |Press |Voice of )(?:[A-Z][\w'’&-]*|\d{1,3})"
        r"(?: [A-Z][\w'’&-]*){0,2}",
        "Radio Free Valley",
    ),
    Masthead(
        "one word in capitals",
        r"[A-Z]{5,12}(?:WIRE|NEWS|TIMES|HERALD|POST|PRESS|TRIBUNE|GAZETTE|JOURNAL|DAILY|RADIO)",
        "SHOREWIRE",
    ),
    Masthead(
        "ends in what is published",
        rf"(?:The )?(?:{_WORD} (?:of |the |and |& )?){{1,4}}(?:Blog|Magazine)",
        "Downstream Blog",
    ),
    Masthead(
        "ends in a channel's number",
        rf"(?:{_WORD} ){{1,2}}(?:News|TV|Channel|NewsCenter) ?\d{{1,2}}",
        "KRVM News 9",
    ),
    Masthead(
        "where a firm tells its news",
        rf"(?:{_WORD} ){{1,3}}(?:Newsroom|Press Room|Media Cent(?:er|re))",
        "Alder Foods Newsroom",
    ),
    Masthead("머리말", r"(?:주간|월간|격월간|계간)[가-힣A-Za-z0-9]{2,10}", "주간너른"),
    Masthead("끝말", rf"[가-힣A-Za-z0-9]{{2,10}}{_KOREAN_MEDIA}", "해솔방송"),
)
"""Names that stand alone on a line, or beside a day or a reporter, and are an outlet's."""

_KOREAN_ROOMS = (
    r"(?:연예|스포츠|주요|오늘의?|최신|관련|인기|많이본?|포토|지역|사회|정치|국제|생활|문화|영상|속보"
    r"|실시간|추천|증권|부동산|전체|종합|글로벌|산업|금융|핫|톱|헤드라인|랭킹|다른|재난|교육|가짜)"
    r"{1,2}뉴스"
)
_KOREAN_THINGS = (
    r"(?:가계|거시|실물|국민|시장|자본주의|공유|창조|지역|세계|디지털)경제"
    r"|(?:이동|위성|유선|무선|정보|초고속|광)통신"
    r"|(?:생|재|본|첫|지상파|공영|민영|종편|개인|인터넷|중계|유선|라이브|생중계)방송"
    r"|(?:소셜|뉴|멀티|디지털|대중)미디어|(?:디지털|인기|인터넷)라디오|하루매일"
)
_ROOM = (
    r"(?:Latest|Breaking|Top|More|Local|World|Sports?|Business|Politics|National|International"
    r"|Other|Related|Trending|Live|Video|Photo|Entertainment|Health|Tech|Technology|Science"
    r"|Weather|Opinion|Regional|State|Today['’]s|Weekend|Social|Mass|Free|Print|Fake|Good|Bad|All"
    r"|Our|Your|My|This|Latest Local)"
)
ROOMS: tuple[Masthead, ...] = (
    Masthead(
        "what to do with an outlet",
        r"(?:Support|Join|Follow|Read|Subscribe to|About|Contact|Get|Back to|Watch|Listen to"
        r"|Advertise (?:in|on|with)|Download|Give to|Become|Write (?:to|for)) .+",
        "Support the Sentinel",
    ),
    Masthead(
        "who reports",
        r"(?:By|Words by|Story by) .+"
        r"|(?:[A-Z][\w&-]+ ){0,2}(?:Showbiz|Money|Sports?|Political|Politics|Chief|Senior|Staff"
        r"|News|Crime|Health|Education|Business|Court|City|Consumer|Royal|Science) Reporter",
        "Political Reporter",
    ),
    Masthead("room", rf"(?:{_ROOM} ){{1,3}}(?:News|Media|Radio|TV|Mail)", "Latest News"),
    Masthead(
        "room with a number, or nobody's",
        rf"(?:{_ROOM} ){{1,2}}(?:News|TV|Channel) ?\d{{1,2}}"
        rf"|(?:(?:{_ROOM}|Visit|Inside|The|Company|Corporate|Online) ){{1,3}}"
        r"(?:Newsroom|Press Room|Media Cent(?:er|re))",
        "Top News 10",
    ),
    Masthead(
        "office",
        rf"(?:{_WORD} (?:of |the |and |& )?){{1,4}}(?:(?:Protection|Security|Intelligence|Space"
        r"|Energy|Environment(?:al)?|Safety|Transport|Travel|Estate|Housing|Health|Tax|Police"
        r"|Border|Revenue|Employment|Medicines|Water|Parks|Highways) Agency)",
        "Marlow Environment Agency",
    ),
    Masthead(
        "room of its own making",
        r"(?:The |Our |My |Live |Video |Photo |Company |Official |Guest |Editors['’] )+"
        r"(?:Blog|Magazine)",
        "Live Blog",
    ),
    Masthead(
        "기간의 방",
        r"(?:주간|월간|계간) ?(?:날씨|베스트|랭킹|순위|운세|증시|인기|차트|이슈|브리핑|일정|추천"
        r"|예보|동향|전망|계획|보고|리뷰|조회|식단|메뉴|지표|통계|뉴스|화제|소식|핫)\S{0,6}",
        "주간날씨",
    ),
    Masthead("사이트의 방", _KOREAN_ROOMS, "연예뉴스"),
    Masthead("매체 아닌 것", _KOREAN_THINGS, "이동통신"),
)
"""What reads like such a name and is a room of a site, or a thing."""

_NAMED = tuple(re.compile(row.pattern) for row in MASTHEADS)
_NOT_NAMED = tuple(re.compile(row.pattern) for row in ROOMS)
_LONGEST = 40


def outlet_name(text: str, *, sure: bool = True) -> str | None:
    """The outlet that a text is the name of, `None` if it is none.

    Without `sure`, names that only begin like an outlet's count too ("The Meridian"): where a
    line leaves nothing else for a name to be.
    """
    name = text.strip(" \t|·•,/-–—:")
    if not 3 <= len(name) <= _LONGEST or any(room.fullmatch(name) for room in _NOT_NAMED):
        return None
    named = (_NAMED[0], *_NAMED[2:]) if sure else _NAMED
    return name if any(pattern.fullmatch(name) for pattern in named) else None
