"""What an outlet takes back or sets right in a text: part of the article, wherever it stands.

A reader who weighs one report against another needs these lines more than any other, so they
are no furniture, though they speak of the text and in the outlet's voice. Lines that only say
*that* a text was worked on ("This story has been updated with comments") are furniture still.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule
from reader.cleaning.rules.vocabulary import MONTH

_DAY = (
    rf"(?:(?:on )?{MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|\d{{1,2}} {MONTH}(?: \d{{4}})?"
    r"|\d{1,2}/\d{1,2}(?:/\d{2,4})?)"
)
_WHEN = rf"(?:,? ?\((?=[^)]{{1,40}}\))[^)]{{1,40}}\)|,? {_DAY})?"
_LABELS = r"(?:corrections?|clarifications?|corrected|clarified|erratum|errata|retraction)"
_PITCH = r"(?!.*\b(?:newsletters?|sign up|subscri\w+|donat\w+|follow us)\b)"
KOREAN_LABELS = (
    r"(?:정정 ?(?:및 ?반론)? ?(?:보도)?(?:문)?|반론 ?및 ?정정 ?(?:보도)?(?:문)?|반론 ?보도(?:문)?"
    r"|추후 ?보도(?:문)?|바로 ?잡(?:음|습니다|기)|정정합니다|(?:고침|정정|수정|바로잡음) ?"
    r"(?:알림|안내|내역|사항))"
)
"""What a correction in Korean is labelled with; alternatives of a pattern."""
_PROMISE = r"(?!.*(?:언제든|항상|즉시|원칙|책임지|겠습니다|청구|신청|요청|제보))"

CORRECTIONS: tuple[Rule, ...] = (
    Rule(
        "labelled correction",
        "body",
        None,
        rf"{_LABELS}(?: notice)?{_WHEN} ?[:：—–] ?{_PITCH}.{{4,380}}$",
        "Correction (March 3): The bridge opened in 1978, not in 1987.",
        limit=400,
    ),
    Rule(
        "editor's note",
        "body",
        None,
        rf"(?:editor['’]?s?['’]?|editors['’]?|editorial) note{_WHEN} ?[:：—–] ?{_PITCH}.{{4,380}}$",
        "Editor's note: The harbour board has since withdrawn the figure of 40 boats.",
        limit=400,
    ),
    Rule(
        "earlier version",
        "body",
        None,
        r"(?:[\w’']+,? ){0,8}(?:an? |the )?(?:earlier|previous|original|first|prior) version of"
        r" (?:this|the|our) .{4,360}$",
        "Due to an editing error, an earlier version of this story named the wrong pier.",
        limit=400,
        needs=("version of",),
    ),
    Rule(
        "corrected to say",
        "body",
        None,
        r"this (?:article|story|post|report|page|piece|column|headline|caption|graphic|chart) "
        r"(?:was|has been|is being) (?:updated|corrected|amended|edited|modified|changed|revised"
        r"|clarified)\b(?=.*\b(?:correct\w*|clarif\w+|wrong\w*|errors?|mistake\w*|inaccura\w+"
        r"|mis(?:stat|spel|spok|identif|quot|attribut)\w*|not|rather|instead|to (?:reflect|say"
        r"|show|state|make clear)|(?:earlier|previous|original|first) version)\b).{4,340}$",
        "This story was updated to correct the length of the bridge.",
        limit=400,
    ),
    Rule(
        "정정 표시",
        "body",
        None,
        rf"(?:[\[【<〈〔(]{KOREAN_LABELS}[\]】>〉〕)] ?"
        rf"|{KOREAN_LABELS}[* ]{{0,3}}(?: ?\([^)]{{1,24}}\)"
        r"|(?: \d{4}[년.])?(?: ?\d{1,2}[월./] ?\d{1,2}일?))?"
        rf" ?[:：=] ?){_PROMISE}.{{6,380}}$",
        "바로잡습니다: 다리 길이는 312m가 아니라 213m입니다.",
        limit=400,
    ),
    Rule(
        "바로잡는 문장",
        "body",
        None,
        rf"{_PROMISE}(?=.*(?:\d|[‘'“\"「『]))"
        r"(?=.*(?:기사|보도|본지|본보|제목|사진 ?설명|자막|표기))"
        r".{8,340}(?:바로 ?잡습니다|바로 ?잡는다|정정합니다|정정한다|바로 ?잡았습니다)[.]?$",
        "본지 3월 2일자 기사에서 다리 길이를 312m라고 적었으나 213m이기에 바로잡습니다.",
        limit=400,
        needs=("바로잡", "바로 잡", "정정"),
    ),
    Rule(
        "사과하는 문장",
        "body",
        None,
        rf"{_PROMISE}(?!.*(?:불편|오류|점검|장애|접속))"
        r".{2,120}(?:사과(?:드립니다|드린다|합니다)"
        r"|사과의 (?:뜻|말씀)을 (?:전합니다|드립니다))[.]?$",
        "독자 여러분과 나루상회에 사과드립니다.",
        limit=160,
        needs=("사과",),
    ),
)
"""Lines that set the article right, whole."""

CORRECTION_HEADS: tuple[Rule, ...] = (
    Rule(
        "heads a correction",
        "body",
        None,
        rf"{_LABELS}(?: notice| and clarifications?| & clarifications?)?{_WHEN}$"
        rf"|(?:editor['’]?s?['’]?|editors['’]?) note{_WHEN}$",
        "Corrections and clarifications",
        limit=60,
    ),
    Rule(
        "정정 머리",
        "body",
        None,
        rf"{KOREAN_LABELS}(?: ?\([^)]{{1,24}}\))?$",
        "[정정보도문]",
        limit=40,
    ),
)
"""Labels alone on a line: what they head comes below."""
