"""What language models really answer, read for a verdict and how sure it is.

Small models put fences, prose and thoughts around the JSON that was asked for, or answer in
Korean. A reply that names no verdict, or several, says nothing: it is never guessed at. The
names of verdicts stand in a table with an example each. Knows nothing of servers.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from reader.linking.judges.prompts import VERDICTS

UNSAID = 0.75
"""How sure a verdict is taken to be that comes without a word about it."""
MOST_SURE = 0.97
"""No model is taken to be surer than this: they all claim it too easily."""
LEAST_SURE = 0.5
"""Nor less sure: it named one of three all the same."""
_LEAST_MASS = 0.5
"""The share of a model's next words that must be verdicts for them to tell its certainty."""
_LONGEST = 20_000
_DEEPEST = 3
_OBJECTS = 20


@dataclass(frozen=True, slots=True)
class Name:
    """A verdict, a word that models have for it, and a reply in which it stands."""

    verdict: str
    word: str
    example: str


# fmt: off
NAMES = (
    Name("repeats", "repeats", '{"verdict": "repeats", "confidence": 90}'),
    Name("repeats", "repeat", "They repeat the same claim."),
    Name("repeats", "repeated", "Verdict: repeated"),
    Name("repeats", "same", '{"verdict": "same"}'),
    Name("repeats", "agree", "Both agree."),
    Name("repeats", "agrees", '{"verdict": "agrees", "confidence": 0.8}'),
    Name("repeats", "entailment", '{"label": "entailment"}'),
    Name("repeats", "같은 내용", "같은 내용입니다."),
    Name("repeats", "같음", '{"verdict": "같음", "confidence": 80}'),
    Name("repeats", "동일", "판정: 동일"),
    Name("repeats", "일치", '{"판정": "일치", "확신도": 85}'),
    Name("repeats", "반복", "반복"),
    Name("disputes", "disputes", '```json\n{"verdict": "disputes", "confidence": 70}\n```'),
    Name("disputes", "dispute", "B is in dispute with A."),
    Name("disputes", "disputed", '{"verdict": "disputed"}'),
    Name("disputes", "disagree", "The two disagree."),
    Name("disputes", "disagrees", '{"verdict": "Disagrees"}'),
    Name("disputes", "contradicts", "**contradicts**"),
    Name("disputes", "contradict", "They contradict each other."),
    Name("disputes", "contradiction", '{"label": "contradiction", "confidence": "high"}'),
    Name("disputes", "conflict", "Verdict: conflict"),
    Name("disputes", "반박", '{"verdict": "반박"}'),
    Name("disputes", "모순", "두 문장은 모순됩니다."),
    Name("disputes", "상충", "판정: 상충"),
    Name("disputes", "불일치", '{"판정": "불일치", "확신도": "높음"}'),
    Name("disputes", "다툼", "다툼"),
    Name("neither", "neither", "Neither."),
    Name("neither", "none", '{"verdict": "none", "confidence": 60}'),
    Name("neither", "neutral", '{"label": "neutral"}'),
    Name("neither", "unrelated", "They are unrelated."),
    Name("neither", "무관", '{"verdict": "무관"}'),
    Name("neither", "관련 없음", "관련 없음"),
    Name("neither", "해당 없음", "판정: 해당 없음"),
    Name("neither", "둘 다 아님", '{"verdict": "둘 다 아님", "confidence": 75}'),
    Name("neither", "중립", "판정: 중립"),
)
SURE = {
    "very high": 0.95, "high": 0.9, "medium": 0.7, "moderate": 0.7, "low": 0.5,
    "매우 높음": 0.95, "높음": 0.9, "보통": 0.7, "중간": 0.7, "낮음": 0.5,
}
"""Words for certainty, and what they are taken for."""
# fmt: on
_VERDICT_KEYS = ("verdict", "label", "answer", "result", "relation", "판정", "판단", "답", "결과")
_SURE_KEYS = ("confidence", "certainty", "probability", "score", "확신도", "신뢰도", "확신")

_THOUGHT = re.compile(r"[<\[](/?)(?:think|thinking|thought|reasoning)[>\]]", re.IGNORECASE)
_FINAL = "<|channel|>final<|message|>"
_SHORT = 40
"""Characters of a reply that is hardly more than a verdict, in whatever words."""
_PLAIN = re.compile(rf"\b(?:{'|'.join(VERDICTS)})\b", re.IGNORECASE)
_LABELLED = re.compile(
    rf"(?:{'|'.join(_VERDICT_KEYS)})[\"'*_]*\s*[:：=]\s*([^\n,.;{{}}]{{1,60}})", re.IGNORECASE
)
_NOT = re.compile(r"\bnot\b|n't\b|\bno\b|지 않|아니|아닌", re.IGNORECASE)
_WORD = re.compile(
    "|".join(
        rf"\b{re.escape(name.word)}\b" if name.word.isascii() else re.escape(name.word)
        for name in sorted(NAMES, key=lambda name: -len(name.word))
    ),
    re.IGNORECASE,
)
_VERDICT_OF = {name.word: name.verdict for name in NAMES}
_NUMBER = re.compile(r"\s*(\d{1,3}(?:\.\d{1,6})?)\s*(%?)\s*(?:/\s*(100|10|1))?\s*")
_BEFORE_VERDICT = re.compile(r"(?:verdict|판정)[\"']?\s*[:：]\s*[\"']?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reply:
    """A verdict and how sure it is said to be, 0..1; `None` where nothing was said of that."""

    verdict: str
    sure: float | None = None


def read(text: str) -> Reply | None:
    """The verdict of a reply, `None` when it names none or several."""
    text = without_thoughts(text[:_LONGEST])
    found = [reply for reply in map(_of_object, _objects(text)) if reply is not None]
    if not found:
        labelled = [_verdict(match[1]) for match in _LABELLED.finditer(text)]
        found = [Reply(verdict) for verdict in labelled if verdict]
    if not found and not _NOT.search(text):
        # In a sentence of its own `same` may be the same day: there only our words count.
        plain = text if len(text.strip()) <= _SHORT else " ".join(_PLAIN.findall(text))
        found = [Reply(verdict)] if (verdict := _verdict(plain)) else []
    if len({reply.verdict for reply in found}) != 1:
        return None
    return found[0]


def without_thoughts(text: str) -> str:
    """A reply without what the model said to itself; nothing, while it is still at it.

    Some servers send the end of the thoughts without their beginning.
    """
    text = text.rpartition(_FINAL)[2]
    ends = [match.end() for match in _THOUGHT.finditer(text) if match[1]]
    text = text[ends[-1] :] if ends else text
    begin = _THOUGHT.search(text)
    return text[: begin.start()] if begin else text


def probabilities(reply: Reply, logprobs: object, text: str) -> tuple[float, float, float]:
    """How likely each of `VERDICTS` is: by the next words it weighed, else by what it says.

    `logprobs` is what the server tells of the words of `text`, of any shape.
    """
    weighed = _weighed(logprobs, text)
    if weighed is not None and max(weighed, key=weighed.__getitem__) == reply.verdict:
        return _bounded(weighed)
    sure = UNSAID if reply.sure is None else min(max(reply.sure, LEAST_SURE), MOST_SURE)
    rest = 1 - sure
    # Whoever doubts a link mostly doubts that there is one, not which.
    shares = {"neither": 0.75, "repeats": 0.25, "disputes": 0.25}
    if reply.verdict == "neither":
        shares = {"repeats": 0.5, "disputes": 0.5}
    return _bounded({**{key: rest * share for key, share in shares.items()}, reply.verdict: sure})


def _bounded(found: Mapping[str, float]) -> tuple[float, float, float]:
    least = (1 - MOST_SURE) / 2
    raised = [max(found.get(verdict, 0.0), least) for verdict in VERDICTS]
    whole = sum(raised)
    neither, repeats, disputes = (min(value / whole, MOST_SURE) for value in raised)
    return neither, repeats, disputes


# -- what it says ----------------------------------------------------------------


def _objects(text: str) -> Iterator[Mapping[str, Any]]:
    """The JSON objects in a text, outermost first."""
    decoder = json.JSONDecoder()
    at = text.find("{")
    for _ in range(_OBJECTS):
        if at < 0:
            return
        end = at + 1
        try:
            found, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            found = None
        if isinstance(found, dict):
            yield found
        at = text.find("{", end)


def _of_object(found: Mapping[str, Any], deep: int = 0) -> Reply | None:
    keys = {key.strip().casefold(): value for key, value in found.items()}
    for key in _VERDICT_KEYS:
        value = keys.get(key)
        if isinstance(value, str) and (verdict := _verdict(value)):
            sure = next((keys[name] for name in _SURE_KEYS if name in keys), None)
            return Reply(verdict, _sure(sure))
    if deep < _DEEPEST:
        for value in keys.values():
            if isinstance(value, dict) and (reply := _of_object(value, deep + 1)):
                return reply
    return None


def _verdict(text: str) -> str:
    """The one verdict that a text names, "" when it names none or several."""
    # Without regard to case `İ` and `ı` are an `i` too, which no folding makes of them.
    words = (word.replace("İ", "i").replace("ı", "i") for word in _WORD.findall(text))
    named = {_VERDICT_OF[word.casefold()] for word in words}
    return named.pop() if len(named) == 1 else ""


def _sure(value: object) -> float | None:
    """A certainty of 0..1 from what models write: 85, "85%", 0.85, "8/10", "high"."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        value = str(value)
    if not isinstance(value, str):
        return None
    match = _NUMBER.fullmatch(value)
    if match is None:
        return SURE.get(value.strip().casefold())
    number, percent, whole = float(match[1]), match[2], match[3]
    if whole:
        number /= float(whole)
    elif percent or number > 1:
        number /= 100
    return number if 0 <= number <= 1 else None


# -- what it weighed ---------------------------------------------------------------


def _weighed(logprobs: object, text: str) -> dict[str, float] | None:
    """Shares of the verdicts among the words that the model weighed where it gave its own.

    `None` where the server tells nothing of use.
    """
    tokens = logprobs.get("content") if isinstance(logprobs, dict) else None
    if not isinstance(tokens, list):
        return None
    words = [_token(token) for token in tokens]
    written = "".join(word for word, _ in words)
    begins = list(_BEFORE_VERDICT.finditer(written))
    if not begins or not written.strip().endswith(text.strip()):
        return None
    at, start = begins[-1].end(), 0
    for token, (word, _) in zip(tokens, words, strict=True):
        if start <= at < start + len(word):
            return _shares(token, word[: at - start])
        start += len(word)
    return None


def _shares(token: Mapping[str, Any], before: str) -> dict[str, float] | None:
    """The same at the token in which the verdict begins, after `before`."""
    weighed = dict.fromkeys(VERDICTS, 0.0)
    others = token.get("top_logprobs")
    others = others if isinstance(others, list) else []
    seen = dict(_token(other) for other in (token, *others))
    for word, logprob in seen.items():
        rest = word[len(before) :] if word.startswith(before) else word.lstrip(" \"'")
        rest = rest.strip(" \"'").casefold()
        fits = [v for v in VERDICTS if rest and (v.startswith(rest) or rest.startswith(v))]
        if len(fits) == 1:
            weighed[fits[0]] += math.exp(logprob)
    mass = sum(weighed.values())
    if not _LEAST_MASS <= mass <= 1.05:
        return None
    return {verdict: share / mass for verdict, share in weighed.items()}


def _token(token: object) -> tuple[str, float]:
    """A token's text and log-probability; nothing and none of it where it has no such."""
    if isinstance(token, dict):
        word, logprob = token.get("token"), token.get("logprob")
        if isinstance(word, str) and isinstance(logprob, int | float) and -1e4 < logprob < 0.01:
            return word, min(0.0, float(logprob))
    return "", -math.inf
