"""The installed program in a real terminal: tmux, Korean text, a resize, a note, quitting."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

READER = Path(sys.executable).parent / "reader"
SEEDS = Path(__file__).resolve().parents[2] / "seeds"
PATIENCE = 60
"""Seconds for the slowest machine; a fast one never waits for long."""

pytestmark = [
    pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed"),
    pytest.mark.skipif(not READER.exists(), reason="the reader command is not installed"),
]


class Terminal:
    """A tmux server of its own with one window."""

    def __init__(self, folder: Path, width: int, height: int) -> None:
        self.folder = folder
        self.name = f"reader-{uuid.uuid4().hex[:8]}"
        self.tmux("new-session", "-d", "-x", str(width), "-y", str(height), "env", "-i",
                  *self._environment(), "sh")  # fmt: skip

    def _environment(self) -> list[str]:
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        kept |= {"LANG": "C.UTF-8", "TERM": "xterm-256color", "PS1": "$ "}
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            kept[f"XDG_{name}_HOME"] = str(self.folder / name.lower())
        return [f"{name}={value}" for name, value in kept.items()]

    def tmux(self, *arguments: str) -> str:
        command = ["tmux", "-u", "-L", self.name, "-f", "/dev/null", *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=20)
        return done.stdout

    def type(self, *keys: str) -> None:
        self.tmux("send-keys", *keys)

    def write(self, text: str) -> None:
        self.tmux("send-keys", "-l", text)

    def shown(self) -> str:
        return self.tmux("capture-pane", "-p")

    def wait_for(self, *texts: str) -> str:
        """Wait until all texts are on the screen."""
        return self.wait_until(lambda shown: all(text in shown for text in texts), str(texts))

    def wait_until(self, true: Callable[[str], bool], what: str = "") -> str:
        """Wait until something holds of what is on the screen."""
        until = time.monotonic() + PATIENCE
        shown = ""
        while time.monotonic() < until:
            shown = self.shown()
            if true(shown):
                return shown
            time.sleep(0.1)
        raise AssertionError(f"not shown: {what}\n{shown}")

    def close(self) -> None:
        subprocess.run(["tmux", "-L", self.name, "kill-server"], check=False, capture_output=True)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    it = Terminal(tmp_path, 140, 40)
    try:
        yield it
    finally:
        it.close()


def test_the_tour(terminal: Terminal, tmp_path: Path) -> None:
    terminal.write(f"{READER} {SEEDS}; echo status=$?")
    terminal.type("Enter")
    terminal.wait_for("Articles", "9 articles", "딥시크")
    terminal.wait_until(lambda shown: bool(re.search(r"^.{30,}▌?\s*(≈|≠)\d", shown, re.M)))
    terminal.type("n")
    terminal.wait_until(lambda shown: "REPEATS" in shown or "DISPUTES" in shown)
    # Links that were counted may be gone once they are read: Enter leads only to those that stay.
    for _ in range(8):
        if re.search(r"REPEATS|DISPUTES", terminal.wait_for("· read")):
            break
        terminal.type("n")
    terminal.type("Enter")
    terminal.wait_for("make main")
    terminal.tmux("resize-window", "-x", "80", "-y", "24")
    shown = terminal.wait_for("make main")
    assert all(len(line) <= 80 for line in shown.splitlines())
    terminal.tmux("resize-window", "-x", "140", "-y", "40")
    # Painted again in the new size first: a key right behind Escape would be read as Alt+key.
    terminal.wait_until(
        lambda shown: "make main" in shown and max(map(len, shown.splitlines())) > 80
    )
    terminal.type("Escape")
    terminal.wait_until(lambda shown: "make main" not in shown)
    terminal.type("a")
    terminal.wait_for("Ctrl+S saves")
    terminal.write("확인할 것")
    terminal.type("C-s")
    terminal.wait_for("Note saved")
    terminal.type("A")
    terminal.wait_for("확인할 것", "go there")
    terminal.type("Escape")
    terminal.wait_until(lambda shown: "go there" not in shown)
    terminal.type("q")
    terminal.wait_for("status=0")
    assert any((tmp_path / "data").rglob("*.json")), "the note is on disk"
    terminal.write("clear; " + f"{READER} {SEEDS}; echo again=$?")
    terminal.type("Enter")
    terminal.wait_for("9 articles", "✎")
    terminal.type("q")
    terminal.wait_for("again=0")


def test_what_cannot_be_opened_is_one_line(terminal: Terminal, tmp_path: Path) -> None:
    terminal.write(f"{READER} {tmp_path}/nowhere.txt; echo status=$?")
    terminal.type("Enter")
    shown = terminal.wait_for("status=1")
    assert "Traceback" not in shown
