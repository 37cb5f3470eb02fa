"""Words about a model of the reader's own: who reads, and whether sentences leave this machine."""

from __future__ import annotations

from reader.judge_options import JudgeOptions
from reader.tui.door import LibraryDoor
from reader.tui.text import harmless
from reader.tui.words.refusals import refusal_in
from reader.tui.words.strings import Words


def who_reads(judge: JudgeOptions, say: Words) -> str:
    """Who reads sentences, and whether they leave this machine for it; not made harmless."""
    if judge.local:
        return say("judge.local", model=judge.model)
    return say("judge.sent" if judge.encrypted else "judge.plain", host=judge.host)


def judged_by(library: LibraryDoor, say: Words) -> tuple[str, ...]:
    """What to say of the model that is asked; nothing when there is none."""
    judge = library.judge
    if judge is None:
        return ()
    if library.judge_paused:
        reason = refusal_in(library.judge_paused, say)
        return (harmless(say("judge.paused", host=judge.host, reason=reason)),)
    return (harmless(who_reads(judge, say)),)
