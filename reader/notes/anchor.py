"""Finding a note's sentence again after the page or its cleaning changed.

First the same text, folded; then similar text that stands where the note's
sentence stood; else the note is an orphan. A wrong place is worse than none: a
sentence that stood in the article beside the noted one, when the note was
made, is never taken for it. Follows fuzzy anchoring as Hypothesis does it
(https://web.hypothes.is/blog/fuzzy-anchoring/), with stricter evidence.
Knows nothing of the store's files.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from reader.model import Article
from reader.notes.folding import fingerprint, fold, stem
from reader.notes.places import Places
from reader.notes.records import Note, Target
from reader.notes.surroundings import LEAST_ALIKE, Context, alike
from reader.notes.whereabouts import Whereabouts

Status = Literal["exact", "moved", "changed", "orphan"]

LEAST_SCORE = 0.6
LEAST_CONTEXT = 0.6
"""How well one side must match what stood there for a changed sentence to be the same."""
CLEAR_LEAD = 8
"""By how many of them the better of two twins must lead."""
SHORTEST_PART = 6
"""Folded characters from which a quote may be found inside a longer sentence."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a note stands now.

    `exact`: same text, same sentence id; `moved`: same text, other id; `changed`:
    the text differs, `quote_now` shows it; `orphan`: not found. `score` is 0..1.
    `other` is the anchor of the note's other target, where it has one.
    """

    sentence_id: str | None
    status: Status
    score: float
    quote_now: str | None
    article_id: str | None = None
    other: Anchor | None = None


ORPHAN = Anchor(None, "orphan", 0.0, None)


def anchor_target(target: Target, article: Article) -> Anchor:
    """Where the target stands in the article."""
    return _anchor(target, Places(article))


def anchor_all(notes: Iterable[Note], articles: Sequence[Article]) -> dict[str, Anchor]:
    """The anchors of many notes by note id.

    A note whose article is not here is an orphan without `article_id`; one whose article is
    here, but not its sentence, an orphan with it.
    """
    where = Whereabouts(articles)

    def find(target: Target) -> Anchor:
        orphan = ORPHAN
        for places in where.pages_of(target):
            found = _anchor(target, places)
            if found.sentence_id is not None:
                return found
            orphan = found if orphan is ORPHAN else orphan
        return orphan

    return {
        note.id: replace(find(note.target), other=find(note.other) if note.other else None)
        for note in notes
    }


def _anchor(target: Target, places: Places) -> Anchor:
    quote = fold(target.exact)
    if not quote or not places.sentences:
        return replace(ORPHAN, article_id=places.article.id)
    context = Context(target, places)
    for search in (_same, _inside, _similar):
        if (found := search(quote, target, places, context)) is not None:
            index, score = found
            sentence = places.sentences[index]
            status: Status = "changed"
            if places.folded[index] == quote:
                status = "exact" if sentence.id == target.sentence_id else "moved"
            return Anchor(sentence.id, status, score, sentence.text, places.article.id)
    return replace(ORPHAN, article_id=places.article.id)


Found = tuple[int, float] | None


def _same(quote: str, target: Target, places: Places, context: Context) -> Found:
    """A sentence of the same folded text; where it had twins, the one in the right place."""
    indexes = places.at.get(quote, [])
    twins = target.siblings.count(fingerprint(quote))
    if len(indexes) == 1 and not twins:
        return None if _imposter(target, context, *_span(places, indexes[0])) else (indexes[0], 1.0)
    # Of twins, one may have been changed or deleted: only what stands beside them tells which,
    # and where one is missing, captions and their credits repeat with one of their sides.
    all_there = len(indexes) > twins
    needed = 1 if all_there else 2
    near = [index for index in indexes if context.certain(*_span(places, index)) >= needed]
    if not near and all_there:
        near = indexes
    ranked = sorted((-sum(context.runs(*_span(places, index))), index) for index in near)
    if not ranked or (len(ranked) > 1 and ranked[1][0] - ranked[0][0] < CLEAR_LEAD):
        return _nearest(near, target, places) if all_there else None
    return ranked[0][1], 0.9


def _imposter(target: Target, context: Context, start: int, end: int) -> bool:
    """Whether a look-alike was changed so that it reads as ours did, after ours was cut out."""
    return bool(target.siblings) and context.closed and not context.certain(start, end)


def _nearest(indexes: list[int], target: Target, places: Places) -> Found:
    """Where nothing but the place in the text tells twins apart, the one nearest to it."""
    if not indexes or target.cleaned_position is None:
        return None
    starts = places.cleaned[1]
    where = target.cleaned_position[0]
    return min(indexes, key=lambda index: abs(starts[index] - where)), 0.7


def _span(places: Places, index: int) -> tuple[int, int]:
    return places.starts[index], places.starts[index + 1]


def _inside(quote: str, target: Target, places: Places, context: Context) -> Found:
    """The same folded text, cut into sentences in another way."""
    core = stem(quote)
    if len(core) < SHORTEST_PART:
        return None
    best: tuple[float, int] | None = None
    start = places.whole.find(core)
    while start >= 0:
        end = start + len(core)
        index, _ = places.covering(start, end)
        sides = context.sides(start, start + len(quote))
        # A sentence that stood there before is not ours, though it holds our words.
        known = places.fingerprints[index] in target.siblings
        if not (known or _imposter(target, context, start, start + len(quote))) and (
            max(sides) >= LEAST_CONTEXT
        ):
            best = max(best or (0.0, index), (sum(sides), index))
        start = places.whole.find(core, start + 1)
    return None if best is None else (best[1], 0.8 + best[0] / 10)


def _similar(quote: str, target: Target, places: Places, context: Context) -> Found:
    """Similar text in the same surroundings."""
    if context.closed:
        return None
    scored = []
    for start, end in _candidates(quote, places):
        index, _ = places.covering(start, end)
        text = places.whole[start:end]
        likeness = alike(quote, text)
        if likeness < LEAST_ALIKE:
            continue
        sides = context.sides(start, end)
        score = 0.6 * likeness + 0.2 * sum(sides)
        if max(sides) < LEAST_CONTEXT or score < LEAST_SCORE:
            continue
        # Between the same texts as before there is nothing else it could be. Otherwise, where
        # others looked like it already, likeness says little: the place must be certain.
        certain = context.certain(start, end)
        if certain < 2 and (
            (target.siblings and not certain)
            or places.fingerprints[index] in target.siblings
            or context.is_neighbour(text, likeness)
        ):
            continue
        scored.append((score, index))
    if not scored:
        return None
    score, index = max(scored)
    return index, score


def _candidates(quote: str, places: Places) -> list[tuple[int, int]]:
    """Stretches of `whole` worth a look: sentences, two neighbours, a part of a long one."""
    found: list[tuple[int, int]] = []

    def look_alikes(choices: list[str]) -> list[int]:
        scorer = Levenshtein.normalized_similarity
        hits = process.extract(quote, choices, scorer=scorer, score_cutoff=LEAST_ALIKE, limit=None)
        return [index for _, _, index in hits]

    found.extend(_span(places, i) for i in look_alikes(places.folded))
    pairs = [one + two for one, two in zip(places.folded, places.folded[1:], strict=False)]
    found.extend((places.starts[i], places.starts[i + 2]) for i in look_alikes(pairs))
    if len(quote) >= SHORTEST_PART:
        longer = {i: text for i, text in enumerate(places.folded) if len(text) > 1.3 * len(quote)}
        for _, _, i in process.extract(
            quote, longer, scorer=fuzz.partial_ratio, score_cutoff=80, limit=4
        ):
            part = fuzz.partial_ratio_alignment(quote, places.folded[i])
            if part is not None:
                found.append((places.starts[i] + part.dest_start, places.starts[i] + part.dest_end))
    return found
