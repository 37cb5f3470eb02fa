"""The child process that reads one PDF: bytes on standard input, one JSON object on output.

Knows nothing of pages; see `pdf.py`.
"""

from __future__ import annotations

import io
import json
import logging
import re
import sys

MAX_SHEETS = 300
MAX_CHARACTERS = 1_500_000
_MEMORY = 1024 * 1024 * 1024
# What programs that print write where a title should be.
_NO_TITLE = re.compile(
    r"^(?:untitled.*|microsoft \w+ - .*|.*\.(?:docx?|hwpx?|indd|pdf|qxd|html?)|print|\W*)$",
    re.IGNORECASE,
)


def main() -> None:
    """Read a PDF and print `{"text","title","cut"}` or `{"error"}`."""
    _limit(int(sys.argv[1]))
    logging.disable(logging.CRITICAL)
    try:
        answer = read(sys.stdin.buffer.read())
    except MemoryError:
        answer = {"error": "a PDF that needs too much memory to read"}
    except RecursionError:
        answer = {"error": "a PDF that is nested too deeply"}
    except Exception as error:  # a foreign parser may trip over anything
        answer = {"error": _told(error)}
    sys.stdout.write(json.dumps(answer))


def _told(error: Exception) -> str:
    """What a parser's error means to those who saved the file: it names none of its classes."""
    try:
        from pypdf.errors import PyPdfError  # noqa: PLC0415 - an optional extra
    except ImportError:
        return "a PDF that cannot be read"
    damaged = isinstance(error, PyPdfError)
    return "a PDF that is damaged or breaks off" if damaged else "a PDF that cannot be read"


def read(data: bytes) -> dict[str, object]:
    """Text, title and author of a PDF; whatever pypdf raises."""
    from pypdf import PdfReader  # noqa: PLC0415 - an optional extra

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        return {"error": "a PDF that is locked with a password"}
    texts: list[str] = []
    size = 0
    cut = False
    for number, sheet in enumerate(reader.pages):
        if number >= MAX_SHEETS or size > MAX_CHARACTERS:
            cut = True
            break
        texts.append(sheet.extract_text())
        size += len(texts[-1])
    title = " ".join(str((reader.metadata and reader.metadata.title) or "").split())[:300]
    author = " ".join(str((reader.metadata and reader.metadata.author) or "").split())[:100]
    text = "\n\n".join(texts)[:MAX_CHARACTERS]
    text = text.encode("utf-8", "replace").decode("utf-8")
    title = "" if _NO_TITLE.match(title) else title
    return {"text": text, "title": title, "author": author, "cut": cut}


def _limit(seconds: int) -> None:
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    for what, most in ((resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_CPU, seconds)):
        try:
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):
            continue


if __name__ == "__main__":
    main()
