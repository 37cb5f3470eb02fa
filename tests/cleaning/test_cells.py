"""Tables that a scraper left one cell a line are the article's; counters and rankings are not."""

from __future__ import annotations

import pytest

from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kinds

KOREAN_TABLES = {
    "vote": "후보|득표|득표율|유하늘|12,330|51.2%|마바람|9,104|37.8%|무효|2,640|11.0%",
    "sets": "구분|1세트|2세트|3세트|계|나루|25|19|25|3|언덕|21|25|17|1",
    "medals": "순위|나라|금|은|동|1|가나|16|8|13|2|나다|12|9|7|3|다라|9|10|4",
    "forecast": "서울|맑음|3도|12도|부산|흐림|7도|15도|대구|비|5도|11도",
    "prices": "배추|3,200원|▲120|무|1,800원|▼40|대파|2,450원|▲310",
    "years": "2021년|31만|2022년|30만|2023년|29만5천|2024년|29만",
    "programme": "10:30|개회식|대강당|11:00|강연|소강당|13:00|점심|식당",
    "two": "동|투표율|언덕동|61.2%|나루동|58.0%|들판동|55.4%|■ 후보별 득표|후보|득표|유하늘|31,204"
    "|마바람|30,001|남이슬|보합",
    "batters": "선수|타수|안타|타점|가람|4|2|1|나래|3|1|0|다솜|5|3|2",
}
ENGLISH_TABLES = {
    "vote": "Candidate|Party|Votes|Share|Ada Fenn|Greens|12,330|51.2%|Bo Marsh|Labour|9,104|37.8%"
    "|Others|-|2,640|11.0%",
    "standings": "Team|P|W|L|Pts|Rivermouth|10|8|2|24|Eastmarch|10|7|3|21|Siftwell|10|5|5|15",
    "forecast": "Mon|Sunny|12C|4C|Tue|Rain|9C|3C|Wed|Cloudy|10C|5C",
    "prices": "Wheat|$5.40|+2%|Corn|$4.10|-1%|Soy|$11.20|+0.4%",
    "sets": "Fenn|6|4|7|Marsh|3|6|5",
    "closing": "Commodity|Close|Change|Corn|$4.10|-1.2%|Soybeans|$11.20|unch|Oats|$3.31|-0.8%",
    "events": "Mon|Choir in the fish market|6pm|Fish market|Tue|Film: The Ferry|7.30pm|Odeon|Wed"
    "|Poems and soup|1pm|Library",
    "quarters": "Q1|52|Q2|17|Q3|-41|Q4|8",
}
FURNITURE = {
    "reactions": "좋아요|12|훈훈해요|3|슬퍼요|1|화나요|2|후속기사 원해요|5",
    "ranking": "1|가을 산 물들다|2|바다가 부른다|3|시장에 간 곰|4|빵값 오른다|5|비 온 뒤 하늘",
    "pages": "이전|1|2|3|4|5|6|7|8|9|10|다음",
    "counters": "공유|12|댓글|5|추천|3|스크랩|4",
}


def _hidden(page: list[str], place: int, cells: list[str]) -> int:
    article = cleaned([*page[:place], *cells, *page[place:]])
    lines = range(place + 1, place + len(cells) + 1)
    found = [
        kind
        for segment, kind in zip(article.segments, kinds(article), strict=True)
        if segment.line in lines
    ]
    assert len(found) == len(cells)
    return sum(kind.startswith("boilerplate") for kind in found)


@pytest.mark.parametrize("place", [7, 11])
@pytest.mark.parametrize("name", KOREAN_TABLES)
def test_a_korean_table_of_lone_cells_is_the_articles(name: str, place: int) -> None:
    assert _hidden(KOREAN, place, KOREAN_TABLES[name].split("|")) == 0


@pytest.mark.parametrize("place", [7, 11])
@pytest.mark.parametrize("name", ENGLISH_TABLES)
def test_an_english_table_of_lone_cells_is_the_articles(name: str, place: int) -> None:
    assert _hidden(ENGLISH, place, ENGLISH_TABLES[name].split("|")) == 0


@pytest.mark.parametrize("name", FURNITURE)
def test_figures_of_the_page_are_no_table(name: str) -> None:
    cells = FURNITURE[name].split("|")
    assert _hidden(KOREAN, 11, cells) == len(cells)


def test_a_panel_of_prices_behind_the_copyright_line_is_the_pages() -> None:
    page = [*KOREAN[:13], "증시"]
    cells = ["코스피", "2,812.05", "▲12.4", "코스닥", "812.10", "▼3.1", "환율", "1,391.2", "▲3.7"]
    assert _hidden(page, len(page), cells) == len(cells)
