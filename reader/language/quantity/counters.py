"""Words that count things: Korean counters and English nouns of people and things.

A counter says what class of thing is counted; two counts of different classes
are never compared. Knows nothing of numbers or sentences.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.language.tables import word_set

__all__ = [
    "COUNTERS",
    "COUNTER_ROWS",
    "PERSON_NOUNS",
    "STRONG_COUNTERS",
    "Counter",
]


@dataclass(frozen=True, slots=True)
class Counter:
    """Counters of one class, parted by `|`; `native` ones also follow 한, 두, 세."""

    words: str
    unit: str
    example: str
    native: bool = True


COUNTER_ROWS: tuple[Counter, ...] = (
    Counter("명|사람|분|인|名", "person", "노동자 3명이 다쳤다"),
    Counter("개|가지|종|종류|품목|個", "thing", "사과 3개를 샀다"),
    Counter("대", "machine", "버스 3대가 섰다"),
    Counter("척", "ship", "어선 3척이 떴다"),
    Counter("건", "case", "사고 3건이 났다"),
    Counter("곳|군데|개소|개 소", "place", "기관 3곳이 참여했다"),
    Counter("개국|개 국|개 나라|나라|국", "country", "회원국 3개국이 반대했다"),
    Counter("개사|개 사|개 업체|개 기업|개 회사|사|개업체", "company", "업체 3개사가 냈다"),
    Counter("개교|개 학교|개 대학|개 교", "school", "학교 3개교가 닫았다"),
    Counter(
        "개 시도|개 시·도|개 시군|개 시군구|개 지역|개 도시|개 시", "region", "3개 지역이 잠겼다"
    ),
    Counter("마리|두|수", "animal", "소 3마리가 죽었다"),
    Counter("그루|본|주", "plant", "나무 3그루가 쓰러졌다"),
    Counter("송이|포기|통|단|포대|박스|상자|병|캔|갑|봉지|포", "pack", "배추 3포기를 샀다"),
    Counter("장|매|부|권|편|통|쪽|페이지", "sheet", "사진 3장을 냈다"),
    Counter("채|동|가구|세대|실|객실", "home", "주택 3채가 탔다"),
    Counter("가구|세대", "household", "이재민 3가구가 나왔다"),
    Counter("번|차례|회|회차|차례씩", "time", "회의를 3차례 열었다"),
    Counter("발|기|문|정|자루", "arm", "미사일 3발을 쐈다"),
    Counter("편|회분|부작", "episode", "영화 3편을 냈다"),
    Counter("점", "piece", "유물 3점이 나왔다"),
    Counter(
        "골|득점|안타|홈런|승|패|무|세트|이닝|타점|삼진", "score-unit", "경기에서 3골을 넣었다"
    ),
    Counter("석|좌석|의석|자리", "seat", "여당이 3석을 얻었다"),
    Counter("표", "vote", "후보가 3표를 얻었다"),
    Counter("주|株", "stock", "주식 3주를 샀다"),
    Counter("팀|조|쌍|커플", "group", "선수 3팀이 나왔다"),
    Counter("조|항|조항|개 조항|개항|개 항목|항목", "article", "법 3개 조항을 고쳤다"),
    Counter("층", "floor", "건물 3층에서 났다"),
    Counter("호선|호기|호실", "line", "지하철 3호선이 섰다", native=False),
    Counter("선", "term", "그는 3선 의원이다", native=False),
    Counter(
        "호|차|기|급|단계|호|번지|조|항|학년|반|과목|편대|군",
        "grade",
        "제3차 회의를 열었다",
        native=False,
    ),
    Counter("라운드|경기|게임|바퀴|레인", "game", "팀이 3경기를 이겼다"),
    Counter("걸음|뼘|모금|줄|술|끼|잔|그릇|접시", "bit", "물 3잔을 마셨다"),
    Counter("필지|블록|구역|개 동|개동|개구", "plot", "땅 3필지를 샀다"),
    Counter(
        "교대|개조|개 조|반|개 반|개반|개 팀|개팀|개 분야|개 부문|개 과제", "unit", "3개 팀이 냈다"
    ),
    Counter("벌|켤레|짝|쌍", "wear", "구두 3켤레를 샀다"),
    Counter("바이트|토큰|매개변수|파라미터", "symbol", "모델은 3 토큰을 배웠다", native=False),
    Counter("TEU|CGT|만TEU", "cargo", "항만이 3TEU를 날랐다", native=False),
    Counter("t급|톤급|㎾급", "class", "3t급 배다", native=False),
)


def _lookup(rows: tuple[Counter, ...]) -> dict[str, Counter]:
    table: dict[str, Counter] = {}
    for row in rows:
        for word in row.words.split("|"):
            table.setdefault(word, row)
    return table


COUNTERS: dict[str, Counter] = _lookup(COUNTER_ROWS)
"""Written counter to its row; the first row that names a counter has it."""

STRONG_COUNTERS = word_set(
    "명 개 건 곳 대 척 마리 가구 채 차례 개월 원 달러 % ％ 퍼센트 km ㎞ kg ㎏"
)
"""Counters that make digits a count even when a word is glued before them (점유율38%)."""

PERSON_NOUNS = word_set(
    """
    people person passenger soldier worker resident patient man woman child student civilian
    employee staff teacher officer official lawmaker member victim survivor migrant refugee
    protester demonstrator voter customer user visitor tourist fan athlete player doctor nurse
    firefighter prisoner hostage suspect detainee driver pedestrian crew sailor fisherman farmer
    trader miner rescuer volunteer adult baby infant girl boy teenager villager commuter
    traveller traveler shareholder investor delegate candidate judge juror minister senator troop
    serviceman policeman fighter militant rebel inmate pupil graduate applicant participant
    respondent subscriber inhabitant citizen guest diner shopper striker personnel evacuee
    casualty fatality scientist researcher expert engineer pilot captain deckhand body human
    individual household
    """
)
"""English nouns whose count is a count of people (stems are made from these)."""
