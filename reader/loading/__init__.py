"""Bytes on disk to raw pages.

`load` walks files and folders and yields, for each, its pages or the reason why
there are none. Nothing here knows what cleaning makes of a page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.loading.errors import FileRefusedError, reason_of
from reader.loading.files import STANDARD_INPUT, read_bytes
from reader.loading.folders import find_files
from reader.loading.formats import read_pages
from reader.loading.options import DEFAULT, Options
from reader.loading.origins import file_of
from reader.loading.source import Budget, Source
from reader.model import Failure, RawPage

__all__ = [
    "STANDARD_INPUT",
    "Failure",
    "Options",
    "RawPage",
    "file_of",
    "find_files",
    "load",
    "load_file",
]

MAX_FAILURES = 100
"""Failures told one by one for one file; the rest of them are counted."""


def load(paths: Iterable[str | Path], options: Options = DEFAULT) -> Iterator[RawPage | Failure]:
    """Pages of all files under `paths`, in path order, and a `Failure` for each that gave none.

    A path that does not exist, cannot be read or holds no page is a failure; so is an
    item of a file that holds many, and the other items come all the same. Nothing is
    raised for a bad file. `-` is standard input.
    """
    for path in paths:
        for found in find_files(Path(path), options):
            if isinstance(found, Failure):
                yield found
            else:
                yield from _pages(Path(found), options)


def load_file(path: Path, options: Options = DEFAULT) -> tuple[RawPage | Failure, ...]:
    """The pages of one file, and a `Failure` for each item, or for all, that gave none."""
    return tuple(_pages(path, options))


def _pages(path: Path, options: Options) -> Iterator[RawPage | Failure]:
    try:
        data = read_bytes(path, options.max_bytes)
    except FileRefusedError as error:
        yield Failure(str(path), str(error))
        return
    except (OSError, ValueError) as error:  # ValueError: a zero byte in a path
        yield Failure(str(path), reason_of(error))
        return
    pages = failures = 0
    for page in read_pages(Source(str(path), path.name, data, options, Budget.of(options))):
        if isinstance(page, Failure):
            failures += 1
            if failures > MAX_FAILURES:
                continue
        else:
            pages += 1
        yield page
    if failures > MAX_FAILURES:
        yield Failure(str(path), f"{failures - MAX_FAILURES} more items give no page")
    elif not pages and not failures:
        yield Failure(str(path), "holds no page")
