"""The article that a page holds for its scripts to show, where it shows next to nothing itself.

A page saved without a browser (wget, curl) is often a shell: a heading and an empty frame. The
text stands in a script as JSON, as a list of paragraphs or as one field of markup, whatever the
names around it. Of all such texts the one with most sentences is taken.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice

from reader.loading.decode import split_lines
from reader.loading.html.flight import flight_values, is_element, markup_of
from reader.loading.html.title import one_line
from reader.loading.markup import looks_like_markup, markup_lines
from reader.loading.names import plain_name
from reader.loading.records import any_moment
from reader.loading.tables import words

_SCRIPT = re.compile(r"<script\b[^<>]{0,1000}>", re.IGNORECASE)
_ASSIGNED = re.compile(r"(?:[\w\])\"']\s{0,5}=\s{0,5}|JSON\.parse\(\s{0,5})(?=[\[{\"])")
_MOST_SCRIPTS, _MOST_ASSIGNED = 200, 60
_LONGEST = 3_000_000
_LEAST = 120
"""Letters of a script, and of the sentences of a text in it, at least."""
_MOST_VALUES = 300_000
_DEPTH = 5
_TEXTS = words("content text html value body paragraph p rendered contents data")
"""Names of the field that has an element's text."""
_PARTS = words("children content items spans nodes elements")
"""Names of the field that has an element's parts."""
_WHOLE = re.compile(
    r"(?:article|story|post|news|full|main)?[_-]?(?:body|content|html|text)s?[_-]?"
    r"(?:html|text|rendered|value)?|rendered|articlebody",
    re.IGNORECASE,
)
"""Names of the field that has a whole article (`bodyHtml`, `article_text`)."""
_BESIDE = re.compile(
    r"related|recommend|comment|repl(?:y|ies)|popular|trending|latest|teaser|promo|(?:^|_)ads?$",
    re.IGNORECASE,
)
"""Names of fields that hold what is not the page's own."""
_AUTHOR = re.compile(
    r"(?:article[_-]?)?(?:authors?|by[_-]?lines?|credits|reporters?|writers?|journalists?)"
    r"(?:[_-]?names?)?",
    re.IGNORECASE,
)
"""Names of the field that says who wrote (`byline`, `authorName`)."""
_DATED = re.compile(
    r"(?:first|date|time|display|article)?[_-]?(?:publi(?:sh(?:ed)?|cation)|display)"
    r"[_-]?(?:date|time|at|on)?(?:[_-]?time)?",
    re.IGNORECASE,
)
"""Names of the field that says when (`publishedAt`, `first_publish_date`)."""
_Beside = tuple[str | None, str | None]
_NAMES = ("name", "byline", "by", "fullName", "full_name", "displayName", "display_name", "title")
_NAME_DEPTH, _MOST_NAMES, _LONGEST_NAME = 3, 5, 80
_ENDS = re.compile(r"[.!?…][\"”’')\]]{0,3}$|[다요죠][.\"”’')]{0,3}$")
_SENTENCE = 20


@dataclass(frozen=True, slots=True)
class InScripts:
    """The article that a page's scripts hold: its text as lines, and what is told beside it.

    That is who wrote it, and when it was published (ISO 8601).
    """

    text: str = ""
    author: str | None = None
    published: str | None = None


def text_in_scripts(html: str) -> InScripts:
    """The article that a page's scripts hold as JSON; an empty one where none do."""
    best = InScripts()
    most = _LEAST - 1
    for found in chain(_values(html), flight_values(html)):
        for lines, (author, published) in _texts(found):
            told = told_in(lines)
            if told > most:
                best, most = InScripts("\n".join(lines), author, published), told
    return best


def told_in(lines: Iterable[str]) -> int:
    """Letters of the lines that are sentences."""
    return sum(len(line) for line in lines if len(line) >= _SENTENCE and _ENDS.search(line))


def _values(html: str) -> Iterator[object]:
    """What the scripts of a page hold as JSON, alone or given to a variable."""
    lowered = html.lower()
    decoder = json.JSONDecoder(strict=False)
    end = 0
    for number, opened in enumerate(_SCRIPT.finditer(html)):
        if opened.start() < end:
            continue
        end = lowered.find("</script", opened.end())
        if number >= _MOST_SCRIPTS or end < 0:
            return
        script = html[opened.end() : end].strip()
        if not _LEAST <= len(script) <= _LONGEST:
            continue
        starts = [0] if script[0] in "[{" else []
        starts += [match.end() for match in islice(_ASSIGNED.finditer(script), _MOST_ASSIGNED)]
        place = 0
        for start in starts:
            if start < place:
                continue
            try:
                value, place = decoder.raw_decode(script, start)
                if isinstance(value, str) and value[:1] in ("[", "{"):
                    value = json.loads(value, strict=False)
            except (ValueError, RecursionError):
                continue
            yield value


def _texts(value: object) -> Iterator[tuple[list[str], _Beside]]:
    """The texts in a value of JSON, each as lines, with author and time named around it."""
    level: list[tuple[object, _Beside]] = [(value, (None, None))]
    seen = 0
    while level:
        inner: list[tuple[object, _Beside]] = []
        for one, around in level:
            if isinstance(one, list):
                if is_element(one):
                    yield _lines(markup_of(one)), around
                elif lines := [line for item in one for line in _lines(_text(item, 0))]:
                    yield lines, around
                inner.extend((item, around) for item in one)
            elif isinstance(one, dict):
                beside = (_credited(one) or around[0], _dated(one) or around[1])
                for name, held in one.items():
                    if _BESIDE.search(name):
                        continue
                    if isinstance(held, str) and len(held) >= _LEAST and _WHOLE.fullmatch(name):
                        yield _lines(held), beside
                    inner.append((held, beside))
        seen += len(inner)
        level = (
            [one for one in inner if isinstance(one[0], (list, dict))]
            if seen < _MOST_VALUES
            else []
        )


def _credited(record: Mapping[str, object]) -> str | None:
    """Whom a record names as its author."""
    for name, held in record.items():
        if _AUTHOR.fullmatch(name) and (who := _named(held, 0)):
            return plain_name(who)
    return None


def _dated(record: Mapping[str, object]) -> str | None:
    """When a record says that it was published, under a name that says so."""
    for name, held in record.items():
        if isinstance(held, str) and _DATED.fullmatch(name) and (when := any_moment(held)):
            return when
    return None


def _named(held: object, depth: int) -> str | None:
    """The name that a field of an author has: a text, a thing with a name, or several of these."""
    if isinstance(held, str):
        return one_line(held) if len(held) <= _LONGEST_NAME else None
    if depth > _NAME_DEPTH:
        return None
    if isinstance(held, list):
        names = [who for item in held[:_MOST_NAMES] if (who := _named(item, depth + 1))]
        return ", ".join(names) or None
    if isinstance(held, dict):
        inner = next((held[name] for name in _NAMES if held.get(name)), None)
        return _named(inner, depth + 1)
    return None


def _text(item: object, depth: int) -> str:
    """The text of one element of an article: its own, or that of its parts."""
    if isinstance(item, str):
        return item
    if not isinstance(item, dict) or depth > _DEPTH:
        return ""
    own = next((item[name] for name in item if name in _TEXTS and isinstance(item[name], str)), "")
    if own:
        return own
    for name in item:
        parts = item[name]
        if name in _PARTS and isinstance(parts, list):
            return "".join(_text(part, depth + 1) for part in parts)
        if name in _TEXTS and isinstance(parts, dict):
            return _text(parts, depth + 1)
    return ""


def _lines(text: str) -> list[str]:
    found = markup_lines(text) if looks_like_markup(text) else split_lines(text)
    return [line.strip() for line in found if line.strip()]
