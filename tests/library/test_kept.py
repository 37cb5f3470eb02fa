"""Articles of which only the head is in memory."""

from __future__ import annotations

import copy
import json
import os
import pickle
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from reader.cache import Cache
from reader.library import Library
from reader.model import Article
from reader.shelf.kept import OPEN, KeptArticle, plain
from tests.library.pages import page, write_library


def loaded(folder: Path, cache: Path) -> Library:
    library = Library([folder], cache=Cache(cache))
    library.load()
    return library


def test_it_is_an_article_in_every_way(tmp_path: Path) -> None:
    library = loaded(write_library(tmp_path / "pages"), tmp_path / "cache")
    article = library.articles[0]
    assert isinstance(article, KeptArticle)
    whole = plain(article)
    assert type(whole) is Article and article == whole and whole == article
    assert replace(article, title="other") == replace(whole, title="other")
    assert copy.deepcopy(article) == pickle.loads(pickle.dumps(article)) == whole
    assert article.sentence_index(article.sentences[1].id) == 1
    for number in ("²", "99", "-1", ""):
        with pytest.raises(KeyError):
            article.sentence_index(f"{article.id}.{number}")
    assert article != library.articles[1] and len({*library.articles}) == 5
    assert "KeptArticle" in repr(article)
    library.close()


def test_only_the_articles_looked_at_last_lie_open(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(OPEN + 20):
        text = page(f"{number}번 기사", "harbour", number, number, f"신문{number}")
        (folder / f"{number}.txt").write_text(text, "utf-8")
    library = loaded(folder, tmp_path / "cache")
    assert len(library.articles) == OPEN + 20
    sizes = [len(article.sentences) for article in library.articles]
    assert len(library._shelf._bodies._open) == OPEN
    assert [len(article.sentences) for article in library.articles] == sizes
    library.close()


def test_a_kept_library_shows_without_reading_a_page_or_a_rule(tmp_path: Path) -> None:
    folder = write_library(tmp_path / "pages")
    loaded(folder, tmp_path / "cache" / "crossreader").close()
    program = (
        "import json, sys; from reader.library import Library;"
        f"library = Library([{str(folder)!r}]); library.load();"
        "titles = [a.title for a in library.articles]; library.articles[0].sentences;"
        "print(json.dumps([titles, sorted(sys.modules)]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")},
    )
    titles, modules = json.loads(done.stdout)
    assert len(titles) == 5
    heavy = ("reader.cleaning", "reader.language", "reader.linking", "numpy", "tantivy", "mecab_ko",
             "textual", "trafilatura", "reader.notes")  # fmt: skip
    assert not set(heavy) & set(modules)
