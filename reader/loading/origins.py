"""Which file on disk a page's path names.

A file with many pages gives them paths with `#n` (1-based item) or `!member` behind its
own; archives in archives give `outer.zip!inner.zip!page.html`.
"""

from __future__ import annotations

import re
from pathlib import Path

_ARCHIVE_END = re.compile(r"\.(?:zip|gz|epub)$", re.IGNORECASE)
_ITEM = re.compile(r"#[0-9]{1,9}$")


def file_of(path: str) -> str:
    """The file that a page's path names, without the item inside it.

    `#` and `!` may stand in ordinary names too (`Wow! It flew.html`), so a file that is
    there wins; for one that has vanished, `#n` at the end and `!` behind the suffix of an
    archive mark an item.
    """
    if "!" not in path and "#" not in path:
        return path
    candidates = [path]
    bare = _ITEM.sub("", path)
    if bare != path:
        candidates.append(bare)
    candidates += [bare[:place] for place in _places(bare)]
    for candidate in candidates:
        if _is_file(candidate):
            return candidate
    for place in reversed(_places(bare)):
        if _ARCHIVE_END.search(bare[:place]):
            return bare[:place]
    return bare


def _places(path: str) -> list[int]:
    """Where each `!` stands, the last one first."""
    return [place for place in range(len(path) - 1, 0, -1) if path[place] == "!"][:64]


def _is_file(path: str) -> bool:
    try:
        return Path(path).is_file()
    except (OSError, ValueError):
        return False
