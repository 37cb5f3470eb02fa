"""A raw page becomes an article: kinds of lines, repeats, paragraphs, sentences, metadata.

Nothing of a page is deleted: every character of every line lies in a segment that
says what it is. Knows nothing of links or of the screen. `assembly` tells the steps. The rooms
stand upon each other, the lowest first:

- `rules`: what furniture and metadata look like, as tables, a row each with an example;
- `lines`: what one line is by itself;
- `repetition`: what is said twice;
- `metadata`: title, source, reporter and days;
- `furniture`: kinds of furniture by their form;
- `text`: headings, paragraphs and sentences;
- `forms`: what an article may have besides sentences;
- `zoning`: where the article begins and ends, and what each line of it is.
"""

from __future__ import annotations

from reader.cleaning.assembly import clean, with_id
from reader.cleaning.repetition.shared import (
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
