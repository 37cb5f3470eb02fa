"""Open paths: the articles in them, and where a sentence stands.

Links are answered by `answering.py`, which stands on this.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from reader.cache import Cache, cache_folder
from reader.collecting import CollectingSeldom
from reader.loading import STANDARD_INPUT, file_of
from reader.loading.options import Options
from reader.model import Article, Failure, Sentence, article_id_of
from reader.samples import SAMPLE
from reader.shelf import Cancelled, OnProgress, Shelf, never, silent

if TYPE_CHECKING:
    from reader.notes import NoteStore

__all__ = ["OpenLibrary"]


class OpenLibrary:
    """The articles that one run opens, and the notes on them. Closed at the end of a `with`."""

    def __init__(
        self,
        paths: Sequence[str | Path],
        notes: NoteStore | None,
        cache: Cache | None,
        options: Options,
    ) -> None:
        self.paths = tuple(Path(path) for path in paths)
        self._options = options
        self._cache = cache or Cache(cache_folder())
        self._shelf = Shelf(self.paths, self._cache, options)
        self._lock = threading.RLock()
        self._seldom = CollectingSeldom()
        self._notes = notes

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
    def same_pages(self) -> dict[str, str]:
        """Id of an article to that of the same page, saved once before (see `shelf/twice.py`).

        Links are made from the page saved before, and hold for the other.
        """
        return self._shelf.same_pages

    @property
    def notes(self) -> NoteStore:
        """The store of notes and verdicts, opened when first asked for; raises `NotesError`."""
        with self._lock:
            if self._notes is None:
                from reader.notes import NoteStore  # noqa: PLC0415 - not on the way to first paint

                self._notes = NoteStore()
            return self._notes

    def files(self) -> Iterator[str]:
        """The files that `load` reads, without reading them."""
        return self._shelf.files()

    def load(self, progress: OnProgress = silent, cancelled: Cancelled = never) -> None:
        """Read and clean every page (slow). Articles and failures appear as it goes."""
        self._seldom.hold()
        self._shelf.load(progress, cancelled)

    def article(self, article_id: str) -> Article:
        """An article by its id; raises `KeyError`."""
        return self._shelf[article_id]

    def article_of(self, sentence_id: str) -> Article:
        """The article that a sentence stands in; raises `KeyError`."""
        return self._shelf[article_id_of(sentence_id)]

    def sentence(self, sentence_id: str) -> Sentence:
        """A sentence by its id; raises `KeyError`."""
        article = self.article_of(sentence_id)
        return article.sentences[article.sentence_index(sentence_id)]

    def has_page(self, path: str) -> bool:
        """Whether an article or a page that failed comes from that file."""
        wanted = Path(path).resolve()
        paths = {one.path for one in self.articles} | {one.path for one in self.failures}
        return path in paths or any(Path(one).resolve() == wanted for one in paths)

    def sentences_at(self, path: str, line: int) -> tuple[Sentence, ...]:
        """The sentences that touch a 1-based line of a page, in their order."""
        wanted = Path(path).resolve()
        for article in self.articles:
            if article.path == path or Path(article.path).resolve() == wanted:
                found = tuple(
                    sentence
                    for sentence in article.sentences
                    if any(span.line == line for span in sentence.spans)
                )
                if found:
                    return found
        return ()

    def page_file(self, article_id: str) -> Path:
        """The file on disk that a page lies in, absolute: the archive, where it is in one.

        Raises `KeyError`.
        """
        return Path(file_of(self.article(article_id).path)).absolute()

    def page_text(self, article_id: str) -> str | None:
        """A page decoded, as its file is no UTF-8 text; `None` where the file can be shown itself.

        Of a document or an archive, whose bytes are no text, the lines that were taken from it.
        Raises `KeyError`, and `OSError` where the file is gone or cannot be read.
        """
        from reader.loading.decode import decode  # noqa: PLC0415 - seldom asked
        from reader.loading.errors import FileRefusedError  # noqa: PLC0415
        from reader.loading.files import read_bytes  # noqa: PLC0415

        article = self.article(article_id)
        lines = "\n".join(article.lines) + "\n"
        if article.path == STANDARD_INPUT:
            return lines
        file = file_of(article.path)
        try:
            data = read_bytes(Path(file), self._options.max_bytes)
        except FileRefusedError:  # it is another file now
            return None
        with suppress(UnicodeDecodeError):
            data.decode("utf-8")
            return None
        wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
        if file != article.path or (b"\0" in data and not wide):
            return lines
        return decode(data, declared=True)[0]

    def shared_copies(self, article_id: str) -> dict[int, tuple[tuple[str, int], ...]]:
        """Line of this article to the places, (article id, line), where it stands elsewhere."""
        return self._shelf.shared_copies(article_id)

    def close(self) -> None:
        """Let go of the notes and of the cache."""
        self._seldom.leave()
        if self._notes is not None:
            self._notes.close()
        self._cache.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
