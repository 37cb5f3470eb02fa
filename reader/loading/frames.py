"""Which document of a saved page shows its article: the page's own, or that of a frame in it.

Blogs and boards show a post in a frame; what a browser saves as one file holds both.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.loading.html.data import told_in
from reader.loading.html.trim import trim
from reader.loading.markup import markup_lines

_MOST_FRAMES = 20
_LONGEST = 1_000_000
_LEAST, _MORE = 200, 3
"""Letters in sentences of a frame that is read instead, at least, and how many times the page's."""


def fullest(documents: Sequence[str]) -> int:
    """The index of the HTML document to read, of which the first is the page's own."""
    told = [_told(html) for html in documents[: _MOST_FRAMES + 1]]
    best = max(range(len(told)), key=told.__getitem__, default=0)
    return best if told and told[best] >= max(_LEAST, _MORE * told[0]) else 0


def _told(html: str) -> int:
    return told_in(markup_lines(trim(html).html)) if len(html) <= _LONGEST else 0
