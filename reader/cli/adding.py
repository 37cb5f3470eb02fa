"""A page that was fetched once before: two files of one page would confirm each other.

Knows nothing of the network: what was fetched lies in its folder already.
"""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

__all__ = ["settled_beside"]

_AGAIN = re.compile(r"(?P<stem>.+-[0-9a-f]{6})(?:-(?P<number>\d+))?\.html")
"""The name of a fetched page ends in a digest of its address, then in a number if it was there."""


def settled_beside(fetched: Path) -> tuple[Path, list[str]]:
    """The page to speak of, and what to tell: of those saved of the address, one says the same?

    If so what was fetched just now is taken away again, as nothing of it would be lost.
    """
    name = _AGAIN.fullmatch(fetched.name)
    if name is None or name["number"] is None:
        return fetched, []
    with suppress(OSError):
        former = [file for number in range(1, int(name["number"]))
                  if (file := _numbered(fetched, name["stem"], number)).is_file()]  # fmt: skip
        text = fetched.read_bytes()
        same = next((file for file in former if file.read_bytes() == text), None)
        if same is not None:
            fetched.unlink()
            return same, [f"the page is there already, unchanged: {same}"]
        if former:
            last = former[-1]
            return fetched, [
                f"the address is there already, and its page differs: {last}; both are kept"
            ]
    return fetched, []


def _numbered(fetched: Path, stem: str, number: int) -> Path:
    return fetched.with_name(f"{stem}.html" if number == 1 else f"{stem}-{number}.html")
