"""Pages read again when they change on disk, for one reading screen.

What one change trips over is told, and the next is looked at all the same.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Coroutine, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual.worker import get_current_worker

from reader.tui.threads.guarding import failed
from reader.tui.threads.messages import Changed

if TYPE_CHECKING:
    from watchfiles import Change

    from reader.library import Changes
    from reader.model import Article
    from reader.tui.screens.reading import Reading

DEBOUNCE, STEP = 400, 100
"""Milliseconds for which changes are gathered at most, and without a new one at least."""


class Watching:
    """Looks at the paths that the library was opened on."""

    def __init__(self, screen: Reading) -> None:
        self.screen = screen

    def begin(self) -> None:
        """Look at folders to the bottom; at files that were named, and at who takes their place.

        An editor may write another file and give it the name: the one that was looked at is
        gone then, and only its folder tells of the next change.
        """
        paths = [path for path in self.screen.desk.library.paths if path.exists()]
        folders = [path for path in paths if path.is_dir()]
        files = {path.absolute() for path in paths if not path.is_dir()}
        if folders:
            self._run(self._watch(folders))
        if files:
            around = {file.parent for file in files if os.access(file.parent, os.R_OK)}
            # As macOS names them: by their real folders.
            really = {file.parent.resolve() / file.name for file in files}
            self._run(self._watch([*files, *around], files | really))

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        self.screen.run_worker(work, group="watch", exit_on_error=False)

    async def _watch(self, paths: Iterable[Path], only: set[Path] | None = None) -> None:
        """Look at folders and all in them, or at these files and what lies beside them."""
        from watchfiles import DefaultFilter, awatch  # noqa: PLC0415 - only wanted once a library is open

        def wanted(_: Change, path: str) -> bool:
            return only is not None and Path(path) in only

        try:
            async for events in awatch(
                *paths,
                watch_filter=DefaultFilter() if only is None else wanted,
                debounce=DEBOUNCE,
                step=STEP,
                recursive=only is None,
            ):
                try:
                    await self._refresh({path for _, path in events})
                except Exception as error:
                    self.screen.post_message(failed("watch", error))
        except Exception as error:  # no more files can be watched, as a system allows so many
            self.screen.post_message(failed("watch", error))

    async def _refresh(self, files: set[str]) -> None:
        library, worker = self.screen.desk.library, get_current_worker()
        failures, former = library.failures, library.articles
        # The thread would hold up who leaves until the last of a thousand new pages is read.
        changes = await asyncio.to_thread(library.refresh, files, lambda: worker.is_cancelled)
        if changes or library.failures != failures:
            came, gone = set(changes.added), set(changes.removed)
            renamed = came & gone  # an article goes by what it says, not by its file's name
            moves: list[tuple[str, str | None]] = [*changes.changed]
            moves += [(one, one if one in renamed else None) for one in changes.removed]
            number = len(changes.changed) + len(came | gone)
            one = _only_one(changes, (*library.articles, *former)) if number == 1 else ("", "")
            self.screen.post_message(Changed(tuple(moves), number, *one))


def _only_one(changes: Changes, articles: Iterable[Article]) -> tuple[str, str]:
    """What became of the one article that changed, and its outlet and title."""
    came, gone = set(changes.added), set(changes.removed)
    what = "one" if changes.changed or came == gone else "came" if came else "gone"
    ids = {new for _, new in changes.changed} | came | gone
    names = ((page.source, page.title) for page in articles if page.id in ids)
    return what, " · ".join(part for part in next(names, ()) if part)
