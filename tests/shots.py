"""Makes the README's pictures from the sample library.

    python tests/shots.py [FOLDER]

Writes `reading.svg` (140x40: the three panes at a sentence that others repeat and
dispute) and `beside.svg` (two articles side by side) into FOLDER, by default
`tests/shots`. Exit status 1 when the sample library shows no links.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
SIZE = (140, 40)
PATIENCE = 120.0


async def shoot(folder: Path) -> None:
    """Open the sample library, go to its busiest sentence, and save what is shown."""
    from reader.library import SAMPLE, Library  # noqa: PLC0415 - after the environment is set
    from reader.notes import NoteStore  # noqa: PLC0415
    from reader.tui.app import ReaderApp  # noqa: PLC0415
    from reader.tui.place.history import Place  # noqa: PLC0415
    from reader.tui.settings import Settings  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as scratch:
        library = Library([SAMPLE], notes=NoteStore(Path(scratch) / "notes.json"))
        settings = Settings(language="en", watch=False, restore=False, theme="reading-night")
        app = ReaderApp(library, settings)
        async with app.run_test(size=SIZE) as pilot:
            await until_counted(app, pilot)
            counted = [sentence for counts in app.desk.counts.values() for sentence in counts]
            everything = {sentence: read(library, sentence) for sentence in counted}
            if not any(map(any, everything.values())) or app.reading is None:
                raise SystemExit("the sample library shows no links")
            app.desk.forget()  # the margin tells what was counted before
            app.reading.work.count()
            await until_counted(app, pilot)
            # both kinds if there is such a sentence, then the most links
            best = max(everything, key=lambda s: (min(everything[s]), sum(everything[s])))
            article = library.article(best.rpartition(".")[0])
            app.reading.navigation.show(Place(article.id, article.sentence_index(best)))
            await settle(app, pilot)
            save(app, folder / "reading.svg")
            await pilot.press("enter")
            await settle(app, pilot)
            save(app, folder / "beside.svg")


async def until_counted(app: Any, pilot: Any) -> None:
    """Wait until the links of every article are counted."""
    waited = 0.0
    while len(app.desk.counts) < max(1, len(app.desk.library.articles)) and waited < PATIENCE:
        await pilot.pause(0.1)
        waited += 0.1


def read(library: Any, sentence: str) -> tuple[int, int]:
    """Repeats and disputes of a sentence once its links were read: some that are counted go."""
    library.settle(sentence)
    kinds = [link.kind for link in library.related(sentence)]
    return kinds.count("repeats"), kinds.count("disputes")


async def settle(app: Any, pilot: Any) -> None:
    for _ in range(20):
        await pilot.pause(0.05)
        if all(worker.is_finished for worker in app.workers):
            break
    await pilot.pause()


def save(app: Any, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(app.export_screenshot(title="reader"), encoding="utf-8")
    print(path)


def main() -> None:
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "tests" / "shots"
    asyncio.run(shoot(folder))


if __name__ == "__main__":
    main()
