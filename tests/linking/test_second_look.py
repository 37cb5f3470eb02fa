"""The second look: what is read, kept, stopped, and what becomes of the answer."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from reader.cache import Cache
from reader.library import Library
from reader.linking.judges import crossencoder, second
from reader.linking.judges.crossencoder import Parts, Told, UnreadableError
from reader.linking.judges.layout import Marks
from reader.linking.judges.second import Network, SecondLook, StoppedError, worth_reading
from tests.linking.fake import Fake, linked, weights
from tests.paths import SEEDS


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library([SEEDS], cache=Cache(tmp_path / "cache"))
    made.load()
    made.prepare()
    return made


def fake_in(library: Library, monkeypatch: pytest.MonkeyPatch) -> Fake:
    fake = Fake()
    monkeypatch.setattr(
        second, "shipped", lambda store: SecondLook(Network(fake, weights()), store)
    )
    return fake


def test_a_settled_answer_takes_the_place_of_the_counted_one(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = fake_in(library, monkeypatch)
    asked = linked(library)
    counted = library.related(asked, strictness=0.0)
    assert not library.settled(asked)
    assert library.settle(asked)
    assert library.settled(asked)
    read = library.related(asked, strictness=0.0)
    assert 0 < len(fake.read) <= second.READ_AT_MOST
    assert read != counted
    # What was read is told as it was read, with a reason even where nothing can be pointed at.
    assert all(link.reasons for link in read)
    assert sum(link.kind == "disputes" for link in read) >= len(fake.read)


def test_what_was_read_is_not_read_again(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = fake_in(library, monkeypatch)
    asked = linked(library)
    library.settle(asked)
    read = len(fake.read)
    library.settle(asked)
    assert len(fake.read) == read
    # Nor from the other end: the pair is the same.
    other = library.related(asked, strictness=0.0)[0].to_id
    library.settle(other)
    pairs = [frozenset((a.text, b.text)) for a, b in fake.read]
    assert len(pairs) == len(set(pairs))


def test_a_settled_answer_outlives_the_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    for opened in range(2):
        library = Library([SEEDS], cache=Cache(cache))
        fake = fake_in(library, monkeypatch)
        library.load()
        library.prepare()
        asked = linked(library)
        if opened:
            library.related(asked)
            assert library.settled(asked)
        library.settle(asked)
        assert bool(fake.read) == (opened == 0)
        library.close()


def test_reading_can_be_stopped(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_in(library, monkeypatch)
    asked = linked(library)
    counted = library.related(asked)
    assert not library.settle(asked, lambda: True)
    assert library.related(asked) == counted and not library.settled(asked)


def test_where_nothing_reads_the_features_judge_alone(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(store: object) -> SecondLook:
        raise UnreadableError("onnxruntime is not installed")

    monkeypatch.setattr(second, "shipped", none)
    asked = linked(library)
    counted = library.related(asked)
    assert not library.settle(asked)
    assert library.unread == "onnxruntime is not installed"
    assert library.related(asked) == counted


def test_a_damaged_network_is_a_reason(tmp_path: Path) -> None:
    for name in (
        crossencoder.READER,
        crossencoder.COMPARER,
        crossencoder.PIECES,
        crossencoder.CARD,
    ):
        (tmp_path / name).write_bytes(b"\x00nothing")
    with pytest.raises(UnreadableError) as told:
        crossencoder.load(tmp_path)
    assert "\n" not in str(told.value)


class Gives:
    """A session of a runtime that gives up; its tokenizer finds one piece in any text."""

    ids = (7,)

    def run(self, *_: object) -> list[NDArray[np.float32]]:
        raise RuntimeError("no memory for Add\nin: /Add")

    def encode(self, text: str, add_special_tokens: bool) -> Gives:
        return self


def test_a_runtime_that_gives_up_leaves_the_counted_answer(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = Parts(Gives(), Gives(), Gives(), Marks(0, 2, 1))
    judge = Network(crossencoder.CrossEncoder(parts, "crossencoder:1"), weights())
    monkeypatch.setattr(second, "shipped", lambda store: SecondLook(judge, store))
    sentence = linked(library)
    counted = library.related(sentence)
    assert not library.settle(sentence)
    assert library.unread == "no memory for Add"
    assert library.related(sentence) == counted


def test_only_the_likeliest_are_read() -> None:
    first = np.full((100, 2), second.WORTH / 2)
    margins = np.full((100, 5), -8.0)
    margins[:60, 2] = np.linspace(4, 1, 60)
    assert list(worth_reading(first, margins)) == list(range(second.READ_AT_MOST))
    assert not len(worth_reading(first[60:], margins[60:]))


def test_stopping_keeps_what_was_read(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    fake = Fake()
    look = SecondLook(Network(fake, weights()), cache.said)
    pairs = [(Told(f"a {n}"), Told(f"b {n}")) for n in range(second.READ_AT_MOST)]
    asked = iter([False, True])
    first, margins = np.full((len(pairs), 2), 0.5), np.zeros((len(pairs), 5))
    with pytest.raises(StoppedError):
        look.look(first, margins, pairs.__getitem__, lambda: next(asked))
    half = len(fake.read)
    assert 0 < half < len(pairs)
    look.look(first, margins, pairs.__getitem__, lambda: False)
    assert len(fake.read) == len(pairs)


def test_another_judge_is_asked_anew(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.said.keep("fake:1", {b"pair": (1.0, 2.0, 3.0, 4.0)})
    cache.said.keep("endpoint:1", {b"pair": (0.0, 0.0, 0.0, 0.0)})
    assert cache.said.find("fake:2", [b"pair"]) == {}
    cache.said.forget_others("fake:2")
    assert cache.said.find("fake:1", [b"pair"]) == {}
    assert cache.said.find("endpoint:1", [b"pair"])


def test_told_is_plain() -> None:
    assert dataclasses.asdict(Told("a")) == {"text": "a", "before": "", "title": ""}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("물가는 2.5% 올랐다.", "물가는 2.5% 올랐다", True),
        ("“The ferry sank,” she said.", '"The ferry sank", she said', True),
        ("물가는 2.5% 올랐다.", "물가는 25% 올랐다.", False),
        ("물가는 -2% 올랐다.", "물가는 2% 올랐다.", False),
        ("The ferry sank.", "The ferry sank twice.", False),
    ],
)
def test_the_same_words_are_not_read(tmp_path: Path, one: str, other: str, same: bool) -> None:
    fake = Fake()
    look = SecondLook(Network(fake, weights()), Cache(tmp_path).said)
    pair = (Told(one), Told(other))
    first, margins = np.asarray([[0.9, 0.1]]), np.full((1, 5), 5.0)
    found, read = look.look(first, margins, lambda _: pair, lambda: False)
    assert read.all()
    assert len(fake.read) == (not same)
    assert (found.tolist() == first.tolist()) == same
