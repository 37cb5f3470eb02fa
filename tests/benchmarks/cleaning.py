"""How long cleaning takes, and whether it grows with the page: 1 kB to 10 MB.

`python -m tests.benchmarks.cleaning` prints a table: bytes, lines, milliseconds of processor time
(the least of several runs), the ratio to the size before, and sentences found. The pages
are built from sentences of the sample library, drawn anew so that no paragraph is a copy.
`--hostile` times pages that no site serves: one long line, a million empty lines.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import count
from random import Random
from time import process_time

from reader.cleaning import clean
from reader.language import split_sentences
from reader.model import RawPage
from tests.paths import SEEDS

SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
HEAD = ("뉴스 홈", "공유하기", "긴 기사를 읽는 데 걸리는 시간", "입력 2025.01.28 14:46", "")
TAIL = (
    "홍길동 기자 gildong@dawn.example",
    "저작권자 ⓒ 새벽신문 무단전재 및 재배포 금지",
    "많이 본 뉴스",
)


def _paragraphs() -> Iterator[str]:
    """Endless paragraphs of three sentences of the sample library, drawn and numbered anew.

    Every tenth is a short line, as pictures and links leave them.
    """
    lines = [
        line.strip()
        for path in sorted(SEEDS.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    short = [line for line in lines if 4 <= len(line) <= 30]
    texts = [line for line in lines if len(line) >= 60]
    sentences = [text[a:b] for text in texts for a, b in split_sentences(text) if b - a >= 30]
    draw = Random(7)
    for number in count():
        if number % 10 == 9:
            yield f"{draw.choice(short)} {number}"
        else:
            yield " ".join((*draw.sample(sentences, 3), f"이는 {number}번째 문단이다."))


def page_of(size: int) -> RawPage:
    """A page of about `size` UTF-8 bytes, paragraphs and short lines as sites mix them."""
    lines = list(HEAD)
    held = sum(len(line.encode()) + 1 for line in HEAD + TAIL)
    for text in _paragraphs():
        if held >= size:
            break
        lines += [text, ""]
        held += len(text.encode()) + 2
    return RawPage(f"{size}.txt", (*lines, *TAIL))


def hostile() -> Iterator[tuple[str, RawPage]]:
    """Pages that must neither crash nor hang."""
    yield "one line of 5 MB, sentences", RawPage("a", ("그는 말했다. " * 600_000,))
    yield "one line of 5 MB, one letter", RawPage("b", ("a" * 5_000_000,))
    yield "one line of 5 MB, full stops", RawPage("c", ("." * 5_000_000,))
    yield "one line of 5 MB, brackets", RawPage("d", ("[](" * 1_700_000,))
    yield "one line of 5 MB, spaces", RawPage("e", (" " * 5_000_000,))
    yield "one line of 5 MB, quotes", RawPage("f", ("“다. " * 1_250_000,))
    yield "a million empty lines", RawPage("g", ("",) * 1_000_000)
    yield "200,000 equal lines", RawPage("h", ("댓글",) * 200_000)
    yield (
        "200,000 equal sentences",
        RawPage("i", ("그는 오늘 서울에서 그렇게 말했다고 전했다.",) * 200_000),
    )


def milliseconds(page: RawPage, runs: int) -> tuple[float, int]:
    """The least time of some runs, and the number of sentences found."""
    best = float("inf")
    found = 0
    for _ in range(runs):
        start = process_time()
        found = len(clean(page).sentences)
        best = min(best, process_time() - start)
    return best * 1000, found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hostile", action="store_true")
    if parser.parse_args().hostile:
        for name, page in hostile():
            time, found = milliseconds(page, 1)
            print(f"{name:32} {time:10.0f} ms {found:9} sentences")
        return
    print(f"{'bytes':>11} {'lines':>8} {'ms':>10} {'ratio':>7} {'sentences':>10}")
    clean(page_of(2_000))  # first use loads dictionaries and compiles patterns
    before = None
    for size in SIZES:
        page = page_of(size)
        time, found = milliseconds(page, 7 if size <= 100_000 else 2)
        ratio = f"{time / before:7.1f}" if before else "      -"
        print(f"{size:11,} {len(page.lines):8,} {time:10.1f} {ratio} {found:10,}")
        before = time


if __name__ == "__main__":
    main()
