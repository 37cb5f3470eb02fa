"""The related pane: which kinds, how certain, and the reader's own verdicts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.model import Link, LinkKind
from reader.tui.actions import hint
from reader.tui.commands import does

if TYPE_CHECKING:
    from reader.tui.notebook import Verdict
    from reader.tui.screens.reading import Reading

_NEXT: dict[LinkKind | None, LinkKind | None] = {
    None: "repeats",
    "repeats": "disputes",
    "disputes": None,
}


@does("filter-kind")
def filter_kind(screen: Reading) -> None:
    screen.desk.kind = _NEXT[screen.desk.kind]
    screen.following.mark_all()
    screen.following.again()
    screen.status.title_related()
    screen.status.title_articles()


@does("widen")
def widen(screen: Reading) -> None:
    _stricter(screen, -1)


@does("narrow")
def narrow(screen: Reading) -> None:
    _stricter(screen, 1)


def _stricter(screen: Reading, step: int) -> None:
    if not screen.desk.stricter(step):
        screen.app.bell()
        return
    screen.desk.counts.clear()
    screen.following.again()
    screen.work.count()
    screen.status.title_related()


@does("show-dismissed")
def show_dismissed(screen: Reading) -> None:
    screen.desk.dismissed = not screen.desk.dismissed
    key = hint("show-dismissed", screen.desk.settings.keymap)
    screen.tell("dismissed.shown" if screen.desk.dismissed else "dismissed.hidden", key=key)
    screen.following.again()
    screen.status.title_related()


@does("confirm")
def confirm(screen: Reading) -> None:
    _judge(screen, "confirmed")


@does("dismiss")
def dismiss(screen: Reading) -> None:
    _judge(screen, "dismissed")


def _judge(screen: Reading, verdict: Verdict) -> None:
    link = screen.following.chosen
    if link is None:
        screen.tell("verdict.none", key=hint("next-pane", screen.desk.settings.keymap))
        return
    screen.work.write_note(partial(_save, screen, link, verdict))


def _save(screen: Reading, link: Link, verdict: Verdict) -> None:
    """Runs in a worker thread."""
    saved = screen.notebook.judge(link, verdict)
    key = hint("undo", screen.desk.settings.keymap)
    screen.app.call_from_thread(_judged, screen, verdict if saved else "", key)


def _judged(screen: Reading, verdict: str, key: str) -> None:
    screen.desk.forget()
    screen.following.again()
    screen.work.count()
    screen.tell(f"verdict.{verdict or 'back'}", key=key)
