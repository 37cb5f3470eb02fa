"""The version of the code is read off the code."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reader.cache import versions


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "reader"
    shutil.copytree(versions._ROOT, root, ignore=shutil.ignore_patterns("__pycache__", "tui"))
    monkeypatch.setattr(versions, "_ROOT", root)
    return root


def all_versions() -> dict[str, str]:
    for cached in (versions.version_of, versions._files, versions._digest):
        cached.cache_clear()
    return {
        name: versions.version_of(getattr(versions, name))
        for name in ("PAGES", "ANALYSES", "INDEX", "LINKS")
    }


@pytest.mark.parametrize(
    ("changed", "concerned"),
    [
        ("cleaning/rules/buttons.py", {"PAGES"}),
        ("loading/html.py", {"PAGES"}),
        ("language/cues/stance.py", {"PAGES", "ANALYSES", "INDEX", "LINKS"}),
        ("linking/data/judge.json", {"LINKS"}),
        ("linking/data/background.json", {"ANALYSES", "INDEX", "LINKS"}),
        ("linking/tokens.py", {"INDEX", "LINKS"}),
        ("linking/index.py", {"INDEX", "LINKS"}),
        ("linking/reasons.py", {"LINKS"}),
        ("cli/program.py", set()),
    ],
)
def test_a_change_concerns_what_it_decides_about(
    copy: Path, changed: str, concerned: set[str]
) -> None:
    before = all_versions()
    file = copy / changed
    file.write_bytes(file.read_bytes() + b"\n")
    after = all_versions()
    assert {name for name in before if before[name] != after[name]} == concerned
    all_versions()


def test_the_same_code_is_the_same_version(copy: Path) -> None:
    first = all_versions()
    assert first == all_versions()
    assert len(set(first.values())) == 4
