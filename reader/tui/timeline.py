"""Who said it when: a sentence and its links by time of publication. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.model import Article, Link, article_id_of
from reader.tui.history import Place
from reader.tui.marks import Marks
from reader.tui.relations import explained, ordered, spans
from reader.tui.strings import Words
from reader.tui.text import harmless, short_date
from reader.tui.widgets.item_list import Item


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
    entries: list[tuple[str, int, Article, int, Link | None]] = []
    entries.append((article.published or "", -1, article, at, None))
    for number, link in enumerate(links):
        other = find(article_id_of(link.to_id))
        if other is None:  # the page went away
            continue
        entries.append(
            (other.published or "", number, other, other.sentence_index(link.to_id), link)
        )
    entries.sort(key=lambda entry: (entry[0] == "", entry[0], entry[1]))
    sure = _is_first([published for published, *_ in entries])
    items: list[Item] = []
    for place, (published, _, which, sentence, said) in enumerate(entries):
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
                " · ".join(explained(reason, say) for some in ordered(reasons) for reason in some),
                column=short_date(published) or say("undated"),
                ranges=spans(reasons, other=True),
            )
        )
    return items


def _is_first(stamps: Sequence[str]) -> bool:
    """Whether the first of several in order is known to be: all are dated, and no tie is left.

    A day without a time may be before or after any time of that day.
    """
    return len(stamps) > 1 and all(stamps) and not stamps[1].startswith(stamps[0])
