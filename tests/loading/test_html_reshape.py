"""HTML read as it shows: tables of layout, lists of passages, what is hidden, later articles."""

from __future__ import annotations

import re

import pytest

from reader.loading.html.between import BETWEEN, is_between, without_between
from reader.loading.html.document import page_from_html
from reader.loading.html.reshape import reshape
from reader.loading.html.trim import trim
from reader.loading.markup import markup_lines
from reader.model import RawPage
from tests.pace import bounded

TOLD = (
    "해온시가 부두 창고 14곳을 내년 3월까지 헐고 그 자리에 시민 공원을 만든다.",
    "창고는 1962년에 지어져 2009년부터 비어 있었다고 항만과가 밝혔다.",
    "상인회는 “주차장 300면이 먼저”라며 공청회를 다시 열라고 요구했다.",
    "공사비 84억원 가운데 절반은 국비로 충당하며, 설계 공모는 9월에 시작된다.",
)


def _page(inner: str, head: str = "") -> RawPage:
    html = f"<html><head><title>부두 창고 헐고 공원 만든다 - 해온일보</title>{head}</head>"
    return page_from_html("a.html", f"{html}<body>{inner}</body></html>")


def _own(page: RawPage) -> list[str]:
    beyond = dict(page.beyond)
    return [line for number, line in enumerate(page.lines, 1) if number not in beyond]


def test_a_table_that_lays_a_page_out_gives_its_paragraphs() -> None:
    page = _page(
        "<center><table><tr><td><a href='/a'>정치</a><br><a href='/b'>경제</a></td><td>"
        "<table><tr><td><b>부두 창고 헐고 공원 만든다</b></td></tr><tr><td>"
        + "<br><br>".join(TOLD)
        + "</td></tr></table></td></tr></table></center>"
    )
    assert [line for line in _own(page) if line in TOLD] == list(TOLD)
    assert not any("|" in line for line in page.lines)


def test_a_post_on_a_board_stands_in_the_last_row_of_its_table() -> None:
    rows = "".join(
        f"<tr><th>{name}</th><td colspan=3>{value}</td></tr>"
        for name, value in (
            ("제목", "부두 창고 철거 계획 알림"),
            ("작성자", "항만과"),
            ("등록일자", "2026-05-06"),
        )
    )
    body = "".join(f"<p><span>{line}</span></p><p>&nbsp;</p>" for line in TOLD)
    page = _page(
        f"<table><caption>상세보기 - 제목, 작성자</caption>{rows}"
        f"<tr><td colspan=4>{body}</td></tr></table>"
    )
    assert [line for line in page.lines if line in TOLD] == list(TOLD)
    assert "작성자 항만과" in page.lines
    assert page.metadata.title == "부두 창고 철거 계획 알림"
    assert page.metadata.published == "2026-05-06"


def test_a_table_of_figures_stays_one() -> None:
    rows = "".join(
        f"<tr><td>{year}년</td><td>{n} 곳</td><td>{n * 2} 명</td></tr>"
        for n, year in enumerate(range(2019, 2026), start=3)
    )
    html = f"<body><table><tr><th>해</th><th>창고</th><th>직원</th></tr>{rows}</table></body>"
    trimmed = trim(html)
    assert reshape(trimmed) is trimmed


@pytest.mark.parametrize(
    "hidden",
    [
        "<div style='color:red; display: none'>{}</div>",
        "<div hidden>{}</div>",
        "<p style='visibility:hidden'>{}</p>",
        "<template><p>{}</p></template>",
        "<span hidden=''>{}</span>",
        "<div fallback>{}</div>",
        "<amp-iframe><div placeholder>{}</div></amp-iframe>",
        "<div id=wm-ipp-base style='display:block'>{}</div>",
    ],
)
def test_what_a_browser_hides_is_no_line(hidden: str) -> None:
    secret = "요약봇이 만든 문장은 원문과 다를 수 있습니다."
    inner = (
        "<br><br>".join(TOLD[:2]) + "<br><br>" + hidden.format(secret) + "<br><br>".join(TOLD[2:])
    )
    page = _page(f"<h1>부두 창고 헐고 공원 만든다</h1><div>{inner}</div>")
    assert not any(secret in line for line in page.lines)
    assert [line for line in page.lines if line in TOLD] == list(TOLD)


def test_a_hidden_part_between_two_words_leaves_them_apart() -> None:
    html = "<p>앞 문장이다.<span hidden>숨은 말</span> 뒤 문장이다.</p>"
    assert markup_lines(reshape(trim(html)).html) == ("앞 문장이다. 뒤 문장이다.",)


def test_an_article_that_is_folded_or_all_hidden_is_read() -> None:
    long = "".join(f"<p>{line}</p>" for line in TOLD * 4)
    folded = f"<p>{TOLD[0]}</p><div style='display:none'>{long}</div>"
    for html in (folded + "<p>더 보기</p>" + long, folded):
        trimmed = trim(f"<body>{html}</body>")
        assert reshape(trimmed) is trimmed


def test_passages_of_a_list_are_no_items() -> None:
    items = "".join(
        f"<li><time>1{n}:00</time><h2>소식 {n}</h2><p>{line}</p></li>"
        for n, line in enumerate(TOLD)
    )
    page = _page(f"<main><h1>부두 창고 헐고 공원 만든다</h1><ol>{items}</ol></main>")
    assert [line for line in page.lines if line in TOLD] == list(TOLD)


def test_marks_of_footnotes_are_left_out_and_powers_are_not() -> None:
    html = (
        "<p>공원은 2 km<sup>2</sup>이다.<sup id=r1><a href='https://a.example/x#n1'>1</a></sup></p>"
        "<p>비어 있었다.<a href='#n2'><sup>2</sup></a> 14곳이다.<sup>[3]</sup></p>"
    )
    assert markup_lines(reshape(trim(html)).html) == ("공원은 2 km2이다.", "비어 있었다. 14곳이다.")


@pytest.mark.parametrize(
    ("begin", "end"),
    [("<article>", "</article>"), ("<div class=view><div>", "</div></div>")],
)
def test_an_article_loaded_below_is_another(begin: str, end: str) -> None:
    later = "달래 사과 도매가격이 한 달 사이 30% 뛰었고 추석을 앞두고 더 오를 것으로 보인다."
    first = "".join(f"<p>{line}</p>" for line in TOLD)
    dated = "<i>2026.05.05 18:00</i>"
    page = _page(
        f"{begin}<h1>부두 창고 헐고 공원 만든다</h1>{first}{end}"
        f"{begin}<h1>사과 값 한 달 새 30% 올라</h1>{dated}<p>{later}</p><p>{later[:40]}다.</p>{end}"
    )
    places = {page.lines[number - 1]: place for number, place in page.beyond}
    assert places[later] == "related"
    assert not set(TOLD) & set(places)


def test_chapters_are_no_other_articles() -> None:
    chapters = "".join(
        f"<div class=chapter><h2>{title}</h2><p>{TOLD[0]}</p><p>{TOLD[1]}</p></div>"
        for title in ("부두 창고 헐고 공원 만든다", "누가 반대하나", "무엇이 남나")
    )
    assert reshape(trim(chapters), ["부두 창고 헐고 공원 만든다"]).html == chapters


def test_rows_of_sentences_are_no_row_of_a_table() -> None:
    rows = "".join(
        f"<tr><th>{name}</th><td>{line}</td></tr>"
        for name, line in zip(("주장", "사실", "근거", "판정"), TOLD, strict=True)
    )
    page = _page(f"<h1>부두 창고 헐고 공원 만든다</h1><table>{rows}</table>")
    assert [line for line in _own(page) if line in TOLD] == list(TOLD)


def test_updates_of_a_live_page_stay_its_own() -> None:
    updates = "".join(
        f"<article><h2>소식 {n}</h2><p>{line}</p></article>" for n, line in enumerate(TOLD)
    )
    html = f"<body><article><h1>부두 창고 헐고 공원 만든다</h1></article>{updates}</body>"
    assert reshape(trim(html), ["부두 창고 헐고 공원 만든다 - 해온일보"]).html == html


def test_lines_of_preformatted_text_stay_lines() -> None:
    pre = "\n\n".join(TOLD)
    for html in (f"<pre>{pre}</pre>", f"<div style='white-space: pre-wrap'><b>{pre}</b></div>"):
        assert markup_lines(reshape(trim(html)).html) == TOLD


def test_line_breaks_of_the_source_are_spaces() -> None:
    paragraphs = "".join(
        "<p class=MsoNormal><span\nlang=EN-US>" + line.replace(" ", "\n", 3) + "</span></p>"
        for line in TOLD
    )
    assert [line for line in _own(_page(paragraphs)) if line in TOLD] == list(TOLD)


@pytest.mark.parametrize("between", ["\n", "\n\n", "\r\n \r\n"])
def test_line_breaks_that_stand_as_lines_do_are_shown(between: str) -> None:
    page = _page(f"<div class=whitespace-pre-line>{between.join(TOLD)}</div>")
    assert [line for line in _own(page) if line in TOLD] == list(TOLD)


@pytest.mark.parametrize("holder", ["{}", "<div>{}</div>", "<table><tr><td>{}</td></tr></table>"])
def test_a_passage_between_paragraphs_is_one(holder: str) -> None:
    inner = f"{TOLD[0]}<p>{TOLD[1]}</p>{TOLD[2][:20]}<b>{TOLD[2][20:25]}</b>{TOLD[2][25:]}<p>"
    page = _page(holder.format(inner + TOLD[3] + "</p>"))
    assert [line for line in _own(page) if line in TOLD] == list(TOLD)


def test_a_page_without_any_of_these_is_left_as_it_is() -> None:
    trimmed = trim("<html><body><ul><li>가</li></ul>" + "".join(f"<p>{t}" for t in TOLD))
    assert reshape(trimmed) is trimmed


def test_a_page_that_shows_the_beginning_of_its_text_is_read_whole() -> None:
    body = "\\n\\n".join([*TOLD, *(line.replace("부두", "선착장") for line in TOLD)])
    stated = f'<script type="application/ld+json">{{"@type":"NewsArticle","articleBody":"{body}"}}'
    page = _page(
        f"<h1>부두 창고 헐고 공원 만든다</h1><p>{TOLD[0]}</p><p>{TOLD[1]}</p>"
        "<div class=gate><p>이 기사는 유료 회원만 끝까지 읽을 수 있습니다.</p></div>",
        head=stated + "</script>",
    )
    assert set(TOLD) <= set(_own(page))


@pytest.mark.parametrize(("pattern", "example"), BETWEEN)
def test_a_label_between_paragraphs_is_told(pattern: str, example: str) -> None:
    assert re.fullmatch(pattern, example, re.IGNORECASE)
    assert without_between(f"{TOLD[0]}\n{example}\n{TOLD[1]}") == f"{TOLD[0]}\n{TOLD[1]}"
    assert not is_between(f"{example} 14곳이 늘었다.")


def test_a_label_in_the_middle_ends_no_article() -> None:
    inner = f"<p>{TOLD[0]}</p><p>{TOLD[1]}</p><div><span>AD</span><span>광고 닫기</span></div>"
    page = _page(f"<article>{inner}<p>{TOLD[2]}</p><p>{TOLD[3]}</p></article>")
    assert "광고 닫기" not in "\n".join(_own(page))
    assert set(TOLD) <= set(_own(page))


@pytest.mark.parametrize(
    "piece",
    [
        "<table><tr><td>",
        "<div hidden>",
        "<ul><li><p>",
        "<sup><a href='#n'>",
        "<article><h1>a</h1>",
        "<pre>a\nb\n",
        "<div>aa\naa<p>",
        f"<p></p>{'a' * 40}<b>",
        "<table><tr><td>a</td></tr></table>",
        "<tr><td>a<td>b",
    ],
)
def test_nothing_takes_long(piece: str) -> None:
    for count in (90, 9_000):
        trimmed = trim(f"<body>{piece * count}</body>")
        with bounded(2):
            reshape(trimmed, ["a"])


@pytest.mark.parametrize(
    "inset",
    [
        "<div class=photo>부두 창고 앞</div>",
        "<span class=photo><div><img></div><em class=img_desc>부두 창고 앞</em></span>",
        "<table><tr><td><div>부두 창고 앞</div></td></tr></table>",
        "<figure><img><figcaption>부두 창고 앞</figcaption></figure>",
    ],
)
def test_a_block_within_bare_text_ends_the_line(inset: str) -> None:
    for text in (
        f"{TOLD[0]}{inset}{TOLD[1]}<br><br>{TOLD[2]}<br>{TOLD[3]}",
        f"{TOLD[0]}<br><br>{TOLD[1]}{inset}{TOLD[2]}<br>{TOLD[3]}",
        f"{TOLD[0]}<br>{TOLD[1]}<br>{inset}{TOLD[2]}<br>{TOLD[3]}{inset}",
    ):
        page = _page(f"<h1>부두 창고 헐고 공원 만든다</h1><div>{text}</div>")
        assert [line for line in page.lines if line in TOLD] == list(TOLD)


def test_a_note_is_led_to_by_a_figure_that_is_no_word() -> None:
    for mark, told in (
        ("창고다.<a href='#note-1'>1</a>", "창고다."),
        ("창고다.<sup><a href='#n2'>2</a></sup>", "창고다."),
        ("공원 계획 <span>[<a href='/edit'>편집</a>]</span>", "공원 계획"),
        ("The pier<span class=x>[<a>edit</a>]</span>", "The pier"),
        ("표 <a href='#t1'>1</a> 참고", "표 1 참고"),
        ("3월 <a href='/m/1'>1</a>일", "3월 1일"),
        ("면적 5m<span>2</span>", "면적 5m2"),
    ):
        html = reshape(trim(f"<body><p>{mark}</p></body>")).html
        assert markup_lines(html) == (told,)


def test_a_field_whose_markup_a_script_shows_is_read_as_that() -> None:
    source = "".join(f"&lt;p&gt;{line}&lt;/p&gt;" for line in TOLD)
    hidden = f"<textarea style='display:none'>{source * 2}</textarea>"
    page = _page(f"<h1>부두 창고 헐고 공원 만든다</h1><div id=view></div>{hidden}")
    assert [line for line in page.lines if line in TOLD] == list(TOLD) * 2
    typed = "<textarea>할 말을 적어 주세요.</textarea>"
    assert "<textarea" in reshape(trim(f"<body><p>{TOLD[0]}</p>{typed}</body>")).html


def test_answers_in_a_forum_are_not_the_post() -> None:
    def post(title: str, text: str) -> str:
        return f"<div><h3>{title}</h3><div>{text}</div></div>"

    title = "부두 창고 헐고 공원 만든다"
    answer = "저는 그 창고에서 일했습니다. 지붕이 늘 샜어요."
    page = _page(
        f"<h2>{title}</h2>{post(title, '<br><br>'.join(TOLD))}{post(f'Re: {title}', answer)}"
        f"{post(f'답글: {title}', answer)}"
    )
    assert [line for line in _own(page) if line in TOLD] == list(TOLD)
    assert answer not in _own(page)


@pytest.mark.parametrize(
    ("html", "line"),
    [
        ("<p>by <span>물푸레</span><span>Nov 3. 2026</span></p>", "by 물푸레 Nov 3. 2026"),
        ("<p><b>Ida Wren</b><b>Port Arlen</b></p>", "Ida Wren Port Arlen"),
        ("<p><span>The </span><span>Mill</span></p>", "The Mill"),
        ("<p><span>창</span><span>고는</span></p>", "창고는"),
        ("<p><b>U</b><b>S</b></p>", "US"),
    ],
)
def test_words_of_two_elements_side_by_side(html: str, line: str) -> None:
    assert markup_lines(html) == (line,)


def test_a_phrase_that_is_called_a_caption_is_a_line() -> None:
    for named in ("caption", "photo_caption big", "img_desc", "wp-caption-text"):
        html = f"<div>앞 글이다.<span class='{named}'>창고 <span>앞</span></span>뒷글이다.</div>"
        assert markup_lines(html) == ("앞 글이다.", "창고 앞", "뒷글이다.")
    assert markup_lines("<p>앞 <span class=captioned>글</span>이다.</p>") == ("앞 글이다.",)


def test_words_side_by_side_that_style_sets_apart_have_a_space() -> None:
    page = trim(
        "<p><span>Nora Reed</span><span>Port Arlen</span> wrote to <b>Mc</b><b>Donald</b></p>"
        "<div><button>공유</button><button>저장</button><span>16시 10분에 고침</span></div>"
    )
    html = reshape(page).html
    assert "Reed</span> <span>Port" in html
    assert "공유</button> <button>저장</button> <span>" in html
