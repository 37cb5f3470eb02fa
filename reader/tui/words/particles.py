"""Korean particles after the name of a key: 탭으로, 알을, 제이를. Knows nothing of keys' deeds.

Which one is right goes by how the name is read: whether its last syllable ends in a consonant.
"""

from __future__ import annotations

import re

_FINALS: dict[str, str] = {
    # a key's name, or its last character, to how its reading ends; those left out end in a vowel
    **dict.fromkeys(("l", "r", "1", "7", "8"), "ㄹ"),  # 엘, 알, 일, 칠, 팔
    **dict.fromkeys(("m", "n", "0", "3", "6"), "ㅁ"),  # 엠, 엔, 영, 삼, 육
    **dict.fromkeys(("tab", "pgup", "pgdn", "home"), "ㅂ"),  # 탭, 업, 다운, 홈
}
_FORMS: dict[str, tuple[str, str, str]] = {
    # the particle to after a vowel, after ㄹ, after another consonant
    "로": ("로", "로", "으로"),
    "를": ("를", "을", "을"),
}
_PLACE = re.compile(r"\{(\w+)\}(로|를)(?=[^\w]|$)")


def particle(word: str, kind: str) -> str:
    """`로` or `를` as it must be after a key's name, as `show_key` gives it."""
    name = re.split(r"[+ ]", word.rstrip("+ "))[-1].lower()
    whole_word = len(name) > 1 and name.isalpha()
    final = _FINALS.get(name, "" if whole_word else _FINALS.get(name[-1:], ""))
    after_vowel, after_l, after_other = _FORMS[kind]
    return after_vowel if not final else after_l if final == "ㄹ" else after_other


def with_particles(text: str, values: dict[str, object]) -> str:
    """A row whose particles after a key's name are those that the keys in force need."""

    def right(found: re.Match[str]) -> str:
        name, kind = found.groups()
        if not name.startswith(("key", "narrow")):
            return found[0]
        return f"{{{name}}}{particle(str(values.get(name, '')), kind)}"

    return _PLACE.sub(right, text)
