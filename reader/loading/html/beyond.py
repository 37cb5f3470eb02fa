"""What an HTML page holds beside the article that was extracted from it, in its place.

The extraction keeps what it takes for the article; all other lines of the page come back
here, between those, each with the part of the page that it stands in. So nothing of a page is
out of sight, and captions, bylines and boxes within the article can be judged as text is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from reader.loading.html.between import is_between
from reader.loading.html.places import FIGURE, OWN, Placed, placed_lines

MOST_LINES = 20_000
"""Lines of a page at most whose places are looked for."""
_OCCURRENCES = 8
"""Copies of a line, at most, that are tried as its place."""
_LEAST_WITHIN = 12
"""Letters of a line, at least, that may be a part of a line that was extracted, or hold one."""
_LEAST_STRAY = 8
"""Letters of a line, at least, that is put where the page has it."""
_MORE = 1.3
"""How much longer a line of the page may be than what was extracted of it, to be the same."""
_MOST_JOINED = 300_000
"""Letters of extracted lines without a place, at most, in which lines of the page are sought."""
FOREIGN = frozenset({"ads", "comments", "promo", "related", "share", "tags"})
"""Parts that are never an article's."""
_PITCHES = frozenset({"ads", "comments", "promo", "share", "caption"})
"""Those in which sentences stand that are not the article's, and captions."""
_STRANGE = FOREIGN | _PITCHES
_LITTLE, _LITTLE_PITCH = 0.1, 0.2
"""Share of a text up to which such a part holds little of it: a label of links, or a pitch."""
_STOPS = (".", "!", "?", "…", "”", "’", '"', ":")
_ELSEWHERE = "page"
"""The place of lines that stand in no named part, outside of the article."""

Beyond = tuple[tuple[int, str], ...]


def with_beyond(lines: Sequence[str], html: str) -> tuple[tuple[str, ...], Beyond]:
    """All lines of a page in its order, `lines` among them, and which of them are not these.

    The second part are 1-based numbers of the lines beyond, and of those among `lines` that only
    label a box, each with its place: a subtype of furniture, `page`, or, for what stands within
    the article, `caption`, `byline` or nothing.
    """
    placed = placed_lines(html)
    if len(placed) > MOST_LINES or not placed:
        return tuple(lines), ()
    keys = [_key(line) for line in lines]
    page = [_key(one.text) for one in placed]
    at = _aligned(keys, page)
    if strays := _strays(keys, page, at):
        at |= strays
        order = _page_order(len(keys), at)
        lines, keys = [lines[i] for i in order], [keys[i] for i in order]
        at = {new: at[old] for new, old in enumerate(order) if old in at}
    held = set(at.values()) | _held(keys, page, at)
    strange = _strange(lines, placed, at)
    places = _places(placed, {place for index, place in at.items() if index not in strange})
    merged: list[str] = []
    beyond: list[tuple[int, str]] = []
    after = 0
    for index, line in enumerate(lines):
        if index in at:
            for other in range(after, at[index]):
                if other not in held:
                    merged.append(placed[other].text)
                    beyond.append((len(merged), places[other]))
            after = max(after, at[index] + 1)
        merged.append(line)
        if index in strange and places[at[index]] in _STRANGE:
            beyond.append((len(merged), places[at[index]]))
        if index in at and placed[at[index]].heading and "".join(lines[index + 1 : index + 2]):
            merged.append("")  # its words do not run on into the paragraph below
    for other in range(after, len(placed)):
        if other not in held:
            merged.append(placed[other].text)
            beyond.append((len(merged), places[other]))
    return tuple(merged), tuple(beyond)


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


def _aligned(keys: Sequence[str], page: Sequence[str]) -> dict[int, int]:
    """Index of extracted lines to that of the page's line that they are.

    The heaviest chain of pairs that rises on both sides, by letters; of equal ones that of the
    earliest lines of the page: a second copy of a text stands below the first.
    """
    where: dict[str, list[int]] = {}
    for index, key in enumerate(keys):
        if key:
            where.setdefault(key, []).append(index)
    pairs = [
        (place, index)
        for place, key in enumerate(page)
        if key in where
        for index in reversed(where[key][:_OCCURRENCES])
    ]
    # A staircase of (last extracted line, weight, pair): both rise from step to step.
    lasts: list[int] = []
    steps: list[tuple[int, int]] = []
    before: list[int] = []
    for number, (_, index) in enumerate(pairs):
        at = bisect_left(lasts, index)
        weight, came = steps[at - 1] if at else (0, -1)
        weight += len(keys[index])
        before.append(came)
        if at < len(lasts) and lasts[at] == index and steps[at][0] >= weight:
            continue
        end = at
        while end < len(lasts) and steps[end][0] <= weight:
            if lasts[end] > index and steps[end][0] == weight:
                break
            end += 1
        lasts[at:end] = [index]
        steps[at:end] = [(weight, number)]
    found: dict[int, int] = {}
    number = steps[-1][1] if steps else -1
    while number >= 0:
        place, index = pairs[number]
        found[index] = place
        number = before[number]
    return found


def _strays(keys: Sequence[str], page: Sequence[str], at: dict[int, int]) -> dict[int, int]:
    """Extracted lines without a place that stand once on the page, where the others do not lead.

    The extraction sets decks and captions it finds late below the text.
    """
    taken = set(at.values())
    where: dict[str, list[int]] = {}
    for place, key in enumerate(page):
        if len(key) >= _LEAST_STRAY:
            where.setdefault(key, []).append(place)
    counts = Counter(keys)
    return {
        index: where[key][0]
        for index, key in enumerate(keys)
        if index not in at and counts[key] == 1 and len(where.get(key, ())) == 1
        if where[key][0] not in taken
    }


def _strange(lines: Sequence[str], placed: Sequence[Placed], at: dict[int, int]) -> set[int]:
    """Extracted lines that stand in a part that is not the article's text.

    Labels and pitches of boxes that the extraction does not know, and captions. A part that holds
    more than a little of the text is the article's own, whatever it is called, and so may be
    a sentence in what is called like a list of links.
    """
    letters: Counter[int] = Counter()
    for index, place in at.items():
        for number, _ in placed[place].parts:
            letters[number] += len(lines[index])
    told = sum(len(lines[index]) for index in at)
    most = {name: (_LITTLE_PITCH if name in _PITCHES else _LITTLE) * told for name in _STRANGE}
    return {
        index
        for index, place in at.items()
        if not lines[index].startswith("|")  # a table's caption is a row of it
        and any(
            name in (_STRANGE if not lines[index].rstrip().endswith(_STOPS) else _PITCHES)
            and letters[part] <= most[name]
            for part, name in placed[place].parts
        )
    }


def _page_order(count: int, at: dict[int, int]) -> list[int]:
    """Indices of the extracted lines as the page has them; those without a place follow on."""
    anchor = -1
    found: list[tuple[int, int]] = []
    for index in range(count):
        anchor = at.get(index, anchor)
        found.append((anchor, index))
    return [index for _, index in sorted(found)]


def _held(keys: Sequence[str], page: Sequence[str], at: dict[int, int]) -> set[int]:
    """Lines of the page that the extraction gives within others or in pieces, or a part of.

    Where they stand goes into `at`.
    """
    free = [index for index, key in enumerate(keys) if key and index not in at]
    taken = set(at.values())
    joined = "".join([keys[index] for index in free])
    begins = [0, *accumulate(len(keys[index]) for index in free)]
    if len(joined) > _MOST_JOINED:
        joined = ""
    held: set[int] = set()
    order = sorted(at)
    starts = {keys[i][:_LEAST_WITHIN]: i for i in reversed(free) if len(keys[i]) >= _LEAST_WITHIN}
    for place, key in enumerate(page):
        if place in taken or not key:
            held.update(() if key else (place,))
            continue
        found = joined.find(key) if len(key) >= _LEAST_WITHIN else -1
        if found >= 0:
            held.add(place)
            index = free[bisect_right(begins, found) - 1]
        else:
            index = starts.get(key[:_LEAST_WITHIN], -1)
            if index < 0 or not key.startswith(keys[index]):
                continue
            if len(key) <= len(keys[index]) * _MORE:
                held.add(place)
        if _fits(at, order, index, place):
            at[index] = place
            insort(order, index)
    return held


def _fits(at: dict[int, int], order: Sequence[int], index: int, place: int) -> bool:
    """Whether an extracted line can stand at a place, given where those around it stand.

    `order` are the lines that have a place.
    """
    if index in at:
        return False
    here = bisect_left(order, index)
    after_former = not here or at[order[here - 1]] < place
    return after_former and (here == len(order) or place < at[order[here]])


def _places(placed: Sequence[Placed], core: set[int]) -> list[str]:
    """The place of each line of a page, given those that are the article.

    A part that holds lines of the article is none: a page may call its whole column so.
    """
    void = {number for place in core for number, _ in placed[place].parts}
    homes = Counter(number for place in core for number in placed[place].articles)
    home = {number for number, count in homes.items() if count * 2 >= len(core)}
    first, last = min(core, default=0), max(core, default=-1)
    found: list[str] = []
    for place, one in enumerate(placed):
        names = [name for number, name in one.parts if number not in void]
        # What the extraction left out of a picture's frame is its credit.
        names = ["caption" if name == FIGURE else name for name in names]
        name = next((name for name in names if name not in OWN), names[-1] if names else "")
        inside = bool(home.intersection(one.articles))
        if name == "box":
            name = "" if inside else _ELSEWHERE
        if not (inside or first < place < last) and name in OWN:
            name = _ELSEWHERE
        if name == "" and one.linked:
            name = "related"
        if name == "" and is_between(one.text):
            name = "ads"
        found.append(name)
    return found
