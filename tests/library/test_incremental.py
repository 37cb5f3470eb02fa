"""A second start does nothing twice; a change touches one article; the answers are the same."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader.cache import Cache
from reader.cleaning import SharedLines
from reader.library import Library, Progress
from tests.library.pages import Calls, all_links, opened, page, write_library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_library(tmp_path / "pages")


def as_made_from_nothing(folder: Path, tmp_path: Path) -> object:
    library = opened(folder, tmp_path / f"fresh{len(list(tmp_path.iterdir()))}")
    found = all_links(library), [(a.id, a.title, a.sentences) for a in library.articles]
    library.close()
    return found


def state(library: Library) -> object:
    return all_links(library), [(a.id, a.title, a.sentences) for a in library.articles]


def test_the_pages_are_linked_at_all(folder: Path, tmp_path: Path) -> None:
    library = opened(folder, tmp_path / "cache")
    links = [link for found in all_links(library).values() for link in found]
    assert len(library.articles) == 5
    assert len({link.to_id.rpartition(".")[0] for link in links}) == 5
    assert any(link.reasons for link in links)
    library.close()


def test_a_change_told_by_the_real_folder_of_a_link_is_taken_in(
    folder: Path, tmp_path: Path
) -> None:
    """As macOS tells of it, where /tmp is a link."""
    link = tmp_path / "link"
    link.symlink_to(folder)
    library = opened(link, tmp_path / "cache")
    file = next(folder.glob("*.txt"))
    file.write_text(file.read_text("utf-8") + "\nOne sentence more stands here now.\n", "utf-8")
    assert library.refresh([file.resolve()]).changed
    library.close()


def test_a_second_start_analyses_nothing(folder: Path, tmp_path: Path, calls: Calls) -> None:
    first = opened(folder, tmp_path / "cache")
    before = state(first)
    first.close()
    assert calls["cleaned"] == calls["analysed"] == 5 and calls["judged"] > 0
    calls.reset()
    second = opened(folder, tmp_path / "cache")
    assert state(second) == before
    assert calls == {}
    second.close()


def test_one_more_article_touches_that_article(folder: Path, tmp_path: Path, calls: Calls) -> None:
    library = opened(folder, tmp_path / "cache")
    sentences = len(all_links(library))
    calls.reset()
    (folder / "new.txt").write_text(page("새 기사", "bridge", 7, 90), "utf-8")
    changes = library.refresh()
    assert len(changes.added) == 1 and not changes.removed and not changes.changed
    assert (calls["cleaned"], calls["analysed"], calls["judged"]) == (1, 1, 0)
    new = len(library.article(changes.added[0]).sentences)
    found = state(library)
    # Each old sentence is compared with the new article's, and those with all old ones.
    assert calls["judged"] <= 2 * sentences * new
    assert found == as_made_from_nothing(folder, tmp_path)
    library.close()


def test_a_changed_article_touches_that_article(folder: Path, tmp_path: Path, calls: Calls) -> None:
    library = opened(folder, tmp_path / "cache")
    all_links(library)
    calls.reset()
    (folder / "page1.txt").write_text(page("다른 제목", "harbour", 13, 99), "utf-8")
    changes = library.refresh()
    assert len(changes.changed) == 1 and not changes.added and not changes.removed
    assert (calls["cleaned"], calls["analysed"]) == (1, 1)
    assert state(library) == as_made_from_nothing(folder, tmp_path)
    library.close()


def test_a_removed_article_costs_nothing(folder: Path, tmp_path: Path, calls: Calls) -> None:
    library = opened(folder, tmp_path / "cache")
    all_links(library)
    calls.reset()
    (folder / "page1.txt").unlink()
    changes = library.refresh()
    assert len(changes.removed) == 1
    found = all_links(library)
    assert calls == {}
    ids = {link.to_id.rpartition(".")[0] for links in found.values() for link in links}
    assert changes.removed[0] not in ids
    assert state(library) == as_made_from_nothing(folder, tmp_path)
    library.close()


def test_changes_while_it_was_closed_are_found(folder: Path, tmp_path: Path, calls: Calls) -> None:
    library = opened(folder, tmp_path / "cache")
    all_links(library)
    library.close()
    calls.reset()
    (folder / "page0.txt").unlink()
    (folder / "page3.txt").write_text(page("바뀐 기사", "bridge", 4, 80), "utf-8")
    (folder / "page5.txt").write_text(page("새 기사", "harbour", 12, 340), "utf-8")
    again = opened(folder, tmp_path / "cache")
    assert (calls["cleaned"], calls["analysed"]) == (2, 2)
    assert state(again) == as_made_from_nothing(folder, tmp_path)
    again.close()


@pytest.mark.parametrize("rewritten", [False, True])
def test_a_page_that_goes_away_while_others_are_analysed_stops_nobody(
    folder: Path, tmp_path: Path, rewritten: bool
) -> None:
    library = Library([folder], cache=Cache(tmp_path / "cache"))
    library.load()
    former = {article.id for article in library.articles}
    watcher = threading.Thread(target=library.refresh)

    def change(_: object) -> None:
        """What a watcher does as soon as the first articles are ready."""
        if watcher.ident is None:
            file = folder / "page4.txt"
            file.unlink()
            if rewritten:
                file.write_text(page("고친 제목", "bridge", 9, 99), "utf-8")
            watcher.start()
            while {article.id for article in library.articles} == former:
                time.sleep(0.01)

    library.prepare(change)
    watcher.join()
    assert library.ready
    assert state(library) == as_made_from_nothing(folder, tmp_path)
    library.close()


COLUMN = "안개 낀 강가에서 만난 사람들의 긴 이야기는 매주 목요일에 이어진다."
ENOUGH = 12
"""A sentence that no rule knows: only standing on `ENOUGH` pages of a source makes it furniture."""


def write_with_column(folder: Path, number: int, above: str = "저작권자") -> None:
    """A page of one source with that line above another one."""
    text = page(f"{number}번 기사 제목", "bridge", number + 3, 80 + number)
    text = text.replace(f"\n\n{above}", f"\n\n{COLUMN}\n\n{above}")
    (folder / f"{number}.txt").write_text(text, "utf-8")


def test_cleaning_what_pages_share_is_told_of_and_can_be_cancelled(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(ENOUGH):
        write_with_column(folder, number)
    library = Library([folder], cache=Cache(tmp_path / "cache"))
    told: list[Progress] = []

    def with_column() -> int:
        return sum(any(s.text == COLUMN for s in each.sentences) for each in library.articles)

    library.load(told.append, lambda: bool(told) and told[-1].stage == "cleaning")
    assert [each.stage for each in told] == ["loading"] * ENOUGH + ["cleaning"]
    assert with_column() == ENOUGH
    library.load(told.append)
    assert told[-1] == Progress("cleaning", ENOUGH, ENOUGH)
    assert with_column() == 0


def test_pages_that_read_otherwise_beside_a_new_one_are_told_of(tmp_path: Path) -> None:
    """Their sentences are counted anew: the old numbers lead to other sentences."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(ENOUGH - 1):
        write_with_column(folder, number, above="다리는")
    library = opened(folder, tmp_path / "cache")
    before = {article.id: article.sentences for article in library.articles}
    write_with_column(folder, ENOUGH, above="다리는")
    changes = library.refresh()
    after = {article.id: article.sentences for article in library.articles}
    assert set(changes.changed) == {(each, each) for each in before}
    texts = [
        [sentence.text for sentence in found[each]] for found in (before, after) for each in before
    ]
    assert [COLUMN in told for told in texts] == [True] * (ENOUGH - 1) + [False] * (ENOUGH - 1)
    assert len(changes.added) == 1
    library.close()


def test_a_page_whose_head_alone_changed_is_told_of(tmp_path: Path) -> None:
    """Its lines, and so its id, are the same: what is shown of it is not."""
    file = tmp_path / "a.html"
    text = page("제목은 여기에 있다", "bridge", 3, 80).replace("\n\n", "</p><p>")
    head = '<meta property="article:published_time" content="2025-01-{:02}T09:00:00+09:00">'
    file.write_text(f"<head>{head.format(1)}</head><article><p>{text}</p></article>", "utf-8")
    library = opened(file, tmp_path / "cache")
    (before,) = library.articles
    file.write_text(f"<head>{head.format(22)}</head><article><p>{text}</p></article>", "utf-8")
    changes = library.refresh()
    (after,) = library.articles
    assert (before.published, after.published) != (after.published, before.published)
    assert changes.changed == ((before.id, after.id),) and before.id == after.id
    library.close()


def test_a_load_that_was_cancelled_goes_on(folder: Path, tmp_path: Path, calls: Calls) -> None:
    library = Library([folder], cache=Cache(tmp_path / "cache"))
    library.load(cancelled=lambda: len(library.articles) == 2)
    assert len(library.articles) == 2
    library.load()
    library.load()
    library.prepare()
    assert (len(library.articles), calls["cleaned"]) == (5, 5)
    assert state(library) == as_made_from_nothing(folder, tmp_path)
    library.close()


def test_a_page_that_goes_away_while_all_links_are_told_costs_its_own_alone(
    folder: Path, tmp_path: Path
) -> None:
    library = opened(folder, tmp_path / "cache")
    links = library.links(strictness=0.0)
    first = next(links).from_id
    gone = library.articles[-1]
    Path(gone.path).unlink()
    library.refresh()
    found = [link for link in links if link.from_id != first]
    ends = {end.rpartition(".")[0] for link in found for end in (link.from_id, link.to_id)}
    assert len(ends) == 4 and gone.id not in ends
    library.close()


def test_the_size_of_the_cache_is_told_though_files_vanish_meanwhile(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = opened(folder, tmp_path / "cache")
    assert library._links is not None
    library._links.close()  # what is still being written would count as grown
    vanishing = tmp_path / "cache" / "index" / "segment"
    vanishing.write_bytes(b"x")
    stat = Path.stat

    def gone(self: Path, *args: Any, **named: Any) -> os.stat_result:
        """Another process lets the file go between two looks at it."""
        try:
            return stat(self, *args, **named)
        finally:
            if self == vanishing:
                self.unlink(missing_ok=True)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "stat", gone)
        before = library._cache.size()
    assert 0 < library._cache.size() < before + 1
    library.close()


def test_a_touched_file_is_not_cleaned_again(folder: Path, tmp_path: Path, calls: Calls) -> None:
    opened(folder, tmp_path / "cache").close()
    calls.reset()
    os.utime(folder / "page0.txt")
    library = opened(folder, tmp_path / "cache")
    assert calls == {}
    os.utime(folder / "page1.txt")
    assert not library.refresh()
    assert calls == {}
    library.close()


def test_the_same_time_and_size_is_taken_as_unchanged_and_another_size_is_not(
    folder: Path, tmp_path: Path
) -> None:
    opened(folder, tmp_path / "cache").close()
    file = folder / "page0.txt"
    status = file.stat()
    file.write_text(page("훨씬 더 긴 다른 제목이 붙은 기사", "harbour", 12, 340), "utf-8")
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    library = opened(folder, tmp_path / "cache")
    assert any(article.lines[0].startswith("훨씬") for article in library.articles)
    library.close()


def test_of_a_file_with_many_pages_only_the_changed_one_is_cleaned(
    tmp_path: Path, calls: Calls
) -> None:
    file = tmp_path / "many.jsonl"
    text = "시장은 다리 {n}개를 고친다고 어제 밝혔다. 주민은 반겼다."
    row = f'{{{{"title": "기사 {{n}}", "text": "{text}"}}}}\n'
    file.write_text("".join(row.format(n=n) for n in range(6)), "utf-8")
    library = opened(file, tmp_path / "cache")
    assert len(library.articles) == 6 and calls["cleaned"] == 6
    calls.reset()
    file.write_text("".join(row.format(n=n if n != 2 else 22) for n in range(6)), "utf-8")
    changes = library.refresh()
    assert calls["cleaned"] == calls["analysed"] == 1
    assert len(changes.changed) == 1 and not changes.added and not changes.removed
    assert [a.path for a in library.articles] == [f"{file}#{n + 1}" for n in range(6)]
    library.close()


def test_two_files_with_the_same_page_are_two_articles(tmp_path: Path, calls: Calls) -> None:
    folder = write_library(tmp_path / "pages")
    text = (folder / "page0.txt").read_text("utf-8")
    (folder / "copy").mkdir()
    (folder / "copy" / "page0.txt").write_text(text, "utf-8")
    library = opened(folder, tmp_path / "cache")
    assert calls["cleaned"] == 5 and calls["analysed"] == 5
    twins = [a.id for a in library.articles if a.id.startswith(library.articles[0].id[:12])]
    assert len(library.articles) == 6
    before = state(library)
    library.close()
    again = opened(folder, tmp_path / "cache")
    assert state(again) == before
    again.close()
    assert twins


def test_a_library_moved_elsewhere_or_named_otherwise_is_known(
    folder: Path, tmp_path: Path, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(folder, tmp_path / "cache").close()
    calls.reset()
    monkeypatch.chdir(tmp_path)
    relative = Library(["pages"], cache=Cache(tmp_path / "cache"))
    relative.load()
    assert relative.articles[0].path.startswith("pages")
    relative.close()
    folder.rename(tmp_path / "moved")
    opened(tmp_path / "moved", tmp_path / "cache").close()
    assert calls == {}


def test_furniture_that_pages_share_is_found_as_pages_come_and_go(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(ENOUGH):
        write_with_column(folder, number)
    few = [folder / f"{number}.txt" for number in range(ENOUGH - 1)]

    def marked(library: Library) -> list[bool]:
        return [
            all(COLUMN not in s.text for s in article.sentences) for article in library.articles
        ]

    some = Library(few, cache=Cache(tmp_path / "cache"))
    some.load()
    alone = marked(some)
    some.close()
    library = opened(folder, tmp_path / "cache")
    together = marked(library)
    fresh = state(library)
    (folder / f"{ENOUGH - 1}.txt").unlink()
    library.refresh()
    assert marked(library) == alone
    for number in (ENOUGH, ENOUGH + 1):
        write_with_column(folder, number)
        library.refresh()
        assert marked(library) == [True] * len(library.articles)
    for number in range(
        ENOUGH + 2, 2 * ENOUGH + 4
    ):  # now fewer than half of the source's pages hold it
        text = page(f"{number}번 기사 제목", "bridge", number + 3, 80 + number)
        (folder / f"{number}.txt").write_text(text, "utf-8")
        library.refresh()
        again = state(library), marked(library)
        assert again[0] == as_made_from_nothing(folder, tmp_path)
    assert not all(again[1])
    for number in range(ENOUGH, 2 * ENOUGH + 4):
        (folder / f"{number}.txt").unlink()
    library.refresh()
    assert marked(library) == alone
    library.close()
    assert alone == [False] * (ENOUGH - 1), "a rule knows this line by itself: take another one"
    assert together == [True] * ENOUGH
    assert fresh != state(opened(folder, tmp_path / "cache"))


def _texts(library: Library) -> list[list[str]]:
    return [[sentence.text for sentence in each.sentences] for each in library.articles]


def test_what_older_code_took_for_furniture_is_asked_again(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(ENOUGH):
        write_with_column(folder, number)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reader.cache.version_of", lambda _: "older")
        patch.setattr(SharedLines, "furniture", lambda *_, **__: frozenset())
        older = opened(folder, tmp_path / "cache")
        before = _texts(older)
        older.close()
    library = opened(folder, tmp_path / "cache")
    fresh = opened(folder, tmp_path / "fresh")
    assert _texts(library) == _texts(fresh) != before
    library.close()
    fresh.close()


def test_a_damaged_page_among_those_with_furniture_stops_nobody(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(ENOUGH - 1):
        write_with_column(folder, number)
    opened(folder, tmp_path / "cache").close()
    with closing(sqlite3.connect(tmp_path / "cache" / "library.sqlite")) as file:
        file.execute("UPDATE pages SET body=x'0001020304' WHERE id=1")
        file.commit()
    write_with_column(folder, ENOUGH)
    library = opened(folder, tmp_path / "cache")
    assert sum(COLUMN in texts for texts in _texts(library)) == 1
    library.close()


def test_a_sentence_behind_the_last_one_is_not_looked_for(
    folder: Path, tmp_path: Path, calls: Calls
) -> None:
    """A page that changed may have fewer than the screen knew; its analysis is not damaged."""
    library = opened(folder, tmp_path / "cache")
    article = library.articles[0]
    calls.reset()
    for number in (str(len(article.sentences)), "-1", "one"):
        with pytest.raises(KeyError):
            library.related(f"{article.id}.{number}")
    assert not calls
    library.close()


def test_a_watcher_names_the_files_to_look_at(
    folder: Path, tmp_path: Path, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    library = Library(["pages"], cache=Cache(tmp_path / "cache"))
    library.load()
    library.prepare()
    calls.reset()
    new, old = folder / "new.txt", folder / "page0.txt"
    new.write_text(page("새 기사", "bridge", 7, 90), "utf-8")
    old.write_text(page("바뀐 기사", "bridge", 8, 90), "utf-8")
    assert not library.refresh([folder / "page1.txt", tmp_path / "elsewhere.txt"])
    assert calls == {}
    changes = library.refresh([new, old])
    assert len(changes.added) == 1 and len(changes.changed) == 1
    assert library.article(changes.added[0]).path == "pages/new.txt"
    new.unlink()
    changes = library.refresh([new])
    assert len(changes.removed) == 1 and len(library.articles) == 5
    (folder / ".readerignore").write_text("draft*", "utf-8")
    (folder / "draft.txt").write_text(page("새 기사", "bridge", 7, 90), "utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    assert not library.refresh([folder / "draft.txt", folder / "picture.png"])
    library.close()


def test_a_reason_goes_with_what_it_was_about(tmp_path: Path) -> None:
    folder, empty = tmp_path / "pages", tmp_path / "later"
    folder.mkdir()
    empty.mkdir()
    (folder / "a.txt").write_text(page("기사", "bridge", 3, 90), "utf-8")
    (folder / "zero.txt").write_text("")
    (folder / "lost.txt").symlink_to("/nowhere/at/all")
    library = Library([folder, empty, tmp_path / "typo.txt"], cache=Cache(None))
    library.load()
    assert len(library.failures) == 4
    (folder / "zero.txt").unlink()
    (folder / "lost.txt").unlink()
    library.refresh({str(folder / "zero.txt"), str(folder / "lost.txt")})
    assert [Path(one.path).name for one in library.failures] == ["later", "typo.txt"]
    (empty / "b.txt").write_text(page("다른 기사", "bridge", 4, 90), "utf-8")
    library.refresh({str(empty / "b.txt")})
    assert [Path(one.path).name for one in library.failures] == ["typo.txt"]
    library.close()


@pytest.mark.parametrize("name", ["0.txt", "zz.txt"])
def test_a_renamed_page_is_the_same_article(folder: Path, tmp_path: Path, name: str) -> None:
    """Whether its new name is sorted before the old one or after it."""
    library = opened(folder, tmp_path / "cache")
    old = folder / "page1.txt"
    (article,) = [one for one in library.articles if one.path == str(old)]
    new = old.rename(folder / name)
    changes = library.refresh([new, old])
    assert (changes.added, changes.removed, changes.changed) == ((article.id,), (article.id,), ())
    assert library.article(article.id).path == str(new)
    library.close()
