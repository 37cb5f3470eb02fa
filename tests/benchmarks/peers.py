"""Kept libraries that find similar sentences, on the same data as we: their cost and finds.

Each peer is a class with `build(texts)`, `query(text, n)` and, where it can,
`add`, `remove` and `size` on disk. Run in a process of its own, for its memory.
"""

# ruff: noqa: PLC0415 - what a peer imports is part of its memory

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

Ranked = Sequence[int]
"""Places in the list of texts, best first."""


def bigrams(text: str) -> list[str]:
    """Character pairs within words: what serves Korean best among plain tokens."""
    words = re.findall(r"\w+", text.lower())
    return [word[i : i + 2] for word in words for i in range(max(1, len(word) - 1))]


class RapidFuzz:
    """`process.extract` over the plain list; its default scorer (WRatio) finds far less here."""

    name = "rapidfuzz token_set_ratio"
    needs = "rapidfuzz"
    slow = True
    scorer = "token_set_ratio"

    def __init__(self, folder: Path) -> None:
        self.texts: list[str] = []

    def build(self, texts: list[str]) -> None:
        from rapidfuzz import process  # noqa: F401 - its import belongs to building

        self.texts = texts

    def query(self, text: str, n: int) -> Ranked:
        from rapidfuzz import fuzz, process

        scorer = getattr(fuzz, self.scorer)
        return [row[2] for row in process.extract(text, self.texts, scorer=scorer, limit=n)]


class RapidFuzzSorted(RapidFuzz):
    """The same with the scorer that finds most paraphrases."""

    name = "rapidfuzz token_sort_ratio"
    scorer = "token_sort_ratio"


class Bm25s:
    """BM25 over character bigrams; another document means building anew."""

    name = "bm25s (character bigrams)"
    needs = "bm25s"
    slow = False

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.index: Any = None

    def build(self, texts: list[str]) -> None:
        import bm25s

        self.index = bm25s.BM25()
        self.index.index([bigrams(text) for text in texts], show_progress=False)

    def save(self) -> None:
        self.index.save(str(self.folder))

    def query(self, text: str, n: int) -> Ranked:
        places, _ = self.index.retrieve([bigrams(text)], k=n, show_progress=False)
        return [int(place) for place in places[0]]


class Fts5:
    """SQLite's own trigram index; a question is the OR of its words of three letters or more."""

    name = "SQLite FTS5 trigram"
    needs = "sqlite3"
    slow = True

    def __init__(self, folder: Path) -> None:
        self.file = folder / "fts.sqlite"
        self.db = sqlite3.connect(self.file)

    def build(self, texts: list[str]) -> None:
        self.db.execute("CREATE VIRTUAL TABLE s USING fts5(text, tokenize='trigram')")
        rows = ((number + 1, text) for number, text in enumerate(texts))
        self.db.executemany("INSERT INTO s(rowid, text) VALUES(?,?)", rows)
        self.db.commit()

    def query(self, text: str, n: int) -> Ranked:
        words = re.findall(r"\w+", text)
        pieces = {word[i : i + 3] for word in words for i in range(len(word) - 2)}
        if not pieces:
            return []
        match = " OR ".join(f'"{piece}"' for piece in sorted(pieces))
        rows = self.db.execute(
            "SELECT rowid FROM s WHERE s MATCH ? ORDER BY rank LIMIT ?", (match, n)
        )
        return [row[0] - 1 for row in rows]

    def add(self, texts: list[str]) -> None:
        self.db.executemany("INSERT INTO s(text) VALUES(?)", [(text,) for text in texts])
        self.db.commit()

    def remove(self, count: int) -> None:
        (last,) = self.db.execute("SELECT max(rowid) FROM s").fetchone()
        self.db.execute("DELETE FROM s WHERE rowid > ?", (last - count,))
        self.db.commit()


class MinHash:
    """datasketch MinHash LSH (128 permutations, threshold .5) over character trigrams."""

    name = "datasketch MinHash LSH"
    needs = "datasketch"
    slow = False

    def __init__(self, folder: Path) -> None:
        from datasketch import MinHashLSH

        self.lsh = MinHashLSH(threshold=0.5, num_perm=128)
        self.hashes: list[Any] = []

    @staticmethod
    def _hash(text: str) -> Any:
        from datasketch import MinHash

        compact = re.sub(r"\W+", "", text.lower())
        pieces = {compact[i : i + 3].encode() for i in range(max(1, len(compact) - 2))}
        made = MinHash(num_perm=128)
        made.update_batch(list(pieces))
        return made

    def build(self, texts: list[str]) -> None:
        with self.lsh.insertion_session() as session:
            for number, text in enumerate(texts):
                made = self._hash(text)
                self.hashes.append(made)
                session.insert(number, made, check_duplication=False)

    def query(self, text: str, n: int) -> Ranked:
        asked = self._hash(text)
        found = self.lsh.query(asked)
        return sorted(found, key=lambda place: -asked.jaccard(self.hashes[place]))[:n]

    def add(self, texts: list[str]) -> None:
        for text in texts:
            made = self._hash(text)
            self.lsh.insert(len(self.hashes), made, check_duplication=False)
            self.hashes.append(made)

    def remove(self, count: int) -> None:
        for _ in range(count):
            self.hashes.pop()
            self.lsh.remove(len(self.hashes))


PEERS: dict[str, Any] = {
    "rapidfuzz": RapidFuzz,
    "rapidfuzz-sorted": RapidFuzzSorted,
    "bm25s": Bm25s,
    "fts5": Fts5,
    "minhash": MinHash,
}
