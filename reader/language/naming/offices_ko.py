"""Korean offices and parties known to every reader, by the short form that the press uses.

An article may say 한은 and never 한국은행: both have one key. Knows nothing of sentences.
"""

from __future__ import annotations

from reader.language.tables import word_list

__all__ = ["FULL_NAMES", "OFFICES", "OFFICE_HEADS"]

_ROWS = word_list(
    """
    한국은행/한은 금융감독원/금감원 금융위원회/금융위 공정거래위원회/공정위 국토교통부/국토부
    기획재정부/기재부 보건복지부/복지부 식품의약품안전처/식약처 질병관리청/질병청
    중앙선거관리위원회/중앙선관위 선거관리위원회/선관위 과학기술정보통신부/과기정통부/과기부
    산업통상자원부/산업부 고용노동부/고용부/노동부 행정안전부/행안부 중소벤처기업부/중기부
    농림축산식품부/농식품부 해양수산부/해수부 문화체육관광부/문체부 여성가족부/여가부
    국가보훈부/보훈부 외교부 통일부 법무부 국방부 교육부 환경부 방송통신위원회/방통위
    국민권익위원회/권익위 국가인권위원회/인권위 원자력안전위원회/원안위 개인정보보호위원회/개보위
    금융통화위원회/금통위 증권선물위원회/증선위 국가정보원/국정원 고위공직자범죄수사처/공수처
    국립과학수사연구원/국과수 헌법재판소/헌재 감사원 국세청 관세청 통계청 병무청 방위사업청/방사청
    경찰청 소방청 산림청 기상청 특허청 조달청 해양경찰청/해경청 국가유산청 농촌진흥청/농진청
    건강보험심사평가원/심평원 국민건강보험공단/건보공단 근로복지공단 한국개발연구원/KDI
    한국토지주택공사/LH 한국전력공사/한국전력/한전 한국도로공사/도로공사 한국수자원공사/수자원공사
    한국가스공사/가스공사 한국철도공사/코레일 국가수사본부/국수본 유엔/UN
    중앙재난안전대책본부/중대본 전국민주노동조합총연맹/민주노총 한국노동조합총연맹/한국노총
    한국경영자총협회/경총 전국경제인연합회/전경련 대한상공회의소/대한상의 대한의사협회/의협
    예산결산특별위원회/예결특위/예결위 환경노동위원회/환노위 법제사법위원회/법사위 정무위원회/정무위
    기획재정위원회/기재위 과학기술정보방송통신위원회/과방위 외교통일위원회/외통위 국방위원회/국방위
    행정안전위원회/행안위 문화체육관광위원회/문체위 산업통상자원중소벤처기업위원회/산자위/산자중기위
    농림축산식품해양수산위원회/농해수위 보건복지위원회/복지위 국토교통위원회/국토위
    운영위원회/운영위 윤리특별위원회/윤리특위 인사청문특별위원회/인사청문특위
    최저임금위원회/최임위
    중앙노동위원회/중노위 경제사회노동위원회/경사노위
    전국교직원노동조합/전교조 더불어민주당 국민의힘 조국혁신당 개혁신당 진보당 정의당 기본소득당
    """
)
"""Full name, then its short forms; one without a short form is hard to tell from its parts."""

OFFICES = frozenset(form for row in _ROWS for form in row.split("/"))
FULL_NAMES = {
    short: full for row in _ROWS for full, *shorts in (row.split("/"),) for short in shorts
}
OFFICE_HEADS = frozenset(form[:2] for form in OFFICES)
