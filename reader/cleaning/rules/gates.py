"""What an outlet asks for in a text before or while it is read: a trial, a question, a membership.

Patterns run on `Unit.low`; each asks for the reader who is spoken to and for the outlet's own
thing, in one sentence or on one button.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

_DISMISS = (
    r"(?:maybe (?:later|next time)|not (?:now|today)|no,? thanks?|remind me later|dismiss|skip"
    r"|나중에(?: ?(?:하기|볼게요|할게요))?|다음에(?: ?(?:하기|할게요))?|괜찮습니다"
    r"|(?:오늘은? )?그만 ?보기"
    r"|다시 ?보지 ?않기)"
)
_READ = r"(?:story|article|post|piece|essay|letter|issue|edition|newsletter|column)"
_PAYING = r"(?:subscribers?|members?|readers?|supporters?|patrons?)"

GATES: tuple[Rule, ...] = (
    Rule(
        "greeting of a letter",
        "boilerplate",
        "promo",
        r"(?:dear|hello|hi|hey|good (?:morning|afternoon|evening)|greetings)(?: there)?,? "
        r"(?:all|everyone|everybody|(?:fellow )?(?:neighbou?r|resident|reader|friend|member"
        r"|supporter|subscriber|parent|colleague|customer)s?(?: and [a-z]+s)?)[,!.]?$",
        "Dear residents,",
        where="edge",
        limit=50,
    ),
    Rule(
        "not one of us yet",
        "boilerplate",
        "promo",
        rf"not (?:yet )?(?:an? )?{_PAYING}(?: yet)?\? (?:join|subscribe|sign up|become"
        r"|register|start)[^“”\"]{0,90}$",
        "Not a member yet? Join for less than a coffee a month.",
        limit=130,
        needs=("not ",),
    ),
    Rule(
        "field of a form",
        "boilerplate",
        "promo",
        r"(?:your )?(?:question|comment|message|story|answer|reply|feedback"
        r"|suggestion)s?(?: here)? "
        r"\((?:(?:max(?:imum)?\.? )?\d{2,4} (?:characters|words)(?: max(?:imum)?| or (?:less|fewer)"
        r"| left)?|optional|required)\)$"
        r"|(?:send|submit|post) (?:it|yours|(?:my|your|a) (?:question|comment|message|answer))$",
        "Your message (200 words)",
        where="edge",
        limit=50,
    ),
    Rule(
        "questions for the desk",
        "boilerplate",
        "promo",
        r"(?!.{0,240}\bsaid\b)[^?“”\"]{4,80}\? (?:leave|send|submit|ask|drop|write)(?: us)?"
        r" (?:a|your|any) questions?[^“”\"]{0,30}\b(?:and|for) (?:we|our|us"
        r"|[a-z'’-]+(?: [a-z'’-]+)?"
        r" (?:will|may|might))\b[^“”\"]{0,90}$",
        "Not sure what it means? Leave your question and we will find out.",
        limit=220,
        needs=("question",),
    ),
    Rule(
        "묻고 맡기는 칸",
        "boilerplate",
        "promo",
        r"[^“”?]{0,30}(?:궁금|알고 ?싶|의심|미심쩍|확인하고 ?싶|이상[하한])[^“”?]{0,30}(?:나요|가요"
        r"|까)\? "
        r"[^“”]{2,60}(?:하기|보내기|남기기|쓰기|묻기|맡기기)$",
        "이상한 소문이 있나요? 알려 주시면 저희가 찾아봅니다. 확인 맡기기",
        limit=140,
        needs=("기",),
    ),
    Rule(
        "plea waved away",
        "boilerplate",
        "promo",
        rf"[^“”\"]{{12,260}}[.!?] {_DISMISS}$",
        "Become a friend of the paper and keep it free. Not now",
        limit=300,
        needs=(
            *("later", "next time", "not now", "not today", "thank", "dismiss", "skip"),
            *("나중에", "다음에", "괜찮습니다", "보기", "않기"),
        ),
    ),
    Rule(
        "단추와 청",
        "boilerplate",
        "promo",
        r"(?:정기 ?)?(?:후원|구독|기부|회원 ?가입|멤버십 ?가입)하기 (?!시작|위|전|때|어렵|쉽|쉬운"
        r"|좋|힘들"
        r"|싫|까지|때문|바라|원하|바쁜)[^“”]{6,80}(?:니다|세요|어요|아요|해요|십시오)[.!]?$",
        "후원하기 하루 오백 원이면 기자 한 사람이 더 나갑니다.",
        where="edge",
        limit=110,
        needs=("하기 ",),
    ),
    Rule(
        "gate of a letter",
        "boilerplate",
        "promo",
        rf"(?:keep|continue|finish) reading (?:(?:this|the) {_READ} )?(?:with|for)\b.{{0,24}}"
        r"\b(?:trial|free|subscription|membership|account)$"
        rf"|the (?:rest|remainder|full text) of (?:this|today['’]s|the) {_READ} is (?:only |just )?"
        rf"(?:for|behind|available to|reserved for)\b.{{0,24}}\b{_PAYING}\b[^“”\"]{{0,120}}$"
        r"|(?:start|begin|claim|get) (?:(?:your|my|a"
        r"|the) )?(?:free )?(?:\d+[- ]\w+ )?(?:free )?trial$"
        rf"|(?:already|are you) an? (?:paid|paying|print|digital|current)? ?{_PAYING}\? ?"
        r"(?:sign in|log in|sign on)?[.]?$"
        r"|(?:give|send) (?:a|someone a|somebody a|the) (?:gift )?(?:subscription|membership)$",
        "Continue reading this essay with a free account",
        limit=200,
        needs=(
            "reading",
            "rest",
            "remainder",
            "full text",
            "trial",
            "already",
            "are you",
            "give",
            "send",
        ),
    ),
    Rule(
        "구독자 전용 알림",
        "boilerplate",
        "promo",
        r"(?:이|본|해당) ?(?:기사|글|콘텐츠|게시물|포스트|영상|칼럼)(?:는|은) "
        r"(?:[^.“”\"]{0,12} )?(?:구독자?|회원|멤버십?|독자|후원자) ?전용"
        r"(?: ?(?:기사|콘텐츠|글|서비스))?(?:입니다|이에요|예요)[.!]?(?: [^“”\"]{2,60})?$",
        "이 글은 후원자 전용입니다.",
        limit=110,
        needs=("전용",),
    ),
    Rule(
        "로그인 청",
        "boilerplate",
        "promo",
        r"(?:[^.“”\"]{0,30}(?:보|읽으|읽|이용하|확인하)시?려면 )?(?:먼저 )?로그인(?:을)? ?"
        r"(?:하세요|하십시오|해 ?주세요|해 ?주십시오|해 ?주시기 ?바랍니다)[.!]?$",
        "끝까지 읽으시려면 로그인해 주세요.",
        where="edge",
        limit=70,
        needs=("로그인",),
    ),
    Rule(
        "the outlet's premium",
        "boilerplate",
        "promo",
        r"\[[^\]]{2,14} ?(?:프리미엄|멤버십|멤버스|뉴스레터|회원 ?전용|구독자 ?전용)\] ?\S.{4,90}$"
        r"|\[[^\]]{2,20} (?:premium|membership|members only|newsletter)\] ?\S.{4,90}$",
        "[강바람 멤버십] 물이 어디로 가는지 먼저 봅니다",
        where="edge",
        limit=120,
    ),
    Rule(
        "named advertisement",
        "boilerplate",
        "ads",
        r"\[(?:광고|협찬|제휴 ?광고|advertisement|sponsored|ad)\] ?\S.{4,120}$",
        "[광고] 새벽 물길 여행, 첫 배 예약",
        limit=140,
    ),
    Rule(
        "preferred source",
        "boilerplate",
        "promo",
        r"(?:prefer|favou?rite|choose|set|pick|add|make) (?:the )?(?:[\w.&'’-]+ ){1,4}(?:on|in"
        r"|for|as|to)"
        r" (?:your|a|my) (?:preferred |trusted |favou?rite )?(?:search(?: engine| results)?"
        r"|news feed"
        r"|news source|source|home ?screen)(?: on google)?$"
        r"|prefer us (?:on|in) (?:search|google)(?: search)?$",
        "Add the Beacon to your home screen",
        where="edge",
        limit=80,
    ),
)
