"""What content systems leave between the lines of a text: fields, states, ages, scales.

Patterns run on `Unit.low`, and ask for a whole short line that no sentence of an article is.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

_RATED = (
    r"(?:(?:전혀|대체로|절반의|절반만|일부) )?(?:사실 ?아님|사실|거짓|참|진실)"
    r"|판[단정] ?(?:유보|불가)|논쟁 ?중"
    r"|(?:(?:mostly|half|partly|barely|almost) )?(?:true|false)|mixture|unproven|misleading"
    r"|pants on fire"
)
_TOLD_OF = r"(?:alerts|news|updates|headlines|notifications|stories|scores|forecasts?|briefings?)"

TRACES: tuple[Rule, ...] = (
    Rule(
        "field left empty",
        "boilerplate",
        "other",
        r"(?:\{\{|<%=?|\[%)[^{}<>%]{1,60}(?:\}\}|%>|%\])$",
        "{{description}}",
        limit=80,
        needs=("{{", "<%", "[%"),
    ),
    Rule(
        "state of a form",
        "boilerplate",
        "other",
        r"your (?:notification|subscription|settings|preferences|changes|response|vote|comment)s?"
        r" (?:has|have) been (?:saved|updated|recorded|received|submitted)[.!]?$"
        r"|there was (?:a problem|an error) (?:saving|loading|processing|submitting|sending)"
        r" (?:your|the|this) .{3,40}$"
        r"|we(?: are|['’]re) having trouble (?:retrieving|loading|playing|finding) .{3,50}$"
        r"|(?:처리|저장|전송|등록)(?:하는)? ?중 ?(?:에 )?(?:오류|문제)(?:가|이) (?:발생"
        r"|생겼).{2,30}$",
        "There was a problem saving your notification.",
        limit=100,
    ),
    Rule(
        "script or cookies off",
        "boilerplate",
        "other",
        r"(?:please )?(?:enable|turn on|allow|activate) (?:java ?script|cookies)\b.{0,70}$"
        r"|(?:javascript|cookies) (?:is|are|must be|needs? to be) .{0,70}$"
        r"|.{0,40}(?:자바 ?스크립트|쿠키|javascript)(?:를|을|가) .{0,30}"
        r"(?:허용|활성화|켜|사용|필요|차단).{0,30}(?:세요|시오|니다|시기 바랍니다)[.]?$",
        "Please enable JavaScript in your browser settings.",
        where="edge",
        limit=110,
        needs=("script", "cookies", "스크립트", "쿠키"),
    ),
    Rule(
        "how long a text is",
        "boilerplate",
        "other",
        r"(?:(?:이 ?글을? )?읽(?:는 ?데|기)(?:에)?|예상 ?읽기|읽는)? ?(?:걸리는 |드는 |소요 ?)?시간"
        r" ?[:：]? ?(?:약 ?)?\d{1,2} ?분(?: ?\d{1,2} ?초)?(?: ?소요)?$"
        r"|(?:약 ?)?\d{1,2} ?분(?:이면)? ?(?:분량|읽기|소요|걸려요|걸립니다|이면 읽어요)[.]?$",
        "읽는 데 걸리는 시간 9분",
        limit=30,
        needs=("분",),
    ),
    Rule(
        "label without its day",
        "date",
        None,
        r"(?:입력|승인|송고|(?:기사|최초|최종) ?(?:입력|등록|승인|작성|발행|송고|수정))"
        r"(?: ?(?:일시|일자|시간|시각|날짜))?$"
        r"|(?:published|posted|updated|last updated)(?: (?:on|at))?$",
        "기사입력",
        where="edge",
        limit=16,
    ),
    Rule("끝", "boilerplate", "menu", r"<?(?:(?:기사|이상) ?)?끝$", "<끝>", limit=6),
    Rule(
        "live page at its end",
        "boilerplate",
        "other",
        r"(?:this|our) (?:live ?(?:blog|page|stream|thread|feed|coverage|updates?)) "
        r"(?:is|has|have)(?: now| been)* (?:closed|ended|finished|concluded)\b.{0,60}$"
        r"|(?:이|본) ?(?:라이브|생중계|실시간 ?(?:중계|속보|업데이트|소식)|중계)(?:는|은|가|이)?"
        r" .{0,12}"
        r"(?:종료|마감|마쳤|마칩|끝났|끝냅)[가-힣]{0,5}[.]?$",
        "This live blog is now closed.",
        limit=110,
    ),
    Rule(
        "age over a headline",
        "boilerplate",
        "related",
        r"\d{1,2} ?[mhd] ago[ :·|-]{1,3}(?=[^\W\d]|[“\"‘'])(?:\S+ ){2}.{2,100}$",
        "2h ago Ferry returns to its pier",
        limit=130,
        needs=(" ago",),
    ),
    Rule(
        "scale of verdicts",
        "boilerplate",
        "other",
        rf"(?:{_RATED})(?:[ /|·>,]{{1,3}}(?:{_RATED})){{3,}}$",
        "전혀 사실 아님 대체로 사실 아님 절반의 사실 사실",
        limit=120,
    ),
    Rule(
        "more of the same",
        "boilerplate",
        "promo",
        r"(?:make it easy|want|for|get|see|read|find|like|love)\b[^“”\"]{0,60}"
        r"\b(?:stories|news|articles|content|coverage|reporting) like this(?: one)?[.!?]?$",
        "Want more stories like this one?",
        limit=110,
        needs=(" like this",),
    ),
    Rule(
        "foot of a chart",
        "boilerplate",
        "other",
        r".{0,140}[•·|–—-] ?(?:get the data|created with [\w ]{3,20}|download (?:image|pdf"
        r"|data|svg))"
        r"(?: ?[•·|–—-] ?.{3,30}){0,4}$",
        "Chart: Harbour Post • Source: city records • Get the data • Embed",
        limit=220,
        needs=("get the data", "created with", "download "),
    ),
    Rule(
        "scroll past",
        "boilerplate",
        "ads",
        r"(?:advertisement|광고|ad) ?[-–—|:·,]? ?(?:아래로 )?(?:스크롤|넘기)[^.]{0,24}"
        r"(?:계속|이어|보실|읽)[^.]{0,12}$",
        "광고 - 스크롤하면 기사가 이어집니다",
        limit=60,
        needs=("스크롤", "넘기"),
    ),
    Rule(
        "app that tells",
        "boilerplate",
        "promo",
        rf"[^“”\"]{{0,100}}\b{_TOLD_OF}\b[^“”\"]{{0,40}}[.!] download (?:the|our)"
        r" [\w'’ -]{0,40}app\b.{0,24}$"
        rf"|(?:download|get|install) (?:the|our) [\w'’ -]{{0,40}}apps?\b.{{0,60}}\b{_TOLD_OF}\b"
        r".{0,70}$",
        "Download the Harbour 4 weather app to get severe alerts on your phone.",
        limit=180,
        needs=("app",),
    ),
    Rule(
        "how it was noted down",
        "boilerplate",
        "other",
        r".{0,20}(?:마이크|녹음|음질|통역|속기|들리지).{2,50}"
        r"(?:별표|[*○x]{2,}|줄임표|괄호|말없음표).{0,20}(?:표기|표시|적었|나타|처리).{0,30}니다[.]?$",
        "마이크를 쓰지 않아 들리지 않은 말은 별표로 표시했습니다.",
        limit=120,
        needs=("별표", "**", "○○", "xx", "줄임표", "괄호", "말없음표"),
    ),
)
