"""Korean phrases that take a stand: found by the tables, with what they govern.

A phrase may be mentioned and not asserted: 혐의를 부인했던 A씨가 구속됐다 denies nothing.
Negation, which is told by morphemes, stands in `predicates_ko.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.language.clauses import Clause, clauses, quotations
from reader.language.cues.cue import Cue
from reader.language.cues.rows import CueKind
from reader.language.cues.scope import DISPUTING, clause_of, cue_of, rejected_start, trimmed_end
from reader.language.cues.tables import KOREAN_CUES
from reader.language.scanning import PhraseScanner

__all__ = ["korean_phrases"]

_SCANNER = PhraseScanner([row.patterns for row in KOREAN_CUES])
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
_NOT_DONE = re.compile(r"(?:하|되)지(?:는|도)?\s?(?:않|못)")
"""부인하지 않았다: what nobody denies stands."""
_NEVER_NOUN = re.compile(r"(?:적|바) ?(?:이 ?)?없[는던](?=\s)|\s?없[는던](?=\s)")
_NOT_ONLY = re.compile(r"(?:뿐|뿐만|만|뿐이)\s?아니라?$")
_DEMANDED = re.compile(r"\s?(?:보도를|보도문|을|를)?\s?(?:요구|청구|신청)")
_CONCEDED = ("지만", "는데도", "와중", "가운데", "에도", "는데")


def korean_phrases(text: str) -> list[Cue]:
    """The cues that the tables find in a Korean sentence, in order."""
    found: list[Cue] = []
    parts = clauses(text, "ko")
    for index, start, stop in _SCANNER.scan(text):
        row = KOREAN_CUES[index]
        end = trimmed_end(text, start, stop)
        asserted = _asserted(text, end, row.kind, parts)
        scope = _scope(text, start, row.kind, parts)
        if row.name == "not-but":
            scope = rejected_start(text, start, scope[0]), scope[1]
        found.append(cue_of(text, (start, end), row, scope, asserted))
    return found


def _asserted(text: str, end: int, kind: CueKind, parts: Sequence[Clause]) -> bool:
    if kind not in DISPUTING:
        return True
    if kind == "denial" and (
        _NOT_DONE.match(text, end)
        or _HANGS_ON_NOUN.match(text, end)
        or _NEVER_NOUN.match(text, max(0, end - 2))
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


def _scope(text: str, start: int, kind: CueKind, parts: Sequence[Clause]) -> tuple[int, int]:
    """What precedes: a quotation that ends just before, else the clause, else more of it."""
    if kind in ("contrast", "modality"):
        return clause_of(parts, start, len(text))
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
