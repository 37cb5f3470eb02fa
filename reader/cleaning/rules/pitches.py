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
        "올리면 답합니다",
        "boilerplate",
        "promo",
        r"[^.“”]{2,60}(?:누르|올리|남기|신청하|보내|적)(?:시)?면 [^.“”]{0,24}"
        r"(?:답합니다|답해요|답변합니다|답(?:변)?해 ?(?:드려요|드립니다|드릴게요))[.!]?$",
        "비슷한 고민이 있나요? 게시판에 올리면 세무사가 답해 드려요",
        limit=90,
        needs=("답합니다", "답해", "답변"),
    ),
    Rule(
        "회원에게 열린 글",
        "boilerplate",
        "promo",
        r"[^.“”]{0,40}(?:프리미엄|유료 ?회원|유료 ?구독자|멤버십 ?회원)[^.“”]{0,16}"
        r"(?:볼|보실|읽을|읽으실|받을|받으실|내려받을) 수 있(?:습니다|어요)[.!]?[^.“”]{0,20}$",
        "표 전체는 강바람 프리미엄에서 볼 수 있습니다. 7일 무료",
        limit=80,
        needs=("프리미엄", "유료", "멤버십"),
    ),
    Rule(
        "싶다면 누르기",
        "boilerplate",
        "promo",
        r"[^.“”]{4,60}싶(?:다면|으면|으시면|으시다면|은 분은),? ?\[[^\]]{2,16}\]$",
        "다음 글을 먼저 읽고 싶다면 [후원 회원 되기]",
        limit=80,
        needs=("싶",),
    ),
    Rule(
        "무료 견적",
        "boilerplate",
        "ads",
        r"[^.“”]{2,24}\? ?[^.“”]{2,16}(?:무료 ?(?:견적|상담|진단|체험)|바로 ?가기)$",
        "우리 집 도배는 얼마? 나루인테리어 무료 견적",
        limit=44,
        needs=("무료", "바로"),
    ),
    Rule(
        "시세 한 줄",
        "boilerplate",
        "other",
        r"[^.“”▲▼△▽]{0,16}(?:[▲▼△▽] ?[^▲▼△▽\d.]{1,12} ?[\d,.]+ ?(?:원|%|달러|p)?[ ,·]*){2,8}$",
        "오늘 시세 ▲대파 2,480원 ▼양파 1,190원",
        where="edge",
        limit=80,
        needs=("▲", "▼", "△", "▽"),
    ),
    Rule(
        "and we might answer",
        "boilerplate",
        "promo",
        _SAYS + r"[^“”\"]{0,60}\b(?:write|text|e-?mail|send|ask|tell|message)\b[^“”\"]{2,60}"
        r"\band we (?:might|may|could|will|['’]ll)\b[^“”\"]{2,60}$",
        "Is there a word you never understood? Ask the Beacon and we may explain it",
        limit=200,
        needs=("and we ",),
    ),
    Rule(
        "reach us at",
        "boilerplate",
        "promo",
        _SAYS + r"(?:[^“”\"?]{4,40}\? )?(?:text|call|whatsapp|e-?mail|message|write to|tweet)"
        r" (?:(?:it|them) to )?us\b[^“”\"]{0,40}(?:\d[\d ()+-]{6,}|@\S)[^“”\"]{0,100}$",
        "Text us from the shelter: 07000 000000. Say if we may use your name.",
        limit=200,
        needs=(" us",),
    ),
    Rule(
        "who paid for a letter",
        "boilerplate",
        "ads",
        r"(?:this|today['’]s) (?:edition|issue|newsletter|letter|e-?mail|episode|bulletin)"
        r"(?: of [\w' ]{3,30})? is (?:brought to you|sponsored|supported|presented) by\b"
        r"[^“”\"]{3,80}$",
        "This issue is brought to you by Marlow & Daughters, who mend clocks.",
        limit=140,
    ),
    Rule(
        "what it costs",
        "boilerplate",
        "promo",
        _SAYS + r"[^“”\"]{4,90}[.!] (?:(?:packages|plans|prices|rates|subscriptions) start (?:at"
        r"|from)|(?:\d+|four|six|ten|twelve) issues(?: a year)?,?(?: for)?) [$£€]\d[\d.,]*[.]?$",
        "Place your card of thanks in the Beacon. Packages start at $60.",
        limit=160,
        needs=(" start ", " issues"),
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
