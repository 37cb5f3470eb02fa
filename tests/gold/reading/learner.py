"""What moves the network's weights by what a lesson cost."""

from __future__ import annotations

import time
from typing import Any

import torch
from torch import Tensor

from tests.gold.reading.network import Network

RATE = 1.0e-4
ON_RATE = 5.0e-5
"""The rate of a network that was taught before."""
NEW_RATE = 6.0
"""How much faster than the rest those weights learn that e5 has none for."""
NEW = ("comparer.side", "comparer.pooled", "comparer.said", "reader.related", "scale", "offset")


def fast_type() -> torch.dtype:
    """bfloat16 where this processor multiplies it faster, as servers' do; else float32."""
    seconds = []
    for kind in (torch.float32, torch.bfloat16):
        left, right = torch.ones((512, 384), dtype=kind), torch.ones((384, 512), dtype=kind)
        left @ right
        started = time.perf_counter()
        for _ in range(4):
            left @ right
        seconds.append(time.perf_counter() - started)
    return torch.bfloat16 if seconds[1] < seconds[0] else torch.float32


class Learner:
    """A network in a fast type with its true weights in float32, and its optimiser."""

    def __init__(self, network: Network, steps: int, *, taught: bool = False) -> None:
        self.network = network.to(fast_type())
        # Words keep the vectors they came with: too few of them are ever seen here.
        self.network.reader.word.weight.requires_grad_(False)
        named = [(n, p) for n, p in self.network.named_parameters() if p.requires_grad]
        self.light = [parameter for _, parameter in named]
        self.true = [p.detach().float().clone().requires_grad_() for p in self.light]
        usual, new = (ON_RATE, ON_RATE) if taught else (RATE, RATE * NEW_RATE)
        groups: dict[bool, list[Tensor]] = {False: [], True: []}
        for (name, _), true in zip(named, self.true, strict=True):
            groups[name.startswith(NEW)].append(true)
        self.optimiser = torch.optim.AdamW(
            [{"params": some, "lr": new if is_new else usual} for is_new, some in groups.items()],
            weight_decay=0.01,
            fused=True,
        )

        def share(step: int) -> float:
            return min(1.0, (step + 1) / (0.06 * steps)) * max(0.02, 1 - step / steps)

        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimiser, share)

    def step(self, cost: Tensor) -> None:
        """Move the weights by what a lesson cost."""
        cost.backward()  # type: ignore[no-untyped-call]
        for true, light in zip(self.true, self.light, strict=True):
            true.grad = None if light.grad is None else light.grad.float()
            light.grad = None
        torch.nn.utils.clip_grad_norm_(self.true, 1.0)
        self.optimiser.step()
        self.schedule.step()
        self._lighten()

    def state(self) -> dict[str, Any]:
        """All that is needed to go on."""
        return {
            "true": [parameter.detach() for parameter in self.true],
            "optimiser": self.optimiser.state_dict(),
            "schedule": self.schedule.state_dict(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Go on from `state`."""
        with torch.no_grad():
            for true, saved in zip(self.true, state["true"], strict=True):
                true.copy_(saved)
        self._lighten()
        self.optimiser.load_state_dict(state["optimiser"])
        self.schedule.load_state_dict(state["schedule"])

    def taught(self) -> Network:
        """The network with its true weights; not to be taught on."""
        self.network.float()
        for true, light in zip(self.true, self.light, strict=True):
            light.data = true.detach()
        return self.network

    def _lighten(self) -> None:
        with torch.no_grad():
            for true, light in zip(self.true, self.light, strict=True):
                light.copy_(true)
