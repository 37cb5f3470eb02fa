"""Who is told to say it in English: the words that name a speaker, and those that cannot.

Also the one who speaks in the middle of a sentence: …, the bank said, …. What is said, and by
which other forms, is found in `attributions_en.py`.
"""

from __future__ import annotations

import re

from reader.language.speech.reporting import REPORTING, VerbClass
from reader.language.speech.speakers import Attribution, Speaker, speaker_kind
from reader.language.tables import holds_any, word_set

__all__ = [
    "CLASS_OF",
    "NOT_SPEAKERS",
    "PHRASE",
    "PREDICATE",
    "SHORTEST_PART",
    "UNSAID",
    "VERB",
    "between",
    "speaker_of",
    "trimmed",
]

CLASS_OF: dict[str, VerbClass] = {
    verb: row.verb_class
    for row in reversed(REPORTING)
    if row.language == "en"
    for verb in row.verbs
}
VERB = "|".join(sorted(CLASS_OF, key=len, reverse=True))
PHRASE = r"[^,;:“”\"—–]{2,80}?"

# The ministry, in a statement, rejected
_ASIDE = re.compile(r", (?:in|at|on|asked|speaking|responding|when asked|during)\b[^,]*$")
# In April the company
_WHEN = re.compile(
    r"(?:In|On|By|Last|This|(?:Earlier|Late|Early) in) (?:(?:January|February|March|April|May|"
    r"June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|"
    r"Saturday|Sunday|week|month|year|\d{4})\b,? ?)+(?=\w)"
)
# What is not said: did not say, declined to say, is said to, the number of confirmed cases.
UNSAID = re.compile(
    r"(?:\b(?:not|cannot|never|of|the|an?|or|with|for|in|by|from|on|at|than|as|no|any|more|all|"
    r"newly|other|are|is|was|were|be|been|being|(?:declin|refus)(?:ed|es|ing)? to|unable to|yet to)"
    r"|n['’]t)$"
)
# Who says it stands further off: rang to say that, did the sums and found that.
_NO_SPEAKER = re.compile(r"\b(?:and|(?<!spoke )(?<!talked )to)$")
# Words between the speaker and the verb: a judge |has| ruled, the channel |earlier| denied.
_ADVERBS = re.compile(
    r"(?:\s(?:has|have|had|now|earlier|later|also|again|already|still|initially|originally|since|"
    r"then|once|previously|recently|subsequently|repeatedly))+$"
)
PREDICATE = re.compile(
    r"\b(?:had|has|have|was|were|is|are|will|would|could|can|did|does|do|should|may|might|must)\b"
)
# …, X said, …
_BETWEEN = re.compile(
    r",[”\"]? (?P<who>(?:(?:[Tt]he|an?|his|her|its|their|one|both) [\w’'& -]{2,60}?|"
    r"(?!(?:And|But)\b)[A-Z][\w.’'&-]*(?: [\w.’'&-]+){0,5}?|she|he|they|it)) "
    r"(?P<verb>said|says|added|wrote|confirmed|estimates|admitted|conceded|insisted)"
    r"(?: (?:on|in|at) [A-Z]\w+)?(?=[,;] )"
)
_OF_BETWEEN = (
    *(" said", " says", " added", " wrote", " confirm", " estimat", " admit", " conced", " insist"),
)
"""One of these stands in each text that the pattern can match."""
SHORTEST_PART = 12
NOT_SPEAKERS = word_set(
    """
    and but which as while when after before although though so or if because that none most
    """
)


def speaker_of(text: str, start: int, end: int) -> Speaker | None:
    while start < end and text[start] in ' ,“"”':
        start += 1
    while end > start and text[end - 1] in " ,.":
        end -= 1
    surface = text[start:end]
    for lead in ("But ", "And ", "However, ", "Meanwhile, ", "Still, ", "Yet "):
        if surface.startswith(lead):
            start += len(lead)
            surface = text[start:end]
    when = _WHEN.match(surface)
    if when is not None:
        start += when.end()
        surface = text[start:end]
    late = _ADVERBS.search(surface)
    if late is not None:
        end = start + late.start()
        surface = text[start:end]
    aside = _ASIDE.search(surface)
    if aside:
        end = start + aside.start()
        surface = text[start:end]
    if not surface or _NO_SPEAKER.search(surface):
        return None
    return Speaker(surface, start, end, speaker_kind(surface))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in ' ,“"”':
        start += 1
    while end > start and text[end - 1] in ' ,.”"':
        end -= 1
    return start, end


def between(text: str) -> tuple[Attribution, ...]:
    """The rate fell to 3%, the bank said, the lowest since May: what is said on either side."""
    match = _BETWEEN.search(text) if holds_any(text, _OF_BETWEEN) else None
    if match is None or match.start() < SHORTEST_PART or UNSAID.search(match["who"]):
        return ()
    if match["who"].split()[0].lower() in NOT_SPEAKERS or PREDICATE.search(match["who"]):
        return ()
    speaker = speaker_of(text, match.start("who"), match.end("who"))
    if speaker is None:
        return ()
    verb, verb_class = match["verb"], CLASS_OF[match["verb"]]
    parts = [trimmed(text, 0, match.start())]
    if text[match.end()] == ",":
        parts.append(trimmed(text, match.end() + 1, len(text)))
    return tuple(
        Attribution(begin, max(end, match.end()), (begin, end), speaker, verb, verb_class, False)
        for begin, end in parts
        if end - begin >= SHORTEST_PART
    )
