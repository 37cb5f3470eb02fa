"""Which line before the running text is the title.

It shares most words with the text and stands where titles stand: not a deck under it, the
name of the site, the way to the page or a row of scores above it. Knows no wording.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reader.cleaning.lines.cohesion import Vocabulary, keys
from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.metadata.headlines import (
    ASKS,
    LONGEST_TITLE,
    MASTHEAD_WORDS,
    SHORTEST_TITLE,
    TITLE_SPACES,
    counts,
    credit,
    dated_title,
    ends_in_day,
    named_like_furniture,
    nameplate,
    no_title,
    short_first,
)
from reader.cleaning.repetition.repeats import line_key
from reader.cleaning.rules.credits import ISSUE
from reader.cleaning.rules.mastheads import outlet_name

_TITLE_SHARE = 0.2
"""What the line above a title must have at least to be the title itself."""
_MASTHEAD_LINES = 3
_TRAIL = 6
"""Lines below a trail of rooms in which the title is looked for."""
_ROOMS = 3
"""Rooms of a site right under what it says of itself, at least."""
_GOOD = 0.45
"""Share of the best score from which an earlier line is the title, and the better one its deck."""
_LIKELY = -1.0
"""Log-odds of furniture at first look from which a line without a word of the text is a title."""
_TELLS = 0.7
"""Share of a line's words that the text has, from which no foreign line above it is the title."""
_TELLS_SHORT = 0.6
"""Share of its words that the text has, from which a short line over a deck is a title."""
_LONG_HANGUL, _LONG_LATIN = 20, 28
"""Code points of a line over a deck from which it need not be like a title at first look."""
_PASSABLE = {True: 1.0, False: 0.6}
"""Log-odds of furniture up to which such a line is taken for a title, in Hangul and else."""
_UNLIKE = 1.0
"""Log-odds of furniture at first look from which a line is no title over its deck."""
_DOUBTED = 0.3
"""How much each log-odds of furniture at first look speaks against a title."""
_QUOTES = re.compile(r"[“\"‘'][^“”\"‘’']{6,60}[”\"’'][,…· ]{0,3}[^,…· ].{8,}")
"""What somebody said, and then what it is about: headlines begin so, and hardly a button."""
_LITTLE = frozenset({"of", "the", "and", "&"})


def _title_score(
    unit: Unit, mark: Mark | None, core: Vocabulary, distance: int, odds: float
) -> float:
    if unit.size < 6 or unit.size > LONGEST_TITLE or unit.image:
        return 0.0
    if mark is not None and ((mark.sure and not mark.opens) or mark.kind in ("date", "byline")):
        return 0.0
    words = keys(unit.text)
    shared = core.share(words, own=False)
    score = shared * min(len(words), 8) / 4 + (1.0 if unit.text.startswith("#") else 0.0)
    if not score and distance > 1:
        return 0.0
    score += 0.5 if unit.size >= 14 else 0.0
    if mark is not None:
        mild = mark.why == "graphic link" or unit.text[:2] == "# " or _QUOTES.match(unit.text)
        score -= 0.3 if mild else 1.0
    if unit.sentence:
        score -= 0.4
    if unit.bullet:
        score -= 0.5
    if no_title(unit):
        score -= 1.0
    score -= _DOUBTED * max(0.0, odds)
    return score - 0.02 * distance


def find_title(
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    start: int,
    *,
    core: Vocabulary,
    stated: str | None,
    odds: Sequence[float],
) -> int | None:
    """Index of the title among the units before `start`, or `None` when nothing is like one.

    `odds` are each unit's log-odds of furniture at first look.
    """
    visible = [index for index in range(start) if not counts(units, index)]
    if stated:
        key = line_key(stated)
        for index in visible:
            own = line_key(units[index].text)
            if own and (own == key or (len(own) >= 10 and (own in key or key in own))):
                return index
    scores = {
        index: _title_score(units[index], marks[index], core, len(visible) - place, odds[index])
        for place, index in enumerate(visible)
    }
    named = named_like_furniture(units, marks, start, core)
    if named is not None:
        return named
    best = max(scores.values(), default=0.0)
    # Decks share the text's words too, often more of them: the first that is good enough.
    for index in visible:
        good = scores[index] > 0 and scores[index] >= _GOOD * best
        if good and not _masthead(units, marks, index, start):
            later = _under_a_menu(units, marks, scores, index, start)
            if later is not None:
                return later
            trail = _end_of_trail(units, index, start)
            if trail is not None:
                return trail
            if _credits(units, marks, index, start) and odds[index - 1] < 0.0:
                return index - 1
            doubted = index > 0 and odds[index - 1] >= _UNLIKE
            dated = dated_title(units, marks, scores, index, start)
            if dated is not None:
                return dated
            found = index if doubted else _over_its_deck(units, marks[:start], index, core, odds)
            return _above_credits(units, marks, found)
    for index in visible:
        unit, mark = units[index], marks[index]
        free = mark is None or mark.why == "graphic link"
        free = free and not (no_title(unit) or nameplate(unit, core))
        asks = unit.text[-1:] in ASKS and index + 1 < start and credit(marks[index + 1])
        shaped = not ((unit.sentence and not asks) or unit.bullet or unit.image)
        fits = 8 <= unit.size <= 100 or short_first(units, marks, index, start)
        if free and shaped and fits:
            return index
    return None


def _under_a_menu(
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    scores: Mapping[int, float],
    index: int,
    start: int,
) -> int | None:
    """The title below the menu of a site, if `index` is but what the site says of itself.

    Right under that line stand the rooms of the site, and right under the title day or reporter.
    """
    menu = range(index + 1, min(start, index + 1 + _ROOMS))
    if len(menu) < _ROOMS or units[index].text[:1] == "#":
        return None
    if not all((m := marks[i]) is not None and m.subtype in ("menu", "footer") for i in menu):
        return None
    for later in range(index + 1 + _ROOMS, start - 1):
        if credit(marks[later + 1]) and marks[later] is None:
            return later if scores[later] >= _GOOD * scores[index] else None
    return None


def _credits(units: Sequence[Unit], marks: Sequence[Mark | None], index: int, start: int) -> bool:
    """Whether a short line between one like a title and the date is who wrote the text."""
    if not index or index + 1 >= start or marks[index - 1] is not None:
        return False
    unit, above, below = units[index], units[index - 1], marks[index + 1]
    dated = below is not None and below.kind in ("date", "byline")
    dated = dated or units[index + 1].text[:4].isdecimal()
    long_enough = above.size >= SHORTEST_TITLE and above.text.count(" ") >= TITLE_SPACES
    short = unit.size <= SHORTEST_TITLE and unit.text.count(" ") < TITLE_SPACES
    return dated and short and long_enough and not (above.bullet or no_title(above))


def _end_of_trail(units: Sequence[Unit], index: int, start: int) -> int | None:
    """The title below a line that leads to it ("News / Cities / Title"), if `index` is one."""
    key = line_key(units[index].bare)
    for later in range(index + 1, min(start, index + 1 + _TRAIL)):
        own = line_key(units[later].bare)
        if SHORTEST_TITLE <= len(own) < len(key) and key.endswith(own):
            return later
    return None


def _masthead(units: Sequence[Unit], marks: Sequence[Mark | None], index: int, start: int) -> bool:
    """Whether one of the first lines is but a name in capitals, with a line like a title below.

    A heading of Markdown is one where a longer heading of a lower rank stands right under it.
    """
    unit = units[index]
    words = unit.text.lstrip("# ").split()
    # An archive's bar and the rooms of a site may stand over a name that says what it names.
    late = index >= _MASTHEAD_LINES and outlet_name(unit.bare) is None
    if late or unit.hangul or len(words) > MASTHEAD_WORDS or unit.sentence:
        return False
    if not words or not all(word[0].isupper() or word in _LITTLE for word in words):
        return False
    if unit.text.startswith("# "):
        below = units[index + 1].text if index + 1 < start else ""
        return below.startswith("##") and below.count(" ") > MASTHEAD_WORDS
    return any(
        marks[i] is None and units[i].text.count(" ") >= MASTHEAD_WORDS
        for i in range(index + 1, min(start, index + 8))
    )


def _over_its_deck(
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    index: int,
    core: Vocabulary,
    odds: Sequence[float],
) -> int:
    """The line above a deck that was taken for the title, if it is like one.

    `marks` are those of the lines before the running text.
    """
    if not index or marks[index - 1] is not None:
        return index
    above = units[index - 1]
    if ends_in_day(above):
        return index
    shared = core.share(keys(above.text), own=False)
    if not shared and core.share(keys(units[index].text), own=False) >= _TELLS:
        return index
    spaces = above.text.count(" ") >= TITLE_SPACES
    likely = spaces and odds[index - 1] < (0.0 if shared else _LIKELY)
    if not SHORTEST_TITLE <= above.size <= LONGEST_TITLE or above.bullet or no_title(above):
        return index
    long_enough = above.size >= (_LONG_HANGUL if above.hangul else _LONG_LATIN)
    passable = odds[index - 1] <= (_PASSABLE[above.hangul] if long_enough else 0.0)
    worded = spaces and "|" not in above.text
    credited = index + 1 < len(marks) and credit(marks[index + 1])
    if worded and passable and shared and credited:
        return index - 1
    if above.sentence and not likely:
        return index
    if units[index].sentence and (shared or likely or odds[index - 1] < 0.0):
        return index - 1
    told = shared >= _TITLE_SHARE and passable
    # Magazines name a text in a few of its words, shorter than the deck under them.
    told = told or (shared >= _TELLS_SHORT and odds[index - 1] <= _PASSABLE[above.hangul])
    return index - 1 if worded and (told or likely) else index


def _issue(mark: Mark | None) -> bool:
    """Whether a line is the number of an issue, which stands beside a paper's name as well."""
    return mark is not None and mark.why == ISSUE


def _above_credits(units: Sequence[Unit], marks: Sequence[Mark | None], index: int) -> int:
    """The line like a title above date and reporter, if `index` stands below them: its deck."""
    credits = [i for i in range(index) if credit(marks[i]) and not _issue(marks[i])]
    if not credits:
        return index
    for above in range(credits[0] - 1, -1, -1):
        unit, mark = units[above], marks[above]
        if mark is not None and mark.why != "graphic link":
            continue
        fits = SHORTEST_TITLE <= unit.size <= LONGEST_TITLE and not (unit.bullet or unit.image)
        fits = fits and outlet_name(unit.bare) is None
        if fits and unit.text.count(" ") >= TITLE_SPACES and not no_title(unit):
            return above
        return index
    return index
