"""Write the files that the reader ships: `python -m tests.gold.reading.export FOLDER`.

The trained network as two ONNX files with int8 weights, the words' vectors included, and the
tokenizer as the `tokenizers` package reads it. Says how large they are, how fast, and how far
the numbers moved.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

from reader.linking.judges import crossencoder
from reader.linking.judges.layout import BEFORE, SENTENCE, TITLE
from tests.gold.reading.lessons import lesson
from tests.gold.reading.network import SAID, Network
from tests.gold.reading.rounding import write_rounded
from tests.gold.reading.rows import Encoder
from tests.gold.reading.train import apart, make, say
from tests.gold.stories import load_stories

OPSET = 17
LONGEST = TITLE + BEFORE + SENTENCE + 4
"""Pieces of the longest row, the special ones counted: places beyond are never read."""
STORIES = 4
"""Stories whose pairs tell how far int8 moves the numbers."""


def write_networks(network: Network, encoder: Encoder, folder: Path) -> None:
    """Both parts as ONNX with int8 weights (`rounding`)."""
    network = network.float().eval()
    positions = network.reader.position.weight[:LONGEST].detach()
    network.reader.position = nn.Embedding.from_pretrained(positions)
    ids, own = encoder.rows(
        [crossencoder.Told("가 나 다", "라 마", "바"), crossencoder.Told("a b")]
    )
    with torch.inference_mode():
        states, _ = network.reader(ids, own)
    sides = torch.tensor([[0] * 3 + [1] * 4 + [2]] * 2)
    pairs = states[:, :1].expand(-1, sides.shape[1], -1).contiguous()
    _write(
        network.reader,
        {"ids": ids, "own": own},
        {"states": ("sentences", "pieces"), "vectors": ("sentences",)},
        folder / crossencoder.READER,
    )
    _write(
        network.comparer,
        {"states": pairs, "sides": sides, "near": torch.zeros((2, 2))},
        {"said": ("pairs",)},
        folder / crossencoder.COMPARER,
    )


def _write(
    part: nn.Module,
    given: dict[str, torch.Tensor],
    gives: dict[str, tuple[str, ...]],
    target: Path,
) -> None:
    axes = {name: {0: "rows", 1: "pieces"} for name in given if name != "near"}
    axes |= {"near": {0: "rows"}} if "near" in given else {}
    axes |= {name: dict(enumerate(dimensions)) for name, dimensions in gives.items()}
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder, "plain.onnx")
        torch.onnx.export(
            part,
            tuple(given.values()),
            str(plain),
            input_names=list(given),
            output_names=list(gives),
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
        )
        write_rounded(plain, target)


def report(network: Network, encoder: Encoder, folder: Path) -> str:
    """How far int8 moves what the network says, and how fast it is on one core."""
    small = crossencoder.load(folder, threads=1)
    _, left = apart(load_stories("develop"))
    kept, moved, seconds, count = [], [], 0.0, 0
    for story in left[:STORIES]:
        one = lesson(story)
        plain = say(network.float(), encoder, one)
        nearest = np.argsort(-plain[:, SAID + 1])[:160]
        pairs = [(one.told[a], one.told[b]) for a, b, _ in one.pairs[nearest]]
        started = time.process_time()
        said = small.said(pairs)
        seconds += time.process_time() - started
        count += len(pairs)
        kept.append((plain[nearest, :3].argmax(1) == said[:, :3].argmax(1)).mean())
        moved.append(np.abs(plain[nearest] - said).mean())
    return (
        f"answers kept {np.mean(kept):.3f}, mean move {np.mean(moved):.3f}, "
        f"{count / seconds:.0f} pairs/s of processor time, their sentences read included"
    )


def main() -> None:
    """Export what `train` left in a folder."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--to", type=Path, default=crossencoder.FOLDER)
    options = parser.parse_args()
    network, encoder = make()
    network.load_state_dict(torch.load(options.folder / "network.pt", weights_only=True))
    options.to.mkdir(parents=True, exist_ok=True)
    write_networks(network, encoder, options.to)
    encoder.tokenizer.save(str(options.to / crossencoder.PIECES), pretty=False)
    marks = {name: getattr(encoder.marks, name) for name in ("bos", "eos", "pad")}
    card = marks | {"name": crossencoder.name_of(options.to)}
    (options.to / crossencoder.CARD).write_text(json.dumps(card) + "\n", "utf-8")
    size = sum(path.stat().st_size for path in options.to.iterdir()) / 1e6
    print(f"{size:.1f} MB; {report(network, encoder, options.to)}")


if __name__ == "__main__":
    main()
