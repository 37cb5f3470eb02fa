"""What single kinds of page write beside their text: recipes, live pages, members' blogs, shops.

A whole line each, of words that only such a page's own machinery puts together. Patterns run on
`Unit.low`; none matches a finished sentence of a report.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule
from reader.cleaning.rules.vocabulary import HAPPENED

_DAY = r"20\d\d ?[.\-/년] ?\d{1,2} ?[.\-/월] ?\d{1,2} ?[.일]?"
_CLOCK = r"(?:오[전후] ?)?\d{1,2}:\d{2}(?::\d{2})?"
_DO = r"(?:후원|구독|신청|가입|참여|제보|응원|서명|설치|예약)"
_OUTLETS = r"(?:news|journalism|reporting|newspapers?|newsrooms?|radio|media)"

TICKER = "실시간 시세판"
"""Name of the row for the heading of a board of prices."""

TRADES: tuple[Rule, ...] = (
    Rule(
        "three bars",
        "boilerplate",
        "menu",
        r"[≡☰](?: ?\S.{0,50})?$",
        "≡ 나루뉴스 검색 구독",
        limit=54,
    ),
    Rule(
        "라이브의 때",
        "date",
        None,
        rf"(?:시작|개시|종료|마감|(?:마지막|최근|최종) ?(?:{HAPPENED})) ?[:：]? ?"
        rf"{_DAY}(?: ?{_CLOCK})?$",
        "마지막 업데이트 2024.05.02 21:14",
        limit=44,
    ),
    Rule(
        "머리 붙은 제목",
        "boilerplate",
        "related",
        r"(?:(?:가장 )?많이 ?본|인기|관련|연관|추천|주요|함께 ?(?:볼|보면 ?좋은|읽을)) ?"
        r"(?:기사|뉴스|글) (?=.*(?:\S…|\?|['\"‘“]))[^.]{8,90}(?<!다)$",
        "많이 본 기사 나루다리 통행료… 상인들은 뭐라 하나",
        limit=110,
        needs=("기사", "뉴스", "글"),
    ),
    Rule(
        "끝에 단추",
        "boilerplate",
        "promo",
        rf"(?!.*[“\"]).{{8,170}}(?:→|▶|☞|👉|>{{1,2}}) ?(?:정기 ?|일시 ?|지금 ?|앱 ?)?{_DO}"
        r"(?:하기|하러 ?가기|페이지)?$",
        "나루의 밤을 오래 지켜본 기자에게 힘을 보태 주세요. → 정기후원",
        limit=200,
        needs=("후원", "구독", "신청", "가입", "참여", "제보", "응원", "서명", "설치", "예약"),
    ),
    Rule(
        "기계가 쓴 초고",
        "boilerplate",
        "other",
        r"(?:(?:이|본) (?:기사|글)[은는] )?.{0,24}(?:로봇 ?기자|로봇|인공지능|생성형 ?ai|ai|기계)"
        r"(?:가|이|로|를) .{0,30}(?:초고|초안|작성|쓴|쓰고|만든).{0,40}니다[.]?$",
        "※ 로봇 기자가 쓴 초고를 사람이 손봤습니다.",
        limit=90,
        needs=("로봇", "인공지능", "ai", "기계"),
    ),
    Rule(
        "by, alone",
        "byline",
        None,
        r"(?:(?:written|words|story|reported|text) )?by ?:?$",
        "By",
        limit=14,
    ),
    Rule(
        "with a report from",
        "byline",
        None,
        r"with (?:a report|reports|additional reporting|reporting) (?:from|by) "
        r"[a-z][\w.'’ ,&-]{3,80}$",
        "—WITH A REPORT FROM LIZA OCAMPO",
        limit=110,
    ),
    Rule(
        "by, glued to a name",
        "byline",
        None,
        r"by(?!pass|stand|law|catch|line|gone|te|product|word|road|way)[a-z]{3,12}"
        r" [a-z][a-z'’-]{1,14}$",
        "ByNora Fenwick",
        limit=30,
        where="edge",
    ),
    Rule(
        "initials of a desk",
        "byline",
        None,
        r"[a-z]{2,3}(?:/[a-z]{2,3}){1,4}$",
        "rs/hm/jbo",
        limit=20,
        where="edge",
    ),
    Rule(
        "price of a book",
        "boilerplate",
        "ads",
        r"\d{1,3}(?:,\d{3})* ?원 ?\(\d{1,2}%(?: ?[+,] ?\d{1,2}%)?(?: ?할인)?\)$"
        r"|(?:장바구니|바로 ?구매|찜하기|카트에 담기|add to (?:cart|basket|bag)|buy now)$",
        "15,300원 (10% + 5%)",
        limit=40,
    ),
    Rule(
        "to buy from the outlet",
        "boilerplate",
        "promo",
        r"(?:buy tickets|buy (?:this|our) (?:photo|picture|print)s?"
        r"|사진 ?(?:구매|구입)(?: ?문의)?)$",
        "사진 구매 문의",
        limit=24,
    ),
    Rule(
        TICKER,
        "boilerplate",
        "other",
        r"실시간 ?(?:시세|지수|환율|금리)(?: ?(?:판|보기|더보기))?$"
        r"|market (?:data|snapshot|watch)$",
        "실시간 시세",
        opens="list",
        limit=24,
        where="edge",
    ),
    Rule(
        "do you love local news",
        "boilerplate",
        "promo",
        r"(?:do you )?(?:love|like|value|enjoy|want|need|trust|believe in|care about) "
        r"(?:your |more )?"
        rf"(?:local|independent|community|free|good|nonprofit|quality|small-town) {_OUTLETS}\?"
        r"(?! [“\"]).{0,160}$",
        "Love local news? Harbour Post members keep it coming.",
        limit=200,
        needs=("?",),
    ),
    Rule(
        "no spam",
        "boilerplate",
        "promo",
        r"(?:we promise,? )?no spam\b[^“”\"]{0,80}$"
        r"|(?:you can )?unsubscribe (?:at )?any ?time\b.{0,40}$",
        "No spam. Unsubscribe anytime.",
        limit=100,
    ),
    Rule(
        "upgrade to paid",
        "boilerplate",
        "promo",
        r"(?!.*[“\"])(?:.{0,160}\b)?(?:upgrade to (?:a )?(?:paid|premium|founding)|"
        r"become (?:a|an) (?:paid|paying|annual|founding) "
        r"(?:subscriber|member|supporter))\b.{0,120}$",
        "This letter is free. If you can, [upgrade to paid](#/portal/upgrade).",
        limit=300,
        needs=("upgrade", "become"),
    ),
    Rule(
        "sponsor's message",
        "boilerplate",
        "ads",
        r"(?:sponsor(?:ed)?|partner|advertiser|underwriter)['’]?s? (?:message|content|post|spot"
        r"|break)s?$",
        "Sponsor Message",
        limit=24,
    ),
    Rule(
        "stars and votes",
        "boilerplate",
        "reactions",
        r"\d(?:\.\d{1,2})? (?:stars? )?from [\d,]+ (?:votes?|ratings?|reviews?)$",
        "4.8 from 212 votes",
        limit=40,
    ),
    Rule(
        "how long to read",
        "boilerplate",
        "counter",
        r"(?:about |~ ?)?\d{1,2}[ -]?min(?:ute)?s? (?:to read|of reading|reading time)$",
        "2 min to read",
        limit=24,
    ),
    Rule(
        "what a tool reckons",
        "boilerplate",
        "other",
        r"nutrition(?:al)? (?:information|values?|facts|data|figures)? ?(?:is|are|were|was)\b"
        r"(?=.*\b(?:estimate[ds]?|calculat\w+|approximat\w+|guess|guide|provided)\b)"
        r"(?!.*\b(?:said|says)\b).{4,200}$",
        "Nutrition information is calculated by a tool and is only an estimate.",
        limit=240,
    ),
)

TRADE_CAPTIONS: tuple[Rule, ...] = (
    Rule(
        "whose picture, in brackets",
        "caption",
        None,
        r".{6,300}[.!?”\"’'] ?\[[a-z][\w.'’-]*(?: [\w.'’-]+){0,4} ?/ ?[a-z][\w.&'’ -]{1,40}\]$",
        "A kite of crisp packets over the pier. [Nia Boswell/Island Post]",
        limit=380,
        needs=("]",),
    ),
    Rule(
        "by whose courtesy",
        "caption",
        None,
        r".{12,300}[.,\d] courtesy of (?:the )?[\w.&'’ -]{3,60}$",
        "Seon rings his bell in an alley, April 2. Courtesy of Gunsan Folk Archive",
        limit=380,
        needs=("courtesy of",),
    ),
)
"""Asked after the tables of furniture, as other captions are."""
