"""Attribution in English: quotations, `X said that`, `…, X said`, `according to X`.

Knows nothing of other sentences.
"""

from __future__ import annotations

import re

from reader.language.clauses import quotations
from reader.language.speech.reporting import VerbClass
from reader.language.speech.speakers import Attribution, Speaker, moved
from reader.language.speech.speakers_en import (
    CLASS_OF,
    NOT_SPEAKERS,
    PHRASE,
    PREDICATE,
    SHORTEST_PART,
    UNSAID,
    VERB,
    between,
    speaker_of,
    trimmed,
)
from reader.language.tables import holds_any, word_set

__all__ = ["english_attributions"]

_ACCORDING = re.compile(rf"\b[Aa]ccording to (?P<who>{PHRASE})(?=,|\.|$|;| and )")
# In a statement, | Speaking to reporters on Monday, | Asked about the report,
_OPENING = re.compile(
    r"(?:(?:But|And|Still|However),? )?(?:In|On|At|Speaking|Asked|Responding|Replying|Addressing|"
    r"Writing|After|Following|During|Earlier|Later|Last|This|When asked|As recently as)\b"
    r"[^,;:“”\"]{2,70}, (?=\S)",
    re.IGNORECASE,
)
# A sentence begins with a capital; behind an opening the speaker need not.
_BEGINS = r"(?:[A-Z“\"]|(?<=, )(?!(?:and|or|but|which|who)\b)\w)"
# X said (on Monday) that P
_THAT = re.compile(
    rf"(?P<who>(?:{_BEGINS}[^,;:“”\"]{{0,70}}?|[A-Z][\w.’' "
    rf"&-]+,[^,]{{3,80}},)) (?:(?:has|have|had|also|again|later|then|"
    rf"on \w+|this week|last week|publicly|repeatedly|\w+ly) "
    rf"){{0,2}}(?P<verb>{VERB})(?P<rest> (?:on|in|to|at|late|early)"
    rf"\b[^,;“”\"]{{2,50}}?)?(?: that|,)? (?=\S)",
)
# …, X said.
_TAIL = re.compile(
    rf",[”\"]? (?P<who>{PHRASE}(?:,[^,]{{3,60}},)?) (?P<verb>{VERB})(?: "
    rf"(?:on|in|at|to|late|early|after|yesterday|today|last|"
    rf"this)\b[^,;“”\"]*)?[.,]?\s*$"
)
_TAIL_INVERTED = re.compile(
    r",[”\"]? (?P<verb>said|says|wrote|asked|added) "
    r"(?P<who>[^,;“”\"]{2,80}(?:,[^“”\"]*)?)[.]?\s*$"
)
_MOST_SEMICOLONS = 3
_OWN_SENTENCE = re.compile(
    r"(?:the|an?|[A-Z][\w’'-]+)\s(?:[\w’'-]+\s){0,3}?(?:put|puts|den(?:y|ies|ied)|found|ruled|says?|said|"
    r"insists?|disagrees?|disputes?)\b"
)
# …, papers seen by the Post show.
_TAIL_SOURCE = re.compile(
    r", (?P<who>(?:[\w’'-]+ ){0,4}?(?:records?|papers?|logs?|documents?|figures|data|emails?|"
    r"minutes|filings?|results?|accounts?|statistics|footage|files?|analysis)"
    r"(?: (?:seen|obtained|reviewed|released|published|compiled) by [^,;]{2,40}?)?) "
    r"(?P<verb>shows?|showed|suggests?|suggested|indicated?s?|reveal(?:s|ed)?)[.]?\s*$"
)
_OF_SOURCES = (" show", " suggest", " indicate", " reveal")
_OF_TELLING = (" told ", " tells ")
"""One of these stands in each text that the pattern can match."""
# …, her lawyer told the court.
_TAIL_TOLD = re.compile(
    rf",[”\"]? (?P<who>{PHRASE}) (?P<verb>told|tells) [^,;“”\"]{{2,40}}?[.]?\s*$"
)
_NEAR_QUOTE_AFTER = re.compile(
    rf"\s?(?:(?P<who>{PHRASE}(?:,[^,“”\"]{{3,60}},)?) (?P<verb>{VERB})|"
    rf"(?P<verb2>said|says|wrote|asked|added) (?P<who2>[^,;“”\".]{{2,70}}))"
)
_NEAR_QUOTE_BEFORE = re.compile(
    rf"(?P<who>[A-Z][^;:“”\"]{{1,90}}?) (?:\w+ly )?(?P<verb>{VERB})(?: "
    rf"[^“”\".;]{{0,60}})?[,:]?\s?$"
)
# X rejected the claim that P
_NOUN_OF_SPEECH = (
    r"(?:claims?|reports?|suggestions?|allegations?|accusations?|assertions?|speculation|rumou?rs?|"
    r"ideas?|notion|charges?|accounts?|warnings?|statements?|arguments?|findings?|view)"
)
_REJECTED = re.compile(
    rf"(?P<who>{_BEGINS}[^;:“”\"]{{0,90}}?) (?:(?:has|have|had|also|again|later|then|on \w+|"
    r"this week|last week|publicly|repeatedly|\w+ly) ){0,2}"
    r"(?P<verb>rejected|rejects|denied|denies|dismissed|"
    r"dismisses|disputed|disputes|refuted|refutes|rebutted|rebuts|questioned|questions|doubted|doubts)"
    rf" (?:[^,;“”\"]{{0,60}}? )?{_NOUN_OF_SPEECH} that (?=\S)"
)
_REMARK = re.compile(
    r", (?:calling|saying|describing|insisting|arguing|adding|and|but|after|which|as)\b"
)
_WEAK = word_set("""
    doubt deny claim argue insist expect believe warn predict fear think maintain suspect rules
    states notes reports questions hopes fears shows finds projects estimates claims demands
    doubts forecast forecasts promises counters suspects warning found described describes
    expected thought blamed accused proposed rejected rejects dismissed disclosed decided
    calculated recalled criticised criticized asks asked urged announced disputed promised
    questioned reported recalls repeated repeats reiterated reiterates reaffirmed reaffirms
    """)
_TO_PAUSE = re.compile(r"[^,;“”\".]{0,70}(?=[,;“”\".]|$)|")
_SHORTEST_QUOTE = 24
_MOST_QUOTES = 32


def english_attributions(text: str) -> tuple[Attribution, ...]:
    """What an English sentence says that someone says, in order."""
    quoted = [span for span in quotations(text) if span[1] - span[0] >= _SHORTEST_QUOTE][
        :_MOST_QUOTES
    ]
    found = _from_quotations(text, quoted)
    if found:
        return tuple(found)
    if 0 < text.count("; ") <= _MOST_SEMICOLONS:
        apart = _two_sentences(text)
        if apart:
            return apart
    for read in (_according, _rejected, _tail, _that):
        attribution = read(text)
        if attribution is not None:
            return (attribution,)
    return between(text)


def _two_sentences(text: str) -> tuple[Attribution, ...]:
    """What either half of two sentences joined by a semicolon says that someone says.

    None where the second names no speaker of its own: it may go on with the words of the first.
    """
    cut = text.rindex("; ")
    second = english_attributions(text[cut + 2 :])
    own = _OWN_SENTENCE.match(text, cut + 2)
    if not second and own is None:
        return ()
    return (*english_attributions(text[:cut]), *(moved(one, cut + 2) for one in second))


def _opened(text: str) -> int:
    """Where the one who speaks may stand: behind where, when or on what it was said."""
    opening = _OPENING.match(text)
    return opening.end() if opening else 0


def _pause(text: str, at: int) -> int:
    """Where the words after `at` come to a pause."""
    match = _TO_PAUSE.match(text, at)
    return match.end() if match else at


def _from_quotations(text: str, quoted: list[tuple[int, int]]) -> list[Attribution]:
    found: list[Attribution] = []
    speaker: Speaker | None = None
    verb: str = ""
    for begin, end in quoted:
        after = _NEAR_QUOTE_AFTER.match(text, end) if text[end - 2 : end - 1] in ",.?!" else None
        before = _NEAR_QUOTE_BEFORE.search(text[:begin]) if begin else None
        start, stop = begin, end
        if after is not None:
            group = "who" if after["who"] else "who2"
            speaker = speaker_of(text, after.start(group), after.end(group))
            verb, stop = after["verb"] or after["verb2"], after.end()
        elif before is not None and not UNSAID.search(before["who"]):
            speaker = speaker_of(text, before.start("who"), before.end("who"))
            verb, start = before["verb"], before.start("who")
        elif not (found or (begin == 0 and end >= len(text) - 1)):
            continue  # scare quotes
        proposition = trimmed(text, begin + 1, end - 1)
        if after is not None:
            stop = _pause(text, stop)
        elif before is not None:
            that = text.rfind(" that ", start, begin)
            if that >= 0:
                # She said that he had “never paid” her: the quotation is part of what is said
                proposition = trimmed(text, that + 6, _pause(text, end))
                stop = max(stop, proposition[1])
        found.append(
            Attribution(start, stop, proposition, speaker, verb, CLASS_OF.get(verb, "says"), True)
        )
    return found


def _according(text: str) -> Attribution | None:
    match = _ACCORDING.search(text)
    if match is None:
        return None
    speaker = speaker_of(text, match.start("who"), match.end("who"))
    if match.start() < 12:
        start, end = trimmed(text, match.end(), len(text))
    else:
        start, end = trimmed(text, 0, match.start())
    if end - start < 12:
        return None
    return Attribution(0, len(text), (start, end), speaker, "according to", "reports", False)


def _rejected(text: str) -> Attribution | None:
    """The firm rejected Hollow's claim that P: what is denied, without its first speaker."""
    match = _REJECTED.match(text, _opened(text))
    if match is None or UNSAID.search(match["who"]):
        return None
    remark = _REMARK.search(text, match.end())
    proposition = trimmed(text, match.end(), remark.start() if remark else len(text))
    if proposition[1] - proposition[0] < 8:
        return None
    speaker = speaker_of(text, match.start("who"), match.end("who"))
    verb = match["verb"]
    verb_class: VerbClass = "doubts" if verb.startswith(("question", "doubt")) else "denies"
    return Attribution(0, len(text), proposition, speaker, verb, verb_class, False)


def _tail(text: str) -> Attribution | None:
    source = _TAIL_SOURCE.search(text) if holds_any(text, _OF_SOURCES) else None
    if source is not None and source.start() >= SHORTEST_PART:
        paper = speaker_of(text, source.start("who"), source.end("who"))
        said = trimmed(text, 0, source.start())
        return Attribution(0, len(text), said, paper, source["verb"], "reports", False)
    match = _TAIL.search(text) or _TAIL_INVERTED.search(text)
    if match is None and holds_any(text, _OF_TELLING):
        match = _TAIL_TOLD.search(text)
    if match is None or match.start() < SHORTEST_PART:
        return None
    who = match["who"]
    if match["verb"] in _WEAK or who.split()[0].lower() in NOT_SPEAKERS or UNSAID.search(who):
        return None
    if _COMPARING.search(who):
        return None  # 14 cents better than analysts predicted
    if match.re is _TAIL_INVERTED and (
        PREDICATE.search(who.partition(",")[0]) or who.split()[0] in _PRONOUNS
    ):
        return None  # The bank, founded in 1990, said it had lost money
    speaker = speaker_of(text, match.start("who"), match.end("who"))
    verb = match["verb"]
    return Attribution(
        0, len(text), trimmed(text, 0, match.start()), speaker, verb, CLASS_OF[verb], False
    )


_COMPARING = re.compile(r"\b(?:than|as)\s(?:\w+\s){0,3}?\w+$")
_PASSIVE = re.compile(r"\b(?:are|is|was|were|be|been|being)$")
_SIDE_CLAUSE = re.compile(r"\b(?:that|which)\b")
_PRONOUNS = word_set("it they he she we you there no")


_TELLING = frozenset(
    ("told", "tells", "telling", "wrote", "writes", "writing", "assured", "warned")
)
_TOLD = re.compile(r"[^,;“”\".]{2,60}? that ")
_THING_ADDED = re.compile(
    r"(?:\d|[$€£]|(?:an?|another|more|new|some|two|three|four|five|six|seven|eight|nine|ten)\b)"
)
_ALSO_NOUNS = frozenset(("suspect", "suspects", "claim", "claims", "fear", "fears", "reports"))
_SAYS = re.compile(r"\s(?:said|says|denied|denies)\s")
_SAID_THAT = re.compile(
    rf"(?P<who>{_BEGINS}[^,;:“”\"]{{0,90}}?) (?P<verb>said|says|denied|denies)"
    r"(?P<rest>(?!))?(?: that|,)? (?=\S)"
)
_THAT_CLAIM = re.compile(r"(?:claim|report|suggestion|allegation|account|charge|version|idea)\b")
_DAY_THAT = re.compile(r"(?:\d{1,4}(?:st|nd|rd|th)?|[A-Z]\w+|night|evening|morning),? that (?=\S)")
"""What is left of the day on which it was said, before what was said."""


def _that(text: str) -> Attribution | None:
    opened = _opened(text)
    match = _THAT.match(text, opened)
    if match is not None and match["verb"] in _ALSO_NOUNS and _SAYS.search(text, match.end("verb")):
        match = _SAID_THAT.match(text, opened)  # the lawyer for one suspect said
    if match is None:
        return None
    if opened and _SIDE_CLAUSE.search(match["who"]):
        return None  # On Tuesday the firm showed the Loop, a ring that it says can sense pulse
    passive = _PASSIVE.search(match["who"]) and text[: match.end()].endswith(" that ")
    if UNSAID.search(match["who"]) and not passive:
        return None
    verb = match["verb"]
    if verb.startswith("add") and _THING_ADDED.match(text, match.end()):
        return None  # added eight lots
    stated = text[: match.end()].endswith((" that ", ", "))
    late = _DAY_THAT.match(text, match.end()) if match["rest"] else None
    if verb in _WEAK and late is None and not text[: match.end()].endswith(" that "):
        return None
    if CLASS_OF[verb] == "denies" and _THAT_CLAIM.match(text, match.end()):
        return None  # rejected that claim as false
    # "denied the leak": what follows is a noun, and still what is denied
    if CLASS_OF[verb] in ("asks", "announces") and not stated:
        return None
    speaker = None if passive else speaker_of(text, match.start("who"), match.end("who"))
    start = match.end()
    if late is not None:
        start = late.end()
    if verb in _TELLING and not text[:start].endswith(" that "):
        told = _TOLD.match(text, start)
        if told is None:
            return None
        start = told.end()
    proposition = trimmed(text, start, len(text))
    if proposition[1] - proposition[0] < 8:
        return None
    return Attribution(0, len(text), proposition, speaker, verb, CLASS_OF[verb], False)
