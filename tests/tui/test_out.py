"""Taking a sentence elsewhere: the clipboard, the browser, the editor."""

from __future__ import annotations

import signal
import subprocess
import sys
import webbrowser
from dataclasses import replace
from pathlib import Path

import pytest

from reader.tui.commands import out
from reader.tui.external import run_here
from tests.tui.helpers import opened
from tests.tui.stories import COURIER, PAGES, bridge_library


async def test_c_copies_a_citation() -> None:
    async with opened() as it:
        await it.press("n", "c")
        assert it.app.clipboard.startswith("“보수 공사에는 모두 420억 원이 들었다.” — ")
        await it.press("tab", "c")
        assert "시민감시단 보고서" in it.app.clipboard


async def test_w_opens_only_web_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    opened_urls: list[str] = []
    library = bridge_library()
    library.pages = [replace(COURIER, url="javascript:alert(1)", published="2020"), *PAGES[1:]]
    async with opened(library) as it:
        monkeypatch.setattr(it.app, "open_url", opened_urls.append)
        await it.press("w")
        assert not opened_urls and "only http and https" in it.shown()
        library.articles = (COURIER, *library.articles[1:])
        it.reading.main.show_article(COURIER, 0)
        await it.press("w")
        assert opened_urls == ["https://dawn.example/bridge"]


async def test_a_browser_of_the_terminal_has_it_to_itself_until_it_ends(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr(
        webbrowser, "get", lambda: webbrowser.GenericBrowser(["/bin/w3m", "-N", "%s"])
    )
    monkeypatch.setattr(out, "run_here", ran.append)
    async with opened() as it:
        monkeypatch.setattr(it.app, "suspend", Suspending)
        monkeypatch.setattr(it.app, "open_url", lambda _: pytest.fail("beside the screen"))
        await it.press("w")
        assert ran == [["/bin/w3m", "-N", "https://dawn.example/bridge"]] and Suspending.on


async def test_where_there_is_no_browser_nothing_is_told_as_opened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def none() -> None:
        raise webbrowser.Error("could not locate runnable browser")

    monkeypatch.setattr(webbrowser, "get", none)
    async with opened() as it:
        await it.press("w")
        (told,) = (each.message for each in it.app._notifications)
        assert told == "No browser was found here to open https://dawn.example/bridge"


async def test_e_runs_the_editor_without_a_shell_and_comes_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ran: list[list[str]] = []
    monkeypatch.setenv("EDITOR", "vim")

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        ran.append(list(command))
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)

    class Suspended:
        def __enter__(self) -> None: ...
        def __exit__(self, *_: object) -> None: ...

    async with opened() as it:
        monkeypatch.setattr(it.app, "suspend", Suspended)
        await it.press("n", "e")
        assert ran == [["vim", "+5", "/pages/courier.txt"]]
        assert it.sentence == COURIER.sentences[3].text


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_an_interrupt_in_a_program_run_here_is_not_the_readers_end() -> None:
    """Ctrl+C reaches both, as they read one terminal; the program may still be ended by it."""
    before = signal.getsignal(signal.SIGINT)
    script = "import os, signal\nfor p in (os.getppid(), os.getpid()): os.kill(p, signal.SIGINT)"
    assert run_here([sys.executable, "-c", script]) == -signal.SIGINT
    with pytest.raises(OSError):
        run_here(["/nowhere/to/be/found"])
    assert signal.getsignal(signal.SIGINT) is before


class Suspended:
    def __enter__(self) -> None: ...
    def __exit__(self, *_: object) -> None: ...


async def test_v_shows_a_page_that_is_no_utf8_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[list[str], str]] = []
    monkeypatch.setenv("PAGER", "less")

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        seen.append((list(command), Path(command[-1]).read_text("utf-8")))
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    library = bridge_library(page_texts=lambda _: "한빛대교 다시 열려\n")
    async with opened(library) as it:
        monkeypatch.setattr(it.app, "suspend", Suspended)
        await it.press("n", "v")
        ((command, text),) = seen
        assert command[:2] == ["less", "+5"] and Path(command[-1]).name == "courier.txt"
        assert text == "한빛대교 다시 열려\n"
        assert not Path(command[-1]).exists(), "nothing is left behind"


async def test_v_says_that_a_file_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGER", "less")

    def gone(_: str) -> str:
        raise FileNotFoundError(2, "No such file or directory", "/pages/courier.txt")

    async with opened(bridge_library(page_texts=gone)) as it:
        await it.press("v")
        await it.until(lambda: "The page's file cannot be shown" in it.shown())
        said = " ".join(told.message for told in it.app._notifications)
        assert said.endswith("/pages/courier.txt: no such file or directory")


async def test_v_says_that_nothing_is_open() -> None:
    library = bridge_library()
    library.pages = []
    async with opened(library) as it:
        await it.press("v")
        await it.until(lambda: "No article is open." in it.shown())


async def test_e_says_what_is_missing() -> None:
    async with opened() as it:
        await it.press("e")
        assert "Set $EDITOR to a program first" in it.shown()


class Suspending:
    """As Textual's own: what leaves it as an error leaves the screen off."""

    on = True

    def __enter__(self) -> None:
        Suspending.on = False

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        Suspending.on = kind is None


@pytest.mark.parametrize(("key", "variable"), [("e", "EDITOR"), ("v", "PAGER")])
@pytest.mark.parametrize("text", [None, "한빛대교 다시 열려\n"])
async def test_a_program_that_is_not_there_is_told_and_the_screen_comes_back(
    monkeypatch: pytest.MonkeyPatch, key: str, variable: str, text: str | None
) -> None:
    monkeypatch.setenv(variable, "/nowhere/to/be/found")
    async with opened(bridge_library(page_texts=lambda _: text)) as it:
        monkeypatch.setattr(it.app, "suspend", Suspending)
        await it.press(key)
        assert Suspending.on
        said = " ".join(told.message for told in it.app._notifications)
        assert said == "/nowhere/to/be/found did not start: no such file or directory"
