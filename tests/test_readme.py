"""The README says what the program does."""

from __future__ import annotations

import re
import tomllib

from reader.cli import COMMANDS
from reader.tui.actions import keys_table
from tests.paths import ROOT

README = (ROOT / "README.md").read_text("utf-8")


def test_the_table_of_keys_is_the_registrys() -> None:
    (table,) = re.findall(r"<!-- keys -->\n(.*?)<!-- /keys -->", README, re.DOTALL)
    assert table.strip() == keys_table().strip()


def test_every_command_is_named() -> None:
    for command in COMMANDS - {"open"}:
        assert f"`reader {command}" in README


def test_every_dependency_has_a_line_and_a_bounded_range() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"], *extras["pdf"], *extras["reading"], *extras["train"]]
    for requirement in wanted:
        if requirement.startswith(f"{project['name']}["):
            continue
        name = re.split(r"[><=\[]", requirement)[0]
        assert re.search(rf"\b{re.escape(name)}\b", README), name
        assert ">=" in requirement and "<" in requirement, requirement
