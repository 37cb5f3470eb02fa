"""The related pane: which kinds, how certain, and the reader's own verdicts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.model import Link, LinkKind
from reader.tui.actions import way_to
from reader.tui.commands import does
from reader.tui.text import clip, harmless

if TYPE_CHECKING:
    from reader.notes import Verdict
    from reader.tui.screens.reading import Reading

SOURCE, FIRST_WORDS = 24, 32
"""Cells of a link's source and of its sentence in a message: enough to know it by."""

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
    key = way_to("show-dismissed", screen.desk.settings.keymap)
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
    """Judge the chosen link; one that is not on screen is shown first, and nothing is judged."""
    link = screen.following.offered
    if verdict == "dismissed" and _was_dismissed(screen, link):
        # Held a moment too long the key neither takes back what it did nor asks for a choice.
        return
    keymap = screen.desk.settings.keymap
    if link is None:
        screen.tell("verdict.none", key=way_to("next-pane", keymap))
    elif not _is_seen(screen, link):
        screen.go_to_pane("related")
        action = "confirm" if verdict == "confirmed" else "dismiss"
        screen.tell(f"verdict.look.{verdict}", key=way_to(action, keymap))
    else:
        screen.following.judged = link, verdict
        screen.work.write_note(partial(_save, screen, link, verdict))


def _was_dismissed(screen: Reading, link: Link | None) -> bool:
    """Whether the link was dismissed just now, and is still on its way out of view or the last."""
    judged = screen.following.judged
    if judged is None or judged[1] != "dismissed":
        return False
    last = judged[0]
    ends = last.from_id, last.to_id
    return link is None or ((link.from_id, link.to_id) == ends and link.score >= 0)


def link_by_hand(screen: Reading, kind: LinkKind) -> None:
    """Link the two sentences that stand side by side: the judge need not know of such a link."""
    other = screen.following.other
    ends = screen.following.reading.sentence_id, other.sentence_id if other is not None else None
    if ends[0] is None or ends[1] is None:
        screen.tell("hand.none", key=way_to("overview", screen.desk.settings.keymap))
        return
    link = Link(kind, 0.0, ends[0], ends[1], ())
    screen.work.write_note(partial(_save, screen, link, "confirmed"))


def _is_seen(screen: Reading, link: Link) -> bool:
    """Whether the link's card or its other sentence is on screen."""
    other = screen.following.other
    return screen.related.display or (other is not None and other.sentence_id == link.to_id)


def _save(screen: Reading, link: Link, verdict: Verdict) -> None:
    """Runs in a worker thread."""
    try:
        saved = screen.notebook.judge(link, verdict)
    except Exception:
        screen.following.judged = None
        raise
    screen.app.call_from_thread(_judged, screen, link, verdict if saved else "back")


def _judged(screen: Reading, link: Link, verdict: str) -> None:
    """Say what became of which link, and how to undo it."""
    screen.desk.forget()
    if verdict == "back":
        screen.following.judged = None
        screen.related.wanted = link.to_id
    screen.following.again()
    screen.work.count()
    article = screen.desk.article_with(link.to_id)
    if article is None:
        return
    sentence = article.sentences[article.sentence_index(link.to_id)]
    screen.tell(
        f"verdict.{verdict}",
        source=clip(harmless(article.source or article.title), SOURCE),
        text=clip(harmless(sentence.text), FIRST_WORDS),
        key=way_to("undo", screen.desk.settings.keymap),
    )
