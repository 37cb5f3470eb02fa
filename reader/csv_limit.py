"""How long a cell of a table may be: one setting of Python's csv for the whole process.

Notes and pages are read with bounds of their own, in several threads. So it is only ever
raised; who wants a lower bound looks at what was read.
"""

from __future__ import annotations

import csv
import threading

_LOCK = threading.Lock()


def allow_cells_of(characters: int) -> None:
    """Let cells be that long from now on, or longer where another asked for that."""
    with _LOCK:
        csv.field_size_limit(max(characters, csv.field_size_limit()))
