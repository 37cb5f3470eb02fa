"""Why a passage was cleaned away, in the reader's language.

The cleaning gives the name of the rule that decided, or a sentence of one of the shapes below.
A name without a row is shown as it stands where its script is the reader's and left out
elsewhere: what the passage is stands beside it anyway.
"""

from __future__ import annotations

import re

from reader.tui.words.rule_names import RULE_NAMES
from reader.tui.words.strings import LANGUAGES, Words

# ruff: noqa: E501 - a row is a row
# fmt: off
_SAID: tuple[tuple[str, str, str], ...] = (
    # a pattern of a whole reason, then its words with what the pattern caught; `head` is a reason itself
    (r"in (?P<head>.+)", "under a heading: {head}", "머리말 아래: {head}"),
    (r"repeats line (?P<at>\d+)", "repeats line {at}", "{at}행과 같음"),
    (r"repeats lines (?P<at>\d+-\d+)", "repeats lines {at}", "{at}행과 같음"),
    (r"near-duplicate of line (?P<at>\d+): (?P<how>.*)", "nearly line {at}: {how}", "{at}행과 거의 같음: {how}"),
    (r"near-duplicate of line (?P<at>\d+), but differs: (?P<how>.*)", "nearly line {at}, but differs: {how}", "{at}행과 거의 같으나 다른 데가 있음: {how}"),
)
# fmt: on
_PATTERNS = tuple((re.compile(pattern), (english, korean)) for pattern, english, korean in _SAID)
_HANGUL = re.compile(r"[가-힣]")
_ENGLISH = re.compile(r"[a-z]{2}")


def reason_in(why: str, say: Words) -> str:
    """A passage's reasons (joined by "; ") in the language of the screen, each once."""
    told = (_one(part, say) for part in _parts(why))
    return "; ".join(dict.fromkeys(reason for reason in told if reason))


def _parts(why: str) -> list[str]:
    """The reasons apart; a semicolon inside a quotation parts nothing."""
    return [part.strip() for part in re.split(r"; (?=[^“”]*(?:“|$))", why) if part.strip()]


def _one(reason: str, say: Words) -> str:
    """One reason in the language of the screen, "" where nothing can be said in it."""
    column = LANGUAGES.index(say.language)
    if reason in RULE_NAMES:
        return RULE_NAMES[reason][column]
    for pattern, rows in _PATTERNS:
        if found := pattern.fullmatch(reason):
            values = found.groupdict()
            if "head" in values:
                values["head"] = _one(values["head"], say)
            return rows[column].format(**values) if all(values.values()) else ""
    foreign = _HANGUL if say.language == "en" else _ENGLISH
    return "" if foreign.search(reason) else reason
