"""Who said it when: a sentence and its links by time of publication. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.model import Article, Link, article_id_of
from reader.moments import moment_of, published_order, zone_of
from reader.tui.external import citation
from reader.tui.links.relations import explanations, spans
from reader.tui.look.marks import Marks
from reader.tui.place.history import Place
from reader.tui.text import harmless, short_date
from reader.tui.widgets.item_list import Item
from reader.tui.words.strings import Words

REASON_ROWS = 3
"""Rows that the reasons of a link may take: on a narrow screen one would hold only the first."""


def timeline_items(
    article: Article,
    at: int,
    links: Sequence[Link],
    *,
    find: Callable[[str], Article | None],
    say: Words,
    marks: Marks,
) -> list[Item]:
    """Entries in the order of publication, undated ones last; ties keep the order of certainty."""
    entries: list[tuple[Article, int, Link | None]] = [(article, at, None)]
    for link in links:
        other = find(article_id_of(link.to_id))
        if other is not None and other.holds(link.to_id):  # else it went away
            entries.append((other, other.sentence_index(link.to_id), link))
    entries.sort(key=lambda entry: published_order(entry[0].published, entry[0].language))
    pages = [which for which, *_ in entries]
    sure, zones = _is_first(pages), {zone_of(page.published or "") for page in pages}
    items: list[Item] = []
    for place, (which, sentence, said) in enumerate(entries):
        if said is None:
            what = f"{marks.bar} {say('timeline.here')}"
        else:
            mark = marks.of(said.kind)
            what = f"{mark} {say(said.kind)}"
        if place == 0 and sure:
            what += f" · {say('timeline.first')}"
        reasons = said.reasons if said else ()
        source = harmless(which.source or which.title)
        items.append(
            Item(
                Place(which.id, sentence),
                f"{what} · {source}",
                harmless(which.sentences[sentence].text),
                " · ".join(explanations(reasons, say)),
                column=_told(which, say, zoned=len(zones - {""}) > 1),
                ranges=spans(reasons, other=True),
                detail_rows=REASON_ROWS,
            )
        )
    return items


def timeline_text(
    items: Sequence[Item], find: Callable[[str], Article | None], marks: Marks
) -> str:
    """The same as plain text, to be put into a memo: when and what, who with its source, why."""
    told: list[str] = []
    for item in items:
        article = find(item.key.article) if isinstance(item.key, Place) else None
        if article is None or not isinstance(item.key, Place):  # it went away in the meantime
            continue
        head = f"{item.column} · {item.head.removeprefix(marks.bar).strip()}"
        cited = citation(article, article.sentences[item.key.sentence])
        told.append("\n".join(part for part in (head, cited, item.detail) if part))
    return "\n\n".join(told)


def _told(page: Article, say: Words, *, zoned: bool) -> str:
    """When a page was published, with its zone where those of several would look out of order."""
    stamp = page.published or ""
    zone = zone_of(stamp) if zoned else ""
    return " ".join(part for part in (short_date(stamp) or say("undated"), zone) if part)


def _is_first(pages: Sequence[Article]) -> bool:
    """Whether the first of several in order is known to be: all are dated, and no tie is left.

    A day without a time may be before or after any time of that day.
    """
    moments = [moment_of(page.published, page.language) for page in pages]
    first, *others = moments
    return (
        bool(others)
        and first is not None
        and all(other is not None and first.is_before(other) for other in others)
    )
