"""A line of a page as a person names it: by path, or as the tables print it.

Tables print the name of the outlet, or of the file where an outlet has several pages or is not
known, cut where it is long, and the line.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from reader.cli.failing import CommandError, first_of
from reader.library import Library
from reader.loading import file_of
from reader.model import Article, Sentence, path_parts
from reader.terminal import printable

__all__ = ["names_in_tables", "sentences_at"]

_CUT = "…"


def sentences_at(library: Library, name: str, line: int) -> tuple[Sentence, ...]:
    """The sentences that touch a line of the page that a name stands for.

    Raises `CommandError` where there is no such page, no sentence, or more than one page that
    the name may mean.
    """
    paths = [name] if library.has_page(name) else list(_paths_called(library, name))
    if not paths:
        raise CommandError(f"{name}: not among the pages that are open")
    found = {path: there for path in paths if (there := library.sentences_at(path, line))}
    if not found:
        raise CommandError(f"{name}:{line}: no sentence of an article stands there")
    if len(found) > 1:
        meant = (f"{name}:{line} may be {path}:{line}" for path in found)
        raise CommandError(*first_of(meant))
    return next(iter(found.values()))


def names_in_tables(library: Library) -> dict[str, tuple[str, str]]:
    """Article id to the name that `--at` takes, and what stands above it: "", or the outlet.

    A name stands for one page: the outlet's where it has no other, else the file's, with as many
    of its folders as tell it from the others.
    """
    from reader.tui.words.naming import tails  # noqa: PLC0415 - scripts do without Rich

    articles = [one for one in library.articles if one.id not in library.same_pages]
    pages_of = Counter(one.source for one in articles)
    names = {
        one.id: (one.source, "") for one in articles if one.source and pages_of[one.source] < 2
    }
    alike: dict[str, list[Article]] = defaultdict(list)
    for one in articles:
        if one.id not in names:
            alike[path_parts(one.path)[-1]].append(one)
    for group in alike.values():
        for one, name in zip(group, tails([each.path for each in group]), strict=True):
            names[one.id] = name, one.source or ""
    return names


def _paths_called(library: Library, name: str) -> Iterator[str]:
    name = "/".join(path_parts(name))
    begin = name.removesuffix(_CUT)
    for article in library.articles:
        if article.id in library.same_pages:  # it is named by the one that was saved before
            continue
        called = _names(article)
        if name in called or (begin != name and any(one.startswith(begin) for one in called)):
            yield article.path


def _names(article: Article) -> set[str]:
    parts = path_parts(article.path)
    names = {file_of(parts[-1]), *("/".join(parts[at:]) for at in range(len(parts)))}
    if article.source:
        names |= {article.source, printable(article.source)}
    return names
