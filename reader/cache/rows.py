"""An article as it is kept: a head that is always in memory, a packed body, and their keys.

Pure: from plain data to plain data. Knows nothing of tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from hashlib import blake2s
from pathlib import PurePath

from reader.cache.packing import DamagedError, from_row, pack, to_row, unpack
from reader.model import Article, PageMetadata, RawPage, Segment, Sentence, Span


@dataclass(frozen=True, slots=True)
class Head:
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


@dataclass(frozen=True, slots=True)
class Body:
    """What opening an article brings."""

    lines: tuple[str, ...]
    segments: tuple[Segment, ...]
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class PageRow:
    """One article as it is kept: its head, its packed body, and its paragraphs' digests.

    `lines` are marks of its lines, by which furniture of a source is counted.
    """

    head: Head
    body: bytes
    paragraphs: tuple[tuple[bytes, int], ...]
    lines: bytes = b""


@dataclass(frozen=True, slots=True)
class Item:
    """A page in a file: what its path adds to that of the file, and its key or its failure."""

    suffix: str
    key: bytes | None
    failure: str = ""


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
    told = "\0".join(str(value) for value in asdict(page.metadata).values())
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
    told = [page.format, page.encoding, to_row(page.metadata), [list(row) for row in page.beyond]]
    sentences = [
        [s.paragraph, s.kind, s.text, [[p.line, p.start, p.end] for p in s.spans]]
        for s in article.sentences
    ]
    body = [told, list(article.lines), [to_row(s) for s in article.segments], sentences]
    return PageRow(head, pack(body), tuple(sorted(paragraphs.items())), lines)


def raw_page(path: str, head: Head, body: bytes) -> RawPage:
    """The page that an article was made from; raises `DamagedError`."""
    told, lines, *_ = unpack(body)
    kind, encoding, metadata, placed = told
    about = from_row(PageMetadata, metadata)
    beyond = tuple((line, place) for line, place in placed)
    return RawPage(path, tuple(lines), kind, encoding, about, head.warnings, beyond)


def body_of(article_id: str, body: bytes) -> Body:
    """An article's body under an identifier; raises `DamagedError`."""
    try:
        _, lines, segments, sentences = unpack(body)
        return Body(
            tuple(lines),
            tuple(Segment(*row) for row in segments),
            tuple(
                Sentence(
                    f"{article_id}.{number}",
                    paragraph,
                    kind,
                    text,
                    tuple(Span(*span) for span in spans),
                )
                for number, (paragraph, kind, text, spans) in enumerate(sentences)
            ),
        )
    except (TypeError, ValueError) as error:
        raise DamagedError(str(error)) from error
