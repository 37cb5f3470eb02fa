"""The screen: an app that reads a library. Start it with `run`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.tui.door import LibraryDoor
    from reader.tui.settings import Settings

__all__ = ["run"]


def run(library: LibraryDoor, settings: Settings | None = None) -> int:
    """Open the app on a library, loaded or not; the exit status when it was left.

    Without `settings` those of the user's configuration folder hold. A crash of
    the app is a status of its own, never 0.
    """
    import sys  # noqa: PLC0415

    from reader.tui.app import ReaderApp  # noqa: PLC0415 - Textual is loaded when it is needed
    from reader.tui.settings import load_settings  # noqa: PLC0415

    # Background threads hand the interpreter over sooner, so that keys are answered at once.
    sys.setswitchinterval(0.001)
    if sys.__stderr__ is None or not sys.__stderr__.isatty():
        # Textual draws on standard error: `reader 2>log` would write the screen into the log.
        vars(sys)["__stderr__"] = sys.__stdout__
    app = ReaderApp(library, settings or load_settings())
    app.run()
    return app.return_code or 0
