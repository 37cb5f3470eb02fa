"""Writing a note: the sentence it is about, the text, tags and a colour."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Button, Input, Label, Select, TextArea

from reader.tui.notes.notebook import COLOURS, Draft
from reader.tui.widgets.quote import Quote
from reader.tui.words.strings import Words

AROUND = 4
"""Rows of the box that are not its body: the frame, and two for what the keys do or warn of."""
KEEP_AFTER = 0.5
"""Seconds after a key for which what stands in the fields may be nowhere else."""
BOX_PERCENT = 95
"""How much of the terminal's height the box may take, as `over.tcss` has it."""


class NoteEditor(ModalScreen[None]):
    """Hands what is typed to `save`, and stays open until it is told that this was kept.

    Who is given a draft, or asked to delete the note, answers with `done` or `refuse`. `keep` is
    given what stands there as it is typed, and `None` once the reader throws it away.
    """

    CSS_PATH = Path(__file__).with_name("over.tcss")
    VERTICAL_BREAKPOINTS = [(0, "-tiny"), (18, "-small"), (26, "-tall")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        # No priority: the keys typed just before must reach their field first.
        Binding("ctrl+s", "save", show=False),
        Binding("escape", "leave", show=False),
        Binding("ctrl+d", "delete", show=False, priority=True),
    ]

    def __init__(
        self,
        say: Words,
        sentence: str,
        draft: Draft,
        *,
        save: Callable[[Draft], None],
        delete: Callable[[], None] | None = None,
        keep: Callable[[Draft | None], None] = lambda _: None,
        then: str = "",
    ) -> None:
        super().__init__(classes="over")
        self.say = say
        self.sentence = sentence
        self.draft = draft
        self._tags = draft.tags
        """The tags as they were put into their field."""
        self.then = then
        self._save, self._delete, self._keep = save, delete, keep
        self.brought_back: tuple[str, Draft] | None = None
        """What was typed before and never saved, and what to say of it; set before it is shown."""
        self._resting: Timer | None = None
        self._warned = False
        self._field: Widget | None = None
        self._waiting = False
        self._held: list[events.Key] = []

    def compose(self) -> ComposeResult:
        say = self.say
        colours = [(say(f"colour.{name}"), name) for name in COLOURS]
        with Vertical(id="note-box") as box:
            box.border_title = say("note.new")
            with VerticalScroll(id="note-body", can_focus=False):
                yield self._about()
                yield TextArea(
                    self.draft.text,
                    id="note-text",
                    soft_wrap=True,
                    tab_behavior="focus",
                    placeholder=say("note.text"),
                )
                with Horizontal(id="note-row"):
                    yield Input(
                        _in_a_row(self._tags),
                        placeholder=say("note.tags"),
                        id="note-tags",
                        select_on_focus=False,  # the next letter would replace every tag
                    )
                    yield Select(
                        colours,
                        prompt=say("colour.none"),
                        value=self.draft.colour if self.draft.colour in COLOURS else Select.NULL,
                        id="note-colour",
                    )
                with Horizontal(id="note-buttons"):
                    yield Button(f"{say('hint.save')} Ctrl+S", id="save", variant="primary")
                    yield Button(f"{say('hint.close')} Esc", id="leave")
                    if self._delete is not None:
                        yield Button(f"{say('hint.delete')} Ctrl+D", id="delete")
            yield Label(say("note.keys"), id="note-keys", markup=False)

    def _about(self) -> Widget:
        """The sentence that the note is about; where its words have changed, both wordings."""
        if not self.then:
            return Quote(self.sentence, id="note-sentence")
        told = self.say("note.changed", then=self.then, now=self.sentence)
        return Label(told, id="note-changed", markup=False)

    def on_resize(self, event: events.Resize) -> None:
        """The body scrolls where it has no room, so that what the keys do stays seen below it."""
        room = max(3, event.size.height * BOX_PERCENT // 100 - AROUND)
        self.query_one("#note-body").styles.max_height = room
        if self.focused is not None:
            self.call_after_refresh(self.focused.scroll_visible, animate=False)

    def on_mount(self) -> None:
        area = self.query_one(TextArea)
        if self.brought_back is not None:
            self.refuse(*self.brought_back)
        area.move_cursor(area.document.end)
        area.focus()

    @on(Button.Pressed)
    def _pressed(self, message: Button.Pressed) -> None:
        message.stop()
        {"save": self.action_save, "delete": self.action_delete}.get(
            message.button.id or "", self.action_leave
        )()

    @property
    def typed_into(self) -> TextArea | None:
        area = next(iter(self.query(TextArea)), None)
        return area if self.focused in (None, area) and not self._waiting else None

    @property
    def typed(self) -> Draft:
        """What stands in the fields."""
        written = self.query_one("#note-tags", Input).value
        tags = tuple(tag.strip().lstrip("#") for tag in written.split(","))
        if written == _in_a_row(self._tags):  # tags from elsewhere may hold commas
            tags = self._tags
        chosen, former = self.query_one(Select).value, self.draft.colour
        # A colour from elsewhere is none of those to choose from, and kept unless one is chosen.
        colour = None if former in COLOURS else former
        return Draft(
            self.query_one(TextArea).text.strip(),
            tuple(tag for tag in tags if tag),
            chosen if isinstance(chosen, str) else colour,
        )

    def action_save(self) -> None:
        if not self._waiting:
            self._wait()
            self._save(self.typed)

    def action_leave(self) -> None:
        """Leave at once where nothing would be lost, else only when asked a second time."""
        if not self._waiting and self.may_go():
            self.dismiss(None)

    def may_go(self) -> bool:
        """Whether nothing would be lost, or the reader was warned of it; warns otherwise."""
        if self._warned or not self._unsaved:
            self._stop_keeping()
            self._keep(None)
            return True
        self._warn(self.say("note.unsaved"))
        self._warned = True
        return False

    @property
    def _unsaved(self) -> bool:
        typed, former = self.typed, replace(self.draft, text=self.draft.text.strip())
        return bool(typed) and typed != former

    def _warn(self, told: str) -> None:
        """Tell something in the place of what the keys do; "" brings these back."""
        self._warned = False
        keys = self.query_one("#note-keys", Label)
        keys.update(told or self.say("note.keys"))
        keys.set_class(bool(told), "warned")

    @on(TextArea.Changed)
    @on(Input.Changed)
    @on(Select.Changed)
    def _typed_on(self) -> None:
        """Who went on typing is warned anew; what is typed is kept a moment later."""
        if self._warned:
            self._warn("")
        if self._resting is None:
            self._resting = self.set_timer(KEEP_AFTER, self._keep_typed)

    def _keep_typed(self) -> None:
        self._resting = None
        if self.is_attached and not self._waiting:
            self._keep(self.typed if self._unsaved else None)

    def _stop_keeping(self) -> None:
        if self._resting is not None:
            self._resting.stop()
            self._resting = None

    def action_delete(self) -> None:
        if self._delete is not None and not self._waiting:
            self._wait()
            self._delete()

    # -- being answered --------------------------------------------------------

    def _wait(self) -> None:
        """Type nothing more into the fields until it is known what became of it."""
        self._stop_keeping()
        self._waiting, self._field = True, self.focused
        self.set_focus(None)

    def on_key(self, event: events.Key) -> None:
        """What is typed meanwhile is meant for the screen below, which is a moment away."""
        if self._waiting:
            event.stop()
            event.prevent_default()
            self._held.append(event)

    def done(self) -> None:
        """It was kept, or is to be left: close."""
        if not self.is_attached:
            return
        self.dismiss(None)
        for event in self._held:
            self.app.call_later(self.app.post_message, events.Key(event.key, event.character))

    def refuse(self, told: str, draft: Draft | None = None, former: Draft | None = None) -> None:
        """It was not kept: say why, with what was typed still there.

        A `draft` takes its place, `former` that of what the store has.
        """
        self._waiting = False
        self._held.clear()
        self.set_focus(self._field)
        if draft is not None:
            self.query_one(TextArea).load_text(draft.text)
            self._tags = draft.tags
            self.query_one("#note-tags", Input).value = _in_a_row(draft.tags)
            colour = draft.colour if draft.colour in COLOURS else Select.NULL
            self.query_one("#note-colour", Select).value = colour
        if former is not None:
            self.draft = former
        self._warn(told)


def _in_a_row(tags: Sequence[str]) -> str:
    return ", ".join(tags)
