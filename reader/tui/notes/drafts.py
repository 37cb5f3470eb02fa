"""What is typed into a note and not saved yet, kept on disk while it is typed.

A terminal that is closed, a connection that drops or a power cut take the dialog away with all
that stands in it. One small file a sentence, in the XDG state folder; gone once the note is saved
or thrown away. A file that cannot be written or read counts as none. Knows nothing of widgets.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from reader.tui.notes.notebook import Draft
from reader.tui.place.session import state_file, write_whole

VERSION = 1


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A note as it was typed, the note that it began as, and the sentence that it is on."""

    page: str
    """The page's absolute path: the reader may be started in another folder the next time."""
    sentence: str
    typed: Draft
    began: Draft


def folder() -> Path:
    """Where they lie; it need not exist."""
    return state_file().parent / "drafts"


def keep(unsaved: Unsaved) -> None:
    """Write it over what was kept of the same sentence; a full disk disturbs nobody."""
    file = _file(unsaved.page, unsaved.sentence)
    with contextlib.suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        text = json.dumps({"version": VERSION, **asdict(unsaved)}, ensure_ascii=False)
        write_whole(file, text, lasting=True)


def drop(page: str, sentence: str) -> None:
    """Forget what was kept of a sentence."""
    with contextlib.suppress(OSError):
        _file(page, sentence).unlink(missing_ok=True)


def kept_of(page: str, sentence: str) -> Unsaved | None:
    """What was typed about a sentence and never saved."""
    found = _read(_file(page, sentence))
    return found if found is not None and (found.page, found.sentence) == (page, sentence) else None


def every() -> Iterator[Unsaved]:
    """All that is kept, of every library, the one typed last first."""
    files: list[tuple[int, Path]] = []
    with contextlib.suppress(OSError):
        for file in folder().glob("*.json"):
            with contextlib.suppress(FileNotFoundError):  # another reader saved it just now
                files.append((file.stat().st_mtime_ns, file))
    for _, file in sorted(files, reverse=True):
        if (found := _read(file)) is not None:
            yield found


def page_of(path: str) -> str:
    """What a page is known by, from an article's path."""
    return str(Path(path).absolute())


def _file(page: str, sentence: str) -> Path:
    # A page may hold lone surrogates of its own, beside those of a file name that is not UTF-8.
    name = hashlib.sha256(f"{page}\n{sentence}".encode("utf-8", "surrogatepass"))
    return folder() / f"{name.hexdigest()[:24]}.json"


def _read(file: Path) -> Unsaved | None:
    try:
        entry = json.loads(file.read_text(encoding="utf-8"))
        if entry["version"] != VERSION:
            return None
        return Unsaved(
            str(entry["page"]),
            str(entry["sentence"]),
            _draft(entry["typed"]),
            _draft(entry["began"]),
        )
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def _draft(entry: dict[str, object]) -> Draft:
    tags, colour = entry["tags"], entry["colour"]
    if not isinstance(tags, list):
        raise TypeError(tags)
    known = None if colour is None else str(colour)
    return Draft(str(entry["text"]), tuple(map(str, tags)), known)
