"""Which names of an article are one: variants read off its own words.

Parentheses (딥시크(DeepSeek)), initials (IMF), Korean short forms that pick
syllables (국토교통부, 국토부), last names and names that carry a title. What holds
in one article only (왕 CEO) is kept apart from what holds everywhere, so that
books can be merged. Knows nothing of links.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reader.language.naming.name import Name, NameKind, name_key
from reader.language.naming.name_tables import (
    COMPANY_WORDS_EN,
    NOT_NAMES_EN,
    ORG_ENDINGS_KO,
    SURNAMES,
)
from reader.language.naming.names import names
from reader.language.wording import PARTICLES, hangul_words
from reader.records import replace

__all__ = ["NameBook"]

_PARENTHESIS = re.compile(
    r"(?<![가-힣A-Za-z])(?P<long>[가-힣A-Za-z][가-힣A-Za-z0-9·&.’'-]{0,99}"
    r"(?:\s[A-Z가-힣][A-Za-z0-9가-힣&.’'-]{0,99}){0,5})['’\"”]?\s?"
    r"[(（](?:the\s|"
    r"이하\s)?[‘'“\"]?(?P<short>[가-힣A-Za-z][가-힣A-Za-z0-9·&. "
    r"’'-]{0,40}?)[’'”\"]?[)）]"
)
_NO_ALIAS = re.compile(
    r"\d|현지|사진|왼쪽|오른쪽|가운데|이하|당시|옛|전 |약 |한화|우리 ?돈|"
    r"left|right|pictured|above|below|about|see|source|R-|D-"
)
_ORG_END = tuple(sorted((each for each in ORG_ENDINGS_KO if len(each) >= 2), key=len, reverse=True))
_HANGUL = re.compile(r"[가-힣]+")
_PARTICLES = re.compile(rf"(?:{PARTICLES}|측|측은|측이|나|라며|이라며|라고)?")
# Last syllables that short forms of offices end in; others (사, 행, 교) make common words.
_PICKED_LAST = frozenset("부청처원위회련노당협공")
_TRADES = (("중공업", "중"), ("자동차", "차"))
"""Trades that the press shortens at the end of a company's name: 한울중공업, then 한울중."""
_COURTESY = re.compile(r"^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady|Dame|Miss)\.?\s")
_PARTS = re.compile(r"[\s-]")
_OPENS = re.compile(r"[“\"‘']?(?P<word>[A-Z][A-Za-z-]+)(?=['’]s\b|\s[a-z]|,)")
_WHERE = (" in ", " near ", " at ", " outside ", " across ")
_MOST_NAMES = 4000


class NameBook:
    """Names of one article, or of several after `merge`; feed it sentences in order."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}
        self._local: dict[str, str] = {}
        self._seen: set[str] = set()
        self._plain: dict[str, str] = {}  # text of a name: its key
        self._initials: dict[str, str] = {}  # IMF: key of the name with these initials
        self._full: dict[str, str] = {}  # family name: key of the full name first met
        self._family: dict[str, str] = {}  # family name met alone: its key
        self._short_forms: dict[str, str] = {}
        self._mentioned: dict[str, NameKind] = {}  # Hangul names, to find again without their tags
        self._capitals: dict[str, NameKind] = {}  # English words that are names inside a sentence
        self._placed: set[str] = set()  # keys of names met as where something is
        self._heads: set[str] = set()  # how these names and short forms begin, two syllables each

    def add(
        self, sentence: str, found: Sequence[Name] | None = None, language: str | None = None
    ) -> None:
        """Read a sentence's names and what it says of their variants."""
        known = tuple(found) if found is not None else names(sentence, language)
        if "(" in sentence or "（" in sentence:
            for match in _PARENTHESIS.finditer(sentence):
                self._parenthesis(match, known)
        for name in known:
            self._meet(name)
            if name.start > 1 and name.text.isascii():
                self._inside(sentence, name)
        self.shorts(sentence)

    def _inside(self, sentence: str, name: Name) -> None:
        """Take in an English name that stands inside a sentence, where capitals are its own."""
        before = sentence[: name.start]
        if not (before[-2].isalnum() or before[-2] == ","):
            return
        words = name.text.split()
        if len(words) == 1:
            if before.endswith(_WHERE):
                self._placed.add(name.key)
            self._capitals.setdefault(name.text, name.kind)
        elif name.kind == "person":
            self._capitals.setdefault(words[-1], "person")
        elif words[-1] in COMPANY_WORDS_EN:
            self._capitals.setdefault(words[0], "org")

    def opening(self, sentence: str) -> tuple[Name, ...]:
        """The single word that an English sentence opens with, if it is a name elsewhere."""
        match = _OPENS.match(sentence)
        kind = self._capitals.get(match["word"]) if match else None
        if match is None or kind is None or match["word"] in NOT_NAMES_EN:
            return ()
        start, end = match.span("word")
        return (Name(start, end, match["word"], kind, self.resolve(match["word"])),)

    def shorts(self, sentence: str) -> tuple[Name, ...]:
        """Known Korean names and short forms of organisations (국토부) in a sentence.

        Finds again what the analyser takes apart differently beside another particle.
        """
        if not self._short_forms and not self._mentioned:
            return ()
        found: list[Name] = []
        heads = self._heads
        for head, at, word in hangul_words(sentence):
            if head not in heads:
                continue
            for length in range(min(6, len(word)), 1, -1):
                name = word[:length]
                kind = self._mentioned.get(name)
                long = self._short_forms.get(name) if kind is None else None
                if (kind is None and long is None) or not _PARTICLES.fullmatch(word[length:]):
                    continue
                if long is not None:
                    self._join(long, name_key(name))
                found.append(Name(at, at + length, name, kind or "org", self.resolve(name)))
                break
        return tuple(found)

    def _parenthesis(self, match: re.Match[str], known: Sequence[Name]) -> None:
        short = match["short"].strip()
        if _NO_ALIAS.search(short) or len(short) < 2:
            return
        end = match.end("long")
        before = next((name for name in known if name.start < end <= name.end + 1), None)
        long = before.text if before is not None else _last_words(match["long"], short)
        if name_key(long) and name_key(short):
            self._join(name_key(long), name_key(short))

    def _meet(self, name: Name) -> None:
        """Take in a name: under which earlier one does it fall, which does it take in?"""
        key, text = name.key, name.text
        if key in self._seen or len(self._seen) > _MOST_NAMES or not key:
            return
        self._seen.add(key)
        initials = _initials(text)
        if initials:
            if initials in self._plain:
                self._join(key, self._plain[initials])
            self._initials.setdefault(initials, key)
        elif text in self._initials:
            self._join(self._initials[text], key)
        self._plain.setdefault(text, key)
        if len(text) >= 2 and _HANGUL.fullmatch(text) and name.kind != "place":
            self._mention(text, name.kind)
        if name.kind == "person" and " " in text and _HANGUL.fullmatch(text.split()[-1]):
            family = text.split()[-1]
            if len(family) >= 2:
                self._mention(family, "person")
        if name.kind == "person" or (name.kind == "other" and text.isascii()):
            self._meet_person(name)
        if name.kind == "org" and " " in text and text.rpartition(" ")[2] in COMPANY_WORDS_EN:
            self._take_in(text.rpartition(" ")[0], key)  # Hollow Foods, then Hollow
        if name.kind == "org" and len(text) >= 4 and _HANGUL.fullmatch(text):
            for short in _short_forms(text):
                self._short_forms.setdefault(short, key)
                self._heads.add(short[:2])
            for trade, last in _TRADES:
                if text.endswith(trade) and len(text) >= len(trade) + 2:
                    short = text.removesuffix(trade) + last
                    self._mention(short, "org")
                    self._join(key, name_key(short))

    def _mention(self, text: str, kind: NameKind) -> None:
        self._mentioned.setdefault(text, kind)
        self._heads.add(text[:2])

    def _take_in(self, short: str, key: str) -> None:
        """Let a short form met alone, before or after, be the name with this key."""
        self._full.setdefault(short, key)
        earlier = self._family.get(short)
        if earlier is not None and earlier != key:
            self._local.setdefault(earlier, key)

    def _meet_person(self, name: Name) -> None:
        if len(name.key) == 2 and name.key[1] == "씨":
            self._take_in(name.key[0], name.key)  # 정모 씨, then 정 씨
            return
        bare = _COURTESY.sub("", name.text)
        words = bare.split()
        korean = _HANGUL.fullmatch(bare) is not None
        full_korean = korean and 2 <= len(bare) <= 4 and bare[0] in SURNAMES
        if len(words) == 1 and not full_korean:
            self._family.setdefault(bare, name.key)
            full = self._full.get(bare)
            if full is not None and full != name.key:
                self._local.setdefault(name.key, full)
        if len(words) > 1 and name.kind == "person":
            family = words[-1]
            if _HANGUL.fullmatch(words[0]):
                self._full.setdefault(words[0], name.key)  # 머스크, of 머스크 and a house
                alone = self._family.get(words[0])
                if alone is not None and alone != name.key:
                    self._local.setdefault(alone, name.key)
        elif full_korean:
            family = bare[0]
        else:
            return
        self._take_in(family, name.key)

    def _find(self, key: str) -> str:
        while key in self._parent:
            key = self._parent[key]
        return key

    def _join(self, long: str, short: str) -> None:
        root, other = self._find(long), self._find(short)
        if root != other:
            self._parent[other] = root

    def resolve(self, name: str | Name) -> str:
        """The key that all forms of a name share in this book; its own if it is not known."""
        key = name.key if isinstance(name, Name) else name_key(name)
        root = self._find(key)
        if root in self._placed:
            return root
        return self._find(self._local.get(root, key))

    def resolved(self, found: Iterable[Name]) -> tuple[Name, ...]:
        """The names with their keys resolved."""
        keyed = ((name, self.resolve(name)) for name in found)
        return tuple(name if name.key == key else replace(name, key=key) for name, key in keyed)

    def variants(self) -> dict[str, tuple[str, ...]]:
        """Resolved key to the other keys that share it, without those of one article only."""
        groups: dict[str, list[str]] = {}
        for key in self._parent:
            groups.setdefault(self._find(key), []).append(key)
        return {root: tuple(sorted(keys)) for root, keys in groups.items()}

    @classmethod
    def merge(cls, books: Iterable[NameBook]) -> NameBook:
        """One book with the variants of all; last-name forms of a single article are left out."""
        merged = cls()
        for book in books:
            for root, keys in book.variants().items():
                for key in keys:
                    merged._join(root, key)
        return merged


def _last_words(text: str, short: str) -> str:
    """As many of the words before a parenthesis as it may stand for."""
    words = text.split()
    if short.isupper() and short.isascii() and len(short) <= len(words):
        tail = " ".join(words[-len(short) :])
        if _initials(tail) == short:
            return tail
    return words[-1] if _HANGUL.search(words[-1]) else text


def _initials(text: str) -> str:
    words = [word for word in _PARTS.split(text) if word[:1].isupper()]
    return "".join(word[0] for word in words) if len(words) >= 2 else ""


def _short_forms(long: str) -> set[str]:
    """Forms that the press picks from an organisation's name: 한은, 국토부, 금감원."""
    ending = next((each for each in _ORG_END if long.endswith(each)), long[-1])
    forms: set[str] = {long[0] + "은"} if ending == "은행" else set()
    for last in {long[-1], ending[0]} & _PICKED_LAST:
        body = long[: long.rfind(last)]
        forms.update(body[0] + middle + last for middle in body[1:])
        forms.update(body[:2] + middle + last for middle in ("", *body[2:]))
    # a form that only leaves off the end is another word as a rule (한국은, 국토교)
    return {form for form in forms if len(form) >= 2 and not long.startswith(form)}
