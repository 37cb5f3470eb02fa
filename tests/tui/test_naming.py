"""Articles of one name are told apart, and a name of ten lines takes no room that it need not."""

from __future__ import annotations

from dataclasses import replace
from unicodedata import normalize

import pytest

from reader import model
from reader.model import Article
from reader.tui.commands.find import matching, results
from reader.tui.links.flagged import Copy
from reader.tui.place.history import Place
from reader.tui.place.remembering import where_now
from reader.tui.text import width_of
from reader.tui.words.labels import labels_of
from reader.tui.words.naming import NAME_CELLS, editions, namesakes
from reader.tui.words.strings import words
from tests.tui.fake import make_article
from tests.tui.helpers import opened
from tests.tui.stories import COURIER, HERALD, bridge_library

ONE = replace(HERALD, path="/pages/monday/harbour.txt")
OTHER = replace(HERALD, id="other", path="/pages/tuesday/harbour.txt")


def test_only_what_looks_alike_is_told_by_its_file() -> None:
    assert namesakes([COURIER, HERALD]) == {}
    assert namesakes([ONE, replace(OTHER, path="/pages/copy.txt")]) == {
        ONE.id: "harbour.txt",
        "other": "copy.txt",
    }
    assert namesakes([ONE, OTHER]) == {
        ONE.id: "monday/harbour.txt",
        "other": "tuesday/harbour.txt",
    }
    assert namesakes([ONE, replace(OTHER, published="1999-01-01")]) == {}
    assert namesakes([ONE, replace(OTHER, path=ONE.path)]) == {
        ONE.id: "harbour.txt",
        "other": "harbour.txt",
    }, "two records of one file"


def test_the_folders_of_windows_are_folders_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "_SEPARATOR", "\\")
    assert namesakes(
        [replace(ONE, path=r"C:\monday\harbour.txt"), replace(OTHER, path="b.txt")]
    ) == {
        ONE.id: "harbour.txt",
        "other": "b.txt",
    }
    assert model.path_parts(r"pages\all.zip!in/a.txt") == ["pages", "all.zip!in", "a.txt"]


def test_a_file_is_found_by_its_name_in_the_form_of_macos() -> None:
    """Where Hangul syllables are taken apart in names of files."""
    apart = replace(ONE, path=normalize("NFD", "/pages/하나.txt"))
    assert [item.key for item in matching([COURIER, apart], words("ko"), "하나.txt")[0]] == [
        Place(ONE.id, -1)
    ]


def test_searches_tell_them_apart() -> None:
    say = words("en")
    assert [item.detail[-20:] for item in matching([ONE, OTHER], say, "")[0]] == [
        "· monday/harbour.txt",
        " tuesday/harbour.txt",
    ]
    word = HERALD.sentences[-1].text.split()[0]
    heads = {
        item.section.rpartition(" · ")[2] for item in results([ONE, OTHER], say, word, bool)[0]
    }
    assert heads == {"monday/harbour.txt", "tuesday/harbour.txt"}


async def test_lists_tell_them_apart() -> None:
    library = bridge_library()
    library.pages += [replace(OTHER, sentences=OTHER.sentences[:1])]
    async with opened(library) as it:
        assert "other" not in it.pane("list")
        assert "harbour.txt" in it.pane("list") and "herald.txt" in it.pane("list")
        await it.press("m")
        assert "harbour.txt" in it.shown() and "herald.txt" in it.shown()


def test_versions_of_one_day_are_told_by_the_hour() -> None:
    early = replace(COURIER, id="early", published="2025-03-11T07:20:00+09:00")
    late = replace(COURIER, id="late", published="2025-03-11T08:00:00+09:00")
    assert editions([early, late, HERALD]) == {"early", "late"}
    assert not editions([early, replace(late, published=early.published)])
    assert not editions([early, replace(late, published="2025-03-12T08:00:00+09:00")])
    assert not editions([replace(early, source=None), replace(late, source=None)])


async def test_list_cards_and_titles_tell_the_hour_of_two_versions() -> None:
    library = bridge_library()
    at = "{}T{}+09:00".format
    early = replace(COURIER, published=at("2025-03-11", "07:20:00"))
    first, rest = library.pages[0], library.pages[1:]
    assert first.id == COURIER.id
    other = next(one for one in library.pages if one.id == "watch")
    late = replace(other, source=early.source, published=at("2025-03-11", "18:05:00"))
    library.pages = [early, *(late if one.id == late.id else one for one in rest)]
    async with opened(library) as it:
        assert "2025-03-11 07:20" in it.pane("list") and "2025-03-11 18:05" in it.pane("list")
        await it.press("n")
        assert "18:05" in it.pane("related")
        await it.press("enter")
        titles = [str(pane.border_title) for pane in (it.reading.main, it.reading.beside)]
        assert titles == [f"{early.source} · 2025-03-11 {hour}" for hour in ("07:20", "18:05")]
        await it.press("escape")
        assert str(it.reading.main.border_title) == early.source


def test_a_headline_that_fills_a_page_is_cut_where_it_stands_in_a_sentence_of_ours() -> None:
    for language in ("en", "ko"):
        told = labels_of(words(language)).copied(Copy("x", "매우 긴 제목 " * 40, 1))
        assert width_of(told) < NAME_CELLS + 50 and "…" in told


def test_the_cursor_stays_on_a_sentence_that_reads_otherwise_now() -> None:
    def page(*texts: str) -> Article:
        return make_article("p", [("p", list(texts))], title="Page")

    old = page("The plan costs 20 million.", "The council votes next week.", "Nobody came.")
    new = page("A new line stands here.", "The plan costs 22 million.", "The council votes soon.")
    assert [where_now(new, at, one.text) for at, one in enumerate(old.sentences)] == [1, 2, 2]
    assert where_now(page(), 2, "Nobody came.") == 0
    assert where_now(new, 0, new.sentences[2].text) == 2


def test_an_article_is_found_by_the_day_that_stands_beside_it() -> None:
    say = words("en")
    other = replace(OTHER, published="2024-02-29T10:00:00+09:00")
    found, _ = matching([ONE, other], say, "2024-02-29")
    assert [item.key for item in found] == [Place(other.id, -1)]
