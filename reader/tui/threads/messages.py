"""What the working threads tell the reading screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from textual.message import Message

from reader.tui.desk import Known
from reader.tui.links.flagged import Copy


@dataclass
class Report(Message):
    """How far long work is; `total` 0 while it is not known."""

    stage: str
    done: int
    total: int

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, Report)


class Loaded(Message):
    """All pages are read."""


class Prepared(Message):
    """The library can answer."""


class Finished(Message):
    """Every article is counted."""


@dataclass
class Writing(Message):
    """Whether a dialog to write in is open: short messages would cover it."""

    begun: bool


@dataclass
class Failed(Message):
    """Work of a group ended with an error, told in one line.

    `whole` says that the reason tells by itself what could not be done.
    """

    group: str
    reason: str
    whole: bool = False


@dataclass
class Answered(Message):
    """What the library says about a sentence."""

    sentence_id: str
    known: Known


@dataclass
class Settled(Message):
    """The links of a sentence were read; `known` is what the library says now."""

    sentence_id: str
    known: Known


@dataclass
class ReadSoFar(Message):
    """How many sentences on screen have their links read; `total` 0 when that is over."""

    done: int
    total: int

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, ReadSoFar)


@dataclass
class Copied(Message):
    """Which lines of an article stand word for word in others."""

    article_id: str
    copies: Mapping[int, Copy]


@dataclass
class Counted(Message):
    """The links of one article's sentences, at a strictness.

    `unread` are its sentences whose links were counted only.
    """

    article_id: str
    counts: dict[str, tuple[int, int]]
    strictness: float
    whole: bool = True
    unread: frozenset[str] = frozenset()


@dataclass
class Changed(Message):
    """Pages changed on disk: (old id, new id or None) and how many pages in all.

    None at all where only files that give no page came or went. Of a single one `what` (`came`,
    `gone` or `one` that reads otherwise) and its outlet and title are told.
    """

    moves: tuple[tuple[str, str | None], ...]
    number: int
    what: str = ""
    title: str = ""


@dataclass
class NotesRead(Message):
    """The notes were read and anchored; `messages` tells of recovery, one line each.

    `judged_elsewhere` says that another program gave or took back verdicts.
    """

    messages: tuple[str, ...] = ()
    judged_elsewhere: bool = False
