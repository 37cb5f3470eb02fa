"""What stands before the running text: title, decks, dates, reporters, and the furniture above.

Which line is the title, `reader.cleaning.metadata.titles` says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.lines.cohesion import Vocabulary, keys
from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.lines.voices import leans
from reader.cleaning.metadata.headlines import GOES_ON, nameplate
from reader.cleaning.metadata.namelines import NAME, UNDER_TITLE, name_line
from reader.cleaning.metadata.titlelabels import same_title
from reader.cleaning.metadata.titles import find_title
from reader.cleaning.repetition.repeats import line_key
from reader.cleaning.rules.boards import BOARD_LABEL
from reader.cleaning.zoning.overtext import names_picture, said_before

_OWN_DATE = 3
"""Lines between a date and the title, at least, that part it from the article's own."""
_VERSE, _STANZA = 24, 2
"""Code points of a line of verse at most; lines of verse that may as well be a menu."""
_UPRIGHT = "|ㅣ│"
_OFFICE = 16
"""Code points of who wrote a notice at most."""
_WHO = 60
"""Code points of who stands beside a date on one line, at most."""
_DATELINE = re.compile(r"[\[(][^\])=\n]{1,20}=[^\])\n]{2,30}[\])]")
"""Where a report is from, and whose it is: (서울=강바람통신)."""
_POINTS = re.compile(
    r"(?:key|main) (?:points|takeaways|facts)$|takeaways$|(?:핵심|주요) ?(?:요점|내용|요약)$"
)
HEADS_POINTS = "heads the points of the text"
_SCORE = re.compile(
    r"[^\W\d_]{1,14} \d{1,3}$|\d{1,2}:\d{2} (?:예정|경기 ?전|ET|GMT)$"
    r"|[^\W\d_]{1,10} : [^\W\d_]{1,10}$"
    r"|(?:종료|예정|연기|취소|진행 ?중|경기 ?[전중]|final|ft|ht|live|postponed)(?: \w{1,6})?$"
)
_GAMES = re.compile(
    r"(?:오늘|어제|내일)의 ?경기$|경기 ?(?:일정|결과)$|(?:live |latest )?scor(?:es|eboard)$"
)
_RUN = 3
"""Scores and states of games in a row, at least, that are a site's panel of them."""
_SMALL_WORDS = re.compile(r"[a-z][a-z'’-]*(?:,? [\w'’$-]+)*")
_BROKEN = 36
"""Code points of the first line of a title that was broken at a width, at least."""
_ONE = "one word under the title"
_ONE_WORD = re.compile(r"[A-Za-z]{3,24}$")
_SAYS_SHORTLY = re.compile(r"[가-힣](?:니다|어요|아요|[었았했]다|이다|세요)[.!]$")
"""How a sentence of a word or two ends, where the names of what is seen end in none."""
_FOREIGN = "short and foreign under the title"
_AMONG = "among furniture under the title"
_DATED = re.compile(
    r"[*_]{0,2}20\d\d ?[.\-/년] ?\d{1,2} ?[.\-/월] ?\d{1,2} ?[.일]?,?(?: \d{1,2}:\d{2})?,? "
    r"[^\W\d]{2,12}[*_]{0,2}"
)
"""A day, and one word more: under a headline that is the outlet, whatever it is called."""
_DATED_LINES = 6
_FIRST_PAGE, _ROOM = frozenset(("홈", "home")), 12
"""The way to a page, a line each, begins with these; code points of a room on it at most."""
_ROLE_AND_NAME = re.compile(r"[가-힣]{1,3}(?: [가-힣]{3})* (?!이야기)[가-힣]{3}$")


def text_start(units: Sequence[Unit], marks: Sequence[Mark | None], start: int, end: int) -> int:
    """Where running text begins when title or deck are sentences too.

    English headlines may end in a full stop; what stands above the line of date and
    reporter is headline all the same.
    """
    above_start = marks[start - 1] if start else None
    if above_start is not None and above_start.why == "대본 표시":
        return start  # what an anchor says over the reporter's name is said on air
    visible = list(range(start, min(end + 1, start + 400)))
    for place, index in enumerate(visible[:7]):
        mark = marks[index]
        if mark is None or mark.kind not in ("date", "byline") or not 1 <= place <= 5:
            continue
        above = sum(units[i].size for i in visible[:place])
        below = sum(units[i].size for i in visible[place:] if units[i].sentence)
        own_title = not any(marks[i] is not None for i in visible[:place])
        if own_title and above < 400 and above * 2 < below:
            for later in visible[place:]:
                if units[later].sentence and marks[later] is None:
                    return later
    return start


def mark_head(
    units: Sequence[Unit],
    marks: list[Mark | None],
    verdicts: list[Mark],
    start: int,
    *,
    core: Vocabulary,
    stated: str | None,
    odds: Sequence[float],
    headed: bool,
) -> None:
    """Settle the verdicts of all units before the running text, in place.

    `headed` says that short lines head the parts of the text, so that one may head its first.
    """
    for index in range(min(start, _DATED_LINES)):
        if marks[index] is None and _DATED.fullmatch(units[index].text):
            marks[index] = verdicts[index] = Mark("date", why="begins with its day")
    title = find_title(units, marks, start, core=core, stated=stated, odds=odds)
    above = range(title) if title is not None else range(0)
    below = range(title + 1, start) if title is not None else range(start)
    if title is not None:
        verdicts[title] = Mark("title", why="names what the text is about")
    games = _games(units, marks, len(above))
    for index in above:
        unit, mark = units[index], marks[index]
        if mark is not None and mark.why == "nothing but a link":
            verdicts[index] = Mark("boilerplate", "menu", "links above the title")
        again = any(_date(marks[i]) for i in below)
        if _date(mark) and again and len(above) - index > _OWN_DATE:
            verdicts[index] = Mark("boilerplate", "other", "the day of the page")
        if index in games:
            verdicts[index] = Mark("boilerplate", "other", "scores of the site's own", sure=True)
            marks[index] = verdicts[index]
        elif mark is not None and mark.why == "대본 표시" and not unit.boxed:
            verdicts[index] = Mark("boilerplate", "menu", "a room over the title")
        elif mark is None:
            verdicts[index] = _above(unit, line_key(unit.text) == line_key(units[title or 0].text))
    for index in below:
        unit, mark = units[index], marks[index]
        if index == (title or 0) + 1 and title is not None and _goes_on(units[title], unit):
            verdicts[index] = Mark("title", why=GOES_ON)
        elif title is not None and same_title(units[title].text, unit.text):
            line = units[title].line
            verdicts[index] = Mark("duplicate", None, f"repeats line {line}", True, "", line)
        elif mark is None:
            verdicts[index] = _below(
                units, marks, index, start, core=core, titled=title is not None
            )
            first = index == start - 1 and not units[index].sentence
            if first and headed and verdicts[index].why in (_FOREIGN, _AMONG):
                verdicts[index] = Mark("body", why="heads the text as other lines do")
        elif _POINTS.match(unit.low) and _has_points(units, marks, index, start):
            verdicts[index] = Mark("deck", why=HEADS_POINTS)
        elif mark.why == "nothing but a link" and NAME.match(unit.bare):
            verdicts[index] = Mark("byline", why=UNDER_TITLE)
        elif mark.furniture and not mark.sure and unit.size >= 30 and not mark.opens:
            shared = core.share(keys(unit.text), own=False)
            if shared >= 0.5:
                verdicts[index] = Mark("deck", why="speaks of what the text speaks of")


def _under_credit(marks: Sequence[Mark | None], index: int) -> bool:
    """Whether day or reporter stands right over a line."""
    above = marks[index - 1] if index else None
    return above is not None and above.kind in ("date", "byline")


def _has_points(
    units: Sequence[Unit], marks: Sequence[Mark | None], index: int, start: int
) -> bool:
    """Whether two lines that are no sentences and no furniture follow, or the text itself."""
    if index + 1 == start:
        return marks[start] is None and units[start].sentence
    for place in (index + 1, index + 2):
        mark = marks[place] if place < start else None
        if place >= start or units[place].sentence or (mark is not None and mark.furniture):
            return False
    return True


def _games(units: Sequence[Unit], marks: Sequence[Mark | None], end: int) -> set[int]:
    """Indices before `end` of a site's panel of games: who has how much, what is over, its name."""
    found: set[int] = set()
    run: list[int] = []
    for index in range(end + 1):
        mark = marks[index] if index < end else None
        free = index < end and (mark is None or not mark.sure)
        if free and _SCORE.match(units[index].low):
            run.append(index)
            continue
        if len(run) >= _RUN and sum(units[i].low[-1].isdigit() for i in run) > 1:
            found.update(run)
            if run[0] and _GAMES.match(units[run[0] - 1].low):
                found.add(run[0] - 1)
        run = []
    return found


def _date(mark: Mark | None) -> bool:
    return mark is not None and mark.kind == "date"


def _above(unit: Unit, same: bool) -> Mark:
    if same:
        return Mark("title", why="the title again")
    if unit.image:
        named = " " in unit.bare or not unit.bare.isascii()
        return (
            Mark("caption", why="image") if named else Mark("boilerplate", "menu", "unnamed image")
        )
    return Mark("boilerplate", "menu", "above the title")


def _below(
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    index: int,
    start: int,
    *,
    core: Vocabulary,
    titled: bool,
) -> Mark:
    """A line between title and text that no rule knows."""
    unit = units[index]
    near = [i for i in (_visible(units, index, -1), _visible(units, index, 1)) if i is not None]
    company = [m for m in (marks[i] for i in near if i < start) if m is not None and m.furniture]
    if unit.image:
        if unit.bare and (" " in unit.bare or not unit.bare.isascii()):
            return Mark("caption", why="image")
        return (
            Mark("boilerplate", company[0].subtype, "unnamed image") if company else Mark("caption")
        )
    for before in near[:1]:
        if units[before].image and line_key(units[before].bare) == line_key(unit.text):
            return Mark("caption", why="says what the image says")
    wish = (
        leans(unit, core.share(keys(unit.text), own=False))
        if unit.sentence or unit.size >= 20
        else None
    )
    if wish is not None:
        return Mark("boilerplate", wish, "the outlet speaks")
    if unit.glued and not unit.sentence and unit.size <= _WHO:
        dated = [i for i in near if units[i].line == unit.line and _date(marks[i])]
        if dated or unit.text[-1] in _UPRIGHT:
            return Mark("byline", why="a name beside the date")
    if index == start - 1 and not units[start].apart and _DATELINE.match(unit.text):
        return Mark("body", why="a dateline whose sentence goes on below")
    for before in near[:1]:
        heads = marks[before]
        if units[before].low in _FIRST_PAGE and unit.size <= _ROOM and not unit.sentence:
            return Mark("boilerplate", "menu", "a room of the site under its first page")
        if heads is not None and heads.why == BOARD_LABEL and unit.size <= _OFFICE:
            return Mark("byline", why="behind the label of a notice")
        if heads is not None and heads.why == "release parts" and units[before].low.endswith(" by"):
            return Mark("boilerplate", "other", "who sent the release")
    if not unit.sentence and name_line(unit.bare) is not None:
        return Mark("byline", why=UNDER_TITLE)
    if titled and said_before(units, marks, index, start):
        return Mark("body", why="said before the text tells by whom")
    if titled and names_picture(units, marks, index):
        return Mark("caption", why="over whose the picture is")
    if _ROLE_AND_NAME.match(unit.bare) and NAME.match(unit.bare.rsplit(" ", 1)[1]):
        return Mark("byline", why="a name behind what its bearer did")
    if _SAYS_SHORTLY.search(unit.text[-4:]) is not None and not unit.image:
        if index == start - 1 and not units[start].apart and _under_credit(marks, index):
            return Mark("body", why="a short sentence that the text begins with")
    elif unit.hangul and not unit.sentence and unit.text[-1] == "." and unit.size <= 80:
        return Mark("caption", why="names what is seen")
    if not titled and index < _DATED_LINES and not unit.sentence and nameplate(unit, core):
        return Mark("boilerplate", "menu", "who publishes, over a text without a title")
    lone = _ONE_WORD.match(unit.text) is not None and not unit.image
    if lone and titled and not _in_verse(units, marks, index):
        return Mark("boilerplate", "tags", _ONE)
    shaped = unit.sentence or unit.bullet or unit.boxed or unit.text.startswith("#")
    if shaped or core.share(keys(unit.text), own=False):
        return Mark("deck") if titled else Mark("body")
    wordy = not any(char.isdigit() or char in "=@" for char in unit.text)
    if wordy and unit.size <= 10 and titled and not _in_verse(units, marks, index):
        return Mark("boilerplate", "menu", _FOREIGN)
    if company and unit.size <= 28:
        return Mark("boilerplate", company[0].subtype, _AMONG)
    return Mark("deck") if titled else Mark("body")


def _goes_on(title: Unit, unit: Unit) -> bool:
    """Whether an English title was broken at a width: a word or a few in small letters follow."""
    broken = not (title.hangul or title.sentence) and title.size >= _BROKEN
    broken = broken and title.text[0] != "#" and unit.size < title.size
    words = broken and _SMALL_WORDS.fullmatch(unit.text) is not None
    return words and not (unit.apart or unit.link or unit.bullet)


def _in_verse(units: Sequence[Unit], marks: Sequence[Mark | None], index: int) -> bool:
    """Whether three short lines or more that no rule knows stand together."""
    run = 1
    for step in (-1, 1):
        near = index + step
        while 0 <= near < len(units) and marks[near] is None and units[near].size <= _VERSE:
            run += 1
            near += step
    return run > _STANZA


def _visible(units: Sequence[Unit], index: int, step: int) -> int | None:
    near = index + step
    return near if 0 <= near < len(units) else None
