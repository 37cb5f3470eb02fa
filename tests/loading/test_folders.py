"""Which files a folder stands for: order, ignore patterns, files beside saved pages."""

from __future__ import annotations

from pathlib import Path
from unicodedata import normalize

import pytest

from reader.loading import Failure, Options, find_files
from reader.loading.ignore import Ignore
from tests.loading import samples
from tests.pace import bounded


def made(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"Some words.")
    return folder


def found(folder: Path, options: Options | None = None) -> list[str]:
    files = find_files(folder, options) if options else find_files(folder)
    return [
        Path(file).relative_to(folder).as_posix() for file in files if not isinstance(file, Failure)
    ]


def test_files_are_named_as_paths_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "b/a.txt", "c.txt")
    monkeypatch.chdir(tmp_path)
    for named in (".", "./", "./b/..", "../" + tmp_path.name):
        files = list(find_files(Path(named)))
        assert files == [str(Path(named) / "b" / "a.txt"), str(Path(named) / "c.txt")]


def test_a_link_into_a_folder_that_is_locked_is_told_as_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, "in/a.txt", "locked/b.txt")
    (tmp_path / "in" / "link.txt").symlink_to(tmp_path / "locked" / "b.txt")
    resolve = Path.resolve

    def refused(path: Path, strict: bool = False) -> Path:
        if strict:
            raise PermissionError(13, "Permission denied")
        return resolve(path)

    monkeypatch.setattr(Path, "resolve", refused)
    told = [each for each in find_files(tmp_path / "in") if isinstance(each, Failure)]
    assert [each.reason for each in told] == ["permission denied"]


def test_natural_order_and_depth(tmp_path: Path) -> None:
    made(tmp_path, "10.txt", "9.txt", "b/2.md", "b/10.md", "a.jsonl", ".hidden.txt", ".git/x.txt")
    assert found(tmp_path) == ["9.txt", "10.txt", "a.jsonl", "b/2.md", "b/10.md"]


def test_files_without_a_telling_name_are_looked_into(tmp_path: Path) -> None:
    made(tmp_path, "notes", "style.css", "Makefile")
    (tmp_path / "article.php").write_bytes(samples.HTML.encode())
    (tmp_path / "index").write_bytes(samples.mhtml())
    (tmp_path / "photo.jpg").write_bytes(samples.HTML.encode())
    assert found(tmp_path) == ["article.php", "index"]


def test_what_browsers_save_beside_a_page_is_left_out(tmp_path: Path) -> None:
    made(tmp_path, "Quay.html", "Quay_files/frame.html", "Other_files/a.html")
    assert found(tmp_path) == ["Other_files/a.html", "Quay.html"]


def test_ignore_file_and_setting(tmp_path: Path) -> None:
    made(tmp_path, "a.txt", "b.txt", "in/a.txt", "in/c.txt", "drafts/d.txt", "in/drafts/e.txt")
    (tmp_path / ".readerignore").write_text("# mine\n/a.txt\ndrafts/\n")
    assert found(tmp_path) == ["b.txt", "in/a.txt", "in/c.txt"]
    (tmp_path / "in" / ".readerignore").write_text("*.txt\n!c.txt\n")
    assert found(tmp_path) == ["b.txt", "in/c.txt"]
    assert found(tmp_path, Options(ignore=("b.*",))) == ["in/c.txt"]
    assert [str(path) for path in find_files(tmp_path / "a.txt")] == [str(tmp_path / "a.txt")]


@pytest.mark.parametrize(
    ("pattern", "path", "out"),
    [
        ("*.txt", "a.txt", True),
        ("*.txt", "in/deep/a.txt", True),
        ("/*.txt", "in/a.txt", False),
        ("in/*.txt", "in/a.txt", True),
        ("in/*.txt", "x/in/a.txt", False),
        ("**/in/*.txt", "x/y/in/a.txt", True),
        ("in/**", "in/deep/a.txt", True),
        ("in/**", "in", False),
        ("in/**/a.txt", "in/a.txt", True),
        ("in/**/a.txt", "in/x/y/a.txt", True),
        ("a?.txt", "ab.txt", True),
        ("[ab].txt", "b.txt", True),
        ("only/", "only", False),
        ("", "a.txt", False),
        ("#a", "#a", False),
        ("\\#a", "#a", True),
    ],
)
def test_patterns(pattern: str, path: str, out: bool) -> None:
    assert (Ignore([pattern]).verdict(path.split("/"), is_folder=False) is True) is out


def test_a_name_in_the_form_of_macos_is_the_one_of_the_pattern(tmp_path: Path) -> None:
    whole, apart = (normalize(form, "초안") for form in ("NFC", "NFD"))
    made(tmp_path, f"{apart}/a.txt", f"{whole}.txt", "b.txt")
    assert found(tmp_path, Options(ignore=(f"{whole}/",))) == ["b.txt", f"{whole}.txt"]
    assert found(tmp_path, Options(ignore=(f"{apart}*",))) == ["b.txt"]


def test_patterns_that_would_backtrack() -> None:
    hostile = "*a" * 200 + "b"
    deep = "/".join(["**", "*"] * 15)
    ignore = Ignore([hostile, deep] * 100)
    with bounded(2):
        assert ignore.verdict(("a" * 250,), is_folder=False) is None
        assert ignore.verdict(("a",) * 60, is_folder=False) is True
