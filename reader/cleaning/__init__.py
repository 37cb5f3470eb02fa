"""A raw page becomes an article: kinds of lines, repeats, paragraphs, sentences, metadata.

Nothing of a page is deleted: every character of every line lies in a segment that
says what it is. Knows nothing of links or of the screen.
"""

from __future__ import annotations

from reader.cleaning.assembly import clean, with_id
from reader.cleaning.shared import (
    SharedLines,
    line_marks,
    marked_lines,
    paragraph_keys,
)

__all__ = [
    "SharedLines",
    "clean",
    "line_marks",
    "marked_lines",
    "paragraph_keys",
    "with_id",
]
