"""Who publishes and who owns: copyright lines, mastheads' imprints, pages of the house.

Patterns run on `Unit.low`. A bare word such as 저작권 never suffices: each row asks
for the shape of a notice around it, since such words occur in sentences.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

_FORBID = (
    r"(?:금지|불허|금합니다|금함|불가|안 ?됩니다|않습니다|처벌|책임|prohibited|forbidden|없이"
    r"|보호를 받)"
)

KOREAN_IMPRINT: tuple[Rule, ...] = (
    Rule(
        "저작권은 누구에게",
        "boilerplate",
        "copyright",
        r"(?:[가-힣]{1,6} ){0,3}(?:사진|글|기사|콘텐츠|게시물|자료|그림|영상|저작물)"
        r"(?:의|에 ?대한) (?:모든 )?저작권은 .{2,30}(?:에게?|측에) "
        r"(?:있습니다|있음|귀속됩니다|귀속됨|속합니다)\.?$",
        "모든 사진의 저작권은 새벽포토에 있습니다.",
        limit=90,
        where="edge",
        needs=("저작권은 ",),
    ),
    Rule(
        "ⓒ 금지",
        "boilerplate",
        "copyright",
        rf".{{0,60}}(?:ⓒ|©|\(c\)|copyright|저작권자|저작권은"
        rf"|저작권법).{{0,120}}(?:{_FORBID}|reserved)",
        "ⓒ 새벽신문, 무단 전재 및 재배포 금지",
        limit=220,
        needs=(
            "forbidden",
            "prohibited",
            "reserved",
            "금지",
            "금함",
            "금합니다",
            "됩니다",
            "보호를 받",
            "불가",
            "불허",
            "않습니다",
            "없이",
            "책임",
            "처벌",
        ),
    ),
    Rule(
        "무단 전재",
        "boilerplate",
        "copyright",
        r".{0,60}(?:무단|허락 없이|허가 없이|동의 없이|승인 없이"
        r"|사전 협의 없이)[^.]{0,14}(?:전재|복제|배포|재배포|사용|도용|게재|이용|옮겨|퍼"
        r"|복사|수집|인용)[^.]{0,50}(?:금지|금합니다|금함|불허|불가|안 ?됩니다|엄금"
        r"|말아)[^.]{0,40}\.?$",
        "무단전재 및 재배포, AI 학습 이용 금지",
        limit=160,
        needs=("동의 없이", "무단", "사전 협의 없이", "승인 없이", "허가 없이", "허락 없이"),
    ),
    Rule(
        "저작권자",
        "boilerplate",
        "copyright",
        r"(?:저작권자|copyright|copyrights|ⓒ|©|\(c\)) ?(?:\([ⓒ©c]\)|ⓒ|©)? ?[^.]{2,60}(?:\."
        r"|무단|all rights|$)",
        "저작권자 © 새벽신문",
        limit=140,
        where="edge",
    ),
    Rule(
        "all rights",
        "boilerplate",
        "copyright",
        r".{0,100}all rights? reserved",
        "Example Corp. All rights reserved.",
        limit=240,
        needs=("all right",),
    ),
    Rule(
        "판권 칸",
        "boilerplate",
        "footer",
        r"(?:대표(?:이사|자|자명)?|발행[·/ ]?편집인|발행인|편집인|인쇄인|편집국장|보도국장"
        r"|발행처|발행소|발행일자?|창간일?|주소|본사|지사|서울 ?본부|사업자 ?등록 ?번호"
        r"|사업자번호|법인명|상호|제호|매체명|등록 ?번호|등록 ?일자?|신문 ?등록 ?번호"
        r"|정기간행물|인터넷 ?신문 ?등록[가-힣 ]*|인터넷신문"
        r"|청소년 ?보호 ?(?:정책)? ?(?:책임|담당|관리)자?|개인정보 ?(?:보호|관리)? ?책임자"
        r"|통신판매[가-힣 ]*|대표 ?(?:전화|메일|이메일|번호)|전화|전화번호|팩스|fax|tel"
        r"|e-?mail|이메일|메일|고충처리인|독자 ?(?:센터|서비스)|고객 ?센터|광고 ?문의"
        r"|구독 ?(?:문의|신청)|제보(?:전화|메일)?|우편번호"
        r"|호스팅 ?(?:서비스)?[가-힣 ]*)(?:[·/,| ](?:[가-힣]{2,8}))* ?[:：)] ?.{0,90}$",
        "대표이사/발행인 : 홍길동",
        limit=160,
    ),
    Rule(
        "판권 여럿",
        "boilerplate",
        "footer",
        r".{0,80}(?:사업자 ?등록 ?번호|통신판매업|청소년 ?보호 ?책임자|등록번호 ?[:：]"
        r"|발행인 ?[:：]|발행·편집인|편집인 ?[:：]|대표전화|제호 ?[:：]|고충처리인)",
        "(주)새벽신문 | 서울 중구 | 등록번호 : 서울 아 00000 | 발행인 : 홍길동",
        limit=400,
        needs=(
            "고충처리인",
            "대표전화",
            "등록번호",
            "발행인",
            "사업자",
            "제호",
            "청소년",
            "통신판매업",
            "편집인",
        ),
    ),
    Rule(
        "주소 전화",
        "boilerplate",
        "footer",
        r"(?:\(?우? ?\d{5}\)? ?)?(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원"
        r"|충청?[남북]|전[남북]|전라[남북]|경[남북]|경상[남북]"
        r"|제주)[가-힣]{0,6} .{2,50}(?:로|길|동|층|호)[ ,).].{0,60}(?:전화|tel|t\.|☎|대표"
        r"|\d{2,3}[-)]\s?\d{3,4}-\d{4})",
        "서울 중구 새벽로 1, 3층 전화 02-000-0000",
        limit=200,
    ),
    Rule(
        "제보·광고 문의",
        "boilerplate",
        "footer",
        r"(?:기사 ?제보|제보|보도 ?자료|광고|제휴|구독|독자|불편|정정|오류"
        r"|저작권)(?: ?(?:및|·|,|/) ?(?:기사 ?제보|제보|보도 ?자료|광고|제휴"
        r"|구독))* ?(?:문의|신고|접수|신청|보내실 곳)?(?:는|은)? ?[:：]? ?(?:.{0,20}@|☎"
        r"|.{0,10}\d{2,4}-\d{3,4})",
        "기사제보 및 보도자료 desk@dawn.example",
        limit=110,
    ),
    Rule(
        "인터넷신문위원회",
        "boilerplate",
        "footer",
        r".{0,50}(?:인터넷신문위원회|윤리강령을 준수|언론중재위원회.{0,30}(?:준수|회원)"
        r"|한국신문협회 회원|신문윤리강령|자율심의)",
        "본지는 인터넷신문위원회 윤리강령을 준수합니다.",
        limit=160,
        where="edge",
        needs=(
            "신문윤리강령",
            "언론중재위원회",
            "윤리강령을 준수",
            "인터넷신문위원회",
            "자율심의",
            "한국신문협회 회원",
        ),
    ),
    Rule(
        "정정보도 알림",
        "boilerplate",
        "footer",
        r"(?!.*(?:청구|신청|요청)(?:을|를)? ?(?:하겠|하기로|키로|했|할 것|(?:할 )?(?:방침|계획"
        r"|예정)))"
        r".{0,50}(?:정정 ?보도|반론 ?보도|추후 ?보도|고충 ?처리).{0,40}(?:청구|신청|권리"
        r"|요청).{0,60}$",
        "언론보도로 피해를 입은 분은 정정보도를 청구할 권리가 있습니다.",
        limit=160,
        where="edge",
        needs=("고충", "반론", "정정", "추후"),
    ),
)

ENGLISH_IMPRINT: tuple[Rule, ...] = (
    Rule(
        "imprint links",
        "boilerplate",
        "footer",
        r"(?:(?:about(?: us)?|contact(?: us)?|privacy(?: policy| notice| settings)?"
        r"|cookie(?:s|s? policy| notice| settings)?|terms(?: (?:of|and|&) (?:use|service"
        r"|conditions|sale))?|advertise(?: with us)?|advertising|work (?:with|for) us"
        r"|careers|jobs|site ?map|accessibility(?: statement| help)?|help(?: cent(?:er"
        r"|re))?|faqs?|corrections?|complaints|complaints and corrections|feedback"
        r"|editorial (?:guidelines|standards|polic(?:y|ies)|code|values)|ethics(?: policy)?"
        r"|code of (?:conduct|ethics)|modern slavery(?: act)?(?: statement)?"
        r"|do not sell(?: or share)?(?: my (?:personal )?(?:info|information|data))?"
        r"|ad ?choices|newsroom|press(?: office| room)?|media kit|rss(?: feeds?)?|archives?"
        r"|masthead|legal|legal notice|disclaimer|licen[sc]ing|syndication|staff|our team"
        r"|who we are|investors|securedrop|public notices|obituaries|classifieds|e-?edition"
        r"|fcc (?:public (?:inspection )?file|applications)|eeo (?:statement|report)"
        r"|public inspection file|closed caption(?:s|ing)(?:/audio description)?"
        r"|how to complain|supplements|subscription terms|manage subscription"
        r"|customer (?:service|care)|my account|california notice.{0,30}|your (?:ad"
        r"|privacy) choices)(?: ?[|·•/,–-] ?|  +|$| (?=[a-z])))++$",
        "About us | Contact us | Privacy policy",
        limit=300,
        where="edge",
    ),
    Rule(
        "company line",
        "boilerplate",
        "footer",
        r".{0,80}(?:registered (?:in|office|number|company|charity)|company (?:no|number"
        r"|registration)|vat (?:no|number|reg)|is published by"
        r"|is owned (?:and operated )?by|is a (?:member|trading name|division|part"
        r"|subsidiary) of|a division of|an? [\w ]{2,30} company$|is regulated by"
        r"|is not responsible for (?:the content|external)|member of the (?:associated"
        r"|independent)|p\.?o\.? box \d|(?:toll[- ]free|newsroom|main office|phone|tel|fax"
        r"|circulation)[ :]{1,3}[+(\d])",
        "Registered in England no. 0000000",
        limit=200,
        where="edge",
    ),
    Rule(
        "may not be published",
        "boilerplate",
        "copyright",
        r".{0,90}(?:(?:may|must) not be (?:published|reproduced|copied|broadcast|rewritten"
        r"|redistributed|used|republished|shared)|reproduction (?:in whole|without|of this"
        r"|is)|without (?:the )?(?:prior |express |written )+(?:permission|consent)"
        r"|under licen[cs]e (?:by|from)|reprinted with permission"
        r"|licensed under (?:a )?creative)",
        "This material may not be published or redistributed.",
        limit=260,
        needs=(
            "licensed under",
            "not be",
            "reprinted with permission",
            "reproduction",
            "under licen",
            "without",
        ),
    ),
    Rule(
        "© year",
        "boilerplate",
        "copyright",
        r"(?:copyright|©|\(c\)|ⓒ) ?(?:©|\(c\))? ?(?:copyright )?(?:\d{4}|[\w ]{2,40}\d{4})",
        "© 2025 Example News Ltd",
        limit=200,
    ),
)
