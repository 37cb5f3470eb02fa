"""The one door: opens paths and answers `related(sentence)`.

The commands and the screen ask the library and never the rooms behind it. Every
call is thread-safe; those that may take longer than a key press say so.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader import samples
from reader.cache import Cache, cache_folder
from reader.collecting import CollectingSeldom
from reader.loading.options import DEFAULT, Options
from reader.model import Article, Failure, Link, LinkKind, Sentence
from reader.shelf import Cancelled, Changes, OnProgress, Progress, Shelf, never, silent
from reader.strictness import DEFAULT_STRICTNESS, shown, threshold

if TYPE_CHECKING:
    from reader.judge_options import JudgeOptions
    from reader.linking.looking import Looking
    from reader.linking.preparing import KeptLinks
    from reader.notes import NoteStore
    from reader.verdicts import Verdicts

__all__ = ["DEFAULT_STRICTNESS", "SAMPLE", "Changes", "Indexed", "Library", "Progress"]

SAMPLE = samples.SAMPLE


@dataclass(frozen=True, slots=True)
class Indexed:
    """What `Library.index` did: counts over the library, seconds of this run, bytes on disk.

    `analysed` counts the articles that were not kept before; `links` the links that
    were found, `None` when they were not asked for; `whole` is false when the run
    was cancelled.
    """

    articles: int
    sentences: int
    failures: int
    analysed: int
    links: int | None
    seconds: float
    bytes: int
    whole: bool = True


class Library:
    """What one run opens. Make it, `load()` it, `prepare()` it, then ask.

    `options` say which files of a folder are read, and how. What was made of a page is
    kept in `cache`, by default in the XDG cache folder, so that a second start reads
    only what changed.
    """

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
        self.paths = tuple(Path(path) for path in paths)
        self.ready = False
        self._cache = cache or Cache(cache_folder())
        self._shelf = Shelf(self.paths, self._cache, options)
        self._lock = threading.RLock()
        self._seldom = CollectingSeldom()
        self._notes = notes
        self._verdicts: Verdicts | None = None
        self._links: KeptLinks | None = None
        self._first: tuple[str, ...] = ()
        self._reading = reading
        self._judge = judge if reading else None
        self._looking: Looking | None = None

    @property
    def name(self) -> str:
        """What to call it on screen."""
        if self.paths == (SAMPLE,):
            return "sample library"
        if len(self.paths) == 1:
            return self.paths[0].resolve().name
        return f"{len(self.paths)} paths"

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles so far: dated ones by time, then the undated by path."""
        return self._shelf.articles

    @property
    def failures(self) -> tuple[Failure, ...]:
        """Paths that gave no article, each with its reason."""
        return self._shelf.failures

    @property
    def notes(self) -> NoteStore:
        """The store of notes and verdicts, opened when first asked for; raises `NotesError`."""
        with self._lock:
            if self._notes is None:
                from reader.notes import NoteStore  # noqa: PLC0415 - not on the way to first paint

                self._notes = NoteStore()
            return self._notes

    # -- opening ----------------------------------------------------------

    def files(self) -> Iterator[Path]:
        """The files that `load` reads, without reading them."""
        return self._shelf.files()

    def load(self, progress: OnProgress = silent, cancelled: Cancelled = never) -> None:
        """Read and clean every page (slow). Articles and failures appear as it goes."""
        self._seldom.hold()
        self._shelf.load(progress, cancelled)

    def prepare(self, progress: OnProgress = silent, cancelled: Cancelled = never) -> None:
        """Analyse and index what is not kept (slow); then `ready` is true.

        Everything that is done is kept at once: a run that was cancelled or killed
        goes on where it was. Meanwhile `related` answers from what is there.
        """
        from reader.linking.preparing import KeptLinks, Talk, Wanted  # noqa: PLC0415 - as above

        trusted = self._looks().trusted
        with self._lock:
            if self._links is None:
                folder = self._cache.index_folder(self.paths)
                store, shelf = self._cache.analyses, self._shelf
                self._links = KeptLinks(store, folder, shelf.__getitem__, trusted)
            links = self._links
        wanted = []
        for article in self.articles:
            head = self._shelf.head(article.id)
            wanted.append(Wanted(article.id, head.text_key, head.sentences))

        def told(done: int) -> None:
            progress(Progress("linking", done, len(wanted)))

        if links.sync(wanted, Talk(told, cancelled, lambda: self._first)):
            told(len(wanted))
            self.ready = True

    def first(self, *article_ids: str) -> None:
        """Articles that a running `prepare` takes before the others: what is on screen."""
        self._first = article_ids

    def index(
        self,
        progress: OnProgress = silent,
        cancelled: Cancelled = never,
        *,
        links: bool = False,
        settled: bool = False,
    ) -> Indexed:
        """Do ahead of time what opening the library would do (slow), and sum it up.

        With `links`, every sentence's links are judged and kept too (much slower); with
        `settled` they are read as well (slower by far).
        """
        start = time.monotonic()
        self.load(progress, cancelled)
        if not cancelled():
            self.prepare(progress, cancelled)
        found = None
        if links and not cancelled():
            found = sum(
                1
                for _ in self.links(
                    strictness=0.0, progress=progress, cancelled=cancelled, settled=settled
                )
            )
        self._cache.analyses.flush()
        self._cache.drop_old_indexes(self.paths)
        return Indexed(
            articles=len(self.articles),
            sentences=sum(self._shelf.head(article.id).sentences for article in self.articles),
            failures=len(self.failures),
            analysed=self._links.analysed if self._links is not None else 0,
            links=found,
            seconds=time.monotonic() - start,
            bytes=self._cache.size(),
            whole=not cancelled(),
        )

    def refresh(self, files: Collection[str | Path] | None = None) -> Changes:
        """Read again what changed on disk since it was loaded (slow).

        With `files` only these are looked at: what a watcher saw change.
        """
        changes = self._shelf.refresh(None if files is None else [str(file) for file in files])
        if changes and self._links is not None:
            self.prepare()
        return changes

    # -- articles -----------------------------------------------------------

    def article(self, article_id: str) -> Article:
        """An article by its id; raises `KeyError`."""
        return self._shelf[article_id]

    def article_of(self, sentence_id: str) -> Article:
        """The article that a sentence stands in; raises `KeyError`."""
        return self._shelf[sentence_id.rpartition(".")[0]]

    def sentence(self, sentence_id: str) -> Sentence:
        """A sentence by its id; raises `KeyError`."""
        article = self.article_of(sentence_id)
        return article.sentences[article.sentence_index(sentence_id)]

    def sentence_at(self, path: str, line: int) -> Sentence | None:
        """The first sentence that touches a 1-based line of a page, or `None`."""
        wanted = Path(path).resolve()
        for article in self.articles:
            if article.path == path or Path(article.path).resolve() == wanted:
                for sentence in article.sentences:
                    if any(span.line == line for span in sentence.spans):
                        return sentence
        return None

    def shared_copy(self, article_id: str) -> dict[int, tuple[str, int]]:
        """Line of this article to (article id, line) where it stands word for word elsewhere."""
        return self._shelf.shared_copy(article_id)

    # -- links ----------------------------------------------------------------

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
            for link in self._with_verdicts(self._all_related(sentence_id))
            if (kind is None or link.kind == kind)
            and (shown(link.kind, link.score, strictness) or (dismissed and link.score < 0))
        ]
        return tuple(sorted(links, key=lambda link: -link.score))

    def nearest_miss(
        self, sentence_id: str, *, strictness: float = DEFAULT_STRICTNESS
    ) -> Link | None:
        """The best link that `related` leaves out at this strictness."""
        judged = self._with_verdicts(self._all_related(sentence_id))
        below = [
            link
            for link in judged
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
        return self._looks().read(lambda look: links.related(sentence_id, look), cancelled)

    def settled(self, sentence_id: str) -> bool:
        """Whether what `related` says of a sentence was read by what would read it now."""
        links = self._links
        return links is not None and self._looks().current(links.settled_by(sentence_id))

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

    def link_counts(
        self, article_id: str, *, strictness: float = DEFAULT_STRICTNESS
    ) -> dict[str, tuple[int, int]]:
        """Sentence id to (repeats, disputes), for the sentences that have any (slow)."""
        counts: dict[str, tuple[int, int]] = {}
        for sentence in self.article(article_id).sentences:
            links = self.related(sentence.id, strictness=strictness)
            if links:
                repeats = sum(link.kind == "repeats" for link in links)
                counts[sentence.id] = (repeats, len(links) - repeats)
        return counts

    def links(
        self,
        *,
        kind: LinkKind | None = None,
        strictness: float = DEFAULT_STRICTNESS,
        progress: OnProgress = silent,
        cancelled: Cancelled = never,
        settled: bool = False,
    ) -> Iterator[Link]:
        """Every link of the library, each unordered pair once (slow).

        They come as they are found and are kept on disk, not in memory; stopped
        half-way, the next call goes on from there. With `settled` the likeliest are
        read first, as `settle` does (slower by far).
        """
        articles = self.articles
        place = {article.id: number for number, article in enumerate(articles)}
        for done, article in enumerate(articles):
            if cancelled():
                return
            progress(Progress("linking", done, len(articles)))
            for sentence in article.sentences:
                if settled:
                    self.settle(sentence.id, cancelled)
                for link in self.related(sentence.id, kind=kind, strictness=strictness):
                    later = place.get(link.to_id.rpartition(".")[0], -1) > done
                    # Retrieval may bring a pair from its later sentence alone.
                    if later or not self._brings(link.to_id, sentence.id):
                        yield link
        progress(Progress("linking", len(articles), len(articles)))
        self._cache.analyses.flush()

    def pair_counts(
        self, *, strictness: float = DEFAULT_STRICTNESS
    ) -> dict[tuple[str, str], tuple[int, int]]:
        """Pair of article ids, in the order of `articles`, to (repeats, disputes) (slow)."""
        counts: dict[tuple[str, str], tuple[int, int]] = {}
        place = {article.id: number for number, article in enumerate(self.articles)}
        for link in self.links(strictness=strictness):
            ends = (link.from_id.rpartition(".")[0], link.to_id.rpartition(".")[0])
            first, second = sorted(ends, key=place.__getitem__)
            repeats, disputes = counts.get((first, second), (0, 0))
            is_repeat = link.kind == "repeats"
            counts[first, second] = (repeats + is_repeat, disputes + (not is_repeat))
        return counts

    def close(self) -> None:
        """Let go of the notes and of the cache."""
        self._seldom.leave()
        if self._notes is not None:
            self._notes.close()
        if self._links is not None:
            self._links.close()
        self._cache.close()

    def _all_related(self, sentence_id: str) -> tuple[Link, ...]:
        """Every link of a sentence that is kept, whatever the strictness."""
        return () if self._links is None else self._links.related(sentence_id)

    def _brings(self, from_id: str, to_id: str) -> bool:
        return any(link.to_id == to_id for link in self._all_related(from_id))

    def _with_verdicts(self, links: Sequence[Link]) -> list[Link]:
        if self._verdicts is None:
            from reader.verdicts import Verdicts  # noqa: PLC0415 - not on the way to first paint

            self._verdicts = Verdicts(self.notes, self._shelf)
        return [self._verdicts.judged(link) for link in links]
