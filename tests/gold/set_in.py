"""What one line of furniture costs an article: it is set between any two of its lines.

    python -m tests.gold.set_in [--share .1] [NAMES ...]

Labelled pages tell how pages are that somebody thought of; this tells how an article fares when
its page sets something in where nobody thought of it. `NAMES` are how the names of the pages
begin (default: the latest rounds), `--share` is the share of places tried, chosen by a fixed
seed. A place costs when lines of the article are lost that were not lost before.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from dataclasses import replace
from pathlib import Path

from msgspec.structs import replace as with_fields

from reader.cleaning import clean
from reader.model import RawPage
from tests.gold.score_pages import Row, of_article, pages, score_page

LATEST = ("zv", "zy", "zz", "va", "vb", "vc", "vd")
KOREAN = {
    "advertisement": "광고",
    "pitch": "매주 금요일 새벽편지를 보내 드립니다.",
    "subscription": "네이버에서 본지를 구독해 주세요.",
    "tip": "독자님의 제보를 기다립니다. 카카오톡 '한빛제보'",
    "photograph": "사진=한빛일보 DB",
    "button": "이미지 크게 보기",
    "more": "▶ 더보기",
    "share": "공유하기",
    "pointer": "[관련기사] 이 동네 빵집에 줄이 길어진 까닭",
    "headline": "[단독] 시청 앞 은행나무 200그루 옮긴다",
}
ENGLISH = {
    "advertisement": "ADVERTISEMENT",
    "pitch": "Sign up for our weekly email of the claims that are shared most",
    "subscription": "Support our journalism. Become a member today.",
    "tip": "Got a tip? Write to our reporters at tips@example.org",
    "photograph": "Photo: Jane Holloway/Coastal Press",
    "button": "Expand image",
    "more": "Continue reading below",
    "share": "Share this article",
    "pointer": "READ MORE: Why the bakery on our street has a queue",
    "headline": "Recommended stories",
}
_KOREAN_LETTERS = 50
"""Hangul syllables from which a page is taken for Korean."""


def lost_with(page: RawPage, rows: list[Row], place: int, text: str) -> int:
    """Lines of the article that are lost when `text` stands before line `place`, from 1."""
    lines = (*page.lines[: place - 1], text, *page.lines[place - 1 :])
    longer = with_fields(page, lines=lines)
    moved = [replace(row, line=row.line + (row.line >= place)) for row in rows]
    return score_page(longer, moved, of_article(clean(longer))).lost


def main() -> None:
    """Try the places and print, for each line set in, places, those that cost, and lines lost."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", default=LATEST)
    parser.add_argument("--share", type=float, default=0.1)
    asked = parser.parse_args()
    chance = random.Random(1)
    told: Counter[tuple[str, str, str]] = Counter()
    for page, rows in pages("develop"):
        text = [row.line for row in rows if row.kind in ("body", "subhead")]
        if not Path(page.path).name.startswith(tuple(asked.names)) or not text:
            continue
        letters = sum("가" <= c <= "힣" for line in page.lines for c in line[:200])
        language = "Korean" if letters > _KOREAN_LETTERS else "English"
        before = score_page(page, rows, of_article(clean(page))).lost
        for place in range(text[0] + 1, text[-1] + 1):
            if chance.random() > asked.share:
                continue
            for name, line in (KOREAN if language == "Korean" else ENGLISH).items():
                more = lost_with(page, rows, place, line) - before
                told[language, name, "places"] += 1
                told[language, name, "cost"] += more > 0
                told[language, name, "lost"] += max(0, more)
    print(f"{'':24}{'places':>8}{'cost':>8}{'lines lost':>12}")
    for language in ("Korean", "English"):
        for name in (*KOREAN, "all"):
            names = KOREAN if name == "all" else (name,)
            row = [sum(told[language, n, x] for n in names) for x in ("places", "cost", "lost")]
            print(f"{language:9}{name:15}{row[0]:8}{row[1]:8}{row[2]:12}")


if __name__ == "__main__":
    main()
