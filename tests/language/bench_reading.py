"""How fast articles are read: `python -m tests.language.bench_reading`.

Reads the stories to develop on (never the scored ones) and prints sentences a
second of processor time, by language and for the analyser alone.
"""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path

from reader.language import morphemes, read
from tests.paths import GOLD

PUBLISHED = dt.date(2025, 8, 29)


def articles(language: str) -> list[list[str]]:
    """The sentences of each article of the stories d* and e* in a language."""
    found: list[list[str]] = []
    for path in sorted(Path(GOLD, "clusters").glob(f"[de]*-{language}-*.story")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("@"):
                found.append([])
            elif found and line.startswith("["):
                found[-1].append(line.partition("] ")[2].strip())
    return [sentences for sentences in found if sentences]


def main() -> None:
    """Print the table."""
    for language in ("ko", "en"):
        every = articles(language)
        if not every:
            continue
        read(every[0], title=every[0][0], published=PUBLISHED, language=language)
        begin = time.process_time()
        for sentences in every:
            read(sentences, title=sentences[0], published=PUBLISHED, language=language)
        seconds = time.process_time() - begin
        count = sum(map(len, every))
        print(f"{language} read(): {count} sentences, {count / seconds:.0f} a second")
        if language == "ko":
            morphemes.cache_clear()
            begin = time.process_time()
            for sentences in every:
                for sentence in sentences:
                    morphemes(sentence)
            print(f"ko morphemes() alone: {count / (time.process_time() - begin):.0f} a second")


if __name__ == "__main__":
    main()
