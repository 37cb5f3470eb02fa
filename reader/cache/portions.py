"""Many keys asked for a few hundred at a time: a statement takes only so many values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
_AT_ONCE = 400


def portions(keys: Iterable[T]) -> Iterator[tuple[Sequence[T], str]]:
    """Some of the keys at a time, and as many question marks for the list behind `IN`."""
    rest = iter(keys)
    while some := list(islice(rest, _AT_ONCE)):
        yield some, ",".join("?" * len(some))
