"""The related pane as lines: one card a link, or what to say when there is none. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from reader.model import Article, Link, article_id_of
from reader.tui.layout.lines import APART, NOBODY, Line, Piece, flow, plain, spread
from reader.tui.links.relations import Group, context, explanations, grouped, how_sure
from reader.tui.look.marks import Marks
from reader.tui.text import clip, ended, harmless, short_date, width_of
from reader.tui.words.naming import editions
from reader.tui.words.strings import Words

CONTEXT_ROWS = 2
"""Rows that a neighbouring sentence may take; the matching sentence is never cut."""


@dataclass(slots=True)
class Cards:
    """The lines, the rows of each card, and the link that each card shows."""

    lines: list[Line] = field(default_factory=list)
    first: list[int] = field(default_factory=list)
    last: list[int] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)


def _leads_to(link: Link) -> str:
    return article_id_of(link.to_id)


@dataclass(frozen=True, slots=True)
class CardMaker:
    """Lays cards out; `find` gives an article by its id, `None` when it went away."""

    say: Words
    marks: Marks
    find: Callable[[str], Article | None]
    width: int

    def cards(self, links: Sequence[Link]) -> Cards:
        """All cards, repeats before disputes, grouped by article.

        A page or a sentence may go away before anyone is told: its cards go with it.
        """
        cards = Cards()
        articles = {article: self.find(article) for article in map(_leads_to, links)}
        links = [
            link
            for link in links
            if (page := articles[_leads_to(link)]) is not None and page.holds(link.to_id)
        ]
        kind = ""
        clocked = self._clocked(links)
        for group in grouped(links):
            if group.kind != kind:
                kind = group.kind
                scores = [link.score for link in links if link.kind == kind]
                dismissed = sum(score < 0 for score in scores)
                if cards.lines:
                    cards.lines.append(plain("", "gap"))
                n = len(scores) - dismissed
                head = f"{self.marks.of(kind)} {self.say(kind + '.head', n=n)}"
                if dismissed:
                    head += f" · {self.say('dismissed')} {dismissed}"
                cards.lines.append(Line([Piece(head, role=kind)], "head"))
            article = articles[group.article]
            if article is not None:
                cards.lines.append(plain("", "gap"))
                self._group(cards, group, article, clock=article.id in clocked)
        return cards

    def _clocked(self, links: Sequence[Link]) -> frozenset[str]:
        """Articles of which the hour must be told: of one outlet and day with another here.

        The other may be the one that is read.
        """
        ids = dict.fromkeys(article_id_of(end) for x in links for end in (x.from_id, x.to_id))
        return editions(page for each in ids if (page := self.find(each)) is not None)

    def _group(self, cards: Cards, group: Group, article: Article, *, clock: bool) -> None:
        for number, link in enumerate(group.links):
            if number:
                cards.lines.append(plain("", "gap"))
            owner = len(cards.links)
            cards.links.append(link)
            cards.first.append(len(cards.lines))
            beside = len(group.links) if not number else 0
            cards.lines += self.card(link, article, owner, of=beside, clock=clock)
            cards.last.append(len(cards.lines) - 1)

    def card(
        self, link: Link, article: Article, owner: int, *, of: int = 1, clock: bool = False
    ) -> list[Line]:
        """Source, date, score; the sentence in its context; the reasons in words.

        `of` cards come from this article, told by the first; the others (0) leave its title out.
        With `clock` the hour of publication is told, in a row of its own where there is no room.
        """
        source = harmless(article.source or "") or harmless(article.title)
        date = short_date(article.published) or self.say("undated")
        # The kind as well: its head may have been scrolled away.
        score = f"{self.marks.of(link.kind)} {how_sure(link, self.say, self.marks)}"
        below = ""
        room = self.width - width_of(score) - 4
        if width_of(source) + width_of(date) > room:
            date, below = ("", date) if clock else (date[:10], "")
        if width_of(source) + width_of(date) > room:  # who says it is what is asked for first
            date, below = "", below or date
        name = " · ".join(part for part in (clip(source, max(4, room)), date) if part)
        head = spread(name, score, self.width)
        lines = [Line([Piece(head, owner, APART, "meta")], "meta", (owner,))]
        before, text, after = context(article, link.to_id)
        parts = [below] if below else []
        parts += [self.say("also", n=of)] if of > 1 else []
        if article.source and of and text != article.title:
            parts.append(harmless(article.title))
        if parts:
            title = clip(" · ".join(parts), self.width)
            lines.append(Line([Piece(title, owner, APART, "context")], "context"))
        if before != article.title:  # which stands above already
            lines += self._context(before, owner, end=True)
        lines += [self._whose(line) for line in flow([(owner, harmless(text))], self.width)]
        lines += self._context(after, owner, end=False)
        for words in explanations(link.reasons, self.say):
            for line in flow([(owner, f"→ {words}")], self.width, role="reason"):
                for piece in line.pieces:
                    piece.start = APART
                lines.append(line)
        return lines

    def lone(self, link: Link, article: Article) -> list[Line]:
        """The card of a link that is shown by itself and cannot be chosen."""
        return self.card(link, article, -1, clock=article.id in self._clocked([link]))

    def _context(self, text: str, owner: int, *, end: bool) -> list[Line]:
        """A neighbouring sentence, dimmed; its end for the one before, its beginning after."""
        if not text:
            return []
        rows = flow([(owner, harmless(text))], self.width, role="context")
        cut = len(rows) > CONTEXT_ROWS
        rows = rows[-CONTEXT_ROWS:] if end else rows[:CONTEXT_ROWS]
        for row in rows:
            for piece in row.pieces:
                piece.start = APART
                piece.role = "context"
        if cut and end:
            rows[0].pieces[0].text = "…" + clip(rows[0].pieces[0].text, self.width - 1, "")
        elif cut:
            last = rows[-1].pieces[-1]
            last.text = ended(clip(last.text, self.width - 1, ""))
        return [self._whose(row) for row in rows]

    @staticmethod
    def _whose(line: Line) -> Line:
        line.begins = ()
        return line

    def message(self, *paragraphs: tuple[str, str]) -> list[Line]:
        """Plain paragraphs, as (role, text), with a blank line between them."""
        lines: list[Line] = []
        for role, text in paragraphs:
            if lines:
                lines.append(plain("", "gap"))
            lines += flow([(NOBODY, text)], self.width, role=role)
        return lines
