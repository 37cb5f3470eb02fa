"""The shipped network as training has it: weights read back from its ONNX files.

They were rounded to eight bits when they were written, which a little more training mends; so
that a network which took an hour to train can learn from new stories without starting over.
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor, nn

from reader.linking.judges import crossencoder
from tests.gold.reading.network import Network

_MATRICES = ("query_key_value", "joined", "wide", "narrow")
"""A layer's matrices in the order in which a sentence goes through them."""
_ANONYMOUS = re.compile(r"^onnx::MatMul_(\d+)$")


def restore(network: Network, folder: Path = crossencoder.FOLDER) -> None:
    """Give a network the shipped one's weights; the words' vectors are never trained and stay.

    Raises `ValueError` when the files are of another shape of network.
    """
    for part, name in (
        (network.reader, crossencoder.READER),
        (network.comparer, crossencoder.COMPARER),
    ):
        _fill(part, _tensors(folder / name))


def _tensors(path: Path) -> dict[str, NDArray[np.float32]]:
    """Name to weights of one file, what was rounded multiplied out again."""
    stored = {each.name: numpy_helper.to_array(each) for each in onnx.load(path).graph.initializer}
    found = {name: value for name, value in stored.items() if value.dtype == np.float32}
    for name, value in stored.items():
        if name.endswith("_quantized"):
            whole = name.removesuffix("_quantized")
            zero = stored.get(f"{whole}_zero_point", np.zeros(1)).astype(np.float32)
            found[whole] = (value.astype(np.float32) - zero) * stored[f"{whole}_scale"]
    return found


def _fill(part: nn.Module, tensors: dict[str, NDArray[np.float32]]) -> None:
    # The exporter names a matrix of a layer by a number that only grows along the way.
    numbered = sorted((int(m[1]), name) for name in tensors if (m := _ANONYMOUS.match(name)))
    matrices = iter([tensors[name] for _, name in numbered])
    layers = part.layers
    assert isinstance(layers, nn.ModuleList)
    named = dict(part.named_parameters())
    for place in range(len(layers)):
        for matrix in _MATRICES:
            _set(named[f"layers.{place}.{matrix}.weight"], next(matrices).T)
    for name, parameter in named.items():
        if name.endswith(tuple(f".{matrix}.weight" for matrix in _MATRICES)):
            continue
        if f"{name}_Transposed" in tensors:
            _set(parameter, tensors[f"{name}_Transposed"].T)
        elif name == "position.weight":  # places that no row reaches are not shipped
            _set(parameter[: len(tensors[name])], tensors[name])
        elif name != "word.weight":
            _set(parameter, tensors[name])


def _set(parameter: Tensor, values: NDArray[np.float32]) -> None:
    if tuple(parameter.shape) != values.shape:
        raise ValueError(f"{tuple(parameter.shape)} is not {values.shape}")
    with torch.no_grad():
        parameter.copy_(torch.from_numpy(np.array(values)))
