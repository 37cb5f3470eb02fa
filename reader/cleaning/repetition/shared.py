"""What articles share: furniture of one source that no rule knows, and copy word for word.

Pure and incremental: counts can be added page by page, and asked at any time. Lines
are compared by their letters and digits alone. Knows nothing of files or links.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2s

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit, make_unit, tidy
from reader.cleaning.repetition.repeats import line_key
from reader.model import Article

_LONGEST_LINE = 300
_SHORTEST_LINE = 2
_SHORTEST_PARAGRAPH = 24
"""Letters and digits of a paragraph that two writers do not write alike by accident."""


def _digest(key: str) -> bytes:
    return blake2s(key.encode("utf-8", "surrogatepass"), digest_size=10).digest()


@dataclass(slots=True)
class SharedLines:
    """How many pages of a source hold each line.

    A line is furniture of a source when at least `pages` of its pages hold it and
    they are at least `share` of all its pages: agency copy that two pages of one
    source print is neither. A page counts once a line, however often it repeats it. A finished
    sentence must stand on `told` pages: what an outlet tells of one matter day by day repeats
    how it began.
    """

    pages: int = 3
    share: float = 0.5
    told: int = 12
    _sizes: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    _counts: dict[str, dict[bytes, int]] = field(default_factory=dict)

    def add(self, source: str, lines: Iterable[str]) -> None:
        """Count one more page of a source."""
        self.add_digests(source, {_digest(key) for key in map(_key, lines) if key})

    def add_digests(self, source: str, digests: Iterable[bytes]) -> None:
        """The same for a page of which the digests of its lines are kept (see `line_marks`)."""
        counts = self._counts.setdefault(source, {})
        self._sizes[source] += 1
        for digest in digests:
            counts[digest] = counts.get(digest, 0) + 1

    def furniture(self, source: str, *, told: bool = False) -> frozenset[bytes]:
        """The digests of lines that stand on enough pages of a source; `told`: for sentences."""
        if not self.known(source):
            return frozenset()
        least = max(self.told if told else self.pages, self.share * self._sizes[source])
        return frozenset(digest for digest, count in self._counts[source].items() if count >= least)

    def known(self, source: str | None) -> bool:
        """Whether enough pages of a source were counted to tell its furniture."""
        return source is not None and self._sizes.get(source, 0) >= self.pages

    def has(self, source: str | None, line: str) -> bool:
        """Whether a line is furniture of a source, by how many of its pages hold it."""
        if source is None or not self.known(source):
            return False
        key = _key(line)
        if not key:
            return False
        count = self._counts[source].get(_digest(key), 0)
        least = self.told if make_unit(0, line, 0, len(line)).sentence else self.pages
        return count >= max(least, self.share * self._sizes[source])


def _key(line: str) -> str:
    if len(line) > _LONGEST_LINE:
        return ""
    key = line_key(tidy(line))
    return key if len(key) >= _SHORTEST_LINE else ""


_MARK = 11
"""Bytes of a line in `line_marks`: a digest of ten, and whether the line is text."""


def line_marks(article: Article) -> bytes:
    """What to keep of an article's lines when they are to be counted later."""
    body = {segment.line for segment in article.segments if segment.kind == "body"}
    marks: dict[bytes, bool] = {}
    for number, line in enumerate(article.lines, start=1):
        key = _key(line)
        if key:
            digest = _digest(key)
            marks[digest] = marks.get(digest, False) or number in body
    return b"".join(digest + bytes((text,)) for digest, text in marks.items())


def marked_lines(marks: bytes) -> dict[bytes, bool]:
    """Digest of each line to whether it is text, as `line_marks` kept them."""
    return {
        marks[at : at + _MARK - 1]: bool(marks[at + _MARK - 1])
        for at in range(0, len(marks) - _MARK + 1, _MARK)
    }


def mark_shared(
    units: Sequence[Unit], marks: list[Mark], shared: SharedLines, source: str | None
) -> None:
    """Turn lines that many pages of the source hold into furniture, in place.

    The title and credits keep their kind: a column's name or a reporter's line
    stands on many pages too.
    """
    if not shared.known(source):
        return
    for index, mark in enumerate(marks):
        text = mark.kind in ("body", "subhead", "deck", "caption")
        if text and shared.has(source, units[index].text):
            marks[index] = Mark("boilerplate", "other", "on many pages of this source", sure=True)


def paragraph_keys(article: Article) -> Mapping[bytes, int]:
    """Digest of each paragraph of the article's text, and the first line that it stands on.

    What to keep of an article when others are to be compared with it later.
    """
    found: dict[bytes, int] = {}
    for segment in article.segments:
        if segment.kind not in ("body", "deck"):
            continue
        key = line_key(tidy(article.lines[segment.line - 1][segment.start : segment.end]))
        if len(key) >= _SHORTEST_PARAGRAPH:
            found.setdefault(_digest(key), segment.line)
    return found
