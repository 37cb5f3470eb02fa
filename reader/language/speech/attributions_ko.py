"""Attribution in Korean: quotations, indirect speech (…다고), and …에 따르면.

Indirect speech is read in `indirect_ko.py`; who speaks is found in `speakers_ko.py`.
Knows nothing of other sentences.
"""

from __future__ import annotations

import re

from reader.language.clauses import quotations
from reader.language.speech.indirect_ko import indirect
from reader.language.speech.saying_ko import (
    NOUN_CLASS,
    NOUNS_OF_SPEECH,
    SAY_CLASS,
    VERB_REACH,
    verb_after,
)
from reader.language.speech.saying_ko import verb_class as verb_class_of
from reader.language.speech.speakers import Attribution, Speaker, speaker_kind
from reader.language.speech.speakers_ko import phrase_start, speaker_around
from reader.language.tables import holds_any

__all__ = ["korean_attributions"]

_AFTER_QUOTE = re.compile(
    r"\s?(?:이?라고도?|이?라며|이?라면서도?|이?라는|고도?|며|면서도?|는|란|이?라던)(?=[\s,]|$)"
    rf"(?P<noun>\s(?:{NOUNS_OF_SPEECH}))?"
)
_ACCORDING = re.compile(
    r"에 (?:따르면|의하면)|(?:을|를) (?:종합하면|인용해|보면)|\s?(?:자료|조사|집계) 결과(?=[,\s])"
)
_OF_ACCORDING = ("따르면", "의하면", "종합하면", "인용해", "보면", "결과")
_MOST_QUOTES = 32


def korean_attributions(text: str) -> tuple[Attribution, ...]:
    """What a Korean sentence says that someone says, in order."""
    quoted = [span for span in quotations(text) if span[1] - span[0] >= 6][:_MOST_QUOTES]
    found = _from_quotations(text, quoted)
    if not found:
        found = indirect(text)
    if not found and holds_any(text, _OF_ACCORDING):
        according = _ACCORDING.search(text)
        if according is not None and according.start() > 1:
            found = _according(text, according)
    return tuple(found)


def _from_quotations(text: str, quoted: list[tuple[int, int]]) -> list[Attribution]:
    found: list[Attribution] = []
    pending: list[tuple[int, int]] = []
    for begin, end in quoted:
        match = _AFTER_QUOTE.match(text, end)
        if match is None:
            if end >= len(text.rstrip(" .")) and begin == 0:
                found.append(Attribution(begin, end, (begin + 1, end - 1), None, "", "", True))
            continue
        close, word = match.end(), (match["noun"] or "").strip()
        verb_class = NOUN_CLASS.get(word, SAY_CLASS)
        if not word:
            verb = verb_after(text, match.end(), VERB_REACH + 16)
            if verb is None:
                pending.append((begin, end))
                continue
            close, word = verb
            verb_class = verb_class_of(word)
        speaker = speaker_around(text, begin, end, close)
        for start, stop in (*pending, (begin, end)):
            whole = min(start, speaker.start) if speaker and speaker.end <= start else start
            found.append(
                Attribution(whole, close, (start + 1, stop - 1), speaker, word, verb_class, True)
            )
        pending = []
    for start, stop in pending:
        # “…”며 with its verb out of sight: still a quotation of the same speaker
        speaker = found[-1].speaker if found else speaker_around(text, start, stop, stop)
        found.append(Attribution(start, stop, (start + 1, stop - 1), speaker, "", SAY_CLASS, True))
    found.sort(key=lambda each: each.proposition)
    return found


def _according(text: str, match: re.Match[str]) -> list[Attribution]:
    end = match.start()
    start = phrase_start(text, end)
    surface = text[start:end].strip()
    if not surface:
        return []
    speaker = Speaker(surface, end - len(surface), end, speaker_kind(surface))
    begin = match.end()
    while begin < len(text) and text[begin] in " ,":
        begin += 1
    stop = len(text.rstrip(" ."))
    if stop - begin < 6:
        return []
    return [
        Attribution(
            speaker.start,
            len(text),
            (begin, stop),
            speaker,
            match.group().strip(),
            "reports",
            False,
        )
    ]
