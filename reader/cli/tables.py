"""What the commands print for people: Rich tables, and what was indexed in a line.

Text from pages reaches the terminal through `printable` and `rich.text.Text`
only: nothing in it is read as markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from rich import console as rich_console
from rich.table import Column, Table
from rich.text import Text

from reader.cli.places import names_in_tables
from reader.cli.speaking import voice
from reader.library import Indexed, Library
from reader.model import Article, Link, Segment, path_parts
from reader.strictness import percent
from reader.terminal import printable
from reader.tui.links.relations import contrasted
from reader.tui.text import clip, local_time, short_date

if TYPE_CHECKING:
    from reader.notes import Note
    from reader.tui.words.strings import Words

__all__ = ["print_answer", "print_article", "print_indexed", "print_links", "print_notes"]

_SIGNS = {"repeats": "=", "disputes": "≠"}
_PLACE = 26
"""Cells of the column that says where a sentence stands, where there is room for three of it."""
_LEAST_PLACE = 15
_NARROW = 72
"""Cells below which five columns would leave a word a row: notes stand one below the other."""


class Console(rich_console.Console):
    """Rich's console, but that a pipe which was closed is the program's matter, as for JSON."""

    def on_broken_pipe(self) -> None:
        raise  # noqa: PLE0704 - Rich calls this where it caught the error


# Columns of whole texts fold: where Rich wraps wide characters it takes the space at a row's end
# for too much, and would put an ellipsis over the last of them.


def print_article(article: Article) -> None:
    """An article's facts, and what was cleaned away, in runs of lines of one kind."""
    console, say = Console(highlight=False), voice()
    facts = [article.source, short_date(article.published), article.reporter, article.language]
    console.print(Text(printable(article.title), style="bold"))
    console.print(Text(printable(" · ".join(fact for fact in facts if fact)), style="dim"))
    console.print(Text(printable(article.path), style="dim"))
    heads = (say(f"column.{name}") for name in ("lines", "kind", "repeats", "text"))
    table = Table(*heads, box=None, pad_edge=False, header_style="dim")
    for run in _runs(article.segments):
        first, last = run[0], run[-1]
        table.add_row(
            Text(f"{first.line}-{last.line}" if last.line != first.line else str(first.line)),
            Text(_kind(first.subtype or first.kind, say)),
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


def _kind(kind: str, say: Words) -> str:
    """The kind as `--json` has it in English, which may have been learned; in words in Korean."""
    return kind if say.language == "en" else say(f"kind.{kind}")


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


def print_links(library: Library, links: Iterable[Link]) -> None:
    """Links one below the other: what kind, how sure and why, then both sentences."""
    console, say = Console(highlight=False), voice()
    names = names_in_tables(library)
    shown = False
    for link in links:
        shown = True
        table = _rows(console)
        table.add_row(*_head(library, link, say))
        table.add_row(*_end(console, library, link.from_id, names))
        table.add_row(*_end(console, library, link.to_id, names))
        console.print(table)
        console.print()
    if not shown:
        console.print(say("links.none"))


def print_answer(library: Library, sentence_id: str, text: str, links: Sequence[Link]) -> None:
    """A sentence that was asked about, and under it the others: what kind, how sure and why."""
    console, say = Console(highlight=False), voice()
    table, names = _rows(console), names_in_tables(library)
    if sentence_id:
        table.add_row(*_end(console, library, sentence_id, names))
    else:
        table.add_row(Text(say("asked"), style="dim"), Text(printable(text)))
    for link in links:
        table.add_row()
        table.add_row(*_head(library, link, say))
        table.add_row(*_end(console, library, link.to_id, names))
    console.print(table)
    if not links:
        console.print(say("links.none"))
    console.print()


def _rows(console: Console) -> Table:
    table = Table.grid(padding=(0, 2), expand=True)
    table.add_column(width=_place(console), overflow="fold")  # a cut score would say another
    table.add_column(ratio=1, overflow="fold")
    return table


def _head(library: Library, link: Link, say: Words) -> tuple[Text, Text]:
    """The kind of a link and how sure it is, and why; what the user said of it is no estimate."""
    because = printable(contrasted(link.reasons, say))
    verdict = library.verdict_on(link)
    sure = say(verdict) if verdict else f"{percent(link.score) / 100:.2f}"
    head = Text(f"{_SIGNS[link.kind]} {say(link.kind)} {sure}", style="bold")
    return head, Text(because, style="italic")


def _place(console: Console) -> int:
    return max(_LEAST_PLACE, min(_PLACE, console.width // 3))


def _end(
    console: Console, library: Library, sentence_id: str, names: Mapping[str, tuple[str, str]]
) -> tuple[Text, Text]:
    """Where a sentence stands and when that was published, and the sentence."""
    article = library.article_of(sentence_id)
    sentence = library.sentence(sentence_id)
    name, above = names.get(article.id) or (path_parts(article.path)[-1], "")
    line = f":{sentence.spans[0].line}"  # which is what `--at` asks for: names are cut first
    where = clip(printable(name), _place(console) - len(line)) + line
    if above:
        where = f"{clip(printable(above), _place(console))}\n{where}"
    if article.published:  # which of two figures is the later one
        where += f"\n{printable(short_date(article.published))}"
    return Text(where, style="dim"), Text(printable(sentence.text))


def print_notes(notes: Sequence[Note]) -> None:
    """Notes as a table."""
    console, say = Console(highlight=False), voice()
    if not notes:
        console.print(say("notes.none-yet"))
        return
    if console.width < _NARROW:
        _print_narrow(console, notes, say)
        return
    heads = (say(f"column.{name}") for name in ("date", "article", "sentence", "note", "tags"))
    table = Table(*(Column(head, overflow="fold") for head in heads), show_lines=True)
    for note in notes:
        table.add_row(
            Text(local_time(note.modified)),
            Text(_title(note)),
            Text(_noted(note)),
            Text(_words(note, say)),
            Text(_tags(note)),
        )
    console.print(table)


def _print_narrow(console: Console, notes: Sequence[Note], say: Words) -> None:
    """Each note in rows of its own, all of its words in the full width."""
    for note in notes:
        console.print(Text(f"{local_time(note.modified)} {_title(note)}", style="bold"))
        console.print(Text(_noted(note), style="dim"))
        console.print(Text(" ".join(part for part in (_words(note, say), _tags(note)) if part)))
        console.print()


def _title(note: Note) -> str:
    """Who says it, and in which article: several outlets may give a story one title."""
    target = note.target
    title = target.title or target.path
    return printable(f"{target.source} · {title}" if target.source else title)


def _words(note: Note, say: Words) -> str:
    return "\n".join(part for part in (_said(note, say), printable(note.text)) if part)


def _tags(note: Note) -> str:
    return printable(" ".join(f"#{tag}" for tag in note.tags))


def _noted(note: Note) -> str:
    """The sentence of a note; both of a verdict, each under the article that it is of."""
    if note.other is None:
        return printable(note.target.exact)
    sign = _SIGNS[note.link_kind] if note.link_kind else "↔"
    name = note.other.source or note.other.title or note.other.path
    return printable(f"{note.target.exact}\n{sign} {name}: {note.other.exact}", lines=True)


def _said(note: Note, say: Words) -> str:
    """What a verdict says of a link."""
    if note.verdict is None:
        return ""
    return f"{say(note.verdict)}: {say(note.link_kind)}" if note.link_kind else say(note.verdict)


def print_indexed(done: Indexed) -> None:
    """What `reader index` did, in a line."""
    say = voice()

    def number(what: str, n: int) -> str:
        return say(f"indexed.{what}") if n == 1 else say(f"indexed.{what}s", n=n)

    rate = say("indexed.rate", rate=done.analysed_sentences / done.seconds) if done.analysed else ""
    print(
        say(
            "indexed",
            articles=number("article", done.articles),
            sentences=number("sentence", done.sentences),
            analysed=done.analysed,
            seconds=done.seconds,
            rate=rate,
            megabytes=done.bytes / 1e6,
        )
        + ("" if done.links is None else number("link", done.links))
        + (number("failure", done.failures) if done.failures else "")
    )
