"""Indirect speech in Korean: …다고 말했다, …라는 지적, …것으로 알려졌다, …라는 게 회사 설명이다.

Knows nothing of quotations; who speaks is found in `speakers_ko.py`.
"""

from __future__ import annotations

import re

from reader.language.naming.offices_ko import OFFICES
from reader.language.speech.reporting import VerbClass
from reader.language.speech.saying_ko import (
    NOUN_CLASS,
    NOUNS_OF_SPEECH,
    SAY_CLASS,
    VERB_REACH,
    verb_after,
)
from reader.language.speech.saying_ko import verb_class as verb_class_of
from reader.language.speech.speakers import Attribution, Speaker, moved, speaker_kind
from reader.language.speech.speakers_ko import has_subject, holder, topic
from reader.language.tables import holds_any

__all__ = ["indirect"]

# What binds what is said to the verb of saying.
_ENDING = re.compile(r"(?:[라다자냐]고도?|[다라]며|[다라]면서)(?=[\s,])")
_AS_NOUN = re.compile(rf"[다라]는\s(?:[가-힣]{{1,6}}(?:의|적|적인)?\s)?(?P<noun>{NOUNS_OF_SPEECH})")
_KNOWN = re.compile(
    r"것으로\s(?:[가-힣]+\s)?(?P<verb>알려[졌진집]|전해[졌진집]|나타[났난납]|드러[났난납]|밝혀[졌진집]|"
    r"(?:조사|집계|확인|파악|추정|풀이|관측|전망|예상|"
    r"분석|기대|예보|판단|추산)(?:[됐된됩돼되했한합]|하고 있)|"
    r"보[인입]|보고 있|본다|봤다|내다[봤보])"
    r"|(?P<verb2>(?:조사|집계|확인|파악|추정|추산|분석)[됐된됩돼])(?=다|니다)"
)
_KNOWN_CLASS: tuple[tuple[str, VerbClass], ...] = (
    ("전망", "forecasts"),
    ("예상", "forecasts"),
    ("추정", "forecasts"),
    ("추산", "forecasts"),
    ("내다", "forecasts"),
    ("관측", "forecasts"),
    ("기대", "forecasts"),
    ("예보", "forecasts"),
    ("판단", "announces"),
    ("본다", "says"),
    ("봤다", "says"),
    ("보고", "says"),
)
_VIEW_VERBS = frozenset(("본다", "봤다", "보고 있"))
_VIEWS = ("본다", "봤다", "보고 있", "내다")
_DID = ("했", "한", "합", "하고 있")
"""Ends of a verb that somebody does: 것으로 예상했다, where 예상됐다 tells nobody."""
_DOES = re.compile(
    r"(?:측|당국|구조대|소방대|수사대|청|부|처|원|회사|사측|협회|의회|위원회|위|단|은행|팀|들|노조|연맹|연합|"
    r"경찰|검찰|정부|법원|관계자|전문가|업계|시장|군수|장관|대표|회장|총재|교수)$"
)
"""Who may expect something: 구조당국은 …것으로 예상했다; of 수출은 …것으로 예상했다 another."""
# 것이라는 게 무역협회의 새 전망이다; 모자란다는 것이 회사 설명이다
_IT_IS = re.compile(
    r"(?:다|(?<![바자놀])라)는\s(?:것이|게)\s(?P<who>[가-힣A-Za-z0-9·' ]{1,30}?)(?:의)?\s"
    r"(?:(?:새|첫|기존|최근|[가-힣]{1,4}(?:된|은|인|운))\s)?"
    rf"(?P<noun>{NOUNS_OF_SPEECH}|계산|생각|시각|논리|셈법|복안|인식)(?:이다|다|이었다|였다|입니다)[.”\"]*\s*$"
)
_BUT = re.compile(r"(?:는데|지만|으나),\s")
_SAID_BUT = re.compile(
    r"(?:[했혔봤]|(?<=[주설해강][장명조])하)(?P<but>(?:으나|지만|는데|던\s반면|한\s반면),?\s)"
)
# Of these one stands in each text that the pattern can match: most texts are spared the work.
_OF_IT_IS = ("는 것이", "는 게")
_OF_KNOWN = ("것으로", "됐", "된", "됩", "돼")
_OF_NOUN = ("다는 ", "라는 ")
_NOBODY = re.compile(r"(?:적인|로운|은|한|된|는|던)$")
# 때문이라는 병원 설명을 거듭 부인했다
_DENIED = re.compile(
    r"(?:을|를|도|에 대해(?:서도|서는|선)?|에)\s(?:[가-힣]{1,5}\s){0,2}?"
    r"(?P<verb>부인|반박|재반박|일축|배척)"
)


def _said(text: str) -> tuple[re.Match[str], int, str] | None:
    """The last ending of indirect speech that has a verb of saying, with that verb."""
    found = None
    for ending in _ENDING.finditer(text):
        verb = verb_after(text, ending.end(), VERB_REACH)
        if verb is not None:
            found = (ending, *verb)
    return found


def _turned(text: str) -> list[Attribution]:
    """노조는 78%라고 했지만 회사는 51%라고 맞섰다: what either says, where both are named."""
    cut = _last(_SAID_BUT, text)
    if cut is None:
        return []
    first, second = _told(f"{text[: cut.start('but')]}다."), _told(text[cut.end() :])
    if not first or not second or first[-1].speaker is None or second[0].speaker is None:
        return []
    return [*first, *(moved(one, cut.end()) for one in second)]


def indirect(text: str) -> list[Attribution]:
    """…다고 말했다; …라는 지적이 나왔다; …것으로 알려졌다."""
    return _turned(text) or _told(text)


def _told(text: str) -> list[Attribution]:
    it_is = _IT_IS.search(text) if holds_any(text, _OF_IT_IS) else None
    if it_is is not None and it_is.start() >= 4:
        cut = _last(_BUT, text[: it_is.start()])
        if cut is None:
            return [_it_is(text, it_is, 0)]
        return [*_told(text[: cut.end()]), _it_is(text, it_is, cut.end())]
    said = _said(text)
    as_noun = _last(_AS_NOUN, text) if holds_any(text, _OF_NOUN) else None
    known = _last(_KNOWN, text) if holds_any(text, _OF_KNOWN) else None
    ending = said[0] if said is not None else None
    best = max(
        (match for match in (ending, as_noun, known) if match is not None),
        key=lambda match: match.start(),
        default=None,
    )
    if best is None:
        return []
    speaker = topic(text, 0, best.start())
    begin, end = 0, best.end()
    if said is not None and best is ending:
        stop = _end_of_saying(best)
        _, end, verb = said
        late = topic(text, best.end(), end)  # …다고 회사 측은 설명했다
        if late is not None and late.start < best.end():
            late = _from(text, late, best.end())
        view = verb in _VIEW_VERBS and late is None
        speaker = holder(text, stop) if view else late or speaker
        verb_class = verb_class_of(verb)
        apart = speaker is not None and speaker.kind != "group"
        ahead = speaker is not None and speaker.end < stop
        if speaker is not None and apart and ahead and has_subject(text, speaker.end, stop):
            begin = _next_word(text, speaker.end)
    elif best is as_noun:
        stop = best.start() + 1
        verb = best["noun"]
        verb_class = NOUN_CLASS[verb]
        denied = _DENIED.match(text, best.end())
        if denied is not None:
            # who denies leads the sentence; whose words they are stands by the noun
            end, verb, verb_class = denied.end(), denied["verb"], "denies"
            if speaker is not None and has_subject(text, speaker.end + 1, stop):
                begin = _next_word(text, speaker.end)
        elif speaker is not None and not _voiced(text, best.end(), speaker, stop):
            speaker = None
    else:
        stop = best.start() - 1
        verb = best["verb"] or best["verb2"]
        verb_class = next((kind for stem, kind in _KNOWN_CLASS if verb.startswith(stem)), "reports")
        speaker = _viewer(text, best, stop, verb)
    while begin < stop and text[begin].isspace():
        begin += 1
    while stop > begin and text[stop - 1].isspace():
        stop -= 1
    if stop - begin < 4:
        return []
    return [Attribution(0, end, (begin, stop), speaker, verb, verb_class, False)]


def _it_is(text: str, match: re.Match[str], begin: int) -> Attribution:
    """모자란다는 것이 회사 설명이다: who holds it stands behind what is held."""
    surface = match["who"].strip()
    start = match.start("who") + len(match["who"]) - len(match["who"].lstrip())
    end = start + len(surface)
    speaker = None
    if surface and (surface in OFFICES or not _NOBODY.search(surface)):
        speaker = Speaker(surface, start, end, speaker_kind(surface))
    noun = match["noun"]
    lead = begin
    while begin < match.start() and text[begin].isspace():
        begin += 1
    return Attribution(
        lead,
        len(text),
        (begin, match.start() + 1),
        speaker,
        noun,
        NOUN_CLASS.get(noun, SAY_CLASS),
        False,
    )


_VOICES = re.compile(
    r"(?:을|를|만|도)?\s?(?:(?:거듭|다시|재차)\s)?(?:되풀이|반복|고수|재확인|피력|전했|전달|굽히지|내비|내놓|내놨|냈|낸|제기|폈|펴|했|밝혔|보였|보이|표)"
)


_IS = re.compile(r"이[다며고었지]")
_OWN_VIEWS = frozenset(("입장", "방침", "계획", "판단", "의견", "견해"))
"""What the topic itself has: 회사는 …다는 입장이다; but 값은 …다는 지적이다 is what others say."""


def _viewer(text: str, match: re.Match[str], stop: int, verb: str) -> Speaker | None:
    """Who holds that something is so: 것으로 업계는 본다, or the topic before."""
    did = verb.endswith(_DID)
    if not did and not verb.startswith(_VIEWS):
        return None
    begin = match.start() + len("것으로")
    late = topic(text, begin, match.start("verb"), subjects=False) if match["verb"] else None
    if late is not None and late.start < begin:
        late = _from(text, late, begin)
    viewer = late or holder(text, stop)
    if viewer is None and did:
        viewer = topic(text, 0, stop, subjects=False)
        if viewer is not None and not _DOES.search(viewer.text):
            viewer = None
    return viewer


def _from(text: str, speaker: Speaker, begin: int) -> Speaker | None:
    """The part of a speaker behind `begin`: 것이라고 |시장 관계자들."""
    while begin < speaker.end and text[begin].isspace():
        begin += 1
    surface = text[begin : speaker.end]
    return Speaker(surface, begin, speaker.end, speaker_kind(surface)) if surface else None


def _next_word(text: str, at: int) -> int:
    """Where the word behind the one at `at` begins: 업계|에서는 값이."""
    space = text.find(" ", at)
    return space + 1 if space >= 0 else at


def _voiced(text: str, end: int, speaker: Speaker, stop: int) -> bool:
    """Whether the topic is who voices the noun of speech, not what it is about."""
    if not has_subject(text, speaker.end, stop):
        return False
    if speaker.kind != "group" or _VOICES.match(text, end) is not None:
        return True
    return _IS.match(text, end) is not None and text[:end].rsplit(maxsplit=1)[-1] in _OWN_VIEWS


def _end_of_saying(match: re.Match[str]) -> int:
    """End of the proposition: 늘었다|고, 것이|라고, 오르겠느|냐고."""
    return match.start() + (0 if match.group().startswith("라") else 1)


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for found in pattern.finditer(text):  # noqa: B007 - the last one is wanted
        pass
    return found
