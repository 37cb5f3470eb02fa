"""The text of a field as programs leave it that write what they hold as one line.

Line breaks stand as `\\n`, and a list of paragraphs as Python or JSON prints it.
"""

from __future__ import annotations

import ast
import re

_LIST = re.compile(r"\s*\[\s*[\"'][\s\S]*[\"']\s*,?\s*\]\s*")
_LONGEST_LIST = 500_000
_BREAK = re.compile(r"(?:\\r)?\\n|\\r")
_BETWEEN = re.compile(r"(?:^|[\s.!?…\"'”’)\]가-힣>])(?:\\r)?\\n")
"""A break that is one: `C:\\new` holds none."""
_LEAST = 2


def written_out(text: str) -> str:
    """The text with its line breaks; one that has any is left as it is."""
    if "\\n" not in text and not text.lstrip().startswith("["):
        return text
    if (items := _printed(text)) is not None:
        text = "\n".join(items)
    if "\n" in text or len(_BETWEEN.findall(text)) < (1 if "\\n\\n" in text else _LEAST):
        return text
    return _BREAK.sub("\n", text).replace("\\t", " ")


def _printed(text: str) -> list[str] | None:
    """The items of a list of texts that was printed, `None` for any other text."""
    if len(text) > _LONGEST_LIST or _LIST.fullmatch(text) is None:
        return None
    try:
        held = ast.literal_eval(text.strip())
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return None
    texts = isinstance(held, list) and all(isinstance(item, str) for item in held)
    return [item for item in held if item.strip()] if texts else None
