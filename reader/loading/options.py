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
    names: field of an article (`title text source author published url language`) to the
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
        names; the bounds are whole numbers. Raises `ValueError` with one line for what
        does not fit.
        """
        values: dict[str, object] = {}
        for key, value in table.items():
            if key == "ignore":
                values["ignore"] = _words(key, value)
            elif key == "fields":
                values["names"] = _names(value)
            elif key in _BOUNDS:
                if not isinstance(value, int) or isinstance(value, bool) or value < 1:
                    raise ValueError(f"loading.{key} must be a whole number above 0")
                values[key] = value
            else:
                raise ValueError(f"loading.{key} is no setting")
        return cls(**values)  # type: ignore[arg-type]


_BOUNDS = frozenset(item.name for item in fields(Options) if item.name.startswith("max_"))
ARTICLE_FIELDS = ("title", "text", "source", "author", "published", "url", "language")


def _words(key: str, value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list | tuple) and all(isinstance(word, str) for word in value):
        return tuple(value)
    raise ValueError(f"loading.{key} must be a text or a list of texts")


def _names(value: object) -> Mapping[str, tuple[str, ...]]:
    if not isinstance(value, Mapping):
        raise ValueError("loading.fields must be a table")
    for name in value:
        if name not in ARTICLE_FIELDS:
            raise ValueError(f"loading.fields.{name} is no field: {', '.join(ARTICLE_FIELDS)}")
    return MappingProxyType({name: _words(f"fields.{name}", v) for name, v in value.items()})


DEFAULT = Options()
