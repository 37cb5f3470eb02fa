"""Cut a raw line into the pieces that a scraper glued together.

A cut is made only where running text or a stamp ends and what follows looks, by
the rule tables, like something that is not running text.
"""

from __future__ import annotations

import re
from itertools import pairwise

from reader.cleaning.lines.creditline import credit_cuts, photographer_cuts, signer_cuts
from reader.cleaning.lines.marks import mark_unit
from reader.cleaning.lines.units import Unit, make_unit

_SHORTEST = 16
_END = re.compile(
    r"[.!?](?:(?<=[다요까죠음임함][.!?])|(?<=[a-z0-9\"”’)][.!?]))[\"'”’)\]]*\s*"
    r"(?=[\[【<(]?(?:관련|연관) ?(?:기사|뉴스|보도|콘텐츠)|관련|연관|AD$"
    r"|\(?영상 ?취재|키워드|태그|#|[가-힣]{2,4} ?(?:[가-힣]{0,4}기자|특파원|통신원|논설위원"
    r"|앵커)|[가-힣]{2,4} [\w.+-]{2,30}@|[\w.+-]{2,30}@|ⓒ|©|\(c\)|[<\[(]?(?:저작권|ⓒ|©"
    r"|copyright|Copyright|COPYRIGHT|무단)|"
    r"▶|☞|▷|■|◆|●|[<\[(]?사진|좋아요|댓글|이 ?기사|이 ?뉴스|많이 본|함께|입력|등록|수정"
    r"|기사입력|공유|구독|네이버|제보|후원|카카오|\[광고|광고|"
    r"Sign up|Subscribe|Read (?:more|next|also)|READ|Related|RELATED|Advertisement"
    r"|ADVERTISEMENT|Share|By [A-Z]|Copyright|Follow|Most (?:read|viewed)|Get |Download"
    r"|More (?:on|from)|Comments|Photo|Tags?:|Topics|Filed|Published|Updated|Last"
    r"|Reporting by|\(Reporting)"
)
_MAIL = re.compile(r"[A-Za-z0-9_.+-]{2,40}@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+(?=[\s<\[(ⓒ©▶가-힣])")
_TIGHT = re.compile(
    r"[.!?](?:(?<=[다요까죠음임함][.!?])[\"'”’)\]]*(?=[^\s\d.!?\"'”’)\]…,~고라며는을이])"
    r"|(?<=[a-z]{2}[.!?])[\"”’)]*(?=[A-Z\[<#▶]))"
)
_INLAY = re.compile(
    r"[.!?”\"](?:Story continues below )?((?:ADVERTISEMENT|Advertisement)s?)(?=[A-Z“\"])"
)
_STAMP = re.compile(
    r"(?:입력|등록|승인|수정|송고|작성|발행|기사입력|최종수정|업데이트|Published|Updated"
    r"|Posted)[ :]{0,3}\d{4}[.\-/년] ?\d{1,2}[.\-/월] ?\d{1,2}[.일]?(?: ?\(?(?:오[전후] "
    r"?)?\d{1,2}:\d{2}(?::\d{2})?\)?)?"
)


_BEHIND = re.compile(
    r"[ |ㅣ│·]*(?:지면 ?[A-Z]?\d{1,3}면?[ |ㅣ│·]*)?(?=(?:기사 ?원문|원문 ?보기|댓글|조회|공감|추천"
    r"|좋아요|프린트|인쇄|스크랩|공유|글자 ?크기)(?![가-힣]*[은는이가을를]\b))"
)
"""What may stand between a time and the buttons glued to it; a page's number goes with the time."""
_OFFICE = re.compile(
    r"(?:작성자|등록자|담당 ?부서|작성 ?부서|부서|글쓴이)[ :]{1,3}[가-힣A-Za-z]{2,16} {1,3}"
    r"(?P<day>(?:등록일?|작성일?|게시일?|입력일?)[ :]{0,3}20\d\d[.\-/] ?\d{1,2}[.\-/] ?\d{1,2}\.?"
    r"(?: \d{1,2}:\d\d)?)(?P<rest>[ |]{1,3}(?:조회|첨부|추천).{0,24})?$"
    r"|(?:작성자|글쓴이|등록자|이름)[ :]{1,3}\S{2,16}(?P<posted>[ |]{1,3}20\d\d[.\-/] ?\d{1,2}"
    r"[.\-/] ?\d{1,2}\.?(?: \d{1,2}:\d\d(?::\d\d)?)?)"
    r"(?P<seen>[ |]{1,3}(?:조회|추천|댓글|읽음).{0,40})$"
)
"""Who put a notice up, the day, and how often it was read, in one line."""
_BARE_STAMP = re.compile(
    r"20\d{2}[.\-/년] ?\d{1,2}[.\-/월] ?\d{1,2}[.일]?(?: ?(?:오[전후] )?\d{1,2}:\d{2})?"
    r"(?=[가-힣A-Z])"
)
_NAMED = re.compile(r"[가-힣]{2,4} ?(?:기자|특파원|앵커|PD)(?=[가-힣A-Z])(?![의이가은는도와] )")
"""A reporter with something glued behind; with a particle behind, a sentence tells of him."""
_MINUTES = re.compile(
    r"(?<=[ |·•])(?:\d{1,2}[ -]?min(?:ute)?s?[ -]read|(?:읽는 ?(?:데|시간) ?)약? ?\d{1,2}분)$"
)
_LOADING = re.compile(r"(?<=[.!?”\"])(?:Loading(?: \w+){1,3}|[가-힣]{2,6} 불러오는 중)(?:\.{3}|…)$")
"""What a page says in place of a map or a table that is still to come."""
_READ = re.compile(r"(?<=[^\s:：|]) +(?=조회(?:수 ?[:：]?| ?[:：]) ?[\d,]{1,9}(?:회)?$)")
"""How often a text was read, behind its headline."""
_UPRIGHT = "|ㅣ│"
_BUTTONS = 30
_BAR = 120
"""Code points of a line of credits and buttons at most."""


def _bar_cuts(raw: str) -> list[int]:
    """A cut behind a time or a reporter that has buttons or counters glued to it."""
    match = _BARE_STAMP.match(raw) or _NAMED.match(raw)
    if match is None:
        return []
    rest = raw[match.end() :]
    return [match.end()] if _furniture(rest) else []


def _head_cuts(raw: str) -> list[int]:
    """Cuts around a date stamp in the first 300 code points that has text glued to it."""
    cuts: list[int] = []
    if "20" not in raw[:300]:
        return cuts
    for match in _STAMP.finditer(raw, 0, 300):
        before, after = raw[: match.start()].strip(), raw[match.end() : match.end() + 80].strip()
        # An outlet's name and a bar may stand before a stamp, however short it is.
        least = 3 if before[-1:] in _UPRIGHT else 8
        if len(before) >= least and mark_unit(make_unit(1, before, 0, len(before))) is None:
            cuts.append(match.start())
            cuts += signer_cuts(raw[: match.start()])
        if len(after) >= 20 and not _STAMP.match(after.lstrip(_UPRIGHT + " ")):
            cuts.append(match.end())
    return cuts


def _button_cuts(raw: str) -> list[int]:
    """A cut behind the last time of a line whose rest are buttons; cuts of a notice's head."""
    office = _OFFICE.match(raw)
    if office is not None:
        parts = ("day", "rest", "posted", "seen")
        return [office.start(name) for name in parts if office.start(name) > 0]
    stamps = [match.end() for match in _STAMP.finditer(raw)]
    behind = _BEHIND.match(raw, stamps[-1]) if stamps else None
    if behind is None:
        return []
    rest = raw[behind.end() :]
    return [behind.end()] if _furniture(rest) else []


def _furniture(text: str) -> bool:
    mark = mark_unit(make_unit(1, text, 0, len(text)))
    return mark is not None and mark.furniture


def _credit_rest(raw: str, *, above: bool) -> list[int]:
    """Cuts of a line of times and names that ends in buttons, the one before these included."""
    if not above and "기자" not in raw and "By " not in raw[:3]:
        return []
    for at in reversed([i for i, char in enumerate(raw) if char == " "]):
        rest = raw[at + 1 :]
        if len(rest) > _BUTTONS:
            return []
        if not rest.strip() or not (_furniture(rest) or all(map(_furniture, rest.split()))):
            continue
        cuts = credit_cuts(raw[:at], above=above)
        if cuts:
            return [*cuts, at + 1]
    return []


def _read_cut(raw: str) -> list[int]:
    """A cut before how long a text takes to read, glued to its day or its reporter."""
    match = _MINUTES.search(raw)
    if match is None:
        return []
    mark = mark_unit(make_unit(1, raw[: match.start()], 0, match.start()))
    return [match.start()] if mark is not None and mark.kind in ("date", "byline") else []


def _tail_cuts(raw: str) -> list[int]:
    cuts: list[int] = []
    for match in _END.finditer(raw):
        at = match.end()
        if at < 8 or at >= len(raw):
            continue
        tight = not raw[at - 1].isspace()
        if tight and raw[at].isascii() and (raw[at].islower() or raw[at].isdigit()):
            continue  # inside an address or a figure
        rest = raw[at : at + 400]
        nearer = _END.search(rest, 2)
        piece = rest[: nearer.end()] if nearer else rest
        mark = mark_unit(make_unit(1, piece, 0, len(piece)))
        if mark is None and nearer:
            mark = mark_unit(make_unit(1, rest, 0, len(rest)))
        if mark is not None and mark.kind in ("boilerplate", "byline", "date", "caption"):
            cuts.append(at)
    return cuts


def _tight_cut(raw: str) -> list[int]:
    """A cut before a short unfinished rest that stands right behind the last full stop."""
    last = None
    if raw[-1] in ".!?" or raw[-1].isspace():
        return []
    for match in _TIGHT.finditer(raw, max(0, len(raw) - 200)):
        last = match.end()
    if last is None or last < 20 or last >= len(raw) - 3:
        return []
    rest = make_unit(1, raw[last:], 0, len(raw) - last)
    return [] if rest.sentence or rest.size > 90 else [last]


def _inlay_cuts(raw: str) -> list[int]:
    """Cuts around the label of an advertisement that stands between two sentences."""
    if "ADVERT" not in raw and "Advert" not in raw:
        return []
    return [at for match in _INLAY.finditer(raw) for at in match.span(1)]


_CREDITED = re.compile(
    r"@[a-z0-9-]+(?:\.[a-z0-9-]+)+[)>\]]?\s*(?=[<\[(]?(?:copyright|ⓒ|©|저작권|무단))", re.IGNORECASE
)


_GOES_ON = re.compile(r"(?:으?로|에게?|을|를|이나|나|와|과|까지|은|는|입니다|이며)[ .]")
"""With what a sentence goes on behind a mail address: "to a@b.c" has it behind in Korean."""
_SIGNED = re.compile(
    r"(?:(?<=[.!?\"”’])|(?<=[.!?\"”’]\s))(?=[가-힣])(?:[가-힣]{2,4} ?)"
    r"(?:[가-힣]{0,4}(?:기자|특파원|통신원|위원|앵커|PD) ?)?[=(/]? ?"
    r"[A-Za-z0-9_.+-]{2,30}@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+[)>\]]?\s*"
)
"""A reporter and his mail behind the full stop of the last sentence."""


def _signed_cuts(raw: str) -> list[int]:
    """Cuts around a reporter and his mail that stand right behind a sentence."""
    return [at for match in _SIGNED.finditer(raw) for at in match.span() if 8 <= at < len(raw)]


def _mail_cuts(raw: str) -> list[int]:
    """A cut after a reporter's mail address that has something else glued to it."""
    claimed = _CREDITED.search(raw)
    if claimed is not None:
        return [claimed.end()]
    match = _MAIL.search(raw, 0, 200)
    if match is None or raw.count("@") > 1 or len(raw) > 400:
        return []
    before, after = raw[: match.end()], raw[match.end() :].strip()
    if len(after) < 6 or _GOES_ON.match(after) is not None:
        return []
    mark = mark_unit(make_unit(1, before, 0, len(before)))
    if mark is None or mark.kind != "byline":
        return []
    return [match.end() + len(raw[match.end() :]) - len(raw[match.end() :].lstrip())]


def _cuts(raw: str, *, above: bool) -> set[int]:
    """Every place at which something else is glued to a line."""
    cuts = {*_head_cuts(raw), *_tail_cuts(raw), *_tight_cut(raw), *_inlay_cuts(raw)}
    if raw.endswith(("...", "…")):
        cuts.update(match.start() for match in _LOADING.finditer(raw, max(0, len(raw) - 40)))
    cuts.update(photographer_cuts(raw))
    if "@" in raw:
        cuts.update(_mail_cuts(raw), _signed_cuts(raw))
    if len(raw) <= _BAR:
        cuts.update(_bar_cuts(raw), _read_cut(raw))
        if "조회" in raw:
            cuts.update(match.start() for match in _READ.finditer(raw))
        if "20" in raw:
            cuts.update(_credit_rest(raw, above=above) or _button_cuts(raw))
    return cuts


def split_line(number: int, raw: str, *, above: bool = False) -> list[Unit]:
    """The units of a raw line, in order; together they cover it whole. None if it is blank.

    `above` says that it stands over a page's first sentence.
    """
    whole = make_unit(number, raw, 0, len(raw))
    if not whole.text:
        return []
    # An outlet and a day make a line that is shorter than any with something glued to it.
    cuts = set(credit_cuts(raw, above=above)) or (
        _cuts(raw, above=above) if whole.size >= _SHORTEST else set()
    )
    if not cuts:
        return [whole]
    edges = [0]
    for at in sorted(cuts):
        if not raw[edges[-1] : at].isspace() and edges[-1] < at < len(raw):
            edges.append(at)
    if raw[edges[-1] :].isspace() and len(edges) > 1:
        edges.pop()
    if len(edges) == 1:
        return [whole]
    edges.append(len(raw))
    pieces = [make_unit(number, raw, start, end, glued=True) for start, end in pairwise(edges)]
    # Invisible characters alone make no piece: leave such a line whole.
    return pieces if all(piece.text for piece in pieces) else [whole]
