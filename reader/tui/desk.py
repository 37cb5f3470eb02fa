"""What lies on the reader's desk: the library, how it is looked at, what is known so far.

Plain state without Textual. Answers of the library are kept by sentence, so that
going back to a sentence asks nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil, floor
from threading import Lock
from time import monotonic

from reader.model import Article, Link, LinkKind, article_id_of, kind_counts
from reader.tui.door import LibraryDoor
from reader.tui.find.narrowing import Narrowing
from reader.tui.links.flagged import Copy
from reader.tui.look.marks import MARKS, Marks
from reader.tui.place.history import History
from reader.tui.settings import Settings
from reader.tui.words.strings import Words, language_of_locale, words

STEP = 0.1
"""How much one key press changes the strictness."""
LOOSEST, STRICTEST = 0.05, 0.95
ROUNDING = 1e-6
"""A step short by less than this is a whole one."""


@dataclass(slots=True)
class Known:
    """What the library answered about a sentence; `read` when its links were read as well.

    `dismissed` are the links that the reader dismissed, where these were all.
    """

    links: tuple[Link, ...]
    miss: Link | None
    read: bool = False
    dismissed: int = 0

    @property
    def counts(self) -> tuple[int, int]:
        """Links (repeats, disputes), without those that the reader dismissed."""
        return kind_counts([link for link in self.links if link.score >= 0])


@dataclass(slots=True)
class Desk:
    """State that several panes and screens share."""

    library: LibraryDoor
    settings: Settings
    say: Words
    marks: Marks
    strictness: float
    kind: LinkKind | None = None
    dismissed: bool = False
    opening: bool = True
    stopped: bool = False
    failure: str = ""
    history: History = field(default_factory=History)
    narrowing: Narrowing = field(default_factory=Narrowing)
    counts: dict[str, Mapping[str, tuple[int, int]]] = field(default_factory=dict)
    so_far: dict[str, Mapping[str, tuple[int, int]]] = field(default_factory=dict)
    """Counts of long articles of which the rest is not counted yet."""
    unread: dict[str, int] = field(default_factory=dict)
    """Sentences of each article counted so far whose links were counted only: a bit each, as a
    library may have a million of them."""
    copies: dict[str, Mapping[int, Copy]] = field(default_factory=dict)
    times_read: int = 0
    """How often the links of a sentence were read: what was counted from links may have changed."""
    last_key: float = 0.0
    _known: dict[tuple[str, float, bool], Known] = field(default_factory=dict)
    _read_to: dict[tuple[str, float, bool], dict[str, Link]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)
    _era: int = 0
    """Grows with every `forget`: an answer that was begun before is of what was."""

    @classmethod
    def of(cls, library: LibraryDoor, settings: Settings) -> Desk:
        """A desk as the settings want it."""
        say = words(settings.language or language_of_locale())
        return cls(library, settings, say, MARKS[settings.marks], settings.strictness)

    # -- links -------------------------------------------------------------

    def known(self, sentence_id: str) -> Known | None:
        """What was answered about a sentence at the present strictness, if it was asked."""
        return self._known.get((sentence_id, self.strictness, self.dismissed))

    def ask(self, sentence_id: str) -> Known:
        """Ask the library (slow: for a worker thread) and keep the answer."""
        strictness, dismissed, era = self.strictness, self.dismissed, self._era
        for _ in range(2):  # once more when it was settled in the meantime
            before = self.library.settled(sentence_id)
            links = self.library.related(sentence_id, strictness=strictness, dismissed=dismissed)
            read = self.library.settled(sentence_id)
            if read == before:
                break
        known = Known(links, None, read)
        if not links:
            known.miss = self.library.nearest_miss(sentence_id, strictness=strictness)
            every = self.library.related(sentence_id, strictness=strictness, dismissed=True)
            known.dismissed = sum(link.score < 0 for link in every)
        if self.library.ready:
            key = (sentence_id, strictness, dismissed)
            with self._lock:
                if era != self._era:  # it may lead to pages that are gone
                    return known
                former = self._known.get(key)
                if former is not None and former.read and not read:
                    return former
                if read:
                    self._tell_the_other_ends(key, known)
                else:
                    known = self._with_what_was_read(key, known)
                self._known[key] = known
        return known

    def _tell_the_other_ends(self, key: tuple[str, float, bool], known: Known) -> None:
        """What was read of a sentence holds from the other end too: who follows a link to a
        sentence that was only counted so far must not be told that nobody else says it."""
        for link in known.links:
            there = (link.to_id, *key[1:])
            self._read_to.setdefault(there, {})[key[0]] = link
            former = self._known.get(there)
            if former is not None and not former.read:
                self._known[there] = self._with_what_was_read(there, former)

    def _with_what_was_read(self, key: tuple[str, float, bool], known: Known) -> Known:
        """A counted answer with the links to it that were read from their other end."""
        linked = {link.to_id for link in known.links}
        more = [link for end, link in self._read_to.get(key, {}).items() if end not in linked]
        if not more:
            return known
        links = (*known.links, *(link.reversed() for link in more))
        return Known(tuple(sorted(links, key=lambda link: (-link.score, link.to_id))), None)

    def forget(self) -> None:
        """Drop every answer: the library, the strictness or a verdict changed."""
        with self._lock:
            self._era += 1
            self._known.clear()
            self._read_to.clear()
        self.counts.clear()
        self.so_far.clear()
        self.unread.clear()

    def is_counted(self, article: Article | None) -> bool:
        """Whether all links of an article are counted: what was counted so far does not tell."""
        return article is not None and article.id in self.counts

    def counted(
        self,
        article_id: str,
        counts: Mapping[str, tuple[int, int]],
        unread: Collection[str] = (),
    ) -> None:
        """Take in an article's counts, made while some of its sentences may have been read."""
        self.so_far.pop(article_id, None)
        self.counts[article_id] = counts
        self.unread[article_id] = sum(map(_bit, unread))
        article = self.article(article_id)
        for sentence in article.sentences if article is not None else ():
            known = self.known(sentence.id)
            if known is not None and known.read:
                self.was_read(sentence.id)
                self.count_again(sentence.id)

    def was_read(self, sentence_id: str) -> bool:
        """The links of a sentence were read; true where it was the last one of its article."""
        article_id, bit = article_id_of(sentence_id), _bit(sentence_id)
        left = self.unread.get(article_id, 0)
        if not left & bit:
            return False
        self.unread[article_id] = left & ~bit
        return left == bit

    def count_again(self, sentence_id: str) -> bool:
        """Bring a sentence's counts in line with what is known; false when they were so."""
        article_id = article_id_of(sentence_id)
        known, counts = self.known(sentence_id), self.counts.get(article_id)
        if known is None or counts is None or counts.get(sentence_id, (0, 0)) == known.counts:
            return False
        rest = {sentence: pair for sentence, pair in counts.items() if sentence != sentence_id}
        if any(known.counts):
            rest[sentence_id] = known.counts
        self.counts[article_id] = rest
        return True

    @property
    def reads(self) -> bool:
        """Whether links are read here, as far as is known."""
        return self.settings.reading and not self.library.unread

    def shown(self, links: tuple[Link, ...]) -> tuple[Link, ...]:
        """The links of the kind that is asked for."""
        return tuple(link for link in links if self.kind in (None, link.kind))

    def stricter(self, step: int) -> bool:
        """Raise (+1) or lower (-1) the strictness; false at the end of the scale.

        It goes by whole steps, so that the way back passes the same values.
        """
        steps = self.strictness / STEP
        whole = floor(steps + ROUNDING) if step > 0 else ceil(steps - ROUNDING)
        wanted = round(min(STRICTEST, max(LOOSEST, (whole + step) * STEP)), 2)
        if wanted == self.strictness:
            return False
        self.strictness = wanted
        return True

    # -- articles ----------------------------------------------------------

    @property
    def listed(self) -> Sequence[Article]:
        """The articles of the list: all, or those that it is narrowed to."""
        return self.narrowing.of(self.library.articles)

    def totals(self) -> dict[str, tuple[int, int]]:
        """Links (repeats, disputes) of each article counted so far."""
        return {
            article: (sum(r for r, _ in counts.values()), sum(d for _, d in counts.values()))
            for article, counts in self.counts.items()
        }

    def counted_only(self) -> frozenset[str]:
        """Articles whose totals reading may still settle otherwise."""
        return frozenset(each for each, left in self.unread.items() if left and self.reads)

    def article(self, article_id: str) -> Article | None:
        """An article, or `None` when it went away."""
        try:
            return self.library.article(article_id)
        except KeyError:
            return None

    def article_with(self, sentence_id: str) -> Article | None:
        """The article that a sentence stands in, or `None` when either went away.

        What is known of links is of the pages as they were, until the screen is told of a change.
        """
        article = self.article(article_id_of(sentence_id))
        return article if article is not None and article.holds(sentence_id) else None

    # -- courtesy ----------------------------------------------------------

    def touched(self) -> None:
        """A key was pressed: background work gives way for a moment."""
        self.last_key = monotonic()

    @property
    def idle(self) -> float:
        """Seconds since a key was pressed."""
        return monotonic() - self.last_key

    @property
    def reading(self) -> bool:
        """Whether a key was pressed within the last tenth of a second."""
        return self.idle < 0.1


def _bit(sentence_id: str) -> int:
    """The bit of a sentence's number in its article."""
    return 1 << int(sentence_id.rpartition(".")[2])
