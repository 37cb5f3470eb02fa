"""Tagged stories: the format of `tests/gold/clusters/*.story`, and the labels that follow.

A story is four articles in which every sentence carries the propositions that
it asserts, denies or doubts; the label of *every* pair of sentences of
different articles follows from the tags, so that "neither" is labelled too.

    story: id            lang: ko          split: develop | scored
    = toll-3 | three workers died | value=3 | time=2025-03-02   a proposition
    x toll-3 / toll-5        cannot both be true as stated
    ~ toll-3 / toll-first    a fair reader could argue either way
    @ 2025-03-02T21:10+09:00 | outlet | reporter                 an article begins
    # [toll-3] headline
    [toll-3 +collapse] sentence      main proposition(s), +lesser ones
    [!inspected ?cause ~toll-3] ...  denies, doubts, only touches
                                     an empty line begins a paragraph
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

from reader.model import Article, Kind, Sentence, Span

CLUSTERS = Path(__file__).parent / "clusters"
Label = Literal["repeats", "disputes", "soft", "neither"]
Place = tuple[int, int]
"""Article and sentence, counted from 0."""
SECOND = Path(__file__).parent / "second"
"""Second readings, `ID.pairs`: a line a pair, `r` repeats, `d` disputes or `s` arguable, then
both places as article.sentence; what is not listed is neither."""
_SECOND_LABELS: dict[str, Label] = {"r": "repeats", "d": "disputes", "s": "soft"}
_MARKS = {"+": "also", "!": "denies", "?": "doubts", "~": "touches"}


@dataclass(frozen=True, slots=True)
class TaggedSentence:
    """A sentence with the ids of the propositions in each of its roles."""

    text: str
    kind: Kind
    paragraph: int
    main: frozenset[str]
    also: frozenset[str]
    denies: frozenset[str]
    doubts: frozenset[str]
    touches: frozenset[str]

    @property
    def stands(self) -> frozenset[str]:
        """Main propositions, a denial or doubt counting as one of its own."""
        return self.main | {f"!{p}" for p in self.denies} | {f"?{p}" for p in self.doubts}

    @property
    def asserts(self) -> frozenset[str]:
        """Propositions that it asserts, main or lesser."""
        return self.main | self.also


@dataclass(frozen=True, slots=True)
class TaggedArticle:
    """One outlet's telling of a story."""

    source: str
    published: str
    sentences: tuple[TaggedSentence, ...]


@dataclass
class Story:
    """A story's articles, and which of its propositions exclude each other."""

    id: str
    language: str
    split: str
    articles: tuple[TaggedArticle, ...]
    exclusive: frozenset[frozenset[str]]
    debatable: frozenset[frozenset[str]]
    second: Mapping[tuple[Place, Place], Label] | None = None
    """What a second reader found, without sight of the tags: pairs that are not neither."""

    def label(self, a: TaggedSentence, b: TaggedSentence) -> Label:
        """The label of a pair of sentences of different articles."""
        if self._dispute(a, b) or self._dispute(b, a):
            return "disputes"
        if a.stands & b.stands or _contains(a, b) or _contains(b, a):
            return "repeats"
        touched = (a.stands | a.also | a.touches) & (b.stands | b.also | b.touches)
        if touched or self._near(a, b) or self._near(b, a):
            return "soft"
        return "neither"

    def _dispute(self, a: TaggedSentence, b: TaggedSentence) -> bool:
        return bool((a.denies | a.doubts) & b.asserts) or any(
            frozenset((p, q)) in self.exclusive for p in a.main for q in b.asserts if p != q
        )

    def _near(self, a: TaggedSentence, b: TaggedSentence) -> bool:
        if (a.denies | a.doubts) & (b.touches | b.denies | b.doubts):
            return True
        pairs = self.exclusive | self.debatable
        return any(
            frozenset((p, q)) in pairs
            for p in a.asserts | a.touches
            for q in b.asserts | b.touches
            if p != q
        )

    def pairs(self) -> Iterator[tuple[Place, Place, Label]]:
        """Every cross-article pair as ((article, sentence), (article, sentence), label).

        Where the two readers are at odds a fair reader could argue either way: soft.
        """
        for a, b, label in self.tagged_pairs():
            again = label if self.second is None else self.second.get((a, b), "neither")
            yield a, b, "soft" if again not in (label, "soft") and label != "soft" else label

    def tagged_pairs(self) -> Iterator[tuple[Place, Place, Label]]:
        """The same as the tags alone have it."""
        for (i, first), (j, second) in itertools.combinations(enumerate(self.articles), 2):
            for m, a in enumerate(first.sentences):
                for n, b in enumerate(second.sentences):
                    yield (i, m), (j, n), self.label(a, b)

    @cached_property
    def as_articles(self) -> tuple[Article, ...]:
        """The story as articles of the reader, sentence for sentence."""
        return tuple(
            _as_article(f"{self.id}-{number}", tagged, self.language)
            for number, tagged in enumerate(self.articles)
        )


def _contains(a: TaggedSentence, b: TaggedSentence) -> bool:
    """Whether all that `a` mainly says is within what `b` says."""
    return bool(a.stands) and a.stands <= b.stands | b.also


def _as_article(name: str, tagged: TaggedArticle, language: str) -> Article:
    sentences = tuple(
        Sentence(f"{name}.{n}", s.paragraph, s.kind, s.text, (Span(n + 1, 0, len(s.text)),))
        for n, s in enumerate(tagged.sentences)
    )
    title = next((s.text for s in sentences if s.kind == "title"), sentences[0].text)
    return Article(
        id=name,
        path=f"{name}.txt",
        title=title,
        source=tagged.source,
        published=tagged.published,
        language=language,
        lines=tuple(s.text for s in sentences),
        segments=(),
        sentences=sentences,
    )


def parse(path: Path) -> Story:
    """Read one story; raises `ValueError` naming the line that is wrong."""
    head: dict[str, str] = {}
    known: set[str] = set()
    exclusive: set[frozenset[str]] = set()
    debatable: set[frozenset[str]] = set()
    articles: list[tuple[str, str, list[TaggedSentence]]] = []
    paragraph = 0
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        text = line.strip()
        try:
            if not text:
                paragraph += 1
            elif text.startswith("= "):
                known.add(text[2:].split("|")[0].strip())
            elif text.startswith(("x ", "~ ")):
                pair = frozenset(part.strip() for part in text[2:].split("/"))
                _check(pair, known)
                (exclusive if text[0] == "x" else debatable).add(pair)
            elif text.startswith("@ "):
                published, source, *_ = (part.strip() for part in text[2:].split("|"))
                articles.append((source, published, []))
            elif text.startswith(("[", "# [")):
                articles[-1][2].append(_sentence(text, paragraph, known))
            else:
                key, value = text.split(":", 1)
                head[key] = value.strip()
        except (ValueError, IndexError, KeyError) as error:
            raise ValueError(f"{path.name}:{number}: {error}") from error
    second = second_reading(head["story"])
    for article, sentence in itertools.chain.from_iterable(second or ()):
        if article >= len(articles) or sentence >= len(articles[article][2]):
            raise ValueError(f"{path.name}: the second reading has no {article}.{sentence} here")
    return Story(
        id=head["story"],
        language=head["lang"],
        split=head["split"],
        articles=tuple(TaggedArticle(s, p, tuple(rows)) for s, p, rows in articles),
        exclusive=frozenset(exclusive),
        debatable=frozenset(debatable),
        second=second,
    )


def second_reading(story_id: str) -> dict[tuple[Place, Place], Label] | None:
    """The pairs that the second reader listed, or `None` if nobody has read it yet."""
    path = SECOND / f"{story_id}.pairs"
    if not path.exists():
        return None
    found: dict[tuple[Place, Place], Label] = {}
    for line in path.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            label, *places = line.split()
            first, last = sorted(_place(place) for place in places)
            found[first, last] = _SECOND_LABELS[label]
    return found


def _place(text: str) -> Place:
    article, sentence = text.split(".")
    return int(article), int(sentence)


def _sentence(text: str, paragraph: int, known: set[str]) -> TaggedSentence:
    found = re.match(r"(# )?\[([^\]]*)\]\s+(\S.*)$", text)
    if found is None:
        raise ValueError("a tag bracket, then the sentence")
    roles: dict[str, set[str]] = {
        role: set() for role in ("main", "also", "denies", "doubts", "touches")
    }
    for tag in found[2].split():
        roles[_MARKS.get(tag[0], "main")].add(tag.lstrip("+!?~"))
    _check(frozenset().union(*roles.values()), known)
    return TaggedSentence(
        found[3],
        "title" if found[1] else "body",
        paragraph,
        **{role: frozenset(ids) for role, ids in roles.items()},
    )


def _check(ids: frozenset[str], known: set[str]) -> None:
    if ids - known:
        raise ValueError(f"not declared: {', '.join(sorted(ids - known))}")


def load_stories(split: str | None = None, folder: Path = CLUSTERS) -> list[Story]:
    """All stories of a split ("develop" or "scored"), or all, in order of their names."""
    stories = [parse(path) for path in sorted(folder.glob("*.story"))]
    return [story for story in stories if split in (None, story.split)]
