"""What is typed into a note is kept, whatever happens to the page or the store meanwhile."""

from __future__ import annotations

from reader.model import Article
from reader.tui.messages import Changed
from tests.tui.fake import make_article
from tests.tui.helpers import Opened, opened
from tests.tui.stories import COURIER


def courier(*texts: str) -> Article:
    """The page as it reads after a change: another id, the same file."""
    return make_article(
        "courier-2",
        [("title", COURIER.title), ("p", list(texts))],
        title=COURIER.title,
        published=COURIER.published,
        path=COURIER.path,
    )


async def reread(it: Opened, page: Article) -> None:
    """The watcher says that the first page changed."""
    it.library.articles = (page, *it.library.articles[1:])
    it.reading.post_message(Changed((("courier", page.id),), 1))
    await it.settle()


async def test_a_new_note_is_saved_where_its_page_changed_while_it_was_written() -> None:
    async with opened() as it:
        await it.press("n", "a", *"kept")
        texts = [sentence.text for sentence in COURIER.sentences[2:]]
        await reread(it, courier(*texts, "덧붙인 문장이다."))
        await it.press("ctrl+s")
        await it.until(lambda: bool(it.library.notes.kept))
        note = it.library.notes.kept[0]
        assert (note.text, note.target.exact) == ("kept", COURIER.sentences[3].text)
        await it.until(lambda: "✎ kept" in it.pane("related"))
        assert it.sentence == COURIER.sentences[3].text


async def test_a_new_note_is_saved_where_its_sentence_went_away_while_it_was_written() -> None:
    async with opened() as it:
        await it.press("n", "a", *"kept")
        await reread(it, courier("전혀 다른 이야기가 여기에 실려 있다."))
        await it.press("ctrl+s")
        await it.until(lambda: bool(it.library.notes.kept))
        await it.press("A")
        assert "kept" in it.shown() and "its sentence is gone" in it.shown()
        assert COURIER.sentences[3].text in it.shown()
