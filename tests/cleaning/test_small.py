"""Pages on which little but the text stands."""

from __future__ import annotations

from reader.cleaning import clean
from reader.language import split_sentences
from reader.model import Article, RawPage


def _clean(*lines: str) -> Article:
    return clean(RawPage("page.txt", lines, "text"))


def _kinds(article: Article) -> list[str]:
    return [segment.kind for segment in article.segments]


def test_the_last_short_line_of_a_bare_page_is_kept() -> None:
    page = _clean(
        "장작 난로, 올해도 써도 될까?",
        "26.11.20",
        "써도 됩니다.",
        "다만 산림청은 굴뚝을 두 달에 한 번 쓸어 내라고 권합니다.",
        "연통 이음매가 벌어졌으면 바꿔야 합니다.",
        "미루지 마세요.",
    )
    assert _kinds(page) == ["title", "date", "body", "body", "body", "body"]


def test_a_title_full_of_figures_is_no_text() -> None:
    page = _clean(
        "들빛타임즈 > 지역",
        "3월부터 주차료 1시간 1천200원→1천800원…경차는 절반",
        "6년 만에 600원 인상",
        "기자명 노을찬 기자",
        "입력 2026.02.11 09:20",
        "조회 77",
        "들빛시가 3월 1일부터 공영주차장 요금을 1시간 1천200원에서 1천800원으로 올린다.",
        "저작권자 © 들빛타임즈 무단전재 금지",
    )
    assert page.title.startswith("3월부터 주차료")
    assert _kinds(page)[1:3] == ["title", "deck"]
    assert _kinds(page)[6] == "body"


def test_the_line_under_a_ranking_and_over_the_day_is_the_title() -> None:
    page = _clean(
        "많이 본 뉴스",
        "1. 새벽 배송 멈춘 산골 우체국",
        "2. “그날은 비가 왔다” 목격자의 말",
        "3. 분양권 전매 다시 묶는다",
        "저수지 둑 금 간 곳 3→5곳…“밤새 물 뺀다”",
        "마로운 기자",
        "승인 2026.07.03 22:41",
        "농어촌공사가 3일 밤 솔골저수지 둑에서 금 간 곳을 두 곳 더 찾았다고 밝혔다.",
        "아래 마을 31가구는 초등학교로 옮겼다.",
    )
    assert page.title == "저수지 둑 금 간 곳 3→5곳…“밤새 물 뺀다”"


def test_numbered_points_behind_labels_are_no_headlines() -> None:
    page = _clean(
        "공청회를 여는 일",
        "작성일 2026-05-06",
        "도시계획 조례를 고치는 공청회를 다음과 같이 엽니다.",
        "1. 일시: 2026년 5월 20일(수) 오후 2시",
        "2. 장소: 시청 별관 강당",
        "3. 안건: 용도지역 조정 등 4건",
        "목록",
        "이전글 도로 점용료 안내",
    )
    assert _kinds(page)[2:6] == ["body"] * 4


def test_a_ticker_over_the_title_is_the_sites_own() -> None:
    page = _clean(
        "Silver 41.02 +0.3%",
        "Wheat 5.61 -0.04",
        "Copper 4.88 +1.1%",
        "Analysis: What the harvest failure means for bread",
        "Nora Plum, food editor",
        "Published Aug 3, 2026, 9:40 a.m. ET",
        "The wheat harvest fell by a fifth this summer, the ministry said on Monday.",
        "Create account",
    )
    assert page.title == "Analysis: What the harvest failure means for bread"
    assert _kinds(page)[:3] == ["boilerplate"] * 3
    assert _kinds(page)[6] == "body"


def test_a_sentence_may_end_in_the_half_of_a_day() -> None:
    def cut(text: str) -> list[str]:
        return [text[start:end] for start, end in split_sentences(text)]

    assert len(cut("The main burst at 4:20 p.m. Crews from two towns dug until dark.")) == 2
    assert len(cut("Doors open at 7 p.m. Friday at the old mill.")) == 1
    assert len(cut("Doors open at 7 p.m. Eastern time.")) == 1
    assert len(cut("It rained. At about 8 p.m. Lee spoke.")) == 2
