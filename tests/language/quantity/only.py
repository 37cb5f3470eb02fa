"""The one quantity that a test speaks of."""

from __future__ import annotations

from reader.language import Quantity, quantities


def only(text: str, language: str | None = None) -> Quantity:
    """The first quantity of a text; fails where there is none."""
    found = quantities(text, language)
    assert found, f"no quantity in {text}"
    return found[0]
