"""What is said of a sentence for which no link is shown: why, and which key leads on. Pure.

That no other article says it is never claimed: half of what holds is scored too low to be shown.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.model import Link
from reader.strictness import percent, percent_from
from reader.tui.actions import way_to
from reader.tui.desk import Desk, Known
from reader.tui.place.onward import next_with_links
from reader.tui.words.strings import Words

NEAR = 0.2
"""The least score at which the best link left out is worth a look."""


def hints_on(known: Known, desk: Desk, *onward: str) -> tuple[str, ...]:
    """Why nothing is shown, then what to do; `onward` tells of the next sentence with links."""
    if known.links:
        return (hidden_by_kind(known, desk),)
    if len(desk.library.articles) < 2:
        return (desk.say("alone.single"),)
    miss = near_miss(known)
    lines = (
        _dismissed(known, desk) if known.dismissed else desk.say("alone"),
        *onward,
        _nearest(miss, desk) if miss is not None else "",
    )
    return tuple(line for line in lines if line)


def none_open(say: Words, keymap: Mapping[str, str], *, failed: bool) -> str:
    """Why no article is there: none could be opened, or their files have gone meanwhile."""
    keys = {name: way_to(name, keymap) for name in ("failures", "quit")}
    return say("articles.none" if failed else "articles.gone", **keys)


def near_miss(known: Known) -> Link | None:
    """The best link left out, where no other is known and it is worth a look."""
    miss = None if known.links else known.miss
    return miss if miss is not None and miss.score >= NEAR else None


def hidden_by_kind(known: Known, desk: Desk) -> str:
    """How many links the choice of a kind hides, and how to see them."""
    n = len(known.links) - len(desk.shown(known.links))
    row = "hidden.one" if n == 1 else "hidden.many"
    return desk.say(row, kind=kind_shown(desk), n=n, keys=keys_to_all(desk))


def kind_shown(desk: Desk) -> str:
    """The kinds that are shown, in words."""
    return desk.say(f"shown.{desk.kind or 'all'}")


def keys_to_all(desk: Desk) -> str:
    """What to press until all kinds are shown: repeats come before disputes, these before all."""
    key = way_to("filter-kind", desk.settings.keymap)
    return desk.say("keys.twice", key=key) if desk.kind == "repeats" else key


def way_on(desk: Desk, *, after: bool, before: bool) -> str:
    """Which key leads to a sentence that has links, if there is one after or before this."""
    if after:
        return desk.say("alone.next", key=way_to("next-linked", desk.settings.keymap))
    if before:
        return desk.say("alone.previous", key=way_to("previous-linked", desk.settings.keymap))
    return ""


def way_beyond(desk: Desk, article_id: str) -> str:
    """What to press where no sentence of the article comes after that has links, but of another."""
    if next_with_links(desk, article_id, 1) is None:
        return ""
    return desk.say("alone.beyond", key=way_to("next-linked", desk.settings.keymap))


def _dismissed(known: Known, desk: Desk) -> str:
    key = way_to("show-dismissed", desk.settings.keymap)
    return desk.say("alone.dismissed", n=known.dismissed, key=key)


def _nearest(miss: Link, desk: Desk) -> str:
    """What kind the best link left out is, and how far it is from being shown."""
    return desk.say(
        f"nearest.{miss.kind}",
        percent=percent(miss.score),
        least=percent_from(miss.kind, desk.strictness),
        key=way_to("widen", desk.settings.keymap),
    )
