"""Which files a path stands for.

Folders are walked with a stack of our own: deep nesting, loops of links and links that
lead out of the folder end in a named reason, not in a crash.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.loading.detect import SNIFFED, is_page_name, is_plain_asset, looks_like_page
from reader.loading.errors import reason_of
from reader.loading.files import STANDARD_INPUT, read_head
from reader.loading.ignore import NAME, Ignore
from reader.loading.options import DEFAULT, Options
from reader.model import Failure

MAX_DEPTH = 64
"""Folders within folders."""
_IGNORE_FILE_BYTES = 65_536
_NUMBERS = re.compile(r"([0-9]+)")
_ASSET_FOLDER = re.compile(r"(.+)(?:_files|\.files|-Dateien|_fichiers|_archivos)$")


@dataclass(frozen=True, slots=True)
class _Folder:
    path: str
    depth: int
    rules: tuple[tuple[int, Ignore], ...]
    """Depth of the folder that a set of patterns belongs to, and the set; innermost last."""
    parts: tuple[str, ...]


def find_files(path: Path, options: Options = DEFAULT) -> Iterator[str | Failure]:
    """Files of pages that `path` stands for; for a folder, in natural order of their names.

    They are texts: making a `Path` of each file of a large folder takes longer than all else.

    A file that is named itself is taken whatever its name, and `-` is standard input. In
    a folder, hidden files, files that `.readerignore` or `options.ignore` leave out, and
    the pictures and scripts beside saved pages are passed over; a file whose suffix
    says nothing is taken when its first bytes are those of a page.
    """
    if str(path) == STANDARD_INPUT:
        yield STANDARD_INPUT
        return
    try:
        mode = path.stat().st_mode
        root = path.resolve()
    except (OSError, ValueError, RuntimeError) as error:  # a loop of links, a zero byte
        yield Failure(str(path), reason_of(error))
        return
    if not stat.S_ISDIR(mode):
        yield str(path)
        return
    found = False
    for item in _walk(str(path), root, options):
        found = found or isinstance(item, str)
        yield item
    if not found:
        yield Failure(str(path), "no pages in this folder")


def _walk(path: str, root: Path, options: Options) -> Iterator[str | Failure]:
    stack: list[_Folder | str | Failure] = [_Folder(path, 0, ((0, Ignore(options.ignore)),), ())]
    while stack:
        item = stack.pop()
        if isinstance(item, _Folder):
            # Reversed, so that the first name is on top of the stack.
            stack.extend(reversed(list(_inside(item, root))))
        else:
            yield item


def _inside(folder: _Folder, root: Path) -> Iterator[_Folder | str | Failure]:
    if folder.depth > MAX_DEPTH:
        yield Failure(folder.path, f"folders nested more than {MAX_DEPTH} deep")
        return
    try:
        with os.scandir(folder.path) as scan:
            entries = sorted(scan, key=lambda entry: _natural(entry.name))
    except OSError as error:
        yield Failure(folder.path, reason_of(error))
        return
    rules = folder.rules
    names = {entry.name for entry in entries}
    if NAME in names:
        text = read_head(_joined(folder.path, NAME), _IGNORE_FILE_BYTES).decode("utf-8", "replace")
        rules = (*rules, (folder.depth, Ignore(text.splitlines())))
    for entry in entries:
        if entry.name.startswith("."):
            continue
        inner = _joined(folder.path, entry.name)
        parts = (*folder.parts, entry.name)
        try:
            is_folder = entry.is_dir(follow_symlinks=False)
            is_link = entry.is_symlink()
            is_file = entry.is_file(follow_symlinks=False)
        except OSError as error:
            yield Failure(inner, reason_of(error))
            continue
        if _left_out(rules, parts, is_folder=is_folder):
            continue
        if is_link:
            failure = _link_failure(inner, entry.name, root)
            if failure:
                yield failure
        elif is_folder:
            if not _is_asset_folder(entry.name, names):
                yield _Folder(inner, folder.depth + 1, rules, parts)
        elif is_file and _is_page(inner, entry.name):
            yield inner


def _joined(folder: str, name: str) -> str:
    """A name in a folder, as `Path` would write it."""
    return name if folder == os.curdir else os.path.join(folder, name)  # noqa: PTH118 - many


def _is_page(path: str, name: str) -> bool:
    if is_page_name(name):
        return True
    return not is_plain_asset(name) and looks_like_page(read_head(path, SNIFFED))


def _link_failure(path: str, name: str, root: Path) -> Failure | None:
    """A link within the folder is passed over: its target is found under its own name."""
    try:
        target = Path(path).resolve(strict=True)
    except (OSError, RuntimeError) as error:
        if isinstance(error, PermissionError):
            return Failure(path, reason_of(error))
        broken = isinstance(error, FileNotFoundError)
        return Failure(path, "a broken link" if broken else "a loop of links")
    if target.is_relative_to(root):
        return None
    if target.is_dir() or is_page_name(name):
        return Failure(path, "a link out of the folder, not followed")
    return None


def _is_asset_folder(name: str, beside: set[str]) -> bool:
    """The folder that a browser saves beside a page, for its pictures and frames."""
    match = _ASSET_FOLDER.match(name)
    if match is None:
        return False
    return any(f"{match[1]}{end}" in beside for end in (".html", ".htm", ".xhtml"))


def _left_out(
    rules: tuple[tuple[int, Ignore], ...], parts: tuple[str, ...], *, is_folder: bool
) -> bool:
    for depth, ignore in reversed(rules):
        verdict = ignore.verdict(parts[depth:], is_folder=is_folder) if ignore else None
        if verdict is not None:
            return verdict
    return False


def _natural(name: str) -> tuple[tuple[int, int | str], ...]:
    """Sort key by which `2.txt` stands before `10.txt`."""
    return tuple(
        (0, int(part)) if number else (1, part)
        for part in _NUMBERS.split(name)
        if part
        for number in (part.isascii() and part.isdigit(),)
    )
