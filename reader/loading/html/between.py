"""Lines that an extraction takes for the article and that stand between its paragraphs only.

They come back in their place as lines beyond the article, to be judged as what they are; left
in it, a label in the middle can pass for the article's end.
"""

from __future__ import annotations

import re

BETWEEN: tuple[tuple[str, str], ...] = (
    (r"ad|ads|advert(?:isement)?|sponsored(?: content)?", "Advertisement"),
    (r"(?:close|skip|hide) (?:this )?ad(?:vertisement)?", "Skip advertisement"),
    (
        r"(?:article|story|content) continues (?:below|after)"
        r"(?: (?:this |the )?ad(?:s|vertisement)?)?",
        "Story continues below advertisement",
    ),
    (
        r"advertisement[ .·–—-]{1,3}(?:scroll to continue|continue reading below)",
        "Advertisement - scroll to continue",
    ),
    (r"(?:after|skip past) newsletter promotion", "after newsletter promotion"),
    (
        r"(?:press enter or )?(?:click|tap) (?:here )?to (?:view|see|open|enlarge) (?:the )?image"
        r"(?: in full size)?",
        "Press enter or click to view image in full size",
    ),
    (r"view this post on (?:instagram|threads|x|facebook|tiktok)", "View this post on Instagram"),
    (r"광고(?: ?(?:닫기|보기|건너뛰기))?|반응형|스폰서 ?(?:링크|광고)?", "광고 닫기"),
    (r"(?:인스타그램|페이스북|트위터|X)에서 이 게시물 보기", "인스타그램에서 이 게시물 보기"),
)
"""What such a line says from end to end, in letters of either case, and an example."""
_ONE = "|".join(f"(?:{row[0]})" for row in BETWEEN)
_BETWEEN = re.compile(rf"(?:(?:{_ONE})\s?){{1,3}}", re.IGNORECASE)
_LONGEST = 60


def is_between(line: str) -> bool:
    """Whether a line is nothing but such a label, or two or three of them side by side."""
    label = line.strip(" \t[]()<>▼▲↓·:")
    return len(label) <= _LONGEST and _BETWEEN.fullmatch(label) is not None


def without_between(content: str) -> str:
    """The extracted text without such lines."""
    return "\n".join(line for line in content.split("\n") if not is_between(line))
