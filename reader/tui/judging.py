"""Words about a model of the reader's own: who reads, and whether sentences leave this machine."""

from __future__ import annotations

from reader.tui.door import LibraryDoor
from reader.tui.refusals import refusal_in
from reader.tui.strings import Words
from reader.tui.text import harmless


def judged_by(library: LibraryDoor, say: Words) -> tuple[str, ...]:
    """What to say of the model that is asked; nothing when there is none."""
    judge = library.judge
    if judge is None:
        return ()
    host = harmless(judge.host)
    if library.judge_paused:
        return (
            say("judge.paused", host=host, reason=harmless(refusal_in(library.judge_paused, say))),
        )
    if judge.local:
        return (say("judge.local", model=harmless(judge.model)),)
    return (say("judge.sent" if judge.encrypted else "judge.plain", host=host),)
