"""What a judge that reads said of two sentences, by the texts it read and its own name.

Reading a pair takes a hundredth of a second or more, so what was said is kept for as long
as the judge is the same, whatever library the sentences are met in. Knows nothing of judges.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from reader.cache.database import Database
from reader.cache.portions import portions


class SaidStore:
    """The table of pairs that were read. Thread-safe; a failing file finds and keeps nothing."""

    SCHEMA = """
    CREATE TABLE said(pair BLOB, judge TEXT, numbers BLOB, PRIMARY KEY(pair, judge))
        WITHOUT ROWID;
    """

    def __init__(self, database: Database) -> None:
        self._db = database

    def find(self, judge: str, pairs: Sequence[bytes]) -> dict[bytes, tuple[float, ...]]:
        """What a judge said of pairs, by their keys; pairs it never read are left out."""
        found: dict[bytes, tuple[float, ...]] = {}
        for some, marks in portions(dict.fromkeys(pairs)):
            rows = self._db.read(
                f"SELECT pair, numbers FROM said WHERE judge=? AND pair IN ({marks})",
                (judge, *some),
            )
            for pair, numbers in rows:
                if isinstance(numbers, bytes) and len(numbers) % 4 == 0:
                    found[pair] = tuple(array("f", numbers))
        return found

    def keep(self, judge: str, said: Mapping[bytes, Sequence[float]]) -> None:
        """Keep what a judge said of pairs."""
        if said:
            self._db.write(
                "INSERT OR REPLACE INTO said VALUES(?,?,?)",
                [(pair, judge, array("f", numbers).tobytes()) for pair, numbers in said.items()],
            )

    def forget_others(self, judge: str) -> None:
        """Drop what other judges of the same sort said: all before the last colon of the name."""
        sort = judge.rpartition(":")[0]
        self._db.write(
            "DELETE FROM said WHERE judge LIKE ? || ':%' AND judge <> ?", [(sort, judge)]
        )
