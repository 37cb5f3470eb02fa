"""Pages that were edited after a note was made, with the right answer known.

A page is a list of lines. An edit replaces characters of a sentence in place,
so where the sentence stands afterwards is known by its position in the page,
whatever cleaning then makes of it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from reader.cleaning import clean
from reader.model import Article, RawPage, Sentence
from reader.notes.folding import fold
from tests.paths import SEEDS, SHARED
from tests.replacing import replace

CITIES = ("서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종", "수원", "창원")
TOWNS = ("Ashby", "Brackley", "Corby", "Daventry", "Evesham", "Frome", "Grantham", "Hexham")


def own_pages() -> list[RawPage]:
    """Pages full of sentences that look alike, as price, weather and result reports are."""
    prices = [
        f"{city} 아파트 매매가격은 지난주보다 0.{7 + n * 3:02d}% 올랐다. "
        f"{city} 전셋값은 0.{2 + n:02d}% 상승했다. 거래는 {120 + n * 17}건으로 집계됐다."
        for n, city in enumerate(CITIES)
    ]
    weather = [
        f"{city}의 아침 최저기온은 영하 {n + 1}도로 예보됐다. "
        f"낮 최고기온은 {n + 4}도까지 오르겠다. "
        f"{city}에는 {n + 1}㎝ 안팎의 눈이 내리겠다고 기상청은 밝혔다."
        for n, city in enumerate(CITIES)
    ]
    results = [
        f"{town} won {n + 2}-{n % 3} at home on Saturday. {town} lost {n % 4}-{n + 1} away on "
        f"Wednesday. “We were the better side,” said the {town} manager. Nobody was sent off."
        for n, town in enumerate(TOWNS)
    ]
    minutes = [
        "The council met on Monday evening in the old town hall.",
        "Members voted 12 to 3 to close the swimming pool for the winter. They voted 11 to 4 to "
        "close the library on Sundays. They voted 14 to 1 to keep the museum open.",
        "“We have no choice,” said the treasurer, Maud Eversley. “We have no money,” she said. "
        "“We have no time,” said her deputy.",
        "The pool costs 210,000 a year to heat, according to the council. "
        "The library costs 190,000 a year to staff, according to the council. "
        "A petition against the closure of the pool was "
        "signed by 2,400 residents, its organisers say.",
        "The next meeting will be held on 3 March. The minutes will be published on the next day.",
    ]
    pages = (("집값 주간 동향", prices), ("내일 날씨", weather), ("Results of the week", results))
    return [
        RawPage(f"own/{number}.txt", (title, "", *_spaced(paragraphs)))
        for number, (title, paragraphs) in enumerate((*pages, ("Pool to close", minutes)))
    ]


def _spaced(paragraphs: list[str]) -> Iterator[str]:
    for paragraph in paragraphs:
        yield paragraph
        yield ""


def all_pages() -> dict[str, list[RawPage]]:
    """The sample library's pages, our own, and the real ones where they are present."""
    pages = {"seeds": _pages(SEEDS), "look-alikes": own_pages()}
    if (SHARED / "seeds").is_dir():
        pages["real pages"] = _pages(SHARED / "seeds")
    return pages


def _pages(folder: Path) -> list[RawPage]:
    files = sorted(path for path in folder.iterdir() if path.suffix in (".txt", ".md"))
    return [RawPage(path.name, tuple(path.read_text("utf-8").splitlines())) for path in files]


@dataclass(frozen=True)
class Trial:
    """An article as it was, one of its sentences, the article now, and where that sentence is.

    `right` are the ids that are right now, none where it was deleted.
    """

    kind: str
    before: Article
    sentence: Sentence
    after: Article
    right: frozenset[str]


def drop_words(text: str, chance: random.Random) -> str:
    """Up to a quarter of the words are gone, one at least."""
    words = text.split(" ")
    for _ in range(max(1, int(len(words) * chance.uniform(0.05, 0.25)))):
        if len(words) > 2:
            del words[chance.randrange(len(words) - 1)]
    return " ".join(words)


FILLERS = (
    *("또한", "이날", "당시", "현재", "실제로", "다시", "이미"),
    *("only", "also", "then", "now", "again", "indeed", "later", "still"),
)


def insert_words(text: str, chance: random.Random) -> str:
    """Up to a quarter more words, one at least."""
    words = text.split(" ")
    fillers = [word for word in FILLERS if word.isascii() == text.isascii()] or FILLERS
    for _ in range(max(1, int(len(words) * chance.uniform(0.05, 0.25)))):
        words.insert(chance.randrange(len(words)), chance.choice(fillers))
    return " ".join(words)


def change_figure(text: str, chance: random.Random) -> str:
    """Another figure where there is one, else another word."""
    digits = [index for index, character in enumerate(text) if character in "0123456789"]
    if digits:
        index = chance.choice(digits)
        return (
            text[:index] + str((int(text[index]) + chance.randrange(1, 9)) % 10) + text[index + 1 :]
        )
    words = text.split(" ")
    words[chance.randrange(len(words))] = chance.choice(FILLERS)
    return " ".join(words)


def change_quotes(text: str, chance: random.Random) -> str:
    """Typographic quotation marks become plain ones, or the other way round."""
    plain = str.maketrans("“”‘’", "\"\"''")
    if text != text.translate(plain):
        return text.translate(plain)
    return text.replace('"', "”").replace("'", "’")


def join_next(text: str, chance: random.Random) -> str:
    """The full stop becomes a comma: two sentences are one."""
    return text[:-1] + "," if text.endswith(".") else text


def cut_in_two(text: str, chance: random.Random) -> str:
    """A full stop in the middle: one sentence is two."""
    words = text.split(" ")
    if len(words) < 6:
        return text
    half = len(words) // 2
    return " ".join(words[:half]).rstrip(",") + ". " + " ".join(words[half:])


def as_it_is(text: str, chance: random.Random) -> str:
    """No change of this sentence."""
    return text


EDITS: dict[str, Callable[[str, random.Random], str]] = {
    "words dropped": drop_words,
    "words inserted": insert_words,
    "figure or word changed": change_figure,
    "quotation marks changed": change_quotes,
    "joined with the next": join_next,
    "cut in two": cut_in_two,
}


def _copies(page: RawPage, sentence: Sentence) -> int:
    return "\n".join(page.lines).count(sentence.text)


def _copies_read(article: Article, sentence: Sentence) -> int:
    return "\n".join(one.text for one in article.sentences).count(sentence.text)


def trials(pages: list[RawPage], seed: int, share: float = 1.0) -> Iterator[Trial]:
    """A share of the pages' sentences under every edit, among other edits of the same page."""
    chance = random.Random(seed)
    for page in pages:
        before = clean(page)
        for sentence in before.sentences:
            if len({span.line for span in sentence.spans}) != 1 or len(sentence.text) < 8:
                continue  # edits are made within a line
            if _copies(page, sentence) != _copies_read(before, sentence):
                continue  # a copy flagged as a duplicate would step in: the same words, after all
            if chance.random() > share:
                continue
            for kind, edit in EDITS.items():
                yield _trial(kind, page, (before, sentence), edit, chance)
            yield _trial("deleted", page, (before, sentence), None, chance)
            yield _trial("page cleaned anew", page, (before, sentence), as_it_is, chance)


def _trial(
    kind: str,
    page: RawPage,
    of: tuple[Article, Sentence],
    edit: Callable[[str, random.Random], str] | None,
    chance: random.Random,
) -> Trial:
    before, sentence = of
    lines = list(page.lines)
    line, start, end = sentence.spans[0].line, sentence.spans[0].start, sentence.spans[-1].end
    old = lines[line - 1]
    new = "" if edit is None else _within(old[start:end], edit, chance)
    # Others' edits: up to three sentences on other lines, any of them deleted at times.
    for other in chance.sample(before.sentences, min(len(before.sentences), chance.randrange(4))):
        span = other.spans[0]
        if len(other.spans) == 1 and span.line != line:
            text = lines[span.line - 1]
            how = chance.choice([drop_words, insert_words, change_figure, lambda *_: ""])
            # A sentence moves those after it in its line; one edit a line keeps spans right.
            if text == page.lines[span.line - 1]:
                changed = how(text[span.start : span.end], chance)
                lines[span.line - 1] = text[: span.start] + changed + text[span.end :]
    rest = old[end:].lstrip(" ") if edit is None else old[end:]
    lines[line - 1] = old[:start] + new + rest
    if kind == "page cleaned anew":  # other furniture, and lines broken in another way
        lines, line, start = _rebroken(lines, line, start, chance)
    after = clean(replace(page, lines=tuple(lines)))
    if edit is None:
        return Trial(kind, before, sentence, after, frozenset())
    return Trial(kind, before, sentence, after, _covering(after, line, start, len(new)))


def _within(text: str, edit: Callable[[str, random.Random], str], chance: random.Random) -> str:
    """The edited text; unedited where the edit would leave less than 65 % of it."""
    for _ in range(5):
        new = edit(text, chance)
        if Levenshtein.normalized_similarity(fold(text), fold(new)) >= 0.65:
            return new
    return text


def _rebroken(
    lines: list[str], line: int, start: int, chance: random.Random
) -> tuple[list[str], int, int]:
    """A line more at the top, and the paragraph's line broken after a word before the sentence."""
    text = lines[line - 1]
    cut = text.rfind(" ", 0, start)
    if cut > 20 and chance.random() < 0.5:
        lines = [*lines[: line - 1], text[:cut], text[cut + 1 :], *lines[line:]]
        line, start = line + 1, start - cut - 1
    top = chance.choice(["구독하기", "기사 공유하기", "Share this page", "Advertisement"])
    return [top, "", *lines], line + 2, start


def _covering(article: Article, line: int, start: int, length: int) -> frozenset[str]:
    """The sentences that hold the largest part of these characters, or as good as that."""
    shares: dict[str, int] = {}
    for sentence in article.sentences:
        for span in sentence.spans:
            if span.line == line:
                overlap = min(span.end, start + length) - max(span.start, start)
                if overlap > 0:
                    shares[sentence.id] = shares.get(sentence.id, 0) + overlap
    best = max(shares.values(), default=0)
    return frozenset(key for key, share in shares.items() if share >= best * 0.9)
