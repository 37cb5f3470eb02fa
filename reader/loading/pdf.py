"""PDF text by pypdf, an optional extra, in a process of its own.

A PDF is a program in all but name: a small file can ask for hours and gigabytes. So it
is read by a child process with a time-out and, where the system has them, limits of
memory and processor time.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys

from reader.loading.decode import split_lines
from reader.loading.errors import FileRefusedError
from reader.loading.names import person
from reader.loading.source import Pages, Source
from reader.model import PageMetadata, RawPage

SECONDS = 20


def read_pdf(source: Source) -> Pages:
    """One page, the lines of all its sheets."""
    if importlib.util.find_spec("pypdf") is None:
        raise FileRefusedError("reading PDF needs an extra: pip install 'crossreader[pdf]'")
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "reader.loading.pdf_worker", str(SECONDS)],
            input=source.data,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise FileRefusedError(f"a PDF that takes more than {SECONDS} s to read") from None
    try:
        told = json.loads(done.stdout)
    except ValueError:
        raise FileRefusedError("a PDF that needs too much memory or time to read") from None
    if "error" in told:
        raise FileRefusedError(str(told["error"]))
    text = str(told["text"])
    if not text.strip():
        raise FileRefusedError("no text in this PDF: pictures of pages?")
    title = told.get("title") or None
    author = person(str(told.get("author") or ""))
    warnings = ("only the first sheets were read",) if told.get("cut") else ()
    metadata = PageMetadata(title=title, author=author)
    yield RawPage(source.path, split_lines(text), "pdf", "utf-8", metadata, warnings)
