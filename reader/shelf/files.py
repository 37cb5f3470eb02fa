"""Files to article rows: what can be done anywhere, and what need not be done at all.

`read_file` is pure over plain data, so that worker processes can run it.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from hashlib import blake2s
from itertools import chain
from pathlib import Path, PurePath
from typing import Any

from reader import workers
from reader.cache import ArticleStore, Head, Item, PageRow, Stamp, from_row, to_row
from reader.cache import page_key as key_of
from reader.cache import page_row as row_of
from reader.loading import STANDARD_INPUT, Options, load_file
from reader.loading.options import DEFAULT
from reader.model import Failure
from reader.records import Record

NO_TEXT = "no article text in this page"
_WORTH_WORKERS = 300
"""Files from which on worker processes are faster than doing it here."""


class FileRead(Record, frozen=True):
    """What a file held: its pages in order, the rows of those that were cleaned just now.

    `content` is the digest of its bytes, `None` when it must not be remembered
    (standard input, a file that changed meanwhile).
    """

    path: str
    stamp: Stamp
    content: bytes | None
    items: tuple[Item, ...]
    rows: tuple[PageRow, ...]


def stamp_of(path: str) -> Stamp:
    """Time of the last change in ns, and size; zeros for what is not there."""
    try:
        status = os.stat(path)  # noqa: PTH116 - asked of every file; a `Path` of each is slow
    except (OSError, ValueError):
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)


def content_of(path: str, options: Options = DEFAULT) -> bytes | None:
    """A digest of a file's name, its bytes and how they are read.

    `None` if it cannot be read, or is larger than what is read at all.
    """
    read_as = f"{PurePath(path).name}\0{options.fingerprint}\0"
    made = blake2s(read_as.encode("utf-8", "surrogatepass"), digest_size=16)
    left = options.max_bytes
    try:
        if not Path(path).is_file() or Path(path).stat().st_size > left:
            return None
        with Path(path).open("rb") as file:
            while left >= 0 and (block := file.read(1 << 20)):
                made.update(block)
                left -= len(block)
    except (OSError, ValueError):
        return None
    return made.digest() if left >= 0 else None


def read_file(
    path: str,
    options: Options = DEFAULT,
    known: Callable[[bytes], Head | None] | None = None,
) -> FileRead:
    """Load a file and clean its pages, but those whose key is `known` already."""
    from reader.cleaning import clean, line_marks, paragraph_keys  # noqa: PLC0415 - rules take long to compile

    lasting = path != STANDARD_INPUT
    stamp = stamp_of(path) if lasting else (0, 0)
    content = content_of(path, options) if lasting else None
    items: list[Item] = []
    rows: list[PageRow] = []
    for page in load_file(Path(path), options):
        suffix = page.path.removeprefix(path)
        if isinstance(page, Failure):
            items.append(Item(suffix, None, page.reason))
            continue
        key = key_of(page)
        head = known(key) if known is not None else None
        sentences = head.sentences if head is not None else 0
        if head is None:
            article = clean(page)
            sentences = len(article.sentences)
            if sentences:
                rows.append(
                    row_of(key, page, article, paragraph_keys(article), line_marks(article))
                )
        items.append(Item(suffix, key) if sentences else Item(suffix, None, NO_TEXT))
    if stamp_of(path) != stamp:
        content = None
    return FileRead(path, stamp, content, tuple(items), tuple(rows))


def read_file_plainly(told: list[Any]) -> list[Any]:
    """`read_file` for worker processes: JSON-able; `told` is the path and the settings."""
    path, settings = told
    row: list[Any] = to_row(read_file(path, Options.from_settings(settings)))
    return row


def read_files(
    paths: list[str], store: ArticleStore, options: Options = DEFAULT
) -> Generator[FileRead]:
    """Read files in order: many of them in worker processes, few in this one."""
    processes = workers.cores() if len(paths) >= _WORTH_WORKERS else 1
    if processes > 1:
        yield from _read_in_workers(paths, store, options, processes)
        return

    def known(key: bytes) -> Head | None:
        return store.heads([key]).get(key)

    for path in paths:
        yield _read_before(path, store, options) or read_file(path, options, known)


def _read_in_workers(
    paths: list[str], store: ArticleStore, options: Options, processes: int
) -> Generator[FileRead]:
    """Workers are sent what was never read, and none is begun before there is such a file."""
    settings = options.to_settings()
    rest = iter(paths)
    before: deque[FileRead | None] = deque()  # in the order of the files; `None` for a worker's

    def tasks(paths: Iterable[str]) -> Iterator[list[Any]]:
        for path in paths:
            before.append(_read_before(path, store, options))
            if before[-1] is None:
                yield [path, settings]

    for path in rest:
        found = _read_before(path, store, options)
        if found is None:
            rest = chain((path,), rest)
            break
        yield found
    for plain in workers.in_order(read_file_plainly, tasks(rest), processes):
        while (found := before.popleft()) is not None:
            yield found
        yield from_row(FileRead, plain)
    yield from (found for found in before if found is not None)


def _read_before(path: str, store: ArticleStore, options: Options) -> FileRead | None:
    """What a file holds, without reading its pages: another of its name and bytes was read."""
    if path == STANDARD_INPUT:
        return None
    stamp = stamp_of(path)
    content = content_of(path, options)
    items = store.known_content(content) if content is not None else None
    if items is None or stamp_of(path) != stamp:
        return None
    keys = {item.key for item in items if item.key is not None}
    return FileRead(path, stamp, content, items, ()) if keys == store.heads(keys).keys() else None


def unchanged(
    paths: Iterable[str], store: ArticleStore, options: Options = DEFAULT
) -> tuple[dict[str, tuple[Item, ...]], dict[str, Stamp]]:
    """Of some files, the pages of those that need not be read, and the stamps of all.

    Not to be read is what has the same time and size as before; standard input never.
    """
    paths = [path for path in paths if path != STANDARD_INPUT]
    names = dict(zip(paths, _kept_as(paths, options), strict=True))
    stamps = {path: stamp_of(path) for path in names}
    found = store.known_files({name: stamps[path] for path, name in names.items()})
    return {path: found[name] for path, name in names.items() if name in found}, stamps


def keep(found: Iterable[FileRead], store: ArticleStore, options: Options = DEFAULT) -> None:
    """Put what was read into the store."""
    for file in found:
        store.put(file.rows)
        if file.content is not None:
            (name,) = _kept_as([file.path], options)
            store.put_file(name, file.stamp, file.content, file.items)


def _kept_as(paths: Sequence[str], options: Options) -> list[str]:
    """What files are called in the store: their path, and how they are read where that was set."""
    own = options.fingerprint
    ending = f"\0{own}" if own else ""
    here = _here(paths)
    names = (os.path.join(here, path) + ending for path in paths)  # noqa: PTH118 - many
    # A file name that is not UTF-8 comes with lone surrogates, which no database takes.
    return [name.encode("utf-8", "backslashreplace").decode("utf-8") for name in names]


def _here(paths: Iterable[str]) -> str:
    """The working folder, which may be gone, if any of the paths stands on it."""
    return "" if all(map(os.path.isabs, paths)) else str(Path.cwd())
