"""Which court a sentence is about: what the first ruled is not disputed by the appeal.

Knows nothing of figures; what is told of two courts is told of two times.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

__all__ = ["INSTANCES", "Instance", "instance_of"]

Instance = Literal["", "first", "appeal", "last"]


@dataclass(frozen=True, slots=True)
class InstanceRow:
    """Words that name a court of one instance, or a step out of it."""

    language: str
    instance: Instance
    pattern: str
    example: str


INSTANCES: tuple[InstanceRow, ...] = (
    InstanceRow(
        "ko",
        "first",
        r"1심(?!과\s같|\s?(?:보다|판결을\s(?:깨|뒤집|파기)))|일심(?=[은이에의서 ])|"
        r"원심(?!을|보다|과\s같)",
        "1심은 징역 5년을 선고했다",
    ),
    InstanceRow("ko", "first", r"항소(?:장을|했|하기로|할|하겠)", "그는 판결에 항소했다"),
    InstanceRow(
        "ko",
        "appeal",
        r"2심(?!과\s같|\s?보다)|항소심|이심(?=[은에의서 ])|고(?:등)?법(?:원)?(?=[은이의 ])",
        "항소심은 3년을 선고했다",
    ),
    InstanceRow("ko", "appeal", r"상고(?:장을|했|하기로|할|하겠)", "그는 상고하기로 했다"),
    InstanceRow(
        "ko", "last", r"3심|상고심|대법(?:원)?(?:은|이|에서|도|의|,| )", "대법원은 확정했다"
    ),
    InstanceRow(
        "en", "first", r"\b(?:trial court|lower court|court of first instance)\b", "the trial court"
    ),
    InstanceRow("en", "first", r"\b(?:will|would|to|has) appeal(?:ed)?\b", "He will appeal."),
    InstanceRow(
        "en",
        "appeal",
        r"\b(?:appeals? court|court of appeals?|on appeal|appellate)\b",
        "On appeal it fell to three years.",
    ),
    InstanceRow("en", "last", r"\b(?:supreme|highest|top) court\b", "The Supreme Court upheld it."),
)
_COMPILED = {
    language: tuple(
        (re.compile(row.pattern, re.IGNORECASE), row.instance)
        for row in INSTANCES
        if row.language == language
    )
    for language in ("ko", "en")
}
_HINT = {"ko": re.compile(r"심|항소|상고|대법"), "en": re.compile(r"court|appeal", re.IGNORECASE)}


def instance_of(text: str, language: str) -> Instance:
    """The one court that a sentence tells of; "" where it names none, or several."""
    hint = _HINT.get(language)
    if hint is None or hint.search(text) is None:
        return ""
    told = {instance for pattern, instance in _COMPILED[language] if pattern.search(text)}
    return told.pop() if len(told) == 1 else ""
