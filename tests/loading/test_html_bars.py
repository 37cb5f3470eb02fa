"""Bars of facts under a title, and sentences that a `br` breaks."""

from __future__ import annotations

import re

import pytest

from reader.loading.html.document import page_from_html
from tests.pace import bounded

TOLD = (
    "해온시가 부두 창고 14곳을 내년 3월까지 헐고 그 자리에 시민 공원을 만든다.",
    "창고는 1962년에 지어져 2009년부터 비어 있었다고 항만과가 밝혔다.",
    "상인회는 “주차장 300면이 먼저”라며 공청회를 다시 열라고 요구했다.",
    "The harbour board said the sheds had stood empty since 2009, and that none was safe.",
)
TITLE = "부두 창고 헐고 공원 만든다"


def _lines(bar: str, *told: str) -> tuple[str, ...]:
    text = "".join(f"<p>{line}</p>" for line in told or TOLD)
    html = f"<title>{TITLE} - 해온일보</title><main><h1>{TITLE}</h1>{bar}<div>{text}</div></main>"
    return page_from_html("a.html", html).lines


@pytest.mark.parametrize(
    ("bar", "told"),
    [
        (
            "<div><i>박노을 기자</i><i>입력 2026-05-06 13:05</i><button>공유</button></div>",
            ("박노을 기자", "입력 2026-05-06 13:05"),
        ),
        (
            "<p>by <span>Nora Reed</span><span>May 6. 2026</span></p>",
            ("by Nora Reed", "May 6. 2026"),
        ),
        (
            "<div><b>Nora Reed</b> Published 2026-05-06 13:05 <a href=#>Text size</a></div>",
            ("Nora Reed", "Published 2026-05-06 13:05"),
        ),
        (
            "<div>By <a>Nora Reed</a> | May 6, 2026 | 3 min read | <a>Save</a></div>",
            ("By Nora Reed", "May 6, 2026", "3 min read"),
        ),
        (
            "<div><i>6 May 2026</i> | Source: <a>Mill Bank plc</a></div>",
            ("6 May 2026", "Source: Mill Bank plc"),
        ),
    ],
)
def test_the_facts_of_a_bar_are_lines(bar: str, told: tuple[str, ...]) -> None:
    lines = _lines(bar)
    assert [line for line in lines if line in told] == list(told)
    assert [line for line in lines if line in TOLD] == list(TOLD)


@pytest.mark.parametrize(
    "line",
    [
        "<b>해온시</b>는 <i>2026-05-06</i> 창고를 헌다고 밝혔다.",
        "The <b>board</b> met on <i>6 May 2026</i> and closed all of the sheds.",
    ],
)
def test_a_sentence_with_a_day_is_no_bar(line: str) -> None:
    bare = re.sub(r"<[^<>]*>", "", line)
    assert bare in _lines("", *TOLD, line)


@pytest.mark.parametrize("at", ["14곳을 ", "창고를 ", "had stood "])
def test_a_break_within_a_sentence_is_a_space(at: str) -> None:
    told = [*TOLD, "항만과는 부두의 낡은 창고를 모두 헐어 달라는 요청을 받았다."]
    broken = [line.replace(at, f"{at.strip()}<br>\n") for line in told]
    kept = [line for line in _lines("", *broken) if line in told]
    assert kept == told


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("낡은 창고 14곳 헐기로", TOLD[0]),
        ("<b>항만과가 내놓은 계획은</b>", TOLD[0]),
        (TOLD[1], TOLD[2]),
        ("바다가 보이는 오래된 어촌 마을", TOLD[0]),
        ("Sheds by the harbour wall", TOLD[3]),
        ("주차장 300면이 먼저라는 목소리가", "부두 앞 상인들의 말"),
    ],
)
def test_a_break_between_lines_is_one(first: str, second: str) -> None:
    lines = _lines("", *TOLD, f"{first}<br>{second}")
    assert not any(line.endswith(second) and line != second for line in lines)


def test_bars_and_breaks_take_no_time() -> None:
    with bounded(6):
        for piece in (
            "<b>2026-05-06</b>",
            "<br>항만과가 내놓은 계획을",
            "<div><b>a</b><i>2026-5-6</i>",
        ):
            page_from_html("a.html", f"<p>{TOLD[0]}</p><div>{piece * 8_000}</div>")
