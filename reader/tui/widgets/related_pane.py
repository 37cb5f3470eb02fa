"""Who else says the sentence under the cursor: one card a link, the surest first.

It shows the links that it is given and remembers which card is chosen; the
screen asks the library.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from reader.model import Article, Link, article_id_of
from reader.tui.layout.cards import CardMaker, Cards
from reader.tui.layout.lines import NOBODY, Line, flow, plain
from reader.tui.links.relations import spans
from reader.tui.look.marks import Marks
from reader.tui.widgets.lines_view import MARGIN, LinesView
from reader.tui.widgets.parts import Range
from reader.tui.words.strings import Words

Status = Literal["opening", "waiting", "stopped", "asking", "answered"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known of a sentence: its links, or how far the asking has come.

    `miss` is the best link that the strictness leaves out; `hints` are lines on why there
    is nothing and what to do next.
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
        find: Callable[[str], Article | None],
        *,
        id: str | None = None,
    ) -> None:
        super().__init__(id=id)
        self.say = say
        self.marks = marks
        self.find = find
        self.answer = Answer("opening")
        self.note = ""
        self.came_above = 0
        self.wanted: str | None = None
        """The sentence whose card is chosen as soon as there is one: its link came back."""
        self._lead = self._tail = 0
        self._cards = Cards()

    def show_answer(
        self, answer: Answer, *, keep: bool = False, opposite: str | None = None
    ) -> None:
        """Show other links; `keep` leaves the chosen card where it leads to the same sentence.

        For another sentence the card is chosen that leads to the one `opposite`, which stands
        on screen: what is said of a link is then said of what the reader sees.
        """
        if answer == self.answer and self.lines:
            return
        former = self.link
        self.answer = answer
        self.came_above = self._lead = self._tail = 0
        self.lay()
        here = self._place_of(former, opposite) if keep else 0
        if answer.status == "answered":
            self.wanted = None
        self.cursor = -1
        self.set_cursor(here, tell=False)
        if not here:
            self.scroll_to_row(0)

    def _place_of(self, former: Link | None, opposite: str | None) -> int:
        """The card to choose after `former` was: 0 where none leads to either sentence."""
        places = [link.to_id for link in self._cards.links]
        if self.wanted in places:
            return places.index(self.wanted)
        wanted = [opposite]
        if former is not None:
            same = bool(places) and former.from_id == self._cards.links[0].from_id
            wanted.insert(0 if same else 1, former.to_id)
        return next((places.index(to_id) for to_id in wanted if to_id in places), 0)

    def replace_answer(self, answer: Answer, *, held: bool = True) -> None:
        """Show what became of the links that are shown: the chosen card stays where it is.

        Where it is gone its neighbour takes its place. What came above is out of sight
        then, and told by `came_above`. A pane that is not `held`, as the reader is in another,
        and stands at its top stays there instead: its head and its surest card are what is seen.
        """
        if answer == self.answer and self.lines:
            return
        if not answer.links or not self._cards.links:
            self.show_answer(answer)
            return
        former, at = [link.to_id for link in self._cards.links], self.cursor
        on_top = not held and round(self.scroll_y) == 0
        height = self._first[at] - round(self.scroll_y)
        above = set(former[:at])
        self.answer = answer
        self._lead = self._tail = 0
        self.lay()
        places = {link.to_id: place for place, link in enumerate(self._cards.links)}
        if not places:  # their pages went away
            self.came_above = 0
            return
        near = (*former[at:], *reversed(former[:at]))
        here = next((places[to_id] for to_id in near if to_id in places), 0)
        if on_top:
            self.came_above = 0
            room = self.scrollable_content_region.height
            self.cursor = here if self._last[here] + MARGIN < room or not room else 0
            self.scroll_to_row(0)
            return
        self.came_above += sum(link.to_id not in above for link in self._cards.links[:here])
        self.cursor = here
        self._lead = max(0, height - self._first[here])
        top = self._first[here] + self._lead - height
        room = self.scrollable_content_region.height
        self._tail = max(0, top + room - len(self.lines) - self._lead) if top else 0
        if self._lead or self._tail:
            self.lay()
        self.scroll_to_row(top)

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
        # Rows left free so that a card stays where it is when others came and went.
        note += [plain("", "gap")] * self._lead
        self.show(
            [*note, *self._cards.lines, *[plain("", "gap")] * self._tail],
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
        miss = answer.miss
        article = self.find(article_id_of(miss.to_id)) if miss is not None else None
        if miss is not None and article is not None and article.holds(miss.to_id):
            lines += maker.message(("text", ""))
            lines += maker.lone(miss, article)
        return lines

    def ranges(self, owner: int) -> Sequence[Range]:
        return spans(self._cards.links[owner].reasons, other=True)

    def margin_of(self, row: int, line: Line) -> list[tuple[str, str]]:
        return [(f"{self.marks.bar} " if self.stands_on(row) else "  ", "bar")]
