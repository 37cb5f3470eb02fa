"""An article as it is kept: a head that is always in memory, a packed body, and their keys.

Pure: from plain data to plain data. Knows nothing of tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2s
from pathlib import PurePath

from reader.cache.packing import from_row, pack, to_row, unpack
from reader.model import Article, Kind, PageMetadata, RawPage, Segment, Sentence, Span
from reader.records import Record


class Head(Record, frozen=True):
    """What is known of an article without opening it.

    `key` names its page and the furniture it was cleaned with, `text_key` the text
    that links are made from. `sentences` and `lines` count.
    """

    key: bytes
    text_key: bytes
    id: str
    title: str
    source: str | None
    published: str | None
    language: str
    sentences: int
    lines: int
    updated: str | None = None
    reporter: str | None = None
    url: str | None = None
    warnings: tuple[str, ...] = ()


class Body(Record, frozen=True):
    """What opening an article brings."""

    lines: tuple[str, ...]
    segments: tuple[Segment, ...]
    sentences: tuple[Sentence, ...]


class PageRow(Record, frozen=True):
    """One article as it is kept: its head, its packed body, and its paragraphs' digests.

    `lines` are marks of its lines, by which furniture of a source is counted.
    """

    head: Head
    body: bytes
    paragraphs: tuple[tuple[bytes, int], ...]
    lines: bytes = b""


class Item(Record, frozen=True):
    """A page in a file: what its path adds to that of the file, and its key or its failure."""

    suffix: str
    key: bytes | None
    failure: str = ""


class _Said(Record, frozen=True):
    """A sentence without its id, which follows from its place."""

    paragraph: int
    kind: Kind
    text: str
    spans: tuple[Span, ...]


class _Kept(Record, frozen=True):
    """A packed body: what is needed of the page, and what cleaning made of it."""

    format: str
    encoding: str
    metadata: PageMetadata
    beyond: tuple[tuple[int, str], ...]
    lines: tuple[str, ...]
    segments: tuple[Segment, ...]
    sentences: tuple[_Said, ...]


def digest(*parts: str | bytes) -> bytes:
    """12 bytes that name some texts, in order."""
    made = blake2s(digest_size=12)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        made.update(len(data).to_bytes(8, "little"))
        made.update(data)
    return made.digest()


def page_key(page: RawPage) -> bytes:
    """What cleaning depends on: the lines, the file's name, what the container says."""
    told = "\0".join(str(value) for value in to_row(page.metadata))
    about = (PurePath(page.path).name, page.format, told, "\0".join(page.warnings))
    beyond = "\0".join(f"{line} {place}" for line, place in page.beyond)
    return digest(*about, beyond, "\n".join(page.lines))


def text_key(article: Article) -> bytes:
    """What analysing and linking depend on."""
    told = (article.title, (article.published or "")[:10], article.language)
    return digest(*told, *(f"{sentence.kind} {sentence.text}" for sentence in article.sentences))


def page_row(
    key: bytes,
    page: RawPage,
    article: Article,
    paragraphs: Mapping[bytes, int],
    lines: bytes = b"",
) -> PageRow:
    """An article made from a page, ready to be kept (pure)."""
    head = Head(
        key=key,
        text_key=text_key(article),
        id=article.id,
        title=article.title,
        source=article.source,
        published=article.published,
        language=article.language,
        sentences=len(article.sentences),
        lines=len(article.lines),
        updated=article.updated,
        reporter=article.reporter,
        url=article.url,
        warnings=article.warnings,
    )
    said = tuple([_Said(s.paragraph, s.kind, s.text, s.spans) for s in article.sentences])
    body = _Kept(
        page.format,
        page.encoding,
        page.metadata,
        page.beyond,
        article.lines,
        article.segments,
        said,
    )
    return PageRow(head, pack(to_row(body)), tuple(sorted(paragraphs.items())), lines)


def raw_page(path: str, head: Head, body: bytes) -> RawPage:
    """The page that an article was made from; raises `DamagedError`."""
    kept = from_row(_Kept, unpack(body))
    return RawPage(
        path, kept.lines, kept.format, kept.encoding, kept.metadata, head.warnings, kept.beyond
    )


def body_of(article_id: str, body: bytes) -> Body:
    """An article's body under an identifier; raises `DamagedError`."""
    kept = from_row(_Kept, unpack(body))
    sentences = [
        Sentence(f"{article_id}.{number}", each.paragraph, each.kind, each.text, each.spans)
        for number, each in enumerate(kept.sentences)
    ]
    return Body(kept.lines, kept.segments, tuple(sentences))
