"""The links of the sample library and of the five real pages that must be found."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from reader.library import Library
from reader.model import Link
from reader.notes import NoteStore
from tests.paths import GOLD, SEEDS, SHARED, needs_shared

Relation = tuple[str, dict[str, str], dict[str, str]]


def relations(path: Path) -> Iterator[Relation]:
    """(kind, one end, other end) of a file of labelled pairs."""
    data = json.loads(path.read_text("utf-8"))
    for kind in ("repeats", "disputes"):
        for one, other in data[kind]:
            yield kind, one, other


@cache
def library(folder: Path) -> Library:
    """A prepared library, without the notes of the person who runs the tests."""
    opened = Library([folder], notes=NoteStore(Path("/nonexistent/notes.json")))
    opened.load()
    opened.prepare()
    return opened


def sentence_ids(opened: Library, end: dict[str, str]) -> list[str]:
    """Sentences of a file that hold a text, or that the text holds."""
    (article,) = [a for a in opened.articles if Path(a.path).name == end["file"]]
    wanted = "".join(end["contains"].split())
    return [s.id for s in article.sentences if wanted in "".join(s.text.split())]


def found(opened: Library, relation: Relation, strictness: float) -> bool:
    """Whether the pair is shown with its kind from either end."""
    kind, one, other = relation
    ends = sentence_ids(opened, one), sentence_ids(opened, other)
    assert all(ends), f"no sentence for {one} or {other}"

    def shown(from_ids: list[str], to_ids: list[str]) -> bool:
        return any(
            link.kind == kind and link.to_id in to_ids
            for sentence_id in from_ids
            for link in opened.related(sentence_id, strictness=strictness)
        )

    return shown(*ends) or shown(ends[1], ends[0])


def count(links: Iterator[Link]) -> dict[str, int]:
    """How many links of each kind."""
    kinds = [link.kind for link in links]
    return {kind: kinds.count(kind) for kind in ("repeats", "disputes")}


def test_the_sample_library_has_its_repeats_and_disputes() -> None:
    opened = library(SEEDS)
    labelled = list(relations(GOLD / "sample_relations.json"))
    shown = [relation for relation in labelled if found(opened, relation, 0.5)]
    repeats = [kind for kind, *_ in shown if kind == "repeats"]
    disputes = [kind for kind, *_ in shown if kind == "disputes"]
    assert len(repeats) >= 10
    assert len(disputes) >= 5


@needs_shared
@pytest.mark.parametrize(
    "relation",
    list(relations(SHARED / "gold" / "seed_relations.json"))
    if (SHARED / "gold" / "seed_relations.json").is_file()
    else [],
    ids=lambda relation: f"{relation[0]}: {relation[1]['contains']} / {relation[2]['contains']}",
)
def test_the_real_pages(relation: Relation) -> None:
    assert found(library(SHARED / "seeds"), relation, 0.5)
