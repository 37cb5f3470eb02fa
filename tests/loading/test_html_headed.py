"""Boxes that their own heading names, and headings in the text."""

from __future__ import annotations

import re

import pytest

from reader.cleaning import clean
from reader.loading.html import page_from_html
from reader.loading.html_headed import ASKS, HEADS
from reader.model import RawPage
from tests.pace import bounded

TOLD = (
    "The harbour board will pull down 14 empty stores by March and lay out a park.",
    "The stores were built in 1962 and have stood empty since 2009, the board said.",
    "Traders want a car park for 300 vans first and asked for another hearing.",
    "Half of the 8.4 million will come from the state; a contest opens in September.",
)
CARDS = (
    "<div><h3>What the divers found</h3><p>They spent nine days below the old pier.</p></div>"
    "<div><h3>A night on the tug</h3><p>Our reporter went out with its crew of five.</p></div>"
)


def _page(inner: str) -> RawPage:
    head = "<head><title>Harbour stores make way for a park</title></head>"
    body = f"<body><main><h1>Harbour stores make way for a park</h1>{inner}</main></body>"
    return page_from_html("a.html", f"<html>{head}{body}</html>")


@pytest.mark.parametrize(("pattern", "example"), HEADS)
def test_the_example_of_a_heading_fits_it(pattern: str, example: str) -> None:
    assert re.fullmatch(pattern, example, re.IGNORECASE)
    text = "".join(f"<div class=x1><p>{line}</p></div>" for line in TOLD)
    page = _page(f"<div>{text}<section class=x7><h2>{example}</h2>{CARDS}</section></div>")
    assert [line for line in page.lines if line in TOLD] == list(TOLD)
    beyond = dict(page.beyond)
    for line in ("They spent nine days below the old pier.", "A night on the tug"):
        assert beyond[page.lines.index(line) + 1] == "related"


def test_text_under_such_a_heading_stays_text() -> None:
    first, *others = (f"<p>{line}</p>" for line in TOLD)
    for inner in (
        f"<div>{first}<div><h2>More on the park</h2>{''.join(others)}</div></div>",
        f"<div><h2>Top stories</h2>{first}{''.join(others)}</div>",
        f"<div><div><h4>Related articles</h4><ul><li><a>Pier shut</a></li></ul></div>{first}"
        f"{''.join(others)}</div>",
    ):
        page = _page(inner)
        beyond = dict(page.beyond)
        assert [x for n, x in enumerate(page.lines, 1) if n not in beyond and x in TOLD] == [*TOLD]


def test_a_heading_does_not_run_on_into_the_paragraph_below() -> None:
    entries = "".join(
        f"<div><header><h2>{head}</h2></header><p>{line}</p></div>"
        for head, line in zip(("Hearing adjourned", "Traders speak"), TOLD[2:], strict=True)
    )
    page = _page(f"<div>{entries}<div><p>{TOLD[0]}</p><p>{TOLD[1]}</p></div></div>")
    assert page.lines[page.lines.index("Hearing adjourned") + 1] == ""
    told = [sentence.text for sentence in clean(page).sentences]
    assert set(TOLD) <= set(told)


def test_a_last_paragraph_of_other_words_is_text_where_the_markup_ends_it() -> None:
    last = "Anglers say that nobody has asked them."
    text = "".join(f"<p>{line}</p>" for line in (*TOLD, last))
    for below in ("<h2>Tags</h2><a href='/x'>Harbour</a>", "<div class=newsletter>Subscribe</div>"):
        page = _page(f"<article>{text}</article><div>{below}</div>")
        assert clean(page).sentences[-1].text == last
    pitch = "Sign up to our newsletter and never miss what we write."
    page = _page(f"<article>{text}<p>{pitch}</p></article>")
    assert pitch not in [sentence.text for sentence in clean(page).sentences]


@pytest.mark.parametrize(("pattern", "example"), ASKS)
def test_a_box_that_ends_in_a_button_that_asks_is_a_pitch(pattern: str, example: str) -> None:
    assert re.fullmatch(pattern, example, re.IGNORECASE)
    pitch = "The Mill has no owner but its readers."
    text = [f"<p>{line}</p>" for line in TOLD * 2]
    for button in (f"<button>{example}</button>", f"<p><a class='x-btn'>{example}</a></p>"):
        text[3:3] = [f"<div class=g1><h4>The Mill</h4><p>{pitch}</p><div>{button}</div></div>"]
        page = _page(f"<div>{''.join(text)}</div>")
        assert dict(page.beyond)[page.lines.index(pitch) + 1] == "promo"
        assert [line for line in page.lines if line in TOLD][:4] == list(TOLD)


def test_a_button_beside_a_name_or_under_the_text_makes_no_pitch() -> None:
    text = "".join(f"<p>{line}</p>" for line in TOLD)
    for inner in (
        f"<div>Ida Wren <button>Subscribe</button></div><div>{text}</div>",
        f"<div>{text}<a class=button>Subscribe</a></div>",
        f"<div><p>{TOLD[0]}</p><time>Today</time><button>Subscribe</button></div><div>{text}</div>",
    ):
        assert "promo" not in dict(_page(inner).beyond).values()


def test_headings_take_no_time() -> None:
    with bounded(4):
        for piece in (
            "<h2>More on ",
            "<div><h2>Top news</h2>",
            "<strong>관련 기사</strong>",
            "<button>Join</button>",
        ):
            _page(f"<p>{TOLD[0]}</p>{piece * 8000}")
