"""Export and import: nothing is lost, nothing is doubled, and no program is tricked."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.loading import Failure, load_file
from reader.notes import (
    FORMATS,
    Format,
    Note,
    NotesError,
    NoteStore,
    anchor_all,
    exchange,
    export,
    import_notes,
    new_note,
    new_target,
)
from reader.notes.sheet import guard, load_rows, unguard
from tests.notes.pages import make_article

ARTICLE = make_article()
OTHER = make_article(
    article_id="b/2", path="다른 기사.txt", title="[[x]] #1 %% --> *b*", url=None, source=None
)
TARGET, THEIRS = new_target(ARTICLE, "harbour.3"), new_target(OTHER, "b/2.7")


def samples() -> list[Note]:
    return [
        new_note(TARGET, "confirmed by phone\n\n# not a heading\n%% nor a comment %%"),
        new_note(THEIRS, "", tags=["to check", "a;b\\c", "2025", "선박"], colour="yellow"),
        new_note(
            TARGET, '=HYPERLINK("http://x")', verdict="dismissed", link_kind="repeats", other=THEIRS
        ),
        new_note(TARGET, other=THEIRS, link_kind="disputes"),
        new_note(TARGET, "'=1+1\u2028 --> <script>%%", tags=["-1"]),
    ]


@pytest.mark.parametrize("format", FORMATS)
def test_export_import_export_gives_the_same_bytes(tmp_path: Path, format: Format) -> None:
    first = export(samples(), format)
    store = NoteStore(tmp_path / "notes.json")
    result = import_notes(store, first)
    assert (result.added, result.updated, result.skipped, result.problems) == (5, 0, 0, ())
    assert export(store.all(), format) == first
    again = import_notes(store, first)
    assert (again.added, again.skipped) == (0, 5)


@pytest.mark.parametrize("format", FORMATS)
def test_what_one_format_carries_the_others_do_too(tmp_path: Path, format: Format) -> None:
    notes = samples()
    store = NoteStore(tmp_path / "notes.json")
    import_notes(store, export(notes, format))
    assert sorted(store.all(), key=lambda n: n.id) == sorted(notes, key=lambda n: n.id)


TEXT = st.text(st.characters(codec=None), max_size=60)


@settings(max_examples=60, deadline=None)
@given(text=TEXT, tags=st.lists(TEXT, max_size=3), colour=st.none() | TEXT, title=TEXT, url=TEXT)
def test_any_text_survives_all_formats(
    text: str, tags: list[str], colour: str | None, title: str, url: str
) -> None:
    article = make_article(title=title, url=url or None, source=title)
    note = new_note(new_target(article, "harbour.1"), text, tags=tags, colour=colour)
    for format in FORMATS:
        first = export([note], format)
        first.encode()
        assert export(_reread(first), format) == first


def _reread(text: str) -> list[Note]:
    class Kept:
        def merge(self, notes: list[Note]) -> tuple[int, int, int, int]:
            self.notes = notes
            return len(notes), 0, 0, 0

    kept = Kept()
    result = import_notes(kept, text)  # type: ignore[arg-type]
    assert result.problems == ()
    return kept.notes


@given(st.text(st.sampled_from("'=+-@\t\r\n＝a"), max_size=6))
def test_a_guarded_cell_is_no_formula_and_comes_back(cell: str) -> None:
    assert unguard(guard(cell)) == cell
    assert not guard(cell).startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝"))


def test_no_cell_of_a_sheet_is_a_formula() -> None:
    rows = list(csv.reader(io.StringIO(export(samples(), "csv"), newline="")))
    assert len(rows) == 6
    assert not [c for row in rows for c in row if c.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_jsonld_is_what_the_w3c_model_demands() -> None:
    collection = json.loads(export(samples(), "jsonld"))
    assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["type"] == "AnnotationCollection" and collection["total"] == 5
    page = collection["first"]
    assert page["type"] == "AnnotationPage" and collection["id"] and page["id"]
    for item in page["items"]:
        assert item["id"].startswith("urn:uuid:") and item["type"] == "Annotation"
        assert item["motivation"] in {"commenting", "tagging", "assessing", "linking"}
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        for target in targets:
            assert target["type"] == "SpecificResource"
            assert target["source"]["id"].startswith(("https://", "urn:")), "an IRI"
            assert " " not in target["source"]["id"]
            quote, *positions = target["selector"]
            assert quote["type"] == "TextQuoteSelector" and quote["exact"]
            assert len(quote["prefix"]) >= 32 or len(quote["suffix"]) >= 32
            assert {p["reader:text"] for p in positions} == {"raw", "cleaned"}
            for position in positions:
                assert 0 <= position["start"] < position["end"]
        for body in item.get("body", []):
            assert body["type"] == "TextualBody" and body["purpose"]


def test_positions_point_at_the_sentence() -> None:
    raw = "\n".join(ARTICLE.lines)
    assert TARGET.raw_position and raw[slice(*TARGET.raw_position)] == TARGET.exact
    assert len(TARGET.prefix) >= 32 and len(TARGET.suffix) >= 32


HYPOTHESIS = {
    "total": 2,
    "rows": [
        {
            "id": "jKpLmNoPEe6Qr",
            "created": "2024-03-01T10:00:00.123456+00:00",
            "updated": "2024-03-02T10:00:00.500000+09:00",
            "user": "acct:someone@hypothes.is",
            "uri": "https://pilot.example/harbour",
            "text": "is this so?",
            "tags": ["harbour"],
            "group": "__world__",
            "target": [
                {
                    "source": "https://pilot.example/harbour",
                    "selector": [
                        {
                            "type": "RangeSelector",
                            "startContainer": "/p[1]",
                            "endContainer": "/p[1]",
                        },
                        {"type": "TextPositionSelector", "start": 10, "end": 42},
                        {
                            "type": "TextQuoteSelector",
                            "exact": "It had counted 61 a week before.",
                            "prefix": "counted 48 ships on Monday. ",
                            "suffix": " “Nobody knows where they",
                        },
                    ],
                }
            ],
            "document": {"title": ["Ships missing"]},
        },
        {"id": "abc", "uri": "https://pilot.example/", "text": "a page note", "created": None},
        {"id": "broken", "uri": "x", "created": "yesterday"},
    ],
}


def test_hypothesis_answers_are_imported_once(tmp_path: Path) -> None:
    store = NoteStore(tmp_path / "notes.json")
    result = import_notes(store, json.dumps(HYPOTHESIS))
    assert (result.added, result.skipped, len(result.problems)) == (2, 0, 1)
    assert import_notes(store, json.dumps(HYPOTHESIS)).skipped == 2
    note = next(note for note in store.all() if note.tags)
    assert note.created == "2024-03-01T10:00:00.123456Z"
    assert note.modified == "2024-03-02T01:00:00.500000Z"
    assert note.target.exact == "It had counted 61 a week before."
    assert anchor_all([note], [ARTICLE])[note.id].sentence_id, "known by its web address"
    first = export(store.all(), "jsonld")
    import_notes(store, first)
    assert export(store.all(), "jsonld") == first


FOREIGN = (
    {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "http://example.org/anno1",
        "type": "Annotation",
        "body": "http://example.org/post1",
        "target": "http://example.com/page1",
    },
    {
        "id": "http://example.org/anno2",
        "type": "Annotation",
        "motivation": ["oa:questioning", "x"],
        "bodyValue": "why?",
        "created": "2015-10-13T13:00:00Z",
        "target": {
            "source": "http://example.org/page1",
            "selector": {
                "type": "FragmentSelector",
                "value": "para5",
                "refinedBy": {"type": "TextQuoteSelector", "exact": "Selected Text"},
            },
        },
    },
)


def test_annotations_of_other_programs_are_imported(tmp_path: Path) -> None:
    store = NoteStore(tmp_path / "notes.json")
    assert import_notes(store, json.dumps(FOREIGN)).added == 2
    assert import_notes(store, json.dumps(FOREIGN[1])).skipped == 1
    plain, question = store.all()
    assert plain.text == "http://example.org/post1"
    assert plain.target.source_url == "http://example.com/page1"
    assert (question.motivation, question.text) == ("questioning", "why?")
    assert question.target.exact == "Selected Text"


@pytest.mark.parametrize(
    "told",
    [
        {"dcterms:publisher": {"type": "Organization", "name": "The Courier"}},
        {"dcterms:issued": 2024},
        {"dcterms:title": [{"@value": "Ships missing"}, "Schiffe fehlen"]},
        {"dcterms:title": {"url": 5}, "dcterms:publisher": [], "dcterms:issued": True},
    ],
)
@pytest.mark.parametrize("beside", [{}, {"prefix": ["We "]}, {"prefix": None, "suffix": 5}])
def test_what_a_target_says_in_another_shape_breaks_neither_exports_nor_anchors(
    tmp_path: Path, told: dict[str, object], beside: dict[str, object]
) -> None:
    """JSON-LD lets a publisher be a thing with a name: what was kept once is read for ever."""
    quote = {"type": "TextQuoteSelector", "exact": "It had counted 61 a week before.", **beside}
    target = {"source": {"id": str(ARTICLE.url), **told}, "selector": quote, "reader:rawHash": 7}
    annotation = {"id": "http://example.org/3", "type": "Annotation", "body": "hm"}
    store = NoteStore(tmp_path / "notes.json")
    assert import_notes(store, json.dumps({**annotation, "target": target})).added == 1
    for format in FORMATS:
        again = NoteStore(tmp_path / f"{format}.json")
        assert import_notes(again, export(store.all(), format)).problems == ()
        assert again.all() == store.all()
    (note,) = store.all()
    assert note.target.source in (None, "The Courier")
    assert anchor_all([note], [ARTICLE])[note.id].sentence_id


@pytest.mark.parametrize("format", ["csv", "markdown"])
@pytest.mark.parametrize("where", ["1" * 5000, "1e999"], ids=["long", "endless"])
def test_a_position_that_no_page_has_costs_no_other_note(
    tmp_path: Path, format: Format, where: str
) -> None:
    first, second = new_note(TARGET, "one"), new_note(THEIRS, "two")
    here = TARGET.raw_position
    assert here is not None
    text = export([first, second], format)
    text = text.replace(f'"{here[0]}-{here[1]}"', f'"{where}-{where}"')
    text = text.replace(f'"raw_position":[{here[0]},', f'"raw_position":[{where},')
    store = NoteStore(tmp_path / "notes.json")
    import_notes(store, text)
    assert "two" in [note.text for note in store.all()]


def test_a_note_modified_later_replaces_ours(tmp_path: Path) -> None:
    one, two = NoteStore(tmp_path / "1.json"), NoteStore(tmp_path / "2.json")
    saved = one.add(samples()[0])
    import_notes(two, export([saved], "csv"))
    edited = two.update(saved.id, text="later")
    result = import_notes(one, export([edited], "jsonld"))
    assert (result.updated, one.all()) == (1, [edited])
    assert import_notes(one, export([saved], "jsonld")).skipped == 1
    one.undo()
    assert one.all() == [saved]


@pytest.mark.parametrize("format", ["csv", "jsonld"])
def test_a_note_that_was_edited_in_the_file_replaces_ours(tmp_path: Path, format: Format) -> None:
    store = NoteStore(tmp_path / "notes.json")
    store.add_all(samples())
    edited = export(store.all(), format).replace("confirmed by phone", "confirmed by letter")
    result = import_notes(store, edited)
    assert (result.added, result.updated, result.skipped, result.left) == (0, 1, 4, 0)
    assert any(note.text.startswith("confirmed by letter") for note in store.all())
    store.undo()
    assert any(note.text.startswith("confirmed by phone") for note in store.all())


def test_a_note_that_was_changed_here_since_the_export_is_left_and_told(tmp_path: Path) -> None:
    store = NoteStore(tmp_path / "notes.json")
    saved = store.add(samples()[0])
    exported = export([saved], "csv").replace("by phone", "by letter")
    store.update(saved.id, text="here")
    result = import_notes(store, exported)
    assert (result.updated, result.skipped, result.left) == (0, 1, 1)
    assert store.all()[0].text == "here"


def test_edits_of_the_visible_markdown_are_told(tmp_path: Path) -> None:
    store = NoteStore(tmp_path / "notes.json")
    store.add_all(samples())
    text = export(store.all(), "markdown")
    assert not import_notes(store, text).problems
    assert not import_notes(store, text.replace("\n", "\r\n")).problems
    (problem,) = import_notes(store, text.replace("by phone", "by letter", 1)).problems
    assert problem.startswith("“confirmed by phone") and "not taken in" in problem


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "{",
        "[1, 2",
        '{"a": NaN}',
        "a,b\n1,2\n",
        "[" * 100_000,
    ],
)
def test_what_holds_no_notes_is_refused_in_one_line(tmp_path: Path, text: str) -> None:
    store = NoteStore(tmp_path / "notes.json")
    with pytest.raises(NotesError) as caught:
        import_notes(store, text)
    assert "\n" not in caught.value.reason


@pytest.mark.parametrize(
    "item",
    [3, None, "x", {"target": 3}, {"target": []}, {"target": {}, "id": 5}, {"uri": 5, "id": []}],
)
def test_a_broken_annotation_is_told_and_the_others_come(tmp_path: Path, item: object) -> None:
    store = NoteStore(tmp_path / "notes.json")
    result = import_notes(store, json.dumps([item, FOREIGN[1]]))
    assert result.added == 1 or (result.added == 2 and isinstance(item, dict))
    assert result.added + len(result.problems) == 2


def test_markdown_tells_the_time_as_people_write_it() -> None:
    note = samples()[0]
    note = replace(note, target=replace(note.target, published="2026-03-11T13:40:00+09:00"))
    visible = export([note], "markdown").partition("<!-- crossreader-notes")[0]
    assert visible.count("2026-03-11 13:40") == 2 and "T13:40" not in visible


def test_the_data_of_markdown_is_a_comment_that_no_text_of_a_note_ends() -> None:
    text = export(samples(), "markdown")
    data = text[text.rindex("<!-- crossreader-notes") :]
    assert data.endswith("\n-->\n") and data.count(">") == 1


def test_markdown_written_with_its_data_in_the_older_comment_is_taken_in(tmp_path: Path) -> None:
    visible, _, data = export(samples(), "markdown").rpartition("<!-- crossreader-notes")
    older = f"{visible}%% crossreader-notes{data.removesuffix('-->' + chr(10))}%%\n"
    result = import_notes(NoteStore(tmp_path / "notes.json"), older)
    assert (result.added, result.problems) == (5, ())


def test_a_title_with_quotation_marks_is_named_in_single_ones() -> None:
    note = new_note(replace(TARGET, title="“Ships” missing"), "x")
    visible = export([note], "markdown").partition("<!-- crossreader-notes")[0]
    assert "> — The Pilot, “‘Ships’ missing”, 2025-01-28" in visible
    assert "## “Ships” missing" in visible


def test_markdown_speaks_korean_and_is_read_back_in_either_language(tmp_path: Path) -> None:
    notes = [*samples(), new_note(replace(TARGET, title="", path="", exact=""), "통째로")]
    text = export(notes, "markdown", "ko")
    visible = text[: text.rindex("<!-- crossreader-notes")]
    for word in (
        "# 메모",
        "aliases: [메모]",
        "*같은 내용, 틀림 표시:*",
        "*엇갈림:*",
        "(노랑)",
        "(글 전체)",
    ):
        assert word in visible, word
    for word in ("Notes", "repeats", "disputes", "dismissed", "yellow", "[link]", "whole page"):
        assert word not in visible, word
    store = NoteStore(tmp_path / "notes.json")
    result = import_notes(store, text)
    assert result.problems == () and result.added == len(notes)
    assert export(store.all(), "markdown", "ko") == text
    assert export(store.all(), "markdown", "xx") == export(notes, "markdown")


def test_markdown_is_grouped_and_shows_page_text_as_text() -> None:
    text = export(samples(), "markdown")
    visible = text[: text.rindex("<!-- crossreader-notes")]
    assert visible.count("\n## ") == 2, "one heading an article"
    assert (
        "## Ships missing\n\nThe Pilot · 2025-01-28 · [link](https://pilot.example/harbour)"
        in visible
    )
    assert "> — The Pilot, “Ships missing”, 2025-01-28" in visible
    assert r"\[\[x\]\] \#1" in visible and "[[x]]" not in visible
    assert "#to-check" in visible and "#n2025" in visible and "#선박" in visible
    assert "\n# not a heading" not in visible and r"\# not a heading" in visible
    assert "%%" not in visible and " <script" not in visible


def test_what_is_nested_more_deeply_than_functions_may_call_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Newer Pythons parse lists in lists ten times as deep as their functions may call."""
    nested: list[object] = []
    for _ in range(5000):
        nested = [nested]
    monkeypatch.setattr(exchange, "load_json", lambda _: nested)
    with pytest.raises(NotesError, match="nested too deeply"):
        import_notes(NoteStore(tmp_path / "notes.json"), "[]")


def test_no_such_format() -> None:
    with pytest.raises(NotesError, match="no such format"):
        export([], "pdf")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "stamp",
    [
        *("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-10:00", "9999-12-31T23:59:59.999999Z"),
        *("2025-13-45T99:99:99Z", "yesterday"),
    ],
)
def test_an_annotation_of_no_time_is_told_and_the_others_are_taken_in(
    tmp_path: Path, stamp: str
) -> None:
    good = {"id": "http://a/1", "created": "2024-01-01T00:00:00Z", "target": "http://x"}
    annotations = [good, {**good, "id": "http://a/2", "created": stamp}]
    store = NoteStore(tmp_path / "notes.json")
    result = import_notes(store, json.dumps(annotations))
    assert (result.added, len(result.problems)) == (1, 1)
    assert "no time" in result.problems[0]


@pytest.mark.parametrize("format", ["csv", "markdown"])
def test_a_note_of_no_time_is_told_in_every_format(tmp_path: Path, format: Format) -> None:
    note = samples()[0]
    text = export([note], format).replace(note.modified, "2025-13-45T99:99:99Z")
    store = NoteStore(tmp_path / "notes.json")
    result = import_notes(store, text)
    assert result.added == 0
    assert result.problems[0] == "not a note: no time: '2025-13-45T99:99:99Z'"


@pytest.mark.parametrize("stamp", ["9999-12-31T23:59:59.999999Z", "2025-13-45T99:99:99Z"])
def test_a_note_that_was_taken_in_with_no_time_can_be_changed(tmp_path: Path, stamp: str) -> None:
    store = NoteStore(tmp_path / "notes.json")
    note = store.add(replace(samples()[0], modified=stamp))
    assert store.update(note.id, text="new").text == "new"
    assert export(store.all(), "csv")


def test_a_text_of_one_long_line_is_none_of_the_formats(tmp_path: Path) -> None:
    with pytest.raises(NotesError, match="cannot be imported"):
        import_notes(NoteStore(tmp_path / "notes.json"), "x" * 200_000)


def test_a_table_of_pages_that_is_read_meanwhile_leaves_long_cells_of_notes_whole(
    tmp_path: Path,
) -> None:
    """The bound of Python's csv is one for the whole process."""
    note = new_note(TARGET, "a long note " * 300_000)
    former = csv.field_size_limit(1)
    try:
        text = export([note], "csv")
        (tmp_path / "pages.csv").write_text("title,text\nA,The ferry carried 300 people.\n")
        load_rows(text)
        assert not any(isinstance(page, Failure) for page in load_file(tmp_path / "pages.csv"))
        assert csv.field_size_limit() > len(note.text)
        assert load_rows(text) == [note]
    finally:
        csv.field_size_limit(former)
