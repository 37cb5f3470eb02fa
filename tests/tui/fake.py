"""A small library in memory with fixed data, so that the screen is tested by itself."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from reader.judge_options import JudgeOptions
from reader.model import Article, Failure, Link, LinkKind, Reason, Segment, Sentence, Span
from reader.notes import NoteChangedError
from tests.replacing import replace

Part = tuple[str, Any]
"""("p", [sentences]) a paragraph, ("title"|"deck"|"caption"|"subhead", text),
("cut", subtype, text) furniture, ("copy", line, text) a duplicate of a line, ("gap",)."""


def make_article(
    article_id: str,
    parts: Sequence[tuple[Any, ...]],
    *,
    title: str,
    source: str | None = None,
    published: str | None = None,
    language: str = "ko",
    url: str | None = None,
    path: str | None = None,
) -> Article:
    lines: list[str] = []
    segments: list[Segment] = []
    sentences: list[Sentence] = []
    paragraph = 0
    for part in parts:
        number = len(lines) + 1
        kind = part[0]
        if kind == "gap":
            lines.append("")
            segments.append(Segment(number, 0, 0, "blank"))
        elif kind == "cut":
            lines.append(part[2])
            segments.append(
                Segment(number, 0, len(part[2]), "boilerplate", part[1], None, "a test said so")
            )
        elif kind == "copy":
            lines.append(part[2])
            segments.append(
                Segment(number, 0, len(part[2]), "duplicate", None, part[1], "the same words")
            )
        else:
            texts = list(part[1]) if kind == "p" else [part[1]]
            name: Any = "body" if kind == "p" else kind
            line = " ".join(texts)
            at = 0
            for text in texts:
                sentences.append(
                    Sentence(
                        f"{article_id}.{len(sentences)}",
                        paragraph,
                        name,
                        text,
                        (Span(number, at, at + len(text)),),
                    )
                )
                at += len(text) + 1
            paragraph += 1
            lines.append(line)
            segments.append(Segment(number, 0, len(line), name))
    return Article(
        article_id,
        path or f"/pages/{article_id}.txt",
        title,
        source,
        published,
        language,
        tuple(lines),
        tuple(segments),
        tuple(sentences),
        url=url,
    )


@dataclass(frozen=True)
class Progress:
    stage: Literal["loading", "cleaning", "linking"]
    done: int
    total: int


@dataclass(frozen=True)
class Changes:
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


class FakeNotes:
    """The store's signatures over a list in memory."""

    def __init__(self) -> None:
        self.kept: list[Any] = []
        self.log: list[tuple[str, list[Any]]] = []
        self.undone: list[tuple[str, list[Any]]] = []
        self.messages: tuple[str, ...] = ()
        self.path = Path("notes.json")

    def _change(self, what: str) -> None:
        self.log.append((what, list(self.kept)))
        self.undone.clear()

    def add(self, note: Any) -> Any:
        self._change("undone: added a note")
        self.kept.append(note)
        return note

    def update(self, note_id: str, *, was: Any = None, **fields: Any) -> Any:
        self._as_it_was(note_id, was)
        self._change("undone: edited a note")
        self.kept = [replace(n, **fields) if n.id == note_id else n for n in self.kept]
        return self.get(note_id)

    def _as_it_was(self, note_id: str, was: Any) -> None:
        now = self.get(note_id)
        if was is not None and (now is None or now.text != was.text):
            raise NoteChangedError(now)

    def delete(self, note_id: str, *, was: Any = None) -> Any:
        self._as_it_was(note_id, was)
        note = self.get(note_id)
        self._change("undone: deleted a note")
        self.kept = [n for n in self.kept if n.id != note_id]
        return note

    def replace(self, note_ids: Iterable[str], *notes: Any) -> None:
        gone = set(note_ids)
        what = "edited" if gone and notes else "added" if notes else "deleted"
        self._change(f"undone: {what} a note")
        self.kept = [n for n in self.kept if n.id not in gone] + list(notes)

    def undo(self) -> str | None:
        if not self.log:
            return None
        what, former = self.log.pop()
        self.undone.append((what, self.kept))
        self.kept = former
        return what

    def redo(self) -> str | None:
        if not self.undone:
            return None
        *rest, (what, again) = self.undone
        self._change(what)
        self.kept, self.undone = again, rest
        return what.replace("undone", "redone")

    def get(self, note_id: str) -> Any:
        return next((n for n in self.kept if n.id == note_id), None)

    def all(self) -> list[Any]:
        return list(self.kept)

    def changed(self) -> bool:
        return False


@dataclass
class FakeLibrary:
    """`links` holds each link once; `hold` keeps a stage waiting until it is cleared.

    With `unread` empty, `settle` puts `reread` of a sentence's links in their place, as soon
    as "settle" is not held; `read` are the sentences that were settled, in any order.
    """

    pages: list[Article]
    linked: list[Link]
    name: str = "fixed library"
    paths: tuple[Path, ...] = ()
    failures: tuple[Failure, ...] = ()
    notes: FakeNotes = field(default_factory=FakeNotes)
    articles: tuple[Article, ...] = ()
    ready: bool = False
    hold: set[str] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)
    wanted_first: tuple[str, ...] = ()
    copies: dict[str, dict[int, Sequence[tuple[str, int]]]] = field(default_factory=dict)
    same_pages: dict[str, str] = field(default_factory=dict)
    unread: str = "no judge that reads"
    reread: Callable[[list[Link]], list[Link]] = list
    read: set[str] = field(default_factory=set)
    asked_to_read: list[str] = field(default_factory=list)
    judge: JudgeOptions | None = None
    judge_paused: str = ""
    page_texts: Callable[[str], str | None] = lambda _: None
    refreshed: Callable[[FakeLibrary], Changes] | None = None
    refresh_cancelled: Callable[[], bool] = lambda: False

    def load(self, progress: Any = lambda _: None, cancelled: Any = lambda: False) -> None:
        for number, page in enumerate(self.pages):
            if page in self.articles:  # a load that was cancelled goes on
                continue
            if self._wait("load", cancelled):
                return
            self.articles = (*self.articles, page)
            progress(Progress("loading", number + 1, 0))

    def prepare(self, progress: Any = lambda _: None, cancelled: Any = lambda: False) -> None:
        for number in range(len(self.pages)):
            progress(Progress("linking", number, len(self.pages)))
            if self._wait("prepare", cancelled):
                return
        self.ready = True
        progress(Progress("linking", len(self.pages), len(self.pages)))

    def _wait(self, stage: str, cancelled: Any) -> bool:
        while stage in self.hold and not cancelled():
            time.sleep(0.005)
        return bool(cancelled())

    def article(self, article_id: str) -> Article:
        return {a.id: a for a in self.articles}[article_id]

    def page_file(self, article_id: str) -> Path:
        return Path(self.article(article_id).path)

    def page_text(self, article_id: str) -> str | None:
        return self.page_texts(article_id)

    def sentence(self, sentence_id: str) -> Sentence:
        article = self.article(sentence_id.rpartition(".")[0])
        return article.sentences[article.sentence_index(sentence_id)]

    def _all(self, sentence_id: str) -> list[Link]:
        self.asked.append(sentence_id)
        found = [link for link in self.linked if link.from_id == sentence_id]
        found += [link.reversed() for link in self.linked if link.to_id == sentence_id]
        if sentence_id in self.read:
            found = self.reread(found)
        return [self._judged(link) for link in sorted(found, key=lambda link: -link.score)]

    def _judged(self, link: Link) -> Link:
        for note in self.notes.all():
            if note.verdict and {note.target.sentence_id, note.other.sentence_id} == {
                link.from_id,
                link.to_id,
            }:
                return replace(link, score=1.0 if note.verdict == "confirmed" else -1.0)
        return link

    def related(
        self,
        sentence_id: str,
        *,
        kind: LinkKind | None = None,
        strictness: float = 0.5,
        dismissed: bool = False,
    ) -> tuple[Link, ...]:
        return tuple(
            link
            for link in self._all(sentence_id)
            if (link.score >= strictness or (dismissed and link.score < 0))
            and kind in (None, link.kind)
        )

    def nearest_miss(self, sentence_id: str, *, strictness: float = 0.5) -> Link | None:
        below = [link for link in self._all(sentence_id) if 0 <= link.score < strictness]
        return max(below, key=lambda link: link.score, default=None)

    def links(
        self,
        *,
        kind: LinkKind | None = None,
        strictness: float = 0.5,
        progress: Any = lambda _: None,
        cancelled: Any = lambda: False,
    ) -> Iterator[Link]:
        found = self.linked
        if self.read:  # what was read of a sentence stands in the place of what was counted
            found = [each for link in found for each in self._of(link)]
        for link in found:
            if link.score >= strictness and kind in (None, link.kind):
                yield link

    def _of(self, link: Link) -> list[Link]:
        return self.reread([link]) if link.from_id in self.read else [link]

    def settle(self, sentence_id: str, cancelled: Any = lambda: False) -> bool:
        self.sentence(sentence_id)
        self.asked_to_read.append(sentence_id)
        if self.unread or self._wait("settle", cancelled):
            return False
        self.read.add(sentence_id)
        return True

    def settled(self, sentence_id: str) -> bool:
        return sentence_id in self.read

    def first(self, *article_ids: str) -> None:
        self.wanted_first = article_ids

    def shared_copies(self, article_id: str) -> dict[int, Sequence[tuple[str, int]]]:
        return self.copies.get(article_id, {})

    def refresh(self, files: Any = None, cancelled: Any = lambda: False) -> Changes:
        self.refresh_cancelled = cancelled
        return self.refreshed(self) if self.refreshed else Changes()

    def close(self) -> None:
        pass


def ranges(text: str, *needles: str) -> tuple[tuple[int, int], ...]:
    return tuple((text.index(n), text.index(n) + len(n)) for n in needles)


def make_link(
    library: Sequence[Article],
    kind: LinkKind,
    score: float,
    one: str,
    other: str,
    *reasons: tuple[str, str, tuple[str, ...], tuple[str, ...]],
) -> Link:
    by_id = {s.id: s for a in library for s in a.sentences}
    made = tuple(
        Reason(name, text, ranges(by_id[one].text, *left), ranges(by_id[other].text, *right))
        for name, text, left, right in reasons
    )
    return Link(kind, score, one, other, made)
