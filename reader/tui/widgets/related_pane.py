"""Who else says the sentence under the cursor: one card a link, the surest first.

It shows the links that it is given and remembers which card is chosen; the
screen asks the library.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from reader.model import Article, Link
from reader.tui.layout.cards import CardMaker, Cards
from reader.tui.layout.lines import NOBODY, Line, flow, plain
from reader.tui.marks import Marks
from reader.tui.relations import spans
from reader.tui.strings import Words
from reader.tui.widgets.lines_view import LinesView
from reader.tui.widgets.parts import Range

Status = Literal["waiting", "stopped", "asking", "answered"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known of a sentence: its links, or how far the asking has come.

    `miss` is the best link that the strictness leaves out; `filtered` says that
    there are links of another kind; `alone` lines are hints on what to do next.
    """

    status: Status
    links: tuple[Link, ...] = ()
    miss: Link | None = None
    hints: tuple[str, ...] = ()


class RelatedPane(LinesView):
    """The cards beside the article."""

    def __init__(
        self,
        say: Words,
        marks: Marks,
        find: Callable[[str], Article],
        *,
        id: str | None = None,
    ) -> None:
        super().__init__(id=id)
        self.say = say
        self.marks = marks
        self.find = find
        self.answer = Answer("waiting")
        self.note = ""
        self._cards = Cards()

    def show_answer(self, answer: Answer, *, keep: bool = False) -> None:
        """Show other links; `keep` leaves the chosen card where it leads to the same sentence."""
        if answer == self.answer and self.lines:
            return
        former = self.link
        self.answer = answer
        self.lay()
        places = [link.to_id for link in self._cards.links]
        here = places.index(former.to_id) if keep and former and former.to_id in places else 0
        self.cursor = -1
        self.set_cursor(here, tell=False)
        if not here:
            self.scroll_to(y=0, animate=False, immediate=True)

    def show_note(self, note: str) -> None:
        """Show the reader's own note on the sentence above the cards; "" for none."""
        if note != self.note:
            self.note = note
            self.lay_in_place()

    @property
    def link(self) -> Link | None:
        """The link of the chosen card."""
        return self._cards.links[self.cursor] if 0 <= self.cursor < self.count else None

    @property
    def links(self) -> Sequence[Link]:
        """The links in the order shown."""
        return self._cards.links

    def lay(self) -> None:
        maker = CardMaker(self.say, self.marks, self.find, self.text_width)
        answer = self.answer
        if answer.links:
            self._cards = maker.cards(answer.links)
        else:
            self._cards = Cards(lines=self._empty(maker))
        note = flow([(NOBODY, self.note)], self.text_width, role="note") if self.note else []
        if note:
            note.append(plain("", "gap"))
        self.show(
            [*note, *self._cards.lines],
            [row + len(note) for row in self._cards.first],
            [row + len(note) for row in self._cards.last],
        )

    def _empty(self, maker: CardMaker) -> list[Line]:
        answer = self.answer
        if answer.status != "answered":
            return maker.message(("dim", self.say(answer.status)))
        if not answer.hints:
            return maker.message(("dim", self.say("nothing")))
        lines = maker.message(
            ("text", answer.hints[0]), *(("hint", hint) for hint in answer.hints[1:])
        )
        if answer.miss is not None:
            lines += maker.message(("text", ""))
            lines += maker.card(answer.miss, self.find_of(answer.miss), -1)
        return lines

    def find_of(self, link: Link) -> Article:
        """The article that a link leads to."""
        return self.find(link.to_id.rpartition(".")[0])

    def ranges(self, owner: int) -> Sequence[Range]:
        return spans(self._cards.links[owner].reasons, other=True)

    def margin_of(self, row: int, line: Line) -> list[tuple[str, str]]:
        here = 0 <= self.cursor < self.count and (
            self._first[self.cursor] <= row <= self._last[self.cursor]
        )
        return [(f"{self.marks.bar} " if here else "  ", "bar")]
