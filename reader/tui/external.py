"""What leaves the screen: citations, the clipboard, web addresses, editor and pager.

Nothing here goes through a shell, and only http and https addresses are opened.
Knows nothing of widgets.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import webbrowser
from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from reader.model import Article, Sentence
from reader.notes.markdown import within_quotation
from reader.tui.text import harmless, short_date

_CLIPBOARDS: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    # the variable that says that it works here, the program, its arguments, what it reads
    ("WAYLAND_DISPLAY", "wl-copy", (), "utf-8"),
    ("DISPLAY", "xclip", ("-selection", "clipboard"), "utf-8"),
    ("DISPLAY", "xsel", ("--clipboard", "--input"), "utf-8"),
    ("", "pbcopy", (), "utf-8"),
    ("WSL_DISTRO_NAME", "clip.exe", (), "utf-16-le"),  # bytes of UTF-8 it takes for a code page's
)
_IN_TERMINAL = frozenset({"www-browser", "links", "elinks", "lynx", "w3m"})
"""Browsers that Python falls back on: beside our screen they would write over it."""
_LINE_ARGUMENT = frozenset({"vi", "vim", "nvim", "nano", "emacs", "micro", "joe", "kak", "less"})


def citation(article: Article, sentence: Sentence) -> str:
    """“Sentence” — Title, Source, date, address: the parts that are known.

    A sentence that is the title itself, or the line it was taken from, has no other. Curly
    quotation marks within it become single ones, as is usual for a quotation in a quotation.
    """
    title, text = (" ".join(part.split()) for part in (article.title, sentence.text))
    is_title = text == title or (sentence.kind == "title" and title in text)
    parts = [
        "" if is_title else harmless(article.title),
        harmless(article.source or ""),
        short_date(article.published),
        safe_url(article.url) or "",
    ]
    source = ", ".join(part for part in parts if part)
    quoted = within_quotation(harmless(sentence.text))
    return f"“{quoted}”" + (f" — {source}" if source else "")


def from_home(path: Path) -> str:
    """A path as people and shells write it: `~/notes` where it lies in the home folder."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):  # elsewhere, or there is no home
        return str(path)


def safe_url(url: str | None) -> str | None:
    """The address when it is http or https with a host and nothing odd in it, else `None`."""
    if not url or harmless(url) != url or re.search(r"[\s\"'<>\\^`{|}]", url):
        return None
    try:
        parts = urlsplit(url)
        port_is_number = parts.port is None or parts.port >= 0
    except ValueError:
        return None
    good = parts.scheme in ("http", "https") and bool(parts.hostname) and port_is_number
    return url if good else None


def browser_for(url: str) -> Sequence[str] | None:
    """The command that shows a web page in this terminal; empty where a window of its own does.

    `None` where there is no browser: on a server, say, that is reached from elsewhere.
    """
    try:
        found = webbrowser.get()
    except webbrowser.Error:
        return None
    if Path(found.name).name not in _IN_TERMINAL:
        return ()
    return [found.name, *(argument.replace("%s", url) for argument in found.args)]


def copy_natively(text: str, environment: Mapping[str, str] = os.environ) -> str | None:
    """Put a text on the system's clipboard; the program used, `None` when there is none (slow)."""
    for variable, program, arguments, encoding in _CLIPBOARDS:
        if variable and not environment.get(variable):
            continue
        path = shutil.which(program)
        if path is None:
            continue
        try:
            subprocess.run(
                [path, *arguments],
                input=text.encode(encoding),
                timeout=2,
                check=True,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except (OSError, subprocess.SubprocessError):
            continue
        return program
    return None


def command_for(
    name: str, file: Path, line: int, environment: Mapping[str, str] = os.environ
) -> Sequence[str] | None:
    """The program of `$EDITOR` or `$PAGER` with a page's file; `None` when it is not set.

    The file's path is absolute, so that it is no option of the program.
    The value is split as a shell would, but no shell runs it. Programs known to
    take `+LINE` are sent to the line.
    """
    value = environment.get(name, "").strip()
    if not value and name == "PAGER":
        value = "less" if shutil.which("less") else "more"
    try:
        words = shlex.split(value, posix=sys.platform != "win32")
    except ValueError:
        return None
    if sys.platform == "win32":  # split so that backslashes stay, and with them the quotes
        words = [word.strip('"') for word in words]
    if not words:
        return None
    known = Path(words[0]).stem in _LINE_ARGUMENT
    return [*words, *([f"+{line}"] if known else []), str(file)]


def run_here(command: Sequence[str]) -> int:
    """Run a program in this terminal and give its exit status; `OSError` when it does not start.

    Ctrl+C is for that program (it stops a search in a pager): it reaches this process too, as
    both read one terminal, and must not end the reader. A handler, as what is ignored would be
    ignored by the program as well.
    """
    former = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        # What is shown is UTF-8: where the locale is not there, less would call it binary.
        surroundings = {"LESSCHARSET": "utf-8", **os.environ}
        return subprocess.run(command, check=False, env=surroundings).returncode
    finally:
        signal.signal(signal.SIGINT, former)


def run_on_text(command: Sequence[str], text: str) -> int:
    """Run a program on a text in the place of the file that is its last argument.

    The text lies in a file of that name, in a folder of its own that goes with the program.
    """
    with tempfile.TemporaryDirectory(prefix="reader-") as folder:
        shown = Path(folder) / (Path(command[-1]).name or "page")
        shown.write_text(text, encoding="utf-8", errors="replace", newline="")
        return run_here([*command[:-1], str(shown)])
