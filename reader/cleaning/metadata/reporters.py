"""Who wrote a page: named beside a post, a task or a mail address, in a credit of its own.

A row says how such a credit is made. Knows the verdicts about lines, not how they came about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.metadata.mastheads import beside_reporter, dated_name
from reader.cleaning.metadata.namelines import NAME, UNDER_TITLE, name_line
from reader.cleaning.rules.mastheads import outlet_name
from reader.cleaning.rules.vocabulary import POSTS_BEFORE, SURNAMES, WRITES

_ROLE = rf"(?:{WRITES}|PD|교수|평론가|작가|변호사|소설가|연구가|팩트체커)"
_BEAT = (
    r"(?:의학|건강|건축|여행|요리|음악|영화|문화|법률|경제|정치|사회|과학|종교|연예|체육|미술|교육"
    r"|노동|환경|농업|지역|산업|인턴|수습|객원|전문|선임|시민)"
)
"""What somebody reports on, or as what, before the post: no name."""
_NO_OUTLET = r"(?<!신문|일보|뉴스|통신|경제|방송|저널|매일)"
_WORKED = (
    r"(?:[Ww]ords|[Ss]tory|(?:[Ll]ive )?[Rr]eporting|[Ww]ritten|[Cc]ompiled|[Rr]esearched"
    r"|[Rr]eported|[Cc]hecked)"
)


@dataclass(frozen=True, slots=True)
class Credit:
    """One row: the first group of `pattern`, searched in a credit, is who wrote; here `who`."""

    name: str
    pattern: str
    example: str
    who: str


CREDITS: tuple[Credit, ...] = (
    Credit(
        "직함과 이름",
        rf"(?<![가-힣]){POSTS_BEFORE} ([{SURNAMES}][가-힣]{{1,3}})(?![가-힣])",
        "강바람신문 논설위원 나루터",
        "나루터",
    ),
    Credit(
        "이름과 일",
        rf"(?<![가-힣])(?!{_BEAT} ?{_ROLE})([가-힣]{{2,4}}){_NO_OUTLET}(?<!부|팀|국)"
        rf"(?<!선임|수습|인턴|객원|전문|사진|시민|편집|논설|온라)\s?{_ROLE}(?![가-힣])",
        "강바람신문 나루터 기자",
        "나루터",
    ),
    Credit(
        "이름과 맡은 일",
        rf"(?<![가-힣])([가-힣]{{2,4}}){_NO_OUTLET}\s?(?:[가-힣]{{1,6}}\s?)?{_ROLE}(?![가-힣])",
        "나루터 건축 칼럼니스트",
        "나루터",
    ),
    Credit(
        "한 일과 이름",
        r"^(?:(?:글|취재|정리|인터뷰|기록|모음)(?!쓴이)(?:[·,/](?:글|사진|취재|인터뷰))*"
        r"|에디터|팩트체커|[가-힣]{2,6}팀 ?=)[ .:=]*(?!편집[국부실]|취재팀|보도국|뉴스팀)"
        r"(?:(?:인턴|수습|객원) ?(?:기자)? )?([가-힣]{2,4})",
        "정리 : 인턴 나루터",
        "나루터",
    ),
    Credit(
        "이름과 우편",
        r"^([가-힣]{2,4})(?<![팀부국])\s+[\w.+-]+@",
        "나루터 naru@river.example",
        "나루터",
    ),
    Credit(
        "맺는 말",
        r"(?:뉴스|방송|[A-Z]{2,4}) ([가-힣]{2,4})입니다[.]?$",
        "강바람방송 나루터입니다.",
        "나루터",
    ),
    Credit(
        "기자와 이름",
        r"^(?:취재 ?)?기자 ?[:=]? ([가-힣]{2,4})(?![가-힣])",
        "취재 기자 : 나루터",
        "나루터",
    ),
    Credit(
        "by",
        rf"^(?:(?:{_WORKED} )?[Bb][Yy](?::? |(?=[A-Z][a-z]))|(?:[Aa]uthors?|[Rr]eporters?) ?: )"
        r"((?:[A-Z][\w.'’-]*\s?){1,4})",
        "Written by Nora Fenwick, energy editor",
        "Nora Fenwick",
    ),
    Credit(
        "보낸 사람",
        r"^(?:[Ff]rom|FROM|[Ss]ender|보낸 ?(?:사람|이)) ?[:：] ?[\"“]?"
        r"([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}|[가-힣]{2,4})[\"”]? ?[<(]",
        "From: Nora Fenwick <nora@river.example>",
        "Nora Fenwick",
    ),
    Credit(
        "name first",
        r"^([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}),? (?:is |[A-Z]|\w* ?(?:reporter"
        r"|correspondent|editor|staff)|@\w|[\w.+-]+@|\((?:now|earlier)\)"
        r"|(?:covers|reports on|writes) )",
        "Nora Fenwick @norafenwick Community reporter",
        "Nora Fenwick",
    ),
)
_REPORTERS = tuple(re.compile(row.pattern) for row in CREDITS)
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
    r"|(?:(?:[Ll]ive reporting|[Rr]eporting|[Ww]ritten|[Cc]ompiled) )?[Bb][Yy]"
    r" ([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}"
    r"(?:(?:, | and |, and )[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}){1,3})(?= ?(?:$|[|·•(,]))"
)
"""Reporters who wrote a page together."""
_ALONE = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*){1,3}")
"""A name that nothing else stands beside on its piece of a line."""
_CREDITED_BY = re.compile(r"^(?:by|written by)[: ]\s*", re.IGNORECASE)
_NAMED_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_POST = re.compile(
    r", [\w ]*(?:editor|correspondent|reporter|writer|columnist|producer)$", re.IGNORECASE
)
_DATELINE_REPORTER = re.compile(
    rf"^.{{0,40}}?([가-힣]{{2,4}})\s?(?:[가-힣]{{0,4}})?{_ROLE}\s?[=\])]"
)


def without_by(text: str) -> str:
    """A name without the word that credits it: "By Nora Fenwick"."""
    return _CREDITED_BY.sub("", text)


def reporter_of(units: Sequence[Unit], marks: Sequence[Mark]) -> str | None:
    """Who wrote the page, or several with what stands between their names, or `None`."""
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
        text = text.replace("**", "").strip("*")
        alone, _ = beside_reporter(text)
        text = f"By {alone}" if alone is not None else text
        alone_here = unit.glued and not text.lower().startswith("by ")
        if alone_here and (_ALONE.fullmatch(text) or NAME.fullmatch(text)):
            return without_by(text)
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
