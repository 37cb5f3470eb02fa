"""Pure functions over plain data, run in other processes: one a core, for large libraries.

The workers are plain child processes that are sent JSON and send JSON back, so a
task that runs here can run on any other engine too. They end when our end of
their pipe closes, however we end. Nothing is pickled, and the program's own main
module is not imported again. Knows nothing of what the tasks do.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import IO, Any

from reader.collecting import collecting_seldom

Task = Callable[[Any], Any]
"""A function of a module, from JSON-able data to JSON-able data."""
_AHEAD = 3
"""Items in flight for each worker: enough to keep it busy, few enough to stay small."""
_LENGTH = 8
_NICENESS = 5


def cores() -> int:
    """How many processes can work at once; `READER_WORKERS` overrides it."""
    wanted = os.environ.get("READER_WORKERS", "")
    if wanted.isdecimal():
        return max(1, int(wanted))
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_order(task: Task, items: Iterable[Any], processes: int) -> Iterator[Any]:
    """Results of `task` for JSON-able items, in their order, made by some processes.

    With one process the work is done in this one, item by item as it is asked for.
    A worker that cannot start or dies leaves its item to this process. Closing the
    iterator stops the workers. Raises what the task raises, as `RuntimeError`.
    """
    if processes <= 1:
        yield from map(task, items)
        return
    crew = _Crew(task)
    threads = ThreadPoolExecutor(processes, thread_name_prefix="reader-worker")
    running: deque[Future[Any]] = deque()
    rest = iter(items)
    try:
        while True:
            while len(running) < processes * _AHEAD:
                try:
                    item = next(rest)
                except StopIteration:
                    break
                running.append(threads.submit(crew.run, item))
            if not running:
                return
            yield running.popleft().result()
    finally:
        crew.stop()
        threads.shutdown(wait=True, cancel_futures=True)


class _Crew:
    """The workers of one task: each thread has its own."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._mine = threading.local()
        self._workers: list[_Worker] = []
        self._lock = threading.Lock()
        self._stopped = False

    def run(self, item: Any) -> Any:
        worker = self._worker()
        if worker is None:
            return self._task(item)
        try:
            return worker.ask(item)
        except (OSError, EOFError, ValueError):
            if self._stopped:
                return None
            self._mine.worker = None  # it died: do its work here
            return self._task(item)

    def _worker(self) -> _Worker | None:
        if not hasattr(self._mine, "worker"):
            with self._lock:
                self._mine.worker = None
                if not self._stopped:
                    with contextlib.suppress(OSError):
                        self._mine.worker = _Worker(self._task)
                        self._workers.append(self._mine.worker)
        worker: _Worker | None = self._mine.worker
        return worker

    def stop(self) -> None:
        with self._lock:
            self._stopped = True
            for worker in self._workers:
                worker.stop()


class _Worker:
    """One child process that runs one task over and over."""

    def __init__(self, task: Task) -> None:
        name = f"{task.__module__}:{task.__name__}"
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        self._process = subprocess.Popen(
            [sys.executable, "-c", f"from reader.workers import serve; serve({name!r})"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            start_new_session=True,  # Ctrl+C is for us; we end them
        )

    def ask(self, item: Any) -> Any:
        assert self._process.stdin is not None and self._process.stdout is not None
        _send(self._process.stdin, item)
        good, result = _receive(self._process.stdout)
        if not good:
            raise RuntimeError(result)
        return result

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                if pipe is not None:
                    pipe.close()


def serve(name: str) -> None:
    """The main loop of a worker: items on stdin, results on stdout, until stdin ends."""
    inlet, outlet = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not look like a result
    with contextlib.suppress(OSError, AttributeError):
        os.nice(_NICENESS)
    module, _, function = name.partition(":")
    task: Task = getattr(importlib.import_module(module), function)
    with collecting_seldom():
        while True:
            try:
                item = _receive(inlet)
            except EOFError:
                return
            try:
                answer = [True, task(item)]
            except Exception as error:  # told to the one who asked
                answer = [False, f"{type(error).__name__}: {error}"]
            try:
                _send(outlet, answer)
            except OSError:
                return


def _send(pipe: IO[bytes], value: Any) -> None:
    data = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    encoded = data.encode("utf-8", "surrogatepass")
    pipe.write(len(encoded).to_bytes(_LENGTH, "little") + encoded)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> Any:
    length = pipe.read(_LENGTH)
    if len(length) < _LENGTH:
        raise EOFError
    data = pipe.read(int.from_bytes(length, "little"))
    return json.loads(data.decode("utf-8", "surrogatepass"))
