"""The screen where standard error is no terminal: `reader 2>log`."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

pty = pytest.importorskip("pty")


def test_the_screen_is_drawn_and_the_log_is_not(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("The harbour reopens\n\nThe harbour reopened on Monday, its office said.\n")
    master, terminal = pty.openpty()
    environment = os.environ | {
        f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CACHE", "STATE", "DATA", "CONFIG")
    }
    log = tmp_path / "log"
    with log.open("wb") as out:
        reader = subprocess.Popen(
            [sys.executable, "-m", "reader", str(page)],
            stdin=terminal,
            stdout=terminal,
            stderr=out,
            env=environment | {"TERM": "xterm-256color"},
        )
    os.close(terminal)
    try:
        drawn = b""
        until = time.monotonic() + 60
        while b"reopened" not in drawn and time.monotonic() < until:
            if select.select([master], [], [], 1)[0]:
                drawn += os.read(master, 65536)
        assert b"reopened" in drawn
        assert log.read_bytes() == b""
    finally:
        reader.kill()
        reader.wait()
        os.close(master)
