"""Small pages for the tests of cleaning, and what to ask of an article."""

from __future__ import annotations

from reader.cleaning import clean
from reader.model import Article, RawPage

_KOREAN = """\
뉴스 > 사회
강바람시, 40년 된 다리 내달부터 막는다
입력 2024.05.02 09:10
나루터 기자
강바람시가 40년 된 나루다리를 다음 달 3일부터 막는다. 안전 진단에서 D등급이 나왔기 때문이다.

시는 2일 나루다리의 차량 통행을 18개월 동안 막고 새 다리를 놓는다고 밝혔다.

공사에는 212억원이 든다. 시는 우회로 두 곳에 신호등을 새로 달기로 했다.

상인들은 나루다리가 막히면 손님이 줄어든다며 임시 다리를 요구했다.
나루터 기자 naru@river.example
저작권자 ⓒ 강바람신문 무단전재 및 재배포 금지
많이 본 뉴스
비둘기 떼 쫓던 매, 시청 지붕에 둥지
"빵값 또 오른다"…밀 수입업체 담합 조사"""

_ENGLISH = """\
Skip to content
Old swing bridge will close for 18 months
By Nora Fenwick
May 2, 2024 at 9:10 a.m. EDT
The swing bridge at Rivermouth will close on June 3 for 18 months, the city said Thursday.

Engineers gave the bridge a failing grade after divers found cracks in two of its piers.

Shop owners near the bridge said the closure would cost them customers and asked for a ferry.

The city said the new bridge would cost $31 million and carry two bus lanes.
Advertisement
More from Rivermouth Post
A hawk nests on city hall
© 2024 Rivermouth Post. All rights reserved."""
KOREAN = _KOREAN.split("\n")
ENGLISH = _ENGLISH.split("\n")


def cleaned(lines: list[str] | tuple[str, ...], path: str = "page.txt") -> Article:
    """The article of a page of these lines."""
    return clean(RawPage(path, tuple(lines)))


def kinds(article: Article) -> list[str]:
    """Of each segment, kind and subtype as `kind/subtype`."""
    return [s.kind if s.subtype is None else f"{s.kind}/{s.subtype}" for s in article.segments]


def kind_of(article: Article, text: str) -> str:
    """Kind and subtype of the first segment that holds a text."""
    for segment, kind in zip(article.segments, kinds(article), strict=True):
        if text in article.lines[segment.line - 1][segment.start : segment.end]:
            return kind
    raise AssertionError(f"{text!r} stands nowhere")
