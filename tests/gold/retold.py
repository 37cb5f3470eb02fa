"""Stories told once more with another figure or a "not": disputes that they lack themselves.

An outlet that copies a sentence and puts 7 where 9 stood disputes it, whatever else the two
share; one that copies it and leaves the figure repeats it. So does one that puts in a "not" or
a contrary. The tagged stories hold hardly one such pair, since each of their outlets tells
everything in its own words. Nine kinds are made:

- a *copy* of an article, lightly edited, some of its sentences with a figure changed;
- the article of *another outlet*, a figure changed where it agreed with the first;
- a copy some of whose sentences are *denied* or *turned* into their contrary (`polarity.py`);
- a copy some of whose sentences are told of *another name* of the story;
- a copy some of whose sentences say "not that name but this one", either way round;
- a copy some of whose figures are others, *of another time* (`later.py`);
- a copy some of whose sentences tell *another hour* (`clocked.py`);
- a copy some of whose sentences say "not that figure but this one", either way round
  (`corrected.py`);
- the article of another outlet, some of it told of *another name* than the first tells it of.

Labels follow: the changed sentence disputes, that of another name or time says something else, the
unchanged copy repeats, what was about something else still is; all others are soft.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from tests.gold.clocked import clocked
from tests.gold.corrected import corrected, upheld
from tests.gold.later import later
from tests.gold.polarity import contrary, negated
from tests.gold.reading.figures import changed, figures
from tests.gold.renamed import Names, renamed
from tests.gold.stories import Label, Place, Story, TaggedArticle
from tests.gold.turn import Turn

CHANGED = 0.6
"""Share of a copy's sentences with a figure whose figure is another one."""
A_LITTLE = 0.5
"""Share of the changed figures that are off by no more than three."""
SHARE_TURNED = 0.5
"""Share of the sentences that could say the opposite, or be of another name, which are."""
EDITED = 0.7
"""Share of a copy's sentences that are lightly edited."""
_KEPT = re.compile(
    r"\d|[안못않없]|아니|\b(?:not?|never|none|without|deni\w*|doubt\w*)\b|n't|[\"'“”‘’]"
)
"""Words that an edit does not drop: what is said may hang on them."""
_ENDINGS = (("했다.", "했다고 한다."), ("였다.", "였다고 한다."), ("됐다.", "된 것으로 전해졌다."))


DENIED = Turn("denied", negated)
TURNED = Turn("turned", contrary)
LATER = Turn("later", later, "neither")
CORRECTED = Turn("corrected", corrected, "disputes")
CLOCKED = Turn("clocked", clocked, "disputes")
UPHELD = Turn("upheld", upheld, "repeats")


@dataclass
class Retold(Story):
    """Two articles of a story, the second one changed; pairs of its changed sentences alone."""

    labels: Mapping[tuple[Place, Place], Label] = field(default_factory=dict)

    def pairs(self) -> Iterator[tuple[Place, Place, Label]]:
        """The pairs of the sentences that were copied or changed."""
        for (a, b), label in self.labels.items():
            yield a, b, label


def retold(story: Story) -> list[Retold]:
    """Copies of the story's articles, and another outlet's with figures of its own.

    The same story gives the same ones.
    """
    rng = np.random.default_rng(list(story.id.encode()))
    first, other, *rest = (int(place) for place in rng.permutation(len(story.articles)))
    # Words whose contrary is known, figures of a time and hours are few: all articles are used.
    turns = (
        (DENIED, first),
        *((turn, first) for turn in (*renamed(story), CORRECTED, UPHELD)),
        *((how, place) for how in (TURNED, LATER, CLOCKED) for place in (first, other, *rest)),
    )
    return [
        made
        for made in (
            _copy(story, first, other, rng),
            _other(story, first, other, rng),
            _elsewhere(story, first, other, rng),
            *(
                _turned(story, how, (place, other if place != other else first), rng)
                for how, place in turns
            ),
        )
        if made is not None
    ]


def _copy(story: Story, first: int, other: int, rng: np.random.Generator) -> Retold | None:
    original = story.articles[first]
    sentences = list(original.sentences)
    labels: dict[tuple[Place, Place], Label] = {}
    for place, sentence in enumerate(original.sentences):
        found = figures(sentence.text)
        if not found:
            continue
        text, label = sentence.text, "repeats"
        if rng.random() < CHANGED:
            text, label = with_another(text, sorted(found), rng), "disputes"
        if rng.random() < EDITED:
            text = edited(text, story.language, rng)
        sentences[place] = replace(sentence, text=text)
        for number, one in enumerate(original.sentences):
            near: Label = story.label(one, sentence)
            told = label if number == place else "neither" if near == "neither" else "soft"
            labels[(0, number), (1, place)] = told  # type: ignore[assignment]
    copy = replace(story.articles[other], sentences=tuple(sentences))
    return _two(story, "copy", (original, copy), labels)


def _turned(
    story: Story, how: Turn, places: tuple[int, int], rng: np.random.Generator
) -> Retold | None:
    """A copy some of whose sentences are turned, and as many that are merely edited."""
    original, other = (story.articles[place] for place in places)
    sentences = list(original.sentences)
    labels: dict[tuple[Place, Place], Label] = {}
    for place, sentence in enumerate(original.sentences):
        other_text = how.turn(sentence.text, story.language)
        if other_text is None:
            continue
        text, label = sentence.text, "repeats"
        if rng.random() < SHARE_TURNED:
            text, label = other_text, how.label
        if label == "repeats" or rng.random() < EDITED:
            shorter = edited(text, story.language, rng)
            turned = set(text.split()) - set(sentence.text.split())
            text = shorter if turned <= set(shorter.split()) else text
        sentences[place] = replace(sentence, text=text)
        for number, one in enumerate(original.sentences):
            near: Label = story.label(one, sentence)
            told = label if number == place else "neither" if near == "neither" else "soft"
            labels[(0, number), (1, place)] = told  # type: ignore[assignment]
    copy = replace(other, sentences=tuple(sentences))
    return _two(story, how.name, (original, copy), labels)


def _other(story: Story, first: int, other: int, rng: np.random.Generator) -> Retold | None:
    original, changing = story.articles[first], story.articles[other]
    known = _labels_between(story, first, other)
    sentences = list(changing.sentences)
    labels: dict[tuple[Place, Place], Label] = {}
    for place, sentence in enumerate(changing.sentences):
        agreeing = {
            number: figures(original.sentences[number].text).keys() & figures(sentence.text).keys()
            for number in range(len(original.sentences))
            if known[number, place] == "repeats"
        }
        shared = sorted(set().union(*agreeing.values()))
        if not shared:
            continue
        figure = str(rng.choice(shared))
        sentences[place] = replace(sentence, text=with_another(sentence.text, [figure], rng))
        for number in range(len(original.sentences)):
            label = known[number, place]
            if label != "neither":
                label = "disputes" if figure in agreeing.get(number, ()) else "soft"
            labels[(0, number), (1, place)] = label
    return _two(story, "other", (original, replace(changing, sentences=tuple(sentences))), labels)


def _elsewhere(story: Story, first: int, other: int, rng: np.random.Generator) -> Retold | None:
    """Another outlet's article, some of whose sentences are of another name than the first's."""
    original, changing = story.articles[first], story.articles[other]
    instead = Names(story)
    known = _labels_between(story, first, other)
    sentences = list(changing.sentences)
    labels: dict[tuple[Place, Place], Label] = {}
    for place, sentence in enumerate(changing.sentences):
        same = [n for n in range(len(original.sentences)) if known[n, place] == "repeats"]
        found = instead.another(sentence.text, story.language)
        if not same or found is None:
            continue
        name, of_another = found
        telling = [n for n in same if name.text in original.sentences[n].text]
        if telling and rng.random() < SHARE_TURNED:
            sentences[place] = replace(sentence, text=of_another)
        else:
            telling = []
        for number in range(len(original.sentences)):
            label = known[number, place]
            if telling and label != "neither":
                label = "neither" if number in telling else "soft"
            labels[(0, number), (1, place)] = label
    return _two(
        story, "elsewhere", (original, replace(changing, sentences=tuple(sentences))), labels
    )


def _labels_between(story: Story, first: int, other: int) -> dict[tuple[int, int], Label]:
    known: dict[tuple[int, int], Label] = {}
    for (i, m), (j, n), label in story.pairs():
        if (i, j) == (first, other):
            known[m, n] = label
        elif (j, i) == (first, other):
            known[n, m] = label
    return known


def _two(
    story: Story,
    how: str,
    articles: tuple[TaggedArticle, TaggedArticle],
    labels: Mapping[tuple[Place, Place], Label],
) -> Retold | None:
    if not labels:
        return None
    return Retold(
        f"{story.id}-{how}",
        story.language,
        story.split,
        articles,
        story.exclusive,
        story.debatable,
        None,
        labels,
    )


def with_another(text: str, among: list[str], rng: np.random.Generator) -> str:
    """The text with another figure in the place of one of these."""
    figure = among[int(rng.integers(len(among)))]
    digits = figures(text)[figure]
    near = _a_little_off(digits, rng) if rng.random() < A_LITTLE else None
    other = figure.replace(digits, near, 1) if near else changed(figure, digits, rng)
    return re.sub(rf"(?<![\w.,-]){re.escape(figure)}", other, text)


def _a_little_off(digits: str, rng: np.random.Generator) -> str | None:
    """A whole number one to three more or less, as miscounts and corrections are.

    Not of a round one: 803 is what 800 may well stand for.
    """
    if not digits.isdecimal() or (len(digits) > 2 and digits.endswith("0")):
        return None
    value = int(digits) + int(rng.choice([-3, -2, -1, 1, 2, 3]))
    return str(value) if value > 0 else None


def edited(text: str, language: str, rng: np.random.Generator) -> str:
    """The text as a desk would shorten it: a word or two less, or told as hearsay."""
    if language == "ko" and rng.random() < 0.4:
        for old, new in _ENDINGS:
            if text.endswith(old):
                return text.removesuffix(old) + new
    words = text.split()
    # What a figure counts stays with it: without "people", 41 is another figure.
    free = [
        n
        for n, word in enumerate(words[:-1])
        if not _KEPT.search(word) and not (n and words[n - 1][-1].isdigit())
    ]
    gone = (
        set(rng.permutation(free)[: max(1, len(words) // 8)].tolist()) if len(words) > 5 else set()
    )
    return " ".join(word for n, word in enumerate(words) if n not in gone)
