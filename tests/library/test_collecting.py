"""The search for cycles is put off while something is inside, and as before afterwards."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest

from reader.collecting import CollectingSeldom, _Inside, collecting_seldom


@pytest.fixture(autouse=True)
def usual(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As in a fresh process, whatever libraries other tests left open."""
    gc.collect()
    monkeypatch.setattr(_Inside, "count", 0)
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    yield
    gc.set_threshold(*before)


def test_it_is_rare_inside_and_as_before_outside() -> None:
    with collecting_seldom():
        assert gc.get_threshold()[0] > 10_000
        assert gc.get_threshold()[1:] == (10, 10)
    assert gc.get_threshold() == (700, 10, 10)


def test_the_last_of_several_threads_puts_it_back() -> None:
    entered, leave = threading.Event(), threading.Event()

    def longer() -> None:
        with collecting_seldom():
            entered.set()
            leave.wait(10)

    with collecting_seldom():
        other = threading.Thread(target=longer)
        other.start()
        assert entered.wait(10)
    assert gc.get_threshold()[0] > 10_000
    leave.set()
    other.join()
    assert gc.get_threshold() == (700, 10, 10)


def test_an_error_inside_puts_it_back() -> None:
    with pytest.raises(KeyError), collecting_seldom():
        raise KeyError
    assert gc.get_threshold() == (700, 10, 10)


@pytest.mark.parametrize("first", [0, 100_000])
def test_what_is_rarer_or_off_already_stays(first: int) -> None:
    gc.set_threshold(first, 10, 10)
    with collecting_seldom():
        assert gc.get_threshold()[0] == first


def test_it_is_held_once_until_it_is_left_or_dropped() -> None:
    for end in ("leave", "drop"):
        held = CollectingSeldom()
        held.hold()
        held.hold()
        assert gc.get_threshold()[0] > 10_000
        if end == "leave":
            held.leave()
            held.leave()
        del held
        assert gc.get_threshold() == (700, 10, 10)
