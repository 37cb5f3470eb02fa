"""The tokenizer, cut to Korean, English, digits and punctuation.

Keeping a piece is a matter of its letters alone, except for Latin ones: e5's vocabulary has
words of a hundred languages, so of those only the commoner are kept. What is cut falls apart
into shorter pieces; nothing becomes unreadable but scripts that the product does not read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Regex, Tokenizer, normalizers, pre_tokenizers
from tokenizers.models import Unigram

from tests.gold.reading.weights import Packed

LATIN_KEPT = 11_000
"""Latin pieces that are kept, the likeliest first."""
_SHORT = 3
"""Latin pieces up to this many letters are always kept: all words can be spelt with them."""
_KOREAN = re.compile(
    r"▁?[가-힣ㄱ-ㅎㅏ-ㅣ0-9A-Za-z%·.,]*[가-힣ㄱ-ㅎㅏ-ㅣ][가-힣ㄱ-ㅎㅏ-ㅣ0-9A-Za-z%·.,]*"
)
_LATIN = re.compile(r"▁?[A-Za-z]+(?:['’][a-z]+)?")
_HANJA = re.compile(r"▁?[\u4e00-\u9fff]")
_PLAIN = re.compile(
    r"[▁\s0-9!-/:-@\[-`{-~‘’“”·…–—−×÷±°℃€£¥₩$%㎞㎏㎡㎜㎝㎖ℓ△▲▼▽◀▶■□●○◆◇※→←↑↓½⅓¼㈜①-⑳]+"
)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The pieces that are kept; `rows` are their rows in the full embedding, in order."""

    pieces: tuple[str, ...]
    scores: NDArray[np.float32]
    rows: NDArray[np.int64]
    bos: int
    eos: int
    pad: int
    unk: int


def cut(packed: Packed) -> Vocabulary:
    """The vocabulary for Korean and English, special pieces first and at their old places."""
    specials = sorted({packed.bos, packed.eos, packed.pad, packed.unk})
    kept = list(specials)
    latin = []
    for row, piece in enumerate(packed.pieces):
        if row in specials or not piece:
            continue
        if _KOREAN.fullmatch(piece) or _PLAIN.fullmatch(piece) or _in_euc_kr(piece):
            kept.append(row)
        elif _LATIN.fullmatch(piece):
            latin.append(row)
    # Pieces stand in the order of their likelihood, so the first are the commonest.
    for place, row in enumerate(sorted(latin, key=lambda row: -float(packed.scores[row]))):
        if place < LATIN_KEPT or len(packed.pieces[row].lstrip("▁")) <= _SHORT:
            kept.append(row)
    kept = specials + sorted(set(kept) - set(specials))
    where = {row: place for place, row in enumerate(kept)}
    return Vocabulary(
        tuple(packed.pieces[row] for row in kept),
        packed.scores[kept],
        np.asarray(kept),
        where[packed.bos],
        where[packed.eos],
        where[packed.pad],
        where[packed.unk],
    )


def _in_euc_kr(piece: str) -> bool:
    """Whether it is one Chinese character of those that Korean pages can hold (美, 北, 前)."""
    if not _HANJA.fullmatch(piece):
        return False
    try:
        piece.lstrip("▁").encode("euc_kr")
    except UnicodeEncodeError:
        return False
    return True


def tokenizer(vocabulary: Vocabulary) -> Tokenizer:
    """A tokenizer over the kept pieces, without special pieces added."""
    table = [
        (piece, float(score))
        for piece, score in zip(vocabulary.pieces, vocabulary.scores, strict=True)
    ]
    made = Tokenizer(Unigram(table, unk_id=vocabulary.unk, byte_fallback=False))
    made.normalizer = normalizers.Sequence(
        [normalizers.NFKC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Strip()]
    )
    made.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    return made
