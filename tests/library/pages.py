"""Small libraries on disk, and what was done to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import reader.cleaning
from reader.cache import Cache
from reader.library import Library
from reader.linking.kept import making
from reader.linking.linker import Linker
from reader.model import Link

SENTENCES = {
    "harbour": [
        "항만공사는 새 부두에 크레인 {n}대를 들였다고 화요일 밝혔다.",
        "새 부두의 공사비는 모두 {m}억 원이 들었다.",
        "주민들은 밤마다 소음이 심하다며 항의했다.",
    ],
    "bridge": [
        "시의회는 낡은 다리를 고치는 예산 {m}억 원을 통과시켰다.",
        "다리는 내년 봄까지 차가 다닐 수 없다.",
        "전문가들은 다리의 교각 {n}개가 위험하다고 진단했다.",
    ],
}


def page(title: str, story: str, n: int, m: int, source: str = "새벽신문") -> str:
    """A saved page of three sentences of a story, with its own figures."""
    body = "\n\n".join(text.format(n=n, m=m) for text in SENTENCES[story])
    return (
        f"{title}\n\n입력 2025.01.{n % 27 + 1:02} 09:00\n\n{body}\n\n"
        f"저작권자 ⓒ {source} 무단전재 및 재배포 금지\n"
    )


def write_library(folder: Path) -> Path:
    """Five pages: two stories, each told by two or three."""
    folder.mkdir(exist_ok=True, parents=True)
    for number, (story, n, m) in enumerate(
        [("harbour", 12, 340), ("harbour", 12, 340), ("harbour", 14, 350), ("bridge", 3, 80),
         ("bridge", 5, 80)]
    ):  # fmt: skip
        text = page(f"{number}번째 기사 제목", story, n, m, f"신문{number}")
        (folder / f"page{number}.txt").write_text(text, "utf-8")
    return folder


class Calls(Counter[str]):
    """How often something was cleaned, analysed or judged."""

    def reset(self) -> None:
        self.clear()


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Iterator[Calls]:
    """Counts pages cleaned, articles analysed, pairs judged."""
    found = Calls()
    clean, analyse, judged = reader.cleaning.clean, making.analyse_plainly, Linker.judged

    def counted_clean(*args: Any, **named: Any) -> Any:
        found["cleaned"] += 1
        return clean(*args, **named)

    def counted_analyse(order: Any) -> Any:
        found["analysed"] += 1
        return analyse(order)

    def counted_judged(self: Linker, sentence_id: str, hits: Any, look: Any = None) -> Any:
        hits = list(hits)
        if hits:
            found["judged"] += len(hits)
        return judged(self, sentence_id, hits, look)

    monkeypatch.setattr(reader.cleaning, "clean", counted_clean)
    monkeypatch.setattr(making, "analyse_plainly", counted_analyse)
    monkeypatch.setattr(Linker, "judged", counted_judged)
    yield found


def opened(folder: Path, cache: Path) -> Library:
    """The library of a folder, ready."""
    library = Library([folder], cache=Cache(cache))
    library.load()
    library.prepare()
    assert library.ready
    return library


def all_links(library: Library) -> dict[str, tuple[Link, ...]]:
    """Every sentence's links, whatever their score."""
    return {
        sentence.id: library.related(sentence.id, strictness=0.0)
        for article in library.articles
        for sentence in article.sentences
    }
