"""What comparing needs of one sentence, gathered once: a question sets one against a hundred.

Knows nothing of the other sentence, nor of what a word weighs.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left

from reader.language import (
    Claim,
    Cue,
    Name,
    Quantity,
    Reading,
    Term,
    When,
    held_at,
    instance_of,
    is_whole,
    lead_names,
    mentions,
    negated_lemmas,
    of_an_earlier_round,
    set_aside,
    subject_name,
    tells_of_another,
    told_as_changed,
    told_as_difference,
    window_of,
)
from reader.linking.pairs.article_terms import Bag
from reader.linking.pairs.overlap import grams
from reader.linking.pairs.written import Written, written

ALLEGATIONS = frozenset(
    {"의혹", "논란", "의심", "suspicion", "suspicions", "allegation", "allegations"}
)
"""Nouns that put a claim forward rather than doubt it: "H100을 갖고 있다는 의혹" claims that."""
COUNTER_CUES = frozenset({"negation", "denial", "doubt", "correction"})
"""Kinds of cue that set a sentence against a proposition."""
QUESTIONING = COUNTER_CUES - {"negation"}
"""Those of them that speak of what was said, not of what is: a "not" may stand in the claim."""

ANYBODY = frozenset({
    "회사", "회사 측", "회사측", "사측", "업체", "업체 측", "재판부", "법원", "관계자", "업계",
    "당국", "전문가", "전문가들", "그", "그녀", "이들", "측", "노조", "노조 측", "협회", "구단",
    "병원", "병원 측",
    "he", "she", "they", "it", "He", "She", "They", "It", "the company", "The company",
    "the court", "The court", "officials", "Officials", "experts", "Experts", "the firm",
    "The firm", "the union", "The union", "a spokesman", "a spokeswoman", "a spokesperson",
})  # fmt: skip
"""Speakers that are somebody else in every story: that both quote a company tells nothing."""


class Sheet:
    """The parts of a `Reading` by what they are looked up by.

    `first` is each word (numbers apart) to where it first stands, `said` every term to
    where it last stands, `words` their texts in order and `places` where each stands
    among them, `day` the ordinal of the day of publication. `counter` are the asserted cues
    that set the sentence against something, `scopes` those of them that are no allegation,
    with the words that they govern.
    """

    __slots__ = (
        "_aside", "_changed", "_differs", "_held", "_instance", "_subject", "_window", "_written",
        "another",
        "attributed", "bag", "claims", "contrasts", "corrects", "counter",
        "counter_kinds", "day", "denied", "denies", "doubts", "first", "forecasts", "grams",
        "keys", "led", "mentioned", "names", "negates", "negations", "places", "predicates",
        "quoted", "reading", "said", "scopes", "speakers", "text", "words",
    )  # fmt: skip

    def __init__(self, reading: Reading, day: int | None = None) -> None:
        self.reading = reading
        self.text = text = reading.text
        self.day = day
        terms = [term for term in reading.terms if term.kind != "number"]
        self.first: dict[str, Term] = {term.text: term for term in reversed(terms)}
        self.bag: Bag = dict.fromkeys([term.text for term in terms], 1.0)
        self.said: dict[str, Term] = {term.text: term for term in reading.terms}
        self.words = [term.text for term in reading.terms]
        self.places: dict[str, list[int]] = {}
        for place, word in enumerate(self.words):
            self.places.setdefault(word, []).append(place)
        self.grams = grams(text)
        self.names: dict[str, Name] = {name.key: name for name in reversed(reading.names)}
        self.keys = frozenset(self.names)
        self._take_cues(reading.cues, terms)
        self.mentioned: tuple[tuple[int, int], ...] | None = None
        self.led: frozenset[str] | None = None
        self._held: dict[int, When | None] = {}
        self._changed: dict[int, int] = {}
        self._differs: dict[int, bool] = {}
        self._window: dict[int, float] = {}
        self._aside: frozenset[int] | None = None
        self._instance: str | None = None
        self._subject: tuple[Name | None] | None = None
        self._written: Written | None = None
        self.another = tells_of_another(reading.text, reading.language)
        claims = reading.claims
        self.claims: list[tuple[Claim, Bag]] = [
            (claim, _said_between(terms, claim.start, claim.end)) for claim in claims
        ]
        speakers = [claim.speaker.text for claim in claims if claim.speaker]
        self.speakers = frozenset(speakers) - ANYBODY
        self.attributed = len(speakers)
        self.quoted = any(claim.quoted for claim in claims)

    def takes_up(self, quantity: Quantity) -> bool:
        """Whether a figure stands in what the sentence tells of others' words."""
        if self.mentioned is None:
            self.mentioned = mentions(self.reading.text, self.reading.language)
        return any(start <= quantity.start < end for start, end in self.mentioned)

    def leads(self, *, title: bool) -> frozenset[str]:
        """The keys of the names that the sentence leads with."""
        if self.led is None:
            reading = self.reading
            self.led = lead_names(reading.names, reading.text, reading.language, title=title)
        return self.led

    def subject(self, *, title: bool) -> Name | None:
        """The person, body or place that the sentence is about, where its name is the subject."""
        if self._subject is None:
            reading = self.reading
            spoken = [
                (claim.speaker.start, claim.speaker.end)
                for claim in reading.claims
                if claim.speaker
            ]
            name = subject_name(reading.names, reading.text, reading.language, spoken, title=title)
            self._subject = (name,)
        return self._subject[0]

    @property
    def written(self) -> Written:
        """Its words as they are written."""
        if self._written is None:
            self._written = written(self.text)
        return self._written

    @property
    def instance(self) -> str:
        """The court that the sentence tells of, "" if none or several."""
        if self._instance is None:
            self._instance = instance_of(self.reading.text, self.reading.language)
        return self._instance

    def sets_aside(self, quantity: Quantity) -> bool:
        """Whether the sentence names a figure only to set its own against."""
        if self._aside is None:
            reading = self.reading
            self._aside = set_aside(reading.text, reading.quantities, reading.language)
        return id(quantity) in self._aside

    def held_at(self, quantity: Quantity) -> When | None:
        """The time that one of the sentence's figures holds of."""
        key = id(quantity)
        if key not in self._held:
            reading = self.reading
            day = None if self.day is None else dt.date.fromordinal(self.day)
            self._held[key] = held_at(quantity, reading.dates, reading.text, reading.language, day)
        return self._held[key]

    def changed(self, quantity: Quantity) -> int:
        """Which way one of its figures is told to have changed."""
        key = id(quantity)
        if key not in self._changed:
            told = told_as_changed(quantity, self.reading.text, self.reading.language)
            self._changed[key] = told
        return self._changed[key]

    def differs_by(self, quantity: Quantity) -> bool:
        """Whether one of its figures tells by how much something changed, and not what it is."""
        key = id(quantity)
        if key not in self._differs:
            reading = self.reading
            self._differs[key] = told_as_difference(quantity, reading.text, reading.language)
        return self._differs[key]

    def of_an_earlier_round(self, quantity: Quantity) -> bool:
        """Whether one of its figures is that of an audit or a count before the one told of."""
        return of_an_earlier_round(quantity, self.reading.text, self.reading.language)

    def is_whole(self, quantity: Quantity) -> bool:
        """Whether one of its figures is told as that of which something is a part."""
        return is_whole(self.reading.text, quantity, self.reading.language)

    def window(self, quantity: Quantity) -> float:
        """The days that one of its figures is summed over; see `window_of`."""
        key = id(quantity)
        if key not in self._window:
            reading = self.reading
            self._window[key] = window_of(quantity, reading.text, reading.language)
        return self._window[key]

    def counters(self, quantity: Quantity) -> Cue | None:
        """The denial, doubt or correction that governs a figure, where there is one."""
        for cue, _ in self.scopes:
            inside = cue.scope_start <= quantity.start < cue.scope_end
            if inside and cue.kind in QUESTIONING:
                return cue
        return None

    def _take_cues(self, cues: tuple[Cue, ...], terms: list[Term]) -> None:
        told = [cue for cue in cues if cue.asserted]
        kinds = {cue.kind for cue in told}
        every = {cue.kind for cue in cues}
        self.negates = "negation" in kinds
        self.denies = "denial" in kinds
        self.doubts = "doubt" in kinds
        self.corrects = "correction" in kinds
        self.contrasts = "contrast" in kinds
        # Most sentences have a cue or two: what they lack is not looked for.
        self.forecasts = _count(cues, "forecast") if "forecast" in every else 0
        self.predicates = (
            [cue for cue in told if cue.kind == "predicate"] if "predicate" in kinds else []
        )
        self.counter_kinds = kinds & COUNTER_CUES
        self.counter = (
            tuple([cue for cue in told if cue.kind in COUNTER_CUES]) if self.counter_kinds else ()
        )
        self.scopes: list[tuple[Cue, Bag]] = [
            (cue, _said_between(terms, cue.scope_start, cue.scope_end))
            for cue in self.counter
            if cue.text not in ALLEGATIONS
        ]
        self.negations = (
            [cue for cue in cues if cue.kind == "negation"] if "negation" in every else []
        )
        self.denied = negated_lemmas(self.negations) if self.negations else _NOTHING


_NOTHING: frozenset[str] = frozenset()


def _count(cues: tuple[Cue, ...], kind: str) -> int:
    return sum([cue.kind == kind for cue in cues])


def _said_between(terms: list[Term], start: int, end: int) -> Bag:
    first = bisect_left(terms, start, key=_start)
    last = bisect_left(terms, end, first, key=_start)
    return {term.text: 1.0 for term in terms[first:last]}


def _start(term: Term) -> int:
    return term.start
