"""The fixed pages that the screen's tests read: a bridge, told by four papers."""

from __future__ import annotations

from reader.model import Article, Failure
from tests.tui.fake import FakeLibrary, make_article, make_link

COURIER = make_article(
    "courier",
    [
        ("cut", "menu", "홈 | 정치 | 경제"),
        ("title", "한빛대교 9월 통행 재개…보수비 420억 원"),
        ("deck", "시 “안전 점검 모두 마쳤다”"),
        ("gap",),
        (
            "p",
            [
                "새벽시는 3일 한빛대교의 통행을 9월 1일부터 재개한다고 밝혔다.",
                "보수 공사에는 모두 420억 원이 들었다.",
                "하루 약 3만 대의 차량이 이 다리를 지난다.",
            ],
        ),
        ("gap",),
        (
            "p",
            [
                "김도현 시장은 “다리는 앞으로 50년 동안 안전할 것”이라고 말했다.",
                "시는 개통 뒤에도 [상시 점검]을 이어 간다.",
            ],
        ),
        ("gap",),
        ("copy", 5, "새벽시는 3일 한빛대교의 통행을 9월 1일부터 재개한다고 밝혔다."),
        ("cut", "related", "관련기사 더 보기"),
        ("cut", "copyright", "Copyright 새벽신문"),
    ],
    title="한빛대교 9월 통행 재개…보수비 420억 원",
    source="새벽신문",
    published="2025-07-03T09:10",
    url="https://dawn.example/bridge",
)
POST = make_article(
    "post",
    [
        ("title", "한빛대교 공사비, 알려진 것보다 많았다"),
        ("gap",),
        (
            "p",
            [
                "한빛대교 보수에 실제로 든 돈은 510억 원이라고 시의회가 공개했다.",
                "시가 밝힌 금액보다 90억 원이 많다.",
            ],
        ),
        ("gap",),
        ("p", ["다리를 오가는 차는 하루 3만 대에 이른다.", "재개통은 9월 1일로 예정돼 있다."]),
        ("cut", "comments", "댓글 12"),
    ],
    title="한빛대교 공사비, 알려진 것보다 많았다",
    source="한강포스트",
    published="2025-07-05T18:00",
)
WATCH = make_article(
    "watch",
    [
        ("subhead", "다리는 안전한가"),
        ("p", ["구조공학자 박서연 교수는 50년을 버틴다는 말은 근거가 없다고 지적했다."]),
        ("p", ["공사비는 420억원이었다.", "시는 점검 자료를 내놓지 않았다."]),
    ],
    title="시민감시단 보고서",
    source=None,
    published=None,
)
HERALD = make_article(
    "herald",
    [
        ("title", "Hanbit Bridge to reopen on 1 September"),
        (
            "p",
            [
                "The Hanbit Bridge will reopen to traffic on 1 September, the city said.",
                "Repairs cost 42 billion won, according to city records that were published on "
                "Thursday after months of requests by residents and members of the council.",
            ],
        ),
        ("p", ["About 30,000 vehicles cross it every day."]),
    ],
    title="Hanbit Bridge to reopen on 1 September",
    source="The Estuary Herald",
    published="2025-07-04",
    language="en",
)
PAGES: list[Article] = [COURIER, HERALD, POST, WATCH]

LINKS = [
    make_link(
        PAGES,
        "disputes",
        0.91,
        "courier.3",
        "post.1",
        ("different-quantity", "420억 원 ≠ 510억 원", ("420억 원",), ("510억 원",)),
        ("same-words", "보수, 든", ("보수",), ("보수",)),
    ),
    make_link(
        PAGES,
        "repeats",
        0.88,
        "courier.3",
        "watch.2",
        ("same-quantity", "420억 원 = 420억원", ("420억 원",), ("420억원",)),
    ),
    make_link(
        PAGES,
        "repeats",
        0.74,
        "courier.3",
        "herald.2",
        ("same-quantity", "420억 원 = 42 billion won", ("420억 원",), ("42 billion won",)),
    ),
    make_link(
        PAGES,
        "repeats",
        0.83,
        "courier.4",
        "post.3",
        ("same-quantity", "약 3만 대 = 3만 대", ("약 3만 대",), ("3만 대",)),
    ),
    make_link(
        PAGES,
        "disputes",
        0.79,
        "courier.5",
        "watch.1",
        ("doubt", "근거가 없다", ("50년",), ("근거가 없다",)),
    ),
    make_link(
        PAGES,
        "repeats",
        0.41,
        "courier.2",
        "post.4",
        ("same-date", "9월 1일", ("9월 1일",), ("9월 1일",)),
    ),
]
FAILURES = (Failure("/pages/broken.bin", "not a text: it holds zero bytes"),)


def bridge_library(**more: object) -> FakeLibrary:
    """A fresh library of the four pages."""
    return FakeLibrary(list(PAGES), list(LINKS), **more)  # type: ignore[arg-type]


TWIN = make_article(
    "twin",
    [
        ("title", "다리가 다시 열린다"),
        ("p", ["이 신문이 따로 쓴 첫 문단이다."]),
        ("p", [s.text for s in COURIER.sentences[2:5]]),
        ("p", [s.text for s in COURIER.sentences[5:7]]),
    ],
    title="다리가 다시 열린다",
    source="포구신문",
    published="2025-07-04",
)


def copied_library() -> FakeLibrary:
    """Two paragraphs of the first page stand in another, one after the other."""
    made = bridge_library(
        copies={
            "courier": {5: [("twin", 3)], 7: [("twin", 4)]},
            "twin": {3: [("courier", 5)], 4: [("courier", 7)]},
        }
    )
    made.pages = [*PAGES, TWIN]
    return made
