"""What the commands print: JSON Lines for scripts, Rich tables for people.

Text from pages reaches the terminal through `printable` and `rich.text.Text`
only: nothing in it is read as markup.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from rich import progress as bars
from rich.console import Console
from rich.table import Table
from rich.text import Text

from reader.library import Indexed, Library, Progress
from reader.model import Article, Link, Reason, Segment
from reader.terminal import printable, printable_json

if TYPE_CHECKING:
    from reader.notes import Note
    from reader.shelf import OnProgress

SIGNS = {"repeats": "=", "disputes": "≠"}


def write_lines(records: Iterable[dict[str, Any]]) -> None:
    """One JSON object a line, as they come."""
    for record in records:
        sys.stdout.write(printable_json(json.dumps(record, ensure_ascii=False)) + "\n")


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
    return {
        "line": segment.line,
        "start": segment.start,
        "end": segment.end,
        "kind": segment.kind,
        "subtype": segment.subtype,
        "duplicate_of": segment.duplicate_of,
        "why": segment.why,
    }


def link_record(library: Library, link: Link, text: str = "") -> dict[str, Any]:
    """The contract of `reader links --json`; `text` stands for a sentence of no article."""
    return {
        "kind": link.kind,
        "score": round(link.score, 4),
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


def _end_record(library: Library, sentence_id: str, text: str = "") -> dict[str, Any]:
    if not sentence_id:
        return {"article": None, "path": None, "sentence": None, "line": None, "text": text}
    article = library.article_of(sentence_id)
    sentence = library.sentence(sentence_id)
    return {
        "article": article.id,
        "path": article.path,
        "sentence": sentence.id,
        "line": sentence.spans[0].line,
        "text": sentence.text,
    }


def note_record(note: Note) -> dict[str, Any]:
    """A note as `reader notes list --json` prints it."""
    from reader.notes import to_record  # noqa: PLC0415

    return to_record(note)


@contextmanager
def progress_bar() -> Iterator[OnProgress]:
    """A bar on stderr for long work, seen on a terminal alone."""
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

        def tell(progress: Progress) -> None:
            task = tasks.get(progress.stage)
            if task is None:
                task = tasks[progress.stage] = shown.add_task(progress.stage)
            shown.update(task, completed=progress.done, total=progress.total or None)

        yield tell


def print_indexed(done: Indexed, *, as_json: bool) -> None:
    """What `reader index` did."""
    if as_json:
        write_lines([asdict(done)])
        return
    rate = f", {done.sentences / done.seconds:,.0f} sentences/s" if done.analysed else ""
    print(
        f"{done.articles:,} articles, {done.sentences:,} sentences, {done.analysed:,} analysed now "
        f"in {done.seconds:.1f} s{rate}; cache {done.bytes / 1e6:.1f} MB"
        + ("" if done.links is None else f"; {done.links:,} links")
        + (f"; {done.failures:,} pages failed" if done.failures else "")
    )


# -- for people ---------------------------------------------------------------


def print_article(article: Article) -> None:
    """An article's facts, and what was cleaned away, in runs of lines of one kind."""
    console = Console(highlight=False)
    facts = [article.source, article.published, article.reporter, article.language]
    console.print(Text(printable(article.title), style="bold"))
    console.print(Text(printable(" · ".join(fact for fact in facts if fact)), style="dim"))
    console.print(Text(printable(article.path), style="dim"))
    table = Table("lines", "kind", "repeats", "text", box=None, pad_edge=False, header_style="dim")
    for run in _runs(article.segments):
        first, last = run[0], run[-1]
        table.add_row(
            Text(f"{first.line}-{last.line}" if last.line != first.line else str(first.line)),
            Text(first.subtype or first.kind),
            Text(_repeated_lines(run)),
            Text(
                printable(article.lines[first.line - 1][first.start : first.end].strip()),
                overflow="ellipsis",
                no_wrap=True,
            ),
            style="dim" if first.kind in {"boilerplate", "duplicate"} else "",
        )
    console.print(table)
    console.print()


def _runs(segments: Sequence[Segment]) -> list[list[Segment]]:
    runs: list[list[Segment]] = []
    for segment in segments:
        if segment.kind == "blank":
            continue
        last = runs[-1][-1] if runs else None
        if last and (last.kind, last.subtype) == (segment.kind, segment.subtype):
            runs[-1].append(segment)
        else:
            runs.append([segment])
    return runs


def _repeated_lines(run: Sequence[Segment]) -> str:
    lines = [segment.duplicate_of for segment in run if segment.duplicate_of is not None]
    if not lines:
        return ""
    return str(lines[0]) if lines[0] == lines[-1] else f"{lines[0]}-{lines[-1]}"


def print_links(library: Library, links: Iterable[Link], text: str = "") -> None:
    """Links one below the other: what kind, how sure and why, then both sentences."""
    console = Console(highlight=False)
    shown = False
    for link in links:
        shown = True
        table = Table.grid(padding=(0, 2), expand=True)
        table.add_column(width=26, no_wrap=True, overflow="ellipsis")
        table.add_column(ratio=1)
        because = " · ".join(printable(reason.text) for reason in link.reasons)
        head = Text(f"{SIGNS[link.kind]} {link.kind} {link.score:.2f}", style="bold")
        table.add_row(head, Text(because, style="italic"))
        table.add_row(*_end(library, link.from_id, text))
        table.add_row(*_end(library, link.to_id))
        console.print(table)
        console.print()
    if not shown:
        console.print("Nothing repeats or disputes it.")


def _end(library: Library, sentence_id: str, text: str = "") -> tuple[Text, Text]:
    """Where a sentence stands, and the sentence."""
    if not sentence_id:
        return Text("asked", style="dim"), Text(printable(text))
    article = library.article_of(sentence_id)
    sentence = library.sentence(sentence_id)
    name = article.source or article.path.rpartition("/")[2]
    where = f"{printable(name)}:{sentence.spans[0].line}"
    return Text(where, style="dim"), Text(printable(sentence.text))


def print_notes(notes: Sequence[Note]) -> None:
    """Notes as a table."""
    console = Console(highlight=False)
    if not notes:
        console.print("No notes yet.")
        return
    table = Table("date", "article", "sentence", "note", "tags", show_lines=True)
    for note in notes:
        table.add_row(
            Text(note.modified[:16].replace("T", " ")),
            Text(printable(note.target.title or note.target.path)),
            Text(printable(note.target.exact)),
            Text(printable(note.verdict or note.text)),
            Text(printable(" ".join(note.tags))),
        )
    console.print(table)
