"""The one door: opens paths, owns what was made of them, answers `related(sentence)`.

The commands and the screen ask the library and never the rooms behind it. Every
call is thread-safe; those that may take longer than a key press say so.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from reader import samples
from reader.cleaning import clean, with_id
from reader.loading import find_files, load, load_file
from reader.model import Article, Failure, Link, LinkKind, RawPage, Sentence

if TYPE_CHECKING:
    from reader.linking import Linker
    from reader.notes import NoteStore

DEFAULT_STRICTNESS = 0.5
"""What is shown when nothing else is asked for; see `reader.linking.judge` for its measure."""

SAMPLE = samples.SAMPLE


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long call is: `done` of `total` articles; `total` 0 while it is not known."""

    stage: Literal["loading", "cleaning", "linking"]
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Changes:
    """What a refresh found, by article id; `changed` pairs the old id with the new one."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


OnProgress = Callable[[Progress], None]
Cancelled = Callable[[], bool]


def _never() -> bool:
    return False


def _silent(_: Progress) -> None:
    return None


class Library:
    """What one run opens. Make it, `load()` it, `prepare()` it, then ask."""

    def __init__(
        self,
        paths: Sequence[str | Path],
        *,
        notes: NoteStore | None = None,
    ) -> None:
        self.paths = tuple(Path(path) for path in paths)
        self.ready = False
        self._lock = threading.RLock()
        self._notes = notes
        self._articles: dict[str, Article] = {}
        self._order: tuple[Article, ...] = ()
        self._failures: dict[str, Failure] = {}
        self._stamps: dict[str, tuple[int, int]] = {}
        self._linker: Linker | None = None
        self._links: dict[str, tuple[Link, ...]] = {}

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
        return self._order

    @property
    def failures(self) -> tuple[Failure, ...]:
        """Paths that gave no article, each with its reason."""
        return tuple(self._failures.values())

    @property
    def notes(self) -> NoteStore:
        """The store of notes and verdicts, opened when first asked for."""
        with self._lock:
            if self._notes is None:
                from reader.notes import NoteStore  # noqa: PLC0415 - reading needs no notes

                self._notes = NoteStore()
            return self._notes

    # -- opening ----------------------------------------------------------

    def load(self, progress: OnProgress = _silent, cancelled: Cancelled = _never) -> None:
        """Read and clean every page (slow). Articles and failures appear as it goes."""
        for done, loaded in enumerate(load(self.paths), start=1):
            if cancelled():
                return
            self._take(loaded)
            progress(Progress("loading", done, 0))

    def files(self) -> Iterator[Path]:
        """The files that `load` will read, without reading them."""
        for path in self.paths:
            for found in find_files(path):
                if not isinstance(found, Failure):
                    yield found

    def _take(self, loaded: RawPage | Failure) -> str | None:
        """Clean a page and add it; the id of its article, `None` for a failure."""
        with self._lock:
            if isinstance(loaded, Failure):
                self._failures[loaded.path] = loaded
                return None
            self._stamps[_file_of(loaded.path)] = _stamp(_file_of(loaded.path))
            article = clean(loaded)
            if not article.sentences:
                self._failures[loaded.path] = Failure(loaded.path, "no article text in this page")
                return None
            if article.id in self._articles:
                article = with_id(article, _free_id(article.id, self._articles))
            self._articles[article.id] = article
            self._sort()
            return article.id

    def _sort(self) -> None:
        self._order = tuple(
            sorted(self._articles.values(), key=lambda a: (a.published or "9", a.path))
        )

    def prepare(self, progress: OnProgress = _silent, cancelled: Cancelled = _never) -> None:
        """Analyse every article and index its sentences (slow); then `ready` is true."""
        from reader.linking import Linker  # noqa: PLC0415 - the first paint need not wait for it

        linker = self._linker or Linker()
        articles = self._order
        for done, article in enumerate(articles):
            if cancelled():
                return
            progress(Progress("linking", done, len(articles)))
            if article.id not in linker:
                linker.add(article)
        linker.commit()
        progress(Progress("linking", len(articles), len(articles)))
        with self._lock:
            self._linker = linker
            self.ready = True

    def refresh(self) -> Changes:
        """Read again what changed on disk since it was loaded (slow)."""
        with self._lock:
            known = dict(self._stamps)
            by_file: dict[str, list[str]] = {}
            for article in self._order:
                by_file.setdefault(_file_of(article.path), []).append(article.id)
        present = {str(file) for file in self.files()}
        stale = {file for file in present if known.get(file) != _stamp(file)}
        gone = set(known) - present
        removed: list[str] = []
        added: list[str] = []
        changed: list[tuple[str, str]] = []
        for file in sorted(stale | gone):
            old = by_file.get(file, [])
            for article_id in old:
                self._drop(article_id)
            with self._lock:
                self._stamps.pop(file, None)
                self._failures.pop(file, None)
            loaded = load_file(Path(file)) if file in stale else ()
            new = [article_id for page in loaded if (article_id := self._take(page))]
            changed += zip(old, new, strict=False)
            removed += old[len(new) :]
            added += new[len(old) :]
        result = Changes(tuple(added), tuple(removed), tuple(changed))
        if result and self.ready:
            self.prepare()
        if result:
            with self._lock:
                self._links.clear()
        return result

    def _drop(self, article_id: str) -> None:
        with self._lock:
            del self._articles[article_id]
            self._sort()
            if self._linker is not None and article_id in self._linker:
                self._linker.remove(article_id)

    # -- asking -----------------------------------------------------------

    def article(self, article_id: str) -> Article:
        """An article by its id; raises `KeyError`."""
        return self._articles[article_id]

    def article_of(self, sentence_id: str) -> Article:
        """The article that a sentence stands in; raises `KeyError`."""
        return self._articles[sentence_id.rpartition(".")[0]]

    def sentence(self, sentence_id: str) -> Sentence:
        """A sentence by its id; raises `KeyError`."""
        article = self.article_of(sentence_id)
        return article.sentences[article.sentence_index(sentence_id)]

    def sentence_at(self, path: str, line: int) -> Sentence | None:
        """The first sentence that touches a 1-based line of a page, or `None`."""
        wanted = Path(path).resolve()
        for article in self._order:
            if article.path == path or Path(article.path).resolve() == wanted:
                for sentence in article.sentences:
                    if any(span.line == line for span in sentence.spans):
                        return sentence
        return None

    def related(
        self,
        sentence_id: str,
        *,
        kind: LinkKind | None = None,
        strictness: float = DEFAULT_STRICTNESS,
        dismissed: bool = False,
    ) -> tuple[Link, ...]:
        """Sentences of other articles that repeat or dispute this one, most certain first.

        Empty until `ready`. The reader's own verdicts come before the judge's:
        a confirmed link is always in, a dismissed one only with `dismissed`.
        """
        verdicts = self._verdicts()
        links = [
            link
            for link in (_judged(link, verdicts) for link in self._all_related(sentence_id))
            if link.score >= strictness or (dismissed and link.score < 0)
        ]
        return tuple(link for link in links if kind is None or link.kind == kind)

    def nearest_miss(
        self, sentence_id: str, *, strictness: float = DEFAULT_STRICTNESS
    ) -> Link | None:
        """The best link that `related` leaves out at this strictness."""
        verdicts = self._verdicts()
        below = [
            link
            for link in self._all_related(sentence_id)
            if 0 <= _judged(link, verdicts).score < strictness
        ]
        return max(below, key=lambda link: link.score, default=None)

    def _all_related(self, sentence_id: str) -> tuple[Link, ...]:
        linker = self._linker
        if linker is None or not self.ready:
            return ()
        found = self._links.get(sentence_id)
        if found is None:
            found = linker.related(sentence_id)
            with self._lock:
                self._links[sentence_id] = found
        return found

    def _verdicts(self) -> dict[tuple[frozenset[str], LinkKind], str]:
        return {} if self._notes is None else dict(self._notes.verdict_index())

    def related_text(
        self,
        text: str,
        *,
        kind: LinkKind | None = None,
        strictness: float = DEFAULT_STRICTNESS,
    ) -> tuple[Link, ...]:
        """The same for a sentence that stands in no article; `from_id` is empty."""
        if self._linker is None:
            return ()
        return tuple(
            link
            for link in self._linker.related_text(text)
            if link.score >= strictness and kind in (None, link.kind)
        )

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
        progress: OnProgress = _silent,
        cancelled: Cancelled = _never,
    ) -> Iterator[Link]:
        """Every link of the library, each unordered pair once (slow)."""
        articles = self._order
        place = {article.id: number for number, article in enumerate(articles)}
        for done, article in enumerate(articles):
            if cancelled():
                return
            progress(Progress("linking", done, len(articles)))
            for sentence in article.sentences:
                for link in self.related(sentence.id, kind=kind, strictness=strictness):
                    if place[link.to_id.rpartition(".")[0]] > done:
                        yield link

    def pair_counts(
        self, *, strictness: float = DEFAULT_STRICTNESS
    ) -> dict[tuple[str, str], tuple[int, int]]:
        """Pair of article ids, in the order of `articles`, to (repeats, disputes) (slow)."""
        counts: dict[tuple[str, str], tuple[int, int]] = {}
        for link in self.links(strictness=strictness):
            pair = (link.from_id.rpartition(".")[0], link.to_id.rpartition(".")[0])
            repeats, disputes = counts.get(pair, (0, 0))
            is_repeat = link.kind == "repeats"
            counts[pair] = (repeats + is_repeat, disputes + (not is_repeat))
        return counts

    def close(self) -> None:
        """Let go of the notes and the index."""
        if self._notes is not None:
            self._notes.close()


def _judged(link: Link, verdicts: dict[tuple[frozenset[str], LinkKind], str]) -> Link:
    """The link with the reader's verdict as its score: 1 confirmed, -1 dismissed."""
    verdict = verdicts.get((frozenset((link.from_id, link.to_id)), link.kind))
    if verdict is None:
        return link
    score = 1.0 if verdict == "confirmed" else -1.0
    return Link(link.kind, score, link.from_id, link.to_id, link.reasons)


def _file_of(path: str) -> str:
    """The file that a page's path names, without the item inside it."""
    file, mark, item = path.rpartition("#")
    return file if mark and item.isdigit() else path


def _stamp(file: str) -> tuple[int, int]:
    try:
        status = Path(file).stat()
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)


def _free_id(wanted: str, taken: dict[str, Article]) -> str:
    number = 2
    while f"{wanted}-{number}" in taken:
        number += 1
    return f"{wanted}-{number}"
