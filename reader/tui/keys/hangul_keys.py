"""Keys that are typed while the keyboard is in Hangul mode, read as the Latin ones they lie on.

Who has just written a note in Korean presses j and sends ㅓ: without this the reader looks
frozen. The layout is that of KS X 5002 (dubeolsik), which nearly every Korean keyboard has.
Knows nothing of what the keys do.
"""

from __future__ import annotations

LAYOUT = dict(
    zip(
        "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ",
        "qwertyuiopasdfghjklzxcvbnmQWERTOP",
        strict=True,
    )
)
"""Letter to key. With Shift only seven keys have a letter of their own; the others' is lost."""


def latin_key(character: str | None) -> str | None:
    """The Latin key of a single Hangul letter; `None` for all else, syllables too.

    A syllable is two or three keys that the input method has put together: to do three
    things after the third was pressed would be worse than to do nothing.
    """
    return LAYOUT.get(character or "")


def is_hangul(character: str | None) -> bool:
    """Whether a key came from a keyboard in Hangul mode."""
    return bool(character) and any(
        "ㄱ" <= one <= "ㅣ" or "가" <= one <= "힣" or "\u1100" <= one <= "\u11ff"
        for one in character or ""
    )
