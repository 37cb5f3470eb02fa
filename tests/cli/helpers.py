"""Running a command, and two pages that dispute each other."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.cli import main

KOREAN = """한라일보
시청 앞 분수대 고장으로 시민 3명 다쳐

12일 오후 3시께 시청 앞 분수대가 고장 나 시민 3명이 다쳤다고 소방당국이 밝혔다.
시는 분수대 가동을 중단하고 원인을 조사하고 있다.
"""
OTHER = """남쪽신문
분수대 사고로 시민 5명 부상

12일 오후 시청 앞 분수대가 고장 나 시민 5명이 다쳤다.
시는 분수대 가동을 멈추고 원인 조사에 들어갔다.
"""


def run(*words: str | Path) -> int:
    """The exit status of a command."""
    with pytest.raises(SystemExit) as ended:
        main([str(word) for word in words])
    code = ended.value.code
    return code if isinstance(code, int) else 0


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]
