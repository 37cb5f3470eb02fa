"""One reader a format: path and bytes to raw pages."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator

from reader.loading.decode import decode, split_lines
from reader.loading.files import FileRefusedError
from reader.loading.html import read_html
from reader.model import PageMetadata, RawPage

Reader = Callable[[str, bytes], Iterable[RawPage]]

FIELDS: dict[str, tuple[str, ...]] = {
    "title": ("title", "headline", "subject"),
    "text": ("text", "body", "content", "article", "maintext", "article_text"),
    "source": ("source", "publisher", "site", "sitename", "outlet", "press", "media"),
    "author": ("author", "byline", "reporter", "writer"),
    "published": ("published", "date", "published_at", "pubdate", "datetime", "publish_date"),
    "url": ("url", "link", "canonical", "source_url"),
    "language": ("language", "lang"),
}
"""Names under which dumps of articles carry a field, the commonest first."""


def read_text(path: str, data: bytes, *, format_: str = "text") -> Iterator[RawPage]:
    """A text file is one page; an empty one is refused."""
    text, encoding, warnings = decode(data)
    if not text.strip():
        raise FileRefusedError("empty file")
    yield RawPage(path, split_lines(text), format_, encoding, warnings=warnings)


def read_markdown(path: str, data: bytes) -> Iterator[RawPage]:
    """Markdown is read as text: cleaning knows its images and links."""
    return read_text(path, data, format_="markdown")


def read_jsonl(path: str, data: bytes) -> Iterator[RawPage]:
    """JSON Lines of articles, one object a line, fields found by `FIELDS`."""
    text, encoding, warnings = decode(data)
    for number, line in enumerate(split_lines(text), start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise FileRefusedError(f"line {number} is not JSON: {error}") from None
        if not isinstance(record, dict):
            raise FileRefusedError(f"line {number} is not a JSON object")
        yield _article_of(f"{path}#{number}", record, encoding, warnings)


def _article_of(
    path: str, record: dict[str, object], encoding: str, warnings: tuple[str, ...]
) -> RawPage:
    lowered = {key.lower(): value for key, value in record.items()}

    def find(field: str) -> str | None:
        for name in FIELDS[field]:
            value = lowered.get(name)
            if isinstance(value, str | int | float) and str(value).strip():
                return str(value)
        return None

    body = find("text")
    if body is None:
        raise FileRefusedError(f"no text in {path}: none of {', '.join(FIELDS['text'])}")
    title = find("title")
    lines = split_lines(body)
    if title and (not lines or lines[0].strip() != title.strip()):
        lines = (title, "", *lines)
    metadata = PageMetadata(
        title=title,
        source=find("source"),
        author=find("author"),
        published=find("published"),
        url=find("url"),
        language=find("language"),
    )
    return RawPage(path, lines, "jsonl", encoding, metadata, warnings)


READERS: dict[str, Reader] = {
    "text": read_text,
    "markdown": read_markdown,
    "html": read_html,
    "jsonl": read_jsonl,
}
