"""Lines made of nothing but times and the people or the outlet behind a text.

"2026-03-02 10:00 입력 | 김소라 기자", "By Ann Lee | Published 3 March 2026, 10:00": the pieces
come in any order, joined by bars, dots or spaces, and a word may say before or behind a time
what happened then. A line with a word more is none. Knows nothing of neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.rules.vocabulary import (
    HAPPENED,
    MONTH,
    POSTS_BEFORE,
    REPORTS,
    SURNAMES,
    WEEKDAY,
)

LABEL = (
    rf"(?:(?:(?:기사|최초|최종) ?)?(?:{HAPPENED}|고침|올림|바꿈|방송|방영|시작)"
    r"(?:일시?|시간|시각|됨)?"
    r"|(?:처음 |마지막 |다시 )?(?:올린|쓴|고친|바꾼|펴낸) ?[날때])"
)
"""What happened to a text at a time, in Korean."""
_ENGLISH_LABEL = (
    r"(?:(?:first |originally |last )?(?:published|posted|updated|modified|edited|filed|reviewed"
    r"|checked|aired|broadcast|revised|amended|changed|refreshed)"
    r"(?: on| at)?)"
)
_CLOCK = (
    r"(?:(?:(?:오[전후]|밤|낮|아침|저녁|새벽) ?)?\d{1,2}(?::\d{2}(?::\d{2})?|시(?: ?\d{1,2}분)?)"
    r"(?: ?[ap]\.?m\.?)?|\d{1,2}(?:\.\d{2})? ?[ap]\.?m\.?"
    r"|\d{1,2}\.\d{2}(?= (?:gmt|bst|utc|ce?s?t)\b))"
    r"(?: ?\(?(?:kst|gmt|bst|utc|ce?s?t|[ecmp][ds]?t|한국시간|현지시간"
    r"|(?:eastern|central|mountain|pacific) (?:(?:daylight|standard) )?time)\b\)?)?"
)
_DAY = (
    rf"(?:20\d{{2}} ?[.\-/년] ?\d{{1,2}} ?[.\-/월] ?\d{{1,2}}(?!\d) ?[.일]?"
    rf"(?: ?\([월화수목금토일]\)| [월화수목금토일]요일)?"
    rf"|(?:{WEEKDAY},? )?(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? 20\d{{2}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? 20\d{{2}}))"
)
_TIME = rf"{_DAY}(?:(?:,? at |[ ,/·|\[(]{{1,3}})?{_CLOCK})?|{_CLOCK}(?:, | on | )?{_DAY}"
_STAMP = re.compile(
    rf"(?:(?P<before>{LABEL}|{_ENGLISH_LABEL}) ?[:：|]? ?)?(?P<time>{_TIME})"
    rf"(?: ?\(?(?P<behind>{LABEL})\)?(?![가-힣]))?",
    re.IGNORECASE,
)
_OUTLET = (
    r"[가-힣A-Za-z0-9]{1,10}(?:신문|일보|뉴스|통신|경제|방송|타임스|타임즈|저널|미디어|투데이|헤럴드"
    r"|매일|포스트|데일리)"
)
_OF_ROLE = re.compile(
    rf"(?:(?:글|취재|사진|글·사진)[ :=]{{1,2}})?(?:{_OUTLET}[ =/])?(?:[가-힣]{{2,4}}=)?"
    rf"[가-힣]{{2,4}}(?:(?:[·,]| · |, )[가-힣]{{2,4}}){{0,4}} ?{REPORTS}"
    rf"(?: ?[(<\[]?[\w.+-]{{2,40}}@[\w-]+(?:\.[\w-]+)+[)>\]]?)?"
    rf"(?:(?![가-힣])|(?={LABEL} ?:? ?20\d\d))"
)
_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*){1,3}"
_NAMES = rf"{_NAME}(?:(?:, | and |, and | & ){_NAME}){{0,3}}"
_MONTHS_AHEAD = rf"(?!(?i:(?:{WEEKDAY},? )?{MONTH} \d))"
_BY = re.compile(
    rf"(?:[Bb]y|BY):? {_NAMES}(?:, (?:[A-Za-z&]+ ){{0,3}}(?i:editor|correspondent|reporter"
    r"|writer|columnist|producer)\b)?(?: in [A-Z][a-z]+(?: [A-Z][a-z]+)?)?"
)
_IN = re.compile(rf"{_NAMES} in [A-Z][a-z]+(?: {_MONTHS_AHEAD}[A-Z][a-z]+)?(?= )")
"""Who reports from where, without a "by": only before a day and an hour."""
_PAGE = re.compile(r"지면 ?[A-Z]?\d{1,2}(?!\d)면?(?: ?\d단)?|[A-Z]?\d{1,2}면(?: ?\d단)?(?![가-힣])")
"""Where a text stood in print: "지면 A12", "3면"."""
_HOUSE = re.compile(rf"{_OUTLET}(?![가-힣])")
_SENDER = re.compile(r"[가-힣][가-힣A-Za-z0-9]{1,11}(?= ?[|ㅣ│/·]? ?20\d\d)")
"""One word right before a time that a word tells of: who sent a release."""
_BARRED = re.compile(
    r"(?:[가-힣][가-힣A-Za-z0-9]{1,13}"
    r"|(?:The )?[A-Z][\w'’.&-]*(?: (?:of |the |and |& )?[A-Z][\w'’.&-]*){0,4})"
    rf"(?= ?[|｜ㅣ│] ?(?i:{_DAY}(?:[ ,]{{1,2}}{_CLOCK})?)\s*$)"
)
"""A name, a bar and a day or its hour, and nothing more: whose text it is, however called."""
_NO_NAME = (
    r"(?!(?:날짜|일시|일자|시각|발표|배포|보도|시행|접수|마감|선고|판결|기준|공지|알림|행사)일? )"
)
_ABOVE = re.compile(
    rf"(?:{_NO_NAME}[가-힣][가-힣A-Za-z0-9]{{1,13}}(?= ?[|｜ㅣ│·•/,—–-]? ?(?:{LABEL} ?:? ?)?"
    rf"(?i:{_DAY}(?:[ ,|]{{1,3}}{_CLOCK})?)[\s.*_]*$)"
    r"|(?:The )?[A-Z][\w'’&-]*(?: (?:of |the |and |& )?[A-Z][\w'’&-]*){0,4}"
    r"(?= ?[|·•/,—–-] ?(?:(?P<room>[A-Z][a-z]+(?: (?:& )?[A-Z][a-z]+)?) ?[|·•/] ?)?(?i:"
    rf"{_DAY}(?:[ ,|]{{1,3}}{_CLOCK})?)[\s.*_|·•/,—–-]*(?:$|[Bb]y [A-Z])))"
)
"""The same with any sign between, or none in Korean, and maybe a room of the site: on a line over
a text only. "경제나루 · 2026-04-24", "홍길동 승인 2026.03.02 09:10",
"Downstream Blog, 6 May 2026", "Marsh Star | Opinion | …"."""
_SHOW = re.compile(
    rf"(?:[가-힣A-Za-z0-9]{{2,10}} ){{1,2}}"
    rf"(?=(?:[가-힣]{{2,4}}=)?[가-힣]{{2,4}} ?{REPORTS}(?![가-힣]))"
)
"""One or two words before a reporter at the head of a line: "한강방송 뉴스9 이지안 기자"."""
_FROM = re.compile(r"[(\[][가-힣·]{2,12} ?= ?[가-힣A-Za-z0-9]{2,12}[)\]]")
"""Where a wire reports from: "(여산=한반도통신)"."""
_POSTED = re.compile(rf"(?:{_OUTLET} )?{POSTS_BEFORE} [{SURNAMES}][가-힣]{{1,3}}(?![가-힣])")
"""Who wrote, behind the post: "여울일보 논설위원 한가람"."""
_AGENCY = re.compile(
    rf"[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){{0,2}} (?:wire|newswire|news agency)(?= (?i:{_DAY}))"
)
"""An agency right before the day: "NRA wire 6 Sept 2026 10:55 BST"."""
_RELEASE = re.compile(r"[가-힣A-Za-z0-9]{2,12} 보도자료(?![가-힣])")
_PAPER = re.compile(
    r"(?:The )?[A-Z][\w'’&.-]*(?: (?:of |the |and |& )?[A-Z0-9][\w'’&.-]*){0,5}"
    r"(?:, [A-Z][a-z]+ edition)?,"
    rf"(?= (?i:{_DAY}))"
)
"""Capitalised words and a comma before a day, at the head of a line: an outlet, or a place that a
wire reports from. Only beside who wrote it: "The Capital Daily, October 8, 2025, Lena Forsyth"."""
_PAPERS = re.compile(
    r"\b(?:News|Times|Wire|Daily|Journal|Post|Courier|Ledger|Herald|Review|Record|Press|Gazette"
    r"|Tribune|Radio|TV|Chronicle|Mail|Observer|Standard|Star|Sun|Weekly|Monitor)\b|press\b"
)
_WIRE = re.compile(r"\((?:[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,2})\)(?=\s*$)")
_LAST = re.compile(rf"(?:{_NAMES}|[{SURNAMES}][가-힣]{{2}})(?=\s*$)")
_SIGNER = re.compile(rf"(?<=[가-힣\"”’'!?…)\]])[{SURNAMES}][가-힣]{{2}} ?(?:기자|특파원)$")
"""Who wrote, glued to the end of a headline that has its time behind: "…올랐다홍길동 기자"."""
_PHOTO = re.compile(
    r"(?<=[.\])/ ])사진 ?[=:] ?[가-힣]{2,4} ?기자(?=[가-힣“‘\[])(?![의이가은는도와] )"
)
"""Who took a photograph, with the text glued behind."""
_HEADLINE, _PICTURED = 16, 200
"""Code points of such a headline at least, and of a caption with its photographer at most."""
SEPARATORS = " \t|ㅣ│/·•,–—-"
_BETWEEN = re.compile(r"[\s|ㅣ│/·•,()\[\]=*.–—-]*")
_LINK = re.compile(r"\[(?P<name>[^\]]+)\]\([^()\s]*\)")
_LONGEST, _LINKED = 140, 400


def credit_cuts(raw: str, *, above: bool = False) -> list[int]:
    """Where a line of times and names turns from the one to the other; none if it is not one.

    `above` the text any name before a day may be whose text it is.
    """
    if len(raw) > (_LINKED if "](" in raw else _LONGEST) or "20" not in raw:
        return []
    text, places = _shown(raw)
    found = _pieces(text, above=above)
    kinds = {kind for kind, _ in found}
    if not kinds >= {"time", "name"}:
        return []
    turns = (at for (kind, at), (last, _) in zip(found[1:], found, strict=False) if kind != last)
    return [places[at] for at in turns]


def signer_cuts(before: str) -> list[int]:
    """Where the reporter begins who is glued to a headline; `before` ends where its time begins."""
    match = _SIGNER.search(before.rstrip())
    return [match.start()] if match is not None and match.start() >= _HEADLINE else []


def photographer_cuts(raw: str) -> list[int]:
    """Around the photographer of a caption that has text glued behind."""
    if "사진" not in raw[:_PICTURED]:
        return []
    return [at for match in _PHOTO.finditer(raw, 0, _PICTURED) for at in match.span()]


def _shown(raw: str) -> tuple[str, Sequence[int]]:
    """A line without its links, and where each of its characters, with its bracket, stands."""
    if "](" not in raw:
        return raw, range(len(raw))
    text: list[str] = []
    places: list[int] = []
    end = 0
    for match in _LINK.finditer(raw):
        text += raw[end : match.start()]
        places += range(end, match.start())
        name = match["name"]
        text += name
        places += [match.start(), *range(match.start("name") + 1, match.end("name"))]
        end = match.end()
    return "".join(text) + raw[end:], [*places, *range(end, len(raw))]


def only_times(text: str) -> bool:
    """Whether a line is nothing but times, what happened then, and the page in print."""
    kinds = [kind for kind, _ in _pieces(text)]
    return "name" not in kinds and "time" in kinds


def _pieces(raw: str, *, above: bool = False) -> list[tuple[str, int]]:
    """Kind and beginning of each piece of a line, or nothing if something else is in it."""
    found: list[tuple[str, int]] = []
    at = 0 if _FROM.match(raw) else _after(raw, 0)
    told = clocked = guessed = named = False
    while at < len(raw):
        stamp = _STAMP.match(raw, at)
        if stamp is not None:
            told = told or stamp["before"] is not None or stamp["behind"] is not None
            clocked = clocked or ":" in stamp["time"] or "시" in stamp["time"]
            found.append(("time", at))
            at = _after(raw, stamp.end())
            continue
        page = _PAGE.match(raw, at) if found else None
        surely = _named(raw, at, found)
        if surely is None and page is not None:
            found.append(("page", at))
            at = _after(raw, page.end())
            continue
        over = _ABOVE.match(raw, at) if above and surely is None and not found else None
        if over is not None:
            found.append(("name", at))
            at = _after(raw, over.end())
            if over["room"]:
                found.append(("room", at))
                at = _after(raw, over.end("room"))
            continue
        name = surely
        if name is None and not found:
            name = _SENDER.match(raw, at) or _IN.match(raw, at) or _PAPER.match(raw, at)
            guessed = name is not None
            named = name is not None and _PAPERS.search(name.group()) is not None
        if name is None:
            return []
        named = named or surely is not None
        found.append(("name", at))
        at = _after(raw, name.end())
    if guessed and not (named or told or (clocked and found[0][0] == "name" and " in " in raw)):
        return []
    return found


def _named(raw: str, at: int, found: Sequence[tuple[str, int]]) -> re.Match[str] | None:
    """The outlet or the people that surely stand there."""
    patterns = (
        (_POSTED, _OF_ROLE, _BY, _HOUSE)
        if found
        else (_FROM, _BARRED, _POSTED, _AGENCY, _OF_ROLE, _BY, _SHOW, _RELEASE, _HOUSE)
    )
    if found and found[-1][0] == "time" and found[0][0] == "name":
        patterns = (*patterns, _WIRE, _LAST)
    return next((match for each in patterns if (match := each.match(raw, at))), None)


def _after(raw: str, at: int) -> int:
    """Where the next piece begins; an opening bracket of a wire's name is its own."""
    if _WIRE.match(raw, at + 1):
        return at + 1
    between = _BETWEEN.match(raw, at)
    return between.end() if between else at
