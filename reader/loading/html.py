"""HTML to lines of text by trafilatura in its fast mode, with the page's own metadata.

The lines keep what trafilatura takes for the article and its comments; the
same cleaning as for text then decides about each line.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.loading.decode import decode, split_lines
from reader.loading.files import FileRefusedError
from reader.model import PageMetadata, RawPage


def read_html(path: str, data: bytes) -> Iterator[RawPage]:
    """One page; raises `FileRefusedError` when no text is found."""
    # Half a second of imports that text files need not pay.
    from trafilatura import bare_extraction  # noqa: PLC0415
    from trafilatura.settings import Document  # noqa: PLC0415

    text, encoding, warnings = decode(data, declared=True)
    found = bare_extraction(
        text, fast=True, include_comments=False, include_tables=True, with_metadata=True
    )
    content = found.text if isinstance(found, Document) and found.text else ""
    if not isinstance(found, Document) or not content.strip():
        raise FileRefusedError("no article text found in this HTML page")
    title = found.title.strip() if found.title else None
    lines = split_lines(content)
    if title and (not lines or lines[0].strip() != title):
        lines = (title, "", *lines)
    metadata = PageMetadata(
        title=title,
        source=found.sitename or found.hostname,
        author=found.author,
        published=found.date,
        language=found.language,
        url=found.url,
    )
    yield RawPage(path, lines, "html", encoding, metadata, warnings)
