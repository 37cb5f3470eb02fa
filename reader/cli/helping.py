"""The help of the commands in Korean, where they speak Korean; the parser prints the English one.

The words of the English help stand where commands and options are made. Lines are broken by
cells, as the parser counts characters and Korean ones take two cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from typer.core import TyperCommand, TyperGroup

from reader.cli.speaking import voice

__all__ = ["COMMANDS", "OPTIONS", "HelpfulCommand", "HelpfulGroup"]

WIDTH = 80
_INDENT = "  "

# ruff: noqa: E501 - a row is a row
# fmt: off
COMMANDS: dict[str, str] = {
    # a command, without the program's name
    "": "저장한 뉴스 페이지를 읽고, 한 문장과 같은 말과 엇갈리는 말을 찾습니다. `reader 경로...`로 파일과 폴더를 엽니다.",
    "open": "파일과 폴더를 엽니다. 경로가 없으면 견본 기사 모음을 엽니다.",
    "clean": "페이지마다 무엇이 기사이고 무엇을 걷어냈는지 보입니다.",
    "links": "서로 다른 기사에서 같은 말을 하거나 엇갈리는 문장의 쌍을 모두 보입니다.",
    "related": "한 문장 또는 한 행의 문장마다, 같은 말을 하거나 엇갈리는 문장을 보입니다.",
    "index": "열 때 할 일을 미리 하고, 한 일을 알립니다.",
    "add": "페이지 하나를 폴더에 받아 둡니다. 바뀌지 않은 페이지는 두 번 두지 않습니다. 파일의 경로를 표준 출력에 적습니다.",
    "notes": "메모를 보이고, 내보내고, 가져옵니다.",
    "notes list": "모든 메모를 보입니다. 마지막에 쓰거나 고친 것이 끝에 옵니다.",
    "notes export": "모든 메모를 표준 출력에 적습니다.",
    "notes import": "`reader notes export`나 Hypothesis가 쓴 파일에서 메모를 가져옵니다. `-`는 표준 입력입니다.",
}
OPTIONS: dict[str, str] = {
    # an option or argument, by the name that its function gives it
    "paths": "글이 든 파일과 폴더.",
    "kind": "이 종류의 연결만.",
    "strictness": "0이면 모든 연결, 1이면 확실한 것만. 적지 않으면 settings.toml의 값, 거기에도 없으면 0.5.",
    "as_json": "표 대신 JSON Lines.",
    "notes": "메모가 든 파일.",
    "quick": "집계만 함: 문장을 대조하지 않고, 모델에 보내는 것도 없음.",
    "text": "물어볼 문장.",
    "at": "그 행의 문장마다 물음. 표에 나오는 이름으로도 됨.",
    "with_links": "문장마다 연결도 판정함(훨씬 느림).",
    "url": "페이지의 주소, http나 https.",
    "folder": "받아 둘 폴더.",
    "local": "내부망의 주소도 받음.",
    "format_": "메모를 적는 형식.",
    "file": "가져올 파일.",
    "version": "판을 보임.",
    "help": "이 도움말을 보임.",
}
# fmt: on
_BESIDE = {"[default: ": "[기본값: ", "[required]": "[필수]", "(samples)": "견본"}
_TYPE = re.compile(r"^( *[A-Z.]+)( <[^<>]+>)", re.MULTILINE)
"""An argument's name, and the Python type that the parser puts behind it."""


class _Helpful:
    """Tells the help in the language of the commands."""

    def get_help(self, ctx: Any) -> str:
        """The help as a whole."""
        if voice().language != "ko":
            told = str(super().get_help(ctx))  # type: ignore[misc]
            return _TYPE.sub(lambda found: found[1] + " " * len(found[2]), told)
        return "\n".join(_korean(self, ctx))


class HelpfulCommand(_Helpful, TyperCommand):
    """A command with such a help."""


class HelpfulGroup(_Helpful, TyperGroup):
    """Several commands with such a help."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """What each command is for, to its end: the parser would cut it at the row's."""
        commands = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        rows = [
            (name, " ".join((command.help or "").partition("\n\n")[0].split()))
            for name, command in commands
            if command is not None
        ]
        if rows:
            with formatter.section("Commands"):
                formatter.write_dl(rows)


def _korean(command: Any, ctx: Any) -> Iterator[str]:
    name = ctx.command_path.partition(" ")[2]
    usage = " ".join([ctx.command_path, *command.collect_usage_pieces(ctx)])
    yield f"사용법: {usage}"
    yield ""
    yield from (_INDENT + line for line in _broken(COMMANDS[name], WIDTH - len(_INDENT)))
    params = command.get_params(ctx)
    for title, kind in (("인자", "argument"), ("옵션", "option")):
        rows = [
            (_TYPE.sub(r"\1", record[0]), _told(param, record[1]))
            for param in params
            if param.param_type_name == kind and (record := param.get_help_record(ctx)) is not None
        ]
        yield from _table(title, rows)
    if isinstance(command, TyperGroup):
        names = command.list_commands(ctx)
        inner = f"{name} " if name else ""
        yield from _table("명령", [(each, COMMANDS[inner + each]) for each in names])


def _told(param: Any, english: str) -> str:
    """What a parameter is for, and what the parser says beside it."""
    beside = english.removeprefix(param.help or "").strip()
    for words, korean in _BESIDE.items():
        beside = beside.replace(words, korean)
    return " ".join(part for part in (OPTIONS[param.name], beside) if part)


def _table(title: str, rows: list[tuple[str, str]]) -> Iterator[str]:
    if not rows:
        return
    yield ""
    yield f"{title}:"
    column = max(len(name) for name, _ in rows) + 2
    for name, told in rows:
        first, *others = _broken(told, WIDTH - len(_INDENT) - column)
        yield f"{_INDENT}{name:<{column}}{first}"
        yield from (f"{_INDENT}{'':<{column}}{line}" for line in others)


def _broken(text: str, width: int) -> Iterable[str]:
    """A text in lines of so many cells, broken between words."""
    from reader.tui.text import width_of  # noqa: PLC0415 - scripts do without Rich

    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and width_of(longer) > width:
            yield line
            longer = word
        line = longer
    yield line
