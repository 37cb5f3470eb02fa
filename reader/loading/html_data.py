"""The article that a page holds for its scripts to show, where it shows next to nothing itself.

A page saved without a browser (wget, curl) is often a shell: a heading and an empty frame. The
text stands in a script as JSON, as a list of paragraphs or as one field of markup, whatever the
names around it. Of all such texts the one with most sentences is taken.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice

from reader.loading.decode import split_lines
from reader.loading.markup import looks_like_markup, markup_lines
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
_ENDS = re.compile(r"[.!?…][\"”’')\]]{0,3}$|[다요죠][.\"”’')]{0,3}$")
_SENTENCE = 20


def text_in_scripts(html: str) -> str:
    """The lines of the article that a page's scripts hold as JSON; empty where none do."""
    best: list[str] = []
    most = _LEAST - 1
    for found in _values(html):
        for lines in _texts(found):
            told = sum(len(line) for line in lines if len(line) >= _SENTENCE and _ENDS.search(line))
            if told > most:
                best, most = lines, told
    return "\n".join(best)


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


def _texts(value: object) -> Iterator[list[str]]:
    """The texts in a value of JSON, each as lines."""
    level: list[object] = [value]
    seen = 0
    while level:
        inner: list[object] = []
        for one in level:
            if isinstance(one, list):
                if lines := [line for item in one for line in _lines(_text(item, 0))]:
                    yield lines
                inner.extend(one)
            elif isinstance(one, dict):
                for name, held in one.items():
                    if _BESIDE.search(name):
                        continue
                    if isinstance(held, str) and len(held) >= _LEAST and _WHOLE.fullmatch(name):
                        yield _lines(held)
                    inner.append(held)
        seen += len(inner)
        level = (
            [one for one in inner if isinstance(one, (list, dict))] if seen < _MOST_VALUES else []
        )


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
