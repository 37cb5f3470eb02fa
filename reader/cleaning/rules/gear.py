"""What players, counters and forms say beside a text, and the programme it was broadcast in.

Patterns run on `Unit.low`; all hold only beside other furniture or outside the article.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

_TEXT = r"(?:story|article|report|text|essay|piece|column|post|letter)"

GEAR: tuple[Rule, ...] = (
    Rule(
        "whose voice",
        "boilerplate",
        "menu",
        r"(?:narrated|voiced|spoken|read(?: aloud)?) by (?:an? |the )?(?:(?:automated|automatic"
        r"|synthetic|computer|artificial|ai|digital|machine)[\w -]{0,24}|[\w -]{3,24} voice)$"
        r"|(?:오디오|음성|소리|목소리)(?:로)? ?듣기[ ▷▶·|(]*\d{1,3}분\)?$",
        "Read aloud by a synthetic voice",
        where="edge",
        limit=60,
    ),
    Rule(
        "programme",
        "boilerplate",
        "menu",
        r"(?:(?:as )?(?:heard|seen|aired|broadcast) on|from the programme) [a-z][\w'’& ]{2,36}$"
        r"|(?:(?:아침|저녁|주말|오늘) ?)?(?:\d{1,2}시? ?)?뉴스 ?(?:\d{1,2}|데스크|룸|광장|투데이"
        r"|와이드|라인"
        r"|나우|센터|퍼레이드)?$|\d{1,2}뉴스$",
        "[9뉴스]",
        where="edge",
        limit=40,
    ),
    Rule(
        "so many read it",
        "boilerplate",
        "counter",
        r"(?:지금 )?\d[\d만천,. ]{0,10}(?:명|분)이 (?:읽|보|봤|공감|추천|함께|응원"
        r"|구독)[가-힣 ]{0,8}"
        r"(?:습니다|어요|았어요|중)\.?$|\d[\d,.]*k? (?:people|readers) (?:have |are )?"
        r"(?:read|reading|liked|shared|watching)(?: (?:this|it))?(?: now)?\.?$",
        "지금 312명이 읽고 있습니다",
        where="edge",
        limit=36,
    ),
    Rule(
        "goes on after an advertisement",
        "boilerplate",
        "ads",
        rf"(?:the |this |your )?{_TEXT} (?:goes on|continues|resumes|carries on) (?:after|below"
        rf"|under)"
        r" (?:this |the |a )?(?:advert\w*|ads?|break|short break|message|sponsor\w*)\b.{0,30}$"
        r"|(?:기사|글|본문)[은는가이]? (?:광고|아래) ?(?:아래|다음|뒤|이후)?[에로]? ?(?:계속"
        r"|이어)[가-힣 ]{0,10}"
        r"(?:니다|다|집니다)?\.?$",
        "This essay carries on below the advertisement",
        where="edge",
        limit=70,
    ),
    Rule(
        "what a form answers",
        "boilerplate",
        "promo",
        r"(?:that|this|your|the) e-?mail(?: address)? (?:doesn['’]t look right|(?:is"
        r"|isn['’]t)(?: not)?"
        r" (?:valid|invalid|required|recogni[sz]ed))[.!]?$|please (?:enter|provide|check) (?:a "
        r"|your )?"
        r"(?:valid )?e-?mail(?: address)?[.!]?$|(?:올바른|정확한) (?:이메일"
        r"|전자우편)(?: ?주소)?[를을]"
        r" ?(?:입력|적어)[가-힣 ]{0,8}[.!]?$|almost there[.!]? check your inbox.{0,40}$",
        "This email is not valid.",
        where="edge",
        limit=70,
    ),
    Rule(
        "for members",
        "boilerplate",
        "promo",
        r"[\w'’ -]{3,60} (?:is|are) (?:only |exclusively |reserved )?for [\w'’ ]{0,24}"
        r"(?:members|subscribers)(?: only)?\.?$",
        "Maps of every street are for Harbour Plus subscribers",
        where="edge",
        limit=110,
    ),
    Rule(
        "copy for yourself",
        "boilerplate",
        "share",
        r"copy (?:the |this )?(?:html|code|citation|embed(?: code)?|reference|quote)$"
        r"|cite (?:this|the) (?:article|page|piece|paper)$",
        "Copy the embed code",
        where="edge",
        limit=30,
    ),
    Rule(
        "asked to ask",
        "boilerplate",
        "promo",
        r"ask us (?:anything|a question|about .{3,40})[.!]?$|(?:got|have) (?:a "
        r"|any )?(?:questions?|tips?"
        r"|stor(?:y|ies)) for us\?.{0,60}$|send us your (?:questions?|stories|pictures|photos"
        r"|views)"
        r"(?:[:!. ].{0,50})?$|(?:궁금한|묻고 싶은) (?:점|것)[이을]? ?(?:있|남기"
        r"|보내)[가-힣 ]{0,16}[.!?]?$",
        "Got a question for us?",
        where="edge",
        limit=100,
    ),
    Rule(
        "기자 따르기",
        "boilerplate",
        "promo",
        r"(?:이 )?(?:기자|필자|에디터|작가|시리즈|연재) ?(?:구독|알림|팔로우|찜)(?: ?(?:하기|중"
        r"|신청|받기))?$",
        "연재 구독",
        where="edge",
        limit=16,
    ),
)
