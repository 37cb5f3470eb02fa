"""Text of the article behind a table or a list at its end.

A table whose rows are short and share no word with the text weighs against the stretch
of running text that `reader.cleaning.zoning.zones` looks for, and with it what the article says
after it. What tells is rows of one shape, the bullets of the
article's own headings, and sentences in the article's style that follow.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from reader.cleaning.forms.tables import skeleton
from reader.cleaning.lines.marks import polite_statement
from reader.cleaning.lines.voices import leans, of_oneself
from reader.cleaning.zoning.evidence import Evidence
from reader.cleaning.zoning.signoff import past_last_lines

_FARTHEST = 40
"""Lines of a table at most; an article's last section has no more either."""
_ROW, _ROWS = 40, 3
"""Code points of a row at most, and rows of one shape at least."""
_LATER_FIGURE = re.compile(r"\D.*\d")
"""A figure that is not the number of an item: lists of headlines begin with those."""
_SHARES = re.compile(r"\d ?%|[▲▼△▽]")
"""Shares of a vote to press and rises of a ticker: the page's own rows."""
_FIRST_NAME, _NAMED_AGAIN = re.compile(r"([A-Z][a-z]{3,})(?:['’]s)?,? (?=[a-z])"), 3
"""A name at the head of a sentence, and lines of the text that have it at least."""
_HEAD = 8
"""Lines over the text that may be its title."""
_SQUARES = frozenset("■◆◇□●○▣◎")
_SECTIONS = 2
"""Headings behind one bullet that make it the article's own, at least."""
_TOPICAL = 0.25
_DATED = re.compile(r"[ (](?:19|20)\d\d\)?\.?$|\d{4}년[^.]{0,12}$")
_LABEL, _LISTED = 40, 14
"""Code points of the heading over a last list at most, and items of the list."""
_TERMS = re.compile(r"[^:：“\"]{1,30}[:：] ?\S")
_ANNOUNCES = re.compile(
    r"\b(?:the following|as follows|these (?:are|were)|here (?:is|are)|listed below)\b"
    r"|(?:다음과 같다|다음은|아래와 같다|명단은)"
)
_ANNOUNCED = 3
"""What announces a list; lines under the text in which it is looked for."""
_INLAY = 4
"""Lines at most that a page sets between an article and what it rests on."""
_WORKS = re.compile(
    r"(?:our |the |full )?(?:sources?|references|works cited|bibliography|(?:foot|end)?notes"
    r"|references (?:and|&) notes)[ :]*$"
    r"|(?:more information|journal reference|citation|data sources?)[ :]*$"
    r"|where (?:the|these|our|those) (?:numbers|figures|facts|data) (?:are|come|came) from[ :]*$"
    r"|(?:where we looked|who we (?:asked|spoke to)|how we checked(?: this)?)[ :]*$"
    r"|(?:근거|참고|인용|취재|출처|검증|도움) ?(?:자료|문헌|논문|한 ?책|목록|받은 ?(?:곳|자료))["
    r" :]*$|(?:각주|미주|주석)[ :]*$"
)
"""Headings over what an article rests on: such lists read like no sentence of its text."""
_NOTES = ("notes", "citation", "more information")
"""Those of them that recipes and releases have over running text as well."""


def text_beyond(known: Evidence, start: int, end: int) -> int:
    """The last unit of the article, given the first and the last of its stretch."""
    while True:
        later = max(
            _past_figures(known, start, end),
            _past_section(known, start, end),
            _past_list(known, start, end),
            _past_announced(known, end),
            past_last_lines(known, end),
        )
        if later == end:
            return end
        end = later


def _free(known: Evidence, end: int) -> Iterator[int]:
    """Indices after `end` as long as neither a rule nor a cue nor a link speaks for furniture."""
    for index in range(end + 1, min(len(known.units), end + 1 + _FARTHEST)):
        unit = known.units[index]
        if known.marks[index] is not None or known.reach.held[index] is not None:
            return
        if unit.link or unit.image or unit.cut or unit.glued or known.ended(index):
            return
        if leans(unit, known.own[index]) is not None:
            return
        yield index


def _past_figures(known: Evidence, start: int, end: int) -> int:
    """The first sentence of the article after rows that mostly hold figures, or `end`."""
    rows: Counter[str] = Counter()
    for index in _free(known, end):
        unit = known.units[index]
        if unit.sentence:
            alike = max(rows.values(), default=0) >= _ROWS
            many = alike and rows.total() * 2 >= index - end - 1
            some = rows.total() >= _ROWS and rows.total() * 3 >= index - end - 1
            told = many and _told(known, index)
            return index if told or (some and _names_again(known, start, end, index)) else end
        if unit.size > _ROW or _SHARES.search(unit.text) is not None:
            return end
        if _LATER_FIGURE.match(unit.bare) is not None:
            rows[skeleton(unit.bare)] += 1
    return end


def _names_again(known: Evidence, start: int, end: int, index: int) -> bool:
    """Whether an English sentence begins with a name that the text has several times."""
    unit = known.units[index]
    match = _FIRST_NAME.match(unit.text)
    if match is None or known.pleads(index) or known.spoken(index) or of_oneself(unit):
        return False
    texts = (known.units[i].text for i in range(max(0, start - _HEAD), end + 1))
    return sum(match[1] in text for text in texts) >= _NAMED_AGAIN


def _told(known: Evidence, index: int) -> bool:
    """Whether a sentence reports, in the style of the article."""
    unit = known.units[index]
    if known.pleads(index) or known.spoken(index) or of_oneself(unit):
        return False
    if not unit.hangul:
        return known.own[index] >= _TOPICAL
    return unit.stated or (polite_statement(unit) and unit.text.rstrip(".").endswith("니다"))


def _past_section(known: Evidence, start: int, end: int) -> int:
    """The last item under one more heading behind the bullet of the article's own, or `end`."""
    units = known.units
    free = list(_free(known, end))
    sign = units[end + 1].bullet[:1] if free else ""
    if sign not in _SQUARES or units[end + 1].sentence:
        return end
    heads = sum(u.bullet[:1] == sign and not u.sentence for u in units[start : end + 1])
    if heads < _SECTIONS:
        return end
    last = end
    item = ""
    for index in free[1:]:
        bullet = units[index].bullet[:1]
        if not bullet or bullet == sign or (item and bullet != item):
            break
        item = bullet
        last = index
    return last


def _past_list(known: Evidence, start: int, end: int) -> int:
    """The last item of the list that an article closes with under a heading of its own, or `end`.

    What it rests on (its sources), or terms behind labels ("Minimum age: 55") where short
    lines head the rest of the article too. Something must end the list: to the page's end
    it would hold whatever comes there.
    """
    works = _works(known, end)
    free = works or list(_free(known, end))
    if not 2 <= len(free) <= _LISTED + 1 or free[-1] + 1 >= len(known.units):
        return end
    heading, items = known.units[free[0]], free[1:]
    if heading.size > _LABEL or heading.bullet or (heading.sentence and heading.text[-1] != "?"):
        return end
    if not works and any(known.pleads(i) or known.spoken(i) for i in items):
        return end
    if heading.text[-1] in ":：":
        figures = sum(any(map(str.isdigit, known.units[i].text)) for i in items)
        if figures * 2 < len(items) and sum(known.own[i] for i in items) < _TOPICAL * len(items):
            return end
    elif _WORKS.match(heading.low) is None:
        terms = [i for i in free if _TERMS.match(known.units[i].bare) is not None]
        if len(terms) == len(free):  # the heading reads as the article's last sentence
            items = free
        counted = all(any(map(str.isdigit, known.units[i].text)) for i in terms)
        counted = counted and len(terms) >= max(2, len(items))
        headed = _headed(known, start, end) >= _SECTIONS
        if not counted and (len(terms) * 2 <= len(items) or not headed):
            return end
    known.rows.update((free[0], *items))
    return items[-1]


def _past_announced(known: Evidence, end: int) -> int:
    """The last item of a list that a line near the article's end announces, or `end`.

    "The following were booked:" heads names with their ages; something must end the list.
    """
    free = list(_free(known, end))
    if not free or free[-1] + 1 >= len(known.units):
        return end
    for place, index in enumerate(free[:_ANNOUNCED]):
        unit, items = known.units[index], free[place + 1 :]
        if unit.text[-1] not in ":：" or _ANNOUNCES.search(unit.low) is None:
            continue
        texts = [known.units[i].text for i in items]
        told = sum("," in text or any(map(str.isdigit, text)) for text in texts)
        pleads = any(known.pleads(i) or known.spoken(i) for i in items)
        if not 2 <= len(items) <= _LISTED or told * 2 < len(items) or pleads:
            return end
        known.rows.update(free[: place + 1 + len(items)])
        return items[-1]
    return end


def works_within(known: Evidence, start: int, end: int) -> None:
    """Let what an article rests on be rows of it where its stretch holds that list, in place."""
    for index in range(max(start, end - _LISTED - _INLAY), end):
        unit = known.units[index]
        named = _WORKS.match(unit.low) is not None and not unit.low.endswith(_NOTES)
        if named and known.marks[index] is None:
            found = _works(known, index - 1)
            known.rows.update(i for i in found if i <= end)


def _works(known: Evidence, end: int) -> list[int]:
    """The heading over what an article rests on, and that; a letter and its day are no plea."""
    first = end + 1
    while first <= end + _INLAY and first < len(known.units) and _set_in(known, first):
        first += 1
    if first >= len(known.units) or _WORKS.match(known.units[first].low) is None:
        return []
    found: list[int] = []
    for index in range(first, min(len(known.units), first + 1 + _LISTED)):
        unit = known.units[index]
        if known.reach.held[index] is not None or unit.link or unit.image or unit.cut:
            break
        if found and unit.text[0] == "#":
            break
        mark = known.marks[index]
        dated = found != [] and _DATED.search(unit.text) is not None
        if not dated and (mark is not None or leans(unit, known.own[index]) is not None):
            break
        if mark is not None and mark.sure and mark.furniture:
            break
        found.append(index)
    return found


def _set_in(known: Evidence, index: int) -> bool:
    """Whether a line is a rule or a pitch, as pages set them over what an article rests on."""
    mark = known.marks[index]
    return mark is not None and mark.furniture and mark.subtype in ("promo", "ads", "menu", "share")


def _headed(known: Evidence, start: int, end: int) -> int:
    """How many short lines of `start..end` stand between two of its sentences."""
    count = 0
    for index in range(start + 1, end):
        unit = known.units[index]
        short = known.marks[index] is None and not unit.sentence and unit.size <= _LABEL
        if short and known.unclaimed(index + 1):
            count += known.unclaimed(index - 1) or known.marks[index - 1] is not None
    return count


def text_under(known: Evidence, headings: Sequence[int], end: int) -> int:
    """The last unit of the article that has sections under all `headings` of its contents."""
    last = max(headings, default=-1)
    if last <= end or last - end > _FARTHEST:
        return end
    for index in range(last + 1, len(known.units)):
        if known.marks[index] is not None or known.reach.held[index] is not None:
            break
        if leans(known.units[index], known.own[index]) is not None or known.pleads(index):
            break
        last = index
    return last
