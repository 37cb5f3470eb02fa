"""Pages that a browser for terminals dumped: numbered links, and their list at the end."""

from __future__ import annotations

from reader.cleaning.furniture.dumps import dumped
from tests.cleaning.pages import ENGLISH, cleaned, kind_of

DUMP = [
    "   #[1]alternate [2]Rivermouth Post",
    "   [3]Menu [4]Search",
    "     * [5]Harbour",
    "     * [6]Schools",
    "",
    "                Old swing bridge will close for 18 months",
    "",
    "   By [7]Nora Fenwick",
    "   May 2, 2024",
    "",
    "   The swing bridge at Rivermouth will close on June 3 for 18 months, the city",
    "   said Thursday. Engineers gave the bridge a failing grade after divers found",
    "   cracks in two of its piers.",
    "",
    "   [8]Shop owners near the bridge said the closure would cost them customers and",
    "   asked for a ferry. The city said the new bridge would cost $31 million and",
    "   carry two bus lanes.",
    "",
    "   Divers will look at the piers again in the autumn, and the [9]harbour board",
    "   has set aside $400,000 for repairs.",
    "",
    "   [10]Related: Who pays for the ferry?",
    "   [11]A hawk nests on city hall",
    "",
    "References",
    "",
    "   Visible links",
    "   2. https://post.example/",
    "   3. https://post.example/menu",
    "   7. https://post.example/staff/fenwick",
    "   Hidden links:",
    "   12. https://post.example/top",
]


def test_the_links_of_a_dump_are_the_pages_and_its_text_is_the_articles() -> None:
    article = cleaned(DUMP)
    assert article.title == "Old swing bridge will close for 18 months"
    for text in ("alternate", "Menu", "Harbour", "Schools"):
        assert kind_of(article, text) == "boilerplate/menu"
    for text in ("Shop owners near", "harbour board", "cracks in two"):
        assert kind_of(article, text) == "body"
    assert kind_of(article, "Who pays") == "boilerplate/related"
    assert kind_of(article, "A hawk nests") == "boilerplate/related"
    for text in ("References", "Visible links", "https://post.example/menu"):
        assert kind_of(article, text) == "boilerplate/menu"
    assert kind_of(article, "By [7]Nora") == "byline"


def test_notes_behind_the_words_they_are_for_make_no_dump() -> None:
    cited = [f"The pier was built in 19{n}0.[{n}] It fell in 19{n}4.[{n}2]" for n in range(1, 9)]
    assert not dumped(cited)
    works = [f"[{n}] A. Quill, Lamps of the quay, 19{n}0." for n in range(1, 9)]
    assert not dumped(works)
    assert not dumped(ENGLISH)


def test_lines_of_a_dump_keep_their_places() -> None:
    article = cleaned(DUMP)
    for segment in article.segments:
        assert 0 <= segment.start <= segment.end <= len(DUMP[segment.line - 1])
    for sentence in article.sentences:
        shown = "".join(DUMP[s.line - 1][s.start : s.end] for s in sentence.spans)
        assert shown.replace(" ", "") == sentence.text.replace(" ", "")
