"""English words and their stems: light rules and a table of irregular forms.

A stem is a key to compare by, not a dictionary form: `approve`, `approved`,
`approving` and `approval` meet in one. The rules follow the first steps of
M. F. Porter's "An algorithm for suffix stripping" (1980), cut down to the
endings that news inflects and with irregular verbs added. Knows no text
longer than a word, but for `words`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from reader.language.tables import word_list, word_set

__all__ = ["STOPWORDS", "Word", "stem", "words"]

_WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:['’][A-Za-z]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")

_IRREGULAR_ROWS = word_list("""
    rise/rose/risen fall/fell/fallen grow/grew/grown shrink/shrank/shrunk lose/lost win/won
    go/went/gone come/came become/became begin/began/begun give/gave/given take/took/taken
    make/made say/said tell/told see/saw/seen find/found know/knew/known think/thought hold/held
    keep/kept leave/left meet/met pay/paid sell/sold buy/bought bring/brought build/built
    send/sent spend/spent lend/lent stand/stood understand/understood get/got/gotten hit cut put
    set let quit shut read lead/led feed/fed flee/fled speak/spoke/spoken break/broke/broken
    choose/chose/chosen freeze/froze/frozen steal/stole/stolen drive/drove/driven
    ride/rode/ridden write/wrote/written fly/flew/flown throw/threw/thrown draw/drew/drawn
    withdraw/withdrew/withdrawn show/showed/shown blow/blew/blown overthrow/overthrew/overthrown
    shake/shook/shaken mistake/mistook/mistaken undertake/undertook/undertaken wear/wore/worn
    tear/tore/torn bear/bore/borne swear/swore/sworn sink/sank/sunk swim/swam/swum
    drink/drank/drunk ring/rang/rung sing/sang/sung strike/struck/stricken stick/stuck
    fight/fought catch/caught teach/taught seek/sought shoot/shot sit/sat run/ran
    die/died/dying/dies lie/lay/lain/lying hide/hid/hidden eat/ate/eaten forgive/forgave/forgiven
    forbid/forbade/forbidden overcome/overcame feel/felt deal/dealt mean/meant dream/dreamt
    burn/burnt learn/learnt sleep/slept sweep/swept weep/wept bind/bound grind/ground wind/wound
    swing/swung sling/slung cling/clung spring/sprang/sprung bleed/bled breed/bred speed/sped
    creep/crept leap/leapt arise/arose/arisen awake/awoke hang/hung dig/dug spin/spun split
    spread cost bid shed burst hurt cast broadcast forecast upset outbid beat/beaten
    bite/bit/bitten light/lit slide/slid spill/spilt spoil/spoilt undergo/underwent/undergone
    overturn uphold/upheld withhold/withheld rebuild/rebuilt resell/resold repay/repaid
    foresee/foresaw/foreseen oversee/oversaw/overseen child/children man/men woman/women
    person/people foot/feet tooth/teeth mouse/mice life/lives wife/wives half/halves leaf/leaves
    knife/knives thief/thieves datum/data crisis/crises analysis/analyses have/has/had/having
    be/is/are/was/were/been/being/am do/does/did/done high/higher/highest low/lower/lowest
    good/better/best bad/worse/worst large/larger/largest big/bigger/biggest
    small/smaller/smallest few/fewer/fewest great/greater/greatest fast/faster/fastest
    slow/slower/slowest death/deaths loss/losses growth sale/sales resign/resignation
    decide/decision/decisions choice/choices acquire/acquisition/acquisitions expand/expansion
    extend/extension admit/admission reduce/reduction/reductions increase/increases
    produce/production conclude/conclusion divide/division permit/permission deny/denial/denials
    """)


def _irregular() -> dict[str, str]:
    forms: dict[str, str] = {}
    for row in _IRREGULAR_ROWS:
        base, *rest = row.split("/")
        key = _regular(base)
        for form in (base, *rest):
            forms.setdefault(form, key)
    return forms


STOPWORDS = word_set("""
    a an the and or but nor so yet of in on at by for with from to into onto upon over under
    about as is are was were be been being am do does did done has have had having will would
    shall should can could may might must it its this that these those he she they we i you his
    her hers their theirs our ours your yours my mine him them us me who whom whose which what
    when where why how there here than then if because while although though since until unless
    not no nor only just also too very more most much many some any each every all both few other
    others another such own same s t re ve ll d m up out off down again once said says say saying
    told tell added according per via among between against during before after through within
    without across around near one ones mr mrs ms
    """)

_NOT_PLURAL = word_set("""
    news this his its yes us gas bus was has is as texas paris james athens brussels wales series
    species politics economics virus chess always perhaps mess christmas
    """)
_NOT_ION = word_set("""
    question million billion trillion region religion station nation mention
    """)
_NOT_MENT = word_set("""
    department moment comment document element apartment instrument
    """)
_NOT_AL = word_set("""
    hospital capital animal metal medal rival royal signal festival journal
    """)
_VOWELS = re.compile(r"[aeiouy]+")
_VOWEL = re.compile(r"[aeiouy]")


def _regular(word: str) -> str:
    length = len(word)
    if length <= 3:
        return word
    if word.endswith("s") and word not in _NOT_PLURAL and not word.endswith(("ss", "us", "is")):
        if word.endswith("ies") and length > 4:
            word = word[:-3] + "y"
        elif word.endswith(("sses", "shes", "ches", "xes", "zes")):
            word = word[:-2]
        else:
            word = word[:-1]
    if word.endswith("eed"):
        pass
    elif word.endswith("ied") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith("ed") and _VOWEL.search(word[:-2]):
        word = _undouble(word[:-2])
    elif word.endswith("ing") and len(word) > 5 and _VOWEL.search(word[:-3]):
        word = _undouble(word[:-3])
    word = _derived(word)
    if word.endswith("e") and len(word) > 3 and not word.endswith("ee"):
        word = word[:-1]
    if word.endswith("ll") and len(_VOWELS.findall(word)) > 1:
        word = word[:-1]  # cancelled, canceled
    if word.endswith("y") and len(word) > 3 and word[-2] not in "aeiou":
        word = word[:-1] + "i"
    return word


def _undouble(word: str) -> str:
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        return word[:-1]
    return word


def _derived(word: str) -> str:
    """Drop the endings that turn a verb or adjective into another part of speech."""
    if word.endswith("ation") and len(word) > 8:
        return word[:-3]
    if word.endswith(("tion", "sion")) and len(word) > 7 and word not in _NOT_ION:
        return word[:-3]
    if word.endswith("ment") and len(word) > 8 and word not in _NOT_MENT:
        return word[:-4]
    if word.endswith("al") and len(word) > 6 and word not in _NOT_AL:
        return word[:-2]
    if word.endswith("ly") and len(word) > 5:
        return word[:-3] + "le" if word.endswith("bly") else word[:-2]
    return word


_IRREGULAR = _irregular()


@lru_cache(maxsize=32_768)
def stem(word: str) -> str:
    """The key of a word, lower case: `stem("fell") == stem("falls") == "fall"`."""
    word = _POSSESSIVE.sub("", word.lower())
    found = _IRREGULAR.get(word)
    if found is not None:
        return found
    return _regular(word)


class Word(NamedTuple):
    """A word as written, lower-cased with its stem, at `start:end`."""

    text: str
    lower: str
    stem: str
    start: int
    end: int


@lru_cache(maxsize=1024)
def words(text: str) -> tuple[Word, ...]:
    """The words of an English text in order; a genitive `'s` belongs to its word."""
    found = []
    for match in _WORD.finditer(text):
        surface = match.group()
        lower = surface.lower().replace("’", "'")
        acronym = surface[-1] == "s" and surface[:-1].isupper() and len(surface) > 2
        key = lower[:-1] if acronym else stem(lower)
        found.append(Word(surface, lower, key, match.start(), match.end()))
    return tuple(found)
