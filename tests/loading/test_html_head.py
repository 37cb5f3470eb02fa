"""Title, outlet and day of an HTML page: of its fields, its headings, a portal's names."""

from __future__ import annotations

import re

import pytest

from reader.loading.html_head import read_head
from reader.loading.html_labels import LABELS, labelled
from reader.loading.html_site import outlet_beside, site_behind
from reader.loading.html_title import TOOLS, title_of
from reader.loading.html_trim import trim
from tests.pace import bounded


@pytest.mark.parametrize(("field", "pattern", "example"), LABELS)
def test_the_example_of_a_label_fits_it(field: str, pattern: str, example: str) -> None:
    assert re.fullmatch(pattern, example, re.IGNORECASE)
    value = "2026-05-06" if field == "published" else "부두 창고 철거 계획"
    for html in (
        f"<tr><th scope='row'>{example}</th><td class=a><b>{value}</b></td></tr>",
        f"<dl><dt>{example}</dt><dd>{value}</dd></dl>",
        f"<li><strong>{example} :</strong> {value}</li>",
        f"<span>{example}</span><span>{value}</span>",
    ):
        assert labelled(html) == {field: value}


def test_heads_of_columns_and_forms_name_no_field() -> None:
    assert labelled("<tr><th>제목</th><th>등록일</th></tr><tr><td>1</td></tr>") == {}
    assert labelled("<td><b>제목</b></td><td><b>등록일</b></td>") == {}
    assert labelled("<label>제목</label><input name=q><button>찾기</button>") == {}


def test_fields_take_no_time() -> None:
    with bounded(2):
        for piece in ("<th>제목</th>", "<span>&nbsp;", "<b>등록일</b><i><i><i>", "<dt> "):
            labelled(piece * 40_000)


def test_a_year_of_two_figures() -> None:
    assert labelled("<span>작성일</span>26-05-06 09:00<br>") == {"published": "2026-05-06T09:00"}


@pytest.mark.parametrize(("pattern", "example"), TOOLS)
def test_the_example_of_a_tool_fits_it(pattern: str, example: str) -> None:
    assert re.fullmatch(pattern, example, re.IGNORECASE)
    bar = f"<title>{example} - 해온일보</title>"
    assert title_of(bar + "<h2>부두 창고 14곳 헌다</h2>", None) == "부두 창고 14곳 헌다"


@pytest.mark.parametrize(
    ("site", "author", "carried", "told"),
    [
        ("누리뉴스", "가람일보 | 누리뉴스", None, ("가람일보", None)),
        ("네이버 뉴스", "가람일보 | 네이버", None, ("가람일보", None)),
        ("다음 | 가람일보", "박노을", None, ("가람일보", "박노을")),
        ("두루 | 가람일보", "가람일보", None, ("가람일보", None)),
        ("네이버 블로그 | 책 읽는 밤", None, None, ("책 읽는 밤", None)),
        ("다음뉴스", "가람일보", "가람일보", ("가람일보", None)),
        ("가람일보", "박노을", "박노을", ("가람일보", "박노을")),
        ("Quay | Courier", "Ann Lee", None, ("Quay | Courier", "Ann Lee")),
        (None, "Ann Lee", None, (None, "Ann Lee")),
    ],
)
def test_the_outlet_beside_a_portal(
    site: str | None, author: str | None, carried: str | None, told: tuple[str | None, str | None]
) -> None:
    assert outlet_beside(site, author, carried) == told


@pytest.mark.parametrize(
    ("body", "bar", "stated", "source", "title"),
    [
        # The site's name behind the headline, in `meta` too.
        ("", "부두 공원 된다", "부두 공원 된다 - 해온일보", "해온일보", "부두 공원 된다"),
        # A headline that is no heading of the first level, below one that names the site.
        ("<h1>The Quay Courier</h1><h3>Quay to be a park</h3>",
         "Quay to be a park | The Quay Courier", None, None, "Quay to be a park"),
        # A window called by the office alone.
        ("<h2>알림마당</h2><h3>부두 창고 14곳 철거 계획 알림</h3>", "해온시청", None, None,
         "부두 창고 14곳 철거 계획 알림"),
        # A window named for what it does; the way to a board's post.
        ("<h2>부두 창고 14곳 헌다</h2>", "인쇄하기 - 해온일보", None, None, "부두 창고 14곳 헌다"),
        ("<h1>부두 공원 된다 > 공지사항</h1>", "부두 공원 된다 > 공지사항 | 해온회", None, None,
         "부두 공원 된다"),
        ("<h1>Quay to be a park</h1>", "Quay to be a park", "Quay to be a park", None,
         "Quay to be a park"),
    ],
)  # fmt: skip
def test_the_title_is_the_heading_that_the_page_is_called_by(
    body: str, bar: str, stated: str | None, source: str | None, title: str
) -> None:
    assert title_of(f"<title>{bar}</title><body>{body}", stated, source) == title


@pytest.mark.parametrize(
    "html",
    [
        "<img src=l.png alt='해온일보'>",
        "<a class=logo href='https://www.haeon.example/'>해온일보</a>",
        "<a href=/><span>해온일보</span></a>",
        "<h1>해온일보</h1>",
        "<p>Copyright by 해온일보. All rights reserved.</p>",
        "<td>부두 창고 공원 된다</td>",
    ],
)
def test_a_logo_vouches_for_the_site_behind_a_title(html: str) -> None:
    assert site_behind("부두 창고 공원 된다 - 해온일보", (None,), None, html) == "해온일보"
    assert (
        site_behind("부두 창고 공원 된다 - 해온일보", (None,), None, "<a href=/x>해온일보</a>")
        is None
    )


def test_a_page_saved_from_a_reading_mode_names_where_it_was() -> None:
    html = (
        "<html><title>Quay to be a park</title><body><a class='domain reader-domain' "
        "href='https://www.courier.example/quay'>courier.example</a><h1>Quay to be a park</h1>"
    )
    found = read_head(trim(html)).metadata
    assert (found.url, found.source) == ("https://www.courier.example/quay", "courier.example")


def test_a_portal_gives_the_day_in_digits() -> None:
    html = "<meta property='og:regDate' content='20260622093011'><title>a</title>"
    assert read_head(trim(html)).metadata.published == "2026-06-22T09:30:11"


@pytest.mark.parametrize(
    ("window", "inner"),
    [
        (
            "부두시민회",
            "<table><tr><td class='view_title'><b>부두 창고 철거를 멈춰라</b></td></tr></table>",
        ),
        ("해온일보 - 기사 인쇄", "<td><font size='5'><b>부두 창고 철거를 멈춰라</b></font></td>"),
        ("기사 인쇄 | 해온일보", "<div id=article_title>부두 창고 철거를 멈춰라</div>"),
        ("해온일보", "<p class='news subject'><span>부두 창고 철거를 멈춰라</span></p>"),
    ],
)
def test_the_title_of_a_page_without_headings(window: str, inner: str) -> None:
    html = f"<title>{window}</title><div class=title>메뉴</div>{inner}<p>창고는 비어 있다.</p>"
    assert title_of(html, None) == "부두 창고 철거를 멈춰라"
    assert read_head(trim(html)).metadata.source in ("부두시민회", "해온일보", None)


def test_a_window_called_by_the_site_and_then_the_headline() -> None:
    headline = "Harbour stores to make way for a park"
    for window, site in (
        (f"The Mill: {headline}", "The Mill"),
        (f"해온일보 | {headline}", "해온일보"),
        (f"News: {headline}", None),
        (headline, None),
        (f"Why the {headline}", None),
    ):
        assert site_behind(window, (headline,), None) == site


def test_named_titles_take_no_time() -> None:
    with bounded(3):
        for piece in ("<td class=title>", "<b class='", "<font size=5><b>", "<div title title "):
            title_of(f"<title>해온일보</title>{piece * 30_000}", None)
