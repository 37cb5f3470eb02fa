"""Whom or what a sentence is about: the names that stand before its subject is complete.

Two sentences that give one figure of two firms say nothing of each other; that they are of two
firms shows in the names they lead with ("대양전자는", "조경태 서진그룹 회장에게 1심은"). Who is
merely the source ("경찰에 따르면") is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.language.naming.names import Name

__all__ = ["lead_names", "subject_name"]

_KINDS = frozenset({"person", "org", "place"})
_SUBJECT_KO = re.compile(r"[가-힣A-Za-z\d)](?:은|는|이|가|도|께서)(?=[\s,])")
_SOURCE_KO = re.compile(r"[^\s,]{0,8}(?:\s[가-힣]{1,6})?(?:에 따르면|에 의하면|에 대해)")
_LONGEST_KO = 48
_PREPOSITION = re.compile(
    r"\b(?:in|at|of|by|from|for|with|to|on|against|over|near|behind|after|before|under|than|"
    r"according to|neighbouring|neighboring)\s(?:the\s)?$",
    re.IGNORECASE,
)
_THEN_VERB = re.compile(r"['’]s\b|\s[a-z]")
_LEAD_WORDS_EN = 5


def _opens(name: Name, text: str, language: str) -> bool:
    """Whether an English name of no known kind is what the sentence begins with: Hollow fell."""
    if language != "en" or name.kind != "other" or name.start > 1:
        return False
    return _THEN_VERB.match(text, name.end) is not None


def lead_names(names: Sequence[Name], text: str, language: str, *, title: bool) -> frozenset[str]:
    """The keys of the names that a sentence leads with; of a title's, the first one alone."""
    known = [name for name in names if name.kind in _KINDS or _opens(name, text, language)]
    if not known:
        return frozenset()
    if title:
        return frozenset({known[0].key})
    if language == "ko":
        subject = next(
            (found.end() for found in _SUBJECT_KO.finditer(text) if found.end() > known[0].start),
            _LONGEST_KO,
        )
        end = min(subject, _LONGEST_KO)
        return frozenset(
            name.key
            for name in known
            if name.start < end and _SOURCE_KO.match(text, name.end) is None
        )
    for name in known:
        before = text[: name.start]
        if len(before.split()) > _LEAD_WORDS_EN:
            break
        if _PREPOSITION.search(before) is None:
            return frozenset({name.key})
    return frozenset()


_ROLES_KO = (
    "측|감독|선수|대표|회장|장관|의원|후보|교수|시장|총리|대통령|위원장|씨|CEO|부장|단장|의장|지사|행장"
    "|총재|군수|구청장|원장|총장|대변인|본부장|센터장|사무총장|부총리|차관|검사|판사|변호사|박사|기장|선장"
)
_MARK_KO = r"(?:은|는|이|가|께서|도)(?=[\s,])"
_MARKED_KO = re.compile(rf"(?:(?:\s(?:전|현))?\s?[가-힣]{{0,5}}(?:{_ROLES_KO}))?{_MARK_KO}")
_OWNS_KO = re.compile(rf"(?:의)?(?:\s[가-힣A-Za-z0-9·]{{1,8}}){{1,2}}{_MARK_KO}|의\s")
"""Behind the name that a sentence begins with: of what is its own the sentence tells."""
_IN_TITLE = re.compile(r"[,·…‘'\"“\s]|$")
_OPENS_EN = re.compile(
    r"[“\"'‘]?(?:[^“”\"]{0,60}, )?(?:(?:But|And|So|Yet|Meanwhile|Still|[Tt]he|[Aa]n?) )*",
    re.IGNORECASE,
)
"""What may stand before the subject: nothing, an article, a clause that is closed by a comma."""
_THEN_EN = re.compile(r"['’]s?\b|\s[a-z]|, (?:which|who|whose|an?|the)\b")


def subject_name(
    names: Sequence[Name],
    text: str,
    language: str,
    spoken: Sequence[tuple[int, int]],
    *,
    title: bool,
) -> Name | None:
    """The person, body or place that is the subject, by its particle or its place; else `None`.

    `spoken` are the spans of those who merely say it. Of a title it is the name that it begins
    with.
    """
    for name in names:
        known = name.kind in _KINDS or _opens(name, text, language)
        if not known or any(a <= name.start < b for a, b in spoken):
            continue
        if title:
            opens = name.start <= 1 and _IN_TITLE.match(text, name.end) is not None
            return name if opens else None
        if language == "ko":
            if _MARKED_KO.match(text, name.end):
                return name
            if name.start <= 1 and _OWNS_KO.match(text, name.end):
                return name
            continue
        if _OPENS_EN.fullmatch(text, 0, name.start) is None:
            return None
        if _THEN_EN.match(text, name.end):
            return name
    return None
