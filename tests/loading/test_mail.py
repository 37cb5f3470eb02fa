"""Mail that is passed on, headers of raw bytes, flowed text, and pages saved with their frames."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from reader.loading.forwarded import LABELS, LETTER_HEAD, letter_within
from reader.loading.quoted import without_mark
from reader.model import RawPage
from tests.loading.helpers import pages, put
from tests.pace import bounded

TOLD = (
    "해온시가 부두 창고 14곳을 내년 3월까지 헐고 그 자리에 시민 공원을 만든다.",
    "창고는 1962년에 지어져 2009년부터 비어 있었다고 항만과가 밝혔다.",
    "상인회는 “주차장 300면이 먼저”라며 공청회를 다시 열라고 요구했다.",
    "공사비 84억원 가운데 절반은 국비로 충당하며, 설계 공모는 9월에 시작된다.",
    "시의회는 10월 임시회에서 공원 조례안을 다룰 예정이다.",
    "항만과는 창고에 있던 그물과 닻을 바다박물관에 넘기기로 했다.",
)
_FRAME = (
    f"<html><h1>부두 창고 헐고 공원 만든다</h1>{''.join(f'<p>{one}</p>' for one in TOLD)}</html>"
)
_MAIN = "<html><title>누리 블로그</title><a href=/>처음으로</a><iframe src=post></iframe></html>"


def _mail(tmp_path: Path, text: str, subject: str, kind: str = "plain; charset=utf-8") -> RawPage:
    head = (
        f"From: Desk <desk@example.org>\nTo: me@example.org\nSubject: {subject}\n"
        f"Date: Tue, 5 May 2026 09:00:00 +0900\nMessage-ID: <1@e>\nContent-Type: text/{kind}\n\n"
    )
    return pages(put(tmp_path, "a.eml", (head + text).encode()))[0]


@pytest.mark.parametrize(
    "letter",
    [
        "---------- Forwarded message ---------\nFrom: 해온편지 <a@h.example>\n"
        "Date: 2026년 5월 4일 (월) 오전 7:02\nSubject: 부두 창고 헌다\nTo: <desk@example.org>\n",
        "-----Original Message-----\nFrom: 해온편지 [mailto:a@h.example]\n"
        "Sent: Monday, May 4, 2026 7:02 AM\nTo: desk@example.org\nSubject: 부두 창고 헌다\n",
        "Begin forwarded message:\n\nFrom: 해온편지 <a@h.example>\n\nSubject: 부두 창고 헌다\n\n"
        "Date: 4 May 2026 at 7:02 AM\n\nTo: desk@example.org\n",
        "----- 전달된 메시지 -----\n보낸 사람: 해온편지 <a@h.example>\n"
        "보낸 날짜: 2026-05-04 07:02\n제목: 부두 창고 헌다\n받는 사람: desk@example.org\n",
    ],
)
def test_a_mail_that_is_passed_on_is_the_one_within(tmp_path: Path, letter: str) -> None:
    page = _mail(tmp_path, f"참고하세요.\n\n{letter}\n{TOLD[0]}\n", "Fwd: 부두 창고 헌다")
    told = page.metadata
    assert (told.title, told.source) == ("부두 창고 헌다", "해온편지")
    assert (told.published or "").startswith("2026-05-04")
    apart = [page.lines[number - 1] for number, place in page.beyond if place == LETTER_HEAD]
    assert apart == [line for line in letter.split("\n") if line]


def test_a_mail_passed_on_without_a_head_is_that_of_who_sent_it(tmp_path: Path) -> None:
    told = _mail(tmp_path, f"{TOLD[0]}\n", "FW: 부두 창고 헌다").metadata
    assert (told.title, told.source) == ("FW: 부두 창고 헌다", "Desk")
    assert without_mark("Fwd: FW: 부두") == "부두" and without_mark("Fwd:") == "Fwd:"


@pytest.mark.parametrize(("field", "pattern", "example"), LABELS)
def test_the_example_of_a_label_is_one(field: str, pattern: str, example: str) -> None:
    rows = {"from": "From: A <a@e.org>", "sent": "Date: 2026-05-04", "subject": "Subject: B"}
    rows["sender" if field == "sender" else field] = f"{example}: A 2026"
    rows.pop("from") if field == "sender" else None
    found = letter_within([*rows.values(), "To: C", "Text."])
    assert found is not None and len(found.lines) == len(rows) + 1


def test_lines_of_a_text_are_no_head_of_a_mail() -> None:
    assert letter_within(["From: the harbour", "", "", "To: the hill", "Date: none"]) is None
    assert letter_within(["제목: 부두 창고", "날짜: 2026-05-04", "본문"]) is None
    with bounded(2):
        for piece in ("From: a", "- " * 60, "날짜: " * 50, "> " * 100):
            letter_within([piece] * 20_000)


def test_headers_of_raw_bytes_are_read(tmp_path: Path) -> None:
    subject = "부두 창고 14곳을 헐고 공원을 만든다"
    head = f"From: 해온편지 <a@h.example>\nTo: b@h.example\nSubject: {subject}\n"
    text = f"{head}Message-ID: <1@e>\nContent-Type: text/plain\n\n{TOLD[0]}\n{TOLD[1]}\n"
    for encoding in ("cp949", "utf-8"):
        told = pages(put(tmp_path, "a.eml", text.encode(encoding)))[0].metadata
        assert (told.title, told.source) == (subject, "해온편지")


def test_flowed_lines_go_on(tmp_path: Path) -> None:
    kind = "plain; charset=utf-8; format=flowed"
    text = f"{TOLD[0]} \n{TOLD[1]}\n\n{TOLD[2][:20]} \n{TOLD[2][20:]}\n-- \nDesk\n"
    lines = _mail(tmp_path, text, "부두", kind).lines
    assert f"{TOLD[0]} {TOLD[1]}" in lines
    assert lines[-2:] == ("-- ", "Desk")
    joined = _mail(tmp_path, f"{TOLD[0][:9]} \n{TOLD[0][9:]}\n", "부두", f"{kind}; delsp=yes")
    assert TOLD[0] in joined.lines


def test_a_page_saved_as_mhtml_shows_the_post_in_its_frame(tmp_path: Path) -> None:
    parts = "".join(
        f"--b\nContent-Type: text/html; charset=utf-8\nContent-Location: https://n.example/{n}\n\n"
        f"{html}\n"
        for n, html in enumerate((_MAIN, "<p>광고입니다.</p>", _FRAME))
    )
    head = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n'
    page = pages(put(tmp_path, "a.mhtml", f"{head}{parts}--b--\n".encode()))[0]
    assert [line for line in page.lines if line in TOLD] == list(TOLD)
    assert page.metadata.url == "https://n.example/0"


def test_a_web_archive_shows_the_post_in_its_frame(tmp_path: Path) -> None:
    def archive(html: str, *frames: dict[str, object]) -> dict[str, object]:
        main = {"WebResourceData": html.encode(), "WebResourceTextEncodingName": "UTF-8"}
        return {"WebMainResource": main, "WebSubframeArchives": list(frames)}

    held = archive(_MAIN, archive("<p>광고입니다.</p>", archive(_FRAME)))
    data = plistlib.dumps(held, fmt=plistlib.FMT_BINARY)
    page = pages(put(tmp_path, "a.webarchive", data))[0]
    assert [line for line in page.lines if line in TOLD] == list(TOLD)
