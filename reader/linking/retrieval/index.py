"""Retrieval: which sentences of the library could be about the same claim.

A tantivy index with one document a sentence and BM25 over several fields (see `index_query.py`).
It decides nothing: the judge reads what it brings.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path

import tantivy

from reader.linking.retrieval.index_query import (
    FIELD_BOOSTS,
    index_schema,
    inside,
    outside,
    query_of,
)
from reader.linking.retrieval.ledger import Ledger
from reader.linking.retrieval.tokens import Tokens, topic_words
from reader.records import Record

WRITER_BYTES = 160_000_000
"""What the writer gathers at most before it writes a segment, some 400,000 sentences; it lives
only while something is added. A question goes through every segment: five of them take half as
long again as one."""
_OWN = 32
"""Sentences of the asked article that are expected among the best; more are asked for again."""
_BOOK = 500
"""Sentences asked for from which on those of the asked article are left out by the query."""
_NUMBER_BITS = 16
"""A document's key is the article's place in the ledger and the sentence's number."""


class IndexBusyError(Exception):
    """Another process is writing to this index."""


class Hit(Record, frozen=True):
    """A retrieved sentence: its article, its number there, its BM25 score."""

    article_id: str
    number: int
    score: float

    @property
    def sentence_id(self) -> str:
        return f"{self.article_id}.{self.number}"


class SentenceIndex:
    """Sentences of many articles, added and removed an article at a time.

    In a `folder` it lasts and may be opened by several processes, one of which
    writes at a time; without one it is in memory. What lies in the folder is
    trusted only when the ledger and the index agree on the last commit, and is
    begun anew otherwise. Changes are seen after `commit`. Thread-safe.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._schema = index_schema()
        self._lock = threading.RLock()
        self._writer: tantivy.IndexWriter | None = None
        self._committing: threading.Thread | None = None
        self._handing = threading.Lock()
        """Held while `_committing` changes: a thread not yet started cannot be waited for."""
        self._failed: OSError | ValueError | None = None
        self._folder = folder
        self._ledger = Ledger(folder)
        self._index = self._open()
        self._index.reload()  # never older than the ledger that was read
        self._searcher = self._index.searcher()

    @property
    def contents(self) -> dict[str, bytes]:
        """Article id to the key that it was added with, at the last commit or load."""
        with self._lock:
            return self._ledger.contents()

    @property
    def lasting(self) -> bool:
        """Whether the index outlives the process."""
        return self._folder is not None

    def __len__(self) -> int:
        return int(self._searcher.num_docs)

    def begin(self) -> dict[str, bytes]:
        """Be the one that writes, and say what the index holds now. Raises `IndexBusyError`."""
        with self._lock:
            self._writing()
            return self._ledger.contents()

    def add(self, article_id: str, sentences: Iterable[Tokens], key: bytes = b"") -> None:
        """Index the sentences of one article, in order; an article of that id is replaced.

        Raises `IndexBusyError` when another process is writing.
        """
        with self._lock:
            writer = self._writing()
            self.remove(article_id)
            place = self._ledger.add(article_id, key)
            sentences = list(sentences)
            topic = " ".join(topic_words(Counter(chain(*(each["words"] for each in sentences)))))
            for number, tokens in enumerate(sentences):
                if number >> _NUMBER_BITS:
                    break
                document = tantivy.Document()
                document.add_text("article", str(place))
                document.add_unsigned("key", place << _NUMBER_BITS | number)
                for field, found in tokens.items():
                    if found and field in FIELD_BOOSTS:
                        document.add_text(field, " ".join(found))
                if topic:
                    document.add_text("topic", topic)
                writer.add_document(document)

    def remove(self, article_id: str) -> None:
        """Forget an article's sentences at the next `commit`. Raises `IndexBusyError`."""
        with self._lock:
            place = self._ledger.place_of(article_id)
            if place is not None:
                self._writing().delete_documents_by_term("article", str(place))
                self._ledger.remove(article_id)

    def commit(self) -> None:
        """Make additions and removals visible to `search`, and let other processes write."""
        self.settle()
        with self._lock:
            self._commit()

    def commit_soon(self) -> None:
        """The same on a thread of its own: the disk takes far longer than the processor.

        What it raises is raised by the next `settle`.
        """
        self.settle()

        def work() -> None:
            try:
                with self._lock:
                    self._commit()
            except (OSError, ValueError) as error:
                self._failed = error

        with self._handing:
            self._committing = threading.Thread(target=work, name="reader-index")
            self._committing.start()

    def settle(self) -> None:
        """Wait until what was committed can be found; raises what `commit` would have."""
        with self._handing:
            committing = self._committing
        if committing is not None and committing is not threading.current_thread():
            committing.join()
            with self._handing:
                if self._committing is committing:  # another may be under way by now
                    self._committing = None
        failed, self._failed = self._failed, None
        if failed is not None:
            raise failed

    def _commit(self) -> None:
        if self._writer is None:
            return
        self._ledger.announce()
        self._ledger.confirm(self._writer.commit())
        self._index.reload()
        self._searcher = self._index.searcher()
        if self.lasting:
            writer, self._writer = self._writer, None
            writer.wait_merging_threads()

    def search(
        self, tokens: Tokens, *, without: str = "", within: Sequence[str] = (), limit: int = 100
    ) -> list[Hit]:
        """The `limit` best sentences outside the article `without`, best first.

        With `within` the sentences of these articles alone, those that share nothing last.
        """
        query = query_of(tokens)
        if query is None:
            return []
        with self._lock:
            own = self._ledger.place_of(without) if without else None
            found_at = [self._ledger.place_of(article_id) for article_id in within]
            searcher = self._searcher
        if within:
            query = inside(query, [place for place in found_at if place is not None])
        return self._best_outside(searcher, query, own, limit)

    def _best_outside(
        self, searcher: tantivy.Searcher, query: tantivy.Query, own: int | None, limit: int
    ) -> list[Hit]:
        """The `limit` best sentences, those of the article at the place `own` left out.

        They are asked for too and dropped here: a plain list of terms is answered from the
        blocks that can still matter, a query that excludes something from every posting. Only
        where the best few hundred are nearly all of that article is it excluded: of a book.
        """
        wanted = limit if own is None else limit + _OWN
        while True:
            found = searcher.search(query, wanted, count=False).hits
            keys = searcher.fast_field_values("key", [address for _, address in found])
            scored = [(score, int(key or 0)) for (score, _), key in zip(found, keys, strict=True)]
            others = [(score, key) for score, key in scored if key >> _NUMBER_BITS != own]
            if len(others) >= limit or len(found) < wanted:
                return self._hits(others[:limit])
            if own is not None and wanted > _BOOK:
                query, wanted = outside(query, own), limit
            else:
                wanted *= 2

    def _hits(self, scored: Iterable[tuple[float, int]]) -> list[Hit]:
        """Hits from scores and keys, those of articles that were removed meanwhile left out."""
        article_at, number_of = self._ledger.article_at, (1 << _NUMBER_BITS) - 1
        return [
            Hit(article_id, key & number_of, score)
            for score, key in scored
            if (article_id := article_at(key >> _NUMBER_BITS)) is not None
        ]

    # -- the folder -------------------------------------------------------

    def _open(self) -> tantivy.Index:
        if self._folder is not None:
            try:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                index = tantivy.Index(self._schema, path=str(self._folder))
                self._ledger.read()
                return index
            except (OSError, ValueError):
                self._folder = None  # no right, no room, or not an index of ours
                self._ledger = Ledger(None)
        return tantivy.Index(self._schema)

    def _writing(self) -> tantivy.IndexWriter:
        """The writer, alone among all processes; what the others wrote is taken in first."""
        if self._writer is None:
            try:
                self._writer = self._index.writer(heap_size=WRITER_BYTES, num_threads=1)
            except ValueError as error:
                raise IndexBusyError(str(error)) from error
            if self.lasting and not self._ledger.read():
                # A writer was killed between the index and the ledger: begin anew.
                self._writer.delete_all_documents()
                self._ledger.clear()
        return self._writer
