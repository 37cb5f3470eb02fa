"""What a page says of itself and of its paying guests: machine summaries, cookies, advertising.

Patterns run on `Unit.low`. Each row asks for the shape of a notice around its words,
since such words occur in sentences.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

KOREAN_NOTICES: tuple[Rule, ...] = (
    Rule(
        "새로 고치는 때",
        "boilerplate",
        "other",
        r".{0,24}\d{1,3} ?(?:초|분|시간)마다 .{0,10}(?:새로 ?고|갱신|업데이트).{0,14}$"
        r"|.{0,30}(?:갱신|새로 ?고침) ?:? ?\d{1,2}:\d{2}(?::\d{2})?$",
        "기온은 5분마다 새로 고쳐집니다",
        limit=50,
        where="edge",
    ),
    Rule(
        "고친 내력",
        "boilerplate",
        "other",
        r"(?:이 )?(?:기사|글|판정)?(?:의)? ?(?:고친|고침|수정|정정|바뀐) ?(?:내력|이력|내역|기록)$",
        "고친 내력",
        limit=20,
        where="edge",
    ),
    Rule(
        "저절로 뽑은 줄",
        "boilerplate",
        "other",
        r"(?:자동(?:으로)?|ai[가는]?|기계가|인공지능이|로봇이|알고리즘이) ?(?:뽑은|뽑아 ?낸|간추린"
        r"|요약한|추린|줄인|정리한|고른) ?(?:한|두|세|네|\d) ?(?:줄|문장|가지|단락|대목)$",
        "자동으로 뽑은 한 줄",
        limit=30,
    ),
    Rule(
        "자동 요약",
        "boilerplate",
        "other",
        r"(?:ai|에이아이|인공지능|챗gpt|생성형 ai|자동|기사|본문|뉴스|세 ?줄|3줄"
        r"|핵심)[ 가-힣\d·]{0,12}(?:요약|브리핑|하이라이트)(?: ?(?:봇|보기|닫기|열기|서비스"
        r"|기능|펼치기|접기|beta|베타|이란|안내|하기|더보기|\?))*[ :]*$",
        "AI 3줄 요약 보기",
        limit=30,
        where="any",
    ),
    Rule(
        "요약 알림",
        "boilerplate",
        "other",
        r"[^.]{0,50}(?:요약|번역|음성|낭독)[^.]{0,50}(?:자동|인공지능|ai|기계|생성|기술"
        r"|서비스|알고리즘|엔진|봇)[^.]{0,60}(?:다를 수|있습니다|됩니다|했습니다|제공|권장"
        r"|바랍니다|니다|입니다)",
        "요약은 AI 기술로 자동 생성돼 본문과 다를 수 있습니다.",
        limit=180,
        where="edge",
        needs=("낭독", "번역", "요약", "음성"),
    ),
    Rule(
        "자동 알림",
        "boilerplate",
        "other",
        r"(?:[이본] ?(?:기사|글|요약|번역|뉴스|문서|콘텐츠|페이지|서비스)|아래 요약)(?:은"
        r"|는|를|을|의)?[^.]{0,50}(?:인공지능|ai|자동|기계 ?번역|번역기|생성형|알고리즘"
        r"|챗gpt|구글 ?번역|파파고)[^.]{0,80}(?:니다|습니다|됨|것임|했음|있음)[.!]?",
        "이 기사는 인공지능이 번역한 것으로 오역이 있을 수 있습니다.",
        limit=200,
    ),
    Rule(
        "전체 맥락",
        "boilerplate",
        "other",
        r".{0,40}(?:전체 맥락|본문 보기를 권장|기사 본문과 함께|정확한 내용은 본문"
        r"|핵심 내용을 자동).{0,60}$",
        "전체 맥락을 이해하려면 본문 보기를 권장합니다.",
        limit=120,
        needs=(
            "기사 본문과 함께",
            "본문 보기를 권장",
            "전체 맥락",
            "정확한 내용은 본문",
            "핵심 내용을 자동",
        ),
    ),
    Rule(
        "쿠키",
        "boilerplate",
        "other",
        r".{0,80}(?:쿠키|개인정보).{0,40}(?:사용|수집|동의|설정|저장).{0,50}(?:동의|합니다"
        r"|있습니다|허용|거부|간주|변경).{0,50}$",
        "본 사이트는 쿠키를 사용합니다. 계속 이용하면 동의한 것으로 간주합니다.",
        limit=200,
        where="edge",
        needs=("개인정보", "쿠키"),
    ),
    Rule(
        "광고",
        "boilerplate",
        "ads",
        r"(?:광고|ad|ads|advertisement|advertisements|advertising|adv|sponsored|스폰서|협찬"
        r"|파워링크|제휴 ?광고|광고 ?(?:영역|문구|배너|닫기|건너뛰기|보기|정보|x)"
        r"|skip ad(?:vert)?|close ad|sponsored (?:content|links?|by.{0,40})|(?:paid"
        r"|partner) (?:content|post)|promoted(?: by.{0,30})?|(?:story|article"
        r"|content) continues below(?: (?:this )?(?:ad|advertisement))?|report this ad"
        r"|ad feedback|continue reading below|remove ads)[ .\-:]*$",
        "Advertisement",
        limit=60,
    ),
    Rule(
        "광고 알림",
        "boilerplate",
        "ads",
        r".{0,60}(?:쿠팡 ?파트너스|제휴 ?마케팅|수수료를 (?:제공|지급|받)|affiliate (?:link"
        r"|commission)|earn (?:a |an )?(?:small )?(?:affiliate )?commission)",
        "이 글은 제휴 마케팅 활동으로 수수료를 받을 수 있습니다.",
        limit=220,
        needs=("affiliate", "earn", "수수료를", "제휴", "쿠팡"),
    ),
)

ENGLISH_NOTICES: tuple[Rule, ...] = (
    Rule(
        "compliance",
        "boilerplate",
        "other",
        r"compliance notice$|(?:important )?disclosures?$",
        "Compliance Notice",
        limit=24,
        where="edge",
    ),
    Rule(
        "dated amends",
        "boilerplate",
        "other",
        r"(?:updated?|correction|corrected|clarification|clarified)[ ,:(]{1,3}"
        r"(?:on )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
        r"[a-z]{3,9}\.? \d{1,2}(?:, \d{4})?(?: at [\d:apm. ]{3,10})?\)? ?[:.—–-] ?"
        r"(?=.*\b(?:this|the|an?) (?:earlier |previous |original |first )?(?:version|story|article"
        r"|report|post|page|piece|column|headline|caption|ruling|graphic|chart)\b).{10,300}$",
        "Update, April 3: This article now gives the size of the pump house.",
        limit=360,
    ),
    Rule(
        "cookie",
        "boilerplate",
        "other",
        r".{0,60}(?:we(?: and our (?:\d+ )?(?:partners|vendors"
        r"|advertisers))?(?: may)? (?:use|store|set|process)[\w ,]{0,40}(?:cookies|device"
        r"|data|technolog)|(?:this|our) (?:web)?site (?:uses|and our partners use"
        r"|or its third)|uses? (?:strictly |essential |some )*cookies|cookies? (?:and|to"
        r"|policy|settings|notice|preferences|help|consent|are)|accept (?:all )?(?:cookies)"
        r"|manage (?:cookies|preferences|options|consent|choices|settings)"
        r"|your privacy (?:choices|matters|settings)|consent to (?:the|our) use)",
        "We use cookies to improve this site.",
        limit=400,
        where="edge",
        needs=("accept", "consent to", "cookie", "manage", "site", "use", "we", "your privacy"),
    ),
    Rule(
        "cookie button",
        "boilerplate",
        "other",
        r"(?:accept|reject|allow|decline|refuse|deny|agree|necessary|essential|got it|ok"
        r"|okay|i agree|i accept|customi[sz]e|manage|save)(?: (?:all|only|cookies?"
        r"|and (?:close|continue)|necessary|essential|non-essential|preferences|options"
        r"|settings|choices|my|our|to|them|the|use))*[ .!]*$",
        "Accept all",
        limit=40,
        where="edge",
    ),
)
