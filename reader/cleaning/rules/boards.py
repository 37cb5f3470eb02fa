"""Boards, panels and players around a text: who is ahead, what comes next, whose voice reads.

Patterns run on `Unit.low`; each asks for a whole line.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

BOARD_LABEL = "label of a notice"
"""Over who wrote a notice and when, a cell a line."""

BOARDS: tuple[Rule, ...] = (
    Rule(
        "누구에게 보내기",
        "boilerplate",
        "share",
        r"(?:이웃|친구|동료|가족|엑스|메일|문자|카톡|톡|글자)(?:에게|로|으로) (?:기사 ?)?보내기$",
        "친구에게 보내기",
        where="edge",
        limit=20,
    ),
    Rule(
        BOARD_LABEL,
        "boilerplate",
        "menu",
        r"(?:작성자|등록자|게시자|작성일자?|등록일시?|게시일|수정일|조회 ?수|작성 ?부서"
        r"|등록 ?부서|담당 ?부서"
        r"|담당자|글 ?번호)$",
        "등록일",
        where="edge",
        limit=8,
    ),
    Rule(
        "구독자 수",
        "boilerplate",
        "counter",
        r"구독자 ?(?:수 ?)?[:：]? ?[\d,.]+ ?[만천]? ?명?$",
        "구독자 2,310명",
        where="edge",
        limit=20,
    ),
    Rule(
        "이런 것의 목록",
        "boilerplate",
        "related",
        r"(?:같은|비슷한) ?[가-힣]{2,6}(?:의)? ?(?:다른 ?)?(?:보도 ?자료|기사|뉴스|소식)"
        r"(?: 더 ?보기)?$"
        r"|[가-힣a-z0-9]{2,16} (?:배포|발표|보도 ?자료|기사) ?목록$"
        r"|(?:지금|요즘) ?(?:뜨는|많이 ?보는) ?보도 ?자료$",
        "같은 분야 보도자료",
        where="edge",
        opens="list",
        limit=30,
        needs=("목록", "같은", "비슷한", "뜨는", "보는"),
    ),
    Rule(
        "글의 앞뒤",
        "boilerplate",
        "related",
        r"(?:[윗앞] ?글|아랫 ?글|뒷 ?글|(?:이전|다음) ?글)$",
        "윗글",
        opens="list",
        limit=6,
    ),
    Rule(
        "누구의 목소리",
        "boilerplate",
        "menu",
        r"(?:여성|남성|여자|남자|아이|성우) ?(?:목소리|음성|보이스)(?: ?\d)?$"
        r"|(?:아주 |조금 )?(?:느리게|빠르게)$",
        "여자 목소리 2",
        limit=12,
        where="edge",
    ),
    Rule(
        "재생 단추",
        "boilerplate",
        "menu",
        r"(?:일시 ?정지|음소거(?: ?해제)?|화질(?: ?\d{3,4}p)?|구간 ?(?:선택|반복)"
        r"|자막 ?(?:켜기|끄기|설정)|배속(?: ?[\d.]+x?)?|[\d.]+ ?배속|자동 ?재생(?: ?(?:켜기|끄기))?"
        r"|다음 ?영상)$",
        "화질 720p",
        limit=14,
    ),
    Rule(
        "호와 꼭지",
        "boilerplate",
        "menu",
        r"제 ?\d{1,5}호 ?[/|·>] ?[^\d.]{2,20}$",
        "제88호 / 바다와 사람",
        where="edge",
        limit=34,
    ),
    Rule(
        "still to come",
        "boilerplate",
        "other",
        r"loading(?: \w+){1,3}(?:\.{3}|…)$|(?:지도|표|그래프|그래픽) 불러오는 중(?:\.{3}|…)?$",
        "Loading chart...",
        limit=40,
    ),
    Rule(
        "광고와 붙은 이름",
        "boilerplate",
        "ads",
        r"\[(?:광고|협찬|ad)\]\S.{2,60}$",
        "[광고]새벽된장 3kg 처음 그 맛",
        limit=80,
    ),
    Rule(
        "응원하는 말",
        "boilerplate",
        "comments",
        r"(?:응원|한줄|팬|실시간|이웃) ?(?:톡|토크|한마디|수다)$",
        "응원톡",
        opens="rest",
        where="edge",
        limit=12,
    ),
    Rule(
        "승부 예측",
        "boilerplate",
        "other",
        r"(?:승부|우승|승패|결과) ?예측(?: ?(?:참여|하기|투표))?$",
        "승부 예측",
        opens="list",
        where="edge",
        limit=14,
    ),
    Rule(
        "게시판의 알림",
        "boilerplate",
        "other",
        r"\[공지(?: ?사항)?\] ?\S.{4,100}$",
        "[공지] 일요일 새벽에는 글이 올라가지 않습니다",
        where="edge",
        limit=120,
    ),
    Rule(
        "paid by links",
        "boilerplate",
        "ads",
        r"if you (?:buy|shop|purchase|order)\b.{0,50}\blinks?\b.{0,120}$"
        r"|(?:이|위|아래) ?(?:링크|주소)(?:로|를 통해) .{0,20}(?:사시면|구매하|주문하)"
        r".{0,60}니다[.]?$",
        "If you order from these links, the paper earns a few pence.",
        where="edge",
        limit=200,
    ),
    Rule(
        "machine's voice",
        "boilerplate",
        "other",
        r"(?:narrated|read|voiced|spoken)(?: aloud)? by an? (?:automated|synthetic|computer"
        r"|artificial|ai|machine)[\w -]{0,20}voice[.] .{0,60}$",
        "Read aloud by a synthetic voice. Say what it gets wrong.",
        where="edge",
        limit=110,
    ),
    Rule(
        "keep it",
        "boilerplate",
        "menu",
        r"save (?:to|in|for|on) (?:my )?(?:list|lists|library|reading list|bookmarks|profile)$",
        "Save to my library",
        where="edge",
        limit=30,
    ),
)
