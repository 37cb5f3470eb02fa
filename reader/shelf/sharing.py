"""What the pages of a library share: one page saved twice, whole paragraphs, furniture of a source.

Knows nothing of files.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import islice
from pathlib import Path

from reader.cache import ArticleStore, Head, digest, library_key
from reader.model import Article
from reader.shelf.furniture import Furniture
from reader.shelf.holdings import Holding, Holdings
from reader.shelf.kept import Bodies, KeptArticle
from reader.shelf.progress import Cancelled, OnProgress, Progress, never, silent
from reader.shelf.twice import saved_twice

MOST_PLACES = 50
"""Articles named at most in which a paragraph stands as well."""


class Sharing:
    """Compares the holdings of the library that was opened on some paths. Thread-safe."""

    def __init__(
        self, paths: Sequence[Path], holdings: Holdings, store: ArticleStore, bodies: Bodies
    ) -> None:
        self._paths = paths
        self._holdings = holdings
        self._store = store
        self._bodies = bodies
        self._furniture = Furniture(store, self._open_base)
        self._twice: tuple[int, dict[str, str]] = (-1, {})

    @property
    def same_pages(self) -> dict[str, str]:
        """Article id to that of the article that is the same page, saved once before."""
        with self._holdings.lock:
            if self._twice[0] != self._holdings.revision:
                pages = [
                    (one.article.id, one.article.path, one.head) for one in self._holdings.all()
                ]
                self._twice = self._holdings.revision, saved_twice(pages)
            return self._twice[1]

    def shared_copies(self, article_id: str) -> dict[int, tuple[tuple[str, int], ...]]:
        """Line of this article to the places, (article id, line), where it stands elsewhere.

        Word for word, one place an article, in the order of the list. Elsewhere is not where
        the same page was saved once more. Raises `KeyError`.
        """
        from reader.cleaning import paragraph_keys  # noqa: PLC0415 - not on the way to first paint

        mine = paragraph_keys(self._holdings[article_id].article)
        places = self._store.holding(mine)
        twice = self.same_pages
        page = twice.get(article_id, article_id)
        with self._holdings.lock:
            order = {other.id: number for number, other in enumerate(self._holdings.articles)}
            by_key = self._holdings.of_pages()
        found: dict[int, tuple[tuple[str, int], ...]] = {}
        for paragraph, line in mine.items():
            others = [
                (order[other], other, there)
                for key, there in places.get(paragraph, ())
                for other in by_key.get(key, ())
                if twice.get(other, other) != page and other in order
            ]
            if others:
                of_page: dict[str, tuple[str, int]] = {}
                for _, other, there in sorted(others):
                    of_page.setdefault(twice.get(other, other), (other, there))
                found[line] = tuple(islice(of_page.values(), MOST_PLACES))
        return found

    def clean(
        self,
        sources: Collection[str | None] | None = None,
        progress: OnProgress = silent,
        cancelled: Cancelled = never,
    ) -> list[str]:
        """Show without their furniture the pages that hold lines which many of a source share.

        Only pages of some `sources` are looked at where these alone came, went or changed.
        The ids of the articles that are shown otherwise than before.
        """
        library = library_key(self._paths)
        holdings = self._holdings.all()
        # What older code found furniture, or found none, is asked again.
        every = b"".join(sorted([one.base.key for one in holdings]))
        fingerprint = digest(self._store.version, every)
        variants = self._store.variants(library, fingerprint) if sources is None else None
        if variants is not None:
            heads = self._store.heads(variants.values())
            if len(heads) == len(set(variants.values())):
                shown = {base: heads[key] for base, key in variants.items()}
                return self._holdings.show(shown, holdings)
        by_source: dict[str, list[Holding]] = {}
        for one in holdings:
            source = one.base.source
            if source is not None and (sources is None or source in sources):
                by_source.setdefault(source, []).append(one)
        otherwise: list[str] = []
        total, done = sum(map(len, by_source.values())), 0

        def stopped() -> bool:
            """Asked before each page that is looked at."""
            nonlocal done
            done += 1
            progress(Progress("cleaning", min(done, total), total))
            return cancelled()

        for some in by_source.values():
            pages = [(one.base, one.article.path) for one in some]
            shown = dict(self._furniture.cleaned(pages, stopped))
            if cancelled():
                return otherwise
            otherwise += self._holdings.show(shown, some)
        with self._holdings.lock:
            keys = {one.base.key: one.head.key for one in holdings if one.head.key != one.base.key}
        self._store.put_variants(library, fingerprint, keys)
        return otherwise

    def _open_base(self, head: Head, path: str) -> Article:
        return KeptArticle.of(head.id, path, head, self._bodies)
