"""The paths that a library was opened on: which files they stand for, and which to look at again.

Knows nothing of what the files hold.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from reader.loading import STANDARD_INPUT, find_files
from reader.loading.detect import is_page_name
from reader.loading.ignore import NAME as IGNORE_FILE
from reader.loading.options import Options
from reader.model import Failure


class Roots:
    """Some paths and the settings that say which of their files are pages."""

    def __init__(self, paths: Sequence[Path], options: Options) -> None:
        self.paths = tuple(paths)
        self._options = options

    def found(self) -> Iterator[str | Failure]:
        """Every file of the paths, and why a path or a link gave none."""
        for path in self.paths:
            yield from find_files(path, self._options)

    def files(self) -> Iterator[str]:
        """Every file of the paths."""
        return (found for found in self.found() if not isinstance(found, Failure))

    def gone(self) -> Iterator[Failure]:
        """The paths that are not there any more."""
        for path in self.paths:
            if str(path) != STANDARD_INPUT and not os.path.lexists(path):
                yield Failure(str(path), "no such file or directory")

    def named(self, file: str) -> str | None:
        """A file as `files` would name it, `None` if it is under none of the paths."""
        absolute = Path(file).absolute()
        # macOS tells of changes by the real folders, /private/tmp for /tmp.
        for whole in (Path.absolute, Path.resolve):
            for root in self.paths:
                top = whole(root)
                if absolute.is_relative_to(top):
                    return str(root / absolute.relative_to(top))
        return None

    def present(self, only: Collection[str] | None, known: Collection[str]) -> list[str]:
        """Of the files named in `only` those that are there, or (`None`) all that are.

        A file that is not `known` is taken without walking the folders only where no rule
        could leave it out: beside known pages, with a page's name, and without ignore patterns.
        """
        if only is not None:
            # Many files: `Path` would take longer than all the rest.
            folders = {file.rpartition(os.sep)[0] for file in known}
            new = [file for file in only if file not in known and Path(file).exists()]
            plain = not self._options.ignore
            if plain and all(self._is_plain_page(Path(file), folders) for file in new):
                return [file for file in dict.fromkeys(only) if Path(file).exists()]
        return list(dict.fromkeys(self.files()))

    def _is_plain_page(self, file: Path, folders: Collection[str]) -> bool:
        hidden = file.name.startswith(".")
        if hidden or str(file.parent) not in folders or not is_page_name(file.name):
            return False
        if file.is_symlink() or not file.is_file():
            return False
        above = [
            folder
            for folder in file.parents
            if any(folder.is_relative_to(root) for root in self.paths)
        ]
        return not any((folder / IGNORE_FILE).exists() for folder in above)
