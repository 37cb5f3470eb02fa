"""A process that writes to a cache is killed, and what it had said by then."""

from __future__ import annotations

import os
import signal
import subprocess


def said_before_death(writer: subprocess.Popen[str], lines: int) -> list[int]:
    """Kill a writer once it said so many lines: the numbers that it said were written."""
    assert writer.stdout is not None
    said = [writer.stdout.readline() for _ in range(lines)]
    os.kill(writer.pid, signal.SIGKILL)
    rest, _ = writer.communicate()
    return [int(line) for line in (*said, *rest.splitlines()) if line.strip().isdigit()]
