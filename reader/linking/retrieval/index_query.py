"""The fields of the retrieval index, and the queries that it is asked with.

A sentence is a document with five fields: `grams`
(character bigrams of Hangul, 4-grams of other scripts, and what the sentence before
says where the subject is elided), `names`, `facts` (what is measured or counted, with
and without its value, so that a *different* figure for the same thing is found too),
`surface` (the grams of all words as they are written: without them near copies get
lost among 100,000 sentences), and `topic`, the words that the sentence's article keeps
coming back to: a dispute may share hardly a word with what it disputes, but stands in
an article on the same story.
"""

from __future__ import annotations

from collections.abc import Sequence

import tantivy

from reader.linking.retrieval.tokens import Tokens

_CONTEXT_BOOST = 0.4
FIELD_BOOSTS = {"grams": 1.0, "names": 2.0, "facts": 2.5, "topic": 2.0, "surface": 0.6}
_LONGEST_QUERY = 360
"""Tokens of a query at most: a sentence of 5 MB must not stall the index."""


def index_schema() -> tantivy.Schema:
    """The fields above, the article of a sentence, and the key of its document."""
    builder = tantivy.SchemaBuilder()
    for field in FIELD_BOOSTS:
        builder.add_text_field(field, tokenizer_name="whitespace", index_option="freq")
    builder.add_text_field("article", tokenizer_name="raw", index_option="basic")
    builder.add_unsigned_field("key", stored=False, indexed=False, fast=True)
    return builder.build()


_SCHEMA = index_schema()


def query_of(tokens: Tokens) -> tantivy.Query | None:
    """A query for what shares tokens, each field by its boost; `None` for no token."""
    weighted: dict[tuple[str, str], float] = {}
    for field, found in tokens.items():
        name, boost = ("grams", _CONTEXT_BOOST) if field == "context" else (field, 0.0)
        for token in found:
            weighted.setdefault((name, token), boost or FIELD_BOOSTS[field])
    term, boosted = tantivy.Query.term_query, tantivy.Query.boost_query
    clauses = [
        (
            tantivy.Occur.Should,
            query if boost == 1.0 else boosted(query, boost),
        )
        for (field, token), boost in list(weighted.items())[:_LONGEST_QUERY]
        for query in (term(_SCHEMA, field, token, "freq"),)
    ]
    return tantivy.Query.boolean_query(clauses) if clauses else None


def inside(query: tantivy.Query, places: Sequence[int]) -> tantivy.Query:
    """A query for the sentences of some articles, whether or not they share anything with it.

    Asked for one by one: a set of terms would have tantivy go through all that there are.
    """
    term = tantivy.Query.term_query
    articles = tantivy.Query.boolean_query(
        [(tantivy.Occur.Should, term(_SCHEMA, "article", str(place), "basic")) for place in places]
    )
    return tantivy.Query.boolean_query(
        [
            (tantivy.Occur.Must, tantivy.Query.const_score_query(articles, 0.0)),
            (tantivy.Occur.Should, query),
        ]
    )


def outside(query: tantivy.Query, own: int) -> tantivy.Query:
    """A query for the sentences of all articles but one."""
    term = tantivy.Query.term_query(_SCHEMA, "article", str(own), "basic")
    return tantivy.Query.boolean_query([(tantivy.Occur.Must, query), (tantivy.Occur.MustNot, term)])
