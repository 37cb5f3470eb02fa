"""HTML pages that show little of their text: shells of scripts, the beginning of a paid article."""

from __future__ import annotations

import json

import pytest

from reader.loading.html.begun import is_begun
from reader.loading.html.data import text_in_scripts
from reader.loading.html.document import page_from_html
from tests.pace import bounded

TOLD = (
    "해온시가 부두 창고 14곳을 내년 3월까지 헐고 그 자리에 시민 공원을 만든다.",
    "창고는 1962년에 지어져 2009년부터 비어 있었다고 항만과가 밝혔다.",
    "상인회는 “주차장 300면이 먼저”라며 공청회를 다시 열라고 요구했다.",
    "공사비 84억원 가운데 절반은 국비로 충당하며, 설계 공모는 9월에 시작된다.",
    "시의회는 10월 임시회에서 공원 조례안을 다룰 예정이다.",
)
TITLE = "부두 창고 헐고 공원 만든다"
_OTHERS = [
    {"title": "다른 기사", "content": f"{n}번째로 많이 읽은 기사의 첫 문장이다."} for n in range(90)
]


def _typed(kind: str, **fields: object) -> dict[str, object]:
    return {"type": kind, **fields}


SHELLS: tuple[tuple[str, object], ...] = (
    (
        '<script>window.App=window.App||{};App.tree={"a":[1,2]};App.story=%s;App.on=true</script>',
        {
            "headlines": {"basic": TITLE},
            "content_elements": [
                _typed("text", content=TOLD[0]),
                _typed("image", caption="부두 창고 앞. 시 제공"),
                *[_typed("text", content=f"{line}&nbsp;<br/>") for line in TOLD[1:]],
            ],
            "related_content": _OTHERS,
        },
    ),
    (
        "<script id=data type=application/json>%s</script>",
        {"props": {"story": {"body": [_typed("p", html=f"<p>{line}</p>") for line in TOLD]}}},
    ),
    (
        "<script type='application/json'>%s</script>",
        {"post": {"contentHtml": "".join(f"<p>{line}</p>" for line in TOLD), "comments": _OTHERS}},
    ),
    (
        "<script>var state = JSON.parse(%s);</script>",
        json.dumps({"doc": [{"children": [{"text": x[:9]}, {"text": x[9:]}]} for x in TOLD]}),
    ),
)
"""A script, and what it holds in the place of `%s`."""


@pytest.mark.parametrize(("script", "held"), SHELLS)
def test_a_shell_gives_the_text_that_its_script_holds(script: str, held: object) -> None:
    data = json.dumps(held, ensure_ascii=False)
    html = (
        f"<html><head><title>{TITLE} - 해온일보</title></head><body><div id=app><a href=/>해온</a>"
        f"<div>불러오는 중</div></div>{script % data}<p>© 해온일보 All rights reserved.</p></body>"
    )
    page = page_from_html("a.html", html)
    assert [line for line in page.lines if line in TOLD] == list(TOLD)
    assert not any("읽은 기사" in line for line in page.lines)


def test_a_short_article_is_not_swapped_for_what_a_script_holds() -> None:
    words = [f"이 누리집은 방문 기록을 {n}일 동안 보관하고 나서 지웁니다." for n in range(30)]
    html = (
        f"<body><h1>{TITLE}</h1><article><p>{TOLD[0]}</p><p>{TOLD[1]}</p><p>{TOLD[2]}</p></article>"
        f"<script type=application/json>{json.dumps({'texts': words})}</script></body>"
    )
    lines = page_from_html("a.html", html).lines
    assert all(told in lines for told in TOLD[:3])
    assert not any("누리집" in line for line in lines)


def test_scripts_without_a_text_give_none_and_take_no_time() -> None:
    assert text_in_scripts("<script>var a = {b: 1}; // no JSON</script>" + "x" * 300).text == ""
    assert text_in_scripts("<script>" + "a=[" * 300).text == ""
    with bounded(3):
        for piece in ("<script>a=[", "<script>", 'a={"', "=[[", 'x="{'):
            text_in_scripts("<script>" + piece * 100_000 + "</script>")


def test_a_paid_article_that_breaks_off_is_read_to_its_end() -> None:
    body = json.dumps(
        {"@type": "NewsArticle", "headline": TITLE, "articleBody": "\n\n".join(TOLD)},
        ensure_ascii=False,
    )
    offer = "<p>회원만 이어 읽을 수 있습니다. 한 달 구독료는 4900원입니다.</p><p>로그인</p>"
    html = (
        f"<head><title>{TITLE}</title><script type='application/ld+json'>{body}</script></head>"
        f"<body><article><h1>{TITLE}</h1>{''.join(f'<p>{x}</p>' for x in TOLD[:3])}"
        f"<p>{TOLD[3][:22]}…</p><div class=wall>{offer}</div></article></body>"
    )
    lines = page_from_html("a.html", html).lines
    assert [line for line in lines if line in TOLD] == list(TOLD)


@pytest.mark.parametrize(
    ("shown", "begun"),
    [
        ([*TOLD[:3], TOLD[3][:22] + "…"], True),
        ([*TOLD[:3], TOLD[3][:22] + "...", "이어지는 글은 회원에게만 열립니다."], True),
        ([*TOLD[:4], "공원 이름은 시민에게 묻는다…"], False),
        ([*TOLD[:2], TOLD[2][:20] + "…", *TOLD[3:]], False),
        ([TOLD[0]], True),
        (list(TOLD), False),
    ],
)
def test_a_text_is_begun_where_it_breaks_off_before_its_end(shown: list[str], begun: bool) -> None:
    assert is_begun("\n".join(shown), "\n".join(TOLD)) is begun


@pytest.mark.parametrize(
    "record",
    [
        {"byline": "박노을 기자"},
        {"author": {"name": "박노을", "url": "https://a.example/nr"}},
        {"credits": {"by": [{"type": "author", "name": "박노을"}]}},
        {"authors": [{"full_name": "박노을"}]},
    ],
)
def test_who_wrote_stands_beside_the_text_in_a_script(record: dict[str, object]) -> None:
    held = {"story": {**record, "bodyHtml": "".join(f"<p>{line}</p>" for line in TOLD)}}
    others = {"popular": [{"author": "한이슬", "content": "다른 기사"}]}
    script = json.dumps({**others, **held}, ensure_ascii=False)
    html = f"<title>{TITLE}</title><div id=app></div><script>var s={script}</script>"
    assert page_from_html("a.html", html).metadata.author == "박노을"


def _flight(*rows: str) -> str:
    """A shell that pushes rows in pieces, as a server that streams does."""
    stream = "".join(rows)
    cuts = [stream[at : at + 70] for at in range(0, len(stream), 70)]
    pushed = "".join(f"<script>self.__f.push([1,{json.dumps(cut)}])</script>" for cut in cuts)
    return f"<title>{TITLE}</title><div id=app></div><script>self.__f.push([0])</script>{pushed}"


def _element(tag: str, *children: object, **props: object) -> list[object]:
    return ["$", tag, None, {**props, "children": list(children)}]


def test_a_shell_of_streamed_elements_gives_their_text() -> None:
    link = _element("a", "1962년", href="/then")
    told = [_element("p", TOLD[0]), _element("p", "창고는 ", link, TOLD[1][9:])]
    rest = _element("$L4", *[_element("p", line) for line in TOLD[2:]])
    menu = _element("nav", _element("a", "이 차림표는 기사의 문장이 아니어야 한다."))
    tree = _element("main", menu, _element("h1", TITLE), _element("div", *told), rest)
    rows = ('1:I[3,[],""]\n', f"2:{json.dumps(tree)}\n")
    lines = page_from_html("a.html", _flight(*rows)).lines
    assert [line for line in lines if line in TOLD] == list(TOLD)
    assert not any("차림표" in line for line in lines)


def test_a_streamed_text_stands_in_a_row_of_its_own() -> None:
    text = "".join(f"<p>{line}</p>" for line in TOLD)
    size = f"{len(text.encode()):x}"
    props = {"article": {"title": TITLE, "body": "$5", "author": {"name": "박노을"}}}
    rows = (f"5:T{size},{text}", f"0:{json.dumps(['$', '$L2', None, props])}\n")
    page = page_from_html("a.html", _flight(*rows))
    assert [line for line in page.lines if line in TOLD] == list(TOLD)
    assert page.metadata.author == "박노을"


def test_streams_that_are_broken_take_no_time() -> None:
    with bounded(3):
        for piece in ('x.push([1,"0:[', 'x.push([1,"', '1:T9999999,"', 'push([1,"1:{}\\n"])'):
            text_in_scripts(piece * 50_000)
