"""The process that tries the inputs, and what it shares with the one that watches it."""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import os
import signal
import time
import traceback
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.sharedctypes import Synchronized

from tests.fuzz.mutate import Mutator
from tests.fuzz.trial import try_input


@dataclass(frozen=True, slots=True)
class Plan:
    """Inputs `first` to `last` (left out) of a seed, with or without cleaning."""

    seed: int
    first: int
    last: int
    cleaning: bool


def alone(pipe: Connection, seed: int, number: int, cleaning: bool, seconds: float) -> None:
    """Try one input and send the processor seconds that it and its own children took.

    The system ends this process once it alone took `seconds`.
    """
    logging.disable(logging.CRITICAL)
    name, data = Mutator(seed).make(number)
    with contextlib.suppress(Exception):
        try_input("warm.html", b"<html><p>Words</p></html>", cleaning=cleaning)  # the imports
    if hasattr(signal, "setitimer") and seconds > 0:
        signal.setitimer(signal.ITIMER_PROF, seconds)
    before = sum(os.times()[:4])
    with contextlib.suppress(Exception):
        try_input(name, data, cleaning=cleaning)
    pipe.send(sum(os.times()[:4]) - before)


class Watch:
    """Shared with the child: the number it tries, since when, and what came of all before."""

    def __init__(self, context: multiprocessing.context.SpawnContext) -> None:
        self.number: Synchronized[int] = context.Value("q", -1)
        self.since: Synchronized[float] = context.Value("d", 0.0)
        self.inputs: Synchronized[int] = context.Value("q", 0)
        self.articles: Synchronized[int] = context.Value("q", 0)
        self.refusals: Synchronized[int] = context.Value("q", 0)
        self.slowest: Synchronized[float] = context.Value("d", 0.0)
        self.slowest_number: Synchronized[int] = context.Value("q", 0)


def work(watch: Watch, pipe: Connection, plan: Plan) -> None:
    """Try the inputs of a plan; each crash goes through the pipe with its traceback."""
    logging.disable(logging.CRITICAL)
    mutator = Mutator(plan.seed)
    for number in range(plan.first, plan.last):
        name, data = mutator.make(number)
        watch.number.value = number
        started = time.monotonic()
        watch.since.value = started
        try:
            outcome = try_input(name, data, cleaning=plan.cleaning)
        except Exception:
            pipe.send((number, name, traceback.format_exc()))
        else:
            watch.articles.value += outcome.articles
            watch.refusals.value += outcome.refusals
        took = time.monotonic() - started
        if took > watch.slowest.value:
            watch.slowest.value, watch.slowest_number.value = took, number
        watch.inputs.value += 1
        watch.since.value = 0.0
