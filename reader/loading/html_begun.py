"""Whether a page shows only the beginning of the text that it carries for search engines."""

from __future__ import annotations

_SENTENCE = 30
"""Characters from which a line may be a sentence rather than a menu's entry."""
_MORE = 1.5
"""How much longer a text is than what a page shows, for which that is its beginning only."""
_LEAST_CUT = 12
_LEAST_REST = 30
"""Letters of a line that breaks off, and of what follows it elsewhere, at least."""
_ELLIPSIS = ".…·⋯"


def is_begun(content: str, body: str) -> bool:
    """Whether a page shows only the beginning of the text that its JSON-LD gives whole.

    That is much longer, or it goes on where the page's last line of it breaks off: behind that
    a page of subscribers has its offers, which may be as long as what they are set before.
    """
    if not body:
        return False
    letters = _letters(body)
    sentences = [line for line in content.split("\n") if len(line) >= _SENTENCE]
    told = [line for line in sentences if _letters(line) in letters]
    if len(body) < _MORE * len(content) and not _breaks_off(content, letters):
        return False
    return 2 * sum(map(len, told)) > sum(map(len, sentences)) > 0


def _breaks_off(content: str, letters: str) -> bool:
    """Whether a line with an ellipsis stands whole in the text, and nothing of it comes after."""
    lines = [_letters(line) for line in content.split("\n")]
    for number, line in enumerate(lines):
        begun = line.rstrip(_ELLIPSIS)
        if len(begun) < _LEAST_CUT or line[-1] not in _ELLIPSIS or line in letters:
            continue
        place = letters.find(begun)
        rest = letters[place + len(begun) :]
        after = [later for later in lines[number + 1 :] if len(later) >= _LEAST_CUT]
        if place >= 0 and len(rest) >= _LEAST_REST and not any(one in rest for one in after):
            return True
    return False


def _letters(text: str) -> str:
    return "".join(text.split())
