"""Notes as one Markdown file, grouped by article, with citations; made to be read in Obsidian.

At its end, in a comment that no Markdown program shows, stand the notes as data:
they are what an import reads; of a note whose visible text was edited it says so.
Knows nothing of the store.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from itertools import groupby
from urllib.parse import quote

from reader.notes.errors import NotesError
from reader.notes.markdown_words import LANGUAGES, words_of
from reader.notes.records import Note, Target, from_record, to_record

_OPEN, _CLOSE = "<!-- crossreader-notes", "-->"
_DATA = re.compile(
    rf"^(?:{_OPEN}\n(?P<data>.*?)^{_CLOSE}|%% crossreader-notes\n(?P<older>.*?)^%%)$",
    re.DOTALL | re.MULTILINE,
)
"""The data of a file, also of one written earlier in a comment that Obsidian alone hides."""
_EDITED = (
    "“{about}”: its visible text was edited, and not taken in: "
    "edit the data at the end of the file, or an export as CSV"
)
_FIRST_WORDS = 40
_WITHIN_QUOTATION = str.maketrans("“”„", "‘’‚")
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~=^$%!])")
_NO_TAG = re.compile(r"[^\w/-]+")
_BLOCK = re.compile(r"^(\s*)(#|>|---|===|```|~~~|\^)")


def dump_markdown(notes: list[Note], language: str = "en") -> str:
    """The file's text; what it says of its own is in the language."""
    say = words_of(language)
    head = ["---", f"aliases: [{say['notes']}]", f"notes: {len(notes)}", "---"]
    lines = [*head, "", f"# {say['notes']}", ""]
    ordered = sorted(notes, key=_order)
    for _, group in groupby(ordered, key=lambda note: _article(note.target)):
        of_article = list(group)
        lines += _heading(of_article[0].target, say)
        for note in of_article:
            lines += _note(note, say)
    lines.append(_OPEN)
    lines += (_record_line(note) for note in notes)
    return "\n".join([*lines, _CLOSE, ""])


def _record_line(note: Note) -> str:
    # An arrow in a string would end the comment: JSON can say it in another way.
    text = json.dumps(to_record(note), ensure_ascii=False, separators=(",", ":"))
    return text.replace(">", "\\u003e")


def _order(note: Note) -> tuple[object, ...]:
    place = note.target.cleaned_position or (0, 0)
    return (*_article(note.target), place, note.created, note.id)


def _article(target: Target) -> tuple[str, ...]:
    return (
        target.published or "",
        target.title,
        target.source_url or "",
        target.path,
        target.article_id,
        target.source or "",
    )


def _heading(target: Target, say: Mapping[str, str]) -> list[str]:
    title = _inline(target.title or target.path or target.source_url or say["untitled"])
    about = [_inline(value) for value in (target.source, _day(target)) if value]
    if link := _link(target.source_url, say):
        about.append(link)
    if target.path:
        about.append("`" + target.path.replace("`", "'").replace("\n", " ") + "`")
    return [f"## {title}", "", *([" · ".join(about), ""] if about else [])]


def _note(note: Note, say: Mapping[str, str]) -> list[str]:
    lines = _quoted(note.target, say)
    if note.other is not None:
        lines += ["", f"*{_relation(note, say)}*", "", *_quoted(note.other, say)]
    lines.append("")
    if note.text:
        lines += [*map(_plain, note.text.split("\n")), ""]
    marks = [f"#{tag}" for tag in map(_tag, note.tags) if tag]
    if note.colour:
        marks.append(f"({_inline(say.get(note.colour, note.colour))})")
    when = f"*{note.created[:16].replace('T', ' ')} UTC*"
    # The caret gives the paragraph a name, so that other files can link to the note.
    return [*lines, f"{' '.join([*marks, when])} ^{note.id[9:]}", ""]


def within_quotation(text: str) -> str:
    """What is cited in curly quotation marks: those within it become single ones."""
    return text.translate(_WITHIN_QUOTATION)


def _relation(note: Note, say: Mapping[str, str]) -> str:
    kind = say[note.link_kind or "belongs"]
    return f"{kind}, {say[note.verdict]}:" if note.verdict else f"{kind}:"


def _quoted(target: Target, say: Mapping[str, str]) -> list[str]:
    lines = [f"> {_inline(line)}" for line in (target.exact or say["whole"]).split("\n")]
    title = within_quotation(_inline(target.title))
    name = f"“{title}”" if title else ""
    cited = [part for part in (_inline(target.source or ""), name, _day(target)) if part]
    if link := _link(target.source_url, say):
        cited.append(link)
    return [*lines, ">", f"> — {', '.join(cited)}"] if cited else lines


def _day(target: Target) -> str:
    """When the article was published, as a person writes it, on the clock of its outlet."""
    day, _, time = (target.published or "").partition("T")
    return f"{day} {time[:5]}" if time[:5] not in ("", "00:00") else day


def _link(url: str | None, say: Mapping[str, str]) -> str:
    if not url or not url.startswith(("http://", "https://")):
        return ""
    return f"[{say['link']}]({quote(url, safe=':/?#@!$&*+,;=%~-._')})"


def _inline(text: str) -> str:
    """Text of a page: none of it is markup."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _plain(line: str) -> str:
    """A line of the user's: their emphasis and links hold, the file's own structure stays."""
    line = line.replace("%%", "\\%\\%").replace("<", "\\<")
    return _BLOCK.sub(r"\1\\\2", line)


def _tag(tag: str) -> str:
    """A tag as Obsidian allows it: no spaces or punctuation, not digits alone."""
    name = _NO_TAG.sub("-", tag).strip("-")
    return f"n{name}" if name.isdigit() else name


def _stands(note: Note, visible: str) -> bool:
    """Whether the note stands in the visible text as it was written there, in any language."""
    for say in map(words_of, LANGUAGES):
        own = _note(note, say)[len(_quoted(note.target, say)) :]
        if "\n".join(own).rstrip() in visible:
            return True
    return False


def _about(note: Note) -> str:
    words = " ".join((note.text or note.target.exact).split())
    return words if len(words) <= _FIRST_WORDS else f"{words[:_FIRST_WORDS]}…"


def is_markdown(text: str) -> bool:
    """Whether the text is a file of ours."""
    return _DATA.search(text) is not None


def load_markdown(text: str) -> list[Note | NotesError]:
    """A note or the reason why it is none, for each line of the data at the end."""
    found: list[Note | NotesError] = []
    *_, data = _DATA.finditer(text)
    for line in (data["data"] or data["older"] or "").split("\n")[:-1]:
        try:
            note = from_record(json.loads(line))
            found.append(note)
            if not _stands(note, text[: data.start()]):
                found.append(NotesError(_EDITED.format(about=_about(note))))
        except (ValueError, TypeError, RecursionError) as error:
            found.append(NotesError(f"not a note: {error}"))
        except NotesError as error:
            found.append(error)
    return found
