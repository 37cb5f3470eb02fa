"""Cutting text and segments where a range begins or ends. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from rich.segment import Segment
from rich.style import Style

Range = tuple[int, int, str]
"""Code points `start:end` of an owner's text and the role to draw them in."""


def cut(text: str, start: int, ranges: Sequence[Range]) -> list[tuple[str, str]]:
    """The text cut where a range begins or ends, each part with its role or ""."""
    if not ranges:
        return [(text, "")]
    end = start + len(text)
    places = {start, end}
    for low, high, _ in ranges:
        places.update(place for place in (low, high) if start < place < end)
    ordered = sorted(places)
    parts: list[tuple[str, str]] = []
    for low, high in pairwise(ordered):
        role = ""
        for begin, stop, name in ranges:
            if begin <= low and high <= stop:
                role = name
        parts.append((text[low - start : high - start], role))
    return parts


def highlight(segments: list[Segment], span: tuple[int, int], style: Style) -> list[Segment]:
    """Segments with code points `span` of their whole text (end -1: to its end) in a style."""
    start, end = span
    out: list[Segment] = []
    at = 0
    for segment in segments:
        text, own = segment.text, segment.style or Style.null()
        low = min(max(start - at, 0), len(text))
        high = len(text) if end == -1 else min(max(end - at, 0), len(text))
        at += len(text)
        if low >= high:
            out.append(segment)
            continue
        parts = ((text[:low], own), (text[low:high], own + style), (text[high:], own))
        out.extend(Segment(part, look) for part, look in parts if part)
    return out
