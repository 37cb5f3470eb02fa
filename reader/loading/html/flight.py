"""The page that a shell of React Server Components carries: its tree, in pieces in its scripts.

Scripts push strings that together are rows, `number:` with JSON behind it or, behind `T`, the
size and a text that the JSON names by `$number`. In the JSON elements are `["$", tag, key, props]`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from html import escape

from reader.loading.html.places import OWN, place_of

_PUSHED = re.compile(r"\.push\(\s{0,5}\[\s{0,5}1\s{0,5},\s{0,5}(?=\")")
_ROW = re.compile(r"\s*([0-9a-f]{0,8}):")
_SIZED = re.compile(r"T([0-9a-f]{1,7}),")
_NAMED = re.compile(r"\$([0-9a-f]{1,8})")
_MOST_PUSHED, _MOST_ROWS = 2_000, 20_000
_DEPTH = 60
_ELEMENT = 4
_TAG = re.compile(r"[a-z][a-z0-9]{0,15}")
_AROUND = frozenset({"aside", "button", "footer", "form"})
_VOID = frozenset({"br", "hr", "img", "input", "meta", "link", "wbr", "source"})


def flight_values(html: str) -> Iterator[object]:
    """The JSON of the rows that a page's scripts push, texts in the place of their numbers."""
    rows = _rows("".join(_pushed(html)))
    texts = {number: held for number, held in rows if isinstance(held, str)}
    for _, held in rows:
        if not isinstance(held, str):
            yield _with_texts(held, texts, 0)


def markup_of(value: object, depth: int = 0) -> str:
    """The markup of an element, or of what stands in one; what components make of it is unknown."""
    if isinstance(value, str):
        return "" if value[:1] == "$" else escape(value, quote=False)
    if not isinstance(value, list) or depth > _DEPTH:
        return ""
    if not is_element(value):
        return "".join(markup_of(item, depth + 1) for item in value)
    tag = value[1] if isinstance(value[1], str) and _TAG.fullmatch(value[1]) else "div"
    props = value[3]
    place = place_of(tag, str(props.get("className") or "")[:500])
    if tag in _AROUND or place not in OWN:
        return ""
    if tag in _VOID:
        return f"<{tag}>"
    raw = props.get("dangerouslySetInnerHTML")
    held = raw.get("__html") if isinstance(raw, Mapping) else None
    inner = held if isinstance(held, str) else markup_of(props.get("children"), depth + 1)
    return f"<{tag}>{inner}</{tag}>"


def is_element(value: object) -> bool:
    """Whether a list of the JSON is an element: `["$", tag, key, props]`."""
    return (
        isinstance(value, list)
        and len(value) >= _ELEMENT
        and value[0] == "$"
        and isinstance(value[3], dict)
    )


def _pushed(html: str) -> Iterator[str]:
    decoder = json.JSONDecoder(strict=False)
    for number, match in enumerate(_PUSHED.finditer(html)):
        if number >= _MOST_PUSHED:
            return
        try:
            held, _ = decoder.raw_decode(html, match.end())
        except (ValueError, RecursionError):
            continue
        if isinstance(held, str):
            yield held


def _rows(stream: str) -> list[tuple[str, object]]:
    """The rows of a stream that hold JSON or a text, each behind its number."""
    decoder = json.JSONDecoder(strict=False)
    found: list[tuple[str, object]] = []
    place = 0
    while len(found) < _MOST_ROWS and (row := _ROW.match(stream, place)):
        place = row.end()
        if sized := _SIZED.match(stream, place):
            # The size is one of bytes, of which a letter may be four.
            data = stream[sized.end() : sized.end() + int(sized[1], 16)].encode("utf-8", "replace")
            text = data[: int(sized[1], 16)].decode("utf-8", "ignore")
            found.append((row[1], text))
            place = sized.end() + len(text)
            continue
        try:
            held, place = decoder.raw_decode(stream, place)
        except (ValueError, RecursionError):
            held = None
        if isinstance(held, (list, dict)):
            found.append((row[1], held))
        end = stream.find("\n", place)
        if end < 0:
            break
        place = end + 1
    return found


def _with_texts(value: object, texts: Mapping[str, object], depth: int) -> object:
    if depth > _DEPTH:
        return None
    if isinstance(value, str):
        named = _NAMED.fullmatch(value)
        return texts.get(named[1], value) if named else value
    if isinstance(value, list):
        return [_with_texts(item, texts, depth + 1) for item in value]
    if isinstance(value, dict):
        return {name: _with_texts(held, texts, depth + 1) for name, held in value.items()}
    return value
