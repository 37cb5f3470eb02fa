"""What the commands tell on stderr: problems, progress, and who reads links.

Answers go to stdout: `records.py` and `tables.py` make them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.cli.failing import first_of
from reader.cli.speaking import reason_in, voice
from reader.library import Library, Progress
from reader.model import Link
from reader.terminal import printable

if TYPE_CHECKING:
    from reader.shelf import OnProgress
    from reader.tui.words.strings import Words

__all__ = [
    "Telling",
    "failures_of",
    "only_stderr_is_seen",
    "progress_bar",
    "progress_line",
    "tell",
    "tell_failures",
    "tell_same_pages",
]


def tell(problems: Iterable[str]) -> None:
    """One line on stderr for each thing that is wrong, in the reader's language."""
    say: Words | None = None
    for problem in problems:
        say = say or voice()  # the settings are read once there is something to tell
        print(f"reader: {printable(reason_in(problem, say))}", file=sys.stderr)


def failures_of(library: Library) -> list[str]:
    """A line for each page that could not be read, as many as are told."""
    return first_of(f"{failure.path}: {failure.reason}" for failure in library.failures)


def tell_failures(library: Library) -> None:
    """One line on stderr for each page that could not be read."""
    tell(failures_of(library))


def tell_same_pages(library: Library) -> None:
    """One line on stderr for each page that was saved twice: the two do not confirm each other."""
    paths = sorted(
        (library.article(page).path, library.article(first).path)
        for page, first in library.same_pages.items()
    )
    tell(
        first_of(
            f"{path}: the same page as {first}, no link between the two" for path, first in paths
        )
    )


def only_stderr_is_seen() -> bool:
    """Whether progress on stderr would not run into an answer on the same terminal."""
    return sys.stderr.isatty() and not sys.stdout.isatty()


class Telling:
    """Tells on stderr who reads links, and what kept them from being read."""

    def __init__(self, library: Library, *, reading: bool) -> None:
        self._library = library
        self._reading = reading
        self._told = False
        if library.judge is not None:
            from reader.tui.words.judging import who_reads  # noqa: PLC0415 - few have a judge of their own

            tell([who_reads(library.judge, voice())])

    def progress(self, show: OnProgress) -> OnProgress:
        """The same progress, which tells of trouble as soon as there is any."""

        def told(progress: Progress) -> None:
            self._tell_trouble()
            show(progress)

        return told

    def links(self, links: Iterator[Link]) -> Iterator[Link]:
        """The same links; after the last one what is left to tell."""
        yield from links
        self.end_with_verdicts()

    def end(self) -> None:
        """To a person, one line when links were counted only; scripts get the answer alone."""
        self._tell_trouble()
        if self._reading and self._library.unread and sys.stderr.isatty():
            tell([f"counted only, not read: {self._library.unread}"])

    def end_with_verdicts(self) -> None:
        """The same, and how many of the user's verdicts no link can honour any more."""
        self.end()
        if lost := self._library.lost_verdicts:
            tell(
                [f"verdicts whose sentence is gone from its page: {lost}; see `reader notes list`"]
            )

    def _tell_trouble(self) -> None:
        """What was wrong with the model that the settings name, once."""
        judge, trouble = self._library.judge, self._library.judge_trouble
        if judge is not None and trouble and not self._told:
            self._told = True
            tell([f"{judge.host}: {trouble}; what it did not read is judged without it"])


def progress_line() -> OnProgress:
    """A line on stderr that is written over and is gone at the end."""
    say = voice()

    def show(progress: Progress) -> None:
        end = "\r\x1b[K" if progress.done == progress.total else "\r"
        told = say("reading", done=progress.done, total=progress.total)
        print(told, end=end, file=sys.stderr, flush=True)

    return show


@contextmanager
def progress_bar() -> Iterator[OnProgress]:
    """A bar on stderr for long work, seen on a terminal alone."""
    from rich import progress as bars  # noqa: PLC0415 - scripts do without Rich
    from rich.console import Console  # noqa: PLC0415

    say = voice()
    console = Console(stderr=True, highlight=False)
    with bars.Progress(
        bars.TextColumn("{task.description}"),
        bars.BarColumn(),
        bars.MofNCompleteColumn(),
        bars.TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as shown:
        tasks: dict[str, bars.TaskID] = {}

        def show(progress: Progress) -> None:
            task = tasks.get(progress.stage)
            if task is None:
                task = tasks[progress.stage] = shown.add_task(say(f"work.{progress.stage}"))
            shown.update(task, completed=progress.done, total=progress.total or None)

        yield show
