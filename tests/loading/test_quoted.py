"""What a mail quotes is another's word; what a text sets off as a quotation is its own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.cleaning import clean
from reader.loading.quoted import LEADS, QUOTED, Lead, answers, passed_on, quoted_lines
from reader.model import RawPage
from tests.cleaning.pages import kind_of
from tests.loading.helpers import pages, put
from tests.pace import bounded

ASKED = "I live on Tarrow Street and I saw flames at 1.30am, long before the blaze was called in."
ANSWER = "The police report puts the first call at 2.51am, and that is what we printed."


def _mail(body: str, subject: str = "Re: The fire", kind: str = "plain", more: str = "") -> bytes:
    return (
        f"From: Desk <desk@courier.example>\nTo: sam@example.org\nSubject: {subject}\n{more}"
        f"Date: Wed, 12 Mar 2025 08:00:00 -0500\nContent-Type: text/{kind}; charset=utf-8\n"
        f"MIME-Version: 1.0\n\n{body}\n"
    ).encode()


def _page(tmp_path: Path, data: bytes, name: str = "a.eml") -> RawPage:
    return pages(put(tmp_path, name, data))[0]


def _quoted(page: RawPage) -> list[str]:
    return [page.lines[line - 1] for line, place in page.beyond if place == QUOTED]


@pytest.mark.parametrize("lead", LEADS, ids=lambda lead: lead.name)
def test_the_example_of_a_row_fits_it(lead: Lead) -> None:
    assert re.fullmatch(lead.pattern, lead.example)
    signs = ["Thanks.", lead.example, f"> {ASKED}"]
    assert quoted_lines(signs, answer=True, mail=True) == {1, 2}


@pytest.mark.parametrize(
    "lead",
    [
        "",
        "On Wed, 12 Mar 2025 at 07:00, Sam <sam@example.org> wrote:\n",
        "On Wed, 12 Mar 2025 at 07:00, Sam Reader of Tarrow Street\n<sam@example.org> wrote:\n\n",
        "2025년 3월 12일 (수) 오전 7:00, Sam <sam@example.org>님이 작성:\n",
    ],
)
def test_lines_behind_signs_in_an_answer_are_quoted(tmp_path: Path, lead: str) -> None:
    page = _page(tmp_path, _mail(f"{lead}> {ASKED}\n>> Who saw it?\n\n{ANSWER}"))
    article = clean(page)
    assert kind_of(article, "flames at 1.30am") == "boilerplate/other"
    assert kind_of(article, "Who saw it?") == "boilerplate/other"
    assert [s.text for s in article.sentences if s.kind == "body"] == [ANSWER]
    for line in lead.split("\n"):
        assert not line or line in _quoted(page)


def test_an_answer_above_what_it_answers(tmp_path: Path) -> None:
    old = f"-----Original Message-----\nFrom: Sam\nSent: Wednesday\nTo: Desk\n\n{ASKED}"
    heads = f"From: Sam <s@example.org>\nSent: Wednesday\nTo: Desk\nSubject: The fire\n\n{ASKED}"
    for below in (old, heads):
        article = clean(_page(tmp_path, _mail(f"{ANSWER}\n\n{below}")))
        assert [s.text for s in article.sentences if s.kind == "body"] == [ANSWER]
        assert kind_of(article, "flames at 1.30am") == "boilerplate/other"


@pytest.mark.parametrize(
    "quote",
    [
        "<div class='gmail_quote'><div class='gmail_attr'>On Wed Sam wrote:</div><blockquote>"
        "<p>{}</p></blockquote></div>",
        "<blockquote type='cite'><p>{}</p></blockquote>",
    ],
)
def test_the_markup_of_a_mail_tells_what_is_quoted(tmp_path: Path, quote: str) -> None:
    body = f"<html><body><p>{ANSWER}</p>{quote.format(ASKED)}</body></html>"
    article = clean(_page(tmp_path, _mail(body, kind="html")))
    assert kind_of(article, "flames at 1.30am") == "boilerplate/other"
    assert kind_of(article, "2.51am") == "body"


def test_a_saved_text_of_a_mail(tmp_path: Path) -> None:
    lead = "On Wed, 12 Mar 2025 at 07:00, Sam <sam@example.org> wrote:"
    page = _page(tmp_path, f"{ANSWER}\n\n{lead}\n> {ASKED}\n".encode(), "a.txt")
    assert _quoted(page) == [lead, f"> {ASKED}"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        # A letter of a paper that quotes, and mail that passes another one on.
        ("a.eml", _mail(f"The mayor said this:\n\n> {ASKED}\n\n{ANSWER}", "The Brief")),
        ("a.eml", _mail(f"---------- Forwarded message ---------\n> {ASKED}\n{ANSWER}")),
        ("a.eml", _mail(f"> {ASKED}\n", "Re: The fire")),
        ("a.eml", _mail(f"> {ASKED}\n{ANSWER}", "Fwd: The fire")),
        ("a.eml", _mail(f"<p>{ANSWER}</p><blockquote>{ASKED}</blockquote>", kind="html")),
        ("a.md", f"# The fire\n\n{ANSWER}\n\n> {ASKED}\n".encode()),
        ("a.txt", f"The fire\n\n{ANSWER}\n\n> {ASKED}\n".encode()),
        ("a.txt", f"The fire\n\nOn March 12, 2025 the mayor wrote:\n\n> {ASKED}\n".encode()),
        ("a.txt", f"The mail reads:\n\nFrom: Sam\nTo: Desk\nSubject: Fire\n\n{ASKED}\n".encode()),
    ],
)
def test_quotations_of_a_text_are_its_own(tmp_path: Path, name: str, data: bytes) -> None:
    page = _page(tmp_path, data, name)
    assert page.beyond == ()
    assert kind_of(clean(page), "flames at 1.30am") == "body"


def test_subjects() -> None:
    assert answers("Re: The fire") and answers("RE[2]: The fire") and answers("답장: 화재")
    assert not answers("Report on the fire") and not answers(None)
    assert passed_on("FW: The fire", ()) and passed_on("전달: 화재", ())
    assert not passed_on("Forward march", ("Forward march",))


def test_no_mail_takes_long() -> None:
    with bounded(2):
        for piece in ("On Wed 12 ", "2025년 작성 ", "From: a ", "- ", "> a "):
            quoted_lines([(piece * 30)[:230]] * 5000, answer=True, mail=True)
