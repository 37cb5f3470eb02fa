"""One input through loading and cleaning, and what must hold of every page that comes out."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from reader.cleaning import clean
from reader.loading.formats import read_pages
from reader.loading.options import Options
from reader.loading.source import Budget, Source
from reader.model import Article, RawPage
from reader.terminal import printable

OPTIONS = Options(max_inflated=8_000_000, max_page_characters=1_000_000)
MOST_CLEANED = 10
"""Pages of one input that are cleaned: dumps may hold thousands."""


class BrokenPromiseError(AssertionError):
    """A page or an article that is not what its contract says."""


@dataclass(slots=True)
class Outcome:
    """Pages that became articles, and items that were refused."""

    articles: int = 0
    refusals: int = 0


def try_input(name: str, data: bytes, *, cleaning: bool = True) -> Outcome:
    """Load and, with `cleaning`, clean; raises whatever the rooms raise, which is a crash."""
    outcome = Outcome()
    for page in read_pages(Source(name, name, data, OPTIONS, Budget.of(OPTIONS))):
        if isinstance(page, RawPage):
            outcome.articles += 1
            _check_page(page)
            if cleaning and outcome.articles <= MOST_CLEANED:
                _check_article(clean(page))
        else:
            outcome.refusals += 1
            if not page.reason or "\n" in page.reason or len(page.reason) > 400:
                raise BrokenPromiseError(f"a reason that is not one line: {page.reason!r}")
            if page.reason.startswith("cannot be read: "):
                raise BrokenPromiseError(f"a reader raised what it should not: {page.reason!r}")
    return outcome


def _check_page(page: RawPage) -> None:
    if any("\n" in line or "\r" in line for line in page.lines):
        raise BrokenPromiseError("a line with a line end in it")
    if sum(map(len, page.lines)) > OPTIONS.max_page_characters:
        raise BrokenPromiseError("a page longer than the limit")
    address = page.metadata.url
    if address is not None and not address.startswith(("http://", "https://")):
        raise BrokenPromiseError(f"an address that is not of the web: {address!r}")


def _check_article(article: Article) -> None:
    covered: dict[int, int] = {}
    for segment in article.segments:
        if segment.start != covered.get(segment.line, 0):
            raise BrokenPromiseError(f"line {segment.line} is not covered in order")
        covered[segment.line] = segment.end
    for number, line in enumerate(article.lines, start=1):
        if covered.get(number) != len(line):
            raise BrokenPromiseError(f"line {number} is not covered whole")
    for text in (article.title, *(sentence.text for sentence in article.sentences)):
        for character in printable(text):
            if unicodedata.category(character) in {"Cc", "Cs"}:
                raise BrokenPromiseError(f"a control character reaches the terminal: {text!r}")
