"""Files come and go while the library is open: what was read, what is counted, what is told."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.model import Article, Failure, Link
from reader.tui.desk import Desk
from reader.tui.place.history import Place
from tests.tui.fake import Changes, FakeLibrary, make_article, make_link
from tests.tui.helpers import PLAIN, opened
from tests.tui.stories import COURIER, HERALD, PAGES, POST, bridge_library

WATCHED = replace(PLAIN, watch=True)


async def change(file: Path) -> None:
    """Have the watcher look, as the fake library says what it finds."""
    await asyncio.sleep(0.3)
    file.write_text("two")


async def test_the_next_article_is_shown_and_told_of_when_the_one_read_goes_away(
    tmp_path: Path,
) -> None:
    file = tmp_path / "herald.txt"
    file.write_text("one")

    def refresh(library: FakeLibrary) -> Changes:
        library.articles = tuple(a for a in library.articles if a.id != "herald")
        return Changes(removed=("herald",))

    library = bridge_library(paths=(tmp_path,), refreshed=refresh)
    async with opened(library, settings=WATCHED) as it:
        ids = [article.id for article in library.articles]
        it.reading.navigation.go(Place("herald"))
        await it.settle()
        await change(file)
        await it.until(lambda: it.reading.article_id != "herald", seconds=10)
        assert it.reading.article_id == ids[ids.index("herald") + 1]
        await it.until(lambda: "The article that was open" in it.shown())


@pytest.mark.parametrize("size", [(140, 40), (80, 24)])
async def test_a_folder_that_is_emptied_is_told_as_that(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    """Nothing failed, so that nothing is to be listed as failed."""
    file = tmp_path / "a.txt"
    file.write_text("one")

    def refresh(library: FakeLibrary) -> Changes:
        library.articles = ()
        return Changes(removed=("courier",))

    library = FakeLibrary([COURIER], [], paths=(tmp_path,), refreshed=refresh)
    async with opened(library, settings=WATCHED, size=size) as it:
        await change(file)
        await it.until(lambda: it.reading.main.article is None, seconds=10)
        await it.settle()
        assert "The files that were open are gone." in it.flat("related") + it.shown()
        assert "could be opened" not in it.shown()
        await it.press("right_square_bracket")
        assert "No article is open." in it.shown() and "last article" not in it.shown()


@pytest.mark.parametrize(
    ("left", "changes", "said"),
    [
        ((), Changes(added=("post",)), f"New, and taken in: {POST.source} · {POST.title}"),
        ((POST,), Changes(removed=("post",)), f"Gone from disk: {POST.source} · {POST.title}"),
        ((POST,), Changes(removed=("post", "x")), "Changed on disk and taken in: 2"),
    ],
)
async def test_a_single_article_that_comes_or_goes_is_named(
    tmp_path: Path, left: tuple[Article, ...], changes: Changes, said: str
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("one")

    def refresh(library: FakeLibrary) -> Changes:
        library.articles = (COURIER, POST) if changes.added else (COURIER,)
        return changes

    library = FakeLibrary([COURIER, *left], [], paths=(tmp_path,), refreshed=refresh)
    async with opened(library, settings=WATCHED) as it:
        await change(file)
        await it.until(lambda: bool(it.app._notifications), seconds=10)
        assert said in [one.message for one in it.app._notifications]


async def test_an_emptied_library_says_so_and_shows_what_comes_next(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("one")
    found: list[tuple[Article, ...]] = [(), (POST,)]

    def refresh(library: FakeLibrary) -> Changes:
        gone = tuple(a.id for a in library.articles)
        library.articles = found.pop(0)
        return Changes(removed=gone, added=tuple(a.id for a in library.articles))

    library = bridge_library(paths=(tmp_path,), refreshed=refresh)
    async with opened(library, settings=WATCHED) as it:
        await it.press("n")
        await change(file)
        await it.until(lambda: not it.reading.article_id, seconds=10)
        assert "The files that were open are gone" in it.flat("related")
        assert not it.pane("main").strip()
        for key in ("j", "enter", "tab", "b", "c", "a", "t", "m", "escape", "n"):
            await it.press(key)
        file.write_text("three")
        await it.until(lambda: it.reading.article_id == "post", seconds=10)
        assert POST.title in it.words("main")
        assert "The files that were open" not in it.shown()


async def test_files_that_give_no_page_are_counted_as_they_come_and_go(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("one")

    def refresh(library: FakeLibrary) -> Changes:
        library.failures = (Failure("/pages/new.txt", "empty file"),)
        return Changes()

    library = bridge_library(paths=(tmp_path,), refreshed=refresh)
    async with opened(library, settings=WATCHED) as it:
        assert "failed" not in it.shown()
        await change(file)
        await it.until(lambda: "1 failed (F)" in it.shown(), seconds=10)
        assert "new.txt: empty file" in it.flat("list")
        assert "Changed on disk" not in it.shown()


async def test_a_change_that_trips_is_told_and_the_next_is_looked_at(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("one")
    calls: list[int] = []

    def refresh(library: FakeLibrary) -> Changes:
        calls.append(1)
        if len(calls) == 1:
            raise ValueError("a parser tripped")
        library.articles = tuple(a for a in library.articles if a.id != "herald")
        return Changes(removed=("herald",))

    library = bridge_library(paths=(tmp_path,), refreshed=refresh)
    async with opened(library, settings=WATCHED) as it:
        await change(file)
        await it.until(lambda: "a parser tripped" in it.shown(), seconds=10)
        file.write_text("three")
        await it.until(lambda: len(library.articles) < len(PAGES), seconds=10)
        await it.until(lambda: "Gone from disk" in it.shown())


async def test_a_page_that_reads_otherwise_under_its_id_is_shown_anew(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("one")
    parts = [("title", COURIER.title), ("p", [s.text for s in COURIER.sentences[2:]])]
    now = make_article("courier", parts, title=COURIER.title, source="다른 신문")

    def refresh(library: FakeLibrary) -> Changes:
        library.articles = tuple(now if a.id == "courier" else a for a in library.articles)
        return Changes(changed=(("courier", "courier"),))

    library = bridge_library(paths=(tmp_path,), refreshed=refresh)
    async with opened(library, settings=WATCHED) as it:
        it.reading.navigation.go(Place("courier", 3))
        await it.settle()
        text = it.sentence
        await change(file)
        await it.until(lambda: it.reading.main.article is now, seconds=10)
        assert it.sentence == text
        assert "다른 신문" in it.flat("list")


KEYS = ("j k", "tab j", "t", "enter", "tab enter", "tab c", "y", "tab x", "L", "B d", "m", "r", "d")


@pytest.mark.parametrize("keys", KEYS)
@pytest.mark.parametrize("size", [(140, 40), (80, 24)])
async def test_no_key_trips_over_sentences_that_are_fewer_than_was_told(
    keys: str, size: tuple[int, int]
) -> None:
    """The library has taken a change in, and the screen is not told of it yet."""
    async with opened(size=size) as it:
        await it.press("n")
        here = it.reading.article_id
        it.library.articles = tuple(
            page if page.id == here else replace(page, sentences=page.sentences[:1])
            for page in it.library.articles
        )
        await it.press(*keys.split())
        it.reading.related.lay_in_place()
        it.reading.status.update()
        await it.settle()


async def test_what_was_shown_early_reads_as_it_does_beside_all_pages() -> None:
    """A page that comes later may make one of its lines furniture."""
    library = bridge_library(hold={"load"})
    parts = [("title", COURIER.title), ("p", [s.text for s in COURIER.sentences[2:]])]
    now = make_article("courier", parts, title=COURIER.title, published=COURIER.published)

    def load(_: object, cancelled: Callable[[], bool]) -> None:
        library.articles = (COURIER,)
        library._wait("load", cancelled)
        library.articles = tuple(now if page is COURIER else page for page in library.pages)

    library.load = load  # type: ignore[method-assign, assignment]
    async with opened(library, wait=False) as it:
        await it.until(lambda: bool(library.articles))
        it.reading.progress.begin()
        for _ in range(3):
            await it.pilot.press("j")
        text = it.sentence
        assert it.reading.main.article is COURIER
        library.hold.clear()
        await it.until(lambda: library.ready)
        await it.settle()
        assert it.reading.main.article is now
        assert it.sentence == text


async def test_a_file_that_was_named_is_looked_at_after_another_took_its_place(
    tmp_path: Path,
) -> None:
    """That is how editors and browsers save: the file that was looked at is gone."""
    file, beside = tmp_path / "herald.txt", tmp_path / "herald.txt.new"
    file.write_text("one")
    seen: list[str] = []

    def refresh(_: FakeLibrary) -> Changes:
        seen.append(file.read_text())
        return Changes()

    library = bridge_library(paths=(file,), refreshed=refresh)
    async with opened(library, settings=WATCHED) as it:
        for text in ("two", "three", "four"):
            await asyncio.sleep(0.3)
            beside.write_text(text)
            beside.replace(file)
            await it.until(lambda text=text: text in seen, seconds=10)


async def test_a_file_that_was_named_is_known_by_its_real_folder_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    file = tmp_path / "link" / "herald.txt"
    file.write_text("one")
    seen: list[bool] = []

    async def awatch(
        *_: object, watch_filter: Callable[..., bool], **__: object
    ) -> AsyncIterator[None]:
        for path in (file, file.resolve(), tmp_path / "real" / "other.txt"):
            seen.append(watch_filter(None, str(path)))
        for none in ():
            yield none

    monkeypatch.setattr("watchfiles.awatch", awatch)
    async with opened(bridge_library(paths=(file,)), settings=WATCHED) as it:
        await it.until(lambda: seen == [True, True, False])


async def test_who_leaves_waits_for_no_page_that_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "herald.txt"
    file.write_text("one")
    library = bridge_library(paths=(file,))
    begun = False

    def refresh(library: FakeLibrary) -> Changes:
        nonlocal begun
        begun = True
        while not library.refresh_cancelled():
            time.sleep(0.01)
        return Changes()

    library.refreshed = refresh
    async with opened(library, settings=WATCHED) as it:
        await change(file)
        await it.until(lambda: begun, seconds=10)
    assert library.refresh_cancelled()


async def test_what_cannot_be_watched_at_all_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def awatch(*_: object, **__: object) -> None:
        raise OSError("the limit of watched files is reached")

    monkeypatch.setattr("watchfiles.awatch", awatch)
    library = bridge_library(paths=(tmp_path,))
    async with opened(library, settings=WATCHED) as it:
        await it.until(lambda: "the limit of watched files" in it.shown())


async def test_pages_that_change_on_disk_are_read_again_in_place(tmp_path: Path) -> None:
    file = tmp_path / "courier.txt"
    file.write_text("one")
    changed = make_article(
        "courier-2",
        [
            ("title", COURIER.title),
            ("p", ["새로 넣은 문장이다.", *[s.text for s in COURIER.sentences[2:]]]),
        ],
        title=COURIER.title,
        published=COURIER.published,
    )

    def refresh(library: FakeLibrary) -> Changes:
        library.articles = (changed, *library.articles[1:])
        return Changes(changed=(("courier", "courier-2"),))

    library = bridge_library(paths=(tmp_path,), refreshed=refresh)
    async with opened(library, settings=replace(PLAIN, watch=True)) as it:
        await it.press("n")
        sentence = it.sentence
        await asyncio.sleep(0.3)
        file.write_text("two")
        await it.until(lambda: it.reading.article_id == "courier-2", seconds=10)
        assert it.sentence == sentence, "the cursor stays on its sentence"
        assert "새로 넣은" in it.pane("main")


async def test_a_remembered_answer_that_names_a_page_which_goes_away_is_forgotten(
    tmp_path: Path,
) -> None:
    """The page read and the page that the answer on the next one names are the same."""
    file = tmp_path / "herald.txt"
    file.write_text("one")
    near = make_link([*PAGES], "repeats", 0.4, "post.1", "herald.1")

    def refresh(library: FakeLibrary) -> Changes:
        library.articles = tuple(a for a in library.articles if a.id != "herald")
        library.linked = []
        return Changes(removed=("herald",))

    library = bridge_library(paths=(tmp_path,), refreshed=refresh)
    library.pages, library.linked = [HERALD, POST], [near]
    async with opened(library, settings=WATCHED) as it:
        it.reading.navigation.go(Place("post", 1))
        await it.until(lambda: "The nearest repeat" in it.flat("related"))
        it.reading.navigation.go(Place("herald"))
        await it.settle()
        it.reading.navigation._left_at["post"] = 1
        await change(file)
        await it.until(lambda: it.reading.article_id == "post", seconds=10)
        await it.until(lambda: "The article that was open" in it.shown())
        assert "The nearest repeat" not in it.flat("related")


@pytest.mark.parametrize("score", [0.4, 0.9])
async def test_cards_of_a_page_that_is_gone_go_with_it_before_anyone_is_told(score: float) -> None:
    library = bridge_library()
    library.linked = [make_link([*PAGES], "repeats", score, "courier.0", "herald.1")]
    async with opened(library) as it:
        await it.until(lambda: "The Hanbit Bridge" in it.flat("related"))
        library.articles = tuple(a for a in library.articles if a.id != "herald")
        await it.pilot.resize_terminal(120, 30)
        await it.until(lambda: "The Hanbit Bridge" not in it.flat("related"))
        for key in ("tab", "j", "enter", "t", "escape", "plus", "minus", "tab", "j", "k"):
            await it.press(key)
        assert it.app.is_running


def test_an_answer_that_was_begun_before_the_pages_changed_is_not_kept() -> None:
    library = bridge_library()
    library.load()
    library.prepare()
    desk = Desk.of(library, PLAIN)
    related = library.related

    def meanwhile(*asked: object, **how: object) -> tuple[Link, ...]:
        desk.forget()
        return related(*asked, **how)  # type: ignore[arg-type]

    library.related = meanwhile  # type: ignore[method-assign]
    assert desk.ask("courier.0").links is not None
    assert desk.known("courier.0") is None


async def test_a_renamed_file_is_the_same_article_under_another_name(tmp_path: Path) -> None:
    file = tmp_path / "herald.txt"
    file.write_text("one")
    renamed = replace(HERALD, path="/pages/renamed.txt")

    def refresh(library: FakeLibrary) -> Changes:
        library.articles = tuple(renamed if a.id == "herald" else a for a in library.articles)
        return Changes(added=("herald",), removed=("herald",))

    library = bridge_library(paths=(tmp_path,), refreshed=refresh)
    async with opened(library, settings=WATCHED) as it:
        it.reading.navigation.go(Place("herald", 1))
        it.reading.navigation.go(Place("post"))
        await it.press("backspace")
        await change(file)
        await it.until(lambda: "Changed on disk" in it.shown(), seconds=10)
        told = [one.message for one in it.app._notifications]
        name = f"{HERALD.source} · {HERALD.title}"
        assert told == [f"Changed on disk and taken in: {name}"], "one file, and not two"
        read = it.reading.main.article
        assert read is not None and read.path == "/pages/renamed.txt"
        assert it.reading.main.cursor == 1
        await it.press("alt+right", "backspace")
        assert it.reading.article_id == "herald", "and the way back to it is known"


async def test_the_list_stays_where_it_is_while_an_article_is_away() -> None:
    """A file that is renamed or saved anew is gone for a moment; the list must not jump."""
    library = bridge_library()
    async with opened(library) as it:
        everything = library.articles
        it.reading.navigation.go(Place(everything[2].id))
        await it.settle()
        library.articles = (*everything[:2], *everything[3:])
        it.reading.progress.list_articles(force=True)
        assert it.reading.list.cursor == 2, "beside where it was"
        library.articles = everything
        it.reading.progress.list_articles(force=True)
        assert it.reading.list.chosen == everything[2], "and on it when it is back"
        await it.press("l", "k")
        library.articles = (everything[0], *everything[2:])
        it.reading.progress.list_articles(force=True)
        assert it.reading.list.cursor == 1
        await it.press("k")
        library.articles = everything
        it.reading.progress.list_articles(force=True)
        assert it.reading.list.cursor == 0, "who went on is left where they are"
