"""Small machines that a page sets into a text: players, carousels, ratings, quizzes, scales.

Patterns run on `Unit.low`; each asks for a whole short line.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule
from reader.cleaning.rules.vocabulary import MONTH

USEFUL = "useful or not"
"""Why a line is a question whether a box was of use, with its answers below or beside it."""

WIDGETS: tuple[Rule, ...] = (
    Rule(
        "back and forth",
        "boilerplate",
        "menu",
        r"\d{1,2} ?초 ?(?:뒤로|앞으로|되감기|빨리 ?감기|건너뛰기)(?: ?(?:가기|이동))?$"
        r"|(?:skip|jump|go|seek|move)?(?:^| )(?:back(?:ward)?s?|forwards?|rewind|fast[- ]forward)"
        r"(?: by)? \d{1,2} ?(?:s|secs?|seconds)$",
        "◀ 15초 뒤로",
        limit=30,
        needs=("초", "back", "forward", "rewind"),
    ),
    Rule(
        "how long it plays",
        "boilerplate",
        "menu",
        r"(?:video|audio|clip|영상|오디오)[ -]?(?:duration|length|길이)?:? (?:\d{1,2}:){1,2}\d{2}$"
        r"|(?:closed )?(?:captions?|subtitles?)(?: are)? (?:on|off)$",
        "Video duration 1:12",
        limit=30,
        needs=("video", "audio", "clip", "영상", "오디오", "caption", "subtitle"),
    ),
    Rule(
        "재생",
        "boilerplate",
        "menu",
        r"(?:재생|정지|다시 ?재생|소리 ?(?:끄기|켜기|크게|작게))$",
        "▶ 재생",
        where="edge",
        limit=8,
    ),
    Rule(
        "지금 방송",
        "boilerplate",
        "other",
        r"[♪♬♫ ]*(?:지금|현재) ?(?:나오는|흐르는|방송 ?중인?|재생 ?중인?) ?(?:곡|노래|음악"
        r"|프로그램|방송)?"
        r"[ :：]{1,3}[^.?!]{2,70}$"
        r"|(?:now (?:playing|on air)|on air(?: now)?) ?[ :：|]{1,3}[^.,?!]{3,70}$",
        "♪ 지금 나오는 노래 나루터 – 강바람",
        where="edge",
        limit=90,
    ),
    Rule(
        "swipe",
        "boilerplate",
        "menu",
        r"swipe(?: (?:left|right|across|sideways))?(?: (?:to|for) (?:see|view|read|browse"
        r"|the next)?"
        r"[\w ]{0,20})?$|(?:← ?)?(?:scroll|drag) (?:left|right|across|sideways|horizontally)"
        r"(?: (?:to|for) (?:see|view|read)?[\w ]{0,20})?$"
        r"|(?:옆|좌우|왼쪽|오른쪽)(?:으로|로)? ?(?:밀어|넘겨|끌어|스크롤)[가-힣 ]{0,12}$",
        "Swipe left to see all",
        limit=50,
    ),
    Rule(
        "range of minutes",
        "boilerplate",
        "menu",
        r"\d{1,2} ?[–-] ?\d{1,2} minutes$",
        "7–9 minutes",
        where="edge",
        limit=16,
    ),
    Rule(
        "reader's view",
        "boilerplate",
        "other",
        r"(?:reader|reading|simplified|text[- ]only|읽기|간편) ?(?:view|mode|version|모드|화면"
        r"|보기)"
        r" ?[·|:–—-] ?.{4,80}$",
        "Reader mode · Parts of this page may be missing",
        where="edge",
        limit=110,
    ),
    Rule(
        "a live page",
        "boilerplate",
        "related",
        r"[^.?!,]{3,40} live ?[:–—-] ?(?:the )?(?:latest|rolling|live|all the) [^.?!]{0,40}"
        r"(?:updates?|news|reaction|coverage)$",
        "Harbour live – the latest updates",
        where="edge",
        limit=90,
        needs=("live",),
    ),
    Rule(
        "옮길 때 밝힐 것",
        "boilerplate",
        "other",
        r"[^“”]{0,30}(?:인용|옮겨 ?(?:쓰|적)|전재|퍼 ?가|발췌|받아 ?쓰|인용 ?보도)[가-힣]{0,5} ?"
        r"(?:때|시|경우)(?:에는|에|는|엔)? [^“”]{0,60}(?:출처|이름|프로그램|방송|매체"
        r"|인터뷰)[^“”]{0,30}"
        r"(?:밝혀|적어|표기해|명시해) ?(?:주세요|주시기 바랍니다|주십시오"
        r"|주시길 바랍니다)[.]?(?: [^“”]{2,80})?$",
        "※ 이 대담을 인용하실 때는 프로그램 이름 ‘나루의 아침’을 밝혀 주십시오.",
        limit=200,
        needs=("밝혀", "적어", "표기해", "명시해"),
    ),
    Rule(
        "dated amends",
        "boilerplate",
        "other",
        rf"(?:correction|clarification)s?,? ?\(?(?:{MONTH} \d{{1,2}}(?:, \d{{4}})?"
        rf"|\d{{1,2}} {MONTH}(?: \d{{4}})?"
        rf"|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?)\)? ?[:—–-] ?.{{4,300}}$"
        r"|(?:고침|정정|수정|바로잡음|바로잡기) ?(?:알림|안내|내역|이력|사항) ?[(:：]? ?"
        r"(?:\d{4}[년.] ?)?\d{1,2}[월./] ?\d{1,2}일?[.)]? ?[:：] ?.{4,260}$",
        "Clarification, March 3: An earlier version left out the second ferry.",
        limit=340,
    ),
    Rule(
        "how texts are kept",
        "boilerplate",
        "other",
        r"(?:[\w.&'’-]+ ){1,4}(?:explainers|guides|fact[- ]checks|articles|stories|reviews) are "
        r"(?:reviewed|updated|checked|revisited|revised)\b[^“”\"]{0,40}(?:\d+ (?:days|months|weeks)"
        r"|regularly|yearly|every year)[^“”\"]{0,140}$",
        "The Beacon's guides are checked every 60 days. Tell us if one is wrong.",
        where="edge",
        limit=220,
        needs=(" are ",),
    ),
    Rule(
        "scale of verdicts",
        "boilerplate",
        "menu",
        r"(?:판정|평가|검증|등급|신뢰도) ?(?:기준|척도|눈금|단계|등급)(?: ?(?:보기|안내))? ?[:：] ?"
        r"[^·|/]{1,14}(?: ?[·|/] ?[^·|/]{1,14}){2,7}$"
        r"|(?:our|the|rating|truth|how we rate) ?(?:scale|ratings|verdicts|claims)? ?: ?"
        r"(?:true|accurate|correct)(?: ?[·|/] ?[^·|/]{1,20}){2,7}$",
        "판정 기준 : 사실 · 대체로 사실 · 대체로 거짓 · 거짓",
        limit=120,
    ),
    Rule(
        "함께 볼 것",
        "boilerplate",
        "related",
        r"(?:함께|같이) ?(?:보면|읽으면|들으면|볼 ?만한|읽을 ?만한|들을 ?만한|볼|읽을"
        r"|들을) ?(?:좋은 ?)?"
        r"(?:기사|글|방송|영상|뉴스|콘텐츠|이야기|책|인터뷰|보도|칼럼"
        r"|다시 ?듣기) ?[:：>\]] ?\S.{3,120}$",
        "☞ 함께 들으면 좋은 방송: 나루터를 지킨 사람",
        limit=150,
        needs=("함께", "같이"),
    ),
    Rule(
        USEFUL,
        "boilerplate",
        "reactions",
        r"(?:was|is|were|are|did you find) (?:this|it|these|they|them) (?:useful|helpful"
        r"|interesting)(?: to you)?\?(?: ?(?:yes|no)"
        r"[ |/·]*){0,2}$|(?:yes|no)[,.!]? (?:thanks|thank you|it (?:was|is)(?:n['’]t)?)$"
        r"|not really$",
        "Was this useful? Yes No",
        where="edge",
        limit=50,
    ),
    Rule(
        "quiz",
        "boilerplate",
        "other",
        r"(?:test (?:yourself|your knowledge)|(?:the )?(?:quick|daily|weekly|weekend|news"
        r"|today['’]s"
        r"|this week['’]s) quiz|quiz(?: time| of the (?:day|week))?|오늘의 ?(?:퀴즈|맞혀 ?보기"
        r"|맞히기"
        r"|문자 ?퀴즈|돌발 ?퀴즈)|(?:이번 ?주|주간|한 ?줄|시사|뉴스) ?(?:퀴즈|맞혀 ?보기))$",
        "Test your knowledge",
        where="edge",
        opens="list",
        limit=36,
    ),
    Rule(
        "quiz in a line",
        "boilerplate",
        "other",
        r"\[(?:오늘의|이번 ?주|주간|돌발)? ?(?:문자|깜짝|청취자|독자|시사"
        r"|뉴스)? ?퀴즈\] ?\S.{4,120}$"
        r"|퀴즈 ?q[.:] ?\S.{4,120}$"
        r"|\d{1,3} ?% of (?:readers|players|people|you) (?:got|answered) this\b.{0,30}$"
        r"|정답(?:과|은|을)? [^“”.]{0,40}(?:보내|남겨|적어) ?(?:주시면|주세요)[^“”]{0,90}$",
        "71% of readers got this right",
        where="edge",
        limit=150,
    ),
    Rule(
        "who did what, side by side",
        "byline",
        None,
        r"(?:(?:글|취재|검증|교열|교정|속기|정리|도움|편집|제작|감수|자료|번역|그래픽|디자인|구성"
        r"|진행|기획"
        r"|개발|사진|촬영|연출|작가|녹취) (?:(?:[가-힣]{2,6}(?:부|팀|실|국) )?[가-힣]{2,4}"
        r"(?: ?(?:기자|피디|pd|작가|에디터|인턴))?(?: ?\([가-힣]{2,6}\))?(?:,"
        r" ?[가-힣]{2,4}(?![가-힣])){0,4})"
        r"(?: ?[·/|] ?|$)){2,6}$",
        "검증 홍길동 · 교열 김철수 · 도움 나리아(인턴)",
        limit=90,
    ),
)
