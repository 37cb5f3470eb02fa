"""Answer for one sentence: who repeats it, who disputes it, and whether that was read.

The links of a whole library are told by `door.py`, which stands on this.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cache import Cache, library_key
from reader.library.opening import OpenLibrary
from reader.loading.options import DEFAULT, Options
from reader.model import Link, LinkKind, article_id_of
from reader.records import replace
from reader.shelf import Cancelled, OnProgress, Progress, never, silent
from reader.strictness import DEFAULT_STRICTNESS, shown, threshold

if TYPE_CHECKING:
    from reader.judge_options import JudgeOptions
    from reader.linking.kept.preparing import KeptLinks
    from reader.linking.looking import Looking
    from reader.notes import NoteStore, Verdict
    from reader.verdicts import Verdicts

__all__ = ["AnsweringLibrary"]


class AnsweringLibrary(OpenLibrary):
    """An open library that is compared sentence by sentence."""

    def __init__(
        self,
        paths: Sequence[str | Path],
        *,
        notes: NoteStore | None = None,
        cache: Cache | None = None,
        options: Options = DEFAULT,
        reading: bool = True,
        judge: JudgeOptions | None = None,
    ) -> None:
        """With `reading` false answers are counted only, and `settle` does nothing.

        `judge` is a model of the user's own; without it nothing is ever sent anywhere.
        """
        super().__init__(paths, notes, cache, options)
        self.ready = False
        self._verdicts: Verdicts | None = None
        self._links: KeptLinks | None = None
        self._first: tuple[str, ...] = ()
        self._reading = reading
        self._judge = judge if reading else None
        self._looking: Looking | None = None

    def prepare(self, progress: OnProgress = silent, cancelled: Cancelled = never) -> None:
        """Analyse and index what is not kept (slow); then `ready` is true.

        Everything that is done is kept at once: a run that was cancelled or killed
        goes on where it was. Meanwhile `related` answers from what is there. Pages that
        `refresh` takes in before the end are compared as well.
        """
        while self._compare(progress, cancelled):
            continue

    def _compare(self, progress: OnProgress, cancelled: Cancelled) -> bool:
        """Compare the pages as they are now; whether others came in the meantime."""
        from reader.linking.kept.preparing import KeptLinks, Talk, Wanted  # noqa: PLC0415 - not on the way to first paint

        trusted = self._looks().trusted
        with self._lock:
            if self._links is None:
                folder = self._cache.index_folder(self.paths)
                store, open_article = self._cache.analyses, self._shelf.__getitem__
                answers = self._cache.answers.of(library_key(self.paths))
                self._links = KeptLinks(store, answers, folder, open_article, trusted)
            links = self._links
        revision, twice = self._shelf.revision, self.same_pages
        wanted = [
            Wanted(article_id, head.text_key, head.sentences)
            for article_id, head in self._shelf.heads().items()
            if article_id not in twice
        ]

        def told(done: int) -> None:
            progress(Progress("linking", done, len(wanted)))

        if not links.sync(wanted, Talk(told, cancelled, lambda: self._first)):
            return False
        told(len(wanted))
        with self._lock:  # or `refresh`, asking in between, would leave what it read to nobody
            if revision != self._shelf.revision:
                return True
            self.ready = True
        return False

    def first(self, *article_ids: str) -> None:
        """Articles that a running `prepare` takes before the others: what is on screen."""
        self._first = tuple(self.same_pages.get(each, each) for each in article_ids)

    def related(
        self,
        sentence_id: str,
        *,
        kind: LinkKind | None = None,
        strictness: float = DEFAULT_STRICTNESS,
        dismissed: bool = False,
    ) -> tuple[Link, ...]:
        """Sentences of other articles that repeat or dispute this one, most certain first.

        Until `ready`, those of the articles compared so far. The reader's own verdicts
        come before the judge's: a confirmed link is always in, a dismissed one only
        with `dismissed`.
        """
        links = [
            link
            for link in self._judged_related(sentence_id)
            if (kind is None or link.kind == kind)
            and (shown(link.kind, link.score, strictness) or (dismissed and link.score < 0))
        ]
        return tuple(sorted(links, key=lambda link: -link.score))

    def nearest_miss(
        self, sentence_id: str, *, strictness: float = DEFAULT_STRICTNESS
    ) -> Link | None:
        """The best link that `related` leaves out at this strictness."""
        below = [
            link
            for link in self._judged_related(sentence_id)
            if link.score >= 0 and not shown(link.kind, link.score, strictness)
        ]
        return max(
            below, key=lambda link: link.score / threshold(link.kind, strictness), default=None
        )

    def related_text(
        self,
        text: str,
        *,
        kind: LinkKind | None = None,
        strictness: float = DEFAULT_STRICTNESS,
        settled: bool = False,
    ) -> tuple[Link, ...]:
        """The same for a sentence that stands in no article; `from_id` is empty.

        With `settled` the likeliest links are read as well, where something can (slow).
        """
        links = self._links
        if links is None:
            return ()
        read: list[tuple[Link, ...]] = []
        if settled and self._reading:
            self._looks().read(lambda look: read.append(links.related_text(text, look)), never)
        return tuple(
            link
            for link in (read[0] if read else links.related_text(text))
            if kind in (None, link.kind) and shown(link.kind, link.score, strictness)
        )

    # -- the second look -------------------------------------------------------

    def settle(self, sentence_id: str, cancelled: Cancelled = never) -> bool:
        """Have the likeliest links of a sentence read (slow); false when that was not done.

        Afterwards `related` gives what reading found. Raises `KeyError` for a sentence of
        no article.
        """
        links = self._links
        if links is None or not self._reading:
            return False
        home = self._home(sentence_id)
        return self._looks().read(lambda look: links.related(home, look), cancelled)

    def settled(self, sentence_id: str) -> bool:
        """Whether what `related` says of a sentence was read by what would read it now."""
        links = self._links
        return links is not None and self._looks().current(
            links.settled_by(self._home(sentence_id))
        )

    @property
    def unread(self) -> str:
        """Why nothing is read here, "" while reading is possible for all that is known."""
        if not self._reading:
            return "switched off"
        return "" if self._looking is None else self._looking.unread

    @property
    def judge(self) -> JudgeOptions | None:
        """The model of the user's own that is asked about links, if any."""
        return self._judge

    @property
    def judge_paused(self) -> str:
        """Why that model is not asked for a while, "" while it is."""
        return "" if self._looking is None else self._looking.paused

    @property
    def judge_trouble(self) -> str:
        """What was wrong when that model was asked last, "" when nothing was."""
        return "" if self._looking is None else self._looking.trouble

    def _looks(self) -> Looking:
        """Who reads."""
        from reader.linking.looking import Looking  # noqa: PLC0415 - not on the way to first paint

        with self._lock:
            if self._looking is None:
                self._looking = Looking(self._cache.said, self._judge)
            return self._looking

    def close(self) -> None:
        """Let go of the notes, the links and the cache; what was judged is written."""
        if self._links is not None:
            with suppress(OSError, ValueError):  # an index that was not written is made again
                self._links.close()
        super().close()

    def _all_related(self, sentence_id: str) -> tuple[Link, ...]:
        """Every link of a sentence that is kept, whatever the strictness."""
        return () if self._links is None else self._links.related(self._home(sentence_id))

    def _judged_related(self, sentence_id: str) -> list[Link]:
        """The same with the verdicts on them, each from this very sentence."""
        home = self._home(sentence_id)
        found = self._with_verdicts(self._all_related(sentence_id))
        known = {(link.to_id, link.kind) for link in found}
        if self._links is not None:
            found += [
                link
                for link in self._own_verdicts().confirmed(home)
                if (link.to_id, link.kind) not in known
            ]
        if home == sentence_id:
            return found
        return [replace(link, from_id=sentence_id) for link in found]

    def _home(self, sentence_id: str) -> str:
        """The sentence that links are made from: the one of the page that was saved before."""
        article_id = article_id_of(sentence_id)
        first = self.same_pages.get(article_id)
        return sentence_id if first is None else first + sentence_id[len(article_id) :]

    def verdict_on(self, link: Link) -> Verdict | None:
        """What the reader's user said of a link."""
        return self._own_verdicts().on(link)

    @property
    def lost_verdicts(self) -> int:
        """Verdicts that hold no more: both their pages are open, a sentence is gone (slow)."""
        return self._own_verdicts().lost

    def _own_verdicts(self) -> Verdicts:
        with self._lock:
            if self._verdicts is None:
                from reader.verdicts import Verdicts  # noqa: PLC0415 - not on the way to first paint

                self._verdicts = Verdicts(self.notes, self._shelf, self._home)
            return self._verdicts

    def _with_verdicts(self, links: Sequence[Link]) -> list[Link]:
        verdicts = self._own_verdicts()
        return [verdicts.judged(link) for link in links]
