"""Title, source, reporter, dates and language of a page, from its container or its lines.

What the container states comes first. Knows the verdicts about lines, not how they
came about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.metadata.headlines import GOES_ON
from reader.cleaning.metadata.outlets import source_of
from reader.cleaning.metadata.reporters import reporter_of, without_by
from reader.cleaning.metadata.stamps import Stamps, read_stamps
from reader.cleaning.metadata.titlelabels import without_way
from reader.language import detect_language
from reader.model import RawPage
from reader.moments import on_the_pages_clock

_TIME_IN_ADDRESS = re.compile(
    r"https?://\S{0,120}?/(20[0-3]\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/_.\-\d])"
)
_URL = re.compile(
    r"(?:원문|출처|기사 ?(?:주소|링크|원문)|source|original|url|canonical"
    r"|link)[^\w]{0,4}(?:url|링크|주소)?[^\w]{0,4}(https?://\S{4,400})",
    re.IGNORECASE,
)
_RELEASED = re.compile(
    r"[A-Z][A-Z.'’/ -]{2,24}(?:, [A-Z][A-Za-z. ]{1,20}){0,2},? (?P<day>[A-Z][a-z]{2,8}\.? \d{1,2},"
    r" (?:19|20)\d\d) ?(?:/[^/]{2,40}/ ?|\([^)]{2,40}\) ?)?(?:—|–|-)"
)
"""Where and when a release was sent: "ALDER BAY, May 4, 2026 /Wire/ --"."""
_LONGEST_TITLE, _NAME = 160, 38
_BESIDE_TITLE = re.compile(r" [|ㅣ│>»–—-] ?\S")
"""A sign behind which a window's title says where on the site the text stands."""


@dataclass(frozen=True, slots=True)
class Told:
    title: str
    source: str | None
    published: str | None
    updated: str | None
    reporter: str | None
    language: str
    url: str | None


def read_metadata(page: RawPage, units: Sequence[Unit], marks: Sequence[Mark]) -> Told:
    """Everything that a page says of itself; times are ISO 8601, with a zone where stated."""
    head = page.metadata
    stamps = _stamps(units, marks)
    language = _language(page, units, marks)
    updated = on_the_pages_clock(head.updated, language) or stamps.updated
    published = on_the_pages_clock(head.published, language) or stamps.published
    return Told(
        title=_title(page, units, marks),
        source=head.source or source_of(units, marks),
        # A page that tells its last change alone is of that day sooner than of none.
        published=published or _address_day(units, marks) or updated,
        updated=updated,
        reporter=without_by(head.author or "") or reporter_of(units, marks),
        language=language,
        url=head.url or _url(units, marks),
    )


def _shown(unit: Unit) -> str:
    text = unit.text.lstrip("#").strip() if unit.text.startswith("#") else unit.text
    if "](" in text:
        text = unit.bare
    return text.strip("* ") if text.startswith("**") else text


def _title(page: RawPage, units: Sequence[Unit], marks: Sequence[Mark]) -> str:
    for kinds in (("title",), ("",), ("deck",), ("subhead", "body", "caption")):
        if kinds == ("",):
            if page.metadata.title:
                return page.metadata.title
            continue
        for place, (unit, mark) in enumerate(zip(units, marks, strict=True)):
            if mark.kind in kinds and unit.text:
                title = _shown(unit)
                below = marks[place + 1 : place + 2]
                if below and below[0].why == GOES_ON:
                    title = f"{title} {_shown(units[place + 1])}"
                named = mark.kind == "title" and _BESIDE_TITLE.search(title) is not None
                return shortened(without_way(title, _names(units, marks)) if named else title)
    return PurePath(page.path).stem


def _names(units: Sequence[Unit], marks: Sequence[Mark]) -> frozenset[str]:
    """What stands alone on a line of the page's own: its rooms, and who publishes it."""
    own = (unit.low for unit, mark in zip(units, marks, strict=True) if mark.furniture)
    return frozenset(low for low in own if len(low) <= _NAME)


def shortened(text: str) -> str:
    """A text no longer than a title may be."""
    return text if len(text) <= _LONGEST_TITLE else text[: _LONGEST_TITLE - 1].rstrip() + "…"


def _stamps(units: Sequence[Unit], marks: Sequence[Mark]) -> Stamps:
    published = updated = None
    for unit, mark in zip(units, marks, strict=True):
        if mark.kind != "date":
            continue
        found = read_stamps(unit.text[:200])
        published = published or found.published
        updated = updated or found.updated
        if published and updated:
            break
    return Stamps(published or _dateline_day(units, marks), updated)


def _dateline_day(units: Sequence[Unit], marks: Sequence[Mark]) -> str | None:
    """The day in the dateline that a release begins with, or `None`."""
    first = next((u for u, m in zip(units, marks, strict=True) if m.kind == "body"), None)
    match = _RELEASED.match(first.text[:120]) if first is not None else None
    return read_stamps(match["day"]).published if match is not None else None


def _language(page: RawPage, units: Sequence[Unit], marks: Sequence[Mark]) -> str:
    sample: list[str] = []
    size = 0
    for unit, mark in zip(units, marks, strict=True):
        if mark.kind in ("title", "deck", "body"):
            sample.append(unit.text[:2000])
            size += len(sample[-1])
            if size > 4000:
                break
    text = "\n".join(sample)
    if not text.strip():
        text = "\n".join(line[:200] for line in page.lines[:100])
        if not text.strip():
            return page.metadata.language or "other"
    return detect_language(text)


def _address_day(units: Sequence[Unit], marks: Sequence[Mark]) -> str | None:
    """The day in the address of the page's own pictures: sites file them by day."""
    for unit, mark in zip(units, marks, strict=True):
        if mark.kind == "caption" and unit.image:
            match = _TIME_IN_ADDRESS.search(unit.text[:600])
            if (
                match is not None
                and 1 <= int(match.group(2)) <= 12
                and 1 <= int(match.group(3)) <= 31
            ):
                return "-".join(match.groups())
    return None


def _url(units: Sequence[Unit], marks: Sequence[Mark]) -> str | None:
    for unit, mark in zip(units, marks, strict=True):
        if mark.kind in ("body", "blank") or unit.size > 500:
            continue
        match = _URL.search(unit.text)
        if match is not None:
            return match.group(1).rstrip(").,")
    return None
