"""Cut an unwrapped block of text into sentences, and tell its language.

One pass over the characters that can matter: an end mark is looked at only where it
stands, and what stands in quotation marks is known from a sweep before it
(`enclosure.py`). Knows nothing of articles, morphemes or links.
"""

from __future__ import annotations

import re
from string import ascii_letters

from reader.language.abbreviations import NEVER_LAST, SELDOM_LAST
from reader.language.dateline import dateline_end
from reader.language.enclosure import enclosed

__all__ = ["detect_language", "split_sentences"]

# Not "[…]+": only a pattern that begins with one of a set is looked for without being tried.
_END = re.compile(r"[.!?。！？…][.!?。！？…]*[\"”’」』)\]】〉》'）]*")
_TAIL_QUOTES = "\"”’」』)]】〉》'）"
_HANGUL = re.compile(r"[가-힣]")
_LATIN = re.compile(r"[A-Za-z]")
_OTHER = re.compile(r"[぀-ヿ一-鿿Ѐ-ӿ؀-ۿ]")
# What goes on after a closing quotation in Korean: particles and verbs of saying.
_QUOTE_GOES_ON = re.compile(
    r"\s*(?:라고|라며|라면서|라는|라던|라고는|이라고|이라며|이라면서|이라는|이라|고|며|면서|는|란|이란|"
    r"은|을|를|이|가|와|과|의|에|도|로|으로|라|하고|하며|등|처럼|부터|까지|만|인|였|이었|이다|다며|다고)"
)
_SAYING_PARTICLES = frozenset(("라고", "라며", "이라고", "이라며", "며", "고"))
_KOREAN_END = re.compile(r"(?:[다요죠까오음함임됨것중듯네라자지나군걸](?:요)?)$")
_WORD = ascii_letters + "."
_SENTENCE_OPENERS = "\"“‘'「『〈《([【〔-–—•·■▲△▶◆●○※★☆"


def detect_language(text: str) -> str:
    """`"ko"`, `"en"` or `"other"`, by which script the letters of the text are in.

    A Korean text stays Korean with many Latin names in it: Hangul counts double.
    """
    sample = text if len(text) <= 4000 else text[:4000]
    hangul = len(_HANGUL.findall(sample))
    latin = len(_LATIN.findall(sample))
    other = len(_OTHER.findall(sample))
    if hangul and hangul * 3 >= latin and hangul * 2 >= other:
        return "ko"
    if latin and latin >= other:
        return "en"
    return "other"


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Spans of the sentences of an unwrapped block, trimmed of white space, in order.

    Never cuts inside a quotation or bracket that is closed, so that
    `“간다. 그리고 온다.”라고 말했다.` stays whole; a quotation that stands alone ends
    where it ends. Every character that is not white space is in exactly one span.
    Linear in the length of the text.
    """
    cuts: list[int] = []
    spans = enclosed(text)
    position, count = 0, len(spans)
    # "LAKEFORD, Minn. (KWL) — A barge …": the state's full stop ends nothing.
    first = dateline_end(text, "en") if text[1:2].isupper() and text[0].isascii() else 0
    for match in _END.finditer(text, first):
        at, end = match.span()
        while position < count and spans[position][1] <= at:
            position += 1
        if position < count and spans[position][0] <= at < spans[position][1]:
            start, close = spans[position]
            # The mark stands inside; it ends a sentence only as the last thing quoted.
            last = at + len(match.group().rstrip(_TAIL_QUOTES))
            if last < close - 1 or not _quotation_ends(text, start, close):
                continue
            end = max(end, close)
            cuts.append(end)
            continue
        if _between_korean(text, at, end) or _ends_sentence(text, at, end):
            cuts.append(end)
    cuts.append(len(text))
    result: list[tuple[int, int]] = []
    begin = 0
    for cut in cuts:
        told = text[begin:cut].rstrip()
        size = len(told.lstrip())
        if size:
            end = begin + len(told)
            result.append((end - size, end))
        begin = max(begin, cut)
    return result


def _between_korean(text: str, at: int, end: int) -> bool:
    """Whether one full stop and a space stand between Hangul: so most Korean sentences end.

    Asked first, since `_ends_sentence` would say so too, after all that it asks.
    """
    return (
        0 < at < len(text) - 2
        and "가" <= text[at - 1] <= "힣"
        and end == at + 1
        and text[at] == "."
        and text[end] == " "
        and "가" <= text[end + 1] <= "힣"
    )


def _quotation_ends(text: str, start: int, close: int) -> bool:
    """Whether a quotation whose last character is an end mark also ends the sentence."""
    if close >= len(text):
        return True
    if text[start] in "([（【〔" and text[max(0, start - 3) : start].rstrip()[-1:] not in (
        ".",
        "다",
    ):
        return _next_opens_sentence(text, close) and text[close].isspace()
    follows = text[close]
    if not follows.isspace():
        return (
            follows in '“"‘「『'
            and _KOREAN_END.search(text[start:close].rstrip('."”’')) is not None
        )
    after = close
    while after < len(text) and text[after].isspace():
        after += 1
    if after >= len(text):
        return True
    following = text[after]
    if _LATIN.match(following):
        word = re.match(r"[A-Za-z]+", text[after : after + 24])
        first = word.group() if word else ""
        # “…?” he asked: goes on in lower case; “….” Mr. Kim said: cannot be told, so it is cut
        return first[:1].isupper() and not _said_follows(text, after)
    if _HANGUL.match(following):
        goes_on = _QUOTE_GOES_ON.match(text, after)
        if goes_on is None:
            return True
        stop = goes_on.end()
        ends_word = stop >= len(text) or text[stop].isspace() or text[stop] in ",."
        return not (ends_word or goes_on.group().strip() in _SAYING_PARTICLES)
    return following not in ",.;:"


_SAID = re.compile(
    r"(?:[A-Z][\w.’'-]*\s+){1,5}(?:said|says|told|asked|added|wrote|replied|warned|argued|insisted)\b"
    r"|(?:said|says|asked|added|wrote)\b"
)


def _said_follows(text: str, at: int) -> bool:
    return _SAID.match(text, at, at + 120) is not None


def _next_opens_sentence(text: str, end: int) -> bool:
    after = end
    while after < len(text) and text[after].isspace():
        after += 1
    if after >= len(text):
        return True
    char = text[after]
    if char.isascii() and char.isalpha():
        return char.isupper() or _HANGUL.search(text, max(0, end - 12), end) is not None
    return char not in ",;:)”’」』…"


def _ends_sentence(text: str, at: int, end: int) -> bool:
    """Whether the end mark at `at:end`, outside quotation, ends a sentence."""
    if end >= len(text):
        return True
    mark = text[at]
    follows = text[end]
    before = text[at - 1] if at else " "
    if mark in "…" or text.startswith("..", at):
        return _ellipsis_ends(text, at, end)
    if mark != ".":
        if follows.isspace():
            return _next_opens_sentence(text, end)
        return bool(_HANGUL.match(follows)) and bool(_HANGUL.match(before)) and mark in "。！？"
    if not follows.isspace():
        # "다.금통위는": glued sentences have Hangul on both sides; 1.5조, a.kr and U.S. do not.
        if not _HANGUL.match(before) or before.isdigit():
            return False
        if _KOREAN_END.search(text, max(0, at - 3), at) is None:
            return False
        if follows in _SENTENCE_OPENERS:
            return True
        if _HANGUL.match(follows):
            return _glued_korean(text, at)
        return follows.isupper() and before in "다요죠까"
    if _HANGUL.match(before) or before in '"”’)]%%':
        return _next_opens_sentence(text, end)
    if before.isdigit():
        return _digit_stop_ends(text, at, end)
    return _latin_stop_ends(text, at, end)


def _glued_korean(text: str, at: int) -> bool:
    """Two Korean sentences without a space: a predicate before, not an initial such as 김.이."""
    tail = text[max(0, at - 4) : at]
    word = tail.split()[-1] if tail.split() else ""
    return len(word) >= 2 and word[-1] in "다요죠까음함임됨"


def _digit_stop_ends(text: str, at: int, end: int) -> bool:
    """`2025. 1. 28.` and `1. 첫째` go on; `… by 3.` followed by a capital ends."""
    begin = at
    while begin > 0 and text[begin - 1].isdigit():
        begin -= 1
    if begin == 0 or text[begin - 1] == "\n":
        return False  # an item's number
    after = end
    while after < len(text) and text[after].isspace():
        after += 1
    if after >= len(text):
        return True
    if text[after].isdigit():
        return at - begin > 2 and not _looks_like_year(text[begin:at])
    if begin >= 2 and text[begin - 1] == " " and text[begin - 2] == "." and at - begin <= 2:
        return text[after].isascii() and text[after].isupper()
    return _next_opens_sentence(text, end)


def _looks_like_year(digits: str) -> bool:
    return len(digits) == 4 and digits[:2] in ("19", "20")


def _latin_stop_ends(text: str, at: int, end: int) -> bool:
    before = text[max(0, at - 24) : at]
    word = before[len(before.rstrip(_WORD)) :].lower()
    if not _next_opens_sentence(text, end):
        return False
    if word in NEVER_LAST:
        return False
    after = end
    while after < len(text) and text[after].isspace():
        after += 1
    following = text[after : after + 16]
    if word in SELDOM_LAST or _DOTTED.fullmatch(word):
        if following[:1].isdigit():
            return False
        if word in _HALVES and _after_clock(text, at, after):
            return True
        return bool(_COMMON_OPENER.match(following)) or bool(_HANGUL.match(following))
    if before[: len(before) - len(word)][-1:].isdigit():
        return True  # worth €80m. Northgate
    if len(word) == 1 and word != "i":
        # An initial ("J. Park") unless the sentence ends in a letter ("plan B. The")
        return bool(_COMMON_OPENER.match(following))
    return True


def _after_clock(text: str, at: int, after: int) -> bool:
    """Whether a sentence begins behind the half of a day: a capital, and then a small letter.

    A day, a zone or a month goes on with the time, and a name with the clause that a time opens.
    """
    opened = _OPENS_WITH_CLOCK.search(text, max(0, at - 48), at) is not None
    return not opened and _BEGINS.match(text, after) is not None


_HALVES = frozenset({"a.m", "p.m"})
_OPENS_WITH_CLOCK = re.compile(r"(?:^|[.!?”\"] +)[A-Z][a-z]{1,8} (?:[a-z]+ )?\d[\d:.]* ?[ap]\.m$")
"""A sentence so far that is but a time: "At 8 p.m. Mayor Lee", "Around 8 p.m. Lee"."""
_BEGINS = re.compile(
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July"
    r"|August|(?:Sept|Nov|Dec)ember|October|(?:Eastern|Central|Mountain|Pacific|Greenwich|British"
    r"|Korean?|Japan) )[A-Z][a-z]{2,} [a-z]"
)
_DOTTED = re.compile(r"(?:[a-z]\.)+[a-z]")
_COMMON_OPENER = re.compile(
    r"(?:The|A|An|It|Its|He|She|They|We|I|You|In|On|At|But|And|Or|So|This|That|These|Those|There|"
    r"However|Mr|Mrs|Ms|Dr|For|From|With|By|As|If|When|While|After|Before|His|Her|Their|Our|What|"
    r"Who|How|Why|Police|Officials|No|Not|Yet|Still|Now|Then|Some|Many|Most|All|Both|One|Two|"
    r"Last|Since|Until|Under|To|Of|Meanwhile|Although|Though|Because|Despite|Later|Earlier|"
    r"None|Neither|Nobody|Nothing|Everyone|Each|Every|Another|Others?|Even|Several|Authorities|"
    r"Investigators|Residents|Witnesses|Firefighters|Prosecutors|Three|Four|Five|Six|Seven)\b"
)


def _ellipsis_ends(text: str, at: int, end: int) -> bool:
    follows = text[end]
    before = text[at - 1] if at else " "
    if not follows.isspace():
        return False
    if _HANGUL.match(before) and _KOREAN_END.search(text, max(0, at - 3), at) is None:
        return False
    return _next_opens_sentence(text, end)
