"""Why a file gave no page, told in the language of the screen."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import replace
from pathlib import Path

import pytest

from reader.linking.judges import post
from reader.loading import Options, containers, fetch, folders, mail, pdf, warc
from reader.loading.decode import decode
from reader.loading.detect import MAGICS
from reader.loading.errors import told_size
from reader.loading.html import document as html
from reader.loading.office import OTHERS
from reader.model import Failure
from reader.shelf.files import NO_TEXT
from reader.tui.words.refusals import REFUSALS, refusal_in
from reader.tui.words.strings import words
from reader.tui.words.wordings import Wording
from tests.tui.helpers import PLAIN, opened
from tests.tui.stories import bridge_library

HANGUL = re.compile(r"[가-힣]")
READER = Path(__file__).resolve().parents[2] / "reader"
LOADING = READER / "loading"
TOLD = frozenset({"Failure", "FileRefusedError", "BookmarkError", "FetchError"})
COMMANDS_TELL = frozenset({"CommandError", "PostError", "TooLateError"})
FILLS = ("7", "7 MiB", "7 bookmarks", "Seven")


@pytest.mark.parametrize("row", REFUSALS, ids=lambda row: row.example)
def test_every_row_says_its_example_in_korean(row: Wording) -> None:
    assert next(one for one in REFUSALS if one.pattern.fullmatch(row.example)) is row
    korean = refusal_in(row.example, words("ko"))
    assert HANGUL.search(korean) and "{" not in korean
    assert refusal_in(row.example, words("en")) == row.example


@pytest.mark.parametrize(
    "reason",
    [
        f"folders nested more than {folders.MAX_DEPTH} deep",
        "HTML of 9.5 M characters without its scripts, "
        f"the limit is {html.MAX_TRIMMED / 1e6:.0f} M",
        f"an archive of more than {containers.MAX_MEMBERS} members",
        f"an mbox file of more than {mail.MAX_MAILS} mails",
        f"a record larger than {told_size(warc.MAX_RECORD)}",
        f"answers with more than {post.MAX_BYTES // 1024} KiB",
    ],
)
def test_an_example_names_the_bound_that_holds(reason: str) -> None:
    assert reason in {row.example for row in REFUSALS}


def reasons_in_the_code(files: Iterable[Path], told_by: Set[str]) -> Iterator[tuple[str, ...]]:
    """Every reason that some files spell out, each as the texts that it may come out as."""
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            told: list[ast.expr] = []
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in told_by:
                told = node.args[-1:]
            elif isinstance(node, ast.Dict):  # what the process that reads PDF answers
                keys = [getattr(key, "value", None) for key in node.keys]
                told = [v for k, v in zip(keys, node.values, strict=True) if k == "error"]
            for value in told:
                for one in (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,):
                    if isinstance(one, ast.Constant):
                        yield (str(one.value),)
                    elif isinstance(one, ast.JoinedStr):
                        yield tuple(
                            "".join(
                                str(getattr(v, "value", ""))
                                if isinstance(v, ast.Constant)
                                else fill
                                for v in one.values
                            )
                            for fill in FILLS
                        )


def test_every_reason_of_the_loading_has_its_words() -> None:
    whys = [
        *reasons_in_the_code(sorted(LOADING.rglob("*.py")), TOLD),
        (NO_TEXT,),
        *((reason,) for _, reason in OTHERS),
    ]
    whys += [(magic.reason,) for magic in MAGICS if magic.refused]
    assert len(whys) > 60
    # A hint at an address has its rows, and of an address a reason of another room or of the
    # system is told.
    assert [why for why in untold(whys) if why != "7: 7"] == [
        "only http and https addresses are fetched7",
    ]


def untold(whys: Iterable[tuple[str, ...]]) -> list[str]:
    say = words("ko")
    return [ways[0] for ways in whys if not any(HANGUL.search(refusal_in(w, say)) for w in ways)]


def test_every_reason_of_the_commands_and_of_an_own_model_has_its_words() -> None:
    files = [*sorted((READER / "cli").glob("*.py")), READER / "linking" / "judges" / "post.py"]
    files.append(READER / "linking" / "judges" / "endpoint.py")
    whys = list(reasons_in_the_code(files, COMMANDS_TELL))
    assert len(whys) > 15
    assert untold(whys) == []


def test_examples_have_the_limits_of_the_loading() -> None:
    options = Options()
    told = {
        f"folders nested more than {folders.MAX_DEPTH} deep",
        f"too large, the limit is {told_size(options.max_bytes)}",
        f"a page of more than {options.max_page_characters / 1e6:g} M characters",
        "HTML of 9.5 M characters without its scripts, "
        f"the limit is {html.MAX_TRIMMED / 1e6:.0f} M",
        f"an archive of more than {containers.MAX_MEMBERS} members",
        f"a gzip stream of more than {containers.MAX_GZIP_MEMBERS} members",
        f"a record larger than {told_size(warc.MAX_RECORD)}",
        f"an mbox file of more than {mail.MAX_MAILS} mails",
        f"a PDF that takes more than {pdf.SECONDS} s to read",
        f"larger than {told_size(fetch.MAX_BYTES)}",
        f"more than {fetch.MAX_REDIRECTS} redirections",
    }
    assert told - {row.example for row in REFUSALS} == set()


def test_what_decoding_mended_has_its_words() -> None:
    line = "가나다라마바사아자차 카타파하\n"
    mixed = decode(line.encode() * 3 + line.encode("cp949"))[2]
    odd = decode("글".encode() * 40 + b"\xff\n")[2]
    assert len(mixed) == len(odd) == 1
    for warning in (*mixed, *odd):
        assert HANGUL.search(refusal_in(warning, words("ko"))), warning


def test_a_reason_that_no_row_knows_stands_as_it_is() -> None:
    assert refusal_in("quota {exceeded}", words("ko")) == "quota {exceeded}"
    assert refusal_in("not JSON: {0} of {1}", words("ko")) == "JSON이 아님: {0} of {1}"


async def test_failures_are_told_in_the_language_of_the_screen() -> None:
    failures = (Failure("/pages/x.png", "a PNG picture, not a page"),)
    library = bridge_library(failures=failures)
    library.pages[0] = replace(library.pages[0], warnings=("3 bytes are not utf-8",))
    async with opened(library, settings=replace(PLAIN, language="ko")) as it:
        assert "PNG 그림" in it.shown() and "not a page" not in it.shown()
        await it.press("F")
        assert "글이 아니라 PNG 그림" in it.shown()
        assert "바이트 3개" in it.shown() and "bytes" not in it.shown()
