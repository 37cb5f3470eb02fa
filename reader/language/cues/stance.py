"""What stand a sentence takes: its cues of every kind, whatever its language.

Knows nothing of other sentences; two are compared by `opposites` in `cue.py`.
"""

from __future__ import annotations

from functools import lru_cache

from reader.language.cues.cue import Cue
from reader.language.cues.phrases_en import english_phrases
from reader.language.cues.phrases_ko import korean_phrases
from reader.language.cues.predicates_en import english_predicates
from reader.language.cues.predicates_ko import axis_phrases, korean_predicates
from reader.language.sentences import detect_language

__all__ = ["stance"]


@lru_cache(maxsize=1024)
def stance(text: str, language: str | None = None) -> tuple[Cue, ...]:
    """The cues of a sentence in order of their place."""
    language = language or detect_language(text)
    if language == "ko":
        found = [*korean_phrases(text), *korean_predicates(text)]
        found.extend(axis_phrases(text, found))
    elif language == "en":
        found = [*english_phrases(text), *english_predicates(text)]
    else:
        return ()
    found.sort(key=lambda cue: (cue.start, cue.end))
    return tuple(found)
