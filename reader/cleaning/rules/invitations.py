"""What outlets invite their readers to within a text: to ask, to write in, to pay for the rest.

As in `reader.cleaning.rules.pitches` no furniture stands beside such a line, so that each row asks
for the invitation and for what is promised or paid. Patterns run on `Unit.low`.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

_SAYS = r"(?!.{0,240}\b(?:said|says|told|according)\b)"

INVITATIONS: tuple[Rule, ...] = (
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
)
