"""What was cleaned away, gathered into runs that a reader can look at.

Pure: reads the segments of an article. Knows nothing of why a rule decided;
it only passes on what the segment says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.model import Article, Segment

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
