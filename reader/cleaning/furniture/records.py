"""Records of a publication under a release: label under label, each over its value.

"Journal", "DOI", "Article Title": portals of science news set them a line each. Values may be
whole sentences, and the last is told by its label alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit

LABELS = frozenset(
    {
        *("journal", "doi", "funder", "method of research", "subject of research", "keywords"),
        *("article title", "article publication date", "coi statement", "media contact"),
        *("news publication date", "original source", "issn", "publication date", "web page"),
        *("credit", "caption", "usage restrictions", "license", "competing interests"),
        *(
            "학술지",
            "논문명",
            "논문 제목",
            "게재지",
            "게재일",
            "저자",
            "교신저자",
            "제1저자",
            "연구비 지원",
        ),
        *("관련 논문", "논문 정보", "연구 방법", "연구 대상", "이해상충"),
    }
)
"""Labels of such a record, without their colon and in small letters."""
_LEAST = 3
"""Labels that make a record at least."""
_FARTHEST = 3
"""Units from one label to the next at most."""
_IN = "in the record of a publication"


def mark_records(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """Mark the labels of such records and what stands under them, in place."""
    run: list[int] = []
    for index, unit in enumerate(units):
        if unit.size > 30 or unit.low.rstrip(" :：") not in LABELS:
            continue
        if run and index - run[-1] > _FARTHEST:
            _settle(units, marks, run)
            run = []
        run.append(index)
    _settle(units, marks, run)


def _settle(units: Sequence[Unit], marks: list[Mark | None], run: Sequence[int]) -> None:
    if len(run) < _LEAST:
        return
    for index in range(run[0], min(run[-1] + 2, len(units))):
        marks[index] = Mark("boilerplate", "other", _IN, sure=True)
