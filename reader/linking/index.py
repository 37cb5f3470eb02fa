"""Retrieval: which sentences of the library could be about the same claim.

A tantivy index with one document a sentence and BM25 over three fields:
`grams` (character bigrams of Hangul, 4-grams of other scripts, and what the
sentence before says where the subject is elided), `names`, and `facts` (what is
measured or counted, with and without its value, so that a *different* figure for
the same thing is found too). It decides nothing: the judge reads what it brings.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import tantivy

from reader.language import Quantity, Reading

WRITER_BYTES = 24_000_000
_HANGUL = range(0xAC00, 0xD7A4)
_CONTEXT_BOOST = 0.4
_FIELD_BOOSTS = {"grams": 1.0, "names": 2.0, "facts": 2.5}
_LONGEST_QUERY = 220
"""Tokens of a query at most: a sentence of 5 MB must not stall the index."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A retrieved sentence by its id, with its BM25 score."""

    sentence_id: str
    score: float


class SentenceIndex:
    """Sentences of many articles, added and removed an article at a time.

    Additions are seen after `commit`. Thread-safe.
    """

    def __init__(self) -> None:
        builder = tantivy.SchemaBuilder()
        for field in _FIELD_BOOSTS:
            builder.add_text_field(field, tokenizer_name="whitespace", index_option="freq")
        builder.add_text_field("article", tokenizer_name="raw", index_option="basic")
        builder.add_unsigned_field("key", stored=True, fast=True)
        self._schema = builder.build()
        self._index = tantivy.Index(self._schema)
        self._writer = self._index.writer(heap_size=WRITER_BYTES, num_threads=1)
        self._ids: list[str] = []
        self._searcher = self._index.searcher()
        self._lock = threading.Lock()

    def add(self, article_id: str, rows: Iterable[tuple[str, Reading]]) -> None:
        """Index the sentences of one article, as (sentence id, reading)."""
        with self._lock:
            for sentence_id, reading in rows:
                tokens = sentence_tokens(reading)
                document = tantivy.Document(
                    article=article_id,
                    key=len(self._ids),
                    **{field: " ".join(found) for field, found in tokens.items() if found},
                )
                self._ids.append(sentence_id)
                self._writer.add_document(document)

    def remove(self, article_id: str) -> None:
        """Forget an article's sentences at the next `commit`."""
        with self._lock:
            self._writer.delete_documents_by_term("article", article_id)

    def commit(self) -> None:
        """Make additions and removals visible to `search`."""
        with self._lock:
            self._writer.commit()
            self._index.reload()
            self._searcher = self._index.searcher()

    def search(self, reading: Reading, *, without: str = "", limit: int = 100) -> list[Hit]:
        """The `limit` best sentences outside the article `without`, best first."""
        query = self._query(reading)
        if query is None:
            return []
        if without:
            own = tantivy.Query.term_query(self._schema, "article", without)
            query = tantivy.Query.boolean_query(
                [(tantivy.Occur.Must, query), (tantivy.Occur.MustNot, own)]
            )
        searcher = self._searcher
        found = searcher.search(query, limit, count=False).hits
        keys = searcher.fast_field_values("key", [address for _, address in found])
        return [Hit(self._ids[key], score) for (score, _), key in zip(found, keys, strict=True)]

    def _query(self, reading: Reading) -> tantivy.Query | None:
        weighted = Counter[tuple[str, str]]()
        for field, tokens in sentence_tokens(reading, context=False).items():
            for token in tokens:
                weighted[field, token] = max(weighted[field, token], _FIELD_BOOSTS[field])
        for token in _context_tokens(reading):
            weighted["grams", token] = max(weighted["grams", token], _CONTEXT_BOOST)
        clauses = [
            (
                tantivy.Occur.Should,
                tantivy.Query.boost_query(
                    tantivy.Query.term_query(self._schema, field, token, "freq"), boost
                ),
            )
            for (field, token), boost in list(weighted.items())[:_LONGEST_QUERY]
        ]
        return tantivy.Query.boolean_query(clauses) if clauses else None


def sentence_tokens(reading: Reading, *, context: bool = True) -> dict[str, list[str]]:
    """Field name to the tokens that a sentence is found by."""
    grams = [gram for term in reading.terms for gram in term_grams(term.text)]
    if context:
        grams += _context_tokens(reading)
    return {
        "grams": grams,
        "names": [name.key.replace(" ", "_") for name in reading.names if name.key],
        "facts": [fact for quantity in reading.quantities for fact in quantity_facts(quantity)],
    }


def _context_tokens(reading: Reading) -> list[str]:
    return [gram for term in reading.context for gram in term_grams(_term_text(term))]


def _term_text(term: object) -> str:
    return term if isinstance(term, str) else str(getattr(term, "text", ""))


def term_grams(term: str) -> Sequence[str]:
    """A term's grams: bigrams for Hangul and Han, 4-grams for others, short ones whole."""
    size = 2 if any(ord(char) in _HANGUL or ord(char) > 0x2E7F for char in term) else 4
    compact = term.replace(" ", "_")
    if len(compact) <= size:
        return (compact,)
    return [compact[i : i + size] for i in range(len(compact) - size + 1)]


def quantity_facts(quantity: Quantity) -> list[str]:
    """What is measured (`count:gpu`) and, rounded to two digits, how much (`=2.0e3`)."""
    kind = quantity.dimension
    facts = [f"{kind}={quantity.value:.1e}".replace(" ", "")]
    if quantity.noun:
        facts.append(f"{kind}:{quantity.noun}".replace(" ", "_"))
    elif kind not in {"count", "plain"}:
        facts.append(f"{kind}:")
    return facts
