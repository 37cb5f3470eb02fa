"""Lines about the text itself: corrections, disclaimers, press-release parts, classification.

Patterns run on `Unit.low`.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

ABOUT_THE_TEXT: tuple[Rule, ...] = (
    Rule(
        "about the newsroom",
        "boilerplate",
        "other",
        r"(?:this (?:story|article|report|coverage|series|project|content|piece|translation) "
        r"(?:was|is|has been|comes|appears|first) .{0,30}(?:published|produced|reported"
        r"|supported|funded"
        r"|possible|part of|provided|distributed|courtesy|free to republish|licensed"
        r"|appeared).{0,200}"
        r"|.{2,60} (?:is an? (?:nonprofit|non-profit|independent|reader-supported)[\w -]{0,30}"
        r"(?:newsroom|news|publication|outlet|organi[sz]ation|magazine)"
        r"|receives? (?:financial )?(?:support|funding) from|retains (?:full )?editorial).{0,200}"
        r"|republish (?:this|our).{0,80}"
        r"|(?:co-?published|(?:published|produced|reported) in partnership) with "
        r"[\w .'’&-]{2,80})$",
        "This story was produced by Example Newsroom, a nonprofit.",
        where="edge",
        limit=320,
    ),
    Rule(
        "분류 알림",
        "boilerplate",
        "other",
        r"(?:이|본|해당) ?(?:기사|글|게시물|콘텐츠|뉴스)(?:는|은|의|를)[^\n]{0,70}"
        r"(?:섹션|분류|언론사|제휴|제공받|노출|편집|외부 ?필자|편집 ?방향|본지|본사|무관)"
        r"[^\n]{0,80}(?:습니다|니다)[.]?(?: .{0,90})?$",
        "이 기사는 언론사에서 경제 섹션으로 분류했습니다.",
        limit=220,
    ),
    Rule(
        "분류 설명",
        "boilerplate",
        "other",
        r"(?:기사의 섹션 정보|개별 기사를|언론사는 개별|기사 (?:배열|배치|분류)(?:은|는|의))"
        r"[^\n]{0,140}(?:니다)[.]?$",
        "기사의 섹션 정보는 해당 언론사의 분류를 따릅니다.",
        limit=220,
    ),
    Rule(
        "책임 알림",
        "boilerplate",
        "other",
        r"[^.]{0,50}(?:외부 ?(?:필자|기고|칼럼)|기고|필자|칼럼|투자|본 ?(?:기사|자료|콘텐츠|보고서)"
        r"|글|의견)[^.]{0,60}(?:편집 ?방향|입장|견해|책임|참고|권유)[^.]{0,30}"
        r"(?:다를 수|무관|아닙니다|않습니다|본인에게|있습니다|참고용|관계없)[^.]{0,30}[.]?$",
        "외부 필자의 글은 본지의 편집 방향과 다를 수 있습니다.",
        where="edge",
        limit=160,
        needs=("견해", "권유", "입장", "참고", "책임", "편집"),
    ),
    Rule(
        "자동 생성 알림",
        "boilerplate",
        "other",
        r"[^\n]{0,60}(?:인공지능|ai|자동|기계|알고리즘|챗gpt|번역기)[^\n]{0,40}(?:요약|간추"
        r"|번역|생성|작성|낭독|변환|줄인|줄였|추린|추렸)"
        r"[^\n]{0,90}(?:니다|세요|요|시오)[.]?$",
        "인공지능이 본문을 간추린 것으로 전체 뜻과 다를 수 있습니다.",
        where="edge",
        limit=180,
        needs=("ai", "기계", "번역기", "알고리즘", "인공지능", "자동", "챗gpt"),
    ),
    Rule(
        "준칙 알림",
        "boilerplate",
        "other",
        r"[^.]{0,30}(?:보도 ?준칙|취재 ?윤리|팩트 ?체킹? ?원칙|사실 ?확인 ?원칙|자살 ?예방"
        r"|상담 ?전화|"
        r"정정 ?목록|편집 ?원칙|ai ?활용 ?(?:원칙|준칙))[^\n]{0,110}"
        r"(?:따르|따릅|남깁|준수|공개|받을 수|밝힙|이용|상담(?:할|을 받을) 수)[^\n]{0,30}$",
        "새벽신문은 사실 확인 원칙을 따르며 잘못은 정정 목록에 남깁니다.",
        where="edge",
        limit=200,
        needs=("공개", "남깁", "따르", "따릅", "받을 수", "밝힙", "상담", "이용", "준수"),
    ),
    Rule(
        "바로잡음",
        "boilerplate",
        "other",
        r"(?:바로잡습니다|정정합니다|알려드립니다|(?:정정|수정) ?(?:안내|이력|내용|사항)"
        r"|기사 ?수정 ?이력)"
        r"(?:[ :].{0,200})?$"
        r"|(?:correction|clarification|editor['’]s note|update)(?: ?\([^)]{1,24}\))? ?: .{3,300}$"
        r"|(?:this (?:article|story|post|report) (?:was|has been|is being) "
        r"(?:updated|corrected|amended|edited|modified)|an earlier version of this).{0,300}$",
        "Correction: An earlier version of this article misstated the year.",
        limit=360,
    ),
    Rule(
        "보도자료 조각",
        "boilerplate",
        "other",
        r"(?:[-– ]*(?:끝|이상|ends?|#{3,}|30)[-– .]*"
        r"|첨부 ?(?:파일|자료)?(?: ?\(?\d+\)?)?(?:[ .:].{0,90})?|담당 ?(?:부서|자"
        r"|과)(?:[ :].{0,90})"
        r"|(?:보도 ?자료|자료) ?(?:문의|제공|배포)(?:처)?[ :].{0,80}|작성자[ :].{0,30}"
        r"|(?:언론|미디어|취재|홍보|보도) ?문의(?:처)?(?:[ :].{0,60})?"
        r"|문의처?[ :].{0,60}|문의처? ?[:：] ?\S.{0,120}\d{2,4}-\d{3,4}-\d{4}.{0,80}"
        r"|책임자[ :].{0,60}|배포(?:일|처)[ :].{0,40})$",
        "담당 부서 통관국 특수통관과",
        where="edge",
        limit=140,
    ),
    Rule(
        "release parts",
        "boilerplate",
        "other",
        r"(?:news )?(?:provided|distributed|issued) by(?:[ :].{0,80})?$|source [a-z].{2,60}$"
        r"|(?:media|press|investor|news)(?: relations| & media)? (?:contacts?|enquiries"
        r"|inquiries|office)"
        r"(?:[ :].{0,200})?$|for (?:more|further|additional) information.{0,160}$"
        r"|notes? (?:to|for) editors?(?:[ :].{0,400})?$|for immediate release.{0,40}$"
        r"|embargoed (?:until|to|for).{0,60}$|view original content.{0,160}$|(?:logo"
        r"|photo) - .{0,140}$"
        r"|cision$|contacts?: .{0,120}$",
        "Media contact: A. Person, press@firm.example",
        where="edge",
        limit=400,
    ),
    Rule(
        "about the firm",
        "boilerplate",
        "other",
        r"(?:about (?!(?:the|this) (?:[\w-]+ ){0,3}(?:study|trial|research)[ :]*$)"
        r"(?![\d,.]+ .{0,40}\b(?:is|are|was|were|had|have|has|will)\b)"
        # A name may end in a full stop (Inc.); what else does is a sentence: "About 9 came."
        r"[a-z0-9][\w&.,'’ -]{1,50}(?:(?<!\.)|(?<=\b(?:inc|ltd)\.)|(?<=\bcorp\.)|(?<=\bco\.)"
        r"|(?<=\.[a-z]\.))|forward[- ]looking statements?|safe harbor.{0,40}"
        r"|cautionary (?:note|statement).{0,40}|disclaimers?|disclosures?|legal notice"
        r"|(?:회사|기업|기관|단체) ?소개|(?:[가-힣a-z0-9()]{1,11}[^는은을를의한된던인 ]"
        r" )?[가-힣a-z0-9()]{2,16}"
        r"에 ?대하여"
        r"|[가-힣a-z0-9() ]{2,20} 소개)[ :]*$",
        "About Example Haul",
        where="edge",
        opens="rest",
        limit=60,
    ),
    Rule(
        "not advice",
        "boilerplate",
        "other",
        r".{0,60}(?:(?:investment|financial|legal|medical|professional) advice"
        r"|for informational purposes|(?:views|opinions) expressed|does not (?:necessarily )?"
        r"(?:reflect|represent)).{0,120}$",
        "Nothing here is investment advice.",
        where="edge",
        limit=260,
        needs=("advice", "does not", "expressed", "for informational purposes"),
    ),
    Rule(
        "agency note",
        "boilerplate",
        "other",
        r"(?:adds|updates|recasts|corrects|refiles|removes|writes through|rewrites|changes"
        r"|fixes|repeats|amends)"
        r"\b.{3,140}(?:paragraphs?|quotes?|details?|background|headline|estimate|comment"
        r"|byline|dateline"
        r"|lead|graf|figure|para)\w*.{0,60}$",
        "(Adds regulator estimate, paragraphs 4-6)",
        limit=200,
    ),
    Rule(
        "external links",
        "boilerplate",
        "other",
        r".{0,60}(?:is not responsible for|external (?:sites|links|websites|linking)"
        r"|opens in (?:a )?new (?:tab|window)|view this email in|read in (?:app|browser)).{0,80}$",
        "The broadcaster is not responsible for external sites.",
        where="edge",
        limit=200,
        needs=("external", "is not responsible for", "opens in", "read in", "view this email in"),
    ),
    Rule(
        "privacy heading",
        "boilerplate",
        "other",
        r"(?:(?:we|your) (?:value |respect |care about )?(?:your )?privacy(?: (?:matters"
        r"|choices|settings))?"
        r"|privacy (?:preference|settings|overview).{0,20}|cookie (?:consent|notice"
        r"|preferences).{0,20})[ .!]*$",
        "We value your privacy",
        where="edge",
        limit=50,
    ),
)
PAGE_PARTS: tuple[Rule, ...] = (
    Rule(
        "모아보기",
        "boilerplate",
        "menu",
        r"[^.]{2,18}(?:모아 ?보기|전체 ?보기|전체 ?목록|더 ?보기|바로 ?가기|다시 ?보기)$",
        "트렌드 뉴스 모아보기",
        where="edge",
        limit=24,
        needs=("다시", "모아", "바로", "보기", "전체"),
    ),
    Rule(
        "몰아 보기",
        "boilerplate",
        "related",
        r"[^.]{0,24}(?:원문|원본|이전|다음|전편|지난|1편|처음|지면|연재|시리즈)[^.]{0,14}"
        r"(?:보기|읽기|가기|이동)$",
        "1편부터 몰아 보기",
        where="edge",
        limit=34,
        needs=("가기", "보기", "이동", "읽기"),
    ),
    Rule(
        "어때요",
        "boilerplate",
        "related",
        r"(?:이런|또 다른|다른) ?[가-힣]{1,8}(?:은|는|도|을|를)? ?"
        r"(?:어때요|어떠세요|어떤가요|있습니다|읽어보세요|어떨까요|보세요)[?.!]?$"
        r"|(?:지금|요즘|한창) ?뜨는 ?(?:기사|뉴스|글|영상|이슈|콘텐츠)$"
        r"|[가-힣0-9a-z ]{2,16}(?:이|가) ?(?:고른|뽑은|추천하는|추천한"
        r"|엄선한) ?(?:주요 ?)?[가-힣]{1,4}$"
        r"|[가-힣a-z ]{0,14}핫 ?(?:갤러리|포토|클릭|이슈|뉴스)$|hot ?포토$"
        r"|이 (?:선수|작가|배우|기자|필자|저자)의 다른 ?[가-힣]{1,4}$|이 글이 담긴 [가-힣]{2,6}$"
        r"|(?:related )?(?:internet )?links$|관심 ?(?:있을|가는|갈)[가-힣 ]{2,12}$",
        "이런 칼럼은 어때요",
        opens="list",
        limit=34,
    ),
    Rule(
        "기타 단추",
        "boilerplate",
        "menu",
        r"(?:.{0,20}내려받기(?: .{0,12})?|.{0,20}미리보기|본문 ?(?:펼치기|접기|열기|닫기)"
        r"|기사의 본문 내용은 .{0,30}|이 글자크기로 .{0,20}|가나다라.{0,8}"
        r"|[‹<«] ?(?:\d+ ?){2,10}.{0,6}"
        r"|scroll to continue|jump to .{2,30}|load (?:\d+ )?(?:more|newe?r?|older).{0,20}|back to"
        r" .{2,20}"
        r"|(?:\[|\()?(?:수정|삭제|편집|인쇄)(?:\]|\))?|원본 ?보기|슬라이드 ?쇼 ?시작|전체 ?화면)$",
        "본문 펼치기",
        where="edge",
        limit=44,
    ),
    Rule(
        "watching",
        "boilerplate",
        "counter",
        r"[\d,.]+k? (?:people )?(?:watching|viewing|reading|online)(?: now)?$|♡? ?\d+ 라이킷$"
        r"|[\d,.]+k?\+? (?:newsrooms|members|followers|subscribers|readers).{0,24}$",
        "3,204 watching now",
        where="edge",
        limit=44,
    ),
    Rule(
        "꼬리표",
        "boilerplate",
        "tags",
        r"(?:핵심어|키워드|태그|주제어|색인어|해시태그|tags?|keywords?"
        r"|topics?)[ :]{0,3}(?:#.+|[^.]{2,100})$"
        r"|filed (?:to|under|in) ?: ?[^.]{2,100}$",
        "핵심어 #해초필름 #생분해",
        where="edge",
        limit=120,
    ),
    Rule(
        "graphic link",
        "boilerplate",
        "related",
        r"\[?(?:그래픽|영상|화보|표|인포그래픽|카드뉴스|포토|graphic|video|gallery"
        r"|in pictures|interactive)\]"
        r" ?\S.{4,60}$",
        "[그래픽] 기준금리 추이 한눈에",
        where="edge",
        limit=80,
    ),
)
