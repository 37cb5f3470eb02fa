"""A page of escape sequences leaves the terminal's state as it was, seen in a real terminal.

tmux is the terminal: it keeps the state of each mode and tells it on request.
"""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not on this machine")

HOSTILE = (
    "\x1b]0;OWNED-TITLE\x07",
    "\x1b]2;OWNED-TITLE\x1b\\",
    "\x1bkOWNED-TITLE\x1b\\",
    "\x1b]52;c;T1dORUQ=\x07",
    "\x1b[?1049h",
    "\x1b[?25l",
    "\x1b[?1000h\x1b[?1002h\x1b[?1006h",
    "\x1b[4h",
    "\x1b[?6h",
    "\x1b[?7l",
    "\x1b[5;9r",
    "\x1b=",
    "\x1b[?1h",
    "\x1b[31;7;5m",
    "\x1b[2J\x1b[H",
    "\x1b[3g",
    "\x1b(0",
    "\x0e",
    "\x9b2J",
    "\x9d0;OWNED-TITLE\x9c",
    "\x90q\x9c",
    "\x07\x08\x08\r\x0b\x0c",
    "[bold red]no markup[/]",
    "\u202eesrever\u2066",
)
SENTENCES = (
    "The harbour office counted 48 ships {} on Monday, and 61 a week before.",
    "Repairs {} to the quay will take three weeks, the office said on Tuesday.",
    "The union {} spoke of 2,500 flooded containers and called for an inquiry.",
)
STATE = (
    "alternate_on cursor_flag insert_flag keypad_cursor_flag keypad_flag mouse_any_flag "
    "mouse_button_flag mouse_sgr_flag mouse_standard_flag origin_flag wrap_flag "
    "scroll_region_upper scroll_region_lower pane_title pane_tabs window_bell_flag"
)


class Terminal:
    """A tmux server of its own with one shell in it."""

    def __init__(self) -> None:
        self._name = f"reader-{uuid.uuid4().hex[:12]}"
        self._tmux("-f", "/dev/null", "new-session", "-d", "-x", "120", "-y", "40", "sh")
        self._tmux("set-option", "-g", "set-clipboard", "on")
        self._tmux("set-option", "-g", "monitor-bell", "on")

    def _tmux(self, *words: str) -> str:
        done = subprocess.run(
            ["tmux", "-L", self._name, *words], capture_output=True, text=True, check=False
        )
        return done.stdout

    def state(self) -> dict[str, str]:
        """What the terminal's modes are now."""
        names = STATE.split()
        told = self._tmux("display-message", "-p", "\n".join(f"#{{{name}}}" for name in names))
        return dict(zip(names, told.split("\n"), strict=False))

    def clipboard(self) -> str:
        return self._tmux("show-buffer")

    def screen(self) -> str:
        """The text with its colours, as escape sequences, history included."""
        return self._tmux("capture-pane", "-p", "-e", "-S", "-2000")

    def start(self, words: list[str]) -> str:
        """Start a command; the mark that is shown when it has ended."""
        mark = uuid.uuid4().hex[:8]
        self.press("-l", f"{shlex.join(words)}; echo ended-{mark[:4]}''{mark[4:]}")
        self.press("Enter")
        return f"ended-{mark}"

    def run(self, words: list[str], seconds: float = 60.0) -> str:
        """Run a command and wait for its end; the screen after it."""
        return self.wait(self.start(words), seconds)

    def press(self, *keys: str) -> None:
        self._tmux("send-keys", *keys)

    def wait(self, text: str, seconds: float = 60.0) -> str:
        """The screen once a text is on it."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            screen = self.screen()
            if text in screen:
                return screen
            time.sleep(0.1)
        raise AssertionError(f"never shown: {text}\n{self.screen()[-2000:]}")

    def close(self) -> None:
        self._tmux("kill-server")


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    made = Terminal()
    made.run(["true"])
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two pages that repeat each other, and one that fails, all with hostile names and words."""
    for name in ("one", "two"):
        lines = ["Ships counted \x1b]0;OWNED-TITLE\x07 at the quay", ""]
        # Two pages of the same lines throughout would be one page saved twice.
        lines += [f"Page {name} of two was saved by the harbour desk.", ""]
        for number, harm in enumerate(HOSTILE):
            lines += [SENTENCES[number % 3].format(harm), ""]
        (tmp_path / f"{name}\x1b]0;OWNED-TITLE\x07\x1b[7m.txt").write_text(
            "\n".join(lines), "utf-8"
        )
    (tmp_path / "empty\x1b[?25l\x1b]0;OWNED-TITLE\x07.txt").write_text("")
    return tmp_path


def reader(*words: str) -> list[str]:
    return [sys.executable, "-c", "from reader.cli import main; main()", *words]


def test_the_sequences_would_change_the_state(terminal: Terminal, folder: Path) -> None:
    """What is tested below can fail: printed as they are, the pages change the terminal."""
    before = terminal.state()
    page = next(folder.glob("one*"))
    terminal.run(["sh", "-c", f"cat {shlex.quote(str(folder))}/one*"])
    after = terminal.state()
    assert page.exists()
    assert {name for name in before if before[name] != after[name]} >= {
        "cursor_flag",
        "pane_title",
        "mouse_any_flag",
    }


@pytest.mark.parametrize(
    "words", [("clean",), ("clean", "--json"), ("links",), ("links", "--json")]
)
def test_commands_leave_the_state_as_it_was(
    terminal: Terminal, folder: Path, words: tuple[str, ...]
) -> None:
    before = terminal.state()
    screen = terminal.run(reader(*words, str(folder)))
    after = terminal.state()
    assert after == before
    assert terminal.clipboard() == ""
    assert "quay" in screen
    # Nothing after the command is coloured, reversed or in line-drawing characters.
    last = screen.rstrip().splitlines()[-1]
    assert "\x1b[7m" not in last
    assert "\x1b[31" not in screen.replace("\x1b[39m", "")


PLACES: tuple[tuple[str, str], ...] = (
    ("b", "the raw page"),
    ("B", "the passages that were folded"),
    ("o", "the list to go to"),
    ("m", "the overview"),
    ("t", "the timeline"),
    ("A", "the notes"),
    ("F", "the pages that failed"),
    ("?", "the keys"),
    ("C-p", "the palette"),
)
"""A key, and what it opens."""


def test_the_screen_leaves_the_state_as_it_was(terminal: Terminal, folder: Path) -> None:
    before = terminal.state()
    ended = terminal.start(reader(str(folder)))
    terminal.wait("keys")
    terminal.wait("≈")  # compared
    for key, _ in PLACES:
        terminal.press(key)
        time.sleep(0.4)
        inside = terminal.state()
        assert inside["pane_title"] == before["pane_title"]
        terminal.press("Escape")
        time.sleep(0.6)
    for key in ("j", "n", "Tab", "Enter", "a"):
        terminal.press(key)
        time.sleep(0.3)
    terminal.press("-l", "a note")
    for key in ("Enter", "Escape", "Escape"):
        terminal.press(key)
        time.sleep(0.6)
    terminal.press("q")
    screen = terminal.wait(ended)
    assert "Traceback" not in screen
    assert terminal.state() == before
    assert terminal.clipboard() == ""


@pytest.mark.skipif(sys.platform == "darwin", reason="names there are always UTF-8")
def test_the_screen_opens_and_ends_on_names_that_are_not_utf8(
    terminal: Terminal, tmp_path: Path
) -> None:
    page = tmp_path / "bad\udcb0\udca1.txt"
    page.write_text("\n\n".join(SENTENCES).replace("{} ", ""), "utf-8")
    for _ in range(2):  # the second time where reading ended
        ended = terminal.start(reader(str(tmp_path)))
        terminal.wait("48 ships")
        terminal.press("j")
        time.sleep(0.5)
        terminal.press("q")
        assert "Traceback" not in terminal.wait(ended)
        terminal.press("-l", "clear")
        terminal.press("Enter")


def test_the_screen_tells_wrong_settings_and_holds_the_right_ones(
    terminal: Terminal, tmp_path: Path
) -> None:
    home = Path(os.environ["XDG_CONFIG_HOME"]) / "crossreader"
    home.mkdir(parents=True)
    wrong = '[loading]\nmax_page = 1\n"\\u001b[7mx" = 1\n[loading.fields]\ntitle = "kop"\n'
    (home / "settings.toml").write_text(wrong, "utf-8")
    record = {"kop": "Harbour floods again", "text": " ".join(SENTENCES).replace("{} ", "")}
    (tmp_path / "dump.json").write_text(json.dumps([record]), "utf-8")
    ended = terminal.start(reader(str(tmp_path)))
    screen = terminal.wait("loading.max_page")
    assert "settings.toml:2:" in screen
    assert "Harbour floods again" in screen
    assert "\x1b[7mx" not in screen
    terminal.press("q")
    terminal.wait(ended)
