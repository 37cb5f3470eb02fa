"""What a note is, and its form as plain JSON.

The fields are those of a W3C Web Annotation (https://www.w3.org/TR/annotation-model/),
so that an export loses nothing. Knows nothing of files or of matching text.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from typing import Any, Literal, cast

from reader.model import LinkKind
from reader.notes.errors import NotesError

Verdict = Literal["confirmed", "dismissed"]
Record = dict[str, Any]
"""A note as JSON values only: str, int, list, dict, None."""

# https://www.w3.org/TR/annotation-model/#motivation-and-purpose
MOTIVATIONS = frozenset(
    {
        *("assessing", "bookmarking", "classifying", "commenting", "describing", "editing"),
        *("highlighting", "identifying", "linking", "moderating", "questioning", "replying"),
        "tagging",
    }
)
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_MAY_BE_NONE = frozenset({"source_url", "source", "published"})
_POSITIONS = frozenset({"raw_position", "cleaned_position"})
_ID = re.compile(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


@dataclass(frozen=True, slots=True)
class Target:
    """A sentence of an article, described so that it can be found again.

    `exact` is the sentence as it read when the note was made; `prefix` and
    `suffix` are the cleaned text around it. Positions are half open code points:
    `raw_position` in the page's lines joined by line feeds, `cleaned_position`
    in the text of `Places.cleaned`. `siblings` are hashes of other sentences of the
    same article that look alike, which must not be taken for this one.
    """

    article_id: str
    path: str
    sentence_id: str
    exact: str
    source_url: str | None = None
    title: str = ""
    source: str | None = None
    published: str | None = None
    prefix: str = ""
    suffix: str = ""
    raw_position: tuple[int, int] | None = None
    cleaned_position: tuple[int, int] | None = None
    raw_hash: str = ""
    cleaned_hash: str = ""
    siblings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """What the reader's user saved about a sentence.

    Times are UTC in ISO 8601 with microseconds and `Z`. A verdict confirms or
    dismisses the link of kind `link_kind` from `target` to `other`.
    """

    id: str
    created: str
    modified: str
    motivation: str
    target: Target
    text: str = ""
    tags: tuple[str, ...] = ()
    colour: str | None = None
    verdict: Verdict | None = None
    link_kind: LinkKind | None = None
    other: Target | None = None


class NoteChangedError(NotesError):
    """A note is not what it was when its change was begun; `now` is what it is, `None` deleted."""

    def __init__(self, now: Note | None) -> None:
        self.now = now
        super().__init__("the note was changed elsewhere since: nothing saved")


EPOCH = "1970-01-01T00:00:00.000000Z"
"""The time of a note that came without one."""
_NOTE_FIELDS = frozenset(field.name for field in fields(Note))
_TARGET_FIELDS = frozenset(field.name for field in fields(Target))


def utc_now(after: str = "") -> str:
    """The time in UTC, later than `after`, if that is a time, even when the clock was set back."""
    now = datetime.now(UTC)
    if after:
        with suppress(ValueError, OverflowError):
            now = max(now, datetime.fromisoformat(after) + datetime.resolution)
    return now.isoformat(timespec="microseconds").replace("+00:00", "Z")


def new_note(
    target: Target,
    text: str = "",
    *,
    tags: Iterable[str] = (),
    colour: str | None = None,
    verdict: Verdict | None = None,
    link_kind: LinkKind | None = None,
    other: Target | None = None,
    motivation: str | None = None,
) -> Note:
    """A note made now, not yet saved; the motivation follows from what it holds."""
    tags = tuple(tags)
    if motivation is None:
        motivation = (
            "assessing"
            if verdict
            else "commenting"
            if text
            else "tagging"
            if tags
            else "linking"
            if other
            else "highlighting"
        )
    now = utc_now()
    note = Note(
        f"urn:uuid:{uuid.uuid4()}",
        now,
        now,
        motivation,
        target,
        text,
        tags,
        colour,
        verdict,
        link_kind,
        other,
    )
    return checked(note)


def clean_text(text: str) -> str:
    """Text that every format can carry: line feeds only, no control characters or surrogates."""
    return _UNPRINTABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def to_record(note: Note) -> Record:
    """The note as JSON values; fields that say nothing are left out."""
    record: Record = {}
    for field in fields(note):
        value = getattr(note, field.name)
        if isinstance(value, Target):
            value = _target_record(value)
        elif isinstance(value, tuple):
            value = list(value)
        if value not in (None, "", []):
            record[field.name] = value
    return record


def _target_record(target: Target) -> Record:
    record = {field.name: getattr(target, field.name) for field in fields(target)}
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in record.items()
        if value not in (None, "", ())
    }


def from_record(record: Mapping[str, Any], *, trusted: bool = False) -> Note:
    """The note of a record; raises `NotesError` when it is not one.

    `trusted` records were made by `to_record` of a checked note: looking at every
    character of ten thousand of them again takes seconds.
    """
    try:
        values = {name: record[name] for name in _NOTE_FIELDS & record.keys()}
        values["tags"] = tuple(values.get("tags", ()))
        for name in ("target", "other"):
            if values.get(name) is not None:
                values[name] = _target(values[name])
        note = Note(**values)
        return note if trusted else checked(note)
    except (TypeError, KeyError, ValueError, AttributeError, OverflowError) as error:
        raise NotesError(f"not a note: {error}") from None


def _target(record: Mapping[str, Any]) -> Target:
    values: dict[str, Any] = dict.fromkeys(("article_id", "path", "sentence_id", "exact"), "")
    values |= {name: record[name] for name in _TARGET_FIELDS & record.keys()}
    for name in ("raw_position", "cleaned_position"):
        if values.get(name) is not None:
            start, end = values[name]
            values[name] = (int(start), int(end))
    values["siblings"] = tuple(values.get("siblings", ()))
    return Target(**values)


def checked(note: Note) -> Note:
    """The note with text that can be saved; raises `NotesError` where a field is of no use."""
    if not (_ID.fullmatch(note.id) and _TIME.fullmatch(note.created)):
        raise NotesError(f"not a note: id {note.id!r}, created {note.created!r}")
    if not _TIME.fullmatch(note.modified):
        raise NotesError(f"not a note: modified {note.modified!r}")
    if not isinstance(note.text, str) or not all(isinstance(tag, str) for tag in note.tags):
        raise NotesError("a note's text and tags must be text")
    if not isinstance(note.colour, str | None) or not isinstance(note.target, Target):
        raise NotesError("a note's colour must be text, its target a target")
    if note.motivation not in MOTIVATIONS:
        raise NotesError(f"no motivation of the W3C model: {note.motivation!r}")
    if note.verdict not in (None, "confirmed", "dismissed"):
        raise NotesError(f"no verdict: {note.verdict!r}")
    if note.link_kind not in (None, "repeats", "disputes"):
        raise NotesError(f"no kind of link: {note.link_kind!r}")
    if note.verdict and not note.other:
        raise NotesError("a verdict needs the sentence at the other end of the link")
    # A tag is a line: commas and '#' are the exports' business, empty and repeated ones are noise.
    tags = dict.fromkeys(" ".join(clean_text(tag).split()) for tag in note.tags)
    return replace(
        note,
        text=clean_text(note.text),
        tags=tuple(tag for tag in tags if tag),
        colour=clean_text(note.colour) if note.colour else None,
        target=_clean_target(note.target),
        other=_clean_target(note.other) if note.other else None,
    )


def _clean_target(target: Target) -> Target:
    values: dict[str, Any] = {}
    for field in fields(target):
        value = getattr(target, field.name)
        if isinstance(value, str):
            values[field.name] = clean_text(value)
        elif field.name == "siblings":
            values[field.name] = tuple(clean_text(cast(str, sibling)) for sibling in value)
        elif field.name not in _POSITIONS and (value is not None or field.name not in _MAY_BE_NONE):
            raise NotesError(f"not a note: {field.name} of its target is no text")
    return replace(target, **values)
