"""An article as linking needs it, and how it is made: pure, from plain data to plain data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from reader.language import money_rates, read
from reader.linking.pairs.article_terms import ArticleTerms
from reader.linking.pairs.sides import Side
from reader.model import Article, Sentence

_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Analysed:
    """An article as linking needs it. Plain data: it can be kept and sent elsewhere."""

    id: str
    sides: tuple[Side, ...]
    terms: ArticleTerms
    rates: dict[str, float]

    def side(self, number: int) -> Side:
        """One sentence."""
        return self.sides[number]


def analyse(article: Article) -> Analysed:
    """Read every sentence of an article (pure; some 0.5 ms a sentence)."""
    day = _day(article.published)
    texts = [_encodable(sentence.text) for sentence in article.sentences]
    title = _encodable(article.title)
    readings = read(texts, title=title, published=day, language=article.language)
    sides = tuple(
        Side(
            reading,
            number,
            len(texts),
            sentence.kind in {"title", "deck", "subhead"},
            day.toordinal() if day else None,
        )
        for number, (sentence, reading) in enumerate(zip(article.sentences, readings, strict=True))
    )
    return Analysed(article.id, sides, ArticleTerms.of(readings), money_rates(texts))


def _encodable(text: str) -> str:
    """The text with a mark in the place of each lone surrogate, which UTF-8 does not have."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def order_of(article: Article) -> list[Any]:
    """What `analyse` needs of an article, JSON-able; `article_of_order` is the inverse."""
    return [
        article.id,
        article.title,
        article.published,
        article.language,
        [[sentence.kind, sentence.text] for sentence in article.sentences],
    ]


def article_of_order(order: list[Any]) -> Article:
    """An article with its sentences alone, as `analyse` needs it."""
    article_id, title, published, language, sentences = order
    return Article(
        article_id,
        "",
        title,
        None,
        published,
        language,
        (),
        (),
        tuple(
            Sentence(f"{article_id}.{number}", 0, kind, text, ())
            for number, (kind, text) in enumerate(sentences)
        ),
    )
