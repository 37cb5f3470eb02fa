"""Who wrote an HTML page, by its elements."""

from __future__ import annotations

import pytest

from reader.loading.html.authors import marked_authors
from reader.loading.html.head import read_head
from reader.loading.html.trim import trim
from reader.loading.names import plain_name
from tests.pace import bounded

_TEXT = "<p>해온시가 부두 창고 14곳을 내년 3월까지 헐고 그 자리에 시민 공원을 만든다.</p>"


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ("<p>By <a rel=author href=/n>Nora Reed</a></p>", "Nora Reed"),
        ("<span itemprop=author><span itemprop=name>Nora Reed</span>, Paris</span>", "Nora Reed"),
        ("<div itemprop=author><meta itemprop=name content='Nora Reed'></div>", "Nora Reed"),
        ("<div class='post vcard'><b class=fn>Nora Reed</b></div>", "Nora Reed"),
        ("<div>by <span typeof=schema:Person property=schema:name>nora.r</span></div>", "nora.r"),
        (
            "<div class=info><em class=reporter-name>박노을 기자</em><i>2026-05-06</i></div>",
            "박노을",
        ),
        ("<a rel=author>Nora Reed</a> and <a rel=author>Bo Hill</a>", "Nora Reed, Bo Hill"),
        ("<a class=author>박노을</a> · <a class=author>한이슬 기자</a>", "박노을, 한이슬"),
        (f"<a rel=author>Nora Reed</a>{_TEXT}<a rel=author>Bo Hill</a>", "Nora Reed"),
        (f"{_TEXT}<div class=comments><a rel=author>Bo Hill</a></div>", None),
        (f"{_TEXT}<aside class=related><a class=author>Bo Hill</a></aside>", None),
        ("<span class=author>6월 5일 15시 입력</span>", None),
        ("<a class=writer>글쓴이</a><a class=writer href=/all>기사 12건 보기</a>", None),
        ("<p class=author>Nora Reed has covered harbours for twenty years.</p>", None),
    ],
)
def test_an_author_is_marked_by_a_standard_or_called_so(html: str, told: str | None) -> None:
    assert marked_authors(trim(f"<body><h1>부두 창고 헐고 공원 만든다</h1>{html}</body>")) == told


def test_who_has_logged_in_above_the_heading_wrote_nothing() -> None:
    named = "<span class=username>한이슬</span>"
    heading = "<h1>부두 창고 헐고 공원 만든다</h1>"
    assert marked_authors(trim(f"<body>{named}{heading}{_TEXT}</body>")) is None
    assert marked_authors(trim(f"<body>{heading}{named}{_TEXT}</body>")) == "한이슬"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("박노을 기자", "박노을"),
        ("박노을 기자, 한이슬 인턴기자", "박노을, 한이슬"),
        ("박노을 기자 (noeul@haeon.example)", "박노을"),
        ("by 물푸레", "물푸레"),
        ("Written by Nora Reed", "Nora Reed"),
        ("https://haeon.example/n", None),
        ("해온일보", None),
    ],
)
def test_a_name_is_plain(text: str, told: str | None) -> None:
    assert plain_name(text, "해온일보") == told


def test_what_the_page_says_of_its_author_in_its_head_comes_first() -> None:
    body = "<body><h1>부두 창고</h1><a rel=author>Bo Hill</a></body>"
    assert read_head(trimmed := trim("<meta name=author content='Nora Reed'>" + body))
    assert read_head(trimmed).metadata.author == "Nora Reed"
    outlet = "<meta property=og:site_name content=Mill><meta name=author content=Mill>"
    assert read_head(trim(outlet + body)).metadata.author == "Bo Hill"


def test_authors_take_no_time() -> None:
    with bounded(4):
        for piece in ("<a rel=author>", "<b class='x author ", "<i class=fn>a</i>", "rel=' rel='"):
            marked_authors(trim(piece * 40_000))
