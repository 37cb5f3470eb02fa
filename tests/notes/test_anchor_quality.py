"""The reach of anchoring on edited pages; `tests.benchmarks.notes` has the whole table."""

from __future__ import annotations

from collections import Counter

import pytest

from reader.notes import anchor_target, new_target
from tests.benchmarks.edits import all_pages, trials


@pytest.mark.parametrize("name", ["seeds", "look-alikes"])
def test_notes_land_right_or_nowhere(name: str) -> None:
    edited: Counter[str] = Counter()
    deleted: Counter[str] = Counter()
    pages = all_pages()[name]
    korean = [page for page in pages if any("가" <= c <= "힣" for c in "".join(page.lines))]
    for trial in trials(korean, seed=5, share=0.35):
        found = anchor_target(new_target(trial.before, trial.sentence.id), trial.after).sentence_id
        if trial.kind == "deleted":
            deleted["wrong" if found else "right"] += 1
        elif trial.right:
            edited["orphan" if found is None else "right" if found in trial.right else "wrong"] += 1
    assert edited.total() > 90 and deleted.total() > 10
    assert edited["right"] >= 0.97 * edited.total(), edited
    assert edited["wrong"] <= 0.005 * edited.total(), edited
    assert deleted["wrong"] == 0
