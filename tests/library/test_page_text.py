"""What a pager is given of a page, and a folder that went away."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from reader.cache import Cache
from reader.library import Library
from tests.library.pages import page

TEXT = page("다리 소식", "bridge", 3, 80)


def opened(*paths: Path) -> Library:
    library = Library(paths, cache=Cache(None), reading=False)
    library.load()
    return library


@pytest.mark.parametrize("encoding", ["cp949", "utf-16"])
def test_a_page_in_another_encoding_is_given_decoded(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT.encode(encoding))
    library = opened(tmp_path)
    given = library.page_text(library.articles[0].id)
    assert given is not None and given.splitlines() == TEXT.splitlines()


def test_a_utf8_page_is_shown_as_it_lies(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    library = opened(tmp_path)
    assert library.page_text(library.articles[0].id) is None


def test_the_file_of_a_page_is_the_archive_that_holds_it(tmp_path: Path) -> None:
    archive = tmp_path / "pages.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("2025/page.txt", TEXT)
    (tmp_path / "Wow! #1.txt").write_text(TEXT + "\n다른 문장이 하나 더 있다.\n", "utf-8")
    library = opened(tmp_path)
    files = {article.path: library.page_file(article.id) for article in library.articles}
    assert files == {
        f"{archive}!2025/page.txt": archive,
        str(tmp_path / "Wow! #1.txt"): tmp_path / "Wow! #1.txt",
    }


def test_a_file_that_is_gone_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    library = opened(tmp_path)
    (tmp_path / "a.txt").unlink()
    with pytest.raises(FileNotFoundError):
        library.page_text(library.articles[0].id)


def test_a_folder_that_went_away_is_told_until_it_is_back(tmp_path: Path) -> None:
    folder, other = tmp_path / "pages", tmp_path / "other"
    for place in (folder, other):
        place.mkdir()
        (place / "a.txt").write_text(TEXT.replace("다리 소식", place.name), "utf-8")
    library = opened(folder, other)
    shutil.rmtree(folder)
    library.refresh([folder / "a.txt", folder])
    told = [(failure.path, failure.reason) for failure in library.failures]
    assert told == [(str(folder), "no such file or directory")]
    assert len(library.articles) == 1
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, "utf-8")
    library.refresh()
    assert library.failures == () and len(library.articles) == 2
