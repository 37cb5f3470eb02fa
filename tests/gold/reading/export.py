"""Write the files that the reader ships: `python -m tests.gold.reading.export FOLDER`.

The trained network as ONNX with int8 weights, the words' vectors included, and the tokenizer
as the `tokenizers` package reads it. Says how large they are and how far the numbers moved.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from reader.linking import crossencoder
from tests.gold.reading.batches import Encoder, batches
from tests.gold.reading.examples import Example, lessons
from tests.gold.reading.network import CrossEncoder
from tests.gold.reading.train import apart, make, say
from tests.gold.stories import load_stories

OPSET = 17


def write_onnx(model: CrossEncoder, target: Path) -> None:
    """The network as ONNX with int8 weights, each row of a matrix with its own scale."""
    model = model.float().eval()
    ids = torch.randint(4, 100, (2, 24))
    with tempfile.TemporaryDirectory() as folder:
        plain, ready = Path(folder, "plain.onnx"), Path(folder, "ready.onnx")
        torch.onnx.export(
            model,
            (ids, torch.zeros_like(ids)),
            str(plain),
            input_names=["ids", "parts"],
            output_names=["said"],
            dynamic_axes={name: {0: "pairs", 1: "pieces"} for name in ("ids", "parts")},
            opset_version=OPSET,
            dynamo=False,
        )
        quant_pre_process(str(plain), str(ready), skip_symbolic_shape=True)
        quantize_dynamic(
            str(ready),
            str(target),
            op_types_to_quantize=["MatMul", "Gather"],
            per_channel=True,
            # Seven bits: processors without VNNI add two products in sixteen bits.
            reduce_range=True,
            weight_type=QuantType.QInt8,
        )
    made = onnx.load(str(target))
    made.doc_string = "crossreader: repeats, disputes or neither"
    onnx.save(made, str(target))


def moved(model: CrossEncoder, encoder: Encoder, examples: list[Example], file: Path) -> str:
    """How far int8 moves what the network says: the share of pairs that keep their answer."""
    plain = say(model.float(), encoder, examples)
    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    small = np.zeros_like(plain)
    for batch in batches(examples, encoder, pieces=4000, rng=None):
        feed = {"ids": batch.ids.numpy(), "parts": batch.parts.numpy()}
        small[list(batch.places)] = session.run(None, feed)[0]
    same = float((plain[:, :3].argmax(1) == small[:, :3].argmax(1)).mean())
    return f"answers kept {same:.3f}, mean move {np.abs(plain - small).mean():.3f}"


def main() -> None:
    """Export what `train` left in a folder."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--layers", default="0,2,4,6,8,10")
    parser.add_argument("--to", type=Path, default=crossencoder.FOLDER)
    options = parser.parse_args()
    model, encoder = make([int(layer) for layer in options.layers.split(",")])
    model.load_state_dict(torch.load(options.folder / "model.pt", weights_only=True))
    options.to.mkdir(parents=True, exist_ok=True)
    file = options.to / crossencoder.NETWORK
    write_onnx(model, file)
    encoder.tokenizer.save(str(options.to / crossencoder.PIECES), pretty=False)
    card = {name: getattr(encoder.marks, name) for name in ("bos", "eos", "pad")}
    marks = card | {"name": crossencoder.name_of(options.to)}
    (options.to / crossencoder.MARKS).write_text(json.dumps(marks) + "\n", "utf-8")
    _, left = apart(load_stories("develop"))
    some = [example for story in left[:6] for example in lessons(story).positive]
    size = sum(path.stat().st_size for path in options.to.iterdir()) / 1e6
    print(f"{size:.1f} MB; {moved(model, encoder, some, file)}")


if __name__ == "__main__":
    main()
