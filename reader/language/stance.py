"""What stand a sentence takes: negation, denial, doubt, correction, and opposite predicates.

Finds the cues of the tables with their place, what they govern, and whether they
are asserted or only mentioned (혐의를 부인했던 A씨가 구속됐다 denies nothing). Knows
nothing of other sentences, but for `opposites`, which compares two lists of cues.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache

from reader.language.axes import AXES, AXIS_PHRASES
from reader.language.clauses import Clause, clauses, quotations
from reader.language.cues.rows import CueKind, CueRow
from reader.language.cues.tables import ENGLISH_CUES, KOREAN_CUES
from reader.language.english import Word, stem, words
from reader.language.morphemes import Morpheme, morphemes
from reader.language.records import record
from reader.language.scanning import PhraseScanner
from reader.language.sentences import detect_language
from reader.language.tables import word_set

__all__ = ["Cue", "negated_lemmas", "opposites", "stance"]


@record
class Cue:
    """A word or phrase at `start:end` that takes a stand.

    `scope_start:scope_end` is what it governs. For a predicate `axis` and
    `polarity` (+1/-1) say where it stands, negation reckoned in (`negated`);
    for a negation `name` is the lemma negated. `asserted` is false where the
    word is only mentioned, conceded or hangs on a noun.
    """

    kind: CueKind
    start: int
    end: int
    text: str
    axis: str
    polarity: int
    scope_start: int
    scope_end: int
    name: str
    asserted: bool = True
    negated: bool = False


def _table(korean: bool) -> dict[str, list[tuple[str, int]]]:
    table: dict[str, list[tuple[str, int]]] = {}
    for axis in AXES:
        ends = (
            ((axis.plus_ko, 1), (axis.minus_ko, -1))
            if korean
            else ((axis.plus_en, 1), (axis.minus_en, -1))
        )
        for vocabulary, polarity in ends:
            for word in vocabulary:
                key = word if korean else " ".join(stem(part) for part in word.split())
                entries = table.setdefault(key, [])
                if (axis.name, polarity) not in entries:
                    entries.append((axis.name, polarity))
    return table


_KOREAN_AXES = _table(True)
_ENGLISH_AXES = _table(False)
_TWO_WORDS = frozenset(key.split()[0] for key in _ENGLISH_AXES if " " in key)


_PHRASES = PhraseScanner([(row.pattern,) for row in AXIS_PHRASES])
_KOREAN = PhraseScanner([row.patterns for row in KOREAN_CUES])
_ENGLISH = PhraseScanner([row.patterns for row in ENGLISH_CUES], word_start=True)


@lru_cache(maxsize=1024)
def stance(text: str, language: str | None = None) -> tuple[Cue, ...]:
    """The cues of a sentence in order of their place."""
    language = language or detect_language(text)
    if language == "ko":
        found = [*_korean_phrases(text), *_korean_predicates(text)]
        found.extend(_axis_phrases(text, found))
    elif language == "en":
        found = [*_english_phrases(text), *_english_predicates(text)]
    else:
        return ()
    found.sort(key=lambda cue: (cue.start, cue.end))
    return tuple(found)


def opposites(a: Iterable[Cue], b: Iterable[Cue]) -> tuple[tuple[Cue, Cue], ...]:
    """Pairs of asserted predicates at opposite ends of one axis."""
    others = [cue for cue in b if cue.kind == "predicate" and cue.asserted]
    return tuple(
        (cue, other)
        for cue in a
        if cue.kind == "predicate" and cue.asserted
        for other in others
        if cue.axis == other.axis and cue.polarity * other.polarity == -1
    )


def negated_lemmas(cues: Iterable[Cue]) -> frozenset[str]:
    """Lemmas that a sentence says not of: 서명하지 않았다 gives 서명."""
    return frozenset(cue.name for cue in cues if cue.kind == "negation" and cue.name)


# --- Korean -----------------------------------------------------------------------------------

_HANGS_ON_NOUN = re.compile(
    r"(?:을 |를 )?(?:했던|한|해 ?온|하던|해왔던|하는|되던|됐던|맞서 온|맞서온|섰던|서 온|온)\s"
    r"(?!것|바|데|셈|적|채|뒤|후|가운데|만큼|점|이유|배경|사실|상태|중|직후|데다|이후)"
)
_MENTIONED = re.compile(
    r"(?:을|를|이|도)?\s?(?:받는|받은|받아|받고|산 |사고 있|부른|휩싸|벗|씻|"
    r"털어|불식|해소|잠재|깨고|깬|떨치|지우|부인|일축|"
    r"반박|해명|무혐의|가시|걷)|(?:으로|로)\s?(?:구속|기소|수사|조사|입건|고발|송치|재판|압수|경찰|검찰)|"
    r"\s(?:사건|수사|당사자|핵심|관련 수사|특검)|에 연루|에 휘말"
)
_NEVER_NOUN = re.compile(r"(?:적|바) ?(?:이 ?)?없[는던](?=\s)|\s?없[는던](?=\s)")
_NOT_ONLY = re.compile(r"(?:뿐|뿐만|만|뿐이)\s?아니라?$")
_LONGEST_SCOPE = 2000
_DEMANDED = re.compile(r"\s?(?:보도를|보도문|을|를)?\s?(?:요구|청구|신청)")
_CONCEDED = ("지만", "는데도", "와중", "가운데", "에도", "는데")
_STRONG = ("denial", "doubt", "correction")
_SAYING_NOUNS = word_set("마감 출발 전환 기록 확정 성공 결정 처분 판결 선고")
_NEGATION_VERBS = word_set("않 못하 말")
_NEGATING = word_set("아니 없")
_ADVERBS = word_set("안 못")
_CONTENT = ("NNG", "NNP", "XR", "SL", "VV", "VA")


def _korean_phrases(text: str) -> list[Cue]:
    found: list[Cue] = []
    parts = clauses(text, "ko")
    for index, start, stop in _KOREAN.scan(text):
        row = KOREAN_CUES[index]
        end = stop
        while end > start and text[end - 1].isspace():
            end -= 1
        asserted = _korean_asserted(text, end, row.kind, parts)
        scope = _korean_scope(text, start, row.kind, parts)
        found.append(_cue(text, (start, end), row, scope, asserted))
    return found


def _cue(
    text: str, span: tuple[int, int], row: CueRow, scope: tuple[int, int], asserted: bool
) -> Cue:
    polarity = -1 if row.kind in _STRONG else 0
    return Cue(
        row.kind, span[0], span[1], text[span[0] : span[1]], "", polarity,
        scope[0], scope[1], row.name, asserted,
    )  # fmt: skip


def _korean_asserted(text: str, end: int, kind: CueKind, parts: Sequence[Clause]) -> bool:
    if kind not in _STRONG:
        return True
    if kind == "denial" and (
        _HANGS_ON_NOUN.match(text, end) or _NEVER_NOUN.match(text, max(0, end - 2))
    ):
        return False
    if kind == "correction" and _NOT_ONLY.search(text, max(0, end - 8), end):
        return False
    if kind == "doubt" and _MENTIONED.match(text, end):
        return False
    if kind == "correction" and _DEMANDED.match(text, end):
        return False
    tail = text[end : end + 16]
    for clause in parts[:-1]:
        if clause.start <= end <= clause.end:
            return not any(word in tail for word in _CONCEDED)
    return not any(word in tail[:10] for word in ("와중", "가운데도", "에도 불구"))


def _korean_scope(text: str, start: int, kind: CueKind, parts: Sequence[Clause]) -> tuple[int, int]:
    """What precedes: a quotation that ends just before, else the clause, else more of it."""
    if kind in ("contrast", "modality"):
        return _clause_of(parts, start, len(text))
    for begin, close in quotations(text):
        if 0 <= start - close <= 12:
            return begin, close
        if begin < start < close:
            return begin, start
    begin = 0
    for clause in parts:
        if clause.end > start:
            break
        if clause.ending and text[clause.end : clause.end + 1] == ",":
            begin = clause.end + 1
    while begin < start and text[begin].isspace():
        begin += 1
    return begin, start


def _clause_of(parts: Sequence[Clause], at: int, length: int) -> tuple[int, int]:
    index = bisect_right(parts, at, key=lambda clause: clause.start) - 1
    if index >= 0 and at < parts[index].end:
        return parts[index].start, parts[index].end
    return (0, length) if length <= _LONGEST_SCOPE else (at, min(length, at + _LONGEST_SCOPE))


def _korean_predicates(text: str) -> list[Cue]:
    found: list[Cue] = []
    every = morphemes(text)
    parts: Sequence[Clause] | None = None
    for index, morpheme in enumerate(every):
        first = morpheme.first
        if first == "MAG":
            # 안전했다 is now and then taken apart into 안 and 전하다: negation stands apart
            if morpheme.lemma not in _ADVERBS or text[morpheme.end : morpheme.end + 1] != " ":
                continue
        elif first not in ("NNG", "NNP", "XR", "VV", "VA", "VX", "VCN", "XSN", "MAJ"):
            continue
        lemma = morpheme.lemma
        if index and every[index - 1].first == "XPN" and every[index - 1].end == morpheme.start:
            lemma = every[index - 1].surface + lemma  # 불가능, 비공개, 불구속
        entries = _KOREAN_AXES.get(lemma)
        verb = first[0] == "V"
        negation = (
            (lemma in _NEGATION_VERBS and (first == "VX" or lemma == "않"))
            or (lemma in _NEGATING and first in ("VA", "VCN"))
            or first == "MAG"
        )
        if entries is None and not negation:
            continue
        if parts is None:
            parts = clauses(text, "ko")
        scope = _clause_of(parts, morpheme.start, len(text))
        if negation:
            found.append(_negation(text, every, index, scope))
        if entries is None or (len(lemma) == 1 and not verb and lemma not in ("승", "패")):
            continue
        negated = _is_negated(every, index)
        asserted = verb or _predicates(every, index)
        for axis, polarity in entries:
            found.append(
                Cue(
                    "predicate", morpheme.start, morpheme.end, morpheme.surface, axis,
                    -polarity if negated else polarity, *scope, lemma, asserted, negated,
                )
            )  # fmt: skip
    return found


_PHRASE_NEGATED = re.compile(r"[가-힣]{0,3}지\s?(?:는\s|도\s)?(?:않|못)|[가-힣]{0,2}\s?(?:아니|없)")


def _axis_phrases(text: str, known: Sequence[Cue]) -> list[Cue]:
    found: list[Cue] = []
    taken = {(cue.start, cue.axis) for cue in known}
    for index, start, end in _PHRASES.scan(text):
        row = AXIS_PHRASES[index]
        before = text[start - 1 : start]
        if (start, row.axis) in taken or ("가" <= before <= "힣" and row.axis != "likely"):
            continue
        negated = _PHRASE_NEGATED.match(text, end) is not None
        scope = _clause_of(clauses(text, "ko"), start, len(text))
        polarity = -row.polarity if negated else row.polarity
        surface = text[start:end]
        found.append(
            Cue(
                "predicate", start, end, surface, row.axis, polarity, *scope, surface, True, negated
            )
        )  # fmt: skip
    return found


def _negation(text: str, every: tuple[Morpheme, ...], index: int, scope: tuple[int, int]) -> Cue:
    morpheme = every[index]
    if morpheme.first == "MAG":
        following = every[index + 1 : index + 3]
        name = next((each.lemma for each in following if each.first in _CONTENT), "")
    else:
        before = reversed(every[max(0, index - 5) : index])
        name = next((each.lemma for each in before if each.first in _CONTENT), "")
    return Cue(
        "negation", morpheme.start, morpheme.end, text[morpheme.start : morpheme.end], "", -1,
        scope[0], morpheme.end, name, True,
    )  # fmt: skip


def _is_negated(every: tuple[Morpheme, ...], index: int) -> bool:
    """늘지 않았다, 안 늘었다, 인상하지 못했다, 찬성이 아니라, 증가는 없었다."""
    if index and every[index - 1].first == "MAG" and every[index - 1].lemma in _ADVERBS:
        return True
    for offset in range(1, 6):
        if index + offset >= len(every):
            return False
        morpheme = every[index + offset]
        lemma, first = morpheme.lemma, morpheme.first
        if (
            lemma in _NEGATION_VERBS
            and first[0] == "V"
            and every[index + offset - 1].surface[-1] == "지"
        ):
            return True
        if (
            lemma in _NEGATION_VERBS
            and every[index + offset - 1].tag in ("JX", "JKO")
            and first == "VX"
        ):
            return True
        if lemma in _NEGATING and first in ("VA", "VCN"):
            return True
        if morpheme.first in ("NNG", "NNP", "SN", "SL", "SF", "NR") or morpheme.surface == ",":
            return False
        if morpheme.last in ("EC", "EF", "ETM") and morpheme.surface[-1] != "지":
            return False
    return False


def _predicates(every: tuple[Morpheme, ...], index: int) -> bool:
    """Whether a noun is said, not only part of a name: 인상했다, 인상을, but not 안전 점검."""
    if index + 1 >= len(every):
        return True
    following = every[index + 1]
    if following.first in (
        "XSV",
        "XSA",
        "VCP",
        "VCN",
        "JKO",
        "JKS",
        "JKB",
        "JX",
        "SF",
        "SC",
        "SY",
        "SSC",
        "SE",
    ):
        return True
    if following.first in ("VV", "VX") or following.tag.startswith("EF"):
        return True
    if following.first == "NNG" and following.surface in _SAYING_NOUNS:
        return True  # 상승 마감, 인상 결정
    return following.first == "XSN" and following.surface == "세"


# --- English ----------------------------------------------------------------------------------

_NOT = re.compile(
    r"\b(?:not|never|no|nobody|nothing|none|neither|nor|without|cannot)\b|n['’]t\b", re.IGNORECASE
)
_NOT_NAMING = re.compile(r"\s(?:\w+ly\s)?(\w+)")
_NEGATORS = word_set("not never no none nobody without fail refuse neither nor cannot")
_NEGATOR_STEMS = frozenset(stem(word) for word in _NEGATORS) | {"didn't", "don't", "doesn't"}
_NOT_NEGATION = re.compile(
    r"(?:no longer than|not only|no\.|no doubt|no sooner|not least|no less|no more than|no fewer)",
    re.IGNORECASE,
)
_ATTRIBUTIVE = re.compile(
    r"\b(?:who|which|that)\s(?:had\s|has\s|have\s)?(?:\w+ly\s)?$|\b(?:despite|having|without|after|before)\s$",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\s(?:bail|entry|access|permission|parole|visas?|a\s(?:visa|licence|license|permit|place|loan)|them\s|him\s|her\s)",
    re.IGNORECASE,
)
_ADJECTIVAL = re.compile(
    r"\s(?:territory|border|region|area|election|island|islands|land|valley|line|presidential)\b",
    re.IGNORECASE,
)
_NO_DOUBT = re.compile(
    r"\b(?:no|without|beyond|little|any|a margin of|margin of|trial and|human)\s$", re.IGNORECASE
)
_BACKWARD = ("untrue", "exaggerated", "unproven", "mistake")


def _english_phrases(text: str) -> list[Cue]:
    found: list[Cue] = []
    parts = clauses(text, "en")
    for index, start, stop in _ENGLISH.scan(text):
        row = ENGLISH_CUES[index]
        end = stop
        while end > start and text[end - 1].isspace():
            end -= 1
        asserted = _english_asserted(text, start, end, row)
        scope = _english_scope(start, end, row, parts, len(text))
        found.append(_cue(text, (start, end), row, scope, asserted))
    return found


def _english_asserted(text: str, start: int, end: int, row: CueRow) -> bool:
    if row.kind not in _STRONG:
        return True
    head = text[max(0, start - 24) : start]
    if (row.kind == "doubt" or row.name == "mistake") and _NO_DOUBT.search(head):
        return False
    if row.kind == "denial":
        word = text[start:end].lower()
        if word.startswith("den") and _REFUSED.match(text, end):
            return False
        if word.startswith("disput") and _ADJECTIVAL.match(text, end):
            return False
    return _ATTRIBUTIVE.search(head) is None


def _english_scope(
    start: int, end: int, row: CueRow, parts: Sequence[Clause], length: int
) -> tuple[int, int]:
    begin, close = _clause_of(parts, start, length)
    if row.name in _BACKWARD and start - begin >= 8:
        return begin, start
    if row.kind in ("contrast", "modality", "hedge", "forecast"):
        return begin, close
    return min(end + 1, close), max(close, min(end + 1, close))


def _english_predicates(text: str) -> list[Cue]:
    found: list[Cue] = []
    parts: Sequence[Clause] | None = None
    every = words(text)
    for index, word in enumerate(every):
        key = word.stem
        entries = _ENGLISH_AXES.get(key)
        end = word.end
        if key in _TWO_WORDS and index + 1 < len(every):
            pair = f"{key} {every[index + 1].stem}"
            if pair in _ENGLISH_AXES:
                entries, end, key = _ENGLISH_AXES[pair], every[index + 1].end, pair
        if entries is None or (
            word.text[0].isupper() and index and text[word.start - 2 : word.start - 1] not in ".:"
        ):
            continue
        if parts is None:
            parts = clauses(text, "en")
        scope = _clause_of(parts, word.start, len(text))
        before = every[max(0, index - 3) : index]
        negated = any(
            (each.stem in _NEGATOR_STEMS or each.lower.endswith("n't")) and each.start >= scope[0]
            for each in before
        )
        if not negated and every[max(0, index - 2) : index]:
            # declined to convict
            negated = (
                index > 1 and every[index - 2].stem == "declin" and every[index - 1].lower == "to"
            )
        for axis, polarity in entries:
            asserted = axis not in _ADJECTIVES or _is_predicated(text, every, index)
            found.append(
                Cue(
                    "predicate", word.start, end, text[word.start : end], axis,
                    -polarity if negated else polarity, *scope, key, asserted, negated,
                )
            )  # fmt: skip
    if _NOT.search(text):
        parts = parts if parts is not None else clauses(text, "en")
        found.extend(_english_negations(text, parts))
    return found


# Axes whose English words are adjectives: said only behind a linking verb (prices are high).
_ADJECTIVES = frozenset(("near", "many", "strong", "enough", "safe", "public"))
_LINKING = frozenset(
    stem(word) for word in word_set("be become stay remain get look seem too so very more not")
)


def _is_predicated(text: str, every: Sequence[Word], index: int) -> bool:
    word = every[index]
    if word.lower.endswith(("ed", "ing", "en")) or word.lower in ("many", "few"):
        return True
    after = text[word.end : word.end + 1]
    if index and every[index - 1].stem in _LINKING:
        return True
    return after in (".", ",", ";", "”", '"', "")


def _english_negations(text: str, parts: Sequence[Clause]) -> list[Cue]:
    found = []
    for match in _NOT.finditer(text):
        start, end = match.span()
        if _NOT_NEGATION.match(text, start):
            continue
        scope = _clause_of(parts, start, len(text))
        naming = _NOT_NAMING.match(text, end)
        name = stem(naming[1]) if naming else ""
        found.append(
            Cue("negation", start, end, text[start:end], "", -1, end, max(end, scope[1]), name)
        )
    return found
