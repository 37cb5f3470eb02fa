"""Lines that belong to the article without being its text: dates and reporters.

Patterns run on `Unit.low`.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule
from reader.cleaning.rules.vocabulary import HAPPENED, MONTH, WRITES

_DAY = (
    rf"(?:\d{{4}} ?[.\-/년] ?\d{{1,2}} ?[.\-/월] ?\d{{1,2}} ?[.일]?"
    rf"|\d{{2}}[./-]\d{{1,2}}[./-]\d{{1,4}}\.?|\d{{1,2}}-{MONTH}-20\d{{2}}|(?:(?:mon|tue|wed|thu|fri|sat"
    rf"|sun)[a-z]*\.?,? )?(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?[,.]?(?: \d{{4}})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {MONTH},?(?: \d{{4}})?))"
)
_TIME = (
    r"(?:(?:at |오전 ?|오후 ?|am ?|pm ?)?\d{1,2}[:.시] ?\d{2}분?(?::\d{2})?(?: ?[ap]\.?m\.?)?"
    r"|\d{1,2} ?[ap]\.?m\.?|오[전후] ?\d{1,2}시(?: ?\d{1,2}분)?)(?: ?(?:\(?(?:kst"
    r"|gmt(?:[+-]\d{1,2})?|bst|utc"
    r"|(?:eastern|central|mountain|pacific) (?:(?:daylight|standard) )?time"
    r"|e[ds]?t|c[ds]t|p[ds]t|m[ds]t|et|pt|ct|한국시간|현지시간)\)?))?"
)
_STAMP = (
    rf"(?:{_DAY}[ ,(]*(?:[월화수목금토일](?:요일)?\)?[ ,]*)?(?:(?:{_TIME})\)?)?"
    rf"|{_TIME}(?:[, on]+{_DAY})?)"
)
_LABEL = (
    r"(?:기사 ?)?(?:최초 ?|최종 ?|기사 ?)?(?:"
    rf"{HAPPENED}|보도|보도시점|지면게재일|지면 게재|날짜|작성일|등록일"
    r"|발행일|수정일|게재일|일자|시간|published|updated|posted|modified|last (?:updated"
    r"|modified|edited)|first (?:published|posted)|created|pub(?:lished)? ?date|date"
    r"|originally published|for (?:immediate )?release|issued|filed|release date|as of)"
    r"(?:일시|시간|일자|시점|일|시각|됨"
    r"|날짜)?"
)
_NAME = r"[가-힣]{2,4}"
_ROLE = (
    rf"(?:{WRITES}|논설실장|논설주간|선임기자|인턴기자|인턴|수습기자|객원기자"
    r"|전문기자|전문위원|편집장|기상캐스터|피디|pd|평론가|작가|교수|연구원|연구위원|변호사|시민기자|명예기자|대표|부장|차장|팀장"
    r"|국장|디렉터|큐레이터|번역가|사진기자|촬영기자|원장|소장|이사장|박사|명예교수|부소장"
    r"|센터장|회장|총장|대기자|주필|본부장|데스크|학생기자|과장|사무관|주무관)"
)
_MAIL = r"[\w.+-]{2,40}@(?:[\w-]+(?:\.[\w-]+)*)?"

ISSUE = "몇 월호"
"""Why a line is the day of a text that says but its month or the number of an issue."""

CREDITS: tuple[Rule, ...] = (
    Rule(
        "대본 표시",
        "subhead",
        None,
        r"(?:앵커|기자|리포트|앵커 ?멘트|앵커멘트|리포터|인터뷰|녹취|현장음|스튜디오|vcr"
        r"|앵커 ?리포트|기자 ?멘트|질문|답변|클로징|오프닝|취재 ?기자|캐스터|전화 ?연결"
        r"|출연)(?: ?[:：])?$|(?:앵커|기자|리포트)[\])】] ?$"
        r"|[<〈‹] ?(?:앵커|기자|리포트|리포터|인터뷰)(?: ?멘트)? ?[>〉›]?$",
        "[앵커]",
        limit=10,
    ),
    Rule(
        "summary",
        "subhead",
        None,
        r"(?:summary|at a glance|(?:reporting |story |article )?highlights|in brief"
        r"|in short|the basics"
        r"|(?:our|the) (?:ruling|verdict|conclusion|rating|findings|evidence)|what we found"
        r"|(?:검증|확인) ?(?:대상|결과|내용|방법|과정)|판정(?: ?(?:결과|근거))?)$",
        "Summary",
        limit=20,
    ),
    Rule(
        "name © year",
        "boilerplate",
        "copyright",
        r"[\w .&'-]{2,50}(?:©|ⓒ|\(c\)) ?(?:\d{4}|[\d-]{4,9}).{0,60}$",
        "Highland Dispatch © 2025",
        limit=120,
    ),
    Rule(
        "때 이름표",
        "date",
        None,
        rf"(?:{_LABEL} ?(?:on )?[:：|ㅣ│]?[ .]*{_STAMP}(?: ?[-–|ㅣ│·/,(]* ?(?:{_LABEL}) ?[:："
        rf"|]?[ .]*{_STAMP}\)?)*+)",
        "입력 2025.01.28 14:46 수정 2025.01.28 15:00",
        limit=130,
    ),
    Rule(
        "때",
        "date",
        None,
        rf"(?!\d{{1,2}}:\d{{2}}(?::\d{{2}})? ?/)(?:\d+ ?(?:분|시간|일) ?전 ?[·|,-] ?)?"
        rf"{_STAMP}(?:l? ?[-–|ㅣ│·/,(]* ?(?:(?:{_LABEL}) ?[:："
        rf"|]?[ .]*)?{_STAMP}\)?)*+(?: ?(?:{_LABEL}|kst|기준|이후|\d+면|최종"
        rf"|마지막 ?(?:업데이트|수정|갱신|기록)))?(?: ?[·|,/-]? ?(?:(?:제 ?)?\d+호|issue \d+))?"
        rf"(?: ?[·|,–-]? ?(?:{_LABEL} )?\d+ [a-z]{{3,7}} ago)?l?[ .)|]*$",
        "2025.01.28 14:46",
        limit=90,
    ),
    Rule(
        "when and who sent it",
        "date",
        None,
        rf"{_STAMP} ?[|] ?source: ?[^|]{{2,60}}$",
        "March 2, 2026 16:05 ET | Source: Ardley Bancorp, Inc.",
        limit=110,
        needs=("source:",),
    ),
    Rule(
        ISSUE,
        "date",
        None,
        r"(?:\d{4}년 ?)?\d{1,2}월호$|(?:제 ?)?\d+호(?: ?[·|,/-] ?\d{4}.{0,20})?$"
        r"|(?:issue|vol(?:ume)?|no)\.? ?\d+.{0,30}$",
        "2024년 4월호",
        limit=44,
    ),
    Rule(
        "얼마 전",
        "date",
        None,
        r"(?:(?:(?:last |first )?(?:published|updated|posted)|수정|입력|갱신)[: ]*)?(?:(?:\d+|an?"
        r"|one|two|three) (?:second|sec"
        r"|minute|min|hour|hr|day|week|month|year)s? ago|\d+ ?(?:초|분|시간|일|주|개월|달"
        r"|년) ?전|방금 ?전?|어제|그제|yesterday|just now|\d+[smhdw] ago)"
        r"(?:[,|· ]+(?:last )?(?:updated|수정|갱신)[: ]*\d+ ?[a-z]{1,7} ago)?[ .|·]*$",
        "3 hours ago",
        limit=50,
    ),
    Rule(
        "얼마 만에 읽음",
        "boilerplate",
        "counter",
        r"(?:읽는 ?(?:데|시간)|예상 ?(?:읽기|독서) ?시간)[ 약:]*\d+ ?분.{0,10}$",
        "읽는 시간 약 3분",
        limit=24,
    ),
    Rule(
        "기자 우편",
        "byline",
        None,
        rf"(?!.{{0,60}}(?:의견|잘못|보도자료 |다면 |시면 |주십|주세|바랍|제보|제휴|니다 ))"
        rf"(?!\[?(?:기사 ?)?(?:제보|대표"
        rf"|이메일"
        rf"|메일|문의|광고|구독|e-?mail"
        rf"|fax|public ?file|closed ?caption|tips?\b|tip ?lines?|편집|보도|독자"
        rf"|고객|전화|카카오|webmaster|help|info@|주소|발행|안내"
        rf"|출처))/?(?:\[?(?:[^@.]{{0,40}}?(?:{_ROLE}|{_NAME})|[a-z][a-z.'’ -]{{2,30}})\]?[ /="
        rf"|,·(<:]*)?{_MAIL}[>)\] ]*(?:[/,;·"
        rf"| ]+(?:{_NAME} ?{_ROLE}?[ /=(<]*)?{_MAIL}[>)\] ]*)*$",
        "홍길동 기자 gildong@dawn.example",
        limit=140,
        needs=("@",),
    ),
    Rule(
        "기자",
        "byline",
        None,
        rf"(?:[\[(][가-힣·]{{1,12}} ?= ?[^\])=]{{2,16}}[\])] ?)?"
        rf"(?:[^.\s@=]{{1,16}} (?=[^ ]{{2,10}}[ =]))?"
        rf"(?:[^.\s@=]{{1,16}}[ /="
        rf"|·,:]{{0,3}})?{_NAME}(?:[·, ]{{1,2}}{_NAME}){{0,4}} ?(?:[가-힣a-z]{{1,8}} "
        rf"?)?{_ROLE}(?: ?[·,/] ?[^.@]{{1,40}}{_ROLE})*(?: ?(?:입니다|=|씀|정리|구독|\+"
        rf"|팔로우|다른 ?기사 ?보기|페이지|홈|의 기사|기사 ?더 ?보기|프로필))*[ .)]*$",
        "서울=홍길동 선임기자",
        limit=60,
    ),
    Rule(
        "맡은 이",
        "byline",
        None,
        rf"(?:글|글[·, ]?사진|취재|영상 ?취재|영상 ?편집|촬영|촬영 ?기자|영상 ?기자"
        rf"|편집|그래픽|글꼴|자료 ?조사|구성|연출|진행|출연|대담|정리|인터뷰|번역|기획|제작"
        rf"|디자인|리서치|작가|자막 ?뉴스|일러스트|감수|데이터|cg|조연출|취재 ?기자|오디오"
        rf"|기사 ?작성|vj|음악|기고)(?:[·,/ ](?:글|사진|취재|정리|촬영|편집|영상|그래픽"
        rf"|구성|기자|제작|디자인))* ?[:：=|/] ?{_NAME}.{{0,70}}$",
        "영상편집: 홍길동",
        limit=110,
    ),
    Rule(
        "맡은 이 띄움",
        "byline",
        None,
        rf"(?:(?:^|[ ,·/|]{{1,3}})(?:글|사진|글[·, ]사진|그림|취재|영상 ?취재|영상 ?편집|촬영 ?기자"
        rf"|정리|그래픽|편집) {_NAME}(?: ?(?:기자|[,·/] ?{_NAME}))*)+$",
        "글·사진 홍길동 기자",
        limit=40,
    ),
    Rule(
        "about the author",
        "byline",
        None,
        r"about (?:the|our|this) (?:authors?|writers?|contributors?|reporters?|columnists?)[ :]*$"
        r"|(?:글쓴이|지은이|필자|저자) ?소개[ :]*$",
        "About the authors",
        limit=30,
    ),
    Rule(
        "취재팀",
        "byline",
        None,
        r"[가-힣a-z0-9 ]{1,12}(?<!제보)(?<!구독) ?취재[팀반](?: ?(?:종합|공동))?$",
        "총선특별취재팀",
        limit=24,
    ),
    Rule(
        "who sent the mail",
        "byline",
        None,
        r"(?:from|sender|보낸 ?(?:사람|이)) ?[:：] ?\S.{0,80}@\S+$",
        "From: Nora Fenwick <nora@river.example>",
        limit=120,
        needs=("from", "sender", "보낸"),
    ),
    Rule(
        "who got the mail",
        "boilerplate",
        "other",
        r"(?:to|cc|bcc|reply-to|받는 ?(?:사람|이)|받은 ?사람|참조) ?[:：] ?\S.{0,160}@\S+$",
        "To: Desk <desk@river.example>",
        limit=200,
        needs=("@",),
    ),
    Rule(
        "by no name",
        "byline",
        None,
        r"by (?:our |the )?(?:own )?(?:staff|staff (?:reporters?|writers?|correspondents?)"
        r"|(?:special )?correspondents?|reporters?|agenc(?:y|ies)|wire services?"
        r"|news ?(?:desk|room))(?: and (?:agencies|wires?|wire services))?"
        r"(?:(?:, | of | for | ?[|/·•–—-] ?)[\w'’.& -]{3,40})?$",
        "By staff reporters, Alder Wire",
        limit=80,
    ),
    Rule(
        "by",
        "byline",
        None,
        r"(?:(?:words|text|story|reporting|report|written|reviewed|photos?|photography"
        r"|photographs"
        r"|video|produced|edited|interview|compiled|translated|contributed"
        r"|additional reporting|posted|published|graphics?|as told)(?: and \w+)? ?)?(?:by"
        r"|from)(?: (?!\w+ing\b)|:\s?)(?:[a-z가-힣][\w.'’-]*[ ,]*(?:and |& |of |for |the "
        r"|in |at )?){1,12}+(?:\||$|\(|@|·|•).{0,80}$",
        "By Harriet Dunmore, Environment correspondent",
        limit=130,
        where="edge",
    ),
    Rule(
        "author:",
        "byline",
        None,
        r"(?:authors?|reporters?|correspondent|writers?) ?: ?[a-z][\w.'’-]*(?: [a-z][\w.'’-]*){1,3}"
        r"(?:(?:, | and | & | ?[|/·(] ?).{2,60})?$",
        "Author: Harriet Dunmore, KLBX Staff",
        limit=110,
        needs=("author", "reporter", "writer", "correspondent"),
    ),
    Rule(
        "post alone",
        "byline",
        None,
        r"(?:(?:the )?[a-z][\w'’&.-]+ ){1,3}(?:staff|contributing|chief|special|senior|sports)"
        r" (?:writer|reporter|correspondent|photographer|columnist)s?$",
        "Ledger-Post Staff Writer",
        where="edge",
        limit=44,
        needs=("writer", "reporter", "correspondent", "photographer", "columnist"),
    ),
    Rule(
        "reporting by",
        "byline",
        None,
        r"\(?(?:additional )?(?:reporting|writing|editing|compiled|edited|written|photos?"
        r"|photographs?) (?:and \w+ )?by .{3,200}\)?$",
        "Reporting by A. Writer; editing by B. Editor",
        limit=260,
    ),
    Rule(
        "english role",
        "byline",
        None,
        r"[a-z][\w.'’ -]{3,40}(?:, | is (?:a|an|the) "
        r"|\| ?)(?:[\w'’&-]+ ){0,6}(?:correspondent|reporter|staff writer|staff|editor"
        r"|columnist|contributor|journalist|bureau chief|producer|writer|photographer"
        r"|news service|fellow|critic)(?: (?:for|at|of|in|covering|who"
        r"|based)\b.{0,160})?[.]?$",
        "Jane Doe, Staff writer",
        limit=220,
        where="edge",
    ),
    Rule(
        "contact of reporter",
        "byline",
        None,
        r"(?:contact|reach|email|e-mail|follow(?=.{0,40}@)|call|you can (?:reach|contact"
        r"|email|follow))(?: [\w.'’-]+){1,5} (?:at|on|via|by|@).{3,120}$",
        "Reach Jane Doe at jane@dawn.example",
        limit=170,
        where="edge",
    ),
    Rule(
        "handle",
        "byline",
        None,
        r"(?!\S+[: ]+(?:tips?|jebo|news|desk|info|help|webmaster|report|press|contact)\w*@)"
        r"(?:@\w{2,24}$|(?:e-?mail|twitter|x|이메일)[: ]+\S+@?\S+$)",
        "@janedoe",
        limit=60,
        where="edge",
    ),
)
