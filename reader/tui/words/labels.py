"""Names for what was cleaned away, in the reader's language. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from reader.model import Segment
from reader.tui.actions import way_to
from reader.tui.layout.article import Labels
from reader.tui.links.flagged import Copy, Run
from reader.tui.look.marks import UNICODE, Marks
from reader.tui.words.naming import short_name
from reader.tui.words.strings import Words

DEFAULT_KEYS: Mapping[str, str] = MappingProxyType({})
"""The keymap of a reader who changed no key."""

NAMED = 2
"""Articles named before the rest is counted, unless the rest is but one."""


def labels_of(
    say: Words, marks: Marks = UNICODE, keymap: Mapping[str, str] = DEFAULT_KEYS
) -> Labels:
    """The labels of the article pane."""
    shows, goes = way_to("cleaned", keymap), way_to("first-copy", keymap)

    def folded(area: tuple[Run, ...]) -> str:
        first, last = area[0].lines[0], area[-1].lines[1]
        count = len({segment.line for run in area for segment in run.segments})
        lines = say("fold.line") if count == 1 else say("fold.lines", n=count)
        what = ", ".join(dict.fromkeys(run_name(run, say) for run in area))
        place = f"{first}" if first == last else f"{first}-{last}"
        return say("fold", lines=lines, place=place, what=what, key=shows)

    def segment(segment: Segment) -> str:
        if segment.kind == "duplicate" and segment.duplicate_of is not None:
            return say("copy.line", first=segment.duplicate_of)
        return kind_name(segment.subtype if segment.kind == "boilerplate" else segment.kind, say)

    def copied(copy: Copy) -> str:
        row = "copied.ways" if copy.others else "copied.in"
        return say(row, copy=marks.copy, source=copy_names(copy, say), key=goes)

    return Labels(folded, segment, copied, say("undated"), say("unsourced"))


def copy_names(copy: Copy, say: Words) -> str:
    """The articles in which a paragraph stands as well: each outlet once, of many the first."""
    names = list(dict.fromkeys(short_name(one.source) for one in copy.all))
    if len(names) <= NAMED + 1:
        return ", ".join(names)
    return say("copied.more", names=", ".join(names[:NAMED]), n=len(names) - NAMED)


def kind_name(kind: str | None, say: Words) -> str:
    """A kind or subtype in words."""
    try:
        return say(f"kind.{kind or 'other'}")
    except KeyError:
        return str(kind)


def run_name(run: Run, say: Words) -> str:
    """`repeats lines 8-15`, or what sort of furniture."""
    if run.copies is not None:
        first, last = run.copies
        return say("copy.line" if first == last else "copy.lines", first=first, last=last)
    return kind_name(run.kind, say)


def line_range(first: int, last: int, say: Words) -> str:
    """`line 8` or `lines 8-15`."""
    return say("line", n=first) if first == last else say("lines", first=first, last=last)
