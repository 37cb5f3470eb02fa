"""Lines by which a page speaks of itself: players, summaries, submissions, tickers, amends.

Patterns run on `Unit.low`.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

PAGE_NOTES: tuple[Rule, ...] = (
    Rule(
        "저절로 바뀌는 쪽",
        "boilerplate",
        "other",
        r"(?:이 )?(?:페이지|화면|기사|글|쪽)(?:은|는|가)? .{0,30}(?:저절로|자동으로|실시간으로"
        r"|수시로) ?(?:바뀝|갱신|업데이트|새로|고쳐).{0,14}$"
        r"|this (?:page|blog|story|feed) (?:updates|refreshes|will (?:update|refresh)|is"
        r" (?:updated|refreshed)) (?:automatically|by itself|itself).{0,40}$",
        "이 화면은 1분마다 자동으로 갱신됩니다.",
        limit=90,
        where="edge",
    ),
    Rule(
        "속보 띠",
        "boilerplate",
        "other",
        r"속보 ?[|:]? ?\[\d보\] ?\S.{4,80}$",
        "속보 [2보] 한강 잠수교 차량 통제",
        limit=100,
        where="edge",
    ),
    Rule(
        "자료 번호",
        "boilerplate",
        "menu",
        r"(?:자료|문서|기사|게시물?|글|관리) ?번호 ?[:：]? ?[a-z]{0,3}\d[\d-]{2,}$",
        "문서번호 2024-0311",
        limit=40,
        where="edge",
    ),
    Rule(
        "share on and on",
        "boilerplate",
        "share",
        r"(?:(?:share|post|tweet|save|send|pin)(?: (?:this|it|by|on|to|via|with)){1,2} [a-z/]{1,10}"
        r"[ |·,]*){2,4}(?:(?:email|print|copy) (?:this )?\w{2,8})?$",
        "Share on X Share on Facebook Print this page",
        limit=120,
    ),
    Rule(
        "order of entries",
        "boilerplate",
        "menu",
        r"(?:sort(?:ed)? by|order|show)(?: ?: ?| )(?:the )?(?:newest|oldest|latest|top|best|most"
        r" recent|relevance)(?: first)?$|(?:newest|oldest|latest) first$|follow along$"
        r"|key (?:moments|updates) only$|(?:최신|오래된|등록|과거|공감|추천) ?순(?:으로)?"
        r"(?: ?보기)?$|중요 ?(?:소식|글|속보)만(?: ?보기)?$",
        "Sort by: Oldest first",
        limit=40,
        where="edge",
    ),
    Rule(
        "read so often",
        "boilerplate",
        "counter",
        r"[\d,.]+[km]? (?:updates?|posts?|people|readers?|users?|viewers?|articles?)"
        r" (?:are )?(?:read|reading|watching|viewing|here|online|following)(?: now| this)?$",
        "1,204 people watching now",
        limit=48,
        where="edge",
    ),
    Rule(
        "다른 화면",
        "boilerplate",
        "other",
        r"(?:amp|모바일|pc|간편|요약) ?(?:화면|버전|페이지|보기|문서)?(?:입니다|이에요)[.!]? "
        r".{0,60}$"
        r"|(?:원래|본래|전체|pc) ?(?:화면|기사|페이지)(?:으로|를|을)? ?보시?려면.{0,40}$",
        "AMP 문서입니다. 전체 기사를 보시려면 제목을 누르세요.",
        limit=100,
    ),
    Rule(
        "읽어 주기",
        "boilerplate",
        "menu",
        r"(?:이 )?(?:기사|본문|뉴스|글)(?:을|를)? ?(?:읽어|들려) ?(?:드립니다|드려요|드릴게요|주기)"
        r".{0,40}$|(?:성우|인공지능|ai) ?(?:목소리|음성)(?:으)?로 ?듣기.{0,20}$",
        "본문을 들려드립니다 (성우 음성)",
        limit=70,
    ),
    Rule(
        "재생 알림",
        "boilerplate",
        "other",
        r".{0,60}데이터 ?(?:요금|통화료|이용료)(?:이|가) ?.{0,20}(?:발생|부과|나올|청구).{0,20}$"
        r"|.{0,40}(?:브라우저|기기|단말기)에서(?:는|만)?.{0,30}(?:사용|이용|재생|지원).{0,20}"
        r"(?:있습니다|없습니다|않습니다)[.]?$",
        "무선망이 아니면 데이터 요금이 부과될 수 있습니다.",
        limit=110,
        needs=("데이터", "브라우저", "기기", "단말기"),
    ),
    Rule(
        "player message",
        "boilerplate",
        "other",
        r"(?:sorry[,!.]? )?(?:the |this |our )?(?:video|audio|media|clip|stream)(?: player)? "
        r"(?:failed|could ?n[o'’]t|can ?n?[o'’]t|is ?n[o'’]t|is not|did ?n[o'’]t|will (?:start"
        r"|begin|play)).{0,70}$",
        "Sorry, this clip could not be played here.",
        limit=110,
        where="edge",
    ),
    Rule(
        "줄 요약",
        "boilerplate",
        "other",
        r"(?:\d|[한두세네다섯]+) ?(?:줄|문장|가지)(?:로|만)? ?.{0,6}(?:요약|읽기|보기|간추림|정리)"
        r"(?: ?beta)?$",
        "네 줄로 간추림 beta",
        limit=24,
        where="edge",
    ),
    Rule(
        "기계가 간추림",
        "boilerplate",
        "other",
        r"(?:이|위|본|아래|해당)? ?(?:요약|번역|기사|글|자막|음성|그림)(?:은|는|문은|본은|들은)? "
        r"?.{0,40}(?:자동|기계|인공지능|\bai\b|챗봇|본문의 내용).{0,60}"
        r"(?:습니다|니다|어요|해요|있음|됨)[.]?.{0,60}$"
        r"|.{0,60}원문이 (?:우선|앞섭).{0,20}$",
        "이 번역은 인공지능이 했으며 원문과 다를 수 있습니다.",
        limit=200,
        where="edge",
    ),
    Rule(
        "machine summary",
        "boilerplate",
        "other",
        r"(?:these |this |the )?(?:key (?:points|takeaways)|takeaways|highlights|summary|bullets"
        r"|translation|audio|transcript)(?: above| below)? (?:was|were|is|are|has been|have been) "
        r".{0,40}(?:\bai\b|software|machine|automat|artificial|a rush|language model).{0,90}$",
        "This summary was written by a language model and checked by an editor.",
        limit=200,
        where="edge",
    ),
    Rule(
        "지은이의 알림",
        "boilerplate",
        "other",
        r".{0,60}(?:업체|제조사|출판사|협찬|판매사).{0,60}(?:관여하지 않|간섭하지 않|대가를? ?받지"
        r"|영향을? ?(?:주지|받지)).{0,20}$"
        r"|.{0,100}책임을? ?(?:지지|묻지) (?:않|아니).{0,16}$",
        "시험용 제품은 제조사에서 받았으나 평가에 대가를 받지 않았습니다.",
        limit=180,
        where="edge",
        needs=("관여하지", "간섭하지", "대가", "영향", "책임"),
    ),
    Rule(
        "amends",
        "boilerplate",
        "other",
        r"(?:바로 ?잡(?:음|습니다)|정정|알립니다|반론|고침) ?(?:및 [가-힣]{2,4} ?)?[:：] ?.{4,300}$"
        r"|(?:disclosure|full disclosure|correction|clarification|editor['’]?s['’]? note)s?"
        r" ?[:—–] ?.{4,300}$",
        "Disclosure: the writer once rented a room from the mayor.",
        limit=320,
    ),
    Rule(
        "원고 받음",
        "boilerplate",
        "other",
        r"[가-힣· ]{0,12}(?:원고|부고|부음|인사|동정|보도자료|투고|기고|독자란|알림|행사)"
        r"[가-힣]{0,2}(?:는|은|를|을|란은) .{0,60}(?:받으며|받습니다|보내 ?주|실어 ?드립"
        r"|싣지 않|무료).{0,60}$"
        r"|(?:보내실|보내는|접수하실) ?곳 ?[:：].{4,80}$",
        "투고는 다달이 20일까지 누리편지로 보내 주시면 됩니다.",
        limit=160,
        where="edge",
    ),
    Rule(
        "회사 내력",
        "boilerplate",
        "other",
        r".{0,40}\d{4}년(?:에)? .{0,30}(?:문을 연|설립된|설립한|세워진|출범한|창립된|시작한) "
        r".{0,40}(?:회사|기업|단체|기관|재단|법인|연구소)(?:로|으로|이며|입니다).{0,160}$",
        "들샘은 2011년에 설립된 정수기 회사이며 임직원은 300명입니다.",
        limit=260,
        where="edge",
        needs=("년",),
    ),
    Rule(
        "non-gaap",
        "boilerplate",
        "other",
        r"(?:use of |about |notes? on |regarding )?non-gaap .{0,50}$"
        r"|cautionary (?:language|remarks|note|statement).{0,40}$",
        "Notes on Non-GAAP Results",
        limit=70,
        where="edge",
        opens="rest",
    ),
    Rule(
        "시세",
        "boilerplate",
        "other",
        r"(?:dow|s&p ?500|s&p|nasdaq|russell 2000|ftse(?: 100)?|dax|nikkei|hang seng|bitcoin"
        r"|코스피|코스닥|나스닥|다우|원/달러|환율|비트코인)(?: ?지수)?[ :]{1,3}[\d,]+(?:\.\d+)?"
        r"[^가-힣.]{0,14}[+▲▼△▽−-].{0,120}$",
        "FTSE 100 8,214.30 +0.4% DAX 18,002.11 -0.2%",
        limit=180,
        where="edge",
    ),
    Rule(
        "오르내림",
        "boilerplate",
        "other",
        r"[+▲▼−-]? ?\d[\d,.]*(?: ?%| ?\([+−-]?\d[\d.]*%\)?)$",
        "+14.33 (0.24%)",
        limit=24,
        where="edge",
    ),
    Rule(
        "weather alerts",
        "boilerplate",
        "other",
        r"(?:no |\d+ )(?:weather |active |school )?(?:alerts?|closings?(?:/delays)?|warnings?)"
        r"(?: (?:in effect|\d+ .{2,30}))?$",
        "3 weather alerts in effect",
        limit=50,
        where="edge",
    ),
    Rule(
        "paid label",
        "boilerplate",
        "ads",
        r"(?:featured|sponsored|promoted|partner(?: content| message| offer)?|paid (?:post"
        r"|content)|sponsor message|ad) ?[:•|]{1,2} ?.{6,140}$|\d{3}x\d{2,3}$|반응형$",
        "Promoted: half-price umbrellas until Friday",
        limit=160,
        where="edge",
    ),
    Rule(
        "gift button",
        "boilerplate",
        "promo",
        r"(?:double|match|make|increase|renew) (?:my|your|a) (?:gift|donation|pledge|support)$",
        "Match my donation",
        limit=40,
    ),
    Rule(
        "읽은 사람",
        "boilerplate",
        "counter",
        r"(?:읽은|본|다녀간|함께한) ?(?:사람|이|독자|분)(?:들)? ?[:：]? ?[\d,.]+[만천]?"
        r" ?[명분]?$",
        "다녀간 분 1,204명",
        limit=30,
    ),
    Rule(
        "이야기 수",
        "boilerplate",
        "comments",
        r"[가-힣]{0,6}(?:톡|토크|한마디|나눔터|수다) ?\(?[\d,.]+\)?개?$",
        "동네수다 88",
        limit=24,
        where="edge",
    ),
    Rule(
        "원문으로",
        "boilerplate",
        "related",
        r"원문(?: ?기사)?(?:으로|을)? ?(?:보기|읽기|가기)? ?\([가-힣a-z]{1,8}\)$",
        "원문 읽기 (독일어)",
        limit=30,
    ),
)
