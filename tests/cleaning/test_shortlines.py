"""Articles of short lines: reviews, schedules, lists of places, notices, glossaries."""

from __future__ import annotations

from tests.cleaning.pages import cleaned

HIDDEN = ("boilerplate", "duplicate")
MENU = ["Skip to content", "News", "Kitchen", "Garden", "Sign in"]
FOOT = ["More from Kitchen", "The quietest blender", "Toasters, ranked", "© 2026 Alder Post LLC"]
REVIEW = [
    "Toastwell T4 review: it browns, mostly",
    "By Mae Linden",
    "March 12, 2026",
    "The T4 browned two slices in 2 minutes and burned a third while I looked away.",
    "I had been warned.",
    "Pros",
    "Quick",
    "Easy to clean",
    "Cons",
    "Smokes",
    "Specs",
    "Slots: two",
    "Power: 900 watts",
    "Weight: 2.9 pounds",
    "Noise: a cough",
]
SCHEDULE = [
    "What moves on the air this fall",
    "By Mae Linden",
    "September 1, 2026",
    "Starting Monday, some shows move.",
    "Weekdays",
    "5 a.m. Farm Hour",
    "6 a.m. Morning with Kit",
    "9 a.m. The Long Table",
    "1 p.m. Fiddle tunes",
    "4 p.m. The Drive",
    "Saturday",
    "8 a.m. Swap Shop, two hours",
    "10 a.m. Polka dances",
    "The board voted for it, 5 to 2.",
]
NOTICE = [
    "새말마을 소식지",
    "사람",
    "장터",
    "장터에 나온 것과 찾는 것 (6월 셋째 주)",
    "새말 편집부",
    "2026년 6월 18일",
    "팝니다",
    "자전거 - 어린이용, 노란색, 1만5천 원",
    "감자 한 상자 - 2만 원, 옥련할머니댁",
    "피아노 - 가져가시면 됨, 단 4층",
    "찾습니다",
    "고양이 ‘순경’ - 회색, 13일 밤부터",
    "우산 - 회관 앞 평상",
    "찾았습니다",
    "지난주 우산은 주인을 찾았습니다. 이번 주 우산은 다른 분 것입니다.",
    "알립니다",
    "20일 오전 물이 안 나옵니다. 받아 두세요.",
    "다음 호는 25일에 나옵니다.",
]
PLACES = [
    "매거진 물결",
    "비 오는 날 찾게 되는 찻집 셋",
    "글 온다정",
    "2026.06.30",
    "ⓒ 물그림자찻집",
    "① 물그림자찻집",
    "골목 끝에 있고 처마가 길다. 비가 오면 주인이 음악을 끈다.",
    "12:00~20:00, 월요일 쉼",
    "ⓒ 낮은의자",
    "② 낮은의자",
    "의자가 열두 개뿐이다. 모두 다르다.",
    "11:00~18:00",
    "③ 기차소리",
    "철길 옆이라 찻잔이 운다. 그 소리를 들으러 온다.",
    "13:00~22:00",
    "글 온다정",
    "© 매거진 물결. All rights reserved.",
]


def _hidden(lines: list[str]) -> list[str]:
    article = cleaned(lines)
    lost = {segment.line for segment in article.segments if segment.kind in HIDDEN}
    return [line for number, line in enumerate(lines, 1) if number in lost]


def test_values_behind_labels_after_the_last_sentence_are_the_reviews() -> None:
    assert _hidden([*MENU, *REVIEW, *FOOT]) == [*MENU, *FOOT]


def test_times_in_a_schedule_are_no_ranking_of_headlines() -> None:
    assert _hidden([*MENU, *SCHEDULE, *FOOT]) == [*MENU, *FOOT]


def test_a_ranking_is_still_one() -> None:
    ranking = [
        "1 Ferry off until Monday",
        "2 Chip shop to become flats",
        "3 A letter on the bench at Cold Corner",
        "4 Otters seen at weir",
    ]
    assert _hidden([*MENU, *SCHEDULE, "Share", *ranking, *FOOT])[len(MENU) + 1 :] == [
        *ranking,
        *FOOT,
    ]


def test_items_over_the_first_sentence_of_a_notice_board_are_text() -> None:
    assert _hidden(NOTICE) == NOTICE[:3]
    assert cleaned(NOTICE).title == NOTICE[3]


def test_claims_of_several_names_over_text_are_whose_photographs_stand_there() -> None:
    article = cleaned(PLACES)
    captions = [PLACES[s.line - 1] for s in article.segments if s.kind == "caption"]
    assert captions == ["ⓒ 물그림자찻집", "ⓒ 낮은의자"]
    assert _hidden(PLACES) == [PLACES[0], PLACES[-1]]


def test_keywords_under_an_article_of_short_lines_are_still_furniture() -> None:
    keywords = ["Toasters", "Breakfast", "Crumbs"]
    page = [*MENU, *REVIEW[:5], *REVIEW[10:], "Tags", *keywords, *FOOT]
    assert set(keywords) <= set(_hidden(page))
