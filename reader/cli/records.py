"""What the commands print for scripts: JSON Lines, in the form of their contract, and raw data.

Text from pages is made harmless on its way out. Tables for people stand in `tables.py`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from reader.cli.standard_output import takes
from reader.library import Library
from reader.model import Article, Link, Reason, Segment
from reader.terminal import printable, printable_json

if TYPE_CHECKING:
    from reader.notes import Note

__all__ = ["article_record", "link_record", "note_record", "print_data", "write_lines"]


def write_lines(records: Iterable[dict[str, Any]]) -> None:
    """One JSON object a line, as they come."""
    for record in records:
        line = printable_json(json.dumps(record, ensure_ascii=False))
        # Escapes say the same where standard output is not UTF-8: a script loses nothing.
        sys.stdout.write((line if takes(line) else json.dumps(record)) + "\n")


def article_record(article: Article) -> dict[str, Any]:
    """The contract of `reader clean --json`."""
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "source": article.source,
        "published": article.published,
        "language": article.language,
        "updated": article.updated,
        "reporter": article.reporter,
        "url": article.url,
        "warnings": list(article.warnings),
        "segments": [_segment_record(segment) for segment in article.segments],
        "sentences": [
            {
                "id": sentence.id,
                "paragraph": sentence.paragraph,
                "kind": sentence.kind,
                "text": sentence.text,
                "spans": [
                    {"line": span.line, "start": span.start, "end": span.end}
                    for span in sentence.spans
                ],
            }
            for sentence in article.sentences
        ],
    }


def _segment_record(segment: Segment) -> dict[str, Any]:
    """A segment; why it is none of the article in English, whatever the commands speak.

    A script must find the same words everywhere, and a rule's own name is in its pages' language.
    """
    from reader.tui.words.reasons import reason_in  # noqa: PLC0415 - `links` does without the rows
    from reader.tui.words.strings import words  # noqa: PLC0415

    return {
        "line": segment.line,
        "start": segment.start,
        "end": segment.end,
        "kind": segment.kind,
        "subtype": segment.subtype,
        "duplicate_of": segment.duplicate_of,
        "why": reason_in(segment.why, words("en")),
    }


def link_record(library: Library, link: Link, text: str = "") -> dict[str, Any]:
    """The contract of `reader links --json`; `text` stands for a sentence of no article.

    `verdict` is what the user said of the link, `null` where nothing: its score is then theirs.
    """
    return {
        "kind": link.kind,
        "score": round(link.score, 4),
        "verdict": library.verdict_on(link),
        "reasons": [_reason_record(reason) for reason in link.reasons],
        "from": _end_record(library, link.from_id, text),
        "to": _end_record(library, link.to_id),
    }


def _reason_record(reason: Reason) -> dict[str, Any]:
    return {
        "type": reason.type,
        "text": reason.text,
        "from": [list(pair) for pair in reason.from_ranges],
        "to": [list(pair) for pair in reason.to_ranges],
    }


_END = ("article", "path", "sentence", "line", "text", "title", "source", "published", "url")
"""What is told of either end of a link: the place, the sentence, and what a citation needs."""


def _end_record(library: Library, sentence_id: str, text: str = "") -> dict[str, Any]:
    if not sentence_id:
        return {**dict.fromkeys(_END), "text": text}
    article = library.article_of(sentence_id)
    sentence = library.sentence(sentence_id)
    return {
        "article": article.id,
        "path": article.path,
        "sentence": sentence.id,
        "line": sentence.spans[0].line,
        "text": sentence.text,
        "title": article.title,
        "source": article.source,
        "published": article.published,
        "url": article.url,
    }


def note_record(note: Note) -> dict[str, Any]:
    """A note as `reader notes list --json` prints it."""
    from reader.notes import to_record  # noqa: PLC0415

    return to_record(note)


def print_data(text: str) -> None:
    """Text to stdout: byte for byte into a file or a pipe, harmless on a terminal."""
    if sys.stdout.isatty():
        print(printable(text, lines=True), end="")
    else:
        sys.stdout.flush()
        # A file name that is not UTF-8 goes out as the bytes that it is.
        sys.stdout.buffer.write(text.encode("utf-8", "surrogateescape"))
        sys.stdout.flush()
