"""An article as anchoring sees it: its cleaned text, folded, with the way back to sentences.

Makes the targets of new notes. Knows nothing of the store.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from reader.model import Article, Sentence
from reader.notes.encoding import checksum
from reader.notes.errors import NotesError
from reader.notes.folding import fingerprint, fold, stem
from reader.notes.records import Target, clean_text

CONTEXT = 64
"""Characters of prefix and suffix; the W3C model asks for enough to tell places apart."""
LOOK_ALIKE = 0.5
"""Similarity from which another sentence of the article could be taken for this one."""
MOST_SIBLINGS = 24


class Places:
    """Where the sentences of one article stand, in its cleaned text and in folded text."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.sentences = article.sentences

    # Folding takes long, and of most articles only the hash of their text is asked.

    @cached_property
    def folded(self) -> list[str]:
        """The sentences folded."""
        return [fold(sentence.text) for sentence in self.sentences]

    @cached_property
    def starts(self) -> list[int]:
        """Where each folded sentence begins in `whole`, and where the last one ends."""
        return [0, *accumulate(len(text) for text in self.folded)]

    @cached_property
    def whole(self) -> str:
        """The folded sentences joined by nothing."""
        return "".join(self.folded)

    @cached_property
    def at(self) -> dict[str, list[int]]:
        """A folded sentence to its indexes."""
        found: dict[str, list[int]] = {}
        for index, text in enumerate(self.folded):
            found.setdefault(text, []).append(index)
        return found

    @cached_property
    def cleaned(self) -> tuple[str, list[int]]:
        """The cleaned text, and where in it each sentence begins (code points).

        Sentences are joined by spaces, paragraphs by line feeds.
        """
        pieces: list[str] = []
        starts: list[int] = []
        length, before = 0, None
        for sentence in self.sentences:
            if before is not None:
                gap = " " if sentence.paragraph == before else "\n"
                pieces.append(gap)
                length += 1
            starts.append(length)
            pieces.append(sentence.text)
            length += len(sentence.text)
            before = sentence.paragraph
        return "".join(pieces), starts

    @cached_property
    def raw_hash(self) -> str:
        """SHA-256 of the page's lines joined by line feeds."""
        return _checksum("\n".join(self.article.lines))

    @cached_property
    def cleaned_hash(self) -> str:
        """SHA-256 of the cleaned text."""
        return _checksum(self.cleaned[0])

    @cached_property
    def fingerprints(self) -> list[str]:
        """A hash for each sentence."""
        return [fingerprint(text) for text in self.folded]

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that covers an offset of `whole`."""
        return min(bisect_right(self.starts, offset) - 1, len(self.sentences) - 1)

    def covering(self, start: int, end: int) -> tuple[int, float]:
        """The sentence that has the most of `whole[start:end]`, the first of equals; its share."""
        best, share = self.sentence_at(start), 0
        for index in range(best, self.sentence_at(max(start, end - 1)) + 1):
            overlap = min(end, self.starts[index + 1]) - max(start, self.starts[index])
            if overlap > share:
                best, share = index, overlap
        return best, share / max(1, end - start)

    def target(self, sentence_id: str) -> Target:
        """The target of a note on a sentence; raises `NotesError` when it is not there."""
        article = self.article
        try:
            index = article.sentence_index(sentence_id)
        except KeyError:
            raise NotesError(f"no sentence {sentence_id} in {article.path}") from None
        sentence = self.sentences[index]
        text, starts = self.cleaned
        start, end = starts[index], starts[index] + len(sentence.text)
        return Target(
            article_id=clean_text(article.id),
            path=clean_text(article.path),
            sentence_id=clean_text(sentence_id),
            exact=clean_text(sentence.text),
            source_url=clean_text(article.url) if article.url else None,
            title=clean_text(article.title),
            source=article.source,
            published=article.published,
            prefix=clean_text(text[max(0, start - CONTEXT) : start]),
            suffix=clean_text(text[end : end + CONTEXT]),
            raw_position=_raw_position(article, sentence),
            cleaned_position=(start, end),
            raw_hash=self.raw_hash,
            cleaned_hash=self.cleaned_hash,
            siblings=self._siblings(index),
        )

    def _siblings(self, index: int) -> tuple[str, ...]:
        """Fingerprints of the other sentences that are like this one, or hold its words."""
        scorer = Levenshtein.normalized_similarity
        own, most = self.folded[index], MOST_SIBLINGS + 1
        alike = process.extract(
            own, self.folded, scorer=scorer, score_cutoff=LOOK_ALIKE, limit=most
        )
        found = [i for _, _, i in alike if i != index]
        core = stem(own)
        holding = (i for i, text in enumerate(self.folded) if core in text and i != index)
        found += [i for i in holding if i not in found][: most - len(found)]
        return tuple(sorted(self.fingerprints[i] for i in found))


def new_target(article: Article, sentence_id: str) -> Target:
    """The target of a note on a sentence; raises `NotesError` when it is not there."""
    return Places(article).target(sentence_id)


def _raw_position(article: Article, sentence: Sentence) -> tuple[int, int] | None:
    if not sentence.spans:
        return None
    starts = [0, *accumulate(len(line) + 1 for line in article.lines)]
    first, last = sentence.spans[0], sentence.spans[-1]
    return starts[first.line - 1] + first.start, starts[last.line - 1] + last.end


def _checksum(text: str) -> str:
    return checksum(text.encode("utf-8", "replace"))
