"""Takes the reader's place from the screen into a session, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from reader.model import Article, LinkKind
from reader.tui.layout.article import VIEWS
from reader.tui.place.history import Place
from reader.tui.place.session import Session, key_of, load_session, save_session
from reader.tui.words.strings import LANGUAGES, language_of_locale, words

if TYPE_CHECKING:
    from reader.tui.screens.reading import Reading

ALIKE_FROM = 60.0
"""Score of rapidfuzz (0..100) from which a sentence is another wording of the one that is gone."""
KINDS: tuple[LinkKind, ...] = ("repeats", "disputes")


class Remembering:
    """Restores at the start and saves while reading and at the end."""

    def __init__(self, screen: Reading) -> None:
        self.screen = screen
        library = screen.desk.library
        self.key = key_of(library.paths, library.name)
        wanted = screen.desk.settings.restore
        self.session = load_session(self.key) if wanted else None
        self._saved: Session | None = self.session

    def restore_view(self) -> None:
        """How the reader looked at things, before any article is there."""
        session, desk = self.session, self.screen.desk
        if session is None:
            return
        for view in VIEWS:
            if view == session.view:
                self.screen.main.page_view = self.screen.beside.page_view = view
        unchanged = session.strictness_set == desk.settings.strictness
        if unchanged and 0 <= session.strictness <= 1:
            desk.strictness = session.strictness
        for kind in KINDS:
            if kind == session.kind:
                desk.kind = kind
        app = self.screen.app
        if desk.settings.language is None and session.language in LANGUAGES:
            self.screen.speak(words(session.language))
        own = desk.settings.theme is not None or app.no_color
        if not own and session.theme in app.available_themes:
            app.theme = session.theme

    def place(self) -> Place | None:
        """Where the reader was, once that article is there."""
        session = self.session
        articles = self.screen.desk.library.articles
        article = _of_path(articles, session.article) if session else None
        if session is None or article is None:
            return None
        beside = _of_path(articles, session.beside) if session.beside else None
        at = where_now(article, session.sentence, session.text)
        if beside is None:
            return Place(article.id, at)
        return Place(article.id, at, beside.id, session.beside_sentence, session.beside_focused)

    def save(self) -> None:
        """Save the place if it is another than the one saved last."""
        screen = self.screen
        article = screen.main.article
        if article is None or not screen.desk.settings.restore:
            return
        at = max(0, screen.main.cursor)
        other = screen.beside.article if screen.has_beside else None
        session = Session(
            article.path,
            at,
            article.sentences[at].text if at < len(article.sentences) else "",
            other.path if other else "",
            max(0, screen.beside.cursor) if other else 0,
            screen.reading is screen.beside,
            screen.main.page_view,
            screen.desk.kind or "",
            screen.desk.strictness,
            screen.app.theme,
            language if (language := screen.desk.say.language) != language_of_locale() else "",
            float(screen.desk.settings.strictness),
        )
        if session != self._saved:
            self._saved = session
            save_session(self.key, session)


def _of_path(articles: tuple[Article, ...], path: str) -> Article | None:
    return next((article for article in articles if article.path == path), None)


def where_now(article: Article, at: int, text: str) -> int:
    """Where a sentence stands that stood at a position, with that text, before its page changed.

    The same text nearest to the old position, else what reads most like it, else the same
    position: a figure that was put right must not leave the cursor on the sentence above.
    """
    texts = [sentence.text for sentence in article.sentences]
    same = [number for number, now in enumerate(texts) if now == text]
    if same or not texts:
        return min(same, key=lambda number: abs(number - at), default=0)
    alike = process.extractOne(text, texts, scorer=fuzz.ratio, score_cutoff=ALIKE_FROM)
    return min(at, len(texts) - 1) if alike is None else alike[2]
