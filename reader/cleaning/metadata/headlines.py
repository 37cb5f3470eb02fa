"""Headlines by their signs and by the text below them, whatever rules make of their words.

Which of several lines is the title is for `reader.cleaning.metadata.titles`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reader.cleaning.lines.cohesion import Vocabulary, keys
from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.metadata.titlelabels import before_title
from reader.cleaning.rules.mastheads import outlet_name
from reader.cleaning.rules.vocabulary import MENU_WORDS, MONTH

_ENDS_IN_DAY = re.compile(
    rf", (?:{MONTH} \d{{1,2}},? 20\d\d|\d{{1,2}} {MONTH} 20\d\d)$"
    r"| 20\d\d ?[.년] ?\d{1,2} ?[.월] ?\d{1,2} ?[.일]?(?: ?\(?[월화수목금토일](?:요일)?\)?)?$",
    re.IGNORECASE,
)
"""The day behind the name of a game, a meeting or a programme."""
GOES_ON = "the title goes on"
"""Why a line is a title: it is the rest of the one above, which was broken at a width."""
SHORTEST_TITLE, TITLE_SPACES = 12, 3
"""Code points of a title and spaces between its words at least."""
LONGEST_TITLE = 160
ASKS = "?？”’…"
"""How a title ends that is a sentence too: it asks, quotes, or breaks off."""
MASTHEAD_WORDS = 4
"""Words of an outlet's name at most."""
_NO_TITLE = re.compile(
    r"\d ?: ?\d.*\d ?: ?\d|::|\S // \S|\S / \S.* / \S|(?:[^|]{1,20} [|] ){3}"
    r"|^\[[^\]]{1,16}\] \[(?:오[전후] ?)?\d{1,2}:\d\d"
    r"|^(?:Serving|Published in|Covering) .{3,60} since 1[789]\d\d\b"
)
"""Scores of the day, an archive's rooms, the way to a page, rooms between bars, who says something
in a chat and when, a paper's motto: no title holds such signs."""
_ROOMS = 6
"""Words of a row of rooms at least, of which a third are any site's."""
_FIGURES = re.compile(r"\d+")
_FIGURES_MOST = 5
"""Figures of a title at most: a line with more is one of scores or prices."""
_TALLY, _TALLY_SHARE = 4, 0.4
"""Figures, and the share of words that are one, from which a line is a tally:
"푸른당 131 새당 117"."""
_COUNT = re.compile(r"(?=.*\d)(?:[\d\W_]*[^\W\d_]){0,3}[\d\W_]*$")
"""A word that is a figure, with a unit or an ending at most: "131", "117표", not "1천350원부터"."""
_POINT = re.compile(r"(\d{1,2})[.)] ")
_FIRST_LINES = 4
"""Lines at the head of a page in which a headline is looked for that reads like furniture."""
_SHORTEST_SAID, _SAYS_WORDS, _SAYS, _SAYS_SURELY = 8, 2, 0.3, 0.5
"""Code points of such a headline, words of it that the text has, and their share, at least: more
where a rule that knows the line is sure of it."""
_WORDS = (" words", "breadcrumb", "words side by side", "nothing but times")
"""Why a line is no headline whatever it shares: it is made of the words of a menu."""
_TOOLS = frozenset({"share", "counter", "reactions", "ads"})
_MASTHEAD = 28
"""Code points of an outlet's name over a headline, at most."""
_SHORT_FIRST = 6
"""Code points, at least, of a title that stands first of all and shares no word with its text."""


def no_title(unit: Unit) -> bool:
    """Whether a line's signs say that it is a row of scores or the way to a page."""
    figures = len(_FIGURES.findall(unit.text))
    if figures >= _TALLY:
        words = unit.text.split()
        if sum(_COUNT.match(word) is not None for word in words) >= _TALLY_SHARE * len(words):
            return True
    if figures > _FIGURES_MOST:
        return True
    return _names_rooms(unit) or _NO_TITLE.search(unit.text, before_title(unit.text)) is not None


def _names_rooms(unit: Unit) -> bool:
    """Whether a line is bare words side by side, many of them rooms of any site."""
    words = unit.low.split()
    if not unit.hangul or len(words) < _ROOMS or not all(map(str.isalpha, words)):
        return False
    return sum(word in MENU_WORDS for word in words) * 3 >= len(words)


def nameplate(unit: Unit, core: Vocabulary) -> bool:
    """Whether a line is an outlet's name, or one word in capitals that the text does not use."""
    if outlet_name(unit.bare) is not None:
        return True
    capitals = " " not in unit.text and unit.text.isalpha() and unit.text.isupper()
    return capitals and not core.share(keys(unit.text), own=False)


def named_like_furniture(
    units: Sequence[Unit], marks: Sequence[Mark | None], start: int, core: Vocabulary
) -> int | None:
    """A headline at the page's head that a rule takes for furniture, for its words are such.

    "Depot fire: live updates" and "Subscribe or lose it" are a site's buttons anywhere else; as
    the first line over a text that is about the same, with nothing but credits between, such a
    line is what the text is called, whatever buttons follow. Only the outlet's name or its menu
    may stand above.
    """
    for index in range(min(start, _FIRST_LINES)):
        unit, mark = units[index], marks[index]
        if mark is None:
            if not _a_name(unit):
                return None
        elif mark.furniture and not mark.why.endswith(_WORDS):
            named = not (mark.sure and index) and _says(unit, mark, core)
            alone = all(_between(marks[i]) for i in range(index + 1, start))
            return index if named and alone else None
    return None


def _says(unit: Unit, mark: Mark, core: Vocabulary) -> bool:
    """Whether a line that a rule knows says in the text's words what the text says."""
    if unit.link or unit.image or unit.bullet or unit.sentence or no_title(unit):
        return False
    if not _SHORTEST_SAID <= unit.size <= LONGEST_TITLE:
        return False
    words = keys(unit.text)
    shared = core.share(words, own=False)
    if round(shared * len(words)) < _SAYS_WORDS:
        return False
    return shared >= (_SAYS_SURELY if mark.sure else _SAYS)


def _between(mark: Mark | None) -> bool:
    """Whether a line may stand between such a headline and its text."""
    return mark is None or credit(mark) or mark.kind == "caption" or mark.subtype in _TOOLS


def _a_name(unit: Unit) -> bool:
    """Whether a line above may be the name of the outlet."""
    return not unit.sentence and unit.size <= _MASTHEAD and unit.text.count(" ") < MASTHEAD_WORDS


def credit(mark: Mark | None) -> bool:
    """Whether a line is the day or the reporter."""
    return mark is not None and mark.kind in ("date", "byline")


def counts(units: Sequence[Unit], index: int) -> bool:
    """Whether a line is a point of a list: "1. …" right over "2. …", or the other way about."""
    match = _POINT.match(units[index].text)
    if match is None:
        return False
    near = (units[i].text for i in (index - 1, index + 1) if 0 <= i < len(units))
    number = int(match[1])
    return any((m := _POINT.match(text)) and abs(int(m[1]) - number) == 1 for text in near)


def short_first(
    units: Sequence[Unit], marks: Sequence[Mark | None], index: int, start: int
) -> bool:
    """Whether a few words in Hangul stand first of all, with but credits between them and the text.

    Hangul says in six code points what takes Latin letters twelve.
    """
    unit = units[index]
    alone = not index and all(credit(marks[i]) or units[i].glued for i in range(1, start))
    return alone and unit.hangul and unit.size >= _SHORT_FIRST and " " in unit.text


def ends_in_day(unit: Unit) -> bool:
    """Whether a line ends in a day: the name of a game, a meeting or a programme, and no title."""
    return _ENDS_IN_DAY.search(unit.text) is not None


def dated_title(
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    scores: Mapping[int, float],
    index: int,
    start: int,
) -> int | None:
    """The title below a line that ends in its day, the name of a game or a meeting, if it is one.

    Day or reporter stand within two lines under the title.
    """
    if not ends_in_day(units[index]):
        return None
    for later in range(index + 1, start - 1):
        below = marks[later + 1 : min(start, later + 4)]
        if marks[later] is None and scores[later] > 0 and any(map(credit, below)):
            fits = units[later].size >= SHORTEST_TITLE and not no_title(units[later])
            if fits and units[later].text.count(" ") >= TITLE_SPACES:
                return later
    return None
