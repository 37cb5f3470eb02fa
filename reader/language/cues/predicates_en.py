"""English predicates that stand at one end of an axis, and negations.

Found by their stems, negation reckoned in (did not rise stands with fell). Phrases of
denial and doubt stand in `phrases_en.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.language.clauses import Clause, clauses
from reader.language.cues import no_denial
from reader.language.cues.cue import Cue
from reader.language.cues.other_senses_en import other_sense
from reader.language.cues.polarity import ENGLISH_AXES, TWO_WORDS
from reader.language.cues.scope import clause_of
from reader.language.english import Word, stem, words
from reader.language.tables import word_set

__all__ = ["english_predicates"]

_NOT = re.compile(
    r"\b(?:not|never|no|nobody|nothing|none|neither|nor|without|cannot)\b|n['’]t\b", re.IGNORECASE
)
_REJECTED_ENDS = re.compile(r"[,.;:—–]| (?:as|but|and|after|when|while|because) ")
# None of the deaths was avoidable: there were some.
_OF_THEM = re.compile(r"[Nn](?:one|either) of (?:the|these|those|its|their|his|her)\s")
_NOT_NAMING = re.compile(r"\s(?:(?:\w+ly|the|an?|been|be|being|to|yet|even)\s)*(\w+)")
_NEGATORS = word_set("not never no none nobody without fail refuse neither nor cannot")
_NEGATOR_STEMS = frozenset(stem(word) for word in _NEGATORS) | {"didn't", "don't", "doesn't"}
# Axes whose English words are adjectives: said only behind a linking verb (prices are high).
_ADJECTIVES = frozenset(("near", "many", "strong", "enough", "safe", "public", "valid"))
_LINKING = frozenset(
    stem(word) for word in word_set("be become stay remain get look seem too so very more not")
)
# Stems that are far oftener a thing than a deed (a fire drill): only these forms are verbs.
# Nor does who is missing fail, or an alarm that sounded do well.
_VERB_FORMS = {
    stem("fire"): ("fired", "firing"),
    stem("miss"): ("miss", "missed", "misses"),
    stem("sound"): ("sound",),
}


def english_predicates(text: str) -> list[Cue]:
    """Predicates of an English sentence, then its negations, each in order of their place."""
    found: list[Cue] = []
    parts: Sequence[Clause] | None = None
    every = words(text)
    idle = no_denial.spans(text, "en") if _NOT.search(text) else []
    for index, word in enumerate(every):
        key = word.stem
        entries = ENGLISH_AXES.get(key)
        end = word.end
        if key in TWO_WORDS and index + 1 < len(every):
            pair = f"{key} {every[index + 1].stem}"
            if pair in ENGLISH_AXES:
                entries, end, key = ENGLISH_AXES[pair], every[index + 1].end, pair
        if (
            entries is None
            or word.lower not in _VERB_FORMS.get(key, (word.lower,))
            or (
                word.text[0].isupper()
                and index
                and text[word.start - 2 : word.start - 1] not in ".:"
            )
        ):
            continue
        if parts is None:
            parts = clauses(text, "en")
        scope = clause_of(parts, word.start, len(text))
        before = every[max(0, index - 3) : index]
        denying = (
            no_denial.effect_at(idle, each.end - 1)
            for each in before
            if (each.stem in _NEGATOR_STEMS or each.lower.endswith("n't"))
            and each.start >= scope[0]
            and not _OF_THEM.fullmatch(text, each.start, word.start)
        )
        effects = set(denying)
        negated = bool(effects & {None, "condition"})
        if not negated and every[max(0, index - 2) : index]:
            # declined to convict
            negated = (
                index > 1 and every[index - 2].stem == "declin" and every[index - 1].lower == "to"
            )
        for axis, polarity in entries:
            if other_sense(word.stem, text, word.end, axis):
                continue
            asserted = "condition" not in effects and (
                axis not in _ADJECTIVES or _is_predicated(text, every, index)
            )
            found.append(
                Cue(
                    "predicate", word.start, end, text[word.start : end], axis,
                    -polarity if negated else polarity, *scope, key, asserted, negated,
                )
            )  # fmt: skip
    if _NOT.search(text):
        parts = parts if parts is not None else clauses(text, "en")
        found.extend(_negations(text, parts, idle))
    return found


def _is_predicated(text: str, every: Sequence[Word], index: int) -> bool:
    word = every[index]
    if word.lower.endswith(("ed", "ing", "en")) or word.lower in ("many", "few"):
        return True
    after = text[word.end : word.end + 1]
    if index and every[index - 1].stem in _LINKING:
        return True
    return after in (".", ",", ";", "”", '"', "")


def _negations(
    text: str, parts: Sequence[Clause], idle: Sequence[tuple[int, int, no_denial.Effect]]
) -> list[Cue]:
    found = []
    for match in _NOT.finditer(text):
        start, end = match.span()
        if no_denial.effect_at(idle, start) is not None:
            continue
        scope = clause_of(parts, start, len(text))
        stop = scope[1]
        if text[start:end].lower() == "not" and text[:start].endswith((", ", "— ", "– ")):
            # Highway 9, not 6, was closed: 6 is rejected, and nothing after it.
            ends = _REJECTED_ENDS.search(text, end)
            stop = min(stop, ends.start()) if ends else stop
        naming = _NOT_NAMING.match(text, end)
        name = stem(naming[1]) if naming else ""
        found.append(
            Cue("negation", start, end, text[start:end], "", -1, end, max(end, stop), name)
        )
    return found
