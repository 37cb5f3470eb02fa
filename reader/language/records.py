"""Dataclasses that are made by the million.

A frozen dataclass sets each field through `object.__setattr__`, which makes an
object of four fields five times slower to build. `record` gives the same class
(slots, equality, hash) and leaves it to the type checker to see that nothing is set.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

__all__ = ["record"]

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def record(cls: type[T]) -> type[T]:
    """`dataclass(frozen=True, slots=True)` to the type checker; quick to make at run time."""
    made: type[T] = dataclass(slots=True, unsafe_hash=True)(cls)
    return made
