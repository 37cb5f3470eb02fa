"""Short messages at the edge of the screen: a new one takes the place of one on the same matter.

Without that, ten presses of a key leave ten messages that cover the text for seconds. What has
stood for a moment and warns of nothing goes as well: four of them hide the related pane.
Warnings differ by what they say, so that none is lost. While a note is written none is
shown: a small terminal has no room beside its fields. Knows nothing of what is told.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from time import time
from uuid import uuid4

from textual.notifications import Notification, Notify

_MATTERS = dict.fromkeys(("undone", "undo", "redone", "redo", "note"), "verdict")
"""Rows of words that speak of the same matter as others: all are about what was kept or undone."""


@dataclass
class Told(Notification):
    """A message that knows its matter."""

    matter: str = ""


def told(row: str, text: str, *, severe: bool) -> Told:
    """A message in the words of a row; `text` is harmless."""
    head = row.partition(".")[0]
    return Told(
        text,
        severity="warning" if severe else "information",
        markup=False,
        matter=text if severe else _MATTERS.get(head, head),
    )


SEEN = 1.5
"""Seconds after which a plain message was seen: it makes room for the next one, or a dialog."""


class Telling:
    """The messages that still stand; `clear` takes all off the screen, `post` puts one there."""

    def __init__(self, clear: Callable[[], None], post: Callable[[Notify], object]) -> None:
        self._clear, self._post = clear, post
        self._standing: list[Notification] = []
        self._held: list[Notification] | None = None

    def came(self, new: Notification) -> bool:
        """Call before a message is shown: what it replaces goes, the others come back.

        False when it must not be shown now.
        """
        if self._held is not None:
            self._held = [one for one in self._held if not _on_the_same(new, one)]
            self._held.append(new)
            return False
        standing = [one for one in self._standing if not one.has_expired]
        kept = [one for one in standing if not _replaces(new, one)]
        if len(kept) < len(standing):
            self._clear()
            for one in kept:
                # As another one: the screen keeps a place for each that it has shown.
                self._post(Notify(replace(one, identity=str(uuid4()))))
            kept = []  # each comes by here again
        self._standing = [*kept, new]
        return True

    def hush(self) -> None:
        """Show nothing until `speak`; what stands goes, and comes back unless it was seen."""
        if self._held is None:
            self._held = [one for one in self._standing if not (one.has_expired or _seen(one))]
            self._standing = []
            self._clear()

    def speak(self) -> None:
        """Show what was held back, each for as long as if it came only now."""
        held, self._held = self._held or [], None
        for one in held:
            self._post(Notify(replace(one, raised_at=time(), identity=str(uuid4()))))


def _replaces(new: Notification, former: Notification) -> bool:
    if not isinstance(new, Told) or not isinstance(former, Told):
        return False
    return (new.severity == "information" and _seen(former)) or _on_the_same(new, former)


def _on_the_same(new: Notification, former: Notification) -> bool:
    return isinstance(new, Told) and isinstance(former, Told) and new.matter == former.matter


def _seen(one: Notification) -> bool:
    return one.severity == "information" and time() - one.raised_at > SEEN
