"""Bytes on disk to raw pages.

`load` walks files and folders and yields, for each, its pages or the reason why
there are none. Nothing here knows what cleaning makes of a page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.loading.detect import detect_format
from reader.loading.files import FileRefusedError, find_files, read_bytes
from reader.loading.formats import READERS
from reader.model import Failure, RawPage

__all__ = ["Failure", "RawPage", "find_files", "load", "load_file"]


def load(paths: Iterable[str | Path]) -> Iterator[RawPage | Failure]:
    """Pages of all files under `paths`, in path order, and a `Failure` for each that gave none.

    A path that does not exist, cannot be read or holds no page is a failure;
    nothing is raised for a bad file.
    """
    for path in paths:
        for found in find_files(Path(path)):
            if isinstance(found, Failure):
                yield found
            else:
                yield from load_file(found)


def load_file(path: Path) -> tuple[RawPage | Failure, ...]:
    """The pages of one file; one `Failure` when it has none."""
    try:
        data = read_bytes(path)
        pages = tuple(READERS[detect_format(path.name, data)](str(path), data))
    except FileRefusedError as error:
        return (Failure(str(path), str(error)),)
    except OSError as error:
        return (Failure(str(path), (error.strerror or str(error)).lower()),)
    return pages or (Failure(str(path), "holds no page"),)
