"""All rows of cues of a language, in the order in which they are tried.

Where two rows begin alike the earlier one wins, so that what disputes goes before
what frames. Holds no row of its own.
"""

from __future__ import annotations

from reader.language.cues.correction import ENGLISH_CORRECTIONS, KOREAN_CORRECTIONS
from reader.language.cues.denial import ENGLISH_DENIALS, KOREAN_DENIALS
from reader.language.cues.doubt import ENGLISH_DOUBTS, KOREAN_DOUBTS
from reader.language.cues.framing import ENGLISH_FRAMINGS, KOREAN_FRAMINGS
from reader.language.cues.rows import CueRow

__all__ = ["ENGLISH_CUES", "KOREAN_CUES"]

KOREAN_CUES: tuple[CueRow, ...] = (
    *KOREAN_DENIALS,
    *KOREAN_DOUBTS,
    *KOREAN_CORRECTIONS,
    *KOREAN_FRAMINGS,
)
ENGLISH_CUES: tuple[CueRow, ...] = (
    *ENGLISH_DENIALS,
    *ENGLISH_DOUBTS,
    *ENGLISH_CORRECTIONS,
    *ENGLISH_FRAMINGS,
)
