"""What lies on the reader's desk: the library, how it is looked at, what is known so far.

Plain state without Textual. Answers of the library are kept by sentence, so that
going back to a sentence asks nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from time import monotonic

from reader.model import Article, Link, LinkKind
from reader.tui.door import LibraryDoor
from reader.tui.history import History
from reader.tui.marks import MARKS, Marks
from reader.tui.settings import Settings
from reader.tui.strings import Words, language_of_locale, words

STEP = 0.1
"""How much one key press changes the strictness."""


@dataclass(slots=True)
class Known:
    """What the library answered about a sentence."""

    links: tuple[Link, ...]
    miss: Link | None


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
    counts: dict[str, Mapping[str, tuple[int, int]]] = field(default_factory=dict)
    last_key: float = 0.0
    _known: dict[tuple[str, float, bool], Known] = field(default_factory=dict)

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
        strictness, dismissed = self.strictness, self.dismissed
        links = self.library.related(sentence_id, strictness=strictness, dismissed=dismissed)
        miss = None
        if not links:
            miss = self.library.nearest_miss(sentence_id, strictness=strictness)
        known = Known(links, miss)
        if self.library.ready:
            self._known[sentence_id, strictness, dismissed] = known
        return known

    def forget(self) -> None:
        """Drop every answer: the library, the strictness or a verdict changed."""
        self._known.clear()
        self.counts.clear()

    def shown(self, links: tuple[Link, ...]) -> tuple[Link, ...]:
        """The links of the kind that is asked for."""
        return tuple(link for link in links if self.kind in (None, link.kind))

    def stricter(self, step: int) -> bool:
        """Raise (+1) or lower (-1) the strictness; false at the end of the scale."""
        wanted = round(min(0.95, max(0.05, self.strictness + step * STEP)), 2)
        if wanted == self.strictness:
            return False
        self.strictness = wanted
        return True

    # -- articles ----------------------------------------------------------

    def totals(self) -> dict[str, tuple[int, int]]:
        """Links (repeats, disputes) of each article counted so far."""
        return {
            article: (sum(r for r, _ in counts.values()), sum(d for _, d in counts.values()))
            for article, counts in self.counts.items()
        }

    def article(self, article_id: str) -> Article | None:
        """An article, or `None` when it went away."""
        try:
            return self.library.article(article_id)
        except KeyError:
            return None

    # -- courtesy ----------------------------------------------------------

    def touched(self) -> None:
        """A key was pressed: background work gives way for a moment."""
        self.last_key = monotonic()

    @property
    def reading(self) -> bool:
        """Whether a key was pressed within the last tenth of a second."""
        return monotonic() - self.last_key < 0.1
