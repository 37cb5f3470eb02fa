"""What a reader may set about loading, and the bounds that keep hostile files in check.

Plain data: knows nothing of where settings are kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Options:
    """Settings of loading. The bounds are far above any news page, and far below harm.

    ignore: patterns as in a `.readerignore` file, from the root of each named folder.
    names: field of an article (`title text source author published updated url language`) to the
    names that it has in the reader's own dumps; they are tried before the known names,
    and may be dotted paths (`meta.headline`).
    """

    ignore: tuple[str, ...] = ()
    names: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    max_bytes: int = 64 * MEBIBYTE
    """Largest file read, in bytes; a saved page is a thousand times smaller."""
    max_inflated: int = 256 * MEBIBYTE
    """Most bytes that the archives and gzip streams of one file may unpack to, all together."""
    max_pages: int = 100_000
    """Most pages of one file."""
    max_page_characters: int = 2_000_000
    """Longest page, in characters; ten times the longest book-length report."""

    @classmethod
    def from_settings(cls, table: Mapping[str, object]) -> Options:
        """Options from a settings table such as TOML gives.

        `ignore` is a list of patterns; `fields` maps a field to a name or a list of
        names; the bounds are whole numbers. Raises `ValueError` with one line for the
        first entry that does not fit; `checked` takes the others all the same.
        """
        options, wrong = checked(table)
        for _, told in wrong:
            raise ValueError(told)
        return options

    @property
    def fingerprint(self) -> str:
        """What decides about the pages of a file, as text: empty when nothing was set."""
        if (self.names, self._bounds) == (DEFAULT.names, DEFAULT._bounds):
            return ""
        names = ";".join(f"{field}={','.join(own)}" for field, own in sorted(self.names.items()))
        return f"{names} {' '.join(map(str, self._bounds))}"

    def to_settings(self) -> dict[str, object]:
        """A table of plain lists and numbers from which `from_settings` makes the same options."""
        names = {field: list(own) for field, own in self.names.items()}
        bounds = {bound: getattr(self, bound) for bound in BOUNDS}
        return {"ignore": list(self.ignore), "fields": names, **bounds}

    @property
    def _bounds(self) -> tuple[int, ...]:
        return tuple(getattr(self, bound) for bound in BOUNDS)


BOUNDS = tuple(item.name for item in fields(Options) if item.name.startswith("max_"))
MOST = 10**12
"""The highest bound that can be set: nothing is gained by a higher one."""
ARTICLE_FIELDS = ("title", "text", "source", "author", "published", "updated", "url", "language")

Wrong = tuple[tuple[str, ...], str]
"""The key of an entry that does not fit, part by part, and what is wrong with it."""


def checked(table: Mapping[str, object]) -> tuple[Options, tuple[Wrong, ...]]:
    """Options from the entries of a settings table that fit, and those that do not."""
    values: dict[str, object] = {}
    wrong: list[Wrong] = []
    for key, value in table.items():
        if key == "ignore":
            values["ignore"] = _words((key,), value, wrong)
        elif key == "fields":
            values["names"] = _names(value, wrong)
        elif key not in BOUNDS:
            wrong.append(((key,), f"loading.{key} is no setting"))
        elif not isinstance(value, int) or isinstance(value, bool) or not 0 < value <= MOST:
            wrong.append(((key,), f"loading.{key} must be a whole number from 1 to {MOST}"))
        else:
            values[key] = value
    return Options(**values), tuple(wrong)  # type: ignore[arg-type]


def _words(key: tuple[str, ...], value: object, wrong: list[Wrong]) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list | tuple) and all(isinstance(word, str) for word in value):
        return tuple(value)
    wrong.append((key, f"loading.{'.'.join(key)} must be a text or a list of texts"))
    return ()


def _names(value: object, wrong: list[Wrong]) -> Mapping[str, tuple[str, ...]]:
    if not isinstance(value, Mapping):
        wrong.append((("fields",), "loading.fields must be a table"))
        return DEFAULT.names
    known = {name: own for name, own in value.items() if name in ARTICLE_FIELDS}
    for name in value:
        if name not in ARTICLE_FIELDS:
            told = f"loading.fields.{name} is no field: {', '.join(ARTICLE_FIELDS)}"
            wrong.append((("fields", name), told))
    found = {name: _words(("fields", name), own, wrong) for name, own in known.items()}
    return MappingProxyType({name: own for name, own in found.items() if own})


DEFAULT = Options()
