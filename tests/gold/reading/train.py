"""Train the judge that reads: `python -m tests.gold.reading.train --out FOLDER`.

Learns from the families of facts, then from the stories of the develop split, most of whose
pairs are neither. Stories apart (every fifth) are left for the weights that join it to the
feature judge, and for calibration. Stopped, it goes on where it was. Two cores do; with
bfloat16 matrix units (Intel AMX) they are some four times faster.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from reader.linking.layout import Marks
from tests.gold.pairs import LABELS
from tests.gold.reading import examples as lessons
from tests.gold.reading.batches import Batch, Encoder, batches
from tests.gold.reading.examples import Example
from tests.gold.reading.network import CrossEncoder, from_packed
from tests.gold.reading.vocabulary import cut, tokenizer
from tests.gold.reading.weights import packed_file, unpack
from tests.gold.stories import Story, load_stories

FAMILIES = Path(__file__).parents[1] / "families"
SEED = 20261128
PIECES = 5_600
"""Pieces in a batch, padding counted."""
RATE = 1.0e-4
NEGATIVES = 4.0
"""Pairs that are neither, for each that is not."""
NEITHER, REPEATS, DISPUTES, SOFT = (
    LABELS.index(name) for name in ("neither", "repeats", "disputes", "soft")
)


def apart(stories: Sequence[Story]) -> tuple[list[Story], list[Story]]:
    """Stories to learn from, and stories apart."""
    return (
        [story for place, story in enumerate(stories) if place % 5 != 4],
        [story for place, story in enumerate(stories) if place % 5 == 4],
    )


def loss_of(said: Tensor, labels: Tensor) -> Tensor:
    """Cross entropy of the three ways, and of being about one claim at all.

    A pair that is arguable teaches the second only.
    """
    firm = labels != SOFT
    target = torch.where(firm, labels, 0)
    three = functional.cross_entropy(said[:, :3], target, reduction="none", label_smoothing=0.02)
    about = torch.where(labels == NEITHER, 0.0, torch.where(firm, 1.0, 0.7))
    related = functional.binary_cross_entropy_with_logits(said[:, 3], about, reduction="none")
    return (three * firm).sum() / firm.sum().clamp(min=1) + 0.5 * related.mean()


@dataclass
class Plan:
    """What is learnt in which order: a list of epochs, each drawn by its own seed."""

    stories: list[lessons.Lessons]
    families: Sequence[Path]
    nli: Path | None
    epochs: int
    surroundings: bool

    def __len__(self) -> int:
        return self.epochs + 1 + (self.nli is not None)

    def epoch(self, number: int) -> list[Example]:
        """The examples of an epoch; the same number gives the same ones."""
        rng = random.Random(SEED + number)
        if self.nli is not None:
            if number == 0:
                return lessons.nli(self.nli)
            number -= 1
        if number == 0:
            return self._turn(lessons.families(self.families, rng), rng)
        drawn = [e for story in self.stories for e in story.draw(rng, NEGATIVES)]
        known = lessons.families(self.families, rng)
        drawn += rng.sample(known, min(len(known), len(drawn) // 6))
        return self._turn(drawn, rng)

    def _turn(self, drawn: list[Example], rng: random.Random) -> list[Example]:
        bare = 0.15 if self.surroundings else 1.0
        drawn = [lessons.without_surroundings(e) if rng.random() < bare else e for e in drawn]
        return [lessons.turned(e) if rng.random() < 0.5 else e for e in drawn]


class Learner:
    """A network in bfloat16 with its true weights in float32, and its optimiser."""

    def __init__(self, model: CrossEncoder, steps: int) -> None:
        self.model = model.to(torch.bfloat16)
        # Words keep the vectors they came with: too few of them are ever seen here.
        self.model.word.weight.requires_grad_(False)
        self.light = [p for p in self.model.parameters() if p.requires_grad]
        self.true = [p.detach().float().clone().requires_grad_() for p in self.light]
        self.optimiser = torch.optim.AdamW(self.true, lr=RATE, weight_decay=0.01, fused=True)
        self.schedule = torch.optim.lr_scheduler.OneCycleLR(
            self.optimiser, RATE, total_steps=steps + 2, pct_start=0.08, anneal_strategy="linear"
        )

    def step(self, batch: Batch) -> float:
        """One step; the loss."""
        self.model.train()
        loss = loss_of(self.model(batch.ids, batch.parts).float(), batch.labels)
        loss.backward()  # type: ignore[no-untyped-call]
        for true, light in zip(self.true, self.light, strict=True):
            true.grad = None if light.grad is None else light.grad.float()
            light.grad = None
        torch.nn.utils.clip_grad_norm_(self.true, 1.0)
        self.optimiser.step()
        self.schedule.step()
        with torch.no_grad():
            for true, light in zip(self.true, self.light, strict=True):
                light.copy_(true)
        return float(loss.detach())

    def state(self) -> dict[str, object]:
        """All that is needed to go on."""
        return {
            "true": [p.detach() for p in self.true],
            "optimiser": self.optimiser.state_dict(),
            "schedule": self.schedule.state_dict(),
        }

    def restore(self, state: dict[str, object]) -> None:
        """Go on from `state`."""
        with torch.no_grad():
            for true, light, saved in zip(self.true, self.light, state["true"], strict=True):  # type: ignore[call-overload]
                true.copy_(saved)
                light.copy_(saved)
        self.optimiser.load_state_dict(state["optimiser"])  # type: ignore[arg-type]
        self.schedule.load_state_dict(state["schedule"])  # type: ignore[arg-type]


def make(layers: list[int]) -> tuple[CrossEncoder, Encoder]:
    """The network before training, and what makes rows of pairs."""
    packed = unpack(packed_file())
    vocabulary = cut(packed)
    marks = Marks(vocabulary.bos, vocabulary.eos, vocabulary.pad)
    torch.manual_seed(SEED)
    return from_packed(packed, vocabulary, layers=layers), Encoder(tokenizer(vocabulary), marks)


def say(model: CrossEncoder, encoder: Encoder, examples: Sequence[Example]) -> NDArray[np.float32]:
    """(pairs, heads): what the network says of each."""
    model.eval()
    out = np.zeros((len(examples), 4), dtype="f4")
    with torch.inference_mode():
        for batch in batches(examples, encoder, pieces=2 * PIECES, rng=None):
            out[list(batch.places)] = model(batch.ids, batch.parts).float().numpy()
    return out


def run(plan: Plan, learner: Learner, encoder: Encoder, folder: Path) -> None:
    """Train through the plan; resumes from `folder`, and leaves its state there."""
    kept = folder / "state.pt"
    begun, done = 0, 0
    if kept.exists():
        saved = torch.load(kept, weights_only=True)
        learner.restore(saved["learner"])
        begun, done = saved["epoch"], saved["batch"]
        print(f"going on at epoch {begun}, batch {done}", flush=True)
    for epoch in range(begun, len(plan)):
        torch.manual_seed(SEED + epoch)
        drawn = plan.epoch(epoch)
        started, losses, pairs = time.monotonic(), [0.0], 0
        for number, batch in enumerate(_epoch(drawn, encoder, epoch)):
            if epoch == begun and number < done:
                continue
            losses.append(learner.step(batch))
            pairs += len(batch.places)
            if number % 50 == 49:
                rate = pairs / (time.monotonic() - started)
                mean = sum(losses[-50:]) / len(losses[-50:])
                print(f"epoch {epoch} batch {number + 1} loss {mean:.3f} {rate:.0f}/s", flush=True)
            if number % 200 == 199:
                _keep(kept, learner, epoch, number + 1)
        _keep(kept, learner, epoch + 1, 0)


def _epoch(drawn: list[Example], encoder: Encoder, epoch: int) -> Iterator[Batch]:
    return batches(drawn, encoder, pieces=PIECES, rng=random.Random(SEED * 7 + epoch))


def _keep(path: Path, learner: Learner, epoch: int, batch: int) -> None:
    fresh = path.with_suffix(".new")
    torch.save({"learner": learner.state(), "epoch": epoch, "batch": batch}, fresh)
    fresh.replace(path)


def main() -> None:
    """Train, and leave `model.pt` in the folder."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--out", type=Path, required=True, help="folder of the state and the model")
    parser.add_argument("--layers", default="0,2,4,6,8,10", help="layers of e5 to start from")
    parser.add_argument("--epochs", type=int, default=4, help="times through the stories")
    parser.add_argument("--nli", type=Path, help="KLUE-NLI as JSON lines, learnt first")
    parser.add_argument("--alone", action="store_true", help="sentences without surroundings")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    learnt, _ = apart(load_stories("develop"))
    plan = Plan(
        [lessons.lessons(story) for story in learnt],
        sorted(FAMILIES.glob("*.jsonl")),
        options.nli,
        options.epochs,
        not options.alone,
    )
    model, encoder = make([int(layer) for layer in options.layers.split(",")])
    steps = sum(sum(1 for _ in _epoch(plan.epoch(e), encoder, e)) for e in range(len(plan)))
    print(f"{len(plan.stories)} stories, {len(plan)} epochs, {steps} batches", flush=True)
    learner = Learner(model, steps)
    run(plan, learner, encoder, options.out)
    torch.save(learner.model.float().state_dict(), options.out / "model.pt")


if __name__ == "__main__":
    main()
