"""In which language the commands speak to people: that of the screen.

The settings' `language`, else the locale's. Answers for scripts (`--json`, exports but for
Markdown, which people read) know one language only; the help in Korean stands in `helping.py`.
What rooms behind say of files, notes and settings is English, and becomes Korean on its way to
the terminal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.tui.words.strings import Words

__all__ = ["reason_in", "voice"]

# ruff: noqa: E501 - a row is a row
# fmt: off
_ROWS: tuple[tuple[str, str, str], ...] = (
    ("column.lines", "lines", "행"),
    ("column.kind", "kind", "종류"),
    ("column.repeats", "repeats", "중복"),
    ("column.text", "text", "글"),
    ("column.date", "date", "날짜"),
    ("column.article", "article", "기사"),
    ("column.sentence", "sentence", "문장"),
    ("column.note", "note", "메모"),
    ("column.tags", "tags", "태그"),
    ("usage", "Usage: {usage}\nTry '{path} --help' for help.", "사용법: {usage}\n'{path} --help'로 도움말을 볼 수 있습니다."),
    ("usage.error", "Error: {message}", "오류: {message}"),
    ("asked", "asked", "물은 문장"),
    ("links.none", "No link is sure enough to be shown.", "보일 만큼 확실한 관련 문장이 없습니다."),
    ("notes.none-yet", "No notes yet.", "아직 메모가 없습니다."),
    ("reading", "reading {done}/{total}", "처리 중 {done}/{total}"),
    ("indexed", "{articles}, {sentences}, {analysed:,} analysed now in {seconds:.1f} s{rate}; cache {megabytes:.1f} MB", "{articles}, {sentences}, 새로 분석 {analysed:,}건, {seconds:.1f}초{rate}, 캐시 {megabytes:.1f} MB"),
    ("indexed.rate", ", {rate:,.0f} sentences/s", "(초당 문장 {rate:,.0f}개)"),
    ("indexed.links", "; {n:,} links", ", 연결 {n:,}개"),
    ("indexed.failures", "; {n:,} pages failed", ", 읽지 못한 글 {n:,}건"),
    ("indexed.failure", "; 1 page failed", ", 읽지 못한 글 1건"),
    ("indexed.articles", "{n:,} articles", "기사 {n:,}건"),
    ("indexed.article", "1 article", "기사 1건"),
    ("indexed.sentences", "{n:,} sentences", "문장 {n:,}개"),
    ("indexed.sentence", "1 sentence", "문장 1개"),
    ("indexed.link", "; 1 link", ", 연결 1개"),
    # kinds that the screen shows without a word
    ("kind.title", "title", "제목"),
    ("kind.deck", "deck", "부제"),
    ("kind.caption", "caption", "사진 설명"),
    ("kind.body", "body", "본문"),
    ("kind.subhead", "subhead", "소제목"),
)
# fmt: on


def voice() -> Words:
    """The words of the commands, and beside them those of the screen."""
    from reader.settings import chosen_language  # noqa: PLC0415 - most commands say nothing
    from reader.tui.words.strings import LANGUAGES, ROWS, Words, language_of_locale  # noqa: PLC0415

    chosen = chosen_language()
    language = chosen if chosen in LANGUAGES else language_of_locale()
    own = {key: (english, korean) for key, english, korean in _ROWS}
    return Words(language, {**ROWS, **own})


def reason_in(reason: str, say: Words) -> str:
    """What a room behind says, in the language of the commands."""
    if say.language == "en":
        return reason
    from reader.tui.words.refusals import refusal_in  # noqa: PLC0415 - English does without the rows

    return refusal_in(reason, say)
