"""The links of one sentence, ordered and grouped as they are shown. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.model import Article, Link, LinkKind, Reason, article_id_of
from reader.strictness import percent
from reader.tui.look.marks import Marks
from reader.tui.text import harmless
from reader.tui.words.strings import Words

DIFFERING = frozenset(
    {
        "different-quantity",
        "different-date",
        "different-words",
        "different-name",
        "denial",
        "doubt",
        "negation",
        "correction",
        "opposite",
        "read",
    }
)
"""Types of reason that speak for a dispute; the others say what agrees."""

_QUOTES_NOTHING = frozenset({"verbatim", "same-speaker", "read"})

Span = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Group:
    """The links of one kind to one article, most certain first."""

    kind: LinkKind
    article: str
    links: tuple[Link, ...]


def grouped(links: Iterable[Link]) -> tuple[Group, ...]:
    """Repeats, then disputes; in each the article with the most certain link first."""
    groups: dict[tuple[LinkKind, str], list[Link]] = {}
    for link in sorted(links, key=lambda link: (link.kind != "repeats", -link.score)):
        groups.setdefault((link.kind, article_id_of(link.to_id)), []).append(link)
    return tuple(Group(kind, article, tuple(found)) for (kind, article), found in groups.items())


def spans(reasons: Iterable[Reason], *, other: bool = False) -> tuple[Span, ...]:
    """Ranges to underline in the sentence, or in the other one; what differs is drawn last."""
    found: list[Span] = []
    for reason in reasons:
        role = "differ" if reason.type in DIFFERING else "agree"
        ranges = reason.to_ranges if other else reason.from_ranges
        found += [(start, end, role) for start, end in ranges]
    return tuple(sorted(found, key=lambda span: (span[2] == "differ", span[0])))


def quoted(reason: Reason) -> str:
    """What a reason quotes of the sentences; "" where its text is but its name, in English."""
    return "" if reason.type in _QUOTES_NOTHING else harmless(reason.text)


def named(reason: Reason, say: Words) -> str:
    """What sort of reason it is, in words."""
    try:
        return say("reason." + reason.type)
    except KeyError:  # a type that the judge learned after these words were written
        return harmless(reason.type)


def ordered(reasons: Iterable[Reason]) -> tuple[tuple[Reason, ...], tuple[Reason, ...]]:
    """What differs, and what agrees; sentences that differ in anything are not word for word."""
    every = tuple(reasons)
    differ = tuple(reason for reason in every if reason.type in DIFFERING)
    agree = (reason for reason in every if reason.type not in DIFFERING)
    return differ, tuple(each for each in agree if not (differ and each.type == "verbatim"))


def contrasted(reasons: Iterable[Reason], say: Words) -> str:
    """In a row what differs, then what agrees, each behind its name and no word twice."""
    differ, agree = ordered(reasons)
    shown: set[str] = set()
    rows = []
    for row, some in (("differs", differ), ("agrees", agree)):
        parts = [part for reason in some for part in _new_parts(reason, say, shown)]
        if parts:
            rows.append(say(row, what=" · ".join(parts)))
    return "; ".join(rows)


def _new_parts(reason: Reason, say: Words, shown: set[str]) -> list[str]:
    """What a reason quotes and no other did; words that agree stand apart, each by itself."""
    text = quoted(reason)
    if not text:
        return [named(reason, say)]
    parts = text.split(" · ") if reason.type == "same-words" else [text]
    told = []
    for part in parts:
        words = set(part.casefold().split())
        if not words <= shown:
            told.append(part)
            shown |= words
    return told


def how_sure(link: Link, say: Words, marks: Marks) -> str:
    """How sure a link is, or what the reader's user said of it: that is no estimate."""
    if link.score >= 1:
        return f"{marks.confirmed} {say('confirmed')}"
    if link.score < 0:
        return f"{marks.dismissed} {say('dismissed')}"
    return say("score", percent=percent(link.score))


def explanations(reasons: Iterable[Reason], say: Words) -> list[str]:
    """What differs, a row each, then what agrees, a row for each sort and no word told twice."""
    differ, agree = ordered(reasons)
    rows = [explained(reason, say) for reason in differ]
    shown: set[str] = set()
    sorts: dict[str, list[str]] = {}
    for reason in agree:
        parts = _new_parts(reason, say, shown)
        if parts:
            sorts.setdefault(named(reason, say), []).extend(parts)
    for name, parts in sorts.items():
        told = " · ".join(dict.fromkeys(part for part in parts if part != name))
        rows.append(f"{name}: {told}" if told else name)
    return rows


def explained(reason: Reason, say: Words) -> str:
    """What sort of reason it is, and what it quotes: `same figure: 420억 원 = 420억원`."""
    name, text = named(reason, say), quoted(reason)
    return f"{name}: {text}" if text and text != name else name


def context(article: Article, sentence_id: str) -> tuple[str, str, str]:
    """A sentence with the one before and the one after it ("" at the ends).

    Captions stand where the page put them and are passed over, but by another caption.
    """
    at = article.sentence_index(sentence_id)
    here = article.sentences[at]
    near = [s.kind != "caption" or here.kind == "caption" for s in article.sentences]
    before = next((n for n in range(at - 1, -1, -1) if near[n]), None)
    after = next((n for n in range(at + 1, len(near)) if near[n]), None)
    texts = ("" if n is None else article.sentences[n].text for n in (before, after))
    return next(texts), here.text, next(texts)


def counterpart(links: Sequence[Link], article: str) -> Link | None:
    """The most certain link that leads into an article."""
    into = [link for link in links if article_id_of(link.to_id) == article]
    return max(into, key=lambda link: link.score, default=None)
