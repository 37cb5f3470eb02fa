"""What stands before the running text: title, decks, dates, reporters, and the furniture above.

The title is the line before the text that shares most words with it and stands
where titles stand. Knows no wording.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.cohesion import Vocabulary, keys
from reader.cleaning.marks import Mark
from reader.cleaning.repeats import line_key
from reader.cleaning.units import Unit
from reader.cleaning.voices import leans

_SHORTEST_TITLE, _LONGEST_TITLE = 12, 160
_TITLE_SPACES, _TITLE_SHARE = 3, 0.2
"""What the line above a title must have at least to be the title itself."""
_MASTHEAD_WORDS, _MASTHEAD_LINES = 4, 3
_TRAIL = 6
"""Lines below a trail of rooms in which the title is looked for."""
_VERSE, _STANZA = 24, 2
"""Code points of a line of verse at most; lines of verse that may as well be a menu."""
_NO_TITLE = re.compile(r"\d ?: ?\d.*\d ?: ?\d|::")
"""Scores of the day and the names of an archive's rooms: no title holds such signs."""
_FIGURES = re.compile(r"\d+")
_FIGURES_MOST = 5
"""Figures of a title at most: a line with more is one of scores or prices."""
_DOUBTED = 0.3
"""How much each log-odds of furniture at first look speaks against a title."""
_LITTLE = frozenset({"of", "the", "and", "&"})
_SURNAMES = (
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지"
    "엄채원천방공현함변염여추도소석선설마길"
    "연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감호온빈갈탄우설"
)
NAME = re.compile(
    rf"[{_SURNAMES}][가-힣]{{2}}$|[A-Z][a-z]+(?:-[A-Z][a-z]+)? (?:[A-Z]\.? "
    rf")?[A-Z][a-z]+(?:-[A-Z][a-z]+)?$"
)


def _title_score(
    unit: Unit, mark: Mark | None, core: Vocabulary, distance: int, odds: float
) -> float:
    if unit.size < 6 or unit.size > _LONGEST_TITLE or unit.image:
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
        score -= 0.3 if mark.why == "graphic link" or unit.text[:2] == "# " else 1.0
    if unit.sentence:
        score -= 0.4
    if unit.bullet:
        score -= 0.5
    if _NO_TITLE.search(unit.text) is not None or len(_FIGURES.findall(unit.text)) > _FIGURES_MOST:
        score -= 1.0
    score -= _DOUBTED * max(0.0, odds)
    return score - 0.02 * distance


def find_title(
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    start: int,
    core: Vocabulary,
    stated: str | None,
    odds: Sequence[float],
) -> int | None:
    """Index of the title among the units before `start`, or `None` when nothing is like one.

    `odds` are each unit's log-odds of furniture at first look.
    """
    visible = list(range(start))
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
    best = max(scores.values(), default=0.0)
    # Decks share the text's words too, often more of them: the first that is good enough.
    for index in visible:
        good = scores[index] > 0 and scores[index] >= 0.4 * best
        if good and not _masthead(units, marks, index, start):
            trail = _end_of_trail(units, index, start)
            return _over_its_deck(units, marks, index, core) if trail is None else trail
    for index in visible:
        unit, mark = units[index], marks[index]
        free = mark is None or mark.why == "graphic link"
        if free and not (unit.sentence or unit.bullet or unit.image) and 8 <= unit.size <= 100:
            return index
    return None


def _end_of_trail(units: Sequence[Unit], index: int, start: int) -> int | None:
    """The title below a line that leads to it ("News / Cities / Title"), if `index` is one."""
    key = line_key(units[index].bare)
    for later in range(index + 1, min(start, index + 1 + _TRAIL)):
        own = line_key(units[later].bare)
        if _SHORTEST_TITLE <= len(own) < len(key) and key.endswith(own):
            return later
    return None


def _masthead(units: Sequence[Unit], marks: Sequence[Mark | None], index: int, start: int) -> bool:
    """Whether one of the first lines is but a name in capitals, with a line like a title below."""
    unit = units[index]
    words = unit.text.split()
    if index >= _MASTHEAD_LINES or unit.hangul or len(words) > _MASTHEAD_WORDS or unit.sentence:
        return False
    if not all(word[0].isupper() or word in _LITTLE for word in words):
        return False
    return any(
        marks[i] is None and units[i].text.count(" ") >= _MASTHEAD_WORDS
        for i in range(index + 1, min(start, index + 8))
    )


def _over_its_deck(
    units: Sequence[Unit], marks: Sequence[Mark | None], index: int, core: Vocabulary
) -> int:
    """The line above a deck that was taken for the title, if it is like one."""
    if not index or marks[index - 1] is not None or units[index - 1].sentence:
        return index
    above = units[index - 1]
    if not _SHORTEST_TITLE <= above.size <= _LONGEST_TITLE or above.bullet:
        return index
    if units[index].sentence:
        return index - 1
    worded = above.text.count(" ") >= _TITLE_SPACES and "|" not in above.text
    told = core.share(keys(above.text), own=False) >= _TITLE_SHARE
    return index - 1 if worded and told else index


def text_start(units: Sequence[Unit], marks: Sequence[Mark | None], start: int, end: int) -> int:
    """Where running text begins when title or deck are sentences too.

    English headlines may end in a full stop; what stands above the line of date and
    reporter is headline all the same.
    """
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
    marks: Sequence[Mark | None],
    verdicts: list[Mark],
    start: int,
    *,
    core: Vocabulary,
    stated: str | None,
    odds: Sequence[float],
) -> None:
    """Settle the verdicts of all units before the running text, in place."""
    title = find_title(units, marks, start, core, stated, odds)
    above = range(title) if title is not None else range(0)
    below = range(title + 1, start) if title is not None else range(start)
    if title is not None:
        verdicts[title] = Mark("title", why="names what the text is about")
    for index in above:
        unit, mark = units[index], marks[index]
        if mark is not None and mark.why == "nothing but a link":
            verdicts[index] = Mark("boilerplate", "menu", "links above the title")
        if mark is None:
            verdicts[index] = _above(unit, line_key(unit.text) == line_key(units[title or 0].text))
    for index in below:
        unit, mark = units[index], marks[index]
        if mark is None:
            verdicts[index] = _below(
                units, marks, index, start, core=core, titled=title is not None
            )
        elif mark.why == "nothing but a link" and NAME.match(unit.bare):
            verdicts[index] = Mark("byline", why="a name under the title")
        elif mark.furniture and not mark.sure and unit.size >= 30 and not mark.opens:
            shared = core.share(keys(unit.text), own=False)
            if shared >= 0.5:
                verdicts[index] = Mark("deck", why="speaks of what the text speaks of")


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
    for before in near[:1]:
        heads = marks[before]
        if heads is not None and heads.why == "release parts" and units[before].low.endswith(" by"):
            return Mark("boilerplate", "other", "who sent the release")
    if NAME.match(unit.bare):
        return Mark("byline", why="a name under the title")
    if unit.hangul and not unit.sentence and unit.text[-1] == "." and unit.size <= 80:
        return Mark("caption", why="names what is seen")
    shaped = unit.sentence or unit.bullet or unit.boxed or unit.text.startswith("#")
    if shaped or core.share(keys(unit.text), own=False):
        return Mark("deck") if titled else Mark("body")
    wordy = not any(char.isdigit() or char in "=@" for char in unit.text)
    if wordy and unit.size <= 10 and titled and not _in_verse(units, marks, index):
        return Mark("boilerplate", "menu", "short and foreign under the title")
    if company and unit.size <= 28:
        return Mark("boilerplate", company[0].subtype, "among furniture under the title")
    return Mark("deck") if titled else Mark("body")


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
