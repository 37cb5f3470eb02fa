"""The article's last lines: what its outlet, its reporter or its firm says of itself there.

Such lines are finished sentences and share words with the article, so that the stretch of
running text takes them in. Here they are given back, walking up from the end as long as
each line says by its voice or by the reporter's name that it is not the article's. The other
way about, a label or a list behind which the article goes on is not its end.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from reader.cleaning.furniture.headed import two_sentences
from reader.cleaning.lines.cohesion import OWN_TEXT
from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit, make_unit
from reader.cleaning.lines.voices import hear, leans
from reader.cleaning.metadata.namelines import NAME
from reader.cleaning.zoning.beyond import text_beyond
from reader.cleaning.zoning.evidence import SIGNED, Evidence
from reader.model import Subtype

_LABEL, _TOLD = 16, 40
"""Code points of the label of an advertisement at most, and of the sentence under it at least."""
_LAST = 4
"""Lines of a paragraph behind its last sentence at most."""
_FARTHEST = 14
_FOOT, _RULE = 24, 20
"""Lines at the foot of a page that was broken at a width, and code points of a rule, at least."""
_FEET = frozenset({"footer", "copyright"})
_STOPS = re.compile(r"(?<=[.!?]) +")
_HEADING = 40
_KOREAN_NAME = re.compile(
    r"([가-힣]{2,4}?)(?: |\(|의)? ?(?:기자|특파원|논설위원|앵커|피디|PD|리포터|에디터|작가)"
)
_LATIN_NAME = re.compile(r"[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]*)+")
_SHOUTED = re.compile(r"[A-Z][A-Z'’.-]+(?: [A-Z][A-Z'’.-]*)+")
_OF_HIMSELF = re.compile(
    r"^(?:[a-z][\w'’.-]* ){1,4}?(?:is (?:an?|the|based)|was an?|covers?|writes?|reports?|reported"
    r"|contributed|has (?:covered|been|written|worked)|joined|teaches|lives|can be reached|worked"
    r"|is [\w'’ ]{2,40}(?:reporter|correspondent|editor|columnist|writer|critic))\b"
)
_AS_WHO = re.compile(r"^(?:옮긴이|글쓴이|지은이|필자|번역자) ")
_KOREAN_CREDIT = re.compile(r"(?:옮긴이|번역|글|사진|그림|지은이|글쓴이) ?[:：]? ?([가-힣]{2,4})")
_FOREIGN = re.compile(r"^([가-힣]{2,5} [가-힣]{1,5})(?= ?[/|·])")
_CONTRIBUTED = re.compile(r"contributed (?:to this|reporting)|reported from|reporting from")
_DESK = re.compile(r".{0,16}(?:부|팀|국|센터|본부|지국|지사|편집실|취재반)$")
_POST = re.compile(
    r"(?:[a-z&]+ ){0,3}(?:reporter|correspondent|editor|columnist|writer|producer|photographer)$"
)
_WORKS = re.compile(
    r"\b(?:writes?|covers?|covered|reports?|reported|edits|reporter|editor|correspondent|columnist"
    r"|writer|journalist|photographer|producer|contributed)\b"
)
_OF_MYSELF = re.compile(r"(?:i|i['’]ve) (?:also )?(?:write|wrote|cover|covered|report|reported)\b")
_CARD = 24
"""Code points of where a reporter works at most."""
_NO_NAMES = frozenset({"The", "By", "News", "Times", "Post", "Press", "Staff", "And", "Of"})


def reporter_names(
    units: Sequence[Unit], marks: Sequence[Mark | None], start: int
) -> frozenset[str]:
    """Names in the lines of reporters before `start`: whole Korean names, Latin surnames too."""
    found: set[str] = set()
    for index in range(start):
        mark = marks[index]
        named = mark is None and NAME.match(units[index].bare) is not None
        if not named and (mark is None or mark.kind != "byline"):
            continue
        text = units[index].bare[:200]
        for pattern in (_KOREAN_NAME, _KOREAN_CREDIT, _FOREIGN):
            found.update(pattern.findall(text))
        alone = text.split("(")[0]
        if units[index].hangul and len(alone) <= 4:
            found.add(alone)
        for found_name in (*_LATIN_NAME.findall(text), *_SHOUTED.findall(text)):
            name = found_name.removeprefix("By ").removeprefix("BY ")
            last = name.split()[-1].strip(".,")
            if len(last) >= 3 and last not in _NO_NAMES:
                found.update((name.lower(), last.lower()))
    return frozenset(name for name in found if len(name) >= 2)


def of_the_reporter(unit: Unit, names: Collection[str]) -> bool:
    """Whether a line begins with the name of who wrote the article, or says who helped."""
    if unit.size > 400:
        return False
    low = unit.low.strip("*_ ")
    if unit.hangul:
        low = _AS_WHO.sub("", low)
        return any(low.startswith((f"{name}은 ", f"{name}는 ")) for name in names)
    if _CONTRIBUTED.search(low) is not None and unit.size < 240:
        return True
    named = any(low.startswith(name) for name in names)
    return named and (_OF_HIMSELF.match(low) is not None or not unit.sentence)


def of_who_wrote(known: Evidence, verdicts: Sequence[Mark], index: int) -> bool:
    """Whether a line tells of the reporter: by his name, or under the line that is his name.

    There stands where he works, and what he says of himself.
    """
    unit, above = known.units[index], known.marks[index - 1] if index else None
    under = index > 0 and known.signs(index - 1) and verdicts[index - 1].why == SIGNED
    if known.reach.held[index] is not None and not (unit.sentence or under):
        return False
    if of_the_reporter(unit, known.names):
        return True
    mailed = above is not None and above.why == "기자 우편"
    near = mailed or any(known.signs(i) for i in (index - 1, index - 2))
    if not near or verdicts[index - 1].kind != "byline" or unit.link:
        return False
    if not unit.hangul:
        return signed(known, index)
    if known.pleads(index):
        return False
    if not unit.sentence:
        return not mailed and _DESK.match(unit.bare) is not None and unit.size <= _CARD
    return not unit.stated and not hear(unit)[1] and not known.running(index)


def signed(known: Evidence, index: int) -> bool:
    """Whether an English line at the reporter's name says what post he has and what he covers."""
    unit = known.units[index]
    if unit.hangul or (unit.sentence and _WORKS.search(unit.low) is None):
        return False
    names = [known.units[i].low for i in (index - 1, index - 2) if known.signs(i)]
    if not unit.sentence:
        told = _WORKS.search(unit.low) is not None and of_the_reporter(unit, known.names)
        return told or (names != [] and _POST.match(unit.low) is not None)
    if of_the_reporter(unit, {*known.names, *(name.split()[0] for name in names)}):
        return True
    return names != [] and _OF_MYSELF.match(unit.low) is not None


def text_end(known: Evidence, verdicts: list[Mark], start: int, end: int) -> int:
    """The last unit of the article, given the last unit of its stretch.

    What lies between is marked: notes on the reporter `byline`, the outlet's words by
    what they want.
    """
    units, marks, held = known.units, known.marks, known.reach.held
    names = known.names
    end = _at_note(known, start, end)
    found = end
    told = False
    for index in range(end, max(start, end - _FARTHEST), -1):
        unit, mark = units[index], marks[index]
        if held[index] is not None or (mark is not None and mark.kind != "caption"):
            told = told and mark is not None
            continue
        if index in known.rows or unit.image:
            break
        if of_the_reporter(unit, names):
            marks[index] = verdicts[index] = Mark("byline", why="of the reporter", sure=True)
            found, told = index - 1, False
            continue
        wish = leans(unit, known.own[index]) if unit.sentence or unit.size >= 30 else None
        if wish is not None:
            marks[index] = verdicts[index] = Mark(
                "boilerplate", wish, "the outlet speaks", sure=True
            )
            found, told = index - 1, True
            continue
        foreign = known.own[index] < 0.2 and not any(c.isdigit() for c in unit.text)
        if unit.sentence or unit.bullet or unit.size > _HEADING or not (told and foreign):
            break
        if index > start and not units[index - 1].sentence and marks[index - 1] is None:
            break
        after = marks[index + 1]
        marks[index] = verdicts[index] = Mark(
            "boilerplate",
            after.subtype if after else "promo",
            "heads what the outlet says",
            sure=True,
        )
        found, told = index - 1, False
    return text_beyond(known, start, max(found, start))


def _at_note(known: Evidence, start: int, end: int) -> int:
    """The last unit up to a note on who wrote the article, if only loose lines come after it."""
    for index in range(end, max(start, end - _FARTHEST), -1):
        if known.running(index) or index in known.rows:
            break
        if known.units[index].sentence and of_the_reporter(known.units[index], known.names):
            after = known.own[index + 1 : end + 1]
            return index if after and sum(after) / len(after) < OWN_TEXT else end
    return end


def wrapped_end(known: Evidence, verdicts: list[Mark], start: int, end: int) -> int:
    """`text_end` where the text was broken at a width: whole paragraphs are judged, joined."""
    units, marks = known.units, known.marks
    over = _at_rule(known, start, end)
    for index in (i for i in range(over + 1, end + 1) if marks[i] is None):
        subtype: Subtype = "other" if units[index].sentence else "related"
        marks[index] = verdicts[index] = Mark("boilerplate", subtype, "under a rule", sure=True)
    end = over
    while end > start:
        first = end
        while first > start and not units[first].apart:
            first -= 1
        if first == start or end - first > _FARTHEST:
            return _whole_block(known, end)
        wish = _wish_of(units[first : end + 1], sum(known.own[first : end + 1]) / (end + 1 - first))
        if wish is None:
            return _whole_block(known, end)
        for index in (i for i in range(first, end + 1) if not _credit(marks[i])):
            marks[index] = verdicts[index] = Mark(
                "boilerplate", wish, "the outlet speaks", sure=True
            )
        end = first - 1
    return end


def _at_rule(known: Evidence, start: int, end: int) -> int:
    """The last unit over a rule across the page, if what is under it is the page's alone."""
    for index in range(end, max(start, end - _FOOT), -1):
        unit, mark = known.units[index], known.marks[index]
        own = known.unclaimed(index) and known.own[index] >= OWN_TEXT
        if own and index not in known.lonely:
            return end
        if mark is not None and mark.why == "separator" and unit.size >= _RULE:
            below = known.marks[index : end + 1 + _LAST]
            foot = any(m is not None and m.subtype in _FEET for m in below)
            return index - 1 if foot else end
    return end


def _whole_block(known: Evidence, end: int) -> int:
    """The last of a few lines that go on to the next blank one with nothing against them."""
    for index in range(end + 1, min(len(known.units), end + 2 + _LAST)):
        unit = known.units[index]
        if unit.apart:
            return index - 1
        if known.marks[index] is not None or known.reach.held[index] is not None:
            break
        if unit.link or unit.image or unit.cut or leans(unit, known.own[index]) is not None:
            break
    return end


def _credit(mark: Mark | None) -> bool:
    return mark is not None and mark.kind in ("byline", "date")


def _wish_of(lines: Sequence[Unit], own: float) -> Subtype | None:
    """What the outlet wants in every sentence of a paragraph, by its first; else `None`."""
    joined = " ".join(unit.text for unit in lines)
    pieces = [piece for piece in _STOPS.split(joined) if piece.strip()]
    wishes = [leans(make_unit(1, piece, 0, len(piece)), own) for piece in pieces]
    return wishes[0] if wishes and None not in wishes else None


def between_sentences(known: Evidence, index: int) -> bool:
    """Whether the bare label of an advertisement stands between two sentences of the text."""
    unit, mark, after = known.units[index], known.marks[index], index + 1
    if mark is None or mark.subtype != "ads" or unit.size > _LABEL or after >= len(known.units):
        return False
    told, above = known.units[after], known.units[index - 1]
    plain = known.unclaimed(after) and told.size >= _TOLD and not known.spoken(after)
    ends = told.stated if told.hangul else told.text[-1] in '."”'
    return plain and ends and above.sentence and leans(told, known.own[after]) is None


def let_go(known: Evidence, index: int) -> bool:
    """Whether a list that stood between two paragraphs ended right above."""
    above = known.reach.held[index - 1]
    listed = above is not None and above.opens == "list" and not known.claimed(index)
    return listed and two_sentences(known.units, known.marks, index)
