"""The screen's pure parts: history, search, grouping, arrangement, strings, citations."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.model import Reason
from reader.tui import actions, commands, external
from reader.tui.find.figures import value
from reader.tui.find.search import find, find_words, rank
from reader.tui.layout.cards import CardMaker
from reader.tui.layout.panes import PANES, arrange, order
from reader.tui.links.flagged import runs
from reader.tui.links.relations import (
    context,
    contrasted,
    explanations,
    grouped,
    named,
    ordered,
    quoted,
    spans,
)
from reader.tui.look.marks import UNICODE
from reader.tui.place.history import History, Place
from reader.tui.words.labels import kind_name
from reader.tui.words.strings import LANGUAGES, ROWS, language_of_locale, words
from tests.replacing import replace
from tests.tui.fake import make_article, make_link
from tests.tui.stories import COURIER, LINKS, PAGES, WATCH


def test_history_goes_back_and_forward_like_a_browser() -> None:
    history = History()
    a, b, c = Place("a", 3), Place("b", 0, "a", 3), Place("c")
    history.leave(a)
    history.leave(b)
    assert history.back(c) == b and history.back(b) == a and history.back(a) is None
    assert history.forward(a) == b
    history.leave(b)
    assert history.forward(Place("d")) is None, "a new way forgets what was ahead"


def test_history_follows_articles_that_change() -> None:
    history = History()
    history.leave(Place("old", 2))
    history.leave(Place("x", 1, "old", 2))
    history.replace("old", "new")
    assert history.back(Place("y")) == Place("x", 1, "new", 2)
    history.replace("new", None)
    assert history.back(Place("x", 1)) is None
    history.leave(Place("x", 1, "old", 2, focus_beside=True))
    history.replace("old", "new")
    history.replace("x", "z")
    assert history.back(Place("y")) == Place("z", 1, "new", 2, focus_beside=True)


@pytest.mark.parametrize(
    ("text", "query", "matches"),
    [
        ("딥시크가 딥시크를", "ㄷㅅㅋ", ["딥시크", "딥시크"]),
        ("딥시크", "딥ㅅ", ["딥시"]),
        ("까치", "ㄱ", []),
        ("까치", "ㄲ", ["까"]),
        ("엔비디아 H100", "h100", ["H100"]),
        ("a.b axb", "a.b", ["a.b"]),
        ("한빛  대교", "한빛 대교", ["한빛  대교"]),
        ("abc", "", []),
        ("abc", "(", []),
        ("값은 \u1103", "ㄷ", []),
        ("다", "\u1103", ["다"]),
        # Korean is spaced as each desk pleases
        ("주최 측은 5만명이라 했다", "5만 명", ["5만명"]),
        ("5만 명이 모였다", "5만명", ["5만 명"]),
        ("cannot", "can not", []),
        # a figure in every spelling, and not as the end of another
        ("about 50,000 people", "5만", ["50,000"]),
        ("15만 톤", "5만", []),
        ("전지 3만 5천개", "35000", ["3만 5천"]),
        ("1천550원으로 오른다", "1550원", ["1천550원"]),
        ("2천400억원", "2400억 원", ["2천400억원"]),
        ("2억 8000만 원", "2억8천만", ["2억 8000만"]),
        ("£1.2bn in all", "1.2 billion", ["1.2bn"]),
        ("420억 원", "420", ["420"]),
        ("2030년까지 20조 2030년", "20조", ["20조"]),
        ("천안에서 1천 명", "1000", ["1천"]),
        ("5만5천 명", "55,000", ["5만5천"]),
        ("2조1000억 원", "2조1천억", ["2조1000억"]),
        # nor do zeros at the end of decimals make another figure
        ("2.5%인 금리", "2.50%", ["2.5%"]),
        ("연 2.50%로", "2.5%", ["2.50%"]),
        ("2.00%포인트 차이", "2%포인트", ["2.00%포인트"]),
        ("costs $5 a head", "$5.00", ["$5"]),
        ("2.55%와 12.5%, 2.05%", "2.5%", []),
        ("2.3%", "2%", []),
        ("2.55", "2.5", ["2.5"]),
    ],
)
def test_find(text: str, query: str, matches: list[str]) -> None:
    assert [text[start:end] for start, end in find(text, query)] == matches


@pytest.mark.parametrize(
    ("text", "query", "matches"),
    [
        ("사망자는 모두 14명이다", "14명 사망자", ["사망자", "14명"]),
        ("경찰이 밝혔다", "경찰은", ["경찰"]),
        ("유족들은 울었다", "유족이", ["유족"]),
        ("배터리 공장 화재", "배터리공장", ["배터리 공장"]),
        ("a public inquiry", "inquiries", ["inquiry"]),
        ("nobody heard a siren", "sirens", ["siren"]),
        ("the class is full", "glass", []),
        ("어린 시절", "어린이", ["어린"]),
        ("사망자는 없다", "사망자 14명", []),
        ("아무것도", "", []),
        ("배터리 배터리공장", "배터리 터리공장", ["배터리", "배터리공장"]),
    ],
)
def test_find_words(text: str, query: str, matches: list[str]) -> None:
    assert [text[start:end] for start, end in find_words(text, query)] == matches


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5만", 50_000),
        ("3만 5천", 35_000),
        ("2억8천만", 280_000_000),
        ("1천550", 1550),
        ("1.2 billion", 1_200_000_000),
        ("2조1000억", 2_100_000_000_000),
        ("50,000", 50_000),
        ("만", 10_000),
    ],
)
def test_value(text: str, number: int) -> None:
    assert value(text) == number


@pytest.mark.parametrize("text", ["0", "000", "1,,2", "9" * 40, "1.5.5", "5만만만"])
def test_odd_figures_are_found_as_they_stand(text: str) -> None:
    assert find(text, text)


def test_rank_prefers_what_is_there_and_forgives_misspelling() -> None:
    titles = ["Bridge to reopen", "한빛대교 공사비", "The bridge report"]
    assert rank(titles, "bridge") == [0, 2]
    assert rank(titles, "ㅎㅂㄷㄱ") == [1]
    assert rank(titles, "brigde reopen")[0] == 0
    assert rank(titles, "") == [0, 1, 2]


def test_rank_keeps_the_order_of_what_is_found_behind_the_titles() -> None:
    names = ["한 긴 제목의 기사 한빛일보 2026-03-01", "짧다 한빛일보 2026-03-02", "한빛 새벽신문"]
    heads = [10, 2, 2]
    assert rank(names, "한빛일보", heads)[:2] == [0, 1]
    assert rank(names, "2026 한빛일보", heads)[:2] == [0, 1]
    assert rank(names, "한빛", heads) == [2, 0, 1], "a title that has it comes first"


def test_rank_takes_the_words_of_a_query_in_any_order() -> None:
    titles = ["도담시 버스 파업 새벽일보", "하담시 버스 파업 한빛신문", "하담시 화재 한빛신문"]
    assert rank(titles, "버스 하담")[0] == 1
    assert rank(titles, "한빛 ㅎㄷㅅ ㅂㅅ")[0] == 1
    assert rank(titles, "한빛 하담")[:2] == [2, 1], "and what stands earlier comes first"
    assert rank(titles, "하담시 버스")[0] == 1


def test_what_is_near_is_left_out_where_something_is_as_typed() -> None:
    days = ["가 나루통신 2026-05-11", "나 나루통신 2026-05-19", "다 나루통신 2026-03-15"]
    assert rank(days, "2026-05") == [0, 1]
    assert rank(days, "나루 05-19") == [1]
    assert rank(days, "2026-06-11"), "a day that none has is taken for a misspelling"


def test_links_are_grouped_by_kind_then_article() -> None:
    links = [link for link in LINKS if link.from_id == "courier.3"]
    assert [(g.kind, g.article) for g in grouped(links)] == [
        ("repeats", "watch"),
        ("repeats", "herald"),
        ("disputes", "post"),
    ]


def test_an_article_is_named_once_for_all_of_its_cards_and_a_title_is_not_told_twice() -> None:
    links = [
        make_link(PAGES, "repeats", score, "courier.3", to)
        for score, to in ((0.9, "herald.0"), (0.8, "herald.2"), (0.7, "watch.2"))
    ]
    by_id = {page.id: page for page in PAGES}
    cards = CardMaker(words("en"), UNICODE, by_id.__getitem__, 60).cards(links)
    rows = [line.text.strip() for line in cards.lines]
    assert rows[2].startswith("The Estuary Herald") and rows[3] == "2 sentences of it"
    assert rows.count("Hanbit Bridge to reopen on 1 September") == 1
    assert cards.first[0] == 2, "nothing stands alone above the source"
    one = CardMaker(words("en"), UNICODE, by_id.__getitem__, 60).cards(links[1:2])
    assert one.lines[3].text == "Hanbit Bridge to reopen on 1 September"
    two = [make_link(PAGES, "repeats", 0.9, "courier.3", to) for to in ("herald.2", "herald.3")]
    both = CardMaker(words("en"), UNICODE, by_id.__getitem__, 60).cards(two)
    told = [line.text for line in both.lines if "Hanbit Bridge to" in line.text]
    assert told == ["2 sentences of it · Hanbit Bridge to reopen on 1 September"]


def test_what_differs_is_drawn_over_what_agrees() -> None:
    found = spans(LINKS[0].reasons, other=True)
    assert [role for _, _, role in found] == ["agree", "differ"]


@pytest.mark.parametrize(
    ("reason", "korean"),
    [
        (Reason("same-name", "한빛대교"), "한빛대교"),
        (Reason("same-speaker", "same speaker"), "같은 발언자"),
        (Reason("verbatim", "the same words", ((0, 4),), ((0, 4),)), "글자 그대로"),
        (Reason("read", ""), "대조 결과 엇갈림(짚어 보일 말 없음)"),
        (Reason("learned-later", ""), "learned-later"),
        (Reason("denial", "\x1b[31m"), "\N{REPLACEMENT CHARACTER}[31m"),
    ],
)
def test_a_reason_that_quotes_nothing_goes_by_its_name(reason: Reason, korean: str) -> None:
    assert (quoted(reason) or named(reason, words("ko"))) == korean


def test_context_is_empty_at_the_ends() -> None:
    assert context(COURIER, "courier.0")[0] == "" and context(COURIER, "courier.6")[2] == ""


def test_a_caption_is_no_context_of_a_sentence() -> None:
    page = make_article(
        "page",
        [
            ("p", ["하나."]),
            ("caption", "왕 대표. 게티=한울포토"),
            ("p", ["둘."]),
            ("caption", "다리."),
        ],
        title="쪽",
    )
    assert context(page, "page.2") == ("하나.", "둘.", "")
    assert context(page, "page.1") == ("하나.", "왕 대표. 게티=한울포토", "둘.")


def test_runs_name_what_they_repeat() -> None:
    found = runs(COURIER)
    assert [(run.kind, run.lines, run.copies) for run in found] == [
        ("menu", (1, 1), None),
        ("duplicate", (9, 9), (5, 5)),
        ("related", (10, 10), None),
        ("copyright", (11, 11), None),
    ]


@pytest.mark.parametrize("width", [60, 80, 100, 132, 140, 180, 220])
@pytest.mark.parametrize("focus", PANES)
@pytest.mark.parametrize("beside", [False, True])
def test_the_pane_in_focus_is_always_shown(width: int, focus: str, beside: bool) -> None:
    if focus == "beside" and not beside:
        return
    wanted = arrange(width, 24, focus, beside)
    assert focus in wanted.shown and wanted.shown <= set(PANES)
    assert "beside" not in wanted.shown or beside
    if beside and focus in ("main", "beside"):
        assert {"main", "beside"} <= wanted.shown, "side by side means both"
    fixed = wanted.list_width * ("list" in wanted.shown) + wanted.related_width * (
        "related" in wanted.shown
    )
    if len(wanted.shown) > 1 and "main" in wanted.shown:
        assert width - fixed >= 30


def test_tab_reaches_every_pane() -> None:
    assert set(order(True)) == set(PANES) and set(order(False)) == set(PANES) - {"beside"}


def test_every_string_exists_in_every_language_with_the_same_fields() -> None:
    fields = re.compile(r"\{(\w+)\}")
    for key, texts in ROWS.items():
        assert len(texts) == len(LANGUAGES), key
        found = [set(fields.findall(text)) for text in texts]
        assert found[0] == found[1], key
    assert len(ROWS) > 150


def test_every_action_has_a_command_a_help_text_and_a_key_of_its_own() -> None:
    commands.load_commands()
    ids = [action.id for action in actions.ACTIONS]
    assert len(ids) == len(set(ids)) and set(commands.COMMANDS) == set(ids)
    keys = [key for action in actions.ACTIONS for key in action.keys]
    assert len(keys) == len(set(keys))
    for action in actions.ACTIONS:
        assert f"do.{action.id}" in ROWS and f"group.{action.group}" in ROWS


def test_the_table_of_keys_names_every_action() -> None:
    for language in LANGUAGES:
        table = actions.keys_table(language)
        assert table.count("\n") == len(actions.ACTIONS) + 2
        assert "`j` `↓`" in table and "`Alt+←`" in table


def test_language_follows_the_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "ko_KR.UTF-8")
    assert language_of_locale() == "ko"
    monkeypatch.setenv("LC_ALL", "C")
    assert language_of_locale() == "en"


def test_an_unknown_kind_is_shown_as_it_is() -> None:
    assert kind_name("something-new", words("en")) == "something-new"


@pytest.mark.parametrize(
    ("url", "good"),
    [
        ("https://example.org/a?b=c", True),
        ("http://example.org:8080/", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("https://", False),
        ("https://example.org/\x1b[2J", False),
        ("https://example.org/a b", False),
        ("https://example.org/\u200b\u202egpj.exe", False),
        ("https://example.org:bad/", False),
        ("--help", False),
        (None, False),
    ],
)
def test_only_web_addresses_are_opened(url: str | None, good: bool) -> None:
    assert (external.safe_url(url) is not None) == good


def test_the_editor_is_started_without_a_shell() -> None:
    command = external.command_for("EDITOR", Path("/p/a; rm -rf x.txt"), 7, {"EDITOR": "vim -n"})
    assert command == ["vim", "-n", "+7", "/p/a; rm -rf x.txt"]
    command = external.command_for("EDITOR", Path("/p/a.txt"), 7, {"EDITOR": "'/my tools/ed'"})
    assert command == ["/my tools/ed", "/p/a.txt"]
    assert external.command_for("EDITOR", Path("/p/a.txt"), 7, {}) is None
    assert external.command_for("EDITOR", Path("/p/a.txt"), 7, {"EDITOR": "'"}) is None
    assert external.command_for("PAGER", Path("/p/a.txt"), 1, {}) is not None


def test_an_editor_whose_path_has_spaces_is_started_on_windows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(external.sys, "platform", "win32")
    value = r'"C:\Program Files\Pad\pad.exe" -multi'
    command = external.command_for("EDITOR", Path("/p/a.txt"), 7, {"EDITOR": value})
    assert command == [r"C:\Program Files\Pad\pad.exe", "-multi", "/p/a.txt"]


def test_the_clipboard_of_windows_is_given_what_it_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "clip.exe"
    program.write_text(f"#!/bin/sh\ncat > {tmp_path / 'copied'}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert external.copy_natively("다리 보수", {"WSL_DISTRO_NAME": "Debian"}) == "clip.exe"
    assert (tmp_path / "copied").read_bytes().decode("utf-16-le") == "다리 보수"


def test_a_citation_holds_what_is_known() -> None:
    text = external.citation(COURIER, COURIER.sentences[3])
    assert text == (
        "“보수 공사에는 모두 420억 원이 들었다.” — 한빛대교 9월 통행 재개…보수비 420억 원, "
        "새벽신문, 2025-07-03 09:10, https://dawn.example/bridge"
    )


def test_quotation_marks_within_a_citation_are_single_ones() -> None:
    said = replace(COURIER.sentences[3], text="“다리를 9월에 연다”고 시장은 ‘곧’ 말했다.")
    assert external.citation(COURIER, said).startswith(
        "“‘다리를 9월에 연다’고 시장은 ‘곧’ 말했다.” — "
    )


def test_a_title_is_cited_once() -> None:
    title = COURIER.sentences[0]
    cited = "“한빛대교 9월 통행 재개…보수비 420억 원” — 새벽신문, 2025-07-03 09:10"
    assert external.citation(COURIER, title) == f"{cited}, https://dawn.example/bridge"
    # The page's title line often carries more than what was taken from it.
    longer = replace(title, text=f"{title.text} | 새벽신문")
    assert external.citation(COURIER, longer).count(title.text) == 1
    alone = replace(COURIER, source=None, published=None, url=None)
    assert external.citation(alone, title) == f"“{title.text}”"
    # A title of two sentences: one of them does not say the other.
    half = replace(title, text="한빛대교 9월 통행 재개…")
    assert COURIER.title in external.citation(COURIER, half)


def test_what_differs_is_told_before_what_agrees_and_no_word_twice() -> None:
    reasons = (
        Reason("verbatim", "the same words"),
        Reason("same-name", "Voltra Motors"),
        Reason("same-words", "Voltra · contract · buses"),
        Reason("different-quantity", "$19 million ↔ $9 million"),
    )
    told = "differs: $19 million ↔ $9 million; agrees: Voltra Motors · contract · buses"
    assert contrasted(reasons, words("en")) == told
    assert contrasted(reasons, words("ko")).startswith("다름: $19 million")
    assert contrasted(reasons[:1], words("en")) == "agrees: word for word"
    assert contrasted((), words("en")) == ""
    differ, agree = ordered(reasons)
    assert [each.type for each in (*differ, *agree)] == [
        "different-quantity",
        "same-name",
        "same-words",
    ]


def test_on_a_narrow_card_the_date_makes_room_for_the_outlet() -> None:
    """Who says it is what is asked for: it is cut last."""
    named = replace(WATCH, source="cleanlorne.example", published="2025-02-08T10:00")
    link = next(link for link in LINKS if link.to_id == "watch.2")
    for width, day_below in ((60, False), (36, True)):
        cards = CardMaker(words("ko"), UNICODE, {"watch": named}.get, width).cards([link])
        head, below = (line.text for line in cards.lines[cards.first[0] : cards.first[0] + 2])
        assert "cleanlorne.example" in head and "확실도 88%" in head
        assert ("2025-02-08" in head) is not day_below and ("2025-02-08" in below) is day_below


def test_what_agrees_is_told_by_its_sort_and_no_word_twice() -> None:
    say = words("ko")
    reasons = [
        Reason("same-quantity", "30GWh", (), ()),
        Reason("same-date", "2028년 상반기", (), ()),
        Reason("same-name", "서림시", (), ()),
        Reason("same-name", "경남", (), ()),
        Reason("same-speaker", "x", (), ()),
        Reason("same-words", "30GWh · 상반기 · 가동 · 생산", (), ()),
    ]
    assert explanations(reasons, say) == [
        "같은 수치: 30GWh",
        "같은 때: 2028년 상반기",
        "같은 이름: 서림시 · 경남",
        "같은 발언자",
        "같은 낱말: 가동 · 생산",
    ]
    differ = Reason("different-quantity", "30GWh ↔ 40GWh", (), ())
    assert explanations([differ, reasons[-1]], say)[0] == "다른 수치: 30GWh ↔ 40GWh"
    assert explanations([reasons[0], Reason("same-words", "30GWh", (), ())], say) == [
        "같은 수치: 30GWh"
    ]
