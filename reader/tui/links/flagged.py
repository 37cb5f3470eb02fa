"""What was cleaned away, and what stands in another article too, as a reader looks at it.

Pure: reads the segments of an article. Knows nothing of why a rule decided;
it only passes on what the segment says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from reader.model import Article, Segment, Sentence, Span
from reader.tui.words.naming import name_beside

FLAGGED = frozenset({"boilerplate", "duplicate"})


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring segments flagged alike: same kind and subtype, copies of neighbouring lines."""

    article: str
    segments: tuple[Segment, ...]

    @property
    def kind(self) -> str:
        """`duplicate`, or the subtype of the furniture."""
        first = self.segments[0]
        return "duplicate" if first.kind == "duplicate" else first.subtype or "other"

    @property
    def lines(self) -> tuple[int, int]:
        """First and last line of the page, 1-based, both included."""
        return self.segments[0].line, self.segments[-1].line

    @property
    def copies(self) -> tuple[int, int] | None:
        """First and last line that are repeated here, when it is a duplicate."""
        lines = [s.duplicate_of for s in self.segments if s.duplicate_of is not None]
        return (min(lines), max(lines)) if lines else None

    @property
    def why(self) -> str:
        """The reasons given, each once, in order."""
        return "; ".join(dict.fromkeys(s.why for s in self.segments if s.why))

    def text(self, article: Article) -> str:
        """What stands there in the page, lines joined by a space."""
        texts = (article.lines[s.line - 1][s.start : s.end].strip() for s in self.segments)
        return " ".join(text for text in texts if text)


@dataclass(frozen=True, slots=True)
class Copy:
    """Where else a paragraph stands word for word: an article, its name, a line of its page.

    `others` are further such places, in the order of the list of articles.
    """

    article: str
    source: str
    line: int
    others: tuple[Copy, ...] = ()

    @property
    def all(self) -> tuple[Copy, ...]:
        """This place and the others."""
        return (self, *self.others)

    def is_beside(self, former: Copy) -> bool:
        """Whether it stands in the articles in which the paragraph before it stands."""
        return [one.article for one in self.all] == [one.article for one in former.all]


@dataclass(frozen=True, slots=True)
class Shared:
    """Neighbouring paragraphs that stand in one and the same other article."""

    article: str
    sentences: tuple[Sentence, ...]
    copy: Copy

    @property
    def lines(self) -> tuple[int, int]:
        """First and last line of the page, 1-based, both included."""
        return self.sentences[0].spans[0].line, self.sentences[-1].spans[-1].line


def copies_of(
    own: Article, places: Mapping[int, Sequence[tuple[str, int]]], find: Callable[[str], Article]
) -> dict[int, Copy]:
    """The copies of the lines of `own`; `find` gives an article by its id or raises `KeyError`."""
    found: dict[int, Copy] = {}
    for line, elsewhere in places.items():
        copies: list[Copy] = []
        for other, there in elsewhere:
            with suppress(KeyError):  # it went away in the meantime
                copies.append(Copy(other, name_beside(find(other), own), there))
        if copies:
            found[line] = replace(copies[0], others=tuple(copies[1:]))
    return found


def copy_at(spans: Sequence[Span], copies: Mapping[int, Copy]) -> Copy | None:
    """The copy of a stretch of text, when most of it stands on lines that have one."""
    here = [span for span in spans if span.line in copies]
    if 2 * sum(span.end - span.start for span in here) <= sum(s.end - s.start for s in spans):
        return None
    return copies[here[0].line] if here else None


def shared(article: Article, copies: Mapping[int, Copy]) -> Iterator[Shared]:
    """The blocks of an article that stand in others, in order."""
    block: list[Sentence] = []
    former: Copy | None = None
    for sentence in article.sentences if copies else ():
        copy = copy_at(sentence.spans, copies)
        if block and former and (copy is None or not copy.is_beside(former)):
            yield Shared(article.id, tuple(block), former)
            block = []
        if copy is not None:
            former = former if block else copy
            block.append(sentence)
    if block and former:
        yield Shared(article.id, tuple(block), former)


def areas(article: Article) -> Iterator[tuple[Run, ...]]:
    """Stretches of the page with nothing to read in them, each as its runs, in order."""
    area: list[list[Segment]] = []
    previous: Segment | None = None
    for segment in article.segments:
        if segment.kind in FLAGGED:
            if area and previous is not None and _alike(previous, segment):
                area[-1].append(segment)
            else:
                area.append([segment])
            previous = segment
        elif segment.kind != "blank" and not _is_space(article, segment):
            if area:
                yield tuple(Run(article.id, tuple(run)) for run in area)
            area, previous = [], None
    if area:
        yield tuple(Run(article.id, tuple(run)) for run in area)


def runs(article: Article) -> tuple[Run, ...]:
    """Every flagged run of the article, in order."""
    return tuple(run for area in areas(article) for run in area)


def _is_space(article: Article, segment: Segment) -> bool:
    return not article.lines[segment.line - 1][segment.start : segment.end].strip()


def _alike(one: Segment, other: Segment) -> bool:
    if (one.kind, one.subtype) != (other.kind, other.subtype):
        return False
    if one.duplicate_of is None or other.duplicate_of is None:
        return one.duplicate_of == other.duplicate_of
    return 0 <= other.duplicate_of - one.duplicate_of <= 3
