"""A writer that says what it is about to do and what it was told is saved; and the judge of it.

The writer is a forked child: what it wrote into the pipe stays readable after
`kill -9`, so the parent knows every acknowledged change and the one under way.
"""

from __future__ import annotations

import json
import os
import random
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from reader.notes import NotesError, NoteStore, Target, new_note
from reader.notes import storage as storage_module
from reader.notes.disk import Disk

TARGET = Target("a", "a.txt", "a.0", "약 5만 척이 들어왔다고 한다. " * 3, prefix="앞" * 32)
State = dict[str, str | None]
"""Note id to its text, `None` for a deleted note."""


def write_notes(
    path: Path, say: Callable[[str], None], seed: int, count: int, disk: Disk | None = None
) -> None:
    """Add, edit, delete and restore notes of one's own; say each before it and once it is saved."""
    chance = random.Random(seed)
    store = NoteStore(path, disk=disk, patience=60)
    mine: list[str] = []
    gone: list[str] = []
    for number in range(count):
        text = f"{seed}:{number} " + "글" * chance.randrange(0, 200)
        choice = chance.random()
        if choice < 0.6 or not mine:
            note = new_note(TARGET, text)
            say(json.dumps(["begin", note.id, text]))
            store.add(note)
            mine.append(note.id)
        elif choice < 0.8:
            note_id = chance.choice(mine)
            say(json.dumps(["begin", note_id, text]))
            store.update(note_id, text=text)
        elif choice < 0.9 or not gone:
            note_id = mine.pop(chance.randrange(len(mine)))
            say(json.dumps(["begin", note_id, None]))
            gone.append(store.delete(note_id).id)
        else:
            note_id = gone.pop()
            say(
                json.dumps(
                    [
                        "begin",
                        note_id,
                        next(note.text for note in store.deleted() if note.id == note_id),
                    ]
                )
            )
            store.restore(note_id)
            mine.append(note_id)
        say('["done"]')
    store.close()


def fork_writer(
    path: Path, seed: int, count: int, disk: Disk | None, checkpoint: int
) -> tuple[int, int]:
    """Start a writer; its process id, and the pipe in which it says what it does."""
    sys.stdout.flush()
    reading, writing = os.pipe()
    if (child := os.fork()) == 0:
        status = 3
        try:
            os.close(reading)
            storage_module.CHECKPOINT_AT_LEAST = checkpoint
            write_notes(path, lambda line: _say(writing, line), seed, count, disk)
            status = 0
        except NotesError as error:
            _say(writing, json.dumps(["failed", error.reason, ""]))
            status = 4
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    os.close(writing)
    return child, reading


def _say(fd: int, line: str) -> None:
    os.write(fd, line.encode() + b"\n")


class Judge:
    """Knows what every writer was told, and compares it with what is found."""

    def __init__(self) -> None:
        self.acknowledged: State = {}
        self.unsure: dict[str, set[str | None]] = {}
        self.count = 0
        self.known = 0
        self.absent: set[str] = set()

    def listen(self, pipe: int) -> None:
        """Read a writer's pipe to its end; the last change begun may or may not be saved."""
        chunks = []
        while chunk := os.read(pipe, 65536):
            chunks.append(chunk)
        os.close(pipe)
        begun: tuple[str, str | None] | None = None
        for line in b"".join(chunks).splitlines():
            match json.loads(line):
                case ["begin", note_id, text]:
                    begun = (note_id, text)
                case ["done"] if begun:
                    self.acknowledged[begun[0]] = begun[1]
                    self.count += 1
                    begun = None
        if begun:
            if begun[0] not in self.acknowledged:
                self.absent.add(begun[0])
            self.unsure.setdefault(begun[0], set()).add(begun[1])

    def verdict(self, path: Path) -> tuple[int, list[str]]:
        """How many acknowledged notes are found, and what is wrong, one line each."""
        wrong: list[str] = []
        with NoteStore(path) as store:
            found: State = {note.id: note.text for note in store.all()}
            found |= {note.id: None for note in store.deleted()}
            wrong += [f"unexpected message: {line}" for line in store.messages]
        right, self.known = 0, len(self.acknowledged)
        for note_id, text in self.acknowledged.items():
            allowed = {text, *self.unsure.get(note_id, ())}
            if note_id not in found:
                wrong.append(f"lost: {note_id}")
            elif found[note_id] not in allowed:
                wrong.append(f"neither old nor new: {note_id}: {found[note_id]!r}")
            else:
                right += 1
        for note_id in found.keys() - self.acknowledged.keys():
            if note_id not in self.absent or found[note_id] not in self.unsure[note_id]:
                wrong.append(f"from nowhere: {note_id}")
        for note_id in self.unsure.keys() & found.keys():  # settled now: later runs build on it
            self.acknowledged[note_id] = found[note_id]
        self.unsure.clear()
        self.absent.clear()
        return right, wrong + stray_files(path)


def stray_files(path: Path) -> list[str]:
    """Files beside the notes that should not be there, and modes that are too open."""
    expected = {path.name + suffix for suffix in ("", ".bak", ".journal", ".journal2", ".lock")}
    wrong = [f"stray: {file.name}" for file in path.parent.iterdir() if file.name not in expected]
    wrong += [
        f"mode {file.stat().st_mode & 0o777:o}: {file.name}"
        for file in path.parent.iterdir()
        if file.stat().st_mode & 0o077
    ]
    return wrong
