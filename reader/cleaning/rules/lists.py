"""Lines that are the article's by their shape: terms of events, works cited, items counted off.

A row says how such a line is made, with an example; where it counts is for others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.cleaning.rules.vocabulary import MONTH, WEEKDAY


@dataclass(frozen=True, slots=True)
class Shape:
    """One row: a line in which `pattern` is found; the example is one.

    Of `needs`, one stands in every such line: it spares the pattern the others.
    """

    name: str
    pattern: str
    example: str
    needs: tuple[str, ...]


ANNOUNCES: tuple[Shape, ...] = (
    Shape(
        "statement to come",
        r"^[<\[(■▲※]? ?(?:다음은|아래는|이하는?) .{0,60}"
        r"(?:전문|일문일답|입장문?|글|편지)(?:이다|입니다|다)?[.:>\])]*$",
        "다음은 소속사 입장 전문이다.",
        ("다음은", "아래는", "이하"),
    ),
    Shape(
        "in full",
        r"^.{0,120}\b(?:(?:statement|letter|text|email|message|post) (?:reads|follows)"
        r"|(?:statement|letter|text|email|message|post) in full(?: below)?|in full)"
        r"(?: in full)?[.:]$",
        "The statement reads in full:",
        (" reads", " full", " follows"),
    ),
)
BARS = "|ㅣ·/"
TERMS: tuple[Shape, ...] = (
    Shape(
        "place, hour and price",
        r"^(?=.*(?:오[전후] ?\d|\d ?시|\d:\d\d|\d ?[ap]\.?m\b))"
        r"(?=.*(?:[\d만천] ?원|무료|[£$€]\d|\bfree\b))[^|ㅣ·/]+(?:[|ㅣ·/][^|ㅣ·/]+){2,}$",
        "시립음악당 | 16일 오후 5시 | 1만~4만 원",
        tuple(BARS),
    ),
)
CITES: tuple[Shape, ...] = (
    Shape(
        "work cited",
        r"\bet al\.|\bdoi[:. ]",
        "S. Wan et al., “Replay of skin patterns”, Neural Dynamics (2024), doi:10.0000/nd",
        ("et al", "doi", "DOI"),
    ),
    Shape(
        "work cited by its title",
        r"^[A-Z][\w.' -]+, [\"“].{8,200}[\"”],? .{3,80}\(?(?:19|20)\d\d\b",
        "A. Quill, “Lamps of the eastern quay”, Journal of Small Harbours (2019)",
        ("“", '"'),
    ),
)
BOOKS: tuple[Shape, ...] = (
    Shape(
        "book and whose it is",
        r"^[『《「<〈].{1,60}[』》」>〉],? ?[(|/]?.{1,40}(?:지음|지은이|저|옮김|엮음|글"
        r"|그림|펴냄)\)?$",
        "『동태 이야기』 곽바다 지음",
        ("』", "》", "」", ">", "〉"),
    ),
)
ENCLOSES: tuple[Shape, ...] = (
    Shape(
        "enclosures of a release",
        r"^(?:(?:붙임|별첨|첨부) ?[\d.:]*|\d{1,2}\.) ?.{2,80}\d ?[부매장]\.?(?: *끝\.?)?$"
        r"|^(?:붙임|별첨|첨부) .{2,80} 끝\.$",
        "붙임  1. 빈집 위치도 1부.  끝.",
        ("부", "매", "장", "끝."),
    ),
)
COUNTS_OFF: tuple[Shape, ...] = (
    Shape(
        "item by name",
        r"^(?:[-*•·∙◦▪○●✔✓] ?|\(?\d{1,2}[.)] ?)\S.{4,}$|^[^\W\d_][^:]{1,40}: \S.{3,}$",
        "Harbour Road: lanes from the ferry to the park, autumn 2026",
        (":", "-", "*", "•", "·", "∙", "◦", "▪", "○", "●", "✔", "✓", ".", ")"),
    ),
    Shape(
        "name with its figure",
        r"^[^\W\d_][^:.]{1,40} "
        r"(?:[$€£₩]?\d[\d,.]*(?:%|원|명|곳|개|건|표)?|\([^()]{1,12}\d[^()]{0,12}\))$",
        "Harbour Road 12",
        tuple("0123456789"),
    ),
)
MEETS: tuple[Shape, ...] = (
    Shape(
        "a day and nothing more",
        rf"^(?:{WEEKDAY},? )?{MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? 20\d\d)?$"
        r"|^(?:20\d\d년 ?)?\d{1,2}월 ?\d{1,2}일 ?\(?[월화수목금토일](?:요일)?\)?$",
        "Friday, March 27, 2026",
        tuple("0123456789"),
    ),
)
HOURS: tuple[Shape, ...] = (
    Shape(
        "an hour and nothing more",
        r"^(?=.*[ap]\.?m\.?$)(?:at |from )?\d{1,2}(?::\d{2})?(?: ?[ap]\.?m\.?)?"
        r"(?: ?(?:to|[-–—]|until|and|&) ?\d{1,2}(?::\d{2})?(?: ?[ap]\.?m\.?)?){0,3}$"
        r"|^오[전후] ?\d{1,2}(?::\d{2}|시(?: ?\d{1,2}분)?)"
        r"(?: ?[~∼–-] ?(?:오[전후] ?)?\d{1,2}(?::\d{2}|시(?: ?\d{1,2}분)?))?$",
        "4:00 PM to 7:00 PM",
        tuple("0123456789"),
    ),
)
SHAPES: tuple[Shape, ...] = (
    *ANNOUNCES,
    *TERMS,
    *CITES,
    *BOOKS,
    *ENCLOSES,
    *COUNTS_OFF,
    *MEETS,
    *HOURS,
)


def finder(shapes: Sequence[Shape]) -> Callable[[str], bool]:
    """Whether one of some shapes is found in a text."""
    rows = []
    for shape in shapes:
        pattern = re.compile(shape.pattern, re.IGNORECASE)
        # `search` would try a pattern that begins with "^" at every place of the line.
        anchored = shape.pattern.startswith("^")
        rows.append((shape.needs, pattern.match if anchored else pattern.search))

    def found(text: str) -> bool:
        for needs, look in rows:
            if any(map(text.__contains__, needs)) and look(text) is not None:
                return True
        return False

    return found
