"""Sentences that put one figure right: not that one but this, either way round."""

from __future__ import annotations

import re

import numpy as np

from reader.language import Quantity, quantities
from tests.gold.reading.figures import changed
from tests.gold.turn import closing, not_but

_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?")
_LEFT_OUT = frozenset({"age", "ordinal", "rank", "plain", "duration", "score"})


def corrected(text: str, language: str) -> str | None:
    """417억원의 손실: 417억원이 아니라 580억원의 손실, or 손실을 … 580억원으로 바로잡았다."""
    found = _figure(text, language)
    if found is None:
        return None
    quantity, other = found
    told_of = quantity.noun and re.search(f"{re.escape(quantity.noun)}[은는이가] ", text)
    if language == "ko" and told_of and len(text) % 2:
        return put_right(quantity.noun, quantity.text, other)
    return _instead(text, quantity, not_but(quantity.text, other, language))


def upheld(text: str, language: str) -> str | None:
    """417억원의 손실: 580억원이 아니라 417억원의 손실."""
    found = _figure(text, language)
    if found is None:
        return None
    quantity, other = found
    return _instead(text, quantity, not_but(other, quantity.text, language))


def put_right(noun: str, wrong: str, right: str) -> str:
    """A sentence that does nothing but correct."""
    object_ = "을" if closing(noun) else "를"
    to = "으로" if closing(right) not in (0, _RIEUL) else "로"
    return f"앞서 알려진 {noun}{object_} {wrong}에서 {right}{to} 바로잡았다."


_RIEUL = 8


def _figure(text: str, language: str) -> tuple[Quantity, str] | None:
    for quantity in quantities(text, language):
        digits = _DIGITS.search(quantity.text)
        alone = digits and len(_DIGITS.findall(quantity.text)) == 1
        if alone and quantity.dimension not in _LEFT_OUT and text.count(quantity.text) == 1:
            rng = np.random.default_rng(list(text.encode()))
            return quantity, changed(quantity.text, digits[0], rng)
    return None


def _instead(text: str, quantity: Quantity, said: str) -> str:
    return text[: quantity.start] + said + text[quantity.end :]
