"""Every format that the reader opens, by a sample of it."""

from __future__ import annotations

import gzip
import io
import json
import plistlib
import sys
from pathlib import Path

import pytest

from reader.loading import Failure, Options, RawPage, load, load_file
from tests.loading import samples
from tests.loading.helpers import needs_pypdf, pages, put, reasons
from tests.loading.samples import SAMPLES, Sample
from tests.pace import bounded


def _marked(sample: Sample) -> object:
    return pytest.param(sample, id=sample.name, marks=needs_pypdf if "pdf" in sample.name else ())


@pytest.mark.parametrize("sample", [_marked(sample) for sample in SAMPLES])
def test_sample_gives_its_pages(tmp_path: Path, sample: Sample) -> None:
    found = pages(put(tmp_path, sample.name, sample.data))
    assert len(found) == sample.pages
    assert found[0].format == sample.format
    assert sample.sentence in "\n".join(found[0].lines)
    assert not any("\ufffd" in line for line in found[0].lines)
    if sample.published:
        assert found[0].metadata.published == sample.published


@pytest.mark.parametrize(
    "sample",
    [
        _marked(sample)
        for sample in SAMPLES
        if sample.format
        in {
            *("html", "mhtml", "email", "feed", "warc", "pdf", "jsonl", "json", "csv"),
            *("docx", "odt", "hwpx", "webarchive"),
        }
        and not sample.name.endswith(".zip")
    ],
)
def test_format_is_told_without_a_name(tmp_path: Path, sample: Sample) -> None:
    found = pages(put(tmp_path, "saved", sample.data))
    assert found[0].format == sample.format


def test_content_wins_over_a_wrong_name(tmp_path: Path) -> None:
    assert pages(put(tmp_path, "page.txt", samples.HTML.encode()))[0].format == "html"
    assert pages(put(tmp_path, "page.html", samples.archive({"a.txt": b"Hello there"})))
    assert reasons(put(tmp_path, "page.pdf", b"Only text")) == [
        "not a pdf file, whatever its name says"
    ]
    assert "PNG" in reasons(put(tmp_path, "photo.txt", b"\x89PNG\r\n\x1a\n" + bytes(99)))[0]


@pytest.mark.parametrize(
    "text",
    [
        "[서울=뉴시스] 항만청은 4일 밝혔다.\n둘째 줄.\n",
        "{중괄호}로 시작하는 글\n",
        "From here it was quiet.\n\nNobody came.\n",
        "Note: this is no header\nAnother: line\n\nBody of it\n",
        "<b>이 글은</b> 텍스트다.\n",
        "Date: 4 August\nSubject: the quay\n\nThe quay was closed.\n",
        "The file began with %PDF-1.4, the office said.\n",
    ],
)
def test_text_that_starts_like_another_format_stays_text(tmp_path: Path, text: str) -> None:
    found = pages(put(tmp_path, "a.txt", text.encode()))
    assert [page.format for page in found] == ["text"]
    assert "\n".join(found[0].lines) + "\n" == text


def test_html_metadata(tmp_path: Path) -> None:
    page = pages(put(tmp_path, "a.html", samples.HTML.encode()))[0]
    assert page.metadata.title == samples.TITLE
    assert page.metadata.source == "해온일보"
    assert page.metadata.author == "윤서라"
    assert page.metadata.updated == "2026-08-04T09:10:00+09:00"
    assert page.metadata.language == "ko"
    assert page.metadata.url == samples.URL
    assert all(paragraph in page.lines for paragraph in samples.PARAGRAPHS)
    assert not any("tracker" in line or "color" in line for line in page.lines)


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ('<base href="https://a.example/2026/"><link rel=canonical href=q>', "2026/q"),
        ('<link rel=canonical href=q><base target=_top><base href="https://a.example/b/">', "b/q"),
        ("<meta property=og:url content=https://a.example/x/y><link rel=canonical href=q>", "x/q"),
        (
            '<meta property=og:url content=https://a.example/x/y><base href="../z/">'
            "<link rel=canonical href=q>",
            "z/q",
        ),
        (
            '<base href="javascript:x"><meta property=og:url content=https://a.example/x/y>'
            "<link rel=canonical href=q>",
            "x/q",
        ),
        ("<base href=/z/><link rel=canonical href=q>", None),
    ],
)
def test_a_relative_address_is_resolved_on_the_base_of_its_page(
    tmp_path: Path, head: str, url: str | None
) -> None:
    html = f"<html><head>{head}</head><body><p>{samples.PARAGRAPHS[0]}</p>"
    told = pages(put(tmp_path, "a.html", html.encode()))[0].metadata.url
    assert told == (url and f"https://a.example/{url}")


def test_mail_and_saved_page_metadata(tmp_path: Path) -> None:
    letter = pages(put(tmp_path, "a.eml", samples.mail()))[0]
    assert (letter.metadata.title, letter.metadata.source) == (samples.TITLE, "해온일보 레터")
    assert letter.metadata.url == samples.URL
    page = pages(put(tmp_path, "a.mht", samples.mhtml()))[0]
    assert page.metadata.url == samples.URL


@pytest.mark.parametrize("sample", ["a.mhtml", "a.webarchive"])
def test_a_page_is_the_same_in_whatever_form_it_was_saved(tmp_path: Path, sample: str) -> None:
    bare = pages(put(tmp_path, "a.html", samples.HTML.encode()))[0]
    data = next(one.data for one in SAMPLES if one.name == sample)
    page = pages(put(tmp_path, sample, data))[0]
    assert {place for _, place in bare.beyond} >= {"menu", "footer"}
    assert (page.lines, page.beyond) == (bare.lines, bare.beyond)


def test_records_in_many_shapes(tmp_path: Path) -> None:
    first, second = pages(put(tmp_path, "a.json", samples.JSON_LIST.encode()))
    assert (first.path, second.path) == tuple(f"{tmp_path / 'a.json'}#{n}" for n in (1, 2))
    assert first.metadata.source == "해온일보"
    assert second.metadata.source == "Haeon Herald"
    assert second.metadata.author == "Ida Brandt, Lee Su-min"
    assert second.lines == (samples.ENGLISH_TITLE, "", *samples.ENGLISH)


_WORDS = "The council met on Tuesday and agreed to mend the bridge before winter comes to it."


@pytest.mark.parametrize(
    "record",
    [
        {"title": "T", "paragraphs": [_WORDS, _WORDS], "tags": []},
        {"title": {"rendered": "T"}, "content": {"rendered": f"<p>{_WORDS}</p>"}, "tags": []},
        {"title": "T", "contenido": _WORDS, "images": [{"url": "https://a.example/1.png"}]},
        {"kop": "T", "contenido": _WORDS, "tags": []},
        {"title": "T", "summary": _WORDS, "comments": [{"text": "No."}]},
        {"title": "T", "body": _WORDS, "items": [{"title": "Another", "text": "Words."}]},
    ],
    ids=["paragraphs", "WordPress", "pictures", "own names", "summary", "list of others"],
)
def test_an_article_may_hold_lists_of_its_own(tmp_path: Path, record: dict[str, object]) -> None:
    (page,) = load_file(put(tmp_path, "a.json", json.dumps(record).encode()))
    assert isinstance(page, RawPage)
    assert _WORDS in page.lines


@pytest.mark.parametrize(
    "document",
    [
        {"title": "F", "description": _WORDS, "items": [{"title": "A", "content_text": _WORDS}]},
        {"errors": [], "payload": [{"title": "A", "text": _WORDS}]},
        {"data": {"warnings": [], "nodes": [{"title": "A", "text": _WORDS}]}},
        {"hits": {"total": 1, "hits": [{"_source": {"title": "A", "body": _WORDS}}]}},
    ],
    ids=["JSON Feed", "empty list first", "nested", "Elasticsearch"],
)
def test_a_list_of_articles_is_found(tmp_path: Path, document: dict[str, object]) -> None:
    (page,) = load_file(put(tmp_path, "a.json", json.dumps(document).encode()))
    assert isinstance(page, RawPage)
    assert (page.metadata.title, page.path[-2:]) == ("A", "#1")
    assert _WORDS in page.lines


def test_one_bad_record_costs_no_other(tmp_path: Path) -> None:
    good = samples.JSON_LINES.encode()
    path = put(tmp_path, "a.jsonl", b'{"title": \n' + good + b'[1]\n{"id": 3}\n\n' + good)
    found = load_file(path)
    assert sum(isinstance(page, RawPage) for page in found) == 4
    failed = [page.path.rpartition("#")[2] for page in found if isinstance(page, Failure)]
    assert failed == ["1", "4", "5"]


def test_own_names_of_fields(tmp_path: Path) -> None:
    path = put(tmp_path, "a.json", b'[{"kop": "Title", "meta": {"tekst": "The words."}}]')
    options = Options.from_settings({"fields": {"title": "kop", "text": ["meta.tekst"]}})
    assert pages(path, options)[0].lines == ("Title", "", "The words.")
    assert reasons(path)


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ({"ignored": []}, "loading.ignored is no setting"),
        ({"ignore": 3}, "loading.ignore must be a text or a list of texts"),
        ({"fields": {"kop": "x"}}, "loading.fields.kop is no field"),
        ({"max_bytes": 0}, "loading.max_bytes must be a whole number from 1 to"),
    ],
)
def test_wrong_settings_are_named(table: dict[str, object], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        Options.from_settings(table)


def test_text_field_without_a_known_name(tmp_path: Path) -> None:
    body = " ".join(samples.ENGLISH)
    path = put(tmp_path, "a.csv", f'id,nyt_snippet_v2\n1,"{body}"\n2,short\n'.encode())
    assert pages(path)[0].lines == (body,)
    assert len(reasons(path)) == 1


def test_feed_entries(tmp_path: Path) -> None:
    found = load_file(put(tmp_path, "a.rss", samples.rss().encode()))
    first, second, third = found
    assert isinstance(first, RawPage)
    assert first.metadata.source == "해온일보"
    assert first.metadata.url == samples.URL
    assert first.lines == (samples.TITLE, "", *samples.PARAGRAPHS)
    assert isinstance(second, RawPage)
    assert second.lines[0] == "Quay flooded & closed"
    assert isinstance(third, Failure)
    entry = pages(put(tmp_path, "b.xml", samples.atom().encode()))[0]
    assert entry.metadata.source == "Haeon Herald"


def test_warc_skips_what_is_no_page_and_survives_a_bad_record(tmp_path: Path) -> None:
    found = load_file(put(tmp_path, "a.warc", samples.warc()))
    assert [page.path.rpartition("#")[2] for page in found if isinstance(page, RawPage)] == ["5"]
    assert all(paragraph in found[-1].lines for paragraph in samples.PARAGRAPHS)  # type: ignore[union-attr]


def test_texts_in_a_warc_file_are_pages(tmp_path: Path) -> None:
    http = "Content-Type: application/http; msgtype=response\r\n"
    line = b"<b> " + samples.PARAGRAPHS[0].encode("cp949") + b"\r\nSecond line\r\n"
    bodies = (line, b" \n", b"\0\1\2\3" * 50, b"%PDF-1.4 and so on")
    data = [
        samples.warc_record(
            "response",
            http,
            b"HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=euc-kr\r\n\r\n" + body,
        )
        for body in bodies
    ]
    plain = b"HTTP/1.1 %s\r\nContent-Type: %s\r\n\r\n" + line
    for status, kind, url in (
        (b"404 Not Found", b"text/plain", samples.URL),
        (b"200 OK", b"text/css", samples.URL),
        (b"200 OK", b"text/plain", "https://news.example/robots.txt"),
    ):
        data.append(samples.warc_record("response", http, plain % (status, kind), url))
    page, *others = load_file(put(tmp_path, "a.warc", b"".join(data)))
    assert isinstance(page, RawPage)
    assert (page.format, page.encoding) == ("warc", "cp949")
    assert page.lines == ("<b> " + samples.PARAGRAPHS[0], "Second line")
    assert page.metadata.url == samples.URL
    told = [other.reason for other in others if isinstance(other, Failure)]
    assert told == ["empty file", *["binary data, not a page"] * 2]
    assert len(others) == 3


def test_archive_members_are_named(tmp_path: Path) -> None:
    inner = samples.archive({"deep.txt": samples.TEXT.encode()})
    path = put(
        tmp_path,
        "a.zip",
        samples.archive(
            {"x/b.jsonl": samples.JSON_LINES.encode(), "in.zip": inner, ".hidden.txt": b"no"}
        ),
    )
    assert [page.path.removeprefix(str(path)) for page in load_file(path)] == [
        "!x/b.jsonl#1",
        "!x/b.jsonl#2",
        "!in.zip!deep.txt",
    ]


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(gzip.compress(samples.HTML.encode())))
    monkeypatch.setattr(sys, "stdin", stream)
    found = list(load(["-"]))
    assert [page.path for page in found] == ["-"]
    assert isinstance(found[0], RawPage)
    assert found[0].metadata.title == samples.TITLE


def test_a_page_in_which_nothing_is_an_article_keeps_its_lines(tmp_path: Path) -> None:
    cells = "".join(f"<tr><td>{n}</td><td>Row {n} of it</td></tr>" for n in range(3))
    page = pages(put(tmp_path, "a.html", f"<html><body><table>{cells}</table>".encode()))[0]
    assert "Row 2 of it" in " ".join(page.lines)


def test_article_body_of_linked_data_is_used_when_the_page_shows_none(tmp_path: Path) -> None:
    body = " ".join(samples.ENGLISH * 3)
    linked = json.dumps({"@type": "NewsArticle", "headline": "Quay", "articleBody": body})
    html = f'<html><script type="application/ld+json">{linked}</script><div>Log in</div></html>'
    page = pages(put(tmp_path, "a.html", html.encode()))[0]
    assert page.lines == ("Quay", "", body, "Log in")
    assert [line for line, _ in page.beyond] == [4]


def test_documents_of_office_programs(tmp_path: Path) -> None:
    word = pages(put(tmp_path, "a.docx", samples.docx()))[0]
    assert word.lines == (samples.PARAGRAPHS[0], "In a box.", *samples.PARAGRAPHS[1:])
    assert (word.metadata.title, word.metadata.author) == (samples.TITLE, "윤서라")
    text = pages(put(tmp_path, "a.odt", samples.odt()))[0]
    assert text.lines == (samples.TITLE, *samples.PARAGRAPHS, "a b", "c")
    assert pages(put(tmp_path, "a.hwpx", samples.hwpx()))[0].lines == samples.PARAGRAPHS
    book = load_file(put(tmp_path, "a.epub", samples.epub()))
    assert [page.path.rpartition("!")[2] for page in book] == ["OEBPS/one.xhtml"]


def test_a_safari_archive_names_its_page(tmp_path: Path) -> None:
    bare = samples.HTML.replace(f'<link rel="canonical" href="{samples.URL}">', "")
    data = plistlib.dumps(
        {"WebMainResource": {"WebResourceData": bare.encode(), "WebResourceURL": samples.URL}},
        fmt=plistlib.FMT_BINARY,
    )
    assert pages(put(tmp_path, "a.webarchive", data))[0].metadata.url == samples.URL


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.rtf", b"{\\rtf1\\ansi words}", "an RTF document, not a page: save it as text"),
        ("a.hwp", b"\xd0\xcf\x11\xe0" + bytes(99), "old Office or Hangul document"),
        ("a.doc", b"some words", "a document of another program"),
        ("a.xlsx", {"[Content_Types].xml": b"", "xl/workbook.xml": b""}, "a spreadsheet"),
        ("a.xls", b"\xd0\xcf\x11\xe0" + bytes(99), "old Office or Hangul document"),
        ("a.pptx", {"[Content_Types].xml": b"", "ppt/presentation.xml": b""}, "a presentation"),
        ("a.vsdx", {"[Content_Types].xml": b"", "visio/x.xml": b""}, "another kind"),
        ("a.docx", {"[Content_Types].xml": b"", "word/document.xml": b"<w/>"}, "no text"),
        ("a.url", b"[InternetShortcut]\r\nURL=https://a.example/x\r\n", "`reader add` fetches it"),
        ("b.url", b"\xef\xbb\xbf[InternetShortcut]\r\nURL=https://a.example/x", "a bookmark"),
        (
            "a.webloc",
            b'<?xml version="1.0"?><plist><dict><key>URL</key>'
            b"<string>https://a.example/x</string></dict></plist>",
            "`reader add` fetches it https://a.example/x",
        ),
        (
            "b.webloc",
            plistlib.dumps({"URL": "https://a.example/x"}, fmt=plistlib.FMT_BINARY),
            "a bookmark, not the page",
        ),
        ("c.webarchive", plistlib.dumps({"a": 1}, fmt=plistlib.FMT_BINARY), "not a saved page"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_not_read_is_told_with_what_to_do(
    tmp_path: Path, name: str, data: bytes | dict[str, bytes], told: str
) -> None:
    written = samples.archive(data) if isinstance(data, dict) else data
    (reason,) = reasons(put(tmp_path, name, written))
    assert told in reason
    if not name.endswith((".pptx", ".vsdx")):
        assert [Path(found.path).name for found in load([tmp_path])] == [name]


@pytest.mark.parametrize(
    "header",
    [
        "title,url,time_added,tags,status",  # Pocket
        "URL,Title,Selection,Folder,Timestamp",  # Instapaper
        "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen",  # Readwise Reader
    ],
)
def test_lists_of_bookmarks_are_one_reason(tmp_path: Path, header: str) -> None:
    names = header.split(",")
    cells = {"title": "The quay", "url": "https://a.example/" + "long" * 40}
    row = ",".join(cells.get(name.lower(), "") for name in names)
    found = load_file(put(tmp_path, "a.csv", f"{header}\n{row}\n{row}\n".encode()))
    assert [type(page) for page in found] == [Failure]
    assert found[0].reason == "2 bookmarks without a page's text: `reader add` fetches pages"  # type: ignore[union-attr]


def test_a_page_of_singlefile(tmp_path: Path) -> None:
    """Pictures of megabytes inside, and the address in a comment."""
    address = "https://news.example/a?b=1"
    picture = "data:image/png;base64," + "iVBORw0K" * 500_000
    note = (
        f"<!--\n Page saved with SingleFile \n url: {address} \n saved date: Tue Aug 04 2026\n-->"
    )
    body = "".join(f"<p>{line}</p>" for line in samples.PARAGRAPHS)
    html = (
        f"<!DOCTYPE html> <html lang=ko>{note}<meta charset=utf-8><style>i{{background:"
        f"url({picture})}}</style><title>{samples.TITLE}</title><article>"
        f'<img src="{picture}">{body}</article></html>'
    )
    with bounded(2):
        page = pages(put(tmp_path, "a.html", html.encode()))[0]
    assert page.metadata.url == address
    assert page.lines == (samples.TITLE, "", *samples.PARAGRAPHS)


@pytest.mark.parametrize("top", ["", "<head>", "<head></head>", "<head></head><body>", "<body>"])
def test_lines_stay_apart_on_short_pages_whatever_tags_are_left_out(
    tmp_path: Path, top: str
) -> None:
    body = "".join(f"<p>{line}</p>" for line in samples.PARAGRAPHS[:2])
    html = f"<!DOCTYPE html><html>{top}<meta charset=utf-8><title>Quay</title><article>{body}"
    page = pages(put(tmp_path, "a.html", html.encode()))[0]
    assert page.lines[-2:] == samples.PARAGRAPHS[:2]
    assert page.lines.count("Quay") == 1


@pytest.mark.parametrize("count", [3, 6])
def test_a_short_report_is_not_run_together_with_its_byline_and_share_buttons(
    tmp_path: Path, count: int
) -> None:
    """The extraction gives the whole `article` of a page of few sentences as one line."""
    told = [f"부두 하역장에서 {n}번째 상자가 바다에 빠졌다고 청이 밝혔다." for n in range(count)]
    body = "".join(f"<p>{line}</p>" for line in told)
    html = (
        "<!DOCTYPE html><html lang=ko><meta charset=utf-8><title>부두 사고</title><article>"
        "<h1>부두 사고</h1><div>한가온 기자 <time>2026-03-11 13:40</time></div>"
        "<div><a>facebook</a><a>X</a><a>카카오톡</a></div>"
        "<figure><figcaption>빈 부두</figcaption></figure>"
        f"<div>{body}</div></article><div>구독하기</div></html>"
    )
    page = pages(put(tmp_path, "a.html", html.encode()))[0]
    assert [line for line in page.lines if line in told] == told
    assert "facebook X 카카오톡" in page.lines
    assert (page.lines.index("빈 부두") + 1, "caption") in page.beyond


def test_a_clip_whose_source_is_an_address_names_its_site(tmp_path: Path) -> None:
    head = 'source: "https://ledger.example/2025/voltra"\nauthor: Priya Nand\n'
    page = "---\n{}---\n\n# Depot fire\n\nThe fire began in an office, the chief said.\n"
    for site in ("site: The State Ledger\n", "publisher: The State Ledger\n"):
        told = pages(put(tmp_path, "a.md", page.format(head + site).encode()))[0].metadata
        assert told.source == "The State Ledger"
        assert told.url == "https://ledger.example/2025/voltra"
    told = pages(put(tmp_path, "b.md", page.format(head).encode()))[0].metadata
    assert (told.source, told.url) == (None, "https://ledger.example/2025/voltra")


def test_a_page_that_a_script_would_draw_has_the_text_that_it_states(tmp_path: Path) -> None:
    """Also a short one: there is nothing else to take for the article."""
    stated = (
        '{"@type": "NewsArticle", "headline": "Dam leaks", "datePublished": "2025-07-03",'
        ' "articleBody": "The dam leaks since Monday.\\n\\nNobody was hurt."}'
    )
    page = (
        f'<html><head><title>Loading</title><script type="application/ld+json">{stated}</script>'
        '</head><body><div id="root">Please enable scripts.</div></body></html>'
    )
    (found,) = pages(put(tmp_path, "a.html", page.encode()))
    assert "The dam leaks since Monday." in found.lines and "Nobody was hurt." in found.lines
