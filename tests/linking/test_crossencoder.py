"""The network on this machine, and what it leaves behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


def test_reading_leaves_nothing_in_the_home(tmp_path: Path) -> None:
    """The runtime would keep a record of the machine there, for its maker."""
    pytest.importorskip("onnxruntime")
    code = (
        "from reader.linking.judges import crossencoder as c;"
        "c.load().said([(c.Told('비가 왔다.'), c.Told('눈이 왔다.'))])"
    )
    homes = ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA", "TEMP")
    env = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    env.pop("ORT_DISABLE_TELEMETRY", None)
    env |= dict.fromkeys(homes, str(tmp_path))
    subprocess.run([sys.executable, "-c", code], env=env, check=True)
    assert list(tmp_path.rglob("*")) == []
