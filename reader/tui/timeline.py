"""Who said it when: a sentence and its links by time of publication. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.model import Article, Link
from reader.tui.history import Place
from reader.tui.marks import Marks
from reader.tui.relations import article_id, named, quoted, spans
from reader.tui.strings import Words
from reader.tui.text import harmless, short_date
from reader.tui.widgets.item_list import Item


def timeline_items(
    article: Article,
    at: int,
    links: Sequence[Link],
    *,
    find: Callable[[str], Article],
    say: Words,
    marks: Marks,
) -> list[Item]:
    """Entries in the order of publication, undated ones last; ties keep the order of certainty."""
    entries: list[tuple[str, int, Article, int, Link | None]] = []
    entries.append((article.published or "", -1, article, at, None))
    for number, link in enumerate(links):
        other = find(article_id(link.to_id))
        entries.append(
            (other.published or "", number, other, other.sentence_index(link.to_id), link)
        )
    entries.sort(key=lambda entry: (entry[0] == "", entry[0], entry[1]))
    items: list[Item] = []
    for place, (published, _, which, sentence, said) in enumerate(entries):
        if said is None:
            what = f"{marks.bar} {say('timeline.here')}"
        else:
            mark = marks.of(said.kind)
            what = f"{mark} {say(said.kind)}"
        if place == 0 and published:
            what += f" · {say('timeline.first')}"
        reasons = said.reasons if said else ()
        source = harmless(which.source or which.title)
        items.append(
            Item(
                Place(which.id, sentence),
                f"{what} · {source}",
                harmless(which.sentences[sentence].text),
                "; ".join(quoted(reason) or named(reason, say) for reason in reasons),
                column=short_date(published) or say("undated"),
                ranges=spans(reasons, other=True),
            )
        )
    return items
