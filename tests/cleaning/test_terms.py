"""Terms behind labels, notes under tables, and a count of comments over the article."""

from __future__ import annotations

import re

import pytest

from reader.cleaning.forms.terms import LABELS
from reader.cleaning.rules.lists import Shape
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

TEXT = [
    "시는 2일 나루다리의 차량 통행을 18개월 동안 막고 새 다리를 놓는다고 밝혔다.",
    "공사에는 212억원이 든다. 시는 우회로 두 곳에 신호등을 새로 달기로 했다.",
    "상인들은 나루다리가 막히면 손님이 줄어든다며 시에 임시 다리를 요구했다.",
    "시는 임시 다리를 놓으려면 80억원이 더 든다며 상인들을 달랬다.",
]
TERMS = ["▷ 기간 : 6월 3일부터 18개월", "▷ 구간 : 나루다리 남단~북단", "▷ 문의 : 도로과"]


@pytest.mark.parametrize("shape", LABELS, ids=[shape.name for shape in LABELS])
def test_the_example_of_a_row_matches_it(shape: Shape) -> None:
    assert re.search(shape.pattern, shape.example, re.IGNORECASE)


@pytest.mark.parametrize("heading", [[], ["이렇게 막는다"]])
def test_terms_under_the_articles_sentence_are_its_own(heading: list[str]) -> None:
    article = cleaned([*KOREAN[:7], *heading, *TERMS, *KOREAN[7:]])
    assert [kind_of(article, line) for line in TERMS] == ["body"] * len(TERMS)


def test_terms_that_end_a_release_are_its_own() -> None:
    terms = ["일시: 2026년 4월 9일(목) 14:00~16:00", "장소: 구민회관 2층", "신청: 선착순 150명"]
    article = cleaned([*KOREAN[:4], *TEXT, "붙임 : 설명회 개요", *terms, *KOREAN[11:]])
    assert [kind_of(article, line) for line in terms] == ["body"] * len(terms)


def test_terms_under_a_pitch_stay_the_outlets() -> None:
    pitch = "강바람신문 독자를 위한 다리 걷기 모임에 구독자를 모십니다. 지금 신청하세요."
    terms = ["일시: 6월 9일(일) 10:00", "신청: 강바람신문 앱에서 선착순"]
    article = cleaned([*KOREAN[:12], pitch, *terms, *KOREAN[12:]])
    assert all(kind_of(article, line).startswith("boilerplate") for line in terms)


def test_headlines_behind_arrows_stay_links() -> None:
    lines = ["▷ 연못에 든 오리 떼, 누가 풀었나", "▷ “빵값 또 오른다”…밀 수입 담합"]
    article = cleaned([*KOREAN[:7], *lines, *KOREAN[7:]])
    assert all(kind_of(article, line).startswith("boilerplate") for line in lines)


def test_a_note_under_a_table_that_names_its_teams_is_text() -> None:
    table = ["순위 팀 경기 승 패", "1 나루 23 18 5", "2 여울 23 16 7", "3 갯벌 22 14 8"]
    note = "▽ 23일 경기 여울-갯벌(오후 7시)"
    article = cleaned([*KOREAN[:4], *TEXT, *table, note, *KOREAN[11:]])
    assert kind_of(article, note) == "body"


def test_a_count_of_comments_over_the_article_opens_no_comments() -> None:
    head = [
        "나루다리를 18개월 동안 막고 새 다리를 놓는 일을 시가 알렸습니다.",
        "다리가 낡았습니다.",
    ]
    bar = ["91", "댓글 64", "본문듣기", "여성 목소리", "느리게", "번역", "친구에게 보내기"]
    article = cleaned([*KOREAN[:4], *head * 2, *bar, *TEXT, *KOREAN[11:]])
    assert [kind_of(article, line) for line in TEXT] == ["body"] * len(TEXT)


def test_under_a_count_of_comments_names_part_what_is_said() -> None:
    said = [part for line in TEXT[:3] for part in ("bada****", line[:-1], "공감 3 비공감 1")]
    article = cleaned([*KOREAN[:12], "댓글 64", *said])
    found = {s.kind for s in article.segments if s.line > 12}
    assert found == {"boilerplate"}


def test_what_a_review_says_in_short_is_its_own() -> None:
    lines = ["Verdict: Too long by a pier, and worth the walk.", "Skip it if: you hate gulls."]
    tail = ["Buy from your nearest shop", *ENGLISH[12:]]
    article = cleaned([*ENGLISH[:11], *lines, *tail])
    assert [kind_of(article, line) for line in lines] == ["body", "body"]


def test_the_reporters_card_under_his_name_is_his() -> None:
    card = ["나루터", "강바람신문 사회부", "다리와 물가의 이야기를 씁니다. 강바람에 삽니다."]
    article = cleaned([*KOREAN[:13], *card, *KOREAN[13:]])
    assert [kind_of(article, line) for line in card[:2]] == ["byline"] * 2


def test_the_title_with_its_answers_counted_is_repeated_by_the_title() -> None:
    title = "강바람시, 40년 된 나루다리 다음 달부터 막는다"
    article = cleaned([f"{title} [172]", "2024.05.02 09:10", title, *KOREAN[3:9]])
    assert [(s.kind, s.duplicate_of) for s in article.segments if s.line == 3] == [("duplicate", 1)]


def test_a_word_under_a_pitch_that_says_it_is_its_button() -> None:
    pitch = "You have one free story left this month. Readers who stay pay little."
    article = cleaned([*ENGLISH[:7], pitch, "Stay", *ENGLISH[7:]])
    assert kind_of(article, "Stay").startswith("boilerplate")
    article = cleaned([*ENGLISH[:7], pitch, "Divers", *ENGLISH[7:]])
    assert not kind_of(article, "Divers").startswith("boilerplate")


def test_a_sites_scores_above_the_title_are_its_own_panel() -> None:
    panel = ["오늘의 경기", "종료", "나루 3", "여울 2", "19:00 예정", "갯벌 : 두메"]
    article = cleaned([*panel, *KOREAN])
    assert {kind_of(article, line) for line in panel} == {"boilerplate/other"}


def test_what_a_check_rests_on_is_text_up_to_the_desks_pitch() -> None:
    sources = ["Our sources", "Deed of gift, June 2019", "Email from the uploader, March 2, 2026"]
    article = cleaned([*ENGLISH[:11], *sources, "Send us a claim", *ENGLISH[12:]])
    assert [kind_of(article, line) for line in sources] == ["body"] * 3
    assert kind_of(article, "Send us a claim") == "boilerplate/promo"


def test_the_ruling_of_a_check_heads_text() -> None:
    ruling = ["Our ruling", "The words are hers, but half of them are missing from the clip."]
    article = cleaned([*ENGLISH[:11], *ruling, *ENGLISH[11:]])
    assert [kind_of(article, line) for line in ruling] == ["subhead", "body"]


def test_how_long_other_films_are_is_no_date_of_the_article() -> None:
    tail = ["다음 영상", "06:40", "갯벌에서 길 잃은 아이, 밀물 20분 전에"]
    article = cleaned([*KOREAN[:14], *tail])
    assert kind_of(article, "06:40").startswith("boilerplate")


def test_lines_over_the_reporters_mail_stay_text() -> None:
    lines = ["건널 수 있는 곳 : 여울다리, 갯벌다리", "막히는 곳 : 나루다리"]
    article = cleaned([*KOREAN[:11], *lines, *KOREAN[11:]])
    assert [kind_of(article, line) for line in lines] == ["body"] * 2


def test_a_machines_summary_is_a_deck_and_its_notice_is_not() -> None:
    box = ["AI 3줄 요약", "나루다리가 6월부터 막힌다.", "공사는 18개월 걸린다."]
    notice = "AI가 기사를 요약한 것으로 실제와 다를 수 있습니다."
    article = cleaned([*KOREAN[:4], *box, notice, *KOREAN[4:]])
    assert [kind_of(article, line) for line in box[1:]] == ["deck", "deck"]
    assert kind_of(article, notice) == "boilerplate/other"


def test_the_next_games_are_the_reports_own() -> None:
    games = ["Rivermouth: Host Lockport on Sunday.", "Lockport: At Weir on Tuesday night."]
    article = cleaned([*ENGLISH[:10], "UP NEXT", *games, *ENGLISH[11:]])
    assert kind_of(article, "UP NEXT") == "subhead"
    assert [kind_of(article, line) for line in games] == ["body"] * 2
