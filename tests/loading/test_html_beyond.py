"""What an HTML page holds beside its article comes back, in its place and with its part named."""

from __future__ import annotations

import re
from collections import Counter
from random import Random

import pytest

from reader.loading.html import page_from_html
from reader.loading.html_beyond import FOREIGN, with_beyond
from reader.loading.html_places import LAST, PLACES, Place, place_of
from reader.loading.markup import markup_lines
from reader.model import RawPage
from tests.pace import bounded

TOLD = (
    "The harbour board said on Monday that 1,200 containers had been flooded in the storm.",
    "Repairs will take three weeks because two of the four cranes have stopped working.",
    "The dockers’ union called the figure half the truth and spoke of 2,500 containers.",
    "An inspector from the ministry will visit the quay on Thursday, the board said.",
)
_WORDS = [
    "quay",
    "crane",
    "board",
    "union",
    "harbour",
    "storm",
    "해온",
    "부두",
    "침수",
    "1,200",
    "22",
]
HEAD = (
    "<div id='cookie-banner'>We use cookies. <button>Accept</button><button>Manage</button></div>"
    "<header><a href='/'>Quay Courier</a><nav><ul><li><a href='/n'>News</a></li>"
    "<li><a href='/s'>Sport</a></li></ul></nav></header>"
)
TAIL = (
    "<aside class='related'><h3>More from the Courier</h3><ul><li><a href='/a'>Ferry fares rise"
    "</a></li></ul></aside><section id='comments'><p>joe: I saw 3,000 containers</p></section>"
    "<footer>© Quay Courier</footer>"
)


def _page(inner: str, head: str = HEAD, tail: str = TAIL) -> RawPage:
    html = f"<html><head><title>Quay flooded | Quay Courier</title></head><body>{head}{inner}{tail}"
    return page_from_html("a.html", html + "</body></html>")


def _told(*between: str) -> str:
    lines = [f"<p>{line}</p>" for line in TOLD]
    return "<h1>Quay flooded</h1>" + "".join([*lines[:2], *between, *lines[2:]])


def _place(page: RawPage, text: str) -> str | None:
    """The place of the first line that holds a text; `None` for a line of the article."""
    number = next(n for n, line in enumerate(page.lines, 1) if text in line)
    return dict(page.beyond).get(number)


@pytest.mark.parametrize("row", PLACES, ids=lambda row: row.name)
def test_the_example_of_a_row_fits_it(row: Place) -> None:
    assert re.fullmatch(row.pattern, row.example)
    assert place_of("div", row.example) == row.name
    assert re.compile(row.pattern).groups == 0


@pytest.mark.parametrize("row", PLACES, ids=lambda row: row.name)
def test_no_row_takes_long(row: Place) -> None:
    pattern = re.compile(row.pattern)
    with bounded(1):
        for piece in ("a-", "article-", "comments", "-list", "nav_", "by", "tags-1", "js-c-o-"):
            pattern.fullmatch((piece * 500)[:500] + "!")
        for word in (*LAST.split("|"), "7", "s"):
            for piece in (f"-{word}", f"-{word}s", f"_-{word}"):
                pattern.fullmatch(row.example + piece * 24 + "!")


def test_words_behind_the_one_that_tells_may_stand_for_several() -> None:
    assert place_of("div", "menu-links") == place_of("div", "menu_link-lists-2") == "menu"
    assert place_of("div", "menu-linked") == ""


@pytest.mark.parametrize(
    "name",
    ["shadow", "loader", "header-photo-essay", "add-on", "tagline", "updated-text", "mapping"],
)
def test_names_that_only_begin_alike_tell_nothing(name: str) -> None:
    assert place_of("div", name) == ""


def test_every_line_of_the_page_is_there_and_named() -> None:
    page = _page(f"<main><article>{_told()}</article></main>")
    assert _place(page, "We use cookies. Accept Manage") == "other"
    assert _place(page, "Sport") == "menu"
    assert _place(page, "Ferry fares rise") == "related"
    assert _place(page, "3,000 containers") == "comments"
    assert _place(page, "© Quay Courier") == "footer"
    for line in TOLD:
        assert _place(page, line) is None


@pytest.mark.parametrize("wrap", ["<main><article>{}</article></main>", "<article>{}</article>"])
def test_captions_bylines_and_boxes_within_the_article_are_told_from_furniture(wrap: str) -> None:
    inner = _told(
        "<figure><img src='q.jpg'><figcaption>The quay on Monday.</figcaption></figure>",
        "<aside class='factbox'><h3>The quay</h3><ul><li>Length: 420 metres</li></ul></aside>",
        "<div class='ad-slot'>ADVERTISEMENT</div>",
        "<div class='newsletter-signup'>Get our letter in your inbox. Sign up now.</div>",
        "<ul class='social-share'><li>Facebook</li></ul>",
    )
    page = _page(wrap.format("<p class='byline'>By Ann Lee</p>" + inner))
    assert _place(page, "The quay on Monday.") in ("caption", None)
    assert _place(page, "Length: 420 metres") in ("", None)
    assert _place(page, "By Ann Lee") in ("byline", None)
    assert _place(page, "ADVERTISEMENT") == "ads"
    assert _place(page, "Sign up now.") == "promo"
    assert _place(page, "Facebook") == "share"
    at = [next(n for n, one in enumerate(page.lines) if text in one) for text in TOLD]
    box = next(n for n, one in enumerate(page.lines) if "Length" in one)
    assert at[1] < box < at[2]


def test_the_label_of_a_box_that_was_extracted_stands_in_the_box() -> None:
    lines = ["Quay flooded", *TOLD[:2], "Morning Line", *TOLD[2:]]
    box = "<div class='inline-newsletter'><h4>Morning Line</h4><p>A letter a day.</p></div>"
    merged, beyond = with_beyond(lines, f"<body>{_told(box)}</body>")
    assert {merged[n - 1]: name for n, name in beyond} == {
        "Morning Line": "promo",
        "A letter a day.": "promo",
    }
    # Called so, but all of the article.
    merged, beyond = with_beyond(lines, f"<body><div class='related'>{_told(box)}</div></body>")
    assert not {merged[n - 1] for n, _ in beyond} & {"Quay flooded", *TOLD}


def test_a_part_that_holds_the_article_names_nothing() -> None:
    # Sites call their whole column "sidebar-left" or "comments-open".
    page = _page(
        f"<div class='menu'><div class='related'>{_told('<div>In short</div>')}</div></div>"
    )
    assert {_place(page, line) for line in TOLD} == {None}
    assert _place(page, "Ferry fares") == "related"


def test_a_second_copy_of_the_body_stands_below_the_first() -> None:
    page = _page(f"<div class='desktop'>{_told()}</div><div class='mobile'>{_told()}</div>")
    own = [line for n, line in enumerate(page.lines, 1) if n not in dict(page.beyond)]
    for line in TOLD:
        assert own.count(line) == 1
        assert page.lines.count(line) == 2
        first, second = (n for n, one in enumerate(page.lines, 1) if one == line)
        assert first not in dict(page.beyond) and second in dict(page.beyond)


def test_lines_of_a_page_without_an_article_stay_as_they_are() -> None:
    items = "".join(f"<li><a href='/{n}'>Headline number {n}</a></li>" for n in range(9))
    page = page_from_html("a.html", f"<html><body><ul>{items}</ul></body></html>")
    assert page.beyond == ()


def test_the_articles_lines_come_in_their_order_whatever_the_page_repeats() -> None:
    html = "<nav><a>Background</a></nav><p>One tells this.</p><h2>Background</h2><p>Two that.</p>"
    lines = ("One tells this.", "Background", "Two that.")
    whole, beyond = with_beyond(lines, html)
    assert whole == ("Background", *lines[:2], "", lines[2])
    assert beyond == ((1, "menu"),)


def test_a_deck_that_the_extraction_sets_below_the_text_stands_where_the_page_has_it() -> None:
    html = "<h1>The quay</h1><p>Cranes have stopped</p><p>One tells this.</p><p>Two that.</p>"
    lines = ("The quay", "", "One tells this.", "Two that.", "Cranes have stopped")
    whole, beyond = with_beyond(lines, html)
    assert whole == ("The quay", "", "Cranes have stopped", "One tells this.", "Two that.")
    assert beyond == ()


def test_lines_that_the_extraction_joined_or_changed_are_not_told_twice() -> None:
    html = "<div><p>The first half of it is here.</p><p>The second half of it follows.</p></div>"
    joined = ("The first half of it is here. The second half of it follows.",)
    assert with_beyond(joined, html) == (joined, ())
    code = "<pre>let a = first();\nlet b = second();</pre><p>Next.</p>"
    pieces = ("let a = first();", "let b = second();", "Next.")
    assert with_beyond(pieces, code) == (pieces, ())
    table = "<table><tr><th>Year</th><th>Spent</th></tr><tr><td>2025</td><td>$4m</td></tr></table>"
    rows = ("| Year | Spent | ", "|---|---|", "| 2025 | $4m | ")
    assert with_beyond(rows, table) == (rows, ())


def test_words_pressed_side_by_side_are_words_apart() -> None:
    assert markup_lines("<p><a>Home</a><a>News</a></p>") == ("Home News",)
    assert markup_lines("<p>In <a>Home</a>, <a>News</a>.</p>") == ("In Home, News.",)


def test_deep_and_wide_pages_take_no_long() -> None:
    deep = "<div class='nav'>x" * 3000
    wide = "".join(f"<p class='byline'>Line {n % 7}</p>" for n in range(15_000))
    with bounded(4):
        with_beyond(("Line 3",) * 2000, deep)
        with_beyond(tuple(f"Line {n % 7}" for n in range(2000)), wide)


@pytest.mark.parametrize("seed", range(60))
def test_no_line_of_any_page_is_lost_or_changed(seed: int) -> None:
    dice = Random(seed)
    html = "".join(_branch(dice, 5) for _ in range(5))
    told = markup_lines(html)
    lines = [line for line in told if dice.random() < 0.6]
    if dice.random() < 0.3:
        dice.shuffle(lines)
    whole, beyond = with_beyond(lines, html)
    beside = dict(beyond)
    own = Counter(x for n, x in enumerate(whole, 1) if n not in beside)
    strange = Counter(x for n, x in enumerate(whole, 1) if beside.get(n) in FOREIGN)
    assert not own - Counter(lines)
    assert not Counter(lines) - own - strange
    letters = "".join(filter(str.isalnum, "".join(whole)))
    assert all("".join(filter(str.isalnum, line)) in letters for line in told)


def _branch(dice: Random, depth: int) -> str:
    """A random piece of a page, badly closed now and then."""
    if not depth or dice.random() < 0.3:
        return " ".join(dice.choices(_WORDS, k=dice.randint(1, 9)))
    tag = dice.choice(
        [
            "div",
            "p",
            "section",
            "article",
            "main",
            "nav",
            "aside",
            "ul",
            "li",
            "table",
            "tr",
            "td",
            "figure",
            "a",
            "br",
        ]
    )
    named = dice.choice(["", " class='comments'", " class='related'", " class='box'"])
    inner = "".join(_branch(dice, depth - 1) for _ in range(dice.randint(0, 4)))
    return f"<{tag}{named}>{inner}" + (f"</{tag}>" if dice.random() < 0.95 else "")


def test_a_page_of_thousands_of_broken_lines_takes_no_longer_than_its_length() -> None:
    """Each line that was extracted holds two of the page's."""
    count = 10_000
    broken = "".join(f"<p>first li{n:05}<br>second l{n:05}</p>\n" for n in range(count))
    lines = [f"first li{n:05} second l{n:05}" for n in range(count)]
    with bounded(2):
        merged, beyond = with_beyond(lines, f"<html><body>{broken}</body></html>")
    assert (list(merged), beyond) == (lines, ())


@pytest.mark.parametrize(
    ("named", "place"),
    [
        ("field--name-field-caption", "caption"),
        ("img_caption", "caption"),
        ("blog-item-author-profile-wrapper", "promo"),
        ("tdb-author-descr", "promo"),
        ("reader-estimated-time", "other"),
        ("reader-estimated-read-time", "other"),
        ("post__reading-time", "other"),
        ("already-read", ""),
        ("topic-title", ""),
        ("topic-list", "tags"),
        ("node__meta", "byline"),
        ("crawler-post-meta", "byline"),
        ("postprofile", "byline"),
    ],
)
def test_what_stands_behind_prefixes_of_a_theme(named: str, place: str) -> None:
    assert place_of("div", named) == place


def test_pitches_and_captions_that_the_extraction_takes_are_no_text() -> None:
    told = [f"The board told the town on day {n} that the {n}th store is gone." for n in range(9)]
    pitch = "The morning letter brings you all of it before your first coffee."
    lines = (*told[:4], "Stores at the quay", pitch, *told[4:])
    text = [f"<p>{line}</p>" for line in told]
    text[4:4] = [
        "<span class='photo_caption'>Stores at the quay</span>",
        f"<div class='promo-box'><p>{pitch}</p></div>",
    ]
    whole, beyond = with_beyond(lines, f"<body><article>{''.join(text)}</article></body>")
    assert whole == lines
    assert beyond == ((5, "caption"), (6, "promo"))
    whole, beyond = with_beyond(told, f"<div class=promo>{''.join(text[:4] + text[6:])}</div>")
    assert beyond == ()
