"""The network's weights as eight-bit integers, a quarter of their size.

Vectors of pieces and places have a scale each: one scale for all of a table, as onnxruntime has
it, loses most of what small ones say. Matrices have one for each column, and what goes into them
is rounded as it comes. Without VNNI a processor adds two products of eight bits in sixteen, which
the few matrices overflow that large numbers go into: these are rounded to seven bits. (Rounding
all to seven, as was done before, cost the network by itself .03 and .04 of F1.)
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import onnx
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

LARGE = ("layers.0/wide", "/joined/")
"""Parts of the names of matrices that large numbers go into: of the sums of two products that
overflow, fourteen in fifteen are in these. Without them it is one in a million."""
_TABLE = 100
"""Rows of a table that is rounded; smaller ones (which sentence, which part) are nothing."""


def write_rounded(plain: Path, target: Path) -> None:
    """The network in the file `plain` with rounded weights, as the file `target`."""
    with tempfile.TemporaryDirectory() as folder:
        ready, seven = Path(folder, "ready.onnx"), Path(folder, "seven.onnx")
        quant_pre_process(str(plain), str(ready), skip_symbolic_shape=True)
        model = onnx.load(ready)
        _round_tables(model)
        onnx.save(model, ready)
        few = [
            node.name
            for node in model.graph.node
            if node.op_type == "MatMul" and any(part in node.name for part in LARGE)
        ]
        _quantize(ready, seven, few, bits=7)
        _quantize(seven, target, None, bits=8)


def _quantize(source: Path, target: Path, nodes: list[str] | None, bits: int) -> None:
    quantize_dynamic(
        str(source),
        str(target),
        op_types_to_quantize=["MatMul"],
        per_channel=True,
        reduce_range=bits == 7,
        weight_type=QuantType.QInt8,
        nodes_to_quantize=nodes,
    )


def _round_tables(model: ModelProto) -> None:
    """Tables that rows are taken from, each row with its own scale."""
    graph = model.graph
    tables = {each.name: each for each in graph.initializer if each.dims[:1] > [_TABLE]}
    nodes: list[NodeProto] = []
    for node in graph.node:
        if node.op_type != "Gather" or node.input[0] not in tables:
            nodes.append(node)
            continue
        table, rows = node.input
        weights = numpy_helper.to_array(tables[table])
        scale = (np.abs(weights).max(axis=1, keepdims=True) / 127).astype(np.float32) + 1e-12
        rounded = np.round(weights / scale).astype(np.int8)
        graph.initializer.remove(tables[table])
        names = f"{table}_quantized", f"{table}_scale"
        graph.initializer.extend(
            numpy_helper.from_array(values, name)
            for values, name in zip((rounded, scale), names, strict=True)
        )
        taken, exact, scales = (f"{node.output[0]}_{part}" for part in ("taken", "exact", "scales"))
        nodes += [
            helper.make_node("Gather", [names[0], rows], [taken], f"{node.name}_rows"),
            helper.make_node("Cast", [taken], [exact], f"{node.name}_cast", to=TensorProto.FLOAT),
            helper.make_node("Gather", [names[1], rows], [scales], f"{node.name}_scales"),
            helper.make_node("Mul", [exact, scales], list(node.output), f"{node.name}_scaled"),
        ]
    del graph.node[:]
    graph.node.extend(nodes)
