"""Back and forward, as a browser has it: a pure list of places with a cursor.

Knows nothing of widgets; the screen gives it the place that it leaves and
receives the place to go to.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader stands: an article, a sentence of it, and what is beside it.

    `sentence` and `beside_sentence` are positions in the articles' sentences.
    """

    article: str
    sentence: int = 0
    beside: str | None = None
    beside_sentence: int = 0
    focus_beside: bool = False


@dataclass(slots=True)
class History:
    """Two stacks of places; the current one is kept by the caller."""

    limit: int = 200
    _back: list[Place] = field(default_factory=list)
    _forward: list[Place] = field(default_factory=list)

    def leave(self, place: Place) -> None:
        """Remember a place that is left for a new one; what was ahead is forgotten."""
        if not self._back or self._back[-1] != place:
            self._back.append(place)
            del self._back[: -self.limit]
        self._forward.clear()

    def back(self, here: Place) -> Place | None:
        """The place before this one, or `None` at the beginning."""
        return self._step(here, self._back, self._forward)

    def forward(self, here: Place) -> Place | None:
        """The place that `back` came from, or `None` at the end."""
        return self._step(here, self._forward, self._back)

    @staticmethod
    def _step(here: Place, source: list[Place], other: list[Place]) -> Place | None:
        while source:
            place = source.pop()
            if place != here:
                other.append(here)
                return place
        return None

    def replace(self, old: str, new: str | None) -> None:
        """Follow an article to its new id, or forget the places of one that went away."""
        for stack in (self._back, self._forward):
            stack[:] = [moved for place in stack if (moved := _moved(place, old, new)) is not None]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return bool(self._back)


def _moved(place: Place, old: str, new: str | None) -> Place | None:
    if place.article == old:
        if new is None:
            return None
        place = replace(place, article=new)
    if place.beside == old:
        alone = Place(place.article, place.sentence)
        place = alone if new is None else replace(place, beside=new)
    return place
