"""Work in a thread that may fail: the screen that began it is told, and outlives it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual.notifications import Notify
from textual.screen import Screen
from textual.worker import Worker, get_current_worker

from reader.tui.notes.notebook import tells_itself
from reader.tui.text import harmless
from reader.tui.threads.messages import Failed
from reader.tui.words.refusals import refusal_in
from reader.tui.words.strings import Words
from reader.tui.words.telling import told


def run_guarded(
    screen: Screen[Any], work: Callable[[], None], group: str, *, exclusive: bool = False
) -> Worker[None]:
    """Run a function in a thread of a screen; an error is posted to it as `Failed`, not raised."""

    def guarded() -> None:
        worker = get_current_worker()
        try:
            work()
        except Exception as error:  # the screen must outlive what a page does to other rooms
            if not worker.is_cancelled:
                screen.post_message(failed(group, error))

    return screen.run_worker(guarded, thread=True, group=group, exclusive=exclusive)


def failed(group: str, error: Exception) -> Failed:
    """The message that tells of an error, in one line."""
    reason = " ".join(str(error).split()) or type(error).__name__
    return Failed(group, reason, tells_itself(error))


def tell_failure(screen: Screen[Any], message: Failed, say: Words) -> str:
    """Tell of it at the edge of the screen; the reason in the reader's words."""
    reason = harmless(refusal_in(harmless(message.reason), say))
    screen.app.post_message(Notify(told("work.failed", reason, severe=True)))
    return reason
