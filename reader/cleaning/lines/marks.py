"""What a single line says of itself: the rule tables asked in order.

A mark is evidence, not a verdict: `reader.cleaning.zoning.zones` decides with the
line's place and neighbours.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.cleaning.lines.creditline import SEPARATORS, only_times
from reader.cleaning.lines.units import Unit
from reader.cleaning.rules.asides import ENGLISH_ASIDES
from reader.cleaning.rules.boards import BOARDS
from reader.cleaning.rules.buttons import BUTTONS
from reader.cleaning.rules.captions import CAPTION_ENDS, CAPTIONS
from reader.cleaning.rules.controls import CONTROLS
from reader.cleaning.rules.credits import CREDITS
from reader.cleaning.rules.english_headings import ENGLISH_HEADINGS
from reader.cleaning.rules.figures import CREDITED, FIGURES
from reader.cleaning.rules.fittings import FITTINGS
from reader.cleaning.rules.gates import GATES
from reader.cleaning.rules.gear import GEAR
from reader.cleaning.rules.headings import KOREAN_HEADINGS
from reader.cleaning.rules.imprint import ENGLISH_IMPRINT, KOREAN_IMPRINT
from reader.cleaning.rules.invitations import INVITATIONS
from reader.cleaning.rules.korean_asides import KOREAN_ASIDES
from reader.cleaning.rules.korean_controls import KOREAN_CONTROLS
from reader.cleaning.rules.margins import MARGINS
from reader.cleaning.rules.notes import PAGE_NOTES
from reader.cleaning.rules.notices import ENGLISH_NOTICES, KOREAN_NOTICES
from reader.cleaning.rules.offers import OFFERS
from reader.cleaning.rules.pitches import PITCHES
from reader.cleaning.rules.prints import PRINTS
from reader.cleaning.rules.promotion import ENGLISH_PROMOTION, KOREAN_PROMOTION
from reader.cleaning.rules.responses import COMMENT_ROOM, ENGLISH_RESPONSES, KOREAN_RESPONSES
from reader.cleaning.rules.rooms import CREDIT_LINES, ROOMS
from reader.cleaning.rules.rule import LONGEST_LINE, Matcher, Opens, Rule
from reader.cleaning.rules.tools import ENGLISH_TOOLS, KOREAN_TOOLS, POINTERS, SHARING
from reader.cleaning.rules.traces import TRACES
from reader.cleaning.rules.vocabulary import token_line
from reader.cleaning.rules.widgets import WIDGETS
from reader.cleaning.rules.wording import ABOUT_THE_TEXT, PAGE_PARTS
from reader.cleaning.rules.workings import WORKINGS
from reader.model import Kind, Subtype

ALL_RULES: tuple[Rule, ...] = (
    *PITCHES,
    *INVITATIONS,
    *OFFERS,
    *PRINTS,
    *WIDGETS,
    *GATES,
    *TRACES,
    *CONTROLS,
    *KOREAN_CONTROLS,
    *ENGLISH_ASIDES,
    *KOREAN_ASIDES,
    *MARGINS,
    *BOARDS,
    *FITTINGS,
    *WORKINGS,
    *CREDITED,
    *CREDIT_LINES,
    *CREDITS,
    *PAGE_NOTES,
    *COMMENT_ROOM,
    *ROOMS,
    *KOREAN_HEADINGS,
    *ENGLISH_HEADINGS,
    *KOREAN_IMPRINT,
    *KOREAN_RESPONSES,
    *KOREAN_TOOLS,
    *KOREAN_NOTICES,
    *KOREAN_PROMOTION,
    *ENGLISH_PROMOTION,
    *ENGLISH_NOTICES,
    *ENGLISH_TOOLS,
    *ENGLISH_IMPRINT,
    *ENGLISH_RESPONSES,
    *SHARING,
    *POINTERS,
    *ABOUT_THE_TEXT,
    *PAGE_PARTS,
    *BUTTONS,
    *CAPTION_ENDS,
    *CAPTIONS,
    *FIGURES,
    *GEAR,
)

_MATCHER = Matcher(ALL_RULES)
_NOTICE_WORDS = ("ⓒ", "©", "(c)", "저작권", "무단", "copyright", "reserved")
_TAG_LINE = re.compile(
    r"(?:[가-힣a-z]{1,6} ?:? ?)?(?:# ?[^\s#]{1,30}(?:[ ,]+|$)){1,40}$|(?:#[^\s#]{1,30})+$"
)
_URL_LINE = re.compile(
    r"(?:[^\s:]{0,12}[ :]{0,2}|[^\s:]{1,14}(?: [^\s:]{1,14}){1,2}: ?)?(?:https?://|www\.)\S+$"
)
_CRUMBS = re.compile(r"\S[^>›»＞/|]{0,24}(?: ?[>›»＞] ?[^>›»＞/|]{1,40}){1,6}$")
_COLUMNS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)?(?: {2,}[^\W\d_]+(?: [^\W\d_]+)?){2,}$")
"""Words side by side, as buttons stand: "Read  Listen  Shop"."""
_ROOMS = re.compile(r"[A-Z][A-Z&' -]{1,24}(?: / [A-Z][A-Z&' -]{1,24}){1,4}$")
"""The rooms of a site that lead to a page, in capitals: "ESSAYS / OBJECTS"."""
FOLIO = "number of a printed page"
_FOLIO, _FOLIO_SIZE = re.compile(r"[-–—] ?\d{1,3} ?[-–—]$"), 9
"""A line that ends no article, since the next page goes on with it: "- 2 -"."""
_PLAIN_INNER = re.compile(r"(?<!니)다[.!?] ")
RELEASED = "the end of a release"
_OF_ONE_MARK, _ORNAMENTS = re.compile(r"([#■□◆◇▲△▼▽※＝－])(?: ?\1){2,}$"), 40
"""A line of one mark again and again, with no word: "# # #", "◇ ◇ ◇"."""
_STAMPS = 120
"""Code points of a line of times at most."""
_ORNAMENT = re.compile(
    r"(?:(?:site|page|main|header|member|author|사이트|매체|신문사)[ _-]?)?"
    r"(?:로고|배너|아이콘|프로필|광고|logo|banner|icon|avatar|profile|advert|spacer)"
    r"(?:[ _-]?(?:image|img|photo|이미지|사진))?$"
    r"|(?:본문|기사|뉴스|대표|첨부|관련|게시)[ _-]?(?:이미지|사진|그림) ?\d{0,3}$"
    r"|(?:article|post|body|featured|hero)[ _-]?(?:image|img|photo|picture) ?\d{0,3}$"
)
_ORNAMENT_FILE = re.compile(
    r"\]\([^)\s]*/(?:[\w-]*[_-])?(?:logo|icon|banner|avatar|spacer|button|btn|badge)s?"
    r"(?:[_-][\w-]*)?\.(?:png|jpe?g|gif|svg|webp)"
)
_BOXES = re.compile(r"(?:\[[^\]]{1,8}?(?: +\]|\]) *){3,}$")
"""Buttons and fields in brackets, padded or not: "[Home]  [Search        ]  [Menu]"."""
_NEXT_LIST = re.compile(r"(?:more in |up next|in the news|in other news)")
_QUOTES = "\"'“‘「『"
_PRESSED = frozenset(("subscribe", "log in", "sign up"))
"""Buttons that nothing but a button says, wherever they stand."""
_SIZES = re.compile(r"(\S{1,2})(?: \1){2,5}$")
"""One letter in several sizes, as buttons of a text's size: "가 가 가"."""
_OF_ONE_STEM, _TAGS = 3, 12
"""Words that begin alike in a row of keywords at least, and words of such a row at most."""
_COPY_BELOW = re.compile(
    r"(?:[▼▽■◆※] ?)?(?:인쇄|프린트|복사|모바일|pc) ?용 ?(?:본문|기사|원문)$"
    r"|([=\-*~_─━])\1{2,} ?(?:(?:최초|처음|이전|수정 ?전|고치기 ?전|원래|기사|보도자료) ?)?"
    r"(?:등록본|원문|원본|전문|기사|본문|입력본|송고본)(?: ?(?:시작|끝|보기|아래))? ?\1{3,}$"
    r"|([=\-*~_─━])\2{2,} ?(?:original|earlier|first|previous|older|full)"
    r" (?:version|copy|text|post|article|story)(?: (?:below|follows|begins|ends))? ?\2{3,}$",
    re.IGNORECASE,
)
_OVER_COPY = 60
"""Code points of a rule with words in it, over another copy of the text: "=== 수정 전 원문 ==="."""
_CORRECTION = re.compile(
    r"[\[【<〈](?:정정 ?(?:및 ?반론)? ?보도(?:문)?|반론 ?보도(?:문)?|추후 ?보도(?:문)?"
    r"|바로 ?잡습니다)[\]】>〉]"
)
_PLEA = re.compile(r"(?:세요|십시오|드립니다|드려요|바랍니다|기다립니다|주십시오|드릴게요)[.!~]*$")
_QUOTED = re.compile(r"[\"“”]")
_CALLS = re.compile(
    r"(?:please |and |to [\w' ]{3,40}, |now |why not |if you |want(?:ed)? |if you['’]?(?:re"
    r"|ve|d)? |enjoy(?:ing|ed)? |for more )?"
    r"(?:sign|subscribe|follow|join|get|click|tap|read|share|support|download|enter|watch"
    r"|listen|send|tell"
    r"|enjoying|like|forward|type|try|become|register|log|discover|explore|see|check|visit"
    r"|learn|find|upgrade"
    r"|donate|give|email|call|contact|buy|shop|add|browse|view|save|stay|keep|be the"
    r"|you(?:['’]re|['’]ve|r)?"
    r"|we(?:['’]re|['’]ve)?|our|this (?:site|page|website|newsletter|email)|never|don['’]t"
    r"|looking|got|have (?:you|a)|purchase|use of|unlimited|already|choose|by (?:submitting"
    r"|entering|signing|clicking|using)|when you|as an amazon|some of)\b",
    re.IGNORECASE,
)
_BY_NAME = re.compile(
    r"(?:[A-Za-z]+ ){0,4}?(?:[Bb][Yy]|BY|[Ff]rom|FROM)(?: "
    r"|:\s?)\**[\[(]?(?:the )?[A-Z가-힣][\w.'’-]"
)
_POLITE = re.compile(
    r"(?:니다|세요|십시오|까요|(?<![수필중주개동소강민])요|죠|네요|군요|니까|봐요"
    r"|와요)[.!?~]*[\"”’)\]]*$"
)


@dataclass(slots=True)
class Mark:
    """Evidence or, at the end, the verdict about a unit."""

    kind: Kind
    subtype: Subtype | None = None
    why: str = ""
    sure: bool = False
    opens: Opens = ""
    duplicate_of: int | None = None

    @property
    def furniture(self) -> bool:
        return self.kind == "boilerplate"


def polite_statement(unit: Unit) -> bool:
    """A Korean sentence that speaks to somebody ("…합니다", "…하세요")."""
    return (
        unit.hangul
        and _POLITE.search(unit.text[-14:]) is not None
        and _PLAIN_INNER.search(unit.text, 0, 600) is None
    )


def pleads(unit: Unit) -> bool:
    """Whether a Korean sentence asks its reader for something outright."""
    return unit.hangul and _PLEA.search(unit.text[-12:]) is not None and unit.text[0] not in _QUOTES


def addresses(unit: Unit) -> bool:
    """Whether a sentence turns to the reader: polite Korean, or an English call to do something."""
    if unit.hangul:
        return polite_statement(unit) and unit.text[0] not in _QUOTES
    return _CALLS.match(unit.bare) is not None and not _QUOTED.search(unit.text[:300])


def _of_one_stem(low: str) -> bool:
    """Whether every word of a line begins with its first, as keywords without signs do."""
    words = low.split()
    if not _OF_ONE_STEM <= len(words) <= _TAGS or len(set(words)) < len(words):
        return False
    return len(words[0]) >= 2 and all(word.startswith(words[0]) for word in words)


def mark_unit(unit: Unit) -> Mark | None:
    """The first rule that a unit matches by itself, or `None`."""
    if unit.size > LONGEST_LINE:
        return None
    low = unit.low
    if not low:
        return Mark("boilerplate", "menu", "separator", sure=False)
    if not low[0].isalnum() and unit.size <= _ORNAMENTS and _OF_ONE_MARK.match(unit.text):
        if unit.text[0] == "#":
            return Mark("boilerplate", "menu", RELEASED, sure=True)
        return Mark("boilerplate", "menu", "separator", sure=False)
    if "#" in low[:8] and _TAG_LINE.match(low):
        return Mark("boilerplate", "tags", "hash tags", sure=True)
    if unit.image and (_ORNAMENT.match(low) or _ORNAMENT_FILE.search(unit.text.lower())):
        return Mark("boilerplate", "menu", "ornament", sure=True)
    if ("http" in low or "www." in low) and not unit.image and _URL_LINE.match(low):
        return Mark("boilerplate", "promo", "address", sure=False)
    if unit.size <= _STAMPS and "20" in low and not unit.sentence and only_times(unit.text):
        return Mark("date", why="nothing but times", sure=True)
    if unit.glued:
        low = low.rstrip(SEPARATORS)
    if unit.size <= _FOLIO_SIZE and _FOLIO.match(unit.text):
        return Mark("boilerplate", "menu", FOLIO, sure=True)
    if not unit.sentence:
        words = token_line(low)
        if words is not None and not _NEXT_LIST.match(low):
            sure = (words == "share" and len(low) > 2 and " " in low) or low in _PRESSED
            return Mark("boilerplate", words, f"{words} words", sure=sure)
        crumbs = unit.bare if "](" in unit.text else unit.text
        if unit.size < 80 and _CRUMBS.match(crumbs):
            return Mark("boilerplate", "menu", "breadcrumb", sure=False)
        if unit.size < 80 and (
            ("  " in unit.text and _COLUMNS.match(unit.text))
            or (" / " in unit.text and _ROOMS.match(unit.text))
        ):
            return Mark("boilerplate", "menu", "words side by side", sure=False)
        if unit.size <= _FOLIO_SIZE and not low[0].isdigit() and _SIZES.match(low):
            return Mark("boilerplate", "menu", "sizes of the text", sure=False)
        if unit.hangul and low.count(low[:2]) >= _OF_ONE_STEM and _of_one_stem(low):
            return Mark("boilerplate", "tags", "words of one stem", sure=True)
        if unit.text[0] == "[" and _BOXES.match(unit.text):
            return Mark("boilerplate", "menu", "buttons in brackets", sure=False)
    if unit.size <= _OVER_COPY and _COPY_BELOW.match(unit.text) is not None:
        return Mark("boilerplate", "menu", "what stands over a copy", sure=True)
    if _CORRECTION.match(unit.text) is not None:
        return Mark("boilerplate", "other", "correction", sure=True)
    stated = unit.sentence and unit.stated
    if stated and not any(map(low.__contains__, _NOTICE_WORDS)):
        return None
    rule = _MATCHER.find(low)
    if rule is None or (stated and rule.subtype != "copyright"):
        return None
    if unit.image and rule.kind != "caption":
        return None
    if unit.text.startswith("# ") and rule.where == "edge" and not rule.opens:
        return None
    if rule.name == "by" and _BY_NAME.match(unit.bare) is None:
        return None
    sure = rule.where == "any"
    return Mark(rule.kind, rule.subtype, rule.name, sure=sure, opens=rule.opens)
