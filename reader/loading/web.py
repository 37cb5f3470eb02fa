"""Web addresses that a page states: http and https only, whole, and safe to show and to open."""

from __future__ import annotations

import re
from urllib.parse import quote, urljoin, urlsplit

_LONGEST = 2000
_UNFIT = re.compile(r"[\s<>\"\x00-\x1f\x7f]")
# Characters that are not seen, or that turn what follows: an address is read before it is opened.
_UNSEEN = re.compile("[\x80-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")

_KEPT = re.compile(
    r"https?://[^/]{1,200}/(?:[a-z]{1,10}/){0,2}(?:19|20)\d\d[\d.-]{0,20}(?:[a-z]{2}_)?/(https?://.+)"
)
"""Addresses of copies in web archives: the moment of the copy, and the address of the page."""


def original_address(address: str) -> str:
    """The address of the page of which an archive has a copy at `address`; else `address`."""
    kept = _KEPT.fullmatch(address)
    return (web_address(kept[1]) if kept else None) or address


def web_address(text: str | None, base: str | None = None) -> str | None:
    """`text` as an absolute http or https address, resolved on `base`; `None` for anything else."""
    if not text or len(text) > _LONGEST:
        return None
    try:
        parts = urlsplit(urljoin(base or "", text.strip()))
        whole = parts.geturl()
        if parts.scheme not in {"http", "https"} or not parts.hostname or _UNFIT.search(whole):
            return None
    except ValueError:
        return None
    return _UNSEEN.sub(lambda found: quote(found[0]), whole)


def host_of(address: str | None) -> str | None:
    """The host of an address without `www.`; `None` for what is no web address."""
    known = web_address(address)
    return (urlsplit(known).hostname or "").removeprefix("www.") or None if known else None
