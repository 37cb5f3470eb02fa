"""Plain text in, plain frozen data out: what a sentence says, in Korean and English.

Knows nothing of articles or links. All offsets are code points in the text given.
"""

from reader.language.morphemes import Morpheme, Term, content_terms, morphemes
from reader.language.sentences import detect_language, split_sentences

__all__ = [
    "Morpheme",
    "Term",
    "content_terms",
    "detect_language",
    "morphemes",
    "split_sentences",
]
