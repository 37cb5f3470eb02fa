"""Exchange rates, stated in the text."""

from __future__ import annotations

import pytest

from reader.language import agree, conflict, money_rates
from tests.language.quantity.only import only


@pytest.mark.parametrize(
    "text",
    [
        "그는 600만달러(약 86억원)를 썼다.",
        "557만6000달러약 78억8000만원이 든다.",
        "It cost $5.6 million (7.8 billion won).",
    ],
)
def test_rates_are_read_off_the_text(text: str) -> None:
    rates = money_rates([text])
    assert 1300 < rates["USD"] / rates["KRW"] < 1500


def test_stated_rates_decide() -> None:
    a, b = only("600만달러를 썼다"), only("86억원을 썼다")
    assert agree(a, b, {"USD": 1433.0, "KRW": 1.0})
    assert conflict(a, b, {"USD": 1000.0, "KRW": 1.0}, loose=True)
