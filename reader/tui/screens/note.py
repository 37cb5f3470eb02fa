"""Writing a note: the sentence it is about, the text, tags and a colour."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Button, Input, Label, Select, TextArea

from reader.tui.notebook import COLOURS, Draft
from reader.tui.strings import Words
from reader.tui.text import clip

AROUND = 4
"""Rows of the box that are not its body: the frame, and two for what the keys do or warn of."""
BOX_PERCENT = 95
"""How much of the terminal's height the box may take, as `over.tcss` has it."""

DELETE = "delete"
"""What the editor closes with when the note is to be deleted."""


class NoteEditor(ModalScreen[object]):
    """Closes with a `Draft`, with `DELETE`, or with `None` when nothing is to be saved."""

    CSS_PATH = Path(__file__).with_name("over.tcss")
    VERTICAL_BREAKPOINTS = [(0, "-tiny"), (18, "-small"), (26, "-tall")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        # No priority: the keys typed just before must reach their field first.
        Binding("ctrl+s", "save", show=False),
        Binding("escape", "leave", show=False),
        Binding("ctrl+d", "delete", show=False, priority=True),
    ]

    def __init__(self, say: Words, sentence: str, draft: Draft, *, new: bool) -> None:
        super().__init__(classes="over")
        self.say = say
        self.sentence = sentence
        self.draft = draft
        self.new = new
        self._warned = False

    def compose(self) -> ComposeResult:
        say = self.say
        colours = [(say(f"colour.{name}"), name) for name in COLOURS]
        with Vertical(id="note-box") as box:
            box.border_title = say("note.new")
            with VerticalScroll(id="note-body", can_focus=False):
                yield Label(f"“{clip(self.sentence, 200)}”", id="note-sentence", markup=False)
                yield TextArea(
                    self.draft.text,
                    id="note-text",
                    soft_wrap=True,
                    tab_behavior="focus",
                    placeholder=say("note.text"),
                )
                with Horizontal(id="note-row"):
                    yield Input(
                        ", ".join(self.draft.tags), placeholder=say("note.tags"), id="note-tags"
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
                    if not self.new:
                        yield Button(f"{say('hint.delete')} Ctrl+D", id="delete")
            yield Label(say("note.keys"), id="note-keys", markup=False)

    def on_resize(self, event: events.Resize) -> None:
        """The body scrolls where it has no room, so that what the keys do stays seen below it."""
        room = max(3, event.size.height * BOX_PERCENT // 100 - AROUND)
        self.query_one("#note-body").styles.max_height = room
        if self.focused is not None:
            self.call_after_refresh(self.focused.scroll_visible, animate=False)

    def on_mount(self) -> None:
        area = self.query_one(TextArea)
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
        return area if self.focused in (None, area) else None

    @property
    def typed(self) -> Draft:
        """What stands in the fields."""
        tags = tuple(
            tag.strip().lstrip("#") for tag in self.query_one("#note-tags", Input).value.split(",")
        )
        chosen, former = self.query_one(Select).value, self.draft.colour
        # A colour from elsewhere is none of those to choose from, and kept unless one is chosen.
        colour = None if former in COLOURS else former
        return Draft(
            self.query_one(TextArea).text.strip(),
            tuple(tag for tag in tags if tag),
            chosen if isinstance(chosen, str) else colour,
        )

    def action_save(self) -> None:
        self.dismiss(self.typed)

    def action_leave(self) -> None:
        """Leave at once where nothing would be lost, else only when asked a second time."""
        if self.may_go():
            self.dismiss(None)

    def may_go(self) -> bool:
        """Whether nothing would be lost, or the reader was warned of it; warns otherwise."""
        if self._warned or not self._unsaved:
            return True
        self._warn(True)
        return False

    @property
    def _unsaved(self) -> bool:
        typed, former = self.typed, replace(self.draft, text=self.draft.text.strip())
        return bool(typed) and typed != former

    def _warn(self, warned: bool) -> None:
        self._warned = warned
        keys = self.query_one("#note-keys", Label)
        keys.update(self.say("note.unsaved" if warned else "note.keys"))
        keys.set_class(warned, "warned")

    @on(TextArea.Changed)
    @on(Input.Changed)
    @on(Select.Changed)
    def _typed_on(self) -> None:
        """Who went on typing is warned anew."""
        if self._warned:
            self._warn(False)

    def action_delete(self) -> None:
        if not self.new:
            self.dismiss(DELETE)
