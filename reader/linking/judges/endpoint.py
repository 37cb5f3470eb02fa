"""A judge that reads by asking a language model that the user runs or has named.

The model stands behind an OpenAI-compatible endpoint (llama.cpp's server, Ollama, vLLM). It is
asked about one pair at a time, about the likeliest pairs of a sentence alone, and what it
says is a probability of its own. Sent are the two sentences, each with its title and the
sentence before it; nothing else. A server that fails is left alone for a while.
"""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2s
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.judge_options import SORT, JudgeOptions
from reader.linking.judges import prompts, replies
from reader.linking.judges.crossencoder import Pair, Told, UnreadableError
from reader.linking.judges.post import GivenUpError, Posted, PostError, TooLateError, post
from reader.linking.judges.second import Cancelled, StoppedError, worth_reading

SURE = 0.95
"""Pairs that sure are not asked about, copies mostly: in 14 scored stories 28 of 28 held."""
WORTH_ASKING = 0.04
"""Pairs less likely to be about one claim than this are not asked about: a request takes a
hundred times longer than the network that ships."""
TIMES = 3
"""A sentence may take so many times what a request may."""
FIRST_PAUSE, LONGEST_PAUSE = 30.0, 600.0
"""Seconds for which a server that failed is left alone; twice as long each time."""
MUTE = 3
"""Replies without a verdict, one after the other, after which the model is left alone."""
SHORT, LONG = 60, 1024
"""Tokens that a model may answer with: enough for a verdict; for one that thinks first."""
_QUOTED = 80
_UNKNOWN_FIELDS = frozenset({400, 422, 501})
_WEIGHED: Mapping[str, Any] = {"logprobs": True, "top_logprobs": 8}
_SHAPED: Mapping[str, Any] = {
    "response_format": {
        "type": "json_schema",
        "json_schema": {
            "name": "verdict",
            "strict": True,
            "schema": {
                "type": "object",
                "properties": {
                    "verdict": {"type": "string", "enum": list(prompts.VERDICTS)},
                    "confidence": {"type": "integer"},
                },
                "required": ["verdict", "confidence"],
                "additionalProperties": False,
            },
        },
    },
}
_EXTRAS: tuple[Mapping[str, Any], ...] = ({**_WEIGHED, **_SHAPED}, _WEIGHED, {})
"""What makes answers better where a server knows it; the next is asked for where it refuses."""


class Endpoint:
    """A `Way` of reading: by asking a model. Thread-safe."""

    def __init__(self, options: JudgeOptions, environment: Mapping[str, str] | None = None) -> None:
        self.options = options
        self._environment = os.environ if environment is None else environment
        self._lock = threading.Lock()
        self._plainness = 0
        self._tokens = SHORT
        self._mute = 0
        self._pause = FIRST_PAUSE
        self._until = 0.0
        self.trouble = ""
        told = "\0".join((options.endpoint, options.model, prompts.VERSION))
        self._name = f"{SORT}:{blake2s(told.encode(), digest_size=8).hexdigest()}"

    @property
    def name(self) -> str:
        """Its sort and, after the colon, a digest of the address, the model and the prompt."""
        return self._name

    @property
    def most(self) -> int:
        """See `Way`."""
        return self.options.top

    def worth(self, found: NDArray[np.float64], margins: NDArray[np.float64]) -> NDArray[np.intp]:
        """See `Way`."""
        unsure = np.flatnonzero(found.max(axis=1, initial=0.0) < SURE)
        return unsure[worth_reading(found[unsure], margins[unsure], self.most, WORTH_ASKING)]

    @property
    def paused(self) -> str:
        """Why it is not asked now, in one line; "" while it may be."""
        with self._lock:
            return self.trouble if time.monotonic() < self._until else ""

    # -- reading ---------------------------------------------------------------

    def read(self, pairs: Sequence[Pair], cancelled: Cancelled) -> Iterator[NDArray[np.float32]]:
        """See `Way`: the log-odds of `SAID`, NaN where the model named no verdict."""
        deadline = time.monotonic() + TIMES * self.options.timeout
        for done, (a, b) in enumerate(pairs):
            if cancelled():
                raise StoppedError
            left = deadline - time.monotonic()
            try:
                if " ".join(a.text.split()) == " ".join(b.text.split()):
                    found = replies.probabilities(replies.Reply("repeats", 1.0), None, "")
                    yield _log_odds(found)
                    continue
                if left <= 0:
                    raise TooLateError
                if why := self.paused:  # another thread found out
                    raise UnreadableError(why)
                found_or_none = self._asked(a, b, min(left, self.options.timeout), cancelled)
            except GivenUpError:
                raise StoppedError from None
            except TooLateError as error:
                if done and left < self.options.timeout:
                    # It answers, but slowly: what it said is kept, and the next look goes on.
                    seconds = TIMES * self.options.timeout
                    self.trouble = f"slow: {done} of {len(pairs)} pairs in {seconds:g} s"
                    raise UnreadableError(self.trouble) from None
                raise self._left_alone(str(error)) from None
            except PostError as error:
                raise self._left_alone(str(error)) from None
            yield _log_odds(found_or_none)

    def probabilities(
        self, margins: NDArray[np.float64], said: NDArray[np.float32], pairs: Sequence[Pair]
    ) -> NDArray[np.float64]:
        """See `Way`: what the model says, whatever the features say."""
        odds = said[:, 1:3].astype(np.float64)
        found: NDArray[np.float64] = 1 / (1 + np.exp(-odds))
        return found

    def _asked(
        self, a: Told, b: Told, seconds: float, cancelled: Cancelled
    ) -> tuple[float, float, float] | None:
        """Probabilities of the verdicts on a pair, `None` when the model names none."""
        deadline = time.monotonic() + seconds
        messages = prompts.messages(a, b)
        plainness = self._plainness
        while True:
            left = deadline - time.monotonic()
            if left <= 0:
                raise TooLateError("no answer in time")
            tokens = self._tokens
            posted = self._post(messages, _EXTRAS[plainness], tokens, left, cancelled)
            if posted.status in _UNKNOWN_FIELDS and plainness < len(_EXTRAS) - 1:
                plainness += 1
                continue
            if posted.status != 200:
                raise PostError(self._refusal(posted))
            self._plainness = plainness
            text, logprobs, cut = _reply(posted)
            reply = replies.read(text)
            if reply is not None:
                self._well()
                return replies.probabilities(reply, logprobs, text)
            if not cut or tokens == LONG:
                break
            self._tokens = LONG  # it thinks before it answers
        self._mute += 1
        if self._mute >= MUTE:
            said = self._quoted(text)
            raise PostError(f"names no verdict: {said}" if said else "answers with nothing")
        return None

    def _post(
        self,
        messages: Sequence[prompts.Message],
        extras: Mapping[str, Any],
        tokens: int,
        seconds: float,
        cancelled: Cancelled,
    ) -> Posted:
        options = self.options
        asked = {
            "model": options.model,
            "messages": messages,
            "temperature": 0,
            "max_tokens": tokens,
            "stream": False,
            **extras,
        }
        return post(
            f"{options.endpoint}/chat/completions",
            json.dumps(asked, ensure_ascii=False).encode(),
            self._headers(),
            seconds,
            cancelled,
            local=options.local,
        )

    def _headers(self) -> dict[str, str]:
        variable = self.options.key_env
        if not variable:
            return {}
        key = self._environment.get(variable, "").strip()
        if not key:
            raise PostError(f"needs a key, and the environment has no {variable}")
        if not (key.isascii() and key.isprintable() and " " not in key):
            raise PostError(f"the key in {variable} has characters that cannot be sent")
        return {"Authorization": f"Bearer {key}"}

    def _refusal(self, posted: Posted) -> str:
        status, variable = posted.status, self.options.key_env
        if 300 <= status < 400:
            return f"answers {status}: it redirects, and that is not followed"
        if status in {401, 403}:
            where = f"the key in {variable} is not taken" if variable else "it wants a key"
            return f"answers {status}: {where}"
        why = self._quoted(_why(posted.body))
        return f"answers {status}: {why}" if why else f"answers {status}"

    def _quoted(self, text: str) -> str:
        """The beginning of what a server says; nothing of it if it sends back the key."""
        key = self._environment.get(self.options.key_env, "").strip()
        return "" if key and key in text else " ".join(text.split())[:_QUOTED]

    # -- being left alone --------------------------------------------------------

    def _left_alone(self, reason: str) -> UnreadableError:
        with self._lock:
            self.trouble = reason
            self._until = time.monotonic() + self._pause
            self._pause = min(2 * self._pause, LONGEST_PAUSE)
            self._mute = 0
        return UnreadableError(reason)

    def _well(self) -> None:
        with self._lock:
            self.trouble, self._pause, self._mute = "", FIRST_PAUSE, 0


def _log_odds(found: tuple[float, float, float] | None) -> NDArray[np.float32]:
    """(1, 4), the log-odds of `crossencoder.SAID`, from probabilities of the verdicts."""
    if found is None:
        return np.full((1, 4), np.nan, dtype=np.float32)
    neither, repeats, disputes = found
    shares = np.asarray([[neither, repeats, disputes, 1 - neither]])
    odds: NDArray[np.float32] = np.log(shares / (1 - shares)).astype(np.float32)
    return odds


def _reply(posted: Posted) -> tuple[str, object, bool]:
    """The text of an answer, what the server tells of its words, and whether it was cut short."""
    try:
        found = json.loads(posted.body)
    except (ValueError, RecursionError):
        kind = posted.kind[:40] if posted.kind.isprintable() else ""
        told = f" but {kind}" if kind and "json" not in kind else ""
        reason = f"does not answer in JSON{told}" if posted.body else "answers with nothing"
        raise PostError(reason) from None
    try:
        choice = found["choices"][0]
        message = choice["message"]
        content = message.get("content")
    except (KeyError, IndexError, TypeError, AttributeError):
        raise PostError("answers in JSON, but not as an OpenAI-compatible server") from None
    if isinstance(content, list):  # in parts
        texts = [part.get("text") for part in content if isinstance(part, dict)]
        content = "".join(text for text in texts if isinstance(text, str))
    if not isinstance(content, str):
        content = ""
    return content, choice.get("logprobs"), choice.get("finish_reason") == "length"


def _why(body: bytes) -> str:
    """What a server says about an error, in one line; "" when it says nothing of use."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    for key in ("error", "message", "detail"):
        if isinstance(found, dict) and key in found:
            found = found[key]
    if isinstance(found, dict):
        found = found.get("message")
    return found if isinstance(found, str) else ""
