"""The reader's own verdicts on links, kept as notes and honoured ever after.

A verdict names two sentences by their quotes. Both are anchored as those of any other
note are, so that a verdict holds wherever a note would.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping

from reader.model import Link, LinkKind, article_id_of
from reader.notes import Anchor, NoteStore, Verdict, anchor_all
from reader.shelf import Shelf

Key = tuple[frozenset[str], LinkKind]
CONFIRMED_SCORE = 1.0
DISMISSED_SCORE = -1.0


class Verdicts:
    """What the notes say of links, as an index that follows notes and articles. Thread-safe."""

    def __init__(
        self, notes: NoteStore, shelf: Shelf, home: Callable[[str], str] = lambda end: end
    ) -> None:
        """`home` gives the sentence that stands for one where its page was saved twice."""
        self._home = home
        self._notes = notes
        self._shelf = shelf
        self._index: dict[Key, Verdict] = {}
        self._confirmed: dict[str, list[tuple[str, LinkKind]]] = {}
        self._lost = 0
        self._seen: tuple[int, int] | None = None
        self._reading = threading.Lock()
        self._anchors: dict[tuple[str, str], Anchor] = {}
        self._anchored_at: int | None = None

    def judged(self, link: Link) -> Link:
        """The link with the reader's verdict as its score: 1 confirmed, -1 dismissed."""
        verdict = self.on(link)
        if verdict is None:
            return link
        score = CONFIRMED_SCORE if verdict == "confirmed" else DISMISSED_SCORE
        return Link(link.kind, score, link.from_id, link.to_id, link.reasons)

    def on(self, link: Link) -> Verdict | None:
        """The reader's verdict on a link."""
        ends = frozenset((self._home(link.from_id), self._home(link.to_id)))
        return self.index.get((ends, link.kind))

    def confirmed(self, sentence_id: str) -> list[Link]:
        """The links that the reader confirmed of a sentence, also those that no judge knows of.

        One made by hand, or one of which a page changed so much that it is no candidate now.
        """
        _ = self.index
        return [
            Link(kind, CONFIRMED_SCORE, sentence_id, other, ())
            for other, kind in self._confirmed.get(sentence_id, ())
        ]

    @property
    def index(self) -> dict[Key, Verdict]:
        """Pair of sentence ids and kind to the verdict."""
        if self._seen != (self._notes.revision, self._shelf.revision):
            with self._reading:
                now = (self._notes.revision, self._shelf.revision)
                if self._seen != now:  # else another thread has read it meanwhile
                    self._index, self._lost = self._read()
                    self._confirmed = _by_sentence(self._index)
                    self._seen = now
        return self._index

    @property
    def lost(self) -> int:
        """Verdicts on links between open pages, of which a sentence is not there any more."""
        _ = self.index
        return self._lost

    def _read(self) -> tuple[dict[Key, Verdict], int]:
        found: dict[Key, Verdict] = {}
        lost = 0
        verdicts = [note for note in self._notes.verdicts() if note.link_kind and note.other]
        revision = self._shelf.revision
        # Notes change with every verdict that is given, pages seldom: each is anchored once.
        known = dict(self._anchors) if self._anchored_at == revision else {}
        new = [note for note in verdicts if (note.id, note.modified) not in known]
        if new:
            anchors = anchor_all(new, self._shelf.articles)
            known |= {(note.id, note.modified): anchors[note.id] for note in new}
        self._anchors, self._anchored_at = known, revision
        for note in verdicts:
            one = known[note.id, note.modified]
            other = one.other
            if note.verdict is None or note.link_kind is None or other is None:
                continue
            here = (one.sentence_id, other.sentence_id)
            ends = {self._home(end) for end in here if end is not None}
            if len(ends) == 2:
                found[frozenset(ends), note.link_kind] = note.verdict
            elif one.article_id and other.article_id:
                lost += 1
        return found, lost


def _by_sentence(index: Mapping[Key, Verdict]) -> dict[str, list[tuple[str, LinkKind]]]:
    """What was confirmed, by either of its sentences: the other one and the kind."""
    found: dict[str, list[tuple[str, LinkKind]]] = {}
    for (ends, kind), verdict in index.items():
        one, other = sorted(ends)
        if verdict == "confirmed" and article_id_of(one) != article_id_of(other):
            found.setdefault(one, []).append((other, kind))
            found.setdefault(other, []).append((one, kind))
    return found
