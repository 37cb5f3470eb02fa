"""What is shown by default where an outlet copies a sentence, with its figure or with another."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reader.library import Library
from reader.model import Link
from reader.notes import NoteStore

SAME = (
    ("도서관은 매주 월요일 30분 일찍 문을 닫는다.", "도서관은 월요일마다 30분 일찍 문을 닫는다."),
    ("시는 다리 보수에 34억 원을 들이기로 했다.", "시는 34억 원을 들여 다리를 보수하기로 했다."),
)
CHANGED = (
    ("공장 화재로 9명이 다치고 2명이 숨졌다.", "공장 화재로 7명이 다치고 2명이 숨졌다."),
    ("지하철 4호선 13개 역이 정전으로 멈췄다.", "정전으로 지하철 4호선 역 12곳이 멈췄다."),
    ("법원은 배상금 12억 원을 내라고 판결했다.", "법원이 배상금 15억 원을 내라고 했다."),
    # As round as the other, and another figure all the same.
    ("군수는 뇌물 1억1500만 원을 받았다고 한다.", "군수는 뇌물 1억2000만 원을 받았다고 한다."),
    ("한국은행은 기준금리를 연 3.25%로 정했다.", "한국은행은 기준금리를 연 3%로 정했다."),
    (
        "시는 다리 보수에 34억 원을 들이기로 했다.",
        "다리 보수 비용은 34억 원이 아니라 51억 원이라고 시가 밝혔다.",
    ),
)
DENIED = (
    ("두 회사는 합병 계약을 맺었다.", "두 회사는 합병 계약을 맺지 않았다."),
    ("개정안은 의원 열두 명이 함께 발의했다.", "개정안은 의원 열두 명이 함께 발의하지 않았다."),
    ("시의회는 예산안을 통과시켰다.", "시의회는 예산안을 통과시키지 않았다."),
    (
        "기름값은 이번 주 조금 올랐다고 협회가 밝혔다.",
        "기름값은 이번 주 조금 내렸다고 협회가 밝혔다.",
    ),
    ("숨진 사람은 남성으로 확인됐다.", "숨진 사람은 남성이 아니라 여성으로 확인됐다."),
    ("도로는 다음 달 문을 연다.", "도로는 다음 달 문을 열지 않는다."),
    ("공장은 다음 달 문을 열 예정이다.", "공장은 다음 달 문을 열지 않을 예정이다."),
    ("집값은 지난달 크게 올랐다.", "집값은 지난달 크게 내렸다."),
)
UNSURE = {
    "도서관은 매주 월요일 30분 일찍 문을 닫는다.": ".62",
    "법원은 배상금 12억 원을 내라고 판결했다.": ".49",
    "공장은 다음 달 문을 열 예정이다.": ".57",
    "집값은 지난달 크게 올랐다.": ".52",
}
"""Known misses, and how sure the judges are of them: a touch of the dial shows them."""
AGAIN = (
    ("두 회사는 합병 계약을 맺지 않았다.", "두 회사는 합병 계약을 끝내 맺지 않았다."),
    ("정부는 값을 올릴 수밖에 없었다.", "정부는 값을 올려야만 했다."),
)
"""Both deny it, or neither does though one has a word of negation."""
BESIDE = ("축제는 사흘 동안 강가에서 열린다.", "버스 요금은 내년에도 그대로다.", "비가 많이 왔다.")


def cases(pairs: tuple[tuple[str, str], ...]) -> list[Any]:
    """The pairs as test cases, known misses expected to fail."""
    return [
        pytest.param(
            *pair, marks=pytest.mark.xfail(reason=f"scores {UNSURE[pair[0]]}", strict=True)
        )
        if pair[0] in UNSURE
        else pair
        for pair in pairs
    ]


def best(tmp_path: Path, one: str, other: str) -> Link | None:
    """The surest link of the first sentence to the second that is shown by default."""
    for name, day, text in (("a", 2, one), ("b", 3, other)):
        lines = (f"{name} 신문 소식", f"2025-03-0{day}", *BESIDE[: 2 if name == "a" else 3], text)
        (tmp_path / f"{name}.txt").write_text("\n\n".join(lines), "utf-8")
    opened = Library([tmp_path], notes=NoteStore(tmp_path / "notes.json"))
    opened.load()
    opened.prepare()
    (wanted,) = [s.id for a in opened.articles for s in a.sentences if s.text == one]
    opened.settle(wanted)
    links = [link for link in opened.related(wanted) if opened.sentence(link.to_id).text == other]
    return links[0] if links else None


@pytest.mark.parametrize(("one", "other"), cases(SAME))
def test_a_copy_with_its_figure_repeats(tmp_path: Path, one: str, other: str) -> None:
    link = best(tmp_path, one, other)
    assert link is not None and link.kind == "repeats"


@pytest.mark.parametrize(("one", "other"), cases(CHANGED))
def test_a_copy_with_another_figure_disputes_and_says_so(
    tmp_path: Path, one: str, other: str
) -> None:
    link = best(tmp_path, one, other)
    assert link is not None and link.kind == "disputes"
    assert link.reasons[0].type == "different-quantity"


@pytest.mark.parametrize(("one", "other"), cases(DENIED))
def test_a_copy_that_denies_it_disputes_and_says_so(tmp_path: Path, one: str, other: str) -> None:
    link = best(tmp_path, one, other)
    assert link is not None and link.kind == "disputes"
    assert link.reasons[0].type in ("negation", "opposite")


@pytest.mark.parametrize(("one", "other"), AGAIN)
def test_a_copy_that_denies_as_much_disputes_nothing(tmp_path: Path, one: str, other: str) -> None:
    link = best(tmp_path, one, other)
    assert link is None or link.kind == "repeats"
