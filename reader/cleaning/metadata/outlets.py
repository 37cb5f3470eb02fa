"""Who published a page: from its copyright line, imprint, dateline, masthead or addresses."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.metadata.domains import named_by_address
from reader.cleaning.metadata.mastheads import echoed_name, masthead_of

_NOTICE_END = re.compile(
    r"무단|전재|재배포|허락|,? (?:본|모든|이) ?(?:기사|콘텐츠|저작물|글|자료|권리)|All [Rr]ights?\b"
    r"|ALL RIGHTS|CC BY\b|\(www|\(http|www\.|https?:|저작권"
    r"|Reproduction|Reserved| - | – |[|<>]|, 허|[A-Za-z0-9.-]+\.(?:com|co\.kr|kr|net|org"
    r"|example)"
)
_SIGN = re.compile(
    r"(?:저작권자|Copyrights?|COPYRIGHT|copyright)?\s*(?:\([ⓒ©cC]\)|[ⓒ©Ⓒ])\s*(?:Copyright"
    r"|copyright)?|저작권자\s*[:：]?|Copyrights?|COPYRIGHTS?"
)
_YEAR = re.compile(r"^[\s,.]*(?:\d{4}(?:\s?[-–]\s?\d{4})?)[\s,.]*(?:by )?")
_COMPANY = re.compile(
    r"(?<!&)(?<!and),? (?:\(UK\) )?(?:Ltd|Inc|LLC|Limited|Corp|Corporation|Co|Company|PLC|GmbH)\b.*"
    r"|, an? (?:[\w()-]+ ){0,3}(?:nonprofit|non-profit|newsroom|company|publication)\b.*"
    r"| and (?:its |the )?(?:contributors|licensors)\b.*"
    r"| News (?:&|and) Media\b.*| or its .*|\(주\)|㈜|주식회사|의 모든.*|에 있습니다.*"
)
_NO_HOLDER = re.compile(
    r".*(?:니다|[다요]고|없이|있어|[가-힣]+ 후|수 없음|세요|시오|금지|불허|보유"
    r"| 때[는엔]?|려면|하면|기 ?바람)$"
    r"|(?:may be|not (?:for|to)|re-?(?:print|produc|publish|use|post)\w*|free to|please|used)\b.*"
    r"|(?:crown|the authors?|authors?|photographers?|respective owners?|all contents?)"
    r"(?: copyrights?| \d{4})?$",
    re.IGNORECASE,
)
"""What stands behind such a word and is nobody's name: "저작권자가 따로 있어 …없습니다"."""
_BEFORE_SIGN = re.compile(
    r"[<\[(〈《\s]*(?P<name>[가-힣A-Za-z][가-힣A-Za-z0-9&.]*(?: [가-힣A-Za-z0-9&.]+){0,2}) *$"
)
"""A name and then the sign, with the claim right behind: "<강바람신문ⓒ 무단 전재 금지>"."""
_NAMED = re.compile(r"^인 ([가-힣A-Za-z0-9]{2,14}[^의])의$")
"""A name within a sentence: 저작권자인 나루뉴스의 (허락)."""
_RIGHTS_OF = re.compile(r"저작권은 (?P<name>[가-힣A-Za-z0-9]{2,16}?)(?:에게?|측에) (?:있|귀속|속)")
"""Whose the rights are, said in a sentence: "모든 사진의 저작권은 강바람포토에 있습니다"."""
_ANYBODY = re.compile(
    r".*(?:필자|저자|작가|작성자|게시자|글쓴이|원작자|저작자|저작권자|본인|당사자|회원|업체|기관|각자|각각|당사|본사|출처)$"
)
"""Words for who has the rights that name nobody."""
_OWNER = re.compile(
    r".*\b(?:Media|Broadcasting|Group|Networks?|Holdings?|Publish(?:ing|ers)|Publications|Communications"
    r"|Newspapers|Digital|Ventures|Partners)$"
)
"""Who owns outlets rather than one of them: the outlet that the page names says more."""
_BRANCH = re.compile(r" (?:USA|US|UK|Canada|Australia|Korea|America|International|Global)$")
"""What the firm is called behind the outlet's name."""
_SPELT = 6
"""Letters of an outlet's name, at least, that a firm's may begin with."""
_TOP, _LONE = 4, re.compile(r"[가-힣]{4,14}")
"""Lines at the very top, and what a name alone on one of them is like."""
_FIRST_LINES = 40
"""Lines at the head of a page, at most, in which its outlet's name stands alone."""
_IMPRINT = re.compile(
    r"(?:제호|매체명|신문명)\s*[:：]\s*([^|(\n]{2,30}?)"
    r"(?=\s*(?:[|(]|$)|\s+(?:등록|발행|편집|주소|법인|대표|창간|사업자))"
)
_WIRED = re.compile(r"^[A-Z][A-Za-z0-9 .,'/-]{2,40} \(([A-Z][A-Za-z .&]{1,30})\) ?[-–—]")
_BRACKETED = re.compile(
    r"^[\[(【]\s?([가-힣A-Za-z0-9]{2,12})(?:\s[가-힣]{2,4}\s?(?:[가-힣]{0,4})?(?:기자"
    r"|특파원))?\s?[\])】] ?(?=[^\s\[(【])"
)
_DATELINE = (
    re.compile(r"^[\[(]\s?[가-힣A-Za-z·,/ ]{1,14}=\s?([가-힣A-Za-z0-9]{2,12})(?:[ \])])"),
    _BRACKETED,
    _WIRED,
)
_TAKEN_FROM = re.compile(
    r"^(?:[<\[(]?(?:자료 ?)?출처|원문|원문 ?출처|[Ss]ource|[Vv]ia)\s*[:：=]\s*"
    r"([가-힣A-Za-z][가-힣A-Za-z0-9 .&'-]{1,28}?)[ ,(|-]+(?:https?://|www\.)"
)
"""Where a page that passes another one on says that it has it from."""
_GREETING = re.compile(
    r"^(?:안녕하(?:세요|십니까)|반갑습니다)[.!,]? ?(?:여러분[.,!]? ?)?([가-힣A-Za-z0-9 ]{2,14}?)"
    r"(?: (?:편집[실국부]|취재팀|뉴스룸|제작진))?(?:입니다|이에요|예요)"
)
_NOT_OUTLETS = frozenset(
    [
        "사진",
        "사진설명",
        "그래픽",
        "앵커",
        "앵커멘트",
        "기자",
        "기자멘트",
        "단독",
        "속보",
        "종합",
        "인터뷰",
        "사설",
        "칼럼",
        "기고",
        "르포",
        "포토",
        "영상",
        "리포트",
        "전문",
        "핫이슈",
        "이슈",
        "팩트체크",
        "리포터",
        "아나운서",
        "스타",
        "날씨",
        "취재",
        "현장",
        "특집",
        "기획",
        "부고",
        "인사",
        "자막",
        "VCR",
        "녹취",
        "화보",
        "오늘",
        "뉴스",
        "시론",
        "바로잡습니다",
        "바로잡음",
        "정정",
        "정정보도",
        "정정보도문",
        "반론보도",
        "알립니다",
        "Q",
        "A",
    ]
)


def _from_copyright(text: str) -> str | None:
    told = _RIGHTS_OF.search(text) if "저작권은 " in text else None
    if told is not None and _ANYBODY.match(told["name"]) is None:
        return told["name"]
    sign = _SIGN.search(text)
    if sign is None:
        return None
    rest = _YEAR.sub("", text[sign.end() :].strip(" :.,"))
    rest = _SIGN.sub("", rest).strip(" :")
    rest = _YEAR.sub("", rest).lstrip(" |ㅣ")
    end = _NOTICE_END.search(rest)
    if not rest or (end is not None and end.start() == 0):
        before = _BEFORE_SIGN.match(text[: sign.start()])
        return before["name"] if before is not None else None
    if end is not None and end.start() > 1:
        rest = rest[: end.start()]
    rest = _COMPANY.sub("", rest).strip(" .,:[]()-–")
    rest = rest.split(". ")[0].strip(" .")
    if re.search(r"[가-힣]", rest):
        rest = _NAMED.sub(r"\1", rest)
        # A motto may stand before the name: "경제 정보 미디어 새벽경제".
        # And what readers are asked behind it: "강바람신문, 옮겨 실을 때는 물어보세요".
        pieces = [x for x in re.split(r"[,·] ?", rest) if _NO_HOLDER.match(x) is None] or [rest]
        rest = pieces[-1].split("(")[0].strip()
        # An address may follow: "강바람신문 & river.example".
        words = rest.rstrip(" &+").split()
        rest = " ".join(words)
        if len(words) > 2:
            rest = words[-1]
    rest = re.sub(r"[\s,]*(?:19|20)\d{2}$", "", rest).strip()
    if not rest or _NO_HOLDER.match(rest) is not None:
        return None
    return rest if 2 <= len(rest) <= 40 else None


def _called(name: str, units: Sequence[Unit], marks: Sequence[Mark]) -> str:
    """What a page calls its outlet, where its claim of rights names the firm or says it in Latin.

    새벽일보 claims as 새벽일보사, and as DAWN ILBO under a page in Hangul.
    """
    if name.endswith("사") and any(u.bare == name[:-1] for u in units[:_FIRST_LINES]):
        return name[:-1]
    spelt = _spelt(name, units) if name.isascii() else None
    if spelt is not None:
        return spelt
    texts = (u for u, m in zip(units, marks, strict=True) if m.kind == "body")
    foreign = name.isascii() and sum(u.hangul for u in texts) > 1
    if _OWNER.match(name) is not None:
        return masthead_of(units, marks) or name
    own = (masthead_of(units, marks) or _at_top(units, marks)) if foreign else None
    # A room of the site may be called like an outlet, but only the outlet is named again.
    return own if own is not None and sum(own in unit.text for unit in units) > 1 else name


def _spelt(name: str, units: Sequence[Unit]) -> str | None:
    """A lone line at the head of a page that says a claimed name in other words, or `None`.

    The firm of "NewsRelay" is NewsRelay USA, and "Plain View Post" claims for Plainview Post.
    """
    whole, short = _letters(name), _letters(_BRANCH.sub("", name))
    for unit in units[:_FIRST_LINES]:
        likely = unit.size <= len(name) and unit.text[0].isupper() and unit.bare != name
        if likely and (name.isupper() or not unit.bare.isupper()):
            said = _letters(unit.bare)
            if said == whole or (said == short and len(said) >= _SPELT):
                return unit.bare
    return None


def _letters(name: str) -> str:
    return name.replace(" ", "").lower()


def _at_top(units: Sequence[Unit], marks: Sequence[Mark]) -> str | None:
    """A lone name in Hangul among the first lines that the title names too, or `None`."""
    title = next((u.text for u, m in zip(units, marks, strict=True) if m.kind == "title"), "")
    for unit, mark in zip(units[:_TOP], marks[:_TOP], strict=True):
        alone = mark.furniture and not mark.why.endswith(" words")
        if alone and _LONE.fullmatch(unit.bare) is not None and unit.bare in title:
            return unit.bare
    return None


def source_of(units: Sequence[Unit], marks: Sequence[Mark]) -> str | None:
    """The publisher's name, or its domain where only an address tells, or `None`."""
    rows = [(u, m) for u, m in zip(units, marks, strict=True) if u.size <= 2000]
    for unit, mark in rows:
        if mark.subtype == "footer":
            match = _IMPRINT.search(unit.text)
            if match is not None:
                return match.group(1).strip()
    for unit, mark in rows:
        if mark.subtype == "copyright":
            name = _from_copyright(unit.text)
            if name is not None:
                return _called(name, units, marks)
    named = masthead_of(units, marks)
    titled = " ".join(unit.text for unit, mark in rows if mark.kind == "title")
    for unit, mark in rows:
        if mark.kind == "body":
            for pattern in _DATELINE:
                match = pattern.match(unit.text[:80])
                if match is not None and match.group(1) not in _NOT_OUTLETS:
                    if pattern is _BRACKETED and (named or match[0].strip() in titled):
                        continue  # the text's own brackets, of a page that names its outlet
                    # The page's own name tells more than the wire's letters: "LISBON (NNA) -".
                    return (named if pattern is _WIRED else None) or match.group(1)
    if named is not None:
        return named
    for unit, mark in rows:
        match = _TAKEN_FROM.match(unit.text) if mark.kind != "body" else None
        if match is not None:
            return match.group(1).strip()
    for unit, _ in rows[:12]:
        match = _GREETING.match(unit.text)
        if match is not None:
            return match.group(1).strip()
    return echoed_name(units, marks) or named_by_address(rows)
