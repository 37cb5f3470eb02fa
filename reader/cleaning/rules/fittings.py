"""Small fittings around a text: sizes of letters, files, issues, applause, ways to elsewhere.

Patterns run on `Unit.low`; each names what it says so narrowly that a sentence with the same
words is none.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule
from reader.cleaning.rules.trades import TRADES

_FILE = r"\.(?:hwpx?|pdf|docx?|xlsx?|pptx?|odt|zip|jpe?g|png)"
_LOAD = r"(?:다운로드|내려 ?받기|바로 ?보기|미리 ?보기|뷰어(?: ?보기)?|저장|download|view|preview)"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_MADE = (
    r"(?:words|story|text|essay|illustrations?|illustrated|photographs?|photography|photos?"
    r"|pictures?|art|artwork|drawings?|translated|interview)"
)

FITTINGS: tuple[Rule, ...] = (
    Rule(
        "글자 몇 단계",
        "boilerplate",
        "menu",
        r"(?:가 ?|글자 ?|글씨 ?|폰트 ?)?[1-6]단계 ?(?:(?:아주|매우|가장|조금|더) ?)?"
        r"(?:작게|보통|크게|작은|큰)(?: ?글[자씨])?$",
        "가3단계 아주 크게",
        where="edge",
        limit=20,
    ),
    Rule(
        "file and buttons",
        "boilerplate",
        "related",
        rf".{{1,80}}{_FILE} ?[\[(/|]? ?[\d.,]+ ?[km]i?b(?:ytes?)?[\])]?(?:[ |/]*{_LOAD})+$",
        "0412_보도자료(나루다리).hwp [88 KB] 내려받기 미리보기",
        limit=140,
        needs=(".hwp", ".pdf", ".doc", ".xls", ".ppt", ".odt", ".zip", ".jp", ".png"),
    ),
    Rule(
        "모두 받기",
        "boilerplate",
        "menu",
        rf"(?:전체|일괄|모두|한꺼번에|첨부 ?파일|all files:?) ?{_LOAD}$",
        "전체 내려받기",
        where="edge",
        limit=20,
    ),
    Rule(
        "언제 알리는지",
        "date",
        None,
        r"(?:보도 ?(?:시점|일시)|배포 ?(?:시점|일시)|엠바고) ?:? ?.{0,12}\d{1,4}[.년]"
        r" ?\d{1,2}[.월].{0,60}$",
        "보도일시 (인터넷) 2025. 4. 2.(수) 11:00 (지면) 2025. 4. 3.(목) 조간",
        limit=100,
    ),
    Rule(
        "season and issue",
        "date",
        None,
        rf"(?:{_SEASON} (?:19|20)\d\d(?: ?[·|,/–—-] ?(?:issue|no\.?|vol(?:ume)?\.?|number) ?\d+)?"
        rf"|(?:issue|no\.?|vol(?:ume)?\.?|number) ?\d+ ?[·|,/–—-] ?{_SEASON} (?:19|20)\d\d)$",
        "Winter 2019 | No. 12",
        where="edge",
        limit=40,
    ),
    Rule(
        "free ones of the month",
        "boilerplate",
        "promo",
        r"you(?:['’]re| are|['’]ve| have) (?:reading|read|viewing|viewed|on)"
        r" (?:story |article )?(?:number )?\d+ (?:of|/) (?:your )?\d+"
        r" (?:free |complimentary )?[a-z]{4,12}\b[^“”\"]{0,60}$"
        r"|(?:your|you have|you['’]ve) (?:(?:used|read|got|had) )?(?:(?:all|your) )*"
        r"(?:\d+|one|two|three|four|five|last) (?:of your \w+ )?(?:free|complimentary)"
        r" (?:articles?|stor(?:y|ies)|essays?|reads?|pieces?|letters?|issues?|posts?|pages?)"
        r" (?:are|is|were|left|remaining|this)\b[^“”\"]{0,120}$",
        "Your three free stories are used up for June.",
        limit=180,
    ),
    Rule(
        "also in a room",
        "boilerplate",
        "related",
        r"also (?:in|on|from|by) (?:the )?[^:.,]{2,28}: ?[^:.!?]{8,110}$",
        "Also in Harbours: The Last Pilot, by Ada Fenn",
        where="edge",
        limit=150,
    ),
    Rule(
        "made by hand",
        "byline",
        None,
        rf"{_MADE} (?:and {_MADE} )?(?:by|:) ?[^.,:]{{4,40}}$",
        "Illustrations by Ada Fenn",
        where="edge",
        limit=60,
    ),
    Rule(
        "read by somebody",
        "boilerplate",
        "menu",
        r"(?:listen to|hear) (?:this|the) (?:essay|story|article|piece|column|interview|poem"
        r"|letter)(?:,? (?:read|narrated|voiced) by [^.,]{3,40})?(?: ?[·|(-]? ?\d{1,3}:\d\d\)?)?$",
        "Hear this story, read by Ada Fenn 12:40",
        where="edge",
        limit=90,
    ),
    Rule(
        "경기 일정 칸",
        "boilerplate",
        "other",
        r"\d{1,2}[./]\d{1,2}\.? ?(?:\([월화수목금토일]\) ?)?\d{1,2}:\d\d ?(?:경기 ?)?(?:종료|예정"
        r"|진행 ?중|취소|연기|전)$",
        "04.02 18:30 예정",
        where="edge",
        limit=30,
    ),
    Rule(
        "how to use the page",
        "boilerplate",
        "other",
        r"(?:[^.?!]{4,80}[.!] )?(?:tap|click|hover over) (?:on )?(?:a|an|the|any|each) [\w ]{2,20}"
        r" (?:to|for) (?:see|learn|read|view|hear|enlarge|more)\b[^“”\"]{0,60}$|how (?:our|we)"
        r" (?:ratings?|scores?|scale|meter|verdicts?|weigh|judge|grade)"
        r"(?: work| are (?:made|given))?$",
        "Hover over a name to see its votes.",
        where="edge",
        limit=180,
    ),
    Rule(
        "story to be updated",
        "boilerplate",
        "other",
        r"(?:[\w.&'’-]+ ){0,3}?[\w.&-]+(?: will|['’]ll) (?:continue to )?update this"
        r" (?:story|report|page|article|post)(?: (?:as|when|if|once|with|throughout)\b"
        r"[^“”\"]{0,60})?\.?$|(?:please )?check back (?:later |soon |here )?for"
        r" (?:more|updates?|the latest|details)\b[^“”\"]{0,40}$|this (?:story|article) (?:will be"
        r"|is being) updated\b[^“”\"]{0,60}$",
        "The Post will update this report as it learns more.",
        where="edge",
        limit=160,
    ),
    Rule(
        "먼저 실린 곳",
        "boilerplate",
        "other",
        r"이 (?:기사|글|콘텐츠)[은는] .{0,60}(?:먼저|앞서|미리) (?:실|공개|게재|발행|출고|노출"
        r"|나갔)[가-힣]{0,4}니다\.?$",
        "이 글은 2일 아침 유료 회원에게 먼저 공개됐습니다.",
        limit=120,
    ),
    Rule(
        "받아 적은 것",
        "boilerplate",
        "other",
        r"(?:아래|이) (?:텍스트|내용|글|인터뷰|전문)[은는] (?:실제 )?(?:방송|영상|인터뷰"
        r"|대담)[^.]{0,20}(?:차이가 있|다를 수|다소 다르)[^.]{0,80}(?:니다|세요)\.?"
        r"(?: [^.]{4,60}(?:니다|세요)\.?)?$",
        "이 글은 실제 방송과 다를 수 있습니다. 인용할 때는 프로그램 이름을 밝혀 주세요.",
        limit=200,
    ),
    Rule(
        "so many words",
        "boilerplate",
        "menu",
        r"\d[\d,]* words(?: ?[·|,/] ?\d+ min(?:ute)?s?(?: read)?)?$",
        "2,400 words · 9 min read",
        where="edge",
        limit=40,
    ),
    Rule(
        "stories from a site",
        "boilerplate",
        "related",
        r"(?:recent|latest|top|other) (?:stories|news|headlines|articles) from [^.]{2,40}"
        r"(?:\.[a-z]{2,8})?$",
        "Recent stories from harbourpost.example",
        opens="list",
        where="edge",
        limit=60,
    ),
    Rule(
        "if it stayed with you",
        "boilerplate",
        "promo",
        r"if (?:this|that|it)(?: (?:essay|story|piece|letter|interview))? (?:stayed with|moved"
        r"|spoke to|helped|mattered to|resonated with) you,[^“”\"]{0,120}\b(?:print|subscri\w+"
        r"|support|issues?|member\w*|letter|newsletter|share|forward)\b[^“”\"]{0,120}$",
        "If this piece moved you, support the printed review with a gift.",
        limit=300,
    ),
    Rule(
        "plea and button",
        "boilerplate",
        "promo",
        r".{10,300}(?:세요|십시오|주십시오|드립니다)[.!] ?(?:(?:지금|바로|여기서|오늘) )?"
        r"(?:함께|후원|구독|정기 ?구독|가입|신청|참여|동참|응원|기부|멤버십)(?: ?(?:신청|가입))?"
        r" ?(?:하기|하러 가기)$",
        "독자의 힘으로 걷습니다. 길동무가 되어 주세요. 오늘 후원하기",
        limit=330,
        needs=("하기", "하러 가기"),
    ),
    Rule(
        "applause",
        "boilerplate",
        "reactions",
        r"(?:(?:enjoyed|liked|loved) (?:it|this)[^.?!]{0,20}\? ?)?(?:applaud|clap)"
        r"(?: (?:it|this|the (?:author|writer)|for (?:it|this|the (?:author|writer))))?"
        r"(?: up to [\w ]{1,16} times)?$",
        "Liked it? Clap up to ten times",
        where="edge",
        limit=70,
    ),
    Rule(
        "an issue to order",
        "boilerplate",
        "promo",
        r"(?:order|buy|get|pre-?order) (?:the )?(?:(?:print|latest|current|new) )?(?:issue|no\.?"
        r"|volume)(?: \d+)?(?: (?:now|today|here|in print))?$",
        "Buy issue 12 in print",
        where="edge",
        limit=40,
    ),
    *TRADES,
)
