"""When an HTML page says that it was published, by its elements."""

from __future__ import annotations

import pytest

from reader.loading.html_dates import shown_times
from tests.pace import bounded


@pytest.mark.parametrize(
    ("html", "when"),
    [
        (
            "<abbr class='published' itemprop='datePublished' title='2026-11-05T09:12:00Z'>9",
            "2026-11-05T09:12:00+00:00",
        ),
        ("<span itemprop=datePublished content='2026-03-02'>어제</span>", "2026-03-02"),
        ("<time class='entry-date dt-published' datetime='2026-03-02'>", "2026-03-02"),
        ('<span itemprop="datePublished">2026. 3. 2. 09:10</span>', "2026-03-02T09:10"),
        ("<p><time>March 02, 2026 08:00 ET</time> | Source: <a>Mill</a></p>", "2026-03-02T08:00"),
        ("<time class=x>2026년 3월 2일 <span>오후 1:05</span></time>", "2026-03-02T13:05"),
        ("<span>Mon, 03/02/2026 - 15:20</span>", "2026-03-02T15:20"),
        ("<span>Thu, 05/02/2026</span>", "2026-02-05"),
        ("<span>Fri, 10/31/2026</span>", None),
        ("<b class=published-by title='Mill Press'>03/02/2026</b>", None),
        ("<time>어제</time>", None),
        ("<p>강누리 기자 승인 2026-03-02 18:00 댓글 3 프린트</p>", "2026-03-02T18:00"),
        ("<td>글쓴이 : 사무국 &nbsp; 날짜 : 2026.3.2 &nbsp; 조회 : 231</td>", "2026-03-02"),
        ("<p>입력<span>2026년 3월 2일</span></p>", None),
        ("<p>철거 날짜는 2026년 3월 2일이다.</p>", None),
    ],
)
def test_the_time_of_publication(html: str, when: str | None) -> None:
    assert next(shown_times(html), None) == when


def test_no_page_takes_long() -> None:
    with bounded(3):
        for piece in (
            "<time>",
            "<a itemprop=",
            "<b class='",
            "Mon, ",
            "<i published ",
            "<time>a<b>",
        ):
            list(shown_times(piece * 40_000))
