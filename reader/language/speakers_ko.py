"""Where the speaker of a Korean sentence stands: its topic, with the whole noun phrase before it.

What is said, and by which verb, is found in `attributions_ko.py`.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from reader.language.clauses import quotations
from reader.language.morphemes import Morpheme, morphemes
from reader.language.speakers import Speaker, speaker_kind
from reader.language.tables import covering

__all__ = ["has_subject", "phrase_start", "speaker_around", "topic"]

_SPEAKER_TAGS = frozenset(
    (
        "NNG",
        "NNP",
        "NNB",
        "NR",
        "SL",
        "SN",
        "SH",
        "XSN",
        "XPN",
        "NNBC",
        "JKG",
        "SC",
        "SSO",
        "SSC",
        "NP",
        "XR",
        "MM",
        "JC",
        "SY",
        "UNKNOWN",
    )
)
_TOPIC = frozenset(("은", "는", "이", "가", "도", "께서", "측은"))
_LONGEST_SPEAKER = 44
# How many morphemes before a quotation its speaker is looked for.
_REACH = 80
_PLACED = re.compile(r"(?:에서|에|로|으로|에게|까지|부터|보다)$")
_LEAD_TIME = re.compile(
    r"^(?:이날|앞서|또|한편|다만|이어|특히|이에 대해|그러면서|당시|전날|"
    r"최근|현재|오늘|어제|지난해|올해|지난달|이달)\s"
)


def topic(text: str, start: int, end: int) -> Speaker | None:
    """The first phrase marked as topic or subject between `start` and `end`."""
    for morpheme in morphemes(text):
        if morpheme.start < start:
            continue
        if morpheme.end > end:
            break
        if _is_topic(morpheme):
            return _speaker_ending(text, morpheme.start)
    return None


def _is_topic(morpheme: Morpheme) -> bool:
    return morpheme.tag in ("JX", "JKS") and morpheme.surface in _TOPIC


def _speaker_ending(text: str, end: int) -> Speaker | None:
    start = phrase_start(text, end)
    place = _PLACED.search(text[start:end])
    if place is not None:
        # 일각에서는, 정부에서도: who; 기사에는, 시장에는: where
        end = start + place.start()
        if speaker_kind(text[start:end]) not in ("anonymous", "source") or place.group() != "에서":
            return None
    surface = text[start:end]
    lead = _LEAD_TIME.match(surface)
    if lead is not None:
        start += lead.end()
        surface = text[start:end]
    if not surface.strip():
        return None
    return Speaker(surface, start, end, speaker_kind(surface))


def speaker_around(text: str, begin: int, end: int, stop: int) -> Speaker | None:
    """The topic nearest before a quotation, else one between it and its verb."""
    last: Speaker | None = None
    inside = quotations(text)
    every = morphemes(text)
    until = bisect_left(every, begin, key=lambda morpheme: morpheme.start)
    for morpheme in every[max(0, until - _REACH) : until]:
        if _is_topic(morpheme) and not covering(inside, morpheme.start):
            candidate = _speaker_ending(text, morpheme.start)
            if candidate is not None and (
                last is None or candidate.kind != "group" or last.kind == "group"
            ):
                last = candidate
    return last or topic(text, end, stop)


def has_subject(text: str, start: int, end: int) -> bool:
    """Whether a subject or topic is marked behind `start` and before `end`."""
    for morpheme in morphemes(text):
        if morpheme.start <= start:
            continue
        if morpheme.end > end:
            break
        if morpheme.tag == "JKS" or (morpheme.tag == "JX" and morpheme.surface in ("은", "는")):
            return True
    return False


_TITLE = re.compile(
    r"(?:씨|군|양|대표|회장|사장|의원|장관|차관|교수|총재|위원|대변인|본부장|원장|소장|팀장|실장|국장|과장|부장|"
    r"청장|서장|시장|지사|군수|감독|선수|변호사|검사|판사|박사|연구원|연구위원|애널리스트|이코노미스트|이사|"
    r"단장|센터장|책임자|조합장|지부장|사무|기자|전 |신임|신 |CEO|총장|부)"
)
_MAYBE_NAME = re.compile(r"([가-힣]{2,4})\s$")


def phrase_start(text: str, end: int) -> int:
    """Start of the noun phrase that ends at `end`, at the start of a word."""
    every = morphemes(text)
    start = end
    for _ in range(4):
        walked = _walk(every, start if start < end else end, end)
        while walked > 0 and not text[walked - 1].isspace() and text[walked - 1] not in '“”",':
            walked -= 1
        name = _MAYBE_NAME.search(text, max(0, walked - 6), walked)
        if name is not None and _TITLE.match(text, walked):
            walked = name.start(1)  # a name that the analyser did not know, before its title
        if walked == start or end - walked > _LONGEST_SPEAKER:
            break
        start = walked
    return start


def _walk(every: tuple[Morpheme, ...], start: int, end: int) -> int:
    index = bisect_left(every, start, key=lambda morpheme: morpheme.end)
    while index >= 0:
        if index < len(every) and every[index].end <= start:
            morpheme = every[index]
            if morpheme.first not in _SPEAKER_TAGS or end - morpheme.start > _LONGEST_SPEAKER:
                break
            if morpheme.surface == ",":
                break
            start = morpheme.start
        index -= 1
    return start
