"""A screen over the reading screen with a list to choose from, searched or not.

Results, articles, notes, flagged passages, failures, the timeline and the keys
are all such lists. Choosing closes it with the entry's key; Esc with nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.notifications import Notify
from textual.screen import ModalScreen
from textual.widgets import Input
from textual.worker import get_current_worker

from reader.tui.actions import bind, show_key
from reader.tui.desk import Desk
from reader.tui.threads.guarding import run_guarded, tell_failure
from reader.tui.threads.messages import Failed
from reader.tui.widgets.bars import HintBar, TextBar
from reader.tui.widgets.item_list import Item, ItemList
from reader.tui.widgets.lines_view import LinesView
from reader.tui.words.telling import told

BOX_PERCENT, BOX_MOST = 92, 120
"""The box in cells of the terminal, as `over.tcss` has it: its share, and what it never exceeds."""

BORDERS_AND_SCROLLBAR = 3

Search = Callable[[str], tuple[Sequence[Item], str]]
"""Query to entries and a line that tells of them."""
SlowSearch = Callable[[str, Callable[[], bool]], tuple[Sequence[Item], str]]
"""The same, run in a thread, where it asks whether to stop: another letter was typed."""

_DEEDS = {
    "next-sentence": "move(1)",
    "previous-sentence": "move(-1)",
    "page-down": "page(1)",
    "page-up": "page(-1)",
    "first": "edge(False)",
    "last": "edge(True)",
    "quit": "leave",
}
"""What the keys of the reading screen do in a list."""


class Picker(ModalScreen[object]):
    """Lists entries; `prompt` adds a line to type into, `extra` keys with a word and a deed.

    A key of `extra` is named where there is an entry to do it to; those in `always` need none.
    `empty` stands where there are no entries, `nothing` where none is what was typed.
    """

    CSS_PATH = Path(__file__).with_name("over.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("enter", "choose", show=False),
    ]

    def __init__(
        self,
        desk: Desk,
        title: str,
        items: Sequence[Item],
        *,
        empty: str = "",
        nothing: str = "",
        note: str = "",
        prompt: str = "",
        search: Search | None = None,
        slow: SlowSearch | None = None,
        tight: bool = False,
        cursor: int = 0,
        go: str = "",
        extra: Mapping[str, tuple[str, Callable[[Item | None], None]]] | None = None,
        always: Collection[str] = (),
    ) -> None:
        super().__init__(classes="over")
        self.say = desk.say
        self.list = ItemList(desk.marks, tight=tight, id="items")
        self.title_bar = TextBar(id="over-title")
        self.hints = HintBar(id="over-hints")
        self.input = Input(placeholder=prompt, compact=True, id="over-input")
        self._title, self._note, self._empty = title, note, empty
        self._nothing = nothing or empty
        self.items = items
        self._search, self._slow = search, slow
        self._cursor = cursor
        self._go_word = go
        self._extra, self._always = extra or {}, always
        for key in self._extra:
            self._bindings.bind(key, f"extra('{key}')")
        bind(self._bindings, _DEEDS, desk.settings.keymap)

    def compose(self) -> ComposeResult:
        with Vertical(id="over-box"):
            yield self.title_bar
            if self._is_searched:
                yield self.input
            yield self.list
            yield self.hints

    def on_mount(self) -> None:
        self.list.expected_width = self._box_width()
        self.title_bar.show(f" {self._title}", f"{self._note} ")
        self.replace(self.items, self._note, cursor=self._cursor)
        if not self._is_searched:
            self.list.focus()

    def _box_width(self) -> int:
        """Cells of a row before the box is laid out: else the first paint would wrap each word."""
        return self._outer_width() - BORDERS_AND_SCROLLBAR

    def _outer_width(self) -> int:
        return min(BOX_MOST, self.app.size.width * BOX_PERCENT // 100)

    def on_resize(self) -> None:
        """Keep messages within the box: over its border a Korean one would lose a syllable.

        Textual blanks a wide character of what lies over two widgets where the one below ends.
        """
        beside = (self.app.size.width - self._outer_width()) // 2
        for rack in self.query("#textual-toastrack"):
            rack.styles.padding = (0, beside, 0, 0)  # it has two cells at its right by itself

    def replace(self, items: Sequence[Item], note: str, *, cursor: int = 0) -> None:
        """Show other entries."""
        self.items = items
        self.tell(note)
        empty = self._nothing if self.input.value.strip() else self._empty
        self.list.show_items(items, empty, cursor=cursor)
        words = [("leave", "Esc", self.say("hint.close"))]
        if any(_leads_on(item) for item in items):  # else Enter would only say why it does nothing
            words.insert(0, ("choose", "Enter", self._go_word or self.say("hint.go")))
        extra = [key for key in self._extra if items or key in self._always]
        words += [(key, show_key(key), self._extra[key][0]) for key in extra]
        self.hints.show(words)

    def tell(self, note: str) -> None:
        """Say something else beside the title, of the same entries."""
        self.title_bar.show(f" {self._title}", f"{note} ")

    # -- searching -----------------------------------------------------------

    @property
    def typed_into(self) -> Input | None:
        searched = self._is_searched and self.focused in (None, self.input)
        return self.input if searched else None

    @property
    def _is_searched(self) -> bool:
        return self._search is not None or self._slow is not None

    @on(Input.Changed, "#over-input")
    def _typed(self, message: Input.Changed) -> None:
        message.stop()
        if self._search is not None:
            self.replace(*self._search(message.value))
        elif self._slow is not None:
            run_guarded(
                self, partial(self._seek, self._slow, message.value), "search", exclusive=True
            )

    def search_again(self, nothing: str) -> None:
        """There are other articles than when it was searched; the chosen entry stays chosen."""
        query = self.input.value
        if self._search is not None:
            self._empty = self._nothing = nothing
            chosen = self.list.chosen
            items, note = self._search(query)
            keys = [item.key for item in items]
            here = keys.index(chosen.key) if chosen and chosen.key in keys else 0
            self.replace(items, note, cursor=here)
        elif self._slow is not None and query.strip():
            run_guarded(self, partial(self._seek, self._slow, query), "search", exclusive=True)

    def _seek(self, search: SlowSearch, query: str) -> None:
        """Runs in a worker thread; threads are few, so that what nobody waits for must end."""
        worker = get_current_worker()
        items, note = search(query, lambda: worker.is_cancelled)
        if not worker.is_cancelled:
            self.app.call_from_thread(self._found, query, items, note)

    @on(Failed)
    def _failed(self, message: Failed) -> None:
        self.tell(tell_failure(self, message, self.say))

    def _found(self, query: str, items: Sequence[Item], note: str) -> None:
        if self.is_attached and self.input.value == query:
            self.replace(items, note)

    @on(Input.Submitted, "#over-input")
    def _submitted(self, message: Input.Submitted) -> None:
        message.stop()
        self.action_choose()

    # -- choosing ------------------------------------------------------------

    def action_leave(self) -> None:
        self.dismiss(None)

    def action_choose(self) -> None:
        """Close with what was chosen; stay, and say why, where there is nowhere to go."""
        item = self.list.chosen
        if item is not None and item.nowhere:
            self.app.post_message(Notify(told("nowhere", item.nowhere, severe=False)))
        elif item is not None and item.key is not None:
            self.dismiss(item.key)

    @on(LinesView.Chosen)
    def _chosen(self, message: LinesView.Chosen) -> None:
        message.stop()
        self.action_choose()

    @on(HintBar.Pressed)
    def _pressed(self, message: HintBar.Pressed) -> None:
        message.stop()
        if message.action_id == "choose":
            self.action_choose()
        elif message.action_id == "leave":
            self.action_leave()
        else:
            self.action_extra(message.action_id)

    def action_move(self, step: int) -> None:
        self.list.move(step)

    def action_page(self, step: int) -> None:
        self.list.move_page(step)

    def action_edge(self, end: bool) -> None:
        self.list.move_edge(end)

    def action_extra(self, key: str) -> None:
        self._extra[key][1](self.list.chosen)


def _leads_on(item: Item) -> bool:
    """Whether choosing an entry does something."""
    return item.key is not None and not item.nowhere
