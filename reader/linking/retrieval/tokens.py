"""What a sentence is found by: its tokens, field by field of the index.

`grams` are character bigrams of Hangul and 4-grams of other scripts, `names` and `facts` what is
named, measured or counted, `surface` the grams of all words as they are written, `topic` the
words that an article keeps coming back to.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain
from operator import add

from reader.language import Quantity, Reading
from reader.linking.pairs.article_terms import lexical
from reader.linking.tables import background_weight

TOPIC_WORDS = 28
"""Words that stand for an article's topic."""
_WORD = re.compile(r"\w+")
_LAST_OF_LETTERS = "\u2e7f"
"""Behind it come the scripts of which two characters tell as much as four letters."""

Tokens = Mapping[str, Sequence[str]]
"""Field name to the tokens that a sentence is found by."""


def document_tokens(reading: Reading) -> dict[str, list[str]]:
    """The tokens that a sentence is found by, and its words, which make its article's topic."""
    tokens = _tokens(reading)
    tokens["grams"] += _context_tokens(reading)
    tokens["words"] = list(dict.fromkeys(lexical(reading.terms)))
    return tokens


def topic_words(counts: Mapping[str, int]) -> list[str]:
    """The words that stand in most sentences of an article, common words of news left behind.

    `counts` are sentences by word; a word in one sentence alone is no topic.
    """
    weighed = {word: count * background_weight(word) for word, count in counts.items() if count > 1}
    best = sorted(weighed, key=lambda word: (-weighed[word], word))[:TOPIC_WORDS]
    return [word.replace(" ", "_") for word in best]


def query_tokens(reading: Reading, topic: Sequence[str] = ()) -> dict[str, list[str]]:
    """The tokens that a sentence is searched with: what it borrows counts less."""
    return _tokens(reading) | {"context": _context_tokens(reading), "topic": list(topic)}


def _tokens(reading: Reading) -> dict[str, list[str]]:
    return {
        "grams": [gram for term in reading.terms for gram in term_grams(term.text)],
        "names": [name.key.replace(" ", "_") for name in reading.names if name.key],
        "facts": [fact for quantity in reading.quantities for fact in quantity_facts(quantity)],
        "surface": surface_grams(reading.text),
    }


def surface_grams(text: str) -> list[str]:
    """Grams of every word as it is written, each once: what says the same in the same words."""
    words = _WORD.findall(text.casefold())
    return list(dict.fromkeys(chain.from_iterable(map(term_grams, words))))


def _context_tokens(reading: Reading) -> list[str]:
    return [gram for term in reading.context for gram in term_grams(term.text)]


@lru_cache(maxsize=16_384)
def term_grams(term: str) -> Sequence[str]:
    """A term's grams: bigrams for Hangul and Han, 4-grams for others, short ones whole."""
    size = 4 if term.isascii() or max(term) <= _LAST_OF_LETTERS else 2
    compact = term.replace(" ", "_")
    if len(compact) <= size:
        return (compact,)
    if size == 2:
        return tuple(map(add, compact, compact[1:]))
    return tuple([compact[i : i + size] for i in range(len(compact) - size + 1)])


def quantity_facts(quantity: Quantity) -> list[str]:
    """What is measured (`count:gpu`) and, rounded to two digits, how much (`=2.0e3`)."""
    kind = quantity.dimension
    facts = [f"{kind}={quantity.value:.1e}".replace(" ", "")]
    if quantity.noun:
        facts.append(f"{kind}:{quantity.noun}".replace(" ", "_"))
    elif kind not in {"count", "plain"}:
        facts.append(f"{kind}:")
    return facts
