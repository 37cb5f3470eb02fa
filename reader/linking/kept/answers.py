"""The links of each sentence, judged once and kept.

What a judge says of two sentences depends on their two articles alone, so it
holds for as long as both texts and the code stand. Which sentences are judged
depends on what retrieval brings, and so on the library: an answer that was found
in the very same set of articles is taken as it is; in any other, retrieval is
asked again (a few milliseconds) and only the pairs that were never judged are.
Adding or removing an article thus costs the others one search each, when asked, and
so does opening another library that holds the same article.

An answer comes in two steps: counted at once, and `settle`d when a judge that reads has
looked at the likeliest pairs. A settled answer takes the place of the counted one.
"""

from __future__ import annotations

import threading
from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable
from hashlib import blake2s

from reader.cache import AnswerRow, DamagedError, LibraryAnswers, from_row, pack, to_row, unpack
from reader.cache.packing import squeeze, stretch
from reader.linking.linker import Linker, Look
from reader.model import Link, LinkKind, Reason
from reader.records import Record

_AT_HAND = 4_000
"""Answers kept in memory."""
_NUMBER_BITS = 16
_ROUND = 1 << 64


class _KeptLink(Record, frozen=True):
    """A link as it is kept: without the sentence it leads from, and by the place it leads to."""

    place: int
    kind: LinkKind
    score: float
    reasons: tuple[Reason, ...]


class Answers:
    """The kept links of a linker's sentences. Thread-safe.

    Tell it of every article that the linker `know`s by `know`; `complete` says
    that retrieval has them all, and only then are answers kept as final. A kept answer
    holds for as long as its judge is `trusted`, by name ("" when it was counted).
    """

    def __init__(
        self,
        linker: Linker,
        store: LibraryAnswers,
        trusted: Callable[[str], bool] = lambda _: True,
    ) -> None:
        self._linker = linker
        self._store = store
        self._trusted = trusted
        self._numbers: dict[str, int] = {}
        self._articles: dict[int, list[str]] = {}
        self._library = 0
        self._at_hand: OrderedDict[str, tuple[Link, ...]] = OrderedDict()
        self._settled: dict[str, str] = {}
        self._lock = threading.RLock()
        self.complete = False

    def know(self, article_id: str, analysis: int) -> None:
        """An article and the number of its analysis."""
        with self._lock:
            if self._numbers.get(article_id) == analysis:
                return
            self.forget(article_id)
            self._numbers[article_id] = analysis
            self._articles.setdefault(analysis, []).append(article_id)
            self._library = (self._library + _mark(article_id, analysis)) % _ROUND

    def forget(self, article_id: str) -> None:
        """An article that is no longer there, or no longer kept."""
        with self._lock:
            self._at_hand.clear()
            self._settled.clear()
            analysis = self._numbers.pop(article_id, None)
            if analysis is not None:
                self._articles[analysis].remove(article_id)
                self._library = (self._library - _mark(article_id, analysis)) % _ROUND

    def number_of(self, article_id: str) -> int | None:
        """The number of an article's analysis."""
        return self._numbers.get(article_id)

    @property
    def library(self) -> bytes:
        """A name for the set of articles, whatever the order they came in."""
        return self._library.to_bytes(8, "little")

    def of(self, sentence_id: str) -> tuple[Link, ...]:
        """Every link of a sentence that the linker keeps, settled or not; raises `KeyError`."""
        with self._lock:
            found = self._at_hand.get(sentence_id)
            if found is not None:
                self._at_hand.move_to_end(sentence_id)
                return found
            library, complete = self.library, self.complete
        found, judge = self._find(sentence_id, library, complete, None)
        self._hold(sentence_id, found, library, complete, judge)
        return found

    def settle(self, sentence_id: str, look: Look) -> tuple[Link, ...]:
        """The same once the likeliest pairs were read (slow).

        Raises `KeyError`, `StoppedError` when the look is cancelled, `UnreadableError` when
        its judge cannot go on.
        """
        with self._lock:
            found = self._at_hand.get(sentence_id)
            if found is not None and self._settled.get(sentence_id) == look.second.name:
                return found
            library, complete = self.library, self.complete
        found, judge = self._find(sentence_id, library, complete, look)
        self._hold(sentence_id, found, library, complete, judge)
        return found

    def settled_by(self, sentence_id: str) -> str:
        """The judge that read the answer at hand, "" when it was only counted."""
        with self._lock:
            return self._settled.get(sentence_id, "")

    def _hold(
        self,
        sentence_id: str,
        found: tuple[Link, ...],
        library: bytes,
        complete: bool,
        judge: str,
    ) -> None:
        with self._lock:
            if not complete or library != self.library:
                return
            if sentence_id in self._settled and not judge:  # settled meanwhile
                return
            self._at_hand[sentence_id] = found
            self._at_hand.move_to_end(sentence_id)
            if judge:
                self._settled[sentence_id] = judge
            while len(self._at_hand) > _AT_HAND:
                gone, _ = self._at_hand.popitem(last=False)
                self._settled.pop(gone, None)

    def _find(
        self, sentence_id: str, library: bytes, complete: bool, look: Look | None
    ) -> tuple[tuple[Link, ...], str]:
        """The links of a sentence, and the judge that read them ("" when they were counted)."""
        article_id, _, number = sentence_id.rpartition(".")
        own = self._numbers.get(article_id)
        judge = look.second.name if look else ""
        if own is None:
            return self._linker.judged(sentence_id, self._linker.found(sentence_id), look), judge
        row = self._store.find(own, int(number), library)
        known = None if row is None else self._read(row, sentence_id)
        if (
            row is not None
            and known is not None
            and row.library == library
            and (self._trusted(row.judge) if look is None else row.judge == judge)
        ):
            return _ordered(link for links in known[0].values() for link in links), row.judge
        hits = self._linker.found(sentence_id)
        places = {hit: self._place(hit.article_id, hit.number) for hit in hits}
        if row is None or known is None or row.judge or look:
            # Which pairs are worth reading depends on all of them, so all are counted again;
            # what was read once is not read again.
            answer = _ordered(self._linker.judged(sentence_id, hits, look))
        else:
            kept, seen = known
            new = [hit for hit in hits if places[hit] not in seen]
            again = [
                link
                for hit, place in places.items()
                if place in seen
                for link in kept.get(place or 0, ())
                if link.to_id == hit.sentence_id
            ]
            answer = _ordered((*self._linker.judged(sentence_id, new), *again))
        # Only what was sought in one and the same library, from first to last, is final.
        final = complete and self.complete and library == self.library
        judged = [place for place in places.values() if place is not None]
        if final and len(judged) == len(places):
            kept_row = AnswerRow(int(number), library, _packed(judged), self._links(answer), judge)
            self._store.put(own, kept_row)
        return answer, judge

    def _place(self, article_id: str, number: int) -> int | None:
        analysis = self._numbers.get(article_id)
        return None if analysis is None else analysis << _NUMBER_BITS | number

    def _links(self, links: Iterable[Link]) -> bytes:
        """Links as they are kept: by the place they lead to."""
        rows: list[_KeptLink] = []
        told = set()
        for link in links:
            article_id, _, there = link.to_id.rpartition(".")
            place = self._place(article_id, int(there))
            # Articles with the same text have one analysis; one that went away meanwhile has none.
            if place is None or place in told:
                continue
            told.add(place)
            rows.append(_KeptLink(place, link.kind, link.score, link.reasons))
        return pack(to_row(rows))

    def _read(
        self, row: AnswerRow, sentence_id: str
    ) -> tuple[dict[int, list[Link]], set[int]] | None:
        """Links by the place they lead to, and the places that were judged; `None` if damaged."""
        links: dict[int, list[Link]] = {}
        mine = sentence_id.rpartition(".")[0]
        try:
            seen = array("Q")
            seen.frombytes(stretch(row.seen))
            for each in from_row(list[_KeptLink], unpack(row.links)):
                place = each.place
                for article_id in self._articles.get(place >> _NUMBER_BITS, ()):
                    if article_id != mine:
                        there = f"{article_id}.{place & (1 << _NUMBER_BITS) - 1}"
                        links.setdefault(place, []).append(
                            Link(each.kind, each.score, sentence_id, there, each.reasons)
                        )
        except (DamagedError, ValueError):
            return None
        return links, set(seen)


def _packed(places: Iterable[int]) -> bytes:
    return squeeze(array("Q", sorted(set(places))).tobytes())


def _mark(article_id: str, analysis: int) -> int:
    made = blake2s(f"{article_id} {analysis}".encode(), digest_size=8)
    return int.from_bytes(made.digest(), "little")


def _ordered(links: Iterable[Link]) -> tuple[Link, ...]:
    return tuple(sorted(links, key=lambda link: (-link.score, link.to_id)))
