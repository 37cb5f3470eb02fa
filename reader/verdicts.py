"""The reader's own verdicts on links, kept as notes and honoured ever after.

A verdict names two sentences by their quotes. It is looked up by sentence id
first and anchored again where a page has changed since.
"""

from __future__ import annotations

from reader.model import Article, Link, LinkKind
from reader.notes import NoteStore, Target, Verdict, anchor_target
from reader.shelf import Shelf

Key = tuple[frozenset[str], LinkKind]
CONFIRMED_SCORE = 1.0
DISMISSED_SCORE = -1.0


class Verdicts:
    """What the notes say of links, as an index that follows notes and articles."""

    def __init__(self, notes: NoteStore, shelf: Shelf) -> None:
        self._notes = notes
        self._shelf = shelf
        self._index: dict[Key, Verdict] = {}
        self._seen: tuple[int, int] | None = None

    def judged(self, link: Link) -> Link:
        """The link with the reader's verdict as its score: 1 confirmed, -1 dismissed."""
        verdict = self.index.get((frozenset((link.from_id, link.to_id)), link.kind))
        if verdict is None:
            return link
        score = CONFIRMED_SCORE if verdict == "confirmed" else DISMISSED_SCORE
        return Link(link.kind, score, link.from_id, link.to_id, link.reasons)

    @property
    def index(self) -> dict[Key, Verdict]:
        """Pair of sentence ids and kind to the verdict."""
        now = (self._notes.revision, self._shelf.revision)
        if self._seen != now:
            self._index = self._read()
            self._seen = now
        return self._index

    def _read(self) -> dict[Key, Verdict]:
        found: dict[Key, Verdict] = {}
        articles = self._shelf.articles
        by_id = {article.id: article for article in articles}
        by_path = {article.path: article for article in articles}
        for note in self._notes.verdicts():
            if note.verdict is None or note.link_kind is None or note.other is None:
                continue
            ends = {
                sentence_id
                for target in (note.target, note.other)
                if (sentence_id := _place(target, by_id, by_path)) is not None
            }
            if len(ends) == 2:
                found[frozenset(ends), note.link_kind] = note.verdict
        return found


def _place(target: Target, by_id: dict[str, Article], by_path: dict[str, Article]) -> str | None:
    article = by_id.get(target.article_id) or by_path.get(target.path)
    return None if article is None else anchor_target(target, article).sentence_id
