"""Pitches of one line between two paragraphs, and notes about how a page shows its text.

Such a line has no furniture beside it, so that each row asks for the outlet's own thing (its
app, its mail, its reporter's column, the reader's phone) and for what is done with it. None
matches a quotation, nor what somebody says. Patterns run on `Unit.low`.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule
from reader.cleaning.rules.vocabulary import MONTH

_SAYS = r"(?!.{0,240}\b(?:said|says|told|according)\b)"
_REST = r"[^“”\"]{0,90}$"
_SENT = (
    r"(?:news|headlines|stories|reports?|briefing|digest|prices|scores|results|alerts"
    r"|forecasts?|edition|updates|bulletin|newsletter|e-?mails?)"
)
_EDITED = r"(?:news|headlines|stories|briefing|digest|bulletin|newsletter)"
"""What only an outlet sends, whoever's it is."""
_CHANNEL = (
    r"(?:(?:to|on) your (?:phone|mobile|inbox|e-?mail|desk)|by (?:text|e-?mail|whatsapp|sms))\b"
)
_OFTEN = r"\b(?:each|every|daily|weekly|nightly)\b"
_DAY = rf"{MONTH} \d{{1,2}}(?:st|nd|rd|th)?"

PITCHES: tuple[Rule, ...] = (
    Rule(
        "앱에서 더",
        "boilerplate",
        "promo",
        r"(?:(?:이|본) ?(?:기사|글)|더 많은 (?:기사|뉴스))(?:은|는|을|를)? [^.“”]{0,24}앱(?:에서"
        r"|으로) "
        r"[^.“”]{0,16}(?:(?:볼|보실|읽을|읽으실) 수 있(?:습니다|어요)|(?:보세요|읽어 ?보세요"
        r"|만나 ?보세요))"
        r"[.!]?(?: 앱(?:에서|으로)? ?(?:열기|보기|설치|내려받기))?$",
        "이 글은 강바람신문 앱에서 먼저 읽을 수 있습니다. 앱 열기",
        limit=90,
        needs=("앱",),
    ),
    Rule(
        "기자의 꼭지",
        "boilerplate",
        "promo",
        r"[가-힣]{2,4} ?(?:기자|에디터|특파원|편집장|논설위원)의 [^.]{2,30}(?:을|를)? ?"
        r"(?:구독|팔로우)하(?:면|시면) [^.“”]{0,40}(?:도착합니다|도착해요|배달됩니다|찾아갑니다"
        r"|(?:보내|전해) ?드(?:립니다|려요)|받(?:아 ?볼|아 ?보실|을|으실) 수 있(?:습니다"
        r"|어요))[.!]?$",
        "나리아 기자의 ‘물가 한 장’을 구독하면 매주 월요일 편지가 도착합니다.",
        limit=110,
        needs=("구독하", "팔로우하"),
    ),
    Rule(
        "문자로 받는 소식",
        "boilerplate",
        "promo",
        r"[^.“”]{0,24}(?:시세|뉴스|기사|소식|속보|브리핑|칼럼|경매가|헤드라인)(?:을|를)? "
        r"(?:매일|매주|평일|아침마다|저녁마다|[월화수목금토일]요일)[^.“”]{0,16}"
        r"(?:문자|메일|이메일|카톡|카카오톡|알림톡)(?:로|으로) ?(?:보내 ?드립니다|보내 ?드려요"
        r"|받아 ?보세요|받으세요)[.!]?$",
        "산지 시세를 매일 저녁 문자로 받아 보세요.",
        where="edge",
        limit=80,
        needs=("문자", "메일", "톡"),
    ),
    Rule(
        "메일의 조건",
        "boilerplate",
        "promo",
        r"스팸(?:은|메일은)? ?(?:없|보내지 않)[^.“”]{0,30}(?:언제든|한 번|클릭)[^.“”]{0,20}"
        r"(?:해지|끊"
        r"|취소|그만)[^“”]{0,20}$"
        r"|(?:구독|신청|등록)(?: ?신청)?(?:하면|하시면| ?시)(?:에는)?,? [^.“”]{0,20}(?:메일"
        r"|뉴스레터|소식)"
        r"[^.“”]{0,8}(?:수신|받는 (?:데|것))(?:에|을|를)? ?[^.“”]{0,8}동의[^“”]{0,24}$",
        "구독하면 강바람신문의 메일 수신에 동의하는 것으로 봅니다.",
        limit=100,
        needs=("스팸", "동의"),
    ),
    Rule(
        "no spam",
        "boilerplate",
        "promo",
        _SAYS
        + r"(?:get|join|sign up|receive|start|read) [^“”\"]{4,120}[.!?] no spam\b[^“”\"]{0,24}"
        r"(?:\bever\b|unsubscribe|you can (?:leave|stop|quit|opt out|cancel)"
        r"|(?:leave|cancel|stop) (?:any|when))" + _REST,
        "Get the harbour's week in one letter. No spam: unsubscribe when you like.",
        limit=240,
        needs=("no spam",),
    ),
    Rule(
        "terms of sign-up",
        "boilerplate",
        "promo",
        r"(?!.{0,240}\b(?:said|says|company|which|its|their|robot|recaptcha)\b)by (?:signing up"
        r"|subscribing"
        r"|registering|joining|submitting (?:your|this)[\w -]{0,20}|entering your e-?mail),? "
        r"you (?:are )?(?:agree(?:ing)?|consent(?:ing)?|accept) (?:to )?(?=.{0,80}\b(?:our"
        r"|e-?mails?"
        r"|newsletters?|privacy policy|terms of (?:use|service))\b)[^“”\"]{4,200}$",
        "By subscribing you agree to receive newsletters from the Beacon.",
        limit=260,
        needs=("by ",),
    ),
    Rule(
        "sent to your phone",
        "boilerplate",
        "promo",
        _SAYS + r"(?:[^“”\"]{3,60}[.!?] )?(?:have|get|receive) (?:our (?:[\w'’-]+ ){0,4}?"
        rf"{_SENT}\b[^“”\"]{{0,40}}?{_CHANNEL}|(?=.{{0,160}}{_OFTEN})(?:all )?the "
        rf"(?:[\w'’-]+ ){{0,4}}?"
        rf"{_EDITED}\b[^“”\"]{{0,40}}?{_CHANNEL})[^“”\"]{{0,50}}$",
        "Get our tide reports on your phone every morning.",
        limit=200,
        needs=("your ", "by "),
    ),
    Rule(
        "better in the app",
        "boilerplate",
        "promo",
        r"(?:this (?:story|article) (?:reads|looks|loads|works) [\w ]{2,24} in|(?:read|open"
        r"|see|view) this (?:story|article) (?:[\w-]+ )?in) (?:the|our) [\w'’ ]{0,24}app[.!]?"
        r"(?: (?:open|get|download)(?: the| in)? app)?$",
        "This story loads faster in the Beacon app. Open app",
        limit=100,
        needs=(" app",),
    ),
    Rule(
        "합성한 음성",
        "boilerplate",
        "other",
        r"(?:이 |본 |위 )?(?:음성|목소리|낭독)(?:은|는) [^.“”]{0,30}(?:합성|기계|인공지능|자동"
        r"|tts|ai)"
        r"[^.“”]{0,30}(?:발음|억양|띄어 ?읽기|원문)[^.“”]{0,16}(?:다를 수|차이가? ?(?:있|날|나)"
        r"|어색|틀릴 수)"
        r"[^.“”]{0,12}[.]?$",
        "본 음성은 기계가 만든 것이어서 발음이 어색할 수 있습니다.",
        limit=90,
        needs=("음성", "목소리", "낭독"),
    ),
    Rule(
        "원본 화면에서",
        "boilerplate",
        "other",
        r"(?:[\d~∼–, -]{1,12}(?:번째|번)? ?)?(?:나머지 |전체 |모든 )?(?:사진|이미지|영상|동영상"
        r"|그래픽"
        r"|표|지도|도표|그림)(?:은|는|을|를)? (?:원본|원문|원래|본래|pc) ?(?:화면|페이지|기사"
        r"|버전|쪽)"
        r"에서(?:만)? (?:볼|보실|확인할|확인하실) 수 있(?:습니다|어요)[.]?$"
        r"|(?:the )?(?:remaining |other |full )?(?:photos?|images?|graphics?|charts?|maps?|tables?)"
        r"(?: \d[\d –-]{0,8})? (?:can|may) (?:only )?be (?:seen|viewed|found) (?:in|on) the"
        r" (?:original (?:page|article|story)|desktop (?:site|version))[.]?$",
        "나머지 사진은 원본 기사에서 볼 수 있습니다.",
        limit=90,
        needs=("수 있", "be "),
    ),
    Rule(
        "what an update added",
        "boilerplate",
        "other",
        rf"(?:updated?|correction|corrected|clarification)[ ,:(—–-]{{1,3}}(?:on )?(?:{_DAY}"
        r"|\d{1,2} [a-z]{3,9})(?:,? \d{4})?"
        r"(?:,? (?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?)?\)? ?[:.—–-] ?"
        r"(?:(?:added|adds|removed|removes|corrected|corrects|clarified|clarifies|fixed|amended)"
        r" (?:the|a|an|to|that|how|with|details?|comments?|context|information|more|new|quotes?)\b"
        r"|updated (?:to|with)\b).{4,260}$",
        "Update, May 2nd, 9:15 AM: Added a comment from the harbour board.",
        limit=320,
        needs=("update", "corr", "clari"),
    ),
    Rule(
        "hour of the prices",
        "boilerplate",
        "other",
        r"(?:market )?(?:prices|quotes|rates|markets|data|indices)(?: last| were| are)? "
        r"(?:updated|refreshed"
        r"|delayed)(?: at| on| by|:)* ?\d{1,2}(?:[:.]\d{2}|(?= min))[^.]{0,24}$",
        "Quotes delayed by 15 minutes",
        where="edge",
        limit=50,
    ),
    Rule(
        "보내면 드립니다",
        "boilerplate",
        "promo",
        r"[^.“”]{2,60}(?:보내|남겨|들려|알려|적어) ?(?:주세요|주십시오)[.!]? [^.“”]{2,40}"
        r"(?:드립니다|드려요|드릴게요|증정합니다|쏩니다)[.!]?$",
        "궁금한 말을 보내 주세요. 뽑히면 책을 드립니다",
        limit=110,
        needs=("주세요", "주십시오"),
    ),
    Rule(
        "too long, didn't read",
        "boilerplate",
        "menu",
        r"tl ?; ?dr ?:?$",
        "TL;DR",
        limit=8,
    ),
)
