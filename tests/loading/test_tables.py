"""The tables of loading, row by row, and the small readings of values."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.loading import Failure, file_of, load_file
from reader.loading.detect import MAGICS, Magic
from reader.loading.fields import FIELDS, FieldNames, looks_like_header, names_of
from reader.loading.html.site import NO_SITES, site_behind
from reader.loading.html.title import strip_site, title_of
from reader.loading.options import ARTICLE_FIELDS
from reader.loading.records import moment
from reader.loading.web import host_of, web_address
from reader.loading.written_dates import FORMS
from tests.loading import samples


@pytest.mark.parametrize("row", FIELDS, ids=lambda row: row.field)
def test_field_names(row: FieldNames) -> None:
    assert row.example
    assert row.names == tuple(name.lower() for name in row.names)
    assert len(set(row.names)) == len(row.names)
    assert names_of(row.field, {row.field: ("Own.Name",)})[0] == "own.name"


def test_every_field_that_may_be_set_has_names() -> None:
    assert {row.field for row in FIELDS} >= set(ARTICLE_FIELDS)


@pytest.mark.parametrize("row", [row for row in MAGICS if row.refused], ids=lambda row: row.kind)
def test_files_of_other_kinds_are_named(tmp_path: Path, row: Magic) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\x01" * row.at + row.start + bytes(600))
    (found,) = load_file(path)
    assert isinstance(found, Failure)
    assert found.reason == row.reason


def test_headers_of_tables() -> None:
    assert looks_like_header(["ID", "제목", "본문"])
    assert looks_like_header(["title", "url", "x"])
    assert not looks_like_header(["title", "x"])
    assert not looks_like_header(["On Monday the title went to the other side of the city", "url"])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2026-08-04", "2026-08-04"),
        ("2026-08-04T06:30:00+09:00", "2026-08-04T06:30:00+09:00"),
        ("2026-08-04T06:30:00.123Z", "2026-08-04T06:30:00+00:00"),
        ("2026-08-04 06:30", "2026-08-04T06:30"),
        ("2026-08-04 06:30:00 +0900", "2026-08-04T06:30:00+09:00"),
        ("2026.8.4", "2026-08-04"),
        ("2026/08/04 9:05", "2026-08-04T09:05"),
        ("Tue, 04 Aug 2026 06:30:00 +0900", "2026-08-04T06:30:00+09:00"),
        ("2026-13-45", None),
        ("yesterday", None),
        ("", None),
        ("1" * 10_000, None),
    ],
)
def test_moments(text: str, told: str | None) -> None:
    assert moment(text) == told


@pytest.mark.parametrize(
    ("text", "base", "told"),
    [
        ("https://a.example/x", None, "https://a.example/x"),
        ("HTTPS://a.example/x", None, "https://a.example/x"),
        ("/x", "https://a.example/y", "https://a.example/x"),
        ("/x", None, None),
        ("javascript:alert(1)", None, None),
        ("file:///etc/passwd", None, None),
        ("data:text/html,x", "https://a.example/", None),
        ("http://[::1", None, None),
        ("https://", None, None),
        ("https://a.example/x y", None, None),
        ("https://a.example/\x1b[31m", None, None),
        ("https://a.example/" + "x" * 3000, None, None),
        (None, "https://a.example/", None),
    ],
)
def test_web_addresses(text: str | None, base: str | None, told: str | None) -> None:
    assert web_address(text, base) == told


def test_hosts() -> None:
    assert host_of("https://www.a.example:80/x") == "a.example"
    assert host_of("ftp://a.example") is None


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Dam leaks after the storm - The Example", "Dam leaks after the storm"),
        ("Dam leaks after the storm | News | The Example", "Dam leaks after the storm | News"),
        ("항만청 컨테이너 1200개 침수 :: 해온일보", "항만청 컨테이너 1200개 침수"),
        ("Dam-side story", "Dam-side story"),
        ("Short - The Example of the City", "Short - The Example of the City"),
    ],
)
def test_site_names_behind_titles(title: str, told: str) -> None:
    assert strip_site(title) == told


@pytest.mark.parametrize(
    ("in_bar", "headline", "host", "told"),
    [
        (
            "Dam leaks after the storm - The Example",
            "Dam leaks after the storm",
            None,
            "The Example",
        ),
        ("Dam leaks | News | The Example", "Dam leaks", None, "The Example"),
        ("항만청 컨테이너 침수 :: 해온일보", "항만청 컨테이너 침수", None, "해온일보"),
        (
            "Dam leaks – Meridian Post",
            "Dam leaks as gates fail",
            "meridianpost.example",
            "Meridian Post",
        ),
        ("Dam leaks - The Sound Times", None, "www.sound-times.example", "The Sound Times"),
        ("Dam leaks - Meridian Post", "Another headline", "elsewhere.example", None),
        ("Dam leaks - a minister resigns", None, None, None),
        ("Dam leaks | News", "Dam leaks", None, None),
        ("컨테이너 침수 : 네이버 뉴스", "컨테이너 침수", None, None),
        ("컨테이너 침수 | 사회", "컨테이너 침수", None, None),
        ("Dam leaks", "Dam leaks", "a.example", None),
        (None, "Dam leaks", "a.example", None),
    ],
)
def test_the_site_behind_a_title_is_believed_where_the_page_vouches_for_it(
    in_bar: str | None, headline: str | None, host: str | None, told: str | None
) -> None:
    assert site_behind(in_bar, (headline,), host) == told


@pytest.mark.parametrize(("form", "example", "told"), FORMS)
def test_every_form_of_a_date_reads_its_example(form: str, example: str, told: str) -> None:
    assert re.match(form, example, re.IGNORECASE) and moment(example) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2026. 7. 20. 오후 3:05", "2026-07-20T15:05"),
        ("2026년 7월 20일(월) 15시 05분", "2026-07-20T15:05"),
        ("2026년 7월 20일 오전 12:05", "2026-07-20T00:05"),
        ("Monday, Nov. 10, 2025, 7:40 PM", "2025-11-10T19:40"),
        ("Nov 10, 2025 at 12:40 p.m.", "2025-11-10T12:40"),
        ("20th of July 2026", "2026-07-20"),
        ("Fri, 07 Nov 2025 07:00:00 +0900", "2025-11-07T07:00:00+09:00"),
        ("11/10/2025", None),
        ("31/31/2025", None),
        ("2026년 13월 20일", None),
        ("May 40, 2025", None),
        ("Mayor 10, 2025", None),
        ("3.5.12 and so on", None),
    ],
)
def test_dates_of_exports(text: str, told: str | None) -> None:
    assert moment(text) == told


@pytest.mark.parametrize(("pattern", "example"), NO_SITES)
def test_sections_and_portals_are_no_sites(pattern: str, example: str) -> None:
    assert re.fullmatch(pattern, example, re.IGNORECASE)
    assert site_behind(f"Dam leaks - {example}", ("Dam leaks",), None) is None


def test_file_of(tmp_path: Path) -> None:
    folder = tmp_path / "of!all"
    folder.mkdir()
    inner = samples.archive({"x!y/b.jsonl": samples.JSON_LINES.encode()})
    odd = {
        "a.zip": samples.archive({"in.zip": inner, "a.txt": b"Words."}),
        "Wow! It flew #3": samples.TEXT.encode(),
        "a.jsonl": samples.JSON_LINES.encode(),
    }
    for name, data in odd.items():
        path = folder / name
        path.write_bytes(data)
        paths = [page.path for page in load_file(path)]
        assert {file_of(page) for page in paths} == {str(path)}
        path.unlink()
        if name != "Wow! It flew #3":
            assert {file_of(page) for page in paths} == {str(path)}
    assert file_of("-") == "-"
    assert file_of("plain.txt") == "plain.txt"


@pytest.mark.parametrize(
    ("in_bar", "heading", "title", "site"),
    [
        ("가람방송 뉴스", "시청 별관 철거 석 달 미뤄져", "시청 별관 철거 석 달 미뤄져", "가람방송"),
        (
            "Harbour Post News",
            "Dam north of the town leaks",
            "Dam north of the town leaks",
            "Harbour Post",
        ),
        ("Dam leaks again", "The Daily Example", "Dam leaks again", None),
        ("별관 철거 미뤄져", "시청 별관 철거 석 달 미뤄져", "별관 철거 미뤄져", None),
    ],
)
def test_a_window_that_is_called_by_its_site_alone_tells_no_title(
    in_bar: str, heading: str, title: str, site: str | None
) -> None:
    page = f"<title>{in_bar}</title><h1>{heading}</h1>"
    assert title_of(page, None) == title
    assert site_behind(in_bar, (heading,), None) == site
