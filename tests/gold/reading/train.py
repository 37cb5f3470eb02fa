"""Train the network that reads: `python -m tests.gold.reading.train --out FOLDER`.

Learns from the families of facts and the stories of the develop split, most of whose pairs are
neither, from the weights of multilingual-e5-small. Each time through them other sentences of a
story are joined into long ones (`tests.gold.lengthened`). Every fifth story is left apart, for
the weights that join it to the feature judge and for calibration. Stopped, it goes on where it
was. `--on` teaches the shipped network, or that of a folder, more instead of starting over,
which takes a third of the time when stories were added. Two cores do; their matrix units (Intel
AMX), where they have such, make it some four times faster.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Collection, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from reader.linking.judges.layout import Marks
from tests.gold.lengthened import lengthened
from tests.gold.reading.figures import with_changes
from tests.gold.reading.learner import Learner
from tests.gold.reading.lessons import NEITHER, REPEATS, SOFT, Lesson, blurred, families, lesson
from tests.gold.reading.network import SAID, Network
from tests.gold.reading.rows import Encoder, pair_batches
from tests.gold.reading.shipped import restore
from tests.gold.reading.vocabulary import cut, tokenizer
from tests.gold.reading.weights import packed_file, unpack
from tests.gold.stories import Story, load_stories

SEED = 20261128
WITHOUT = 0.2
"""Share of sentences whose title, and of those whose sentence before, is left out."""
LOST = 0.06
"""Share of pieces that are made unknown."""
JOINED = (0.0, 0.35, 0.7)
"""Shares of a story's sentences that are joined to the next, one of them by chance each time."""
PAIRS = 70
"""Pairs of a lesson that are not neither and are read together; twice as many that are."""
ABOUT_SOFT = 0.7
"""How much an arguable pair is about one claim."""
LATER = frozenset({"za", "zb", "zc", "zd"})
"""What the ids of stories begin with that were written after the network was taught: of several
parties with like figures, of disputes in other words."""
CONTESTED = frozenset({"ze", "zf"})
"""And those written last, about claims that are restated, hedged and quietly contradicted."""
OTHERS = 4
"""Where stories are new to the network, one in so many of the others is read with them."""
_KEEP = 60


def apart(stories: Sequence[Story]) -> tuple[list[Story], list[Story]]:
    """Stories to learn from, and stories apart: every fifth, of the `LATER` ones every second,
    of the `CONTESTED` ones every fourth."""
    left = [
        place % 2 == 1
        if story.id[:2] in LATER
        else place % 4 == 3
        if story.id[:2] in CONTESTED
        else place % 5 == 4
        for place, story in enumerate(stories)
    ]
    return (
        [story for story, out in zip(stories, left, strict=True) if not out],
        [story for story, out in zip(stories, left, strict=True) if out],
    )


def plan(
    stories: Sequence[Story],
    facts: Sequence[Lesson],
    epochs: int,
    *,
    taught: bool = False,
    new: Collection[str] = (),
) -> list[Story | Lesson]:
    """What to learn from, in order: all stories each time, all families first and a third of them
    later; a third from the start where the network was taught before. With `new`, the first two
    letters of the ids of stories that are new to it, few of the `OTHERS` each time."""
    rng = random.Random(SEED)
    made: list[Story | Lesson] = []
    for epoch in range(epochs):
        whole = epoch == 0 and not taught
        lessons: list[Story | Lesson] = list(stories)
        if new:
            old = [story for story in stories if story.id[:2] not in new]
            lessons = [story for story in stories if story.id[:2] in new]
            lessons += rng.sample(old, len(old) // OTHERS)
        lessons += list(facts) if whole else rng.sample(list(facts), len(facts) // 3)
        rng.shuffle(lessons)
        made += lessons
    return made


def prepared(one: Story | Lesson, rng: np.random.Generator) -> Lesson:
    """What is learnt from one story or family this time."""
    if isinstance(one, Story):
        one = lesson(lengthened(one, rng, float(rng.choice(JOINED))))
    return with_changes(one, rng)


def loss_of(network: Network, encoder: Encoder, one: Lesson, rng: np.random.Generator) -> Tensor:
    """What a lesson costs: nearness in both vectors over all pairs, and reading some together."""
    ids, own = encoder.rows(blurred(one.told, rng, WITHOUT))
    lost = torch.as_tensor(rng.random(ids.shape) < LOST) & (ids > encoder.marks.eos + 1)
    ids = torch.where(lost, encoder.tokenizer.token_to_id("<unk>"), ids)
    states, vectors = network.reader(ids, own)
    first, second = (torch.as_tensor(one.pairs[:, side]) for side in (0, 1))
    labels = torch.as_tensor(one.pairs[:, 2])
    near = (vectors[first] * vectors[second]).sum(-1)
    odds = near * network.scale.float() + network.offset.float()
    firm = labels != SOFT
    about = torch.where(labels == NEITHER, 0.0, torch.where(firm, 1.0, ABOUT_SOFT))
    repeat = _weighed(odds[:, 0], (labels == REPEATS).float(), (1 + 7 * (labels == REPEATS)) * firm)
    related = _weighed(odds[:, 1], about, 1 + 5 * (labels != NEITHER))
    chosen = draw(one, odds[:, 1].detach().numpy(), rng)
    said, label = [], []
    for some, joined, sides in pair_batches(states, own, one.pairs[chosen, :2]):
        places = torch.as_tensor(chosen[some])
        said.append(network.comparer(joined, sides, near[places]).float())
        label.append(labels[places])
    return 3 * repeat + 3 * related + _read(torch.cat(said), torch.cat(label))


def _weighed(odds: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    cost = functional.binary_cross_entropy_with_logits(odds, target, reduction="none")
    return (cost * weight).sum() / weight.sum()


def draw(one: Lesson, odds: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.int64]:
    """Pairs to read together: what is not neither, and what is but comes near, or by chance."""
    labels = one.pairs[:, 2]
    some = np.flatnonzero(labels != NEITHER)
    some = rng.choice(some, min(PAIRS, len(some)), replace=False)
    none = np.flatnonzero(labels == NEITHER)
    in_letters = none[np.argsort(-one.nearness[none], kind="stable")][: len(none) // 5]
    in_vectors = none[np.argsort(-odds[none], kind="stable")][: len(none) // 12]
    count = len(some)
    parts = [some]
    for pool, wanted in ((in_letters, count // 2), (in_vectors, count), (none, count // 2)):
        parts.append(rng.choice(pool, min(wanted, len(pool)), replace=False))
    return np.concatenate(parts)


def _read(said: Tensor, labels: Tensor) -> Tensor:
    """Cross entropy of the three ways, and of being about one claim at all.

    A pair that is arguable teaches the second only.
    """
    firm = labels != SOFT
    three = functional.cross_entropy(
        said[:, :3], torch.where(firm, labels, NEITHER), reduction="none", label_smoothing=0.02
    )
    about = torch.where(labels == NEITHER, 0.0, torch.where(firm, 1.0, ABOUT_SOFT))
    related = functional.binary_cross_entropy_with_logits(said[:, 3], about)
    return (three * firm).sum() / firm.sum().clamp(min=1) + 0.5 * related


def make() -> tuple[Network, Encoder]:
    """The network before training, and what makes rows of sentences."""
    packed = unpack(packed_file())
    vocabulary = cut(packed)
    torch.manual_seed(SEED)
    marks = Marks(vocabulary.bos, vocabulary.eos, vocabulary.pad)
    return Network(packed, vocabulary), Encoder(tokenizer(vocabulary), marks)


def run(
    lessons: Sequence[Story | Lesson], learner: Learner, encoder: Encoder, folder: Path
) -> None:
    """Train through the lessons; resumes from `folder`, and leaves its state there."""
    kept = folder / "state.pt"
    begun = 0
    if kept.exists():
        saved = torch.load(kept, weights_only=True)
        learner.restore(saved["learner"])
        begun = saved["done"]
        print(f"going on after {begun} lessons", flush=True)
    costs: list[float] = []
    started = time.monotonic()
    for number in range(begun, len(lessons)):
        rng = np.random.default_rng((SEED, number))
        cost = loss_of(learner.network, encoder, prepared(lessons[number], rng), rng)
        learner.step(cost)
        costs.append(float(cost.detach()))
        done = number + 1
        if done % 20 == 0:
            pace = (time.monotonic() - started) / len(costs)
            mean = float(np.mean(costs[-60:]))
            print(f"{done} of {len(lessons)} cost {mean:.3f}, {pace:.1f} s each", flush=True)
        if done % _KEEP == 0 or done == len(lessons):
            torch.save({"learner": learner.state(), "done": done}, kept.with_suffix(".new"))
            kept.with_suffix(".new").replace(kept)


def say(network: Network, encoder: Encoder, one: Lesson) -> NDArray[np.float32]:
    """(pairs, 6): what the network says of a story's pairs; see `crossencoder.SAID`."""
    network.eval()
    out = np.zeros((len(one.pairs), SAID + 2), dtype="f4")
    with torch.inference_mode():
        ids, own = encoder.rows(one.told)
        states, vectors = network.reader(ids, own)
        first, second = (torch.as_tensor(one.pairs[:, side]) for side in (0, 1))
        near = (vectors[first] * vectors[second]).sum(-1)
        out[:, SAID:] = near.numpy()
        for chosen, joined, sides in pair_batches(states, own, one.pairs[:, :2]):
            said = network.comparer(joined, sides, near[torch.as_tensor(chosen)])
            out[chosen, :SAID] = said.float().numpy()
    return out


def main() -> None:
    """Train, and leave `network.pt` in the folder."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--out", type=Path, required=True, help="folder of the state and network")
    parser.add_argument("--epochs", type=int, default=6, help="times through the stories")
    parser.add_argument(
        "--on",
        nargs="?",
        const="",
        metavar="FOLDER",
        help="teach the shipped network more, or the one that an earlier run left in FOLDER",
    )
    parser.add_argument(
        "--new",
        nargs="+",
        default=(),
        metavar="ID",
        help="first two letters of stories that it was not taught yet, which come each time",
    )
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    taught = options.on is not None
    learnt, _ = apart(load_stories("develop"))
    lessons = plan(learnt, families(), options.epochs, taught=taught, new=options.new)
    print(f"{len(learnt)} stories, {options.epochs} times, {len(lessons)} lessons", flush=True)
    network, encoder = make()
    if options.on:
        network.load_state_dict(torch.load(Path(options.on) / "network.pt", weights_only=True))
    elif taught:
        restore(network)
    learner = Learner(network, len(lessons), taught=taught)
    run(lessons, learner, encoder, options.out)
    torch.save(learner.taught().state_dict(), options.out / "network.pt")


if __name__ == "__main__":
    main()
