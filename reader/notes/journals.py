"""The journal and its copy, read as one.

The newest notes stand in the journal alone until the next checkpoint, so it is
kept twice: no single damaged file loses a note. The copy is written second;
that it is behind is what a crash leaves, that it is ahead means damage.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from reader.notes.disk import Disk
from reader.notes.journal_format import Commit, Journal, load_journal


@dataclass(slots=True)
class Journals:
    """What both hold together, which files are damaged and how, and whether they are the same."""

    journal: Journal | None
    damage: dict[Path, str] = field(default_factory=dict)
    same: bool = True


def read_journals(path: Path, copy: Path, disk: Disk, after: int = 0) -> Journals:
    """Both journals; commits up to revision `after` come without their operations."""
    first, second = disk.read(path), disk.read(copy)
    one = load_journal(first, after) if first is not None else None
    two = one if first == second else load_journal(second, after) if second is not None else None
    both = Journals(one, same=first == second)
    if two is not None and two.damaged:
        both.damage[copy] = "was damaged"
    if one is None:
        if two is not None:
            both.damage[path] = "was missing"
    elif one.damaged:
        both.damage[path] = "was damaged"
    elif two is not None and two.id == one.id and _revisions(two) - _revisions(one):
        both.damage[path] = "held less than its copy"
    if path in both.damage and two is not None:
        both.journal = _merged(one or Journal("", (), 0), two)
    return both


def kept_commits(path: Path, copy: Path, disk: Disk, after: int) -> list[Commit]:
    """The commits of both journals that are newer than revision `after`."""
    journal = read_journals(path, copy, disk).journal
    return [commit for commit in journal.commits if commit.revision > after] if journal else []


def _revisions(journal: Journal) -> set[int]:
    return {commit.revision for commit in journal.commits}


def _merged(one: Journal, two: Journal) -> Journal:
    commits = {commit.revision: commit for commit in (*two.commits, *one.commits)}
    ordered = tuple(commits[revision] for revision in sorted(commits))
    return Journal(one.id, ordered, one.good, one.torn, damaged=True)
