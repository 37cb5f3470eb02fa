"""Where the reader was, kept between runs in the XDG state folder.

One small JSON file for all libraries, written whole beside the old one and then
moved over it. A file that cannot be read counts as none. Knows nothing of widgets.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from platformdirs import user_state_path

from reader.settings import APP_NAME
from reader.strictness import DEFAULT_STRICTNESS

VERSION = 1
MOST = 50
"""Libraries remembered; the one unused for longest is forgotten first."""


@dataclass(frozen=True, slots=True)
class Session:
    """A reader's place in a library, by path and wording so that it survives a new cleaning."""

    article: str = ""
    sentence: int = 0
    text: str = ""
    beside: str = ""
    beside_sentence: int = 0
    beside_focused: bool = False
    view: str = "folded"
    kind: str = ""
    strictness: float = -1.0
    theme: str = ""
    language: str = ""
    strictness_set: float = DEFAULT_STRICTNESS
    """What the settings said when `strictness` was saved: who changes them later means it."""


def state_file() -> Path:
    """The file; neither it nor its folder need exist."""
    return user_state_path(APP_NAME) / "session.json"


def key_of(paths: Sequence[Path], name: str) -> str:
    """What a library is remembered by: its absolute paths, or its name when it has none."""
    return "\n".join(sorted(str(path.absolute()) for path in paths)) or name


def load_session(key: str, file: Path | None = None) -> Session | None:
    """The session of a library, or `None` when there is none that can be used."""
    entry = _read(file or state_file())["libraries"].get(key)
    if not isinstance(entry, dict):
        return None
    known = {f.name: f for f in fields(Session)}
    default = asdict(Session())
    good = {
        name: value
        for name, value in entry.items()
        if name in known and isinstance(value, type(default[name]))
    }
    return Session(**good)


def save_session(key: str, session: Session, file: Path | None = None) -> None:
    """Remember a session; a full disk or a missing right is no reason to disturb the reader."""
    file = file or state_file()
    state = _read(file)
    libraries: dict[str, Any] = state["libraries"]
    libraries.pop(key, None)
    libraries[key] = asdict(session)
    for old in list(libraries)[:-MOST]:
        del libraries[old]
    with contextlib.suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(file, json.dumps(state, ensure_ascii=False, indent=1))


def _read(file: Path) -> dict[str, Any]:
    try:
        state = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        state = None
    if not isinstance(state, dict) or state.get("version") != VERSION:
        return {"version": VERSION, "libraries": {}}
    if not isinstance(state.get("libraries"), dict):
        state["libraries"] = {}
    return state


def write_whole(file: Path, text: str, *, lasting: bool = False) -> None:
    """Write a file beside the old one and move it over that; raises `OSError`.

    Of a `lasting` one the bytes are on the medium first: else a machine that goes down may
    leave an empty file where the old one was.
    """
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=file.name, suffix=".new")
    try:
        # A file name that is not UTF-8 has lone surrogates: JSON writes them as this does.
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as new:
            new.write(text)
            if lasting:
                new.flush()
                os.fsync(new.fileno())
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
