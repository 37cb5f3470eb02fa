"""Words of menus and share bars: a short line made of nothing else is furniture.

A menu is recognised by all its words being menu words, so the tables hold single
words, as many as sites use, and no patterns. Lower case.
"""

from __future__ import annotations

import re

from reader.language.naming import name_tables
from reader.loading.written_dates import MONTH_NAMES
from reader.model import Subtype


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MENU_WORDS = _words(
    """
    & accessibility account admin and anonymous archive area arts audio author back bbc bitesize
    business cars classifieds climate close college columnists columns communities community
    content courts cricket crime culture discussion e-edition earth edition editorial editorials
    education eedition english entertainment entries environment estate events faith features food
    football future games golf health high home homes in info international iplayer it it/과학
    jobs jump latest letters life lifestyle links listen live load local log login magazine
    magazines main markets menu money more motoring national navigation news newsletter
    newsletters next obits obituaries open opinion opinions page pdf people photos podcast
    podcasts politics post posts previous privacy property puzzles radio real register rss rugby
    school schools science scores search sections shop sign skip soccer society sounds sport
    sports style subscribe tech technology tennis the to top traffic travel tv u.s. uk up video
    videos watch weather world your 中文 中文版 日本語 가 가+ 가- a+ a- aa 가가
    가요 강원 갤러리 건강
    건너뛰기 검색 검찰 게임 경기 경남 경북 경제 골프 공연 과학 광주 교육 구독설정 국방 국제 국회
    그래픽 글로벌 글쓰기 글씨 글씨크기 글자 글자크기 글자크기조정 금융 기고 기사 기사듣기 기업
    기자수첩 기획 날씨 내비게이션 네비게이션 노동 농구 누리집 뉴스 뉴스레터 뉴스홈 다시보기
    다음 다크모드 닫기 대구 대전 대통령실 댓글보기 더보기 데스크 독자투고 동영상 동정 뒤로 드라마
    듣기 라이브 라이프 랭킹 랭킹뉴스 로그아웃 로그인 마이페이지 마켓 만평 만화 맨위로 메뉴
    메뉴닫기 메뉴열기 메인 목록 목록보기 목록으로 문화 미술 바로가기 방송 배구 번역 법원 벤처 변경
    보관함 보통 본문 부고 부동산 부산 북마크 북한 블로그 사설 사이드바 사진 사회 산업 상단으로
    생활 생활/문화 서울 설문 설정 세계 세종 섹션 소리로 소비 속보 쇼핑 수도권 스크랩 스포츠
    슬라이드쇼 시론 시작 시장 신문 신문보기 심층 아주 아주작게 아주크게 알림 앱 야구 언론사
    언론사별 여성 여행 연예 연재 연합뉴스 열기 영상 영화 오피니언 외교 운세 울산 원본 원본보기
    월드 웹툰 위로 유통 음성듣기 음악 의회 이벤트 이슈 이전 인기 인물 인사 인쇄 인쇄하기 인천
    자동차 작게 재계 저장 전국 전남 전북 전체 전체기사 전체메뉴 전체보기 접기 정보 정치 제주 조절
    조정 종교 종합 줄이기 중기 증권 지면 지면보기 지역 책 책과 청와대 최신 축구 축소 출판
    상태바 스크롤 이동 이동하기 편성표 온에어 생방송 제보 제보하기 유머 장터 자유게시판 쪽지 지구촌
    충남 충북 취재수첩 카드뉴스 카페 칼럼 커뮤니티 쿠폰 퀴즈 크게 크게보기 크기 키우기 테크 통일
    통합검색 투표 트렌드 특집 팩트체크 페이지 편집 펼치기 포인트 포토 폰트 프린트 피플 한국어
    핫이슈 행정 헤드라인 홈 화보 확대 환경 회원가입
    """
)
SHARE_WORDS = _words(
    """
    bluesky bookmark copied copy e-mail email facebook flipboard gift instagram kakao line link
    linkedin mastodon messenger pinterest pocket print reddit save share sms sns telegram threads
    tiktok tumblr tweet twitter url url복사 whatsapp x x(트위터) youtube 공유 공유하기
    기사공유하기 네이버밴드 네이버블로그 라인 링크드인 링크복사 메일 메일보내기 목록 밴드 밴드에
    보내기 복사 복사하기 블로그 스레드 신고 엑스 올리기 유튜브 이메일 인스타그램 주소 주소복사
    카스 카카오스토리 카카오톡 카톡 카톡으로 텔레그램 트위터 퍼가기 페이스북 핀터레스트
    """
)
FOOTER_WORDS = _words(
    """
    회사소개 이용약관 개인정보처리방침 개인정보취급방침 개인정보 처리방침 청소년보호정책
    청소년보호 정책 광고안내 광고문의 광고 제휴문의 제휴 문의 찾아오시는길 찾아오시는 길 구독신청
    구독안내 불편신고 고충처리 고충처리인 기사제보 독자헌장 기사배열 기본방침 저작권규약 저작권
    규약 이메일무단수집거부 이메일 무단수집거부 윤리강령 편집규약 사이트맵 고객센터 신문사소개
    매체소개 정기구독 연혁 채용 인재채용 공지사항 독자투고 안내 약관 방침 보호 신문사 회사 소개
    rss 영문 수정보도 정정보도 구독 제보 및 about us contact advertise privacy policy terms of use
    service conditions cookies cookie accessibility careers jobs help faq faqs sitemap newsroom
    corrections complaints feedback editorial guidelines standards syndication advertising
    licensing parental guidance how to complain notice collection press the station sale choices
    your and & legal masthead staff newsletters subscriptions subscription
    """
)
_GLUED_ONLY = _words(
    "구독 구독하기 기자 변환 서비스 사용하기 요약봇 음성 텍스트 프로그램 댓글 보기"
)
"""Words that count as a menu's only where no space parts them from others."""
_FUSED = frozenset(
    word
    for word in SHARE_WORDS | MENU_WORDS | FOOTER_WORDS | _GLUED_ONLY
    if len(word) >= (2 if word >= "가" else 3)
)
_LONGEST_FUSED = max(map(len, _FUSED))
_WORDS_RATHER = {*"라동범음단팽", *(name for name in name_tables.SURNAMES if len(name) > 1)}
"""Family names of two syllables, and those with which words begin more often: 동네가, 단체는."""
HAPPENED = "입력|등록|승인|작성|송고|발행|게시|게재|수정|업데이트|갱신|출고|전송|배포"
"""What happened to a text at a time; alternatives of a pattern."""
SURNAMES = "".join(sorted(name for name in name_tables.SURNAMES if name not in _WORDS_RATHER))
"""Syllables that Korean family names are written with."""
MONTH = rf"(?:{MONTH_NAMES})\.?"
"""A month in full or shortened; lower case."""
WEEKDAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?"
WRITES = "기자|특파원|통신원|논설위원|편집위원|앵커|아나운서|리포터|캐스터|칼럼니스트|에디터"
"""What those are who write or read out a text; alternatives of a pattern."""
POSTS_BEFORE = (
    r"(?:(?:객원|수석|선임|상임) ?)?(?:논설위원|논설실장|편집위원|편집국장|주필|칼럼니스트|대기자"
    r"|선임기자|특파원)"
)
"""What who wrote is called before the name: "논설위원 한가람"."""
REPORTS = (
    r"(?:[가-힣]{1,5}[부팀국] ?)?(?:(?:선임|수습|인턴|객원|전문|사진|시민|온라인|대)?기자"
    rf"|{WRITES}|PD)"
)
"""What stands behind the name of who reports, with the desk before it: 경제부 선임기자."""
CREDIT_BREAK = re.compile(r"[\s|ㅣ·•∙/,>›»＞:\-–—()\[\]]+")


def fused(word: str) -> bool:
    """Whether a word is two such words or more that a scraper left without spaces."""
    return len(word) >= 4 and word not in _FUSED and _made_of(word, _FUSED)


def _shares(word: str) -> bool:
    """Whether a word is ways to share a text that a scraper left without spaces."""
    return _made_of(word, SHARE_WORDS)


def _made_of(word: str, parts: frozenset[str]) -> bool:
    ends = {0}
    for at in range(len(word)):
        if at in ends:
            widest = min(len(word), at + _LONGEST_FUSED)
            ends.update(stop for stop in range(at + 2, widest + 1) if word[at:stop] in parts)
    return len(word) in ends


def token_line(low: str) -> Subtype | None:
    """Menu or share bar, when every word of a short line is such a word."""
    if len(low) > 160 or not low:
        return None
    words = [word for word in CREDIT_BREAK.split(low) if word]
    if not words:
        return None
    share = sum(word in SHARE_WORDS for word in words)
    menu = sum(word in MENU_WORDS for word in words)
    footer = sum(word in FOOTER_WORDS for word in words)
    if footer == len(words) and (len(words) > 1 or menu == 0) and low != "광고":
        return "footer"
    unknown = [word for word in words if word not in SHARE_WORDS and word not in MENU_WORDS]
    if unknown:
        glued = [word for word in unknown if fused(word)]
        alone = all(word in glued or word in _GLUED_ONLY for word in unknown)
        if not glued or not alone:
            return None
        sharing = not menu and all(word in SHARE_WORDS or _shares(word) for word in words)
        return "share" if sharing else "menu"
    return "share" if share > menu else "menu"
