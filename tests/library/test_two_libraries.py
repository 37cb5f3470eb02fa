"""Two folders that hold some of the same pages: neither takes from the other what was read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reader.library import Library
from reader.linking.judges import second
from reader.linking.judges.second import Network, SecondLook
from tests.library.pages import Calls, all_links, opened, write_library
from tests.linking.fake import Fake, weights


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Fake:
    one = Fake()
    look = lambda store: SecondLook(Network(one, weights()), store)  # noqa: E731
    monkeypatch.setattr(second, "shipped", look)
    return one


def read(library: Library) -> None:
    for sentence in all_links(library):
        assert library.settle(sentence)


def settled(library: Library) -> int:
    return sum(library.settled(sentence) for sentence in all_links(library))


@pytest.mark.parametrize("reads", [False, True])
def test_what_was_read_stays_when_another_library_was_open(
    tmp_path: Path, calls: Calls, fake: Fake, reads: bool
) -> None:
    one, cache = write_library(tmp_path / "one"), tmp_path / "cache"
    two = tmp_path / "two"
    two.mkdir()
    for name in ("page0.txt", "page2.txt", "page3.txt"):
        shutil.copy(one / name, two / name)
    library = opened(one, cache)
    read(library)
    before, sentences = all_links(library), settled(library)
    library.close()
    assert sentences == len(before)

    other = opened(two, cache)
    counted = all_links(other)
    assert not settled(other), "of other articles: nothing of it holds here"
    articles = {article.id for article in other.articles}
    assert all(
        link.to_id.rpartition(".")[0] in articles for found in counted.values() for link in found
    )
    if reads:
        read(other)
    other.close()

    calls.reset()
    fake.read.clear()
    again = opened(one, cache)
    assert all_links(again) == before and settled(again) == sentences
    assert calls == {} and not fake.read
    again.close()
    alone = opened(two, tmp_path / "fresh")
    assert all_links(alone) == counted
    alone.close()
