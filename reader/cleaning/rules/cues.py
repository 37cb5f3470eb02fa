"""Who speaks to whom, and about what: the cues by which a sentence is the outlet's, not the text's.

A `voice` turns to the reader, speaks for the outlet, or speaks of the text itself; a
`thing` is what outlets talk of when they do. Neither tells anything alone, and both
occur in articles: it takes one of each, at the article's edge, in words that the
article does not use (`reader.cleaning.lines.voices`). Patterns are searched anywhere in the
line in lower case, without what stands in quotation marks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reader.model import Subtype


@dataclass(frozen=True, slots=True)
class Cue:
    """One row: a sentence in which `pattern` is found speaks with this voice or of this thing."""

    name: str
    role: Literal["voice", "thing"]
    subtype: Subtype | None
    pattern: str
    example: str
