"""The reading screen: articles, the article, one beside it, and who else says it.

It puts the panes on the screen and hands what they say to the follower, which
keeps them in step. What a key does stands in `commands/`, going from article to
article in `navigation.py`, what happens in threads in `work.py`.
"""

from __future__ import annotations

from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.notifications import Notify
from textual.widget import Widget
from textual.widgets import Input

from reader.tui.actions import bindings
from reader.tui.commands import COMMANDS, load_commands
from reader.tui.desk import Desk
from reader.tui.find.finding import Finding
from reader.tui.layout.panes import PANES, STACK_HEIGHT, arrange
from reader.tui.links.copies import Copies
from reader.tui.links.following import Following
from reader.tui.notes.notebook import Notebook
from reader.tui.place.navigation import Navigation
from reader.tui.place.remembering import Remembering
from reader.tui.screens.receiving import Receiving
from reader.tui.text import harmless
from reader.tui.threads.progress import Progressing
from reader.tui.threads.settling import Settling
from reader.tui.threads.watching import Watching
from reader.tui.threads.work import Work
from reader.tui.widgets.article_list import ArticleList
from reader.tui.widgets.article_pane import ArticlePane
from reader.tui.widgets.bars import HintBar, TextBar
from reader.tui.widgets.find_bar import FindBar
from reader.tui.widgets.lines_view import LinesView
from reader.tui.widgets.quote import Quote
from reader.tui.widgets.related_pane import RelatedPane
from reader.tui.words.labels import labels_of
from reader.tui.words.status import Status
from reader.tui.words.strings import Words
from reader.tui.words.telling import told

load_commands()

SAVE_EVERY = 1.0
"""Seconds between two looks at whether the reader's place must be saved."""
FEW_ROWS = 8
"""Rows of a terminal up to which there is room for nothing but the links."""
LOOK_EVERY = 0.5
"""Seconds between two looks at whether another program changed the notes."""
PAINTED_BY = 0.4
"""Seconds by which pages are opened, though the first paint was not told of."""


class Panes(Widget):
    """Holds the panes; a plain widget, as Textual's containers bring styles of their own."""


class Reading(Receiving, inherit_bindings=False):
    """Where a reader reads."""

    AUTO_FOCUS = "#main"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(),
        Binding("ctrl+c,super+c", "screen.copy_text", show=False),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="reading")
        self.desk = desk
        say, marks, keymap = desk.say, desk.marks, desk.settings.keymap
        labels = labels_of(say, marks, keymap)
        self.list = ArticleList(say, marks, keymap, id="list")
        self.main = ArticlePane(labels, marks, id="main")
        self.beside = ArticlePane(labels, marks, id="beside")
        for pane in (self.main, self.beside):
            pane.measure, pane.justify = desk.settings.measure, desk.settings.justify
        self.related = RelatedPane(say, marks, desk.article, id="related")
        self.head = TextBar(id="head")
        self.peek = TextBar(id="peek")
        self.asked = Quote("", id="asked")
        self.find = FindBar(say)
        self.hints = HintBar(id="hints")
        self.here = "main"
        self.has_beside = False
        self.notebook = Notebook(desk.library)
        self.following = Following(self)
        self.navigation = Navigation(self)
        self.finding = Finding(self)
        self.status = Status(self)
        self.work = Work(self)
        self.watching = Watching(self)
        self.settling = Settling(self)
        self.copies = Copies(self)
        self._list_title = ""
        self.progress = Progressing(self)
        self.remembering = Remembering(self)

    def compose(self) -> ComposeResult:
        yield self.head
        yield self.asked
        with Panes(id="panes"):
            yield self.list
            yield self.main
            yield self.related
        yield self.peek
        yield self.hints

    def on_mount(self) -> None:
        self.remembering.restore_view()
        self.name_panes()
        self.put_panes()
        self.status.update()
        # Twice: the first refresh lays out, the second one has painted.
        self.call_after_refresh(self.call_after_refresh, self._painted)
        # A screen that another one covers by then is not refreshed: pages are opened all the same.
        self.set_timer(PAINTED_BY, self._painted)
        self.set_interval(SAVE_EVERY, self.remembering.save)
        self.set_interval(LOOK_EVERY, self.work.look_at_notes)

    def _painted(self) -> None:
        """What can wait for the first paint: the pane that nobody needs yet, and the work."""
        if self.beside.is_attached:
            return
        self.query_one("#panes").mount(self.beside, after=self.main)
        self.work.open()

    def on_unmount(self) -> None:
        self.remembering.save()

    def name_panes(self) -> None:
        """The title of the list: what it is narrowed to."""
        say, desk = self.desk.say, self.desk
        title = " · ".join(
            part for part in (say("articles"), harmless(desk.narrowing.query)) if part
        )
        if title != self._list_title:  # setting it draws the whole pane again
            self._list_title = title
            self.list.border_title = Content(title)

    def speak(self, say: Words) -> None:
        """Say everything in another language from now on."""
        if self.status.stopped:
            self.status.working = say("work.stopped")
        self.desk.say = self.list.say = self.related.say = self.find.say = say
        self.find.input.placeholder = say("find.start")
        for pane in (self.main, self.beside):
            pane.labels = labels_of(say, self.desk.marks, self.desk.settings.keymap)
        for view in (self.main, self.beside, self.list, self.related):
            view.lay_in_place()
        self.name_panes()
        self.status.reading = ""  # the next report says it in this language
        self.following.again()
        self.status.title_articles()
        self.status.update()

    # -- where the reader is -------------------------------------------------

    @property
    def pane(self) -> LinesView:
        """The pane in focus."""
        return {"list": self.list, "beside": self.beside, "related": self.related}.get(
            self.here, self.main
        )

    @property
    def reading(self) -> ArticlePane:
        """The article that is read: the one in focus, or last in focus."""
        return self.following.reading

    @property
    def article_id(self) -> str:
        """The main article's id, "" while there is none."""
        return self.main.article.id if self.main.article else ""

    # -- panes ---------------------------------------------------------------

    def go_to_pane(self, name: str) -> None:
        """Put the focus in a pane, showing it if it was not."""
        if name == "beside" and not self.has_beside:
            name = "main"
        self.here = name
        former = self.reading
        self.following.focused(name)
        self.put_panes()
        self.pane.focus()
        if self.reading is not former:
            self.following.follow(self.reading, stays=True)
        self.status.update()

    def put_panes(self) -> None:
        """Show the panes that this size has room for."""
        size, read = self.app.size, self.reading.id or "main"
        wanted = arrange(size.width, size.height, self.here, self.has_beside, read)
        self.query_one("#panes").set_class(wanted.stacked, "stacked")
        self.list.styles.width = wanted.list_width if len(wanted.shown) > 1 else "1fr"
        alone = len(wanted.shown) == 1
        self.related.styles.width = "1fr" if alone else wanted.related_width
        free = size.width
        free -= wanted.list_width * ("list" in wanted.shown)
        free -= wanted.related_width * ("related" in wanted.shown)
        halves = 1 if wanted.stacked else len(wanted.shown & {"main", "beside"})
        for pane in (self.list, self.main, self.beside, self.related):
            pane.display = pane.id in wanted.shown
            pane.expected_width = free // max(1, halves) - 1  # a column for the scrollbar
        self.peek.display = "related" not in wanted.shown
        # The links alone fill a narrow terminal: what they repeat or dispute stands above them.
        self.asked.display = wanted.shown == {"related"} and size.height > FEW_ROWS
        self.asked.styles.max_height = 3 if size.height >= STACK_HEIGHT else 1

    # -- being told ----------------------------------------------------------

    def action_do(self, action_id: str) -> None:
        """Do what an action of the registry says."""
        self.desk.touched()
        COMMANDS[action_id](self)

    def action_copy_text(self) -> None:
        """What is selected with the mouse goes to the clipboard; a terminal shows nothing of it."""
        super().action_copy_text()  # ends it where nothing is selected
        self.tell("copied.selected")

    @on(HintBar.Pressed)
    def _hint_pressed(self, message: HintBar.Pressed) -> None:
        self.action_do(message.action_id)

    @on(TextBar.Pressed, "#peek")
    def _peek_pressed(self) -> None:
        """A click on the best link does what the key does that the bar names."""
        self.go_to_pane("related")

    @on(TextBar.Pressed, "#head")
    def _head_pressed(self, message: TextBar.Pressed) -> None:
        """Where the words tell of pages that failed, a click lists them as the key there does."""
        if message.left and self.desk.library.failures:
            self.action_do("failures")

    @on(LinesView.Moved)
    def _moved(self, message: LinesView.Moved) -> None:
        if isinstance(message.view, ArticlePane):
            self.following.follow(message.view)
        elif message.view is self.related:
            self.related.came_above = 0
            self.following.judged = None
            self.following.underline()
        self.status.update()

    @on(LinesView.Chosen)
    def _chosen(self) -> None:
        self.action_do("open")

    @on(LinesView.Followed)
    def _followed(self, message: LinesView.Followed) -> None:
        """A folded label was clicked: show the page at that line."""
        pane = message.view
        if isinstance(pane, ArticlePane):
            self.show_raw(pane, message.target)

    def show_raw(self, pane: ArticlePane, line: int) -> None:
        """Show the raw page, or the article again, with a line at a quarter of the height."""
        pane.show_view("raw" if pane.page_view != "raw" else "folded")
        row = pane.row_of_line(line)
        if row is not None:
            top = max(0, row - pane.scrollable_content_region.height // 4)
            pane.scroll_to_row(top)
        self.status.update()

    @property
    def typed_into(self) -> Input | None:
        return self.find.input if self.find.opening else None

    @on(Input.Changed, "#find-input")
    def _find_changed(self, message: Input.Changed) -> None:
        self.finding.look(message.value)

    @on(Input.Submitted, "#find-input")
    def _find_submitted(self) -> None:
        self.finding.settle()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        name = event.widget.id or ""
        if name in PANES and name != self.here:
            self.here = name
            self.following.focused(name)
            self.put_panes()
            self.following.follow(self.reading, stays=True)
            self.status.update()
        elif self.finding.active:  # from the line to find in, or back into it
            self.status.update()

    def on_resize(self) -> None:
        self.put_panes()
        self.status.update()

    def tell(self, row: str, /, *, severe: bool = False, **values: object) -> None:
        """A short message that goes away by itself; what it quotes is made harmless."""
        text = harmless(self.desk.say(row, **values))
        self.app.post_message(Notify(told(row, text, severe=severe)))
