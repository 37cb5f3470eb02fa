"""Feeds, tables and JSON as programs write them: escaped twice, by column, wrapped, printed."""

from __future__ import annotations

import csv
import io
import json
from html import escape
from pathlib import Path

import pytest

from reader.loading.cells import written_out
from reader.loading.fields import spelled
from reader.loading.html.site import ROOMS, outlet_of
from reader.loading.layouts import records_by_key, unwrapped
from reader.model import RawPage
from tests.loading.helpers import pages, put
from tests.pace import bounded

TOLD = (
    "해온시가 부두 창고 14곳을 내년 3월까지 헐고 공원을 만든다.",
    "창고는 1962년에 지어졌다.",
    "상인회는 “주차장이 먼저”라며 공청회를 다시 열라고 요구했다.",
)
TITLE = "부두 창고 헐고 공원 만든다"
OTHER = "등대 불빛 다시 켠다"
_MARKED = "".join(f"<p>{line}</p>" for line in TOLD)
_RECORD = {"title": TITLE, "text": "\n".join(TOLD), "press": "해온일보", "date": "2026-05-06"}


def _own(page: RawPage) -> list[str]:
    return [line for line in page.lines if line in TOLD]


def _feed(tmp_path: Path, title: str, inner: str) -> RawPage:
    text = f"<rss version='2.0'><channel><title>{title}</title><item>{inner}</item></channel></rss>"
    return pages(put(tmp_path, "a.xml", text.encode()))[0]


def _table(tmp_path: Path, rows: list[list[str]], above: str = "", mark: str = ",") -> RawPage:
    told = io.StringIO()
    csv.writer(told, delimiter=mark).writerows(rows)
    return pages(put(tmp_path, "a.csv", (above + told.getvalue()).encode()))[0]


def _json(tmp_path: Path, held: object) -> list[RawPage]:
    return pages(put(tmp_path, "a.json", json.dumps(held, ensure_ascii=False).encode()))


def test_a_feed_that_escapes_its_markup_twice(tmp_path: Path) -> None:
    body = f"<description>{escape(escape(_MARKED))}</description>"
    assert _own(_feed(tmp_path, "해온일보", f"<title>{TITLE}</title>{body}")) == list(TOLD)
    quoted = "<title>&amp;ldquo;공원&amp;rdquo; 만든다 &amp;#8211; R&amp;D</title>"
    text = "<description>&amp;quot;먼저&amp;quot;라며 &lt;b&gt;공청회&lt;/b&gt;를</description>"
    page = _feed(tmp_path, "해온일보", quoted + text)
    assert page.lines == ("“공원” 만든다 – R&D", "", '"먼저"라며 공청회를')


def test_a_feed_names_its_author_behind_an_address_and_its_outlet_before_a_room(
    tmp_path: Path,
) -> None:
    author = "<author>n@haeon.example (박노을)</author>"
    body = f"<title>{TITLE}</title><description>{escape(_MARKED)}</description>{author}"
    told = _feed(tmp_path, "해온일보 &gt; 사회", body).metadata
    assert (told.source, told.author) == ("해온일보", "박노을")


def test_a_feed_that_gathers_names_the_outlet_behind_the_headline(tmp_path: Path) -> None:
    link = escape(f"<a href=x>{TITLE}</a>&nbsp;<font>해온일보</font>")
    origin = "<source url='https://h.example'>해온일보</source>"
    item = f"<title>{TITLE} - 해온일보</title><description>{link}</description>{origin}"
    page = _feed(tmp_path, "모은 소식", item)
    assert (page.metadata.title, page.metadata.source) == (TITLE, "해온일보")
    assert page.lines == (TITLE,)


@pytest.mark.parametrize(("pattern", "example"), ROOMS)
def test_the_example_of_a_room_is_no_outlet(pattern: str, example: str) -> None:
    assert pattern
    assert outlet_of(f"The Mill - {example}") == outlet_of(f"{example} | The Mill") == "The Mill"
    assert outlet_of(example) == example


@pytest.mark.parametrize("title", ["문화일보", "스포츠해온", "Mill: a paper of the harbour", ""])
def test_the_title_of_a_feed_is_its_outlet(title: str) -> None:
    assert outlet_of(title) == title


@pytest.mark.parametrize(
    "names",
    [
        ["기사 제목", "기사 내용", "언론사명", "입력일시", "기자명"],
        ["News Title", "News-Text", "Media NM", "Published Date", "Reporter"],
    ],
)
def test_names_of_columns_go_by_their_words(tmp_path: Path, names: list[str]) -> None:
    row = [TITLE, "\n".join(TOLD), "해온일보", "2026.05.06. 오후 2:20", "박노을 기자"]
    told = _table(tmp_path, [names, row]).metadata
    assert (told.title, told.source, told.author) == (TITLE, "해온일보", "박노을")
    assert told.published == "2026-05-06T14:20"
    assert spelled("\ufeff기사 제목 ") == "기사제목"


@pytest.mark.parametrize("above", ["sep=;\r\n", "찾은 말: 부두; 창고\r\n기간: 5월\r\n\r\n"])
def test_lines_above_a_table_are_none_of_it(tmp_path: Path, above: str) -> None:
    rows = [["제목", "본문", "매체"], [TITLE, "\n".join(TOLD), "해온일보"]]
    page = _table(tmp_path, rows, above, ";")
    assert (page.metadata.title, page.metadata.source) == (TITLE, "해온일보")
    assert _own(page) == list(TOLD)


@pytest.mark.parametrize("text", [str(list(TOLD)), "\\n\\n".join(TOLD), "\\r\\n".join(TOLD)])
def test_a_cell_that_prints_its_lines_has_them(tmp_path: Path, text: str) -> None:
    assert _own(_table(tmp_path, [["제목", "본문"], [TITLE, text]])) == list(TOLD)


@pytest.mark.parametrize("text", ["C:\\new\\notes", "[1] 주", "['a', 2]", "[" * 900])
def test_other_text_of_a_cell_stays(text: str) -> None:
    assert written_out(text) == text


def test_lists_that_nest_deeply_take_no_time() -> None:
    with bounded(2):
        text = "['a', " + "[" * 90_000 + "'b']"
        assert written_out(text) == text


@pytest.mark.parametrize(
    "held",
    [
        {"a1": _RECORD, "a2": {**_RECORD, "title": OTHER}},
        {name: [held, OTHER if name == "title" else held] for name, held in _RECORD.items()},
        {n: {"0": held, "1": OTHER if n == "title" else held} for n, held in _RECORD.items()},
        [{"data": _RECORD}, {"data": {**_RECORD, "title": OTHER}}],
    ],
    ids=["by id", "by column", "by column and row", "wrapped"],
)
def test_json_lays_its_records_out(tmp_path: Path, held: object) -> None:
    found = _json(tmp_path, held)
    assert [page.metadata.title for page in found] == [TITLE, OTHER]
    assert [page.metadata.source for page in found] == ["해온일보"] * 2
    assert all(_own(page) == list(TOLD) for page in found)


def test_one_record_is_one_whatever_it_holds(tmp_path: Path) -> None:
    lists = {**_RECORD, "text": list(TOLD), "title": TITLE}
    assert [page.metadata.title for page in _json(tmp_path, lists)] == [TITLE]
    wrapped = {"article": {**_RECORD, "id": 1}, "site": {"id": 2}}
    assert [page.metadata.title for page in _json(tmp_path, wrapped)] == [TITLE]
    assert records_by_key({"title": TITLE, "text": "a"}, lambda _: True) is None
    assert unwrapped({"a": {"b": {}}}, lambda _: False) == {}


def test_paragraphs_may_be_things_with_a_text(tmp_path: Path) -> None:
    held = {
        "metadata": {"publisher": "해온일보", "title": TITLE},
        "content": [{"sentence": line} for line in TOLD],
    }
    page = _json(tmp_path, held)[0]
    assert (page.metadata.title, page.metadata.source) == (TITLE, "해온일보")
    assert _own(page) == list(TOLD)
