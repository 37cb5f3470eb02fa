"""What long calls tell and ask, and what a refresh found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long call is: `done` of `total`; `total` 0 while it is not known.

    Files are counted while loading, articles otherwise.
    """

    stage: Literal["loading", "cleaning", "linking"]
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Changes:
    """What a refresh found, by article id; `changed` pairs the old id with the new one.

    They are one and the same where the page's lines are, but not what was made of them.
    """

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


OnProgress = Callable[[Progress], None]
Cancelled = Callable[[], bool]


def never() -> bool:
    """A long call that nobody cancels."""
    return False


def silent(_: Progress) -> None:
    """A long call that nobody watches."""
