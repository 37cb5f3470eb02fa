"""Offers and leftovers of one line that stand beside a title: trial months, apps, embedded posts.

Patterns run on `Unit.low`. They are taken for titles where nothing names them, since they
speak of what the page speaks of.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

OFFERS: tuple[Rule, ...] = (
    Rule(
        "첫 달 값",
        "boilerplate",
        "promo",
        r"(?:지금 ?)?(?:첫 ?(?:달|해|주|\d+개월)|\d+ ?(?:일|개월|주|달)(?:간|동안)?|한 ?달(?:간)?)"
        r"(?:은|만)? ?(?:무료|공짜|무료 ?체험|[\d,]+ ?원|\d+ ?%)(?:으로|에|로)?[ ,·!]?"
        r"(?:[^.]{0,24}(?:시작|구독|체험|가입|만나|누리|혜택|프리미엄)[^.]{0,16})?[.!]?$",
        "첫 달 1,900원, 프리미엄을 시작하세요",
        limit=44,
    ),
    Rule(
        "오늘만 반값",
        "boilerplate",
        "ads",
        r"[^.“”]{4,40}(?:오늘만|내일까지|단 ?\d일|한정|선착순|지금만)[^.“”]{0,12}"
        r"(?:반값|특가|할인|무료|공짜|[\d,]+ ?원)$"
        r"|[^.“”]{4,40}하루 (?:한|1) ?(?:알|포|정|병|잔|스푼|캡슐),? [\d,]+ ?원$",
        "무릎엔 나루 칼슘, 하루 한 알 990원",
        limit=70,
    ),
    Rule(
        "앱으로 보면",
        "boilerplate",
        "promo",
        r"앱(?:에서|으로) ?(?:더 ?)?(?:보면|읽으면|편하게|빠르게|보기|열기|계속).{0,24}$",
        "앱에서 보면 광고가 절반",
        limit=34,
    ),
    Rule(
        "first month",
        "boilerplate",
        "promo",
        r"(?:try |get |enjoy |start |your )*(?:first |\d+ )?(?:days?|weeks?|months?|year)"
        r"(?:['’]s?)? (?:free|for (?:just )?[$£€]\d[\d.]*|[$£€]\d[\d.]*)(?:[,. ].{0,30})?$"
        r"|[$£€]\d[\d.]* (?:for|a) (?:\d+ |your first )?(?:months?|weeks?|year).{0,24}$",
        "First month free, cancel any time",
        limit=54,
    ),
    Rule(
        "buy me a coffee",
        "boilerplate",
        "promo",
        r"[^\"“”]{0,50}\b(?:you can )?buy (?:me|us) a (?:coffee|beer|tea|drink)\b[^\"“”]{0,50}$",
        "If this helped, you can buy me a coffee.",
        limit=120,
        where="edge",
        needs=("buy me a", "buy us a"),
    ),
    Rule(
        "비슷한 글 수",
        "boilerplate",
        "related",
        r"(?:비슷한|관련|연관) ?(?:콘텐츠|글|기사|영상) ?\d{1,4} ?[개건]$",
        "비슷한 콘텐츠 12개",
        limit=20,
        where="edge",
    ),
    Rule(
        "of the day",
        "boilerplate",
        "menu",
        r"(?:the )?(?:poem|word|quote|photo|picture|image|question|recipe|podcast|video|cartoon"
        r"|number|chart|song|tweet|fact|joke) of the (?:day|week|month)$",
        "Poem of the Day",
        limit=26,
    ),
    Rule(
        "embedded post",
        "boilerplate",
        "other",
        r"view this (?:post|photo|reel|video|profile|thread) on [\w ]{2,20}$"
        r"|a (?:post|photo|video|reel) (?:shared|posted) by .{2,50}$"
        r"|(?:인스타그램|페이스북|엑스|유튜브|스레드)(?:에서) 이 (?:게시물|글|사진|영상) 보기$",
        "A post shared by Ann Lee (@annlee)",
        limit=74,
    ),
    Rule(
        "재생 못 함",
        "boilerplate",
        "other",
        r"(?:이|현재|사용 ?중인) ?(?:브라우저|기기)(?:는|에서는|가)? .{0,24}"
        r"(?:지원하지|재생할 수|볼 수|틀 수) .{0,12}$"
        r"|(?:브라우저|기기)(?:가|는|에서는?) .{0,24}(?:지원하지 않"
        r"|(?:재생할|볼|틀) 수 없)습니다[.]?$"
        r"|전체 ?화면(?: (?:재생 ?속도|자막|화질|음량)[^.]{0,20})+$",
        "이 브라우저는 동영상 재생을 지원하지 않습니다.",
        limit=54,
    ),
    Rule(
        "player of a recording",
        "boilerplate",
        "menu",
        r"0?0:00$|(?:챕터|chapters?|스크립트|(?:show |open )transcript)(?: ?\(?\d+\)?)?$"
        r"|(?:스크립트에서 검색|search (?:in )?(?:the )?(?:video|transcript))$"
        r"|프로필 ?(?:이미지|사진)$",
        "스크립트에서 검색",
        limit=24,
    ),
    Rule(
        "address of a writer",
        "boilerplate",
        "other",
        r"ip ?[:：]? ?\d{1,3}\.[\d.♡*x]{3,14}$",
        "IP 211.♡.18.7",
        limit=24,
    ),
    Rule(
        "화면 출력",
        "boilerplate",
        "menu",
        r"(?:화면|본문|페이지|기사) ?(?:출력|인쇄|프린트)(?:하기)?$",
        "화면 출력",
        limit=12,
    ),
)
