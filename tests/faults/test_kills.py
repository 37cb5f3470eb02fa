"""The short run of `python -m tests.faults`; the long one is for a person with ten minutes."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.paths import ROOT


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 and fork are of Unix")
def test_killed_writers_lose_nothing() -> None:
    command = [sys.executable, "-m", "tests.faults", "--kills", "20", "--writes", "80"]
    done = subprocess.run(
        [*command, "--many", "2", "--seed", "7"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    totals = done.stdout.split("\nall ")[1].split()
    kills, acknowledged, notes, found, lost = map(int, totals[:5])
    assert kills >= 100 and acknowledged >= 200, "the run did something"
    assert (found, lost) == (notes, 0)
