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


def test_standings_behind_a_list_are_no_part_of_a_short_report() -> None:
    page = _clean(
        "Fellside Sport",
        "Home",
        "Rugby Union",
        "Shop",
        "Otterburn 18-11 Marsh End",
        "14th March 2026, 18:20",
        "A late try from Dan Hurst gave Otterburn their sixth win in a row on Saturday.",
        "Marsh End, who led at the break, missed three kicks in the last ten minutes.",
        "Related",
        "Hurst to stay until 2029",
        "Otterburn to get a new stand",
        "Follow us on WhatsApp",
        "League table P W D L Pts",
        "1 Otterburn 17 13 1 3 58",
        "2 Marsh End 17 12 2 3 55",
        "3 Holm Bridge 17 11 0 6 47",
        "© Fellside Sport 2026",
    )
    assert _kinds(page)[4:8] == ["title", "date", "body", "body"]
    assert [s.text for s in page.sentences if s.kind == "body"][-1].startswith("Marsh End, who led")


def test_a_mail_tells_its_subject_and_who_sent_it() -> None:
    page = _clean(
        "From: Orla Finch <orla@harbourdesk.example>",
        "To: Desk <desk@harbourdesk.example>",
        "Date: Mon, 9 Mar 2026 08:02:11 +0000",
        "Subject: Dredging figures",
        "",
        "The port told me on Friday that it moved 31,000 tonnes of mud, not 13,000.",
        "I have asked for the survey and would hold the piece until it comes.",
    )
    assert page.title == "Dredging figures"
    assert page.reporter == "Orla Finch"
    assert page.published == "2026-03-09T08:02"


def test_a_post_goes_by_what_it_says() -> None:
    page = _clean(
        "너른들 반장",
        "@neoreun_banjang",
        "2026년 3월 2일 오전 7:10",
        "어젯밤부터 마을 입구 다리가 잠겨 있습니다",
        "면사무소에 알렸고 오늘 9시에 사람이 온답니다",
        "좋아요 31개",
    )
    assert page.title == "어젯밤부터 마을 입구 다리가 잠겨 있습니다"


def test_points_of_a_notice_are_each_a_sentence() -> None:
    page = _clean(
        "주민 설명회를 여는 일",
        "작성일 2026-09-01",
        "새 정수장을 짓는 일로 주민 설명회를 다음과 같이 엽니다.",
        "1. 일시: 2026년 9월 12일(토) 오전 10시",
        "2. 장소: 면사무소 2층 회의실",
        "3. 대상: 물빛면 주민과 토지 소유자",
        "물빛군 상수도사업소장",
    )
    said = [sentence.text for sentence in page.sentences]
    assert "2. 장소: 면사무소 2층 회의실" in said


def test_a_release_is_of_the_day_in_its_dateline() -> None:
    page = _clean(
        "Alder Foods Newsroom",
        "FOR IMMEDIATE RELEASE",
        "Alder Foods to close its Quincy cannery",
        "QUINCY, Mass., April 3, 2026 -- Alder Foods will close its cannery in June, it said.",
        "The firm employs 88 people there and will offer all of them work elsewhere.",
        "Media contact: Ida Bloom, press@alderfoods.example, 617-555-0101",
    )
    assert page.published == "2026-04-03"
    assert page.source == "Alder Foods Newsroom"


def test_rights_said_in_a_sentence_name_the_outlet() -> None:
    page = _clean(
        "물새포토",
        "[포토] 갯벌에 내린 도요새",
        "윤가을 기자",
        "2026-04-11 09:30",
        "도요새 떼가 갯벌에 내려 먹이를 찾고 있다. 2026.4.11 gaeul@mulsae.example",
        "올해 이곳을 찾은 도요새는 작년보다 2천 마리 많다.",
        "모든 사진의 저작권은 물새포토에 있습니다.",
    )
    assert page.source == "물새포토"
    assert _kinds(page)[4:6] == ["caption", "body"]


def test_neither_a_point_nor_a_message_is_a_title() -> None:
    points = _clean(
        "1. 운영비 2억4천만원 → 1억9천만원",
        "2. 기간: 2026년 4월~10월",
        "3. 맡은 곳: 공원녹지과",
        "위 내용은 그제 받은 문서에 적힌 것이고 아직 알려지지 않았습니다.",
    )
    assert _kinds(points) == ["body"] * 4
    chat = _clean(
        "[고은채] [오후 1:10] 원장이 문 닫는다고 함",
        "[배나루] [오후 1:12] 알아보니 어제 오후에 구청에 접수가 됐다고 합니다.",
        "[고은채] [오후 1:15] 환불은?",
    )
    assert _kinds(chat) == ["body"] * 3
    assert len(chat.sentences) == 3
