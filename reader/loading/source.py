"""What a reader of a format is given, and the budget that all items of one file share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.loading.errors import FileRefusedError
from reader.loading.options import Options
from reader.model import Failure, RawPage


@dataclass(slots=True)
class Budget:
    """What one file on disk may still cost."""

    inflated: int
    pages: int

    @classmethod
    def of(cls, options: Options) -> Budget:
        return cls(options.max_inflated, options.max_pages)

    def take_inflated(self, size: int) -> None:
        """Count unpacked bytes; raises `FileRefusedError` when they are too many."""
        self.inflated -= size
        if self.inflated < 0:
            raise FileRefusedError("unpacks to more than the limit: a decompression bomb?")

    def take_page(self) -> None:
        """Count a page; raises `FileRefusedError` when there are too many."""
        self.pages -= 1
        if self.pages < 0:
            raise FileRefusedError("holds more pages than the limit")


@dataclass(frozen=True, slots=True)
class Source:
    """Bytes to be read as one format.

    path: what the page is called, with `!member` or `#n` for an item of a file.
    name: the bare file name, whose suffix may tell the format.
    depth: how many archives lie around it.
    """

    path: str
    name: str
    data: bytes
    options: Options
    budget: Budget
    depth: int = 0


Pages = Iterator[RawPage | Failure]
Reader = Callable[[Source], Pages]
