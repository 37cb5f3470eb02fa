"""Who speaks to whom, and about what: the cues by which a sentence is the outlet's, not the text's.

A `voice` turns to the reader, speaks for the outlet, or speaks of the text itself; a
`thing` is what outlets talk of when they do. Neither tells anything alone, and both
occur in articles: it takes one of each, at the article's edge, in words that the
article does not use (`reader.cleaning.voices`). Patterns are searched anywhere in the
line in lower case, without what stands in quotation marks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reader.model import Subtype


@dataclass(frozen=True, slots=True)
class Cue:
    """One row: a sentence in which `pattern` is found speaks with this voice or of this thing."""

    name: str
    role: Literal["voice", "thing"]
    subtype: Subtype | None
    pattern: str
    example: str


KOREAN_CUES: tuple[Cue, ...] = (
    Cue(
        "청",
        "voice",
        None,
        r"세요|십시오|시오[.!]?$|바랍니다|부탁드|드립니다|드려요|드릴게요|드리겠|봐요|주시면"
        r"|(?:하|으|보)시면|시겠|신가요|셨나요|셨다면|싶다면|신다면|기다립니다|실 수 있",
        "주소를 남겨 주시면 보내 드려요",
    ),
    Cue(
        "독자",
        "voice",
        None,
        r"여러분|독자|구독자|회원|시청자|이용자|고객님|당신|벗님|[가-힣]님[의께을은이 ]",
        "독자 여러분과 함께",
    ),
    Cue(
        "매체",
        "voice",
        None,
        r"편집자|저희|본지|본사|언론사|편집국|보도국|(?:신문|일보|뉴스|방송|통신|저널|타임[스즈]"
        r"|미디어"
        r"|와이어|포털|닷컴|매거진|레터)(?:은|는|이|가|를|을|의|에서?|와|과|도)?(?= |$)",
        "새벽신문은 독자가 지킵니다",
    ),
    Cue(
        "이 글",
        "voice",
        None,
        r"(?:^|[ (*])(?:이|본|해당|위|아래|모든|실린) ?(?:기사|글|뉴스|인터뷰|콘텐츠|영상|보도|요약"
        r"|번역|자료|보도자료|연재|칼럼|게시물|페이지|서비스|사이트|누리집|홈페이지|기고|사진|코너)"
        r"|^(?:글|기사|본문)(?:에|과|은|의)? ",
        "이 기사는 기금의 도움을 받았습니다",
    ),
    Cue("이름표", "voice", None, r"^[가-힣]{2,4}(?: [가-힣]{2,4})? ?[:：] ?", "원제: 먼 바다"),
    Cue(
        "받아 보기",
        "thing",
        "promo",
        r"구독|소식지|뉴스레터|레터|메일|받아 ?보|알림|(?:^|[ ·])앱[ 을에으로.!]|채널|편집판|카톡"
        r"|카카오|유튜브|포털|누리소통망|내려받|설치|도착|놓치|이웃|팔로|찾아갑|찾아뵙|만나실"
        r"|만나 보"
        r"|검색창|메신저|종이신문|지면",
        "메일로 받아 보기",
    ),
    Cue(
        "보태기",
        "thing",
        "promo",
        r"후원|벗[이님]|응원|보태|원고료|지켜|지킵|함께해|함께하|함께 ?만들|동참|커피|한 달|월 ?\d"
        r"|기부|힘이 됩|곁에",
        "힘을 보태 주세요",
    ),
    Cue("제보", "thing", "promo", r"제보|궁금|알려 ?주실|들려 ?주", "제보를 받습니다"),
    Cue(
        "사기",
        "thing",
        "promo",
        r"체험|할인|무료|강의|강좌|세미나|상담|신청|모집|이벤트|쿠폰|증정|공개 ?방송|예약|가입",
        "무료 상담 신청",
    ),
    Cue(
        "고침",
        "thing",
        "other",
        r"정정|바로잡|고칩니다|고치겠|수정|잘못|오류|사실과 다|권익|고충|반론|오탈자|만 나이",
        "잘못은 바로잡습니다",
    ),
    Cue(
        "지원",
        "thing",
        "other",
        r"기금|지원을|지원으로|도움(?:으로|을 받)|협찬|제작 ?지원|공동 ?기획|협업|협력해"
        r"|취재(?:했습|됐"
        r"|하였)",
        "기금의 지원을 받아",
    ),
    Cue(
        "기계",
        "thing",
        "other",
        r"(?:자동|인공지능|(?<![a-z])ai(?![a-z])|언어 ?모델|기계|번역기"
        r"|알고리즘)[^.]{0,30}(?:요약|번역|생성"
        r"|만든|만들|옮긴|옮겼|작성|낭독|합성|읽어)|(?:요약|번역|음성|낭독)[^.]{0,24}(?:자동|인공"
        r"|기계|합성|ai|생성|다를"
        r"|빠지)",
        "언어 모델이 만든 요약",
    ),
    Cue(
        "책임",
        "thing",
        "other",
        r"책임|견해|입장|다를 수|어긋|무관|판단|참고|권유|권합|진단|전문의|편집 ?방향|가명|실명",
        "책임은 투자자에게 있습니다",
    ),
    Cue(
        "출처",
        "thing",
        "other",
        r"발표한|제공[한받]|전문입|배포|원문|원제|분류|배열|섹션|분야|고르지 않|전재했|제휴|게재"
        r"|실렸|실린 글"
        r"|실었|취재 ?준칙|윤리",
        "제휴사가 제공한 글입니다",
    ),
    Cue(
        "틀",
        "thing",
        "other",
        r"재생할 수|볼 수 없|브라우저|자바스크립트|지원하지|쿠키|개인정보|수집|동의|로딩|불러오",
        "이 영상은 재생할 수 없습니다",
    ),
    Cue(
        "권리",
        "thing",
        "copyright",
        r"저작권|ⓒ|©|무단|퍼 ?가|퍼 ?나|옮겨|옮기|허락|허가|복제|전재|권리는|출처를|출처 ?표기"
        r"|링크로"
        r"|재배포|도용|인용하|먼저 물어",
        "허락 없이 퍼 가지 말아 주세요",
    ),
    Cue(
        "댓글",
        "thing",
        "comments",
        r"댓글|덧글|답글|한마디|비방|욕설|의견(?:을|은|을 ?남)|부적절한 ?표현|악성|응원을 ?남",
        "의견을 남겨 주세요",
    ),
    Cue(
        "마음",
        "thing",
        "reactions",
        r"마음에 ?드|마음을 ?(?:골|남)|어떠셨|어떠세요|어땠나|좋았나|좋은 보도|좋아요를|평가해"
        r"|느낌을"
        r"|추천 ?버튼|기분",
        "읽은 마음을 골라 주세요",
    ),
)

ENGLISH_CUES: tuple[Cue, ...] = (
    Cue("you", "voice", None, r"\byou(?:r|rs|['’](?:re|ve|ll|d))?\b", "for you to keep"),
    Cue("we", "voice", None, r"\b(?:we|our|ours|us)\b(?!\.s)|\bwe['’]", "our readers"),
    Cue(
        "this text",
        "voice",
        None,
        r"\b(?:this|these) (?:(?:news|press|video|audio|web|opinion|guest) ?)?(?:stor(?:y|ies)"
        r"|articles?|reports?|columns?|posts?|pages?|newsletters?|sites?|websites?|videos?|content"
        r"|summar(?:y|ies)|copy|copies|version|edition|text|translations?|interviews?|projects?"
        r"|coverage|releases?|essays?|pieces?"
        r"|series|episodes?|reporting|journalism|material|information|recipes?|reviews?)\b",
        "this story was paid for",
    ),
    Cue(
        "outlet",
        "voice",
        None,
        r"\b(?:newsroom|news (?:organi[sz]ation|outlet|agency|site|wire|provider|service"
        r"|division)|publisher|newspaper|publishers?"
        r"|journalism|readers?|subscribers?|editors?)\b"
        r"|\bthe [\w ]{0,24}(?:times|post|beacon|herald|tribune|gazette|journal|chronicle|courier"
        r"|press|news|record|desk|dispatch|ledger|register|observer|examiner|brief|briefing|letter"
        r"|examiner)\b",
        "the Beacon relies on readers",
    ),
    Cue(
        "call",
        "voice",
        None,
        r"^(?:please|sign|subscribe|follow|join|get|click|tap|support|download|listen|send|email"
        r"|journey|explore|discover|find|keep|stay|catch|become|help|give|write|call|contact|try"
        r"|enjoy|start|be|have|want|would|need|got|did|do|how|read|learn|see)\b",
        "Keep up with the climate",
    ),
    Cue(
        "deliver",
        "thing",
        "promo",
        r"newsletter|\binbox|\be-?mails?\b|sign(?:ed)? ?up|subscri|\bapp\b|\balerts?\b|podcast"
        r"|\bbriefing|\bbrief\b|delivered|download|\bevery (?:morning|mon|tues|wednes|thurs|fri"
        r"|satur"
        r"|sun|week)|\bfollow|breaking news|whatsapp|\bfeed\b|\bpage\b.*\bfree\b",
        "in your inbox every Friday",
    ),
    Cue(
        "give",
        "thing",
        "promo",
        r"\bsupport|donat|contribut(?:e|ion)s?\b|member|chip(?:ped)? in|paywall|(?:a|per|each"
        r"|every)"
        r" month|keeps? (?:our|us|it|this|the)|billionaire|shareholder|advertis|non-?profit"
        r"|one-woman"
        r"|one-man|tax[- ]deductible|\bgift\b|free to (?:read|all|every)",
        "support local journalism",
    ),
    Cue(
        "tip",
        "thing",
        "promo",
        r"\btips?\b|\btip line|heard (?:from|something)|whistleblow|\bsignal\b|story idea"
        r"|know something|hear from you|read every message",
        "Have a tip?",
    ),
    Cue(
        "correct",
        "thing",
        "other",
        r"correct(?:ion|ed|ions|s)?\b|\berrors?\b|mistake|\bwrong\b|inaccura|clarif|amended"
        r"|misstated|earlier version|complain",
        "we print corrections",
    ),
    Cue(
        "funding",
        "thing",
        "other",
        r"\bfund(?:ed|ing|s)\b|\bgrants?\b|paid for|support(?:ed)? (?:by|from|for)|foundations?\b"
        r"|partnership|sponsor|solely responsible|editorial(?:ly)? (?:independen|control)"
        r"|produced by"
        r"|collaborat|creative commons|republish",
        "paid for in part by foundations",
    ),
    Cue(
        "disclaim",
        "thing",
        "other",
        r"\bviews\b|\bopinions?\b|\badvice\b|responsib|necessarily|accura|warrant|purposes|verif"
        r"|edited for (?:length|clarity)|condensed|consult (?:a|your)|affiliat|commission|may earn",
        "not responsible for accuracy",
    ),
    Cue(
        "machine",
        "thing",
        "other",
        r"\bmachine|automat|\bai\b|artificial|generated|translated|text-to-speech|summari[sz]ed",
        "translated by a machine",
    ),
    Cue(
        "consent",
        "thing",
        "other",
        r"\bcookies?\b|\bconsent|privacy|third[- ]part|preferences|personal(?:i[sz]ed)? data"
        r"|feedback|survey|technical issues|browser|javascript|video player",
        "your privacy preferences",
    ),
    Cue(
        "contact",
        "thing",
        "other",
        r"for (?:interviews?|more information|media|press)|press office|media contact|reach us"
        r"|\bnews@|\bpress@|doi\.org|doi:|^(?:the )?(?:paper|study|citation|reference)s?: "
        r"|journal reference|embargo|notes to",
        "For interviews: press@firm.example",
    ),
    Cue(
        "label",
        "voice",
        None,
        r"^(?:for |the |media |press |more )?[a-z]+(?: [a-z]+){0,2}: ",
        "For interviews: the press office",
    ),
    Cue(
        "size",
        "thing",
        "other",
        r"\d[\d,.]* (?:students|employees|people work|staff|offices|countries|members|stores"
        r"|locations"
        r"|countries|customers)|\b(?:one of the )?(?:oldest|largest|leading)\b|founded"
        r"|headquarters",
        "home to 21,000 students",
    ),
    Cue(
        "self",
        "voice",
        None,
        r"^(?:the )?[a-z][\w&.,'’ -]{2,60} (?:is|are|provides|serves|operates|was founded"
        r"|was established)"
        r" (?:home to|an? |the (?:world|nation|country|largest|leading|most|only|state|region)"
        r"|one of|in \d)",
        "Pelham University is home to",
    ),
    Cue(
        "about",
        "thing",
        "other",
        r"\b(?:is|are|remains?|has been) (?:home to|the (?:world['’]s|nation['’]s|country['’]s"
        r"|largest"
        r"|leading|most)|an? (?:leading|global|independent|nonprofit|non-profit|trusted|public"
        r"|privately|family)|one of the (?:oldest|largest|leading|world))|\bfounded in\b"
        r"|\bestablished in\b|headquarter|most trusted|sees? our|reach(?:es|ing) (?:more|billions"
        r"|millions|over)|owned by|all formats|\bpublic research|visit (?:www|http|us)",
        "The firm is a leading provider, founded in 1971",
    ),
    Cue(
        "comment rules",
        "thing",
        "comments",
        r"\bcomment(?:s|ers|ing)?\b(?! on)|discussion|obscene|vulgar|lewd|respectful|\bthreat"
        r"|caps lock|knowingly|moderat|profan|\bpost a",
        "keep comments respectful",
    ),
    Cue(
        "rights",
        "thing",
        "copyright",
        r"copyright|©|belongs? to (?:those|the(?:ir|m)|its)|reproduc|permission|rights reserved"
        r"|reprint|redistribut|licen[cs]ed",
        "no reproduction without permission",
    ),
)
