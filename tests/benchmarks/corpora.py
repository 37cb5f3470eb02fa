"""Libraries of any size with planted copies, for the scale benchmark.

Sentences come from `../shared/data/ko_sentences.txt` where it is present; where more
are wanted than it holds, halves of different sentences are joined. Without it they
are made from the sample library's own words. Everything follows from one seed.

Four kinds of edited copies are planted in other articles than their original, and the
second halves of the paraphrase pairs of `ko_sts_pairs.tsv` (similarity 4 or more);
the first halves are asked for and stand nowhere.
"""

from __future__ import annotations

import csv
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.paths import SEEDS, SHARED

PER_ARTICLE = 20
PLANTS = 160
PARAPHRASES = 200
_SOURCES = 40
_FIGURE = re.compile(r"\d+")
_ENDINGS = (
    ("했다.", "한 것으로 알려졌다."),
    ("였다.", "였다고 한다."),
    ("있다.", "있는 것으로 전해졌다."),
    ("한다.", "한다고 밝혔다."),
    ("된다.", "될 것으로 보인다."),
    ("이다.", "이라고 설명했다."),
    ("다.", "다고 말했다."),
)


@dataclass(frozen=True, slots=True)
class Query:
    """A sentence to ask for, and the text that should be among the first five."""

    kind: str
    text: str
    wanted: str


@dataclass(frozen=True, slots=True)
class Corpus:
    """`articles` are lists of sentences; `queries` the planted questions."""

    articles: tuple[tuple[str, ...], ...]
    queries: tuple[Query, ...]
    made_from: str

    def __len__(self) -> int:
        return sum(map(len, self.articles))


def clause_dropped(text: str, chance: random.Random) -> str | None:
    """A quarter of the words gone, in one piece."""
    words = text.split()
    gone = max(1, len(words) // 4)
    if len(words) < 6:
        return None
    at = chance.randrange(0, len(words) - gone - 1)
    return " ".join(words[:at] + words[at + gone :])


def order_changed(text: str, chance: random.Random) -> str | None:
    """The first part behind the second, before the verb."""
    words = text.split()
    if len(words) < 6:
        return None
    at = chance.randrange(2, len(words) - 2)
    return " ".join(words[at:-1] + words[:at] + words[-1:])


def figure_changed(text: str, chance: random.Random) -> str | None:
    """Another number in the place of one."""
    found = list(_FIGURE.finditer(text))
    if not found or len(text.split()) < 5:
        return None
    one = chance.choice(found)
    return f"{text[: one.start()]}{int(one[0]) + chance.randrange(1, 90)}{text[one.end() :]}"


def ending_changed(text: str, chance: random.Random) -> str | None:
    """The same said as hearsay, a plan, an explanation."""
    if len(text.split()) < 4:
        return None
    for old, new in _ENDINGS:
        if text.endswith(old):
            return text.removesuffix(old) + new
    return None


EDITS = {
    "clause dropped": clause_dropped,
    "order changed": order_changed,
    "figure changed": figure_changed,
    "ending changed": ending_changed,
}


def source_sentences() -> tuple[list[str], str]:
    """Real sentences, and where they are from."""
    file = SHARED / "data" / "ko_sentences.txt"
    if file.is_file():
        lines = [line.strip() for line in file.read_text("utf-8").splitlines()]
        return [line for line in lines if 12 <= len(line) <= 300], file.name
    texts = [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    found = re.findall(r"[^.\n]{15,200}다\.", "\n".join(texts))
    return [text.strip() for text in found], "the sample library"


def paraphrases() -> list[tuple[str, str]]:
    """Pairs of sentences that say the same; none where the file is missing."""
    file = SHARED / "data" / "ko_sts_pairs.tsv"
    if not file.is_file():
        return []
    with file.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    pairs = [(row["sentence1"], row["sentence2"]) for row in rows if float(row["score"]) >= 4]
    wanted: dict[str, str] = {}
    for one, other in pairs:
        if one != other and len(one) > 10 and len(other) > 10:
            wanted.setdefault(other, one)
    # A sentence that is asked for must stand nowhere.
    return [(one, other) for other, one in wanted.items() if one not in wanted]


def _endless(base: list[str], chance: random.Random, without: set[str]) -> Iterator[str]:
    """Sentences, no two alike; joined halves once the real ones are used up."""
    seen = set(without)
    for text in base:
        if text not in seen:
            seen.add(text)
            yield text
    while True:
        one, other = chance.choice(base).split(), chance.choice(base).split()
        text = " ".join((*one[: max(2, len(one) // 2)], *other[len(other) // 2 :]))
        text = text if len(text) >= 16 else f"{text} {chance.randrange(10**6)}"
        if text not in seen:
            seen.add(text)
            yield text


def corpus(size: int, seed: int = 7) -> Corpus:
    """About `size` sentences in articles of 20, with planted copies in other articles."""
    chance = random.Random(seed)
    base, made_from = source_sentences()
    pairs = paraphrases()
    chance.shuffle(base)
    chance.shuffle(pairs)
    pairs = pairs[: min(PARAPHRASES, size // 10)]
    asked = {one for one, _ in pairs}
    texts = _endless(base, chance, asked)
    rows: list[str] = [other for _, other in pairs]
    queries = [Query("paraphrase", one, other) for one, other in pairs]
    each = min(PLANTS, size // 10) // len(EDITS)
    counts = dict.fromkeys(EDITS, 0)
    originals: list[str] = []
    while len(rows) + len(originals) < size:
        text = next(texts)
        originals.append(text)
        for name, edit in EDITS.items():
            if counts[name] < each:
                copy = edit(text, chance)
                if copy is not None and copy != text:
                    counts[name] += 1
                    rows.append(copy)
                    queries.append(Query(name, text, copy))
                    break
    chance.shuffle(rows)
    # Copies go into the last articles, originals into the others: never both in one.
    ordered = originals + rows
    articles = tuple(
        tuple(ordered[start : start + PER_ARTICLE]) for start in range(0, len(ordered), PER_ARTICLE)
    )
    return Corpus(articles, tuple(queries), made_from)


def article_page(number: int, sentences: tuple[str, ...]) -> str:
    """An article as a saved text page: headline, date, one sentence a paragraph, imprint."""
    source = f"신문{number % _SOURCES}"
    month, day = number // 28 % 12 + 1, number % 28 + 1
    body = "\n\n".join(sentences)
    return (
        f"{number}번 기사 모음\n\n입력 2024.{month:02}.{day:02} 09:00\n\n{body}\n\n"
        f"저작권자 ⓒ {source} 무단전재 및 재배포 금지\n"
    )


def write_pages(made: Corpus, folder: Path) -> None:
    """One file an article, a thousand files a folder."""
    for number, sentences in enumerate(made.articles):
        inner = folder / f"{number // 1000:03}"
        inner.mkdir(parents=True, exist_ok=True)
        (inner / f"{number:06}.txt").write_text(article_page(number, sentences), "utf-8")
