"""Habits of real sites' markup that cost words of an article, or set others among them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from reader.cleaning import clean
from reader.loading.html.authors import marked_authors
from reader.loading.html.document import page_from_html
from reader.loading.html.trim import trim
from reader.loading.names import plain_name
from reader.loading.web import original_address
from reader.model import RawPage
from tests.loading.helpers import pages, put

TOLD = (
    "해온시가 부두 창고 14곳을 내년 3월까지 헐고 그 자리에 시민 공원을 만든다.",
    "창고는 1962년에 지어져 2009년부터 비어 있었다고 시는 밝혔다.",
    "상인들은 주차장을 먼저 만들어 달라며 공청회를 다시 열자고 했다.",
    "사업비 84억원의 절반은 도가 내고 설계 공모는 9월에 시작한다.",
)
LONG = tuple(f"{month}월 회의에서도 {line}" for month in (3, 4, 5) for line in TOLD)
TITLE = "부두 창고 14곳 헐고 공원 만든다"


def _page(body: str, head: str = "") -> RawPage:
    html = (
        f"<html><head><title>{TITLE}</title>{head}</head><body><h1>{TITLE}</h1>{body}</body></html>"
    )
    return page_from_html("a.html", html)


def test_a_phrase_that_begins_a_bare_line_stays_in_it() -> None:
    rest = "".join(f"{line}<br><br>" for line in LONG)
    start = "<a href=/q>가온항만</a><span class=up>▲4.1%</span>이 부두 창고 14곳을 모두 사들였다."
    figure = "<figure><img><figcaption>해온 부두</figcaption></figure>"
    page = _page(f"<div class=w1>{figure}{start}<br><br>{rest}</div>")
    assert any(re.match(r"가온항만 ?▲4\.1%이 부두 창고", line) for line in page.lines)
    assert [line for line in page.lines if line in LONG] == [*LONG]


def test_a_line_of_buttons_and_links_is_no_text() -> None:
    tools = "<footer><button>공유</button><a>링크 복사</a></footer>"
    items = "".join(f"<article><p>{line}</p>{tools}</article>" for line in TOLD)
    page = _page(f"<main>{items}</main>")
    beyond = dict(page.beyond)
    lines = [number for number, line in enumerate(page.lines, 1) if "링크 복사" in line]
    assert lines
    assert {beyond.get(number) for number in lines} == {"share"}
    assert [line for line in page.lines if line in TOLD] == [*TOLD]


def test_a_name_in_a_pictures_frame_is_its_credit() -> None:
    caption = "<figcaption>해온 부두의 창고</figcaption>"
    first, *others = (f"<p>{line}</p>" for line in LONG)
    frame = f"<figure><img><span>Ines Polworth</span>{caption}</figure>"
    page = _page(f"<main><article>{first}{frame}{''.join(others)}</article></main>")
    beyond = dict(page.beyond)
    assert beyond[page.lines.index("Ines Polworth") + 1] == "caption"
    assert clean(page).reporter is None


def test_parts_are_named_by_what_tests_of_the_site_call_them_too() -> None:
    text = "".join(f"<p>{line}</p>" for line in TOLD)
    box = "<p>매주 아침 우편함으로 소식을 받아 보세요.</p>"
    box = f"<div data-testid=newsletter-signup>{box}</div>"
    page = _page(f"<main><article>{text}{box}</article></main>")
    line = next(n for n, one in enumerate(page.lines, 1) if "우편함으로" in one)
    assert dict(page.beyond)[line] == "promo"


def test_tools_of_an_article_are_none_of_its_text() -> None:
    text = "".join(f"<p>{line}</p>" for line in TOLD)
    tools = "<div class=util_set>소리로 들으면 데이터 요금이 나올 수 있습니다.</div>"
    page = _page(f"<article>{tools}{text}</article>")
    line = next(n for n, one in enumerate(page.lines, 1) if "데이터 요금" in one)
    assert dict(page.beyond)[line] == "share"


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("https://web.archive.org/web/20261021031244/https://mill.example/a", "mill.example/a"),
        ("https://web.archive.org/web/2026im_/https://mill.example/a?b=1", "mill.example/a?b=1"),
        ("http://vault.example/2026.10.21-031244/https://mill.example/a", "mill.example/a"),
    ],
)
def test_a_copy_in_an_archive_has_the_address_of_its_page(address: str, page: str) -> None:
    assert original_address(address) == f"https://{page}"


def test_an_address_that_names_another_is_no_copy() -> None:
    for address in ("https://mill.example/go/https://quay.example/", "https://mill.example/2026/a"):
        assert original_address(address) == address


def test_an_archive_is_no_outlet() -> None:
    copy = "http://vault.example/2026.10.21-031244/https://mill.example/a"
    head = f"<meta property=og:url content='{copy}'>"
    head += "<meta property=og:site_name content=vault.example>"
    told = _page("".join(f"<p>{line}</p>" for line in TOLD), head).metadata
    assert (told.source, told.url) == ("mill.example", "https://mill.example/a")


def test_scripts_that_hold_the_text_tell_when_it_was_published() -> None:
    record = {
        "first_publish_date": "2026-10-28T05:20:11+00:00",
        "content_elements": [{"type": "text", "content": line} for line in TOLD],
    }
    script = f"<script>App.content={json.dumps(record)};</script>"
    html = f"<html><head><title>{TITLE}</title></head><body><div></div>{script}</body></html>"
    told = page_from_html("a.html", html).metadata
    assert told.published == "2026-10-28T05:20:11+00:00"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("글 박노을", "박노을"),
        ("글·사진 박노을", "박노을"),
        ("취재 박노을 기자", "박노을"),
        ("글로리아 리", "글로리아 리"),
        ("NORA REED, LOCAL REPORTER", "NORA REED"),
        ("Nora Reed, Chief Political Correspondent", "Nora Reed"),
        ("Nora Reed, Bo Hill", "Nora Reed, Bo Hill"),
        ("Staff Writer", "Staff Writer"),
    ],
)
def test_credit_and_post_are_no_part_of_a_name(text: str, name: str) -> None:
    assert plain_name(text) == name


def test_a_headline_that_is_no_heading_heads_the_page() -> None:
    html = f"<a class=nick>들어온 이</a><p><span>{TITLE}</span></p><a class=nick>물길</a>"
    html += "<h3>물길의 다른 글</h3>"
    assert marked_authors(trim(html), TITLE) == "물길"
    assert marked_authors(trim(html)) is None


@pytest.mark.parametrize(
    "html",
    [
        "<p class=by><a class=wp-block-post-author-name__link>물길</a></p>",
        "<button class=nickname>물길</button>",
    ],
)
def test_other_elements_that_hold_nothing_but_a_name(html: str) -> None:
    assert marked_authors(trim(f"<div class=article_header><h1>{TITLE}</h1>{html}</div>")) == "물길"
    masthead = f"<h1>{TITLE}</h1><div class=header>{html}</div>"
    assert marked_authors(trim(masthead)) is None


def test_objects_in_a_dump_go_by_their_name(tmp_path: Path) -> None:
    record = {
        "title": TITLE,
        "content": "\n".join(TOLD),
        "press": {"name": "해온일보"},
        "reporter": {"id": 7, "name": "박노을 기자"},
        "published": {"$date": "2026-10-14T11:02:00+09:00"},
    }
    [page] = pages(put(tmp_path, "a.json", json.dumps([record]).encode()))
    told = page.metadata
    assert (told.source, told.author) == ("해온일보", "박노을")
    assert told.published == "2026-10-14T11:02:00+09:00"


def test_links_and_captions_in_a_feeds_text_are_told_apart(tmp_path: Path) -> None:
    text = "".join(f"<p>{line}</p>" for line in TOLD)
    figure = "<figure><figcaption>해온 부두의 창고</figcaption></figure>"
    more = "<ul><li><a href=/2>어판장 새 단장</a></li></ul>"
    feed = (
        f"<rss><channel><title>해온일보</title><item><title>{TITLE}</title>"
        f"<description><![CDATA[{figure}{text}{more}]]></description></item></channel></rss>"
    )
    [page] = pages(put(tmp_path, "f.xml", feed.encode()))
    beyond = {page.lines[number - 1]: name for number, name in page.beyond}
    assert beyond == {"해온 부두의 창고": "caption", "어판장 새 단장": "related"}


def test_a_list_of_links_in_a_feed_is_kept_where_it_is_all_there_is(tmp_path: Path) -> None:
    text = "<ul><li><a href=/2>어판장 새 단장</a></li><li><a href=/3>부두 길 막아</a></li></ul>"
    item = f"<item><title>묶음</title><description><![CDATA[{text}]]></description></item>"
    feed = f"<rss><channel>{item}</channel></rss>"
    [page] = pages(put(tmp_path, "f.xml", feed.encode()))
    assert page.beyond == ()
