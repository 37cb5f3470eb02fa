"""Title, source, reporter, dates and language of a page, from its container or its lines.

What the container states comes first. Knows the verdicts about lines, not how they
came about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from reader.cleaning.marks import Mark
from reader.cleaning.mastheads import beside_reporter, dated_name
from reader.cleaning.namelines import NAME, UNDER_TITLE, name_line
from reader.cleaning.outlets import source_of
from reader.cleaning.rules.mastheads import outlet_name
from reader.cleaning.rules.vocabulary import WRITES
from reader.cleaning.stamps import Stamps, read_stamps
from reader.cleaning.titlelabels import without_way
from reader.cleaning.units import Unit
from reader.language import detect_language
from reader.model import RawPage

_ROLE = rf"(?:{WRITES}|PD|교수|평론가|작가|변호사)"
_REPORTERS = (
    re.compile(
        rf"(?<![가-힣])([가-힣]{{2,4}})(?<!신문|일보|뉴스|통신|경제|방송|저널|매일)(?<!부|팀|국)"
        rf"(?<!선임|수습|인턴|객원|전문|사진|시민|편집|논설|온라)\s?{_ROLE}(?![가-힣])"
    ),
    re.compile(
        rf"(?<![가-힣])([가-힣]{{2,4}})(?<!신문|일보|뉴스|통신|경제|방송|저널|매일)"
        rf"\s?(?:[가-힣]{{1,6}}\s?)?{_ROLE}(?![가-힣])"
    ),
    re.compile(r"^(?:글|글·사진|취재|정리)[ :=]*([가-힣]{2,4})"),
    re.compile(r"^([가-힣]{2,4})\s+[\w.+-]+@"),
    re.compile(r"^(?:취재 ?)?기자 ?[:=]? ([가-힣]{2,4})(?![가-힣])"),
    re.compile(
        r"^(?:(?:[Ww]ords |[Ss]tory |[Rr]eporting )?[Bb][Yy]:?|(?:[Aa]uthors?|[Rr]eporters?) ?:)"
        r" ((?:[A-Z][\w.'’-]*\s?){1,4})"
    ),
    re.compile(
        r"^([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}),? (?:is |[A-Z]|\w* ?(?:reporter"
        r"|correspondent|editor|staff))"
    ),
)
_CREW = re.compile(
    r"(?:(?:촬영|영상|카메라)(?: ?(?:기자|취재|편집))?|그래픽|편집|자막|cg|vj|camera|graphics?)"
    r" ?[:=/ ] ?\S",
    re.IGNORECASE,
)
"""Who filmed or drew, not who wrote: "촬영기자:홍길동/영상편집:김하늘"."""
_POST_BEHIND = re.compile(
    r"(?:^| )(?:(?:Senior|Chief|Staff|Showbiz|Money|Sports?|Political|News|Crime|Health|Education"
    r"|Business|Court|City|Consumer|Royal|Science) )*"
    r"(?:Reporter|Correspondent|Editor|Columnist|Writer)$"
)
"""What a reporter is, behind the name without a comma: "Ann Lee Senior Reporter"."""
_NO_PERSON = re.compile(
    r"(?:Reporter|Correspondent|Publications?|Reports?|Releases?|Reviews?|News|Newsletter|Edition|Team|Staff|Desk"
    r"|Institute|University|Cent(?:er|re)|College|Society|Agency|Department|Office|[국부팀])$"
)
"""What a lone line in capitals under the title may name but a person: "Situation Report"."""
_SEVERAL = re.compile(
    rf"([가-힣]{{2,4}}(?:[·,] ?[가-힣]{{2,4}}){{1,4}}) ?{_ROLE}$"
    r"|[Bb][Yy] ([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}"
    r"(?:(?:, | and |, and )[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}){1,3})(?= ?(?:$|[|·•(,]))"
)
"""Reporters who wrote a page together."""
_ALONE = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*){1,3}")
"""A name that nothing else stands beside on its piece of a line."""
_NAMED_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_POST = re.compile(
    r", [\w ]*(?:editor|correspondent|reporter|writer|columnist|producer)$", re.IGNORECASE
)
_CREDITED_BY = re.compile(r"^(?:by|written by)[: ]\s*", re.IGNORECASE)
_DATELINE_REPORTER = re.compile(
    rf"^.{{0,40}}?([가-힣]{{2,4}})\s?(?:[가-힣]{{0,4}})?{_ROLE}\s?[=\])]"
)
_TIME_IN_ADDRESS = re.compile(
    r"https?://\S{0,120}?/(20[0-3]\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/_.\-\d])"
)
_URL = re.compile(
    r"(?:원문|출처|기사 ?(?:주소|링크|원문)|source|original|url|canonical"
    r"|link)[^\w]{0,4}(?:url|링크|주소)?[^\w]{0,4}(https?://\S{4,400})",
    re.IGNORECASE,
)
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
    updated = head.updated or stamps.updated
    return Told(
        title=_title(page, units, marks),
        source=head.source or source_of(units, marks),
        # A page that tells its last change alone is of that day sooner than of none.
        published=head.published or stamps.published or _address_day(units, marks) or updated,
        updated=updated,
        reporter=_CREDITED_BY.sub("", head.author or "") or _reporter(units, marks),
        language=_language(page, units, marks),
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
        for unit, mark in zip(units, marks, strict=True):
            if mark.kind in kinds and unit.text:
                title = _shown(unit)
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
    return Stamps(published, updated)


def _reporter(units: Sequence[Unit], marks: Sequence[Mark]) -> str | None:
    rows = list(zip(units, marks, strict=True))
    title = next((i for i, (_, mark) in enumerate(rows) if mark.kind == "title"), 0)
    # What stands over the title may be called like a reporter: a paper of citizens' reports.
    for unit, mark in (*rows[title:], *rows[:title]):
        if mark.kind != "byline" or (outlet_name(unit.bare) or dated_name(unit)) is not None:
            continue
        if _CREW.match(unit.bare) is not None:
            continue
        if mark.why == UNDER_TITLE:
            who = _person(unit, units)
            if who is not None:
                return who
            continue
        if unit.glued and unit.text.endswith(",") and not unit.low.startswith("by "):
            continue  # an outlet before a day: El Faro Deportivo, English edition,
        # A name may be a link to what else its bearer wrote.
        text = unit.text
        if "](" in text:
            text = _NAMED_LINK.sub(r" \1, ", text).replace("*", "").lstrip(" -•·")
            text = re.sub(r" {2,}", " ", text)
        alone, _ = beside_reporter(text)
        text = f"By {alone}" if alone is not None else text
        if unit.glued and (_ALONE.fullmatch(text) or NAME.fullmatch(text)):
            return text
        together = _SEVERAL.match(text)
        if together is not None:
            return together.group(1) or _POST.sub("", together.group(2))
        for pattern in _REPORTERS:
            match = pattern.search(text[:160])
            who = _POST_BEHIND.sub("", match.group(1).strip(" ,.")) if match is not None else ""
            if who:
                return who
    for unit, mark in zip(units, marks, strict=True):
        if mark.kind == "body" and unit.text[:1] in "([":
            match = _DATELINE_REPORTER.match(unit.text[:80])
            if match is not None:
                return match.group(1)
    return None


def _person(unit: Unit, units: Sequence[Unit]) -> str | None:
    """Whom a line under the title names: a lone Korean name stands on the page again."""
    who = name_line(unit.bare)
    if not who or _NO_PERSON.search(who) is not None:
        return None
    lone = unit.hangul and unit.bare.startswith(who)
    return who if not lone or sum(who in each.text for each in units) > 1 else None


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
