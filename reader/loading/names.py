"""Who wrote, as files name him: `By Nora Reed`, `박노을 기자`, `reed@mill.example (Nora Reed)`."""

from __future__ import annotations

import re

from reader.loading.tables import words

_ACCOUNTS = words(
    "user users admin administrator owner guest unknown author pc home hp lg samsung microsoft"
    " 사용자 관리자 작성자"
)
"""What programs take for an author where nobody has told them one."""

_BY = re.compile(
    r"^(?:(?:written|posted|story|words|reported|submitted)\s+)?by[\s:]+"
    r"|^(?:글쓴이|(?:글|취재)(?:[·ㆍ/]\s?(?:사진|그림|영상))?)[\s:]+",
    re.IGNORECASE,
)
_POST = re.compile(r"(?<=[가-힣])\s*(?:선임|수습|전문|시민|인턴|논설)?\s?(?:기자|특파원|논설위원)$")
_POST_ALONE = re.compile(
    r"(?:[a-z'’-]{2,20} ){0,4}(?:reporter|correspondent|editor|columnist|staff writer)",
    re.IGNORECASE,
)
"""What stands behind a name and a comma (`Nora Reed, Chief Political Correspondent`)."""
_ADDRESS = r"[\w.+-]{1,64}@[\w.-]{2,100}"
_MAIL = re.compile(rf"\s*[(<\[]?{_ADDRESS}[)>\]]?\s*$")
_BEHIND_MAIL = re.compile(rf"{_ADDRESS}\s*\(([^()]{{2,60}})\)")
"""How RSS names an author."""


def plain_name(text: str | None, source: str | None = None) -> str | None:
    """A name as readers call its bearer, without `By`, post and mail address; `None` if it is none.

    An address of the web is no name, nor is that of the outlet, which some sites put there.
    """
    if text is None or "://" in text or text.startswith("@"):
        return None
    first, *others = map(_without_post, text.split(","))
    parts = [first, *(part for part in others if not (first and _POST_ALONE.fullmatch(part)))]
    name = _BY.sub("", ", ".join(filter(None, parts)))
    return name if name and name != source else None


def person(text: str | None) -> str | None:
    """The author that a document names, if it is not the account of a program."""
    return None if not text or text.strip().lower() in _ACCOUNTS else text.strip()


def _without_post(name: str) -> str:
    named = _BEHIND_MAIL.fullmatch(name.strip())
    return _POST.sub("", _MAIL.sub("", named[1] if named else name)).strip(" |·-")
