"""Words of menus and share bars: a short line made of nothing else is furniture.

A menu is recognised by all its words being menu words, so the tables hold single
words, as many as sites use, and no patterns. Lower case.
"""

from __future__ import annotations

import re

from reader.model import Subtype


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MENU_WORDS = _words(
    """
    홈 메인 전체 전체메뉴 메뉴 뉴스 정치 경제 사회 국제 세계 월드 문화 스포츠 연예 it it/과학 과학
    테크 산업 증권 금융 부동산 오피니언 사설 칼럼 기획 연재 포토 영상 동영상 tv 라이브 생활
    생활/문화 라이프 건강 여행 날씨 운세 만화 웹툰 게임 자동차 교육 노동 환경 여성 인물 인사 부고
    동정 지역 전국 수도권 서울 경기 인천 부산 대구 광주 대전 울산 세종 강원 충북 충남 전북 전남
    경북 경남 제주 북한 외교 국방 통일 법원 검찰 의회 국회 청와대 대통령실 행정 기업 재계 중기
    벤처 유통 소비 시장 글로벌 마켓 랭킹 랭킹뉴스 트렌드 포인트 속보 최신 인기 헤드라인 핫이슈
    이슈 특집 심층 팩트체크 그래픽 카드뉴스 뉴스레터 구독 지면 지면보기 pdf 신문 신문보기 로그인
    로그아웃 회원가입 마이페이지 검색 통합검색 닫기 열기 접기 펼치기 더보기 이전 다음 처음 끝 목록
    목록보기 목록으로 맨위로 위로 top 상단으로 본문 바로가기 건너뛰기 페이지 정보 제보 기사제보
    고객센터 사이트맵 이벤트 퀴즈 쿠폰 투표 설문 커뮤니티 블로그 카페 쇼핑 앱 언론사 언론사별
    뉴스홈 뒤로 글쓰기 다시보기 소리로 키우기 원본보기 슬라이드쇼 시작 크게보기 원본 사진 화보
    갤러리 누리집 섹션 구독설정 전체보기 전체기사 종합 연합뉴스 방송 가요 영화 드라마 야구 축구
    골프 배구 농구 책 책과 출판 종교 미술 음악 공연 피플 데스크 취재수첩 기자수첩 만평 시론 기고
    독자투고 english 日本語 中文 中文版 한국어 rss 알림 설정 편집 내비게이션 네비게이션 사이드바
    메뉴열기 메뉴닫기 home news sport sports business opinion opinions politics world us u.s. uk
    local national international tech technology science health culture arts entertainment
    lifestyle life style travel food money markets weather video videos audio podcasts podcast
    photos live menu search close open login log in sign up register account subscribe newsletters
    newsletter obituaries obits classifieds jobs shop events games puzzles education environment
    climate crime courts schools communities community features columns columnists letters
    editorial editorials earth future football soccer rugby cricket tennis golf more sections
    edition skip navigation to main content the back next previous e-edition eedition traffic
    magazine archive magazines real estate homes cars motoring property people society faith high
    school college scores jump latest load entries post posts info author admin page anonymous
    discussion privacy your area accessibility links advertise contact about donate watch listen
    radio bbc iplayer sounds bitesize & and
    """
)
SHARE_WORDS = _words(
    """
    공유 공유하기 페이스북 트위터 카카오톡 카카오스토리 카스 카톡 밴드 네이버밴드 네이버블로그
    블로그 라인 텔레그램 인스타그램 링크드인 스레드 핀터레스트 url url복사 링크복사 주소복사 복사
    복사하기 인쇄 인쇄하기 프린트 스크랩 북마크 저장 메일 이메일 메일보내기 퍼가기 보내기 sns 엑스
    x x(트위터) 글자 글씨 크기 글자크기 글씨크기 폰트 가 가가 가+ 가- 작게 보통 크게 아주 아주작게
    아주크게 확대 축소 조절 변경 듣기 다크모드 기사듣기 번역 음성듣기 더보기 닫기 기사 보관함
    기사공유하기 올리기 카톡으로 밴드에 주소 신고 목록 조정 글자크기조정 facebook twitter whatsapp
    email e-mail linkedin reddit bluesky threads flipboard pinterest messenger telegram tumblr
    pocket print copy link share tweet save bookmark gift instagram youtube tiktok mastodon sms
    kakao line more copied on via this article story 유튜브
    """
)
CREDIT_BREAK = re.compile(r"[\s|·•/,>›»＞:\-–—()\[\]]+")


def token_line(low: str) -> Subtype | None:
    """Menu or share bar, when every word of a short line is such a word."""
    if len(low) > 160 or not low:
        return None
    words = [word for word in CREDIT_BREAK.split(low) if word]
    if not words:
        return None
    share = menu = 0
    for word in words:
        in_share, in_menu = word in SHARE_WORDS, word in MENU_WORDS
        if not in_share and not in_menu:
            return None
        share += in_share
        menu += in_menu
    if share > menu:
        return "share"
    return "menu"
