"""The version of the code is read off the code."""

from __future__ import annotations

import ast
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
        ("loading/html/document.py", {"PAGES"}),
        ("language/cues/stance.py", {"PAGES", "ANALYSES", "INDEX", "LINKS"}),
        ("linking/data/judge.json", {"LINKS"}),
        ("linking/data/background.json", {"ANALYSES", "INDEX", "LINKS"}),
        ("linking/retrieval/tokens.py", {"INDEX", "LINKS"}),
        ("linking/retrieval/index.py", {"INDEX", "LINKS"}),
        ("linking/reasons.py", {"LINKS"}),
        ("strictness.py", {"LINKS"}),
        ("cache/rows.py", {"PAGES"}),
        ("csv_limit.py", {"PAGES"}),
        ("cache/packing.py", {"PAGES", "ANALYSES", "INDEX", "LINKS"}),
        ("records.py", {"PAGES", "ANALYSES", "INDEX", "LINKS"}),
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


DECIDES_NOTHING = {
    "PAGES": set(),
    "LINKS": {
        "cache/__init__.py", "cache/analyses.py", "cache/answers.py", "cache/articles.py",
        "cache/database.py", "cache/portions.py", "cache/rows.py", "cache/said.py",
        "cache/versions.py", "collecting.py", "judge_options.py", "loading/addresses.py",
        "workers.py",
    },
}  # fmt: skip
"""What else the parts of a version stand on: it changes no answer."""


@pytest.mark.parametrize("name", DECIDES_NOTHING)
def test_what_the_parts_of_a_version_stand_on_is_part_of_it(name: str) -> None:
    parts = getattr(versions, name)
    own = {file for part in parts for file in versions._files(versions._ROOT / part)}
    found = {file for file in own if file.suffix == ".py"}
    waiting = list(found)
    while waiting:
        for file in _imported(waiting.pop()) - found:
            found.add(file)
            waiting.append(file)
    beside = {file.relative_to(versions._ROOT).as_posix() for file in found - own}
    assert beside - {"__init__.py"} == DECIDES_NOTHING[name]


def _imported(file: Path) -> set[Path]:
    """The files of the package that a file imports."""
    top = versions._ROOT.parent
    names = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names.update(each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            names.add(node.module)
            names.update(f"{node.module}.{each.name}" for each in node.names)
    ours = [top.joinpath(*name.split(".")) for name in names if name.startswith("reader")]
    files = [path for each in ours for path in (each.with_suffix(".py"), each / "__init__.py")]
    return {path for path in files if path.is_file()}
