"""A page that was saved twice is one page: it does not confirm itself."""

from __future__ import annotations

import json
from pathlib import Path

from reader.cache import Cache
from reader.library import Library
from reader.notes import NoteStore, new_note, new_target
from tests.library.pages import SENTENCES, page


def html(story: str, n: int, m: int, url: str) -> str:
    body = "".join(f"<p>{text.format(n=n, m=m)}</p>" for text in SENTENCES[story])
    return (
        f'<html lang="ko"><head><meta charset="utf-8"><title>{story} {n}</title>'
        f'<link rel="canonical" href="{url}"></head>'
        f"<body><article><h1>{story} {n}번 소식</h1>{body}</article></body></html>"
    )


def opened(folder: Path, notes: NoteStore | None = None) -> Library:
    library = Library([folder], cache=Cache(None), notes=notes, reading=False)
    library.load()
    library.prepare()
    return library


def saved(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    address = "https://dawn.example/harbour"
    for name in ("dawn-1a2b3c.html", "dawn-1a2b3c-2.html"):
        (folder / name).write_text(html("harbour", 12, 340, address), "utf-8")
    (folder / "other.html").write_text(
        html("harbour", 12, 340, "https://other.example/1").replace("h1>", "h2>"), "utf-8"
    )
    return folder


def test_a_second_copy_is_known_as_the_same_page_and_confirms_nothing(tmp_path: Path) -> None:
    library = opened(saved(tmp_path))
    by_name = {Path(article.path).name: article for article in library.articles}
    first, second = by_name["dawn-1a2b3c.html"], by_name["dawn-1a2b3c-2.html"]
    assert library.same_pages == {second.id: first.id}
    ends = {
        (Path(library.article_of(a).path).name, Path(library.article_of(b).path).name)
        for link in library.links(strictness=0.0)
        for a, b in ((link.from_id, link.to_id),)
    }
    assert ends and {name for pair in ends for name in pair} == {"dawn-1a2b3c.html", "other.html"}
    for one, two in zip(first.sentences, second.sentences, strict=True):
        here, there = library.related(one.id), library.related(two.id)
        assert [link.to_id for link in here] == [link.to_id for link in there]
        assert all(link.from_id == two.id for link in there)
    library.close()


def test_a_verdict_on_either_copy_holds_for_both(tmp_path: Path) -> None:
    notes = NoteStore(tmp_path / "notes" / "notes.json")
    library = opened(saved(tmp_path), notes)
    ((second, first),) = library.same_pages.items()
    link = next(
        link
        for sentence in library.article(second).sentences
        for link in library.related(sentence.id)
    )
    ends = [new_target(library.article_of(end), end) for end in (link.from_id, link.to_id)]
    notes.add(new_note(ends[0], verdict="dismissed", link_kind=link.kind, other=ends[1]))
    for copy in (first, second):
        sentence = f"{copy}.{link.from_id.rpartition('.')[2]}"
        assert link.to_id not in [each.to_id for each in library.related(sentence)]
    library.close()


def test_the_copy_takes_its_place_where_the_first_goes(tmp_path: Path) -> None:
    folder = saved(tmp_path)
    library = opened(folder)
    (folder / "dawn-1a2b3c.html").unlink()
    library.refresh()
    assert library.same_pages == {}
    assert any(True for _ in library.links(strictness=0.0))
    library.close()


def test_another_address_or_another_text_is_another_page(tmp_path: Path) -> None:
    folder = saved(tmp_path)
    (folder / "dawn-1a2b3c-2.html").write_text(
        html("harbour", 13, 340, "https://dawn.example/harbour"), "utf-8"
    )
    library = opened(folder)
    assert library.same_pages == {}
    library.close()


def test_a_file_that_was_copied_is_one_page_though_it_tells_no_address(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in ("harbour.txt", "copy of harbour (1).txt"):
        (folder / name).write_text(page("새 부두", "harbour", 12, 340), "utf-8")
    (folder / "other.txt").write_text(page("부두 소식", "harbour", 12, 340, "다른신문"), "utf-8")
    library = opened(folder)
    by_name = {Path(article.path).name: article.id for article in library.articles}
    assert library.same_pages == {by_name["copy of harbour (1).txt"]: by_name["harbour.txt"]}
    ends = {
        Path(library.article_of(end).path).name
        for link in library.links(strictness=0.0)
        for end in (link.from_id, link.to_id)
    }
    assert ends == {"harbour.txt", "other.txt"}
    (second, first), other = *library.same_pages.items(), by_name["other.txt"]
    for one in (first, second):
        copied = {at for places in library.shared_copies(one).values() for at, _ in places}
        assert copied <= {other}, "what a page shares with itself was not copied"
    library.close()


def test_every_page_that_holds_a_paragraph_is_named_once_in_the_order_of_the_list(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    wire = "The harbour bridge will stay shut until the cracked bearing has been replaced."
    for name, own in (
        ("a", "Ferries run late."),
        ("b", "Shops lost trade."),
        ("c", "Buses go by."),
    ):
        text = f"Bridge news {name}\n\n{wire}\n\n{own} {own} Nobody knew of it before {name}.\n"
        (folder / f"{name}.txt").write_text(text, "utf-8")
    (folder / "c again.txt").write_bytes((folder / "c.txt").read_bytes())
    library = Library([folder], cache=Cache(None), reading=False)
    library.load()
    by_name = {Path(article.path).name: article.id for article in library.articles}
    (places,) = library.shared_copies(by_name["a.txt"]).values()
    order = [article.id for article in library.articles]
    pages = [at for at, _ in places]
    assert len(pages) == 2 and by_name["b.txt"] in pages, "c is one page"
    assert pages == sorted(pages, key=order.index)
    library.close()


def test_the_same_lines_of_two_outlets_or_at_two_addresses_are_two_pages(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    text = "\n\n".join(each.format(n=12, m=340) for each in SENTENCES["harbour"])
    records = [
        {"title": "새 부두", "text": text, **told}
        for told in (
            {"site": "새벽신문"},
            {"site": "노을신문"},
            {"site": "새벽신문"},
            {"url": "https://dawn.example/1"},
            {"url": "https://dusk.example/1"},
        )
    ]
    file = folder / "pages.jsonl"
    file.write_text("\n".join(json.dumps(each) for each in records), "utf-8")
    library = opened(folder)
    sources = sorted(
        (library.article(one).path[-2:], library.article(other).path[-2:])
        for one, other in library.same_pages.items()
    )
    assert ("#3", "#1") in sources and ("#2", "#1") not in sources and ("#5", "#4") not in sources
    library.close()
