"""What stands around an article on an HTML page: flagged and in its place, or the article's own."""

from __future__ import annotations

import pytest

from reader.cleaning import clean
from reader.loading.html.document import page_from_html
from reader.model import Article, RawPage
from tests.cleaning.pages import kind_of
from tests.replacing import replace

TOLD = (
    "The Rivertown council approved a budget of $19 million for the Hollow Creek dam on Thursday.",
    "The dam will be finished by October 2027, engineer Ruth Sandoval told the council.",
    "Farmers say the dam will take water from 120 fields along the creek.",
    "The council will vote on the water rights of the farmers in June.",
)
HEAD = "<div class='cookies'>We use cookies.</div><nav><a>Home</a><a>News</a></nav>"
TAIL = (
    "<div class='comments'><h3>Comments (2)</h3><p>joe: the dam will cost $40 million, and Ruth "
    "Sandoval told the council so on Thursday.</p></div>"
    "<aside class='related'><a href='x'>School budget of Rivertown is cut</a></aside>"
    "<footer>© Rivertown Post</footer>"
)


def _load(*between: str, before: str = "", after: str = "") -> RawPage:
    lines = [f"<p>{line}</p>" for line in TOLD]
    body = "".join([*lines[:2], *between, *lines[2:]])
    html = (
        "<html><head><title>Council approves dam budget | Rivertown Post</title></head><body>"
        f"{HEAD}<article><h1>Council approves dam budget</h1>{before}{body}{after}</article>{TAIL}"
        "</body></html>"
    )
    return page_from_html("a.html", html)


def _cleaned(*between: str, before: str = "", after: str = "") -> Article:
    return clean(_load(*between, before=before, after=after))


def _said(article: Article) -> str:
    return "\n".join(sentence.text for sentence in article.sentences)


BOX = (
    "<aside class='factbox'><h3>The dam in numbers</h3><ul><li>Height: 42 metres</li>"
    "<li>Cost: $19 million</li><li>Jobs: 310</li></ul></aside>"
)
CORRECTION = "Correction: An earlier version said the dam would cost $9 million. It is $19 million."


def test_nothing_of_the_page_is_out_of_sight() -> None:
    article = _cleaned()
    for text, kind in (
        ("We use cookies", "boilerplate/other"),
        ("Home News", "boilerplate/menu"),
        ("joe: the dam", "boilerplate/comments"),
        ("School budget", "boilerplate/related"),
        ("© Rivertown Post", "boilerplate/copyright"),
    ):
        assert kind_of(article, text) == kind
    assert article.source == "Rivertown Post"
    assert {segment.line for segment in article.segments} == set(range(1, len(article.lines) + 1))


def test_a_box_of_facts_within_the_article_is_body() -> None:
    article = _cleaned(BOX)
    for fact in ("Height: 42 metres", "Cost: $19 million", "Jobs: 310"):
        assert kind_of(article, fact) == "body"
        assert fact in _said(article)
    texts = [sentence.text for sentence in article.sentences]
    assert texts.index(TOLD[1]) < texts.index("Jobs: 310") < texts.index(TOLD[2])


def test_a_caption_is_a_caption_and_the_byline_tells_the_reporter() -> None:
    article = _cleaned(
        "<figure><img src='d.jpg'><figcaption>The dam on Monday, seen from the creek."
        "</figcaption></figure>",
        before="<p class='byline'>By Dana Whitlock</p>",
    )
    assert kind_of(article, "seen from the creek") == "caption"
    assert kind_of(article, "By Dana Whitlock") == "byline"
    assert article.reporter == "Dana Whitlock"


@pytest.mark.parametrize("part", ["correction", "editors-note", "box", "article-footer"])
@pytest.mark.parametrize("at", ["before", "after"])
def test_a_correction_in_a_box_is_body(part: str, at: str) -> None:
    box = f"<aside class='{part}'><p>{CORRECTION}</p></aside>"
    article = _cleaned(**{at: box})
    assert kind_of(article, "An earlier version") == "body"
    assert "It is $19 million." in _said(article)


@pytest.mark.parametrize(
    "box",
    [
        "<div class='newsletter'>Get the Post's morning newsletter. Sign up now.</div>",
        "<div class='ad'>ADVERTISEMENT</div>",
        "<div class='related'><p>The council of Rivertown closes its school for the dam.</p></div>",
        "<div class='x1'>Share this article</div>",
    ],
)
def test_furniture_within_the_article_stays_furniture(box: str) -> None:
    article = _cleaned(box)
    text = box[box.index("'>") + 2 :].replace("<p>", "")[:12]
    assert kind_of(article, text).startswith("boilerplate")


def test_comments_and_menus_are_no_text_however_much_they_say_of_the_same() -> None:
    said = _said(_cleaned())
    assert "joe" not in said and "School budget" not in said


def test_a_second_copy_of_the_body_is_told_as_one() -> None:
    copy = "".join(f"<p>{line}</p>" for line in TOLD)
    html = f"<html><body><div><h1>Dam budget</h1>{copy}</div><div>{copy}</div></body></html>"
    article = clean(page_from_html("a.html", html))
    kinds = [s.kind for s in article.segments if s.kind != "blank"]
    assert kinds == ["title", *["body"] * 4, *["duplicate"] * 4]


@pytest.mark.parametrize("between", [(), (BOX,), (f"<aside>{CORRECTION}</aside>",)])
def test_lines_beside_the_article_sway_no_verdict_about_its_own(between: tuple[str, ...]) -> None:
    page = _load(*between)
    beside = {line for line, _ in page.beyond}
    own = [line for number, line in enumerate(page.lines, 1) if number not in beside]
    alone = clean(replace(page, lines=tuple(own), beyond=()))
    whole = clean(page)
    kinds = [(s.kind, s.subtype) for s in whole.segments if s.line not in beside]
    assert kinds == [(s.kind, s.subtype) for s in alone.segments]
    assert whole.id == alone.id
    assert {s.text for s in alone.sentences} <= {s.text for s in whole.sentences}
