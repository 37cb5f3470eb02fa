"""Headings and lines of the rooms after an article, told by their grammar.

A noun for news behind an adnominal verb ("뽑은 소식"), readers and what they leave
("독자가 남긴 말"), a feeling with a count. Asked before the tables of known wordings.
Patterns run on `Unit.low`.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

_NEWS = r"(?:기사|뉴스|소식|글|콘텐츠|컨텐츠|영상|포스트|읽을거리|보도|칼럼|이야기)"
_READERS = r"(?:독자|시청자|구독자|회원|방문자|누리꾼|네티즌|읽은 ?이|이웃|청취자|애청자|팬)"

ROOMS: tuple[Rule, ...] = (
    Rule(
        "마음을 묻는 머리",
        "boilerplate",
        "reactions",
        r"(?=.{0,24}(?:기사|뉴스|보도|글|소식|콘텐츠|인터뷰|이야기))[^.]{0,24}(?:마음|느낌|감정"
        r"|기분"
        r"|표정|좋은|좋았|좋으|유익|도움)[^.]{0,20}(?:주세요|나요|까요|보세요|는지요"
        r"|십시오)[?.! ]*$",
        "이 기사를 읽은 마음을 골라 주세요",
        opens="list",
        where="edge",
        limit=44,
    ),
    Rule(
        "느낌과 수",
        "boilerplate",
        "reactions",
        r"(?:[가-힣]{1,6}[, ]{1,2}){0,3}[가-힣]{1,8}(?:요|니다|음|함) ?\d{1,6}"
        r"(?:[ ·|/]{0,3}+[가-힣][가-힣 ]{0,9}(?:요|니다) ?\d{1,6})*$",
        "든든해요 4",
        where="edge",
        limit=60,
    ),
    Rule(
        "읽은 이의 말",
        "boilerplate",
        "comments",
        rf"(?:아직 ?)?(?:아무도|누구도)[^.]{{0,16}}(?:남기|쓰|달)[^.]{{0,10}}않았.{{0,6}}$"
        rf"|{_READERS}(?:들)?(?:의|이|가|께서)? ?(?:남긴 ?)?(?:생각|말|한마디|한 ?줄|목소리|응원"
        rf"|댓글|의견"
        r"|이야기|톡|반응|참여|광장)(?: ?\(?\d+\)?)?$"
        r"|(?:응원|격려)? ?한 ?줄(?: ?(?:응원|평|느낌|소감))?(?: ?\d+)?$",
        "독자가 남긴 말",
        opens="rest",
        where="edge",
        limit=24,
    ),
    Rule(
        "이름과 때",
        "boilerplate",
        "comments",
        r"[가-힣a-z0-9_*. ]{2,16} ?[("
        r"|· ]+\d{2,4}[-.]\d{1,2}[-.]\d{1,2}[. ]+\d{1,2}:\d{2}(?::\d{2})?\)?"
        r"(?: ?(?:신고|답글|답하기|삭제))*$"
        r"|(?:\d{4}[-.]\d{1,2}[-.]\d{1,2}[. ]+\d{1,2}:\d{2}(?::\d{2})?) ?(?:신고|답글|답하기"
        r"|댓글)$",
        "섬사람 (2025-02-15 08:11:40)",
        where="edge",
        limit=60,
    ),
    Rule(
        "답하는 단추",
        "boilerplate",
        "comments",
        r"(?:답하기|답글|대답)(?: ?\d+)?(?: ?[·|]? ?(?:공감|비공감|추천|반대|좋아요|싫어요"
        r"|신고) ?\d*)+$"
        r"|(?:의견|댓글|답글) ?모두 ?(?:보기|펼치기)$",
        "답하기 공감 41 비공감 2",
        where="edge",
        limit=40,
    ),
    Rule(
        "꾸민 소식 목록",
        "boilerplate",
        "related",
        r"(?!.{0,30}(?:저작권|무단|제보))(?:[^.,…]{1,22}[ ’'])?(?:[가-힣]{0,4}[는은른난된긴을한룬"
        r"쓴] |이어 ?|관련 ?)"
        rf"{_NEWS}(?:들| ?더 ?보기| ?전체 ?보기| ?보기| ?목록| ?모음)?[ ▼>]*$",
        "새벽신문이 직접 뽑은 소식",
        opens="list",
        where="edge",
        limit=30,
        needs=(
            "기사",
            "뉴스",
            "소식",
            "글",
            "콘텐츠",
            "컨텐츠",
            "영상",
            "포스트",
            "읽을거리",
            "보도",
        ),
    ),
    Rule(
        "지난 호",
        "boilerplate",
        "related",
        r"(?:[^.,…]{1,16} )?(?:이어 ?보기|몰아 ?보기|다른 ?(?:호|글|꼭지)|지난 ?(?:호|회|글|소식))"
        r"(?: ?보기| ?목록)?[ ▼>]*$",
        "8시 뉴스 이어 보기",
        opens="list",
        where="edge",
        limit=24,
    ),
    Rule(
        "회사 개요",
        "boilerplate",
        "other",
        r"(?!.{0,16}(?:조사|설문|행사|사업|사건|사고|공연|전시|대회|축제|강좌|교육|연구|공사|여행|작품"
        r"|모집|판결|회의|토론회) ?(?:개요|소개)$)[가-힣a-z0-9()&·. ]{2,24} ?(?:개요|소개)$",
        "새벽전자 개요",
        opens="rest",
        where="edge",
        limit=30,
    ),
    Rule(
        "topic list",
        "boilerplate",
        "tags",
        r"(?:suggested|related|browse|more|key) (?:topics|tags|subjects)[ :]*$|see (?:more on"
        r"|all topics)"
        r"(?:[ :].{0,100})?$",
        "Suggested Topics:",
        opens="list",
        where="edge",
        limit=120,
    ),
    Rule(
        "related people",
        "boilerplate",
        "related",
        r"(?:related|featured) (?:faculty|people|experts?|research(?:ers)?|departments?|episodes?"
        r"|documents?|resources)[ :]*$|in (?:the|other) news$|(?:also )?(?:up next"
        r"|more in [\w ]{3,24})$"
        r"|more (?!than|about|to|information|details)[a-z]+(?: [a-z]+)?$"
        r"|(?:people|readers) .{0,24}are reading$"
        r"|keep reading on .{3,40}$",
        "Related Faculty",
        opens="list",
        where="edge",
        limit=40,
    ),
    Rule(
        "paid list",
        "boilerplate",
        "ads",
        r"(?:(?:paid|partner|promoted|sponsored|brand) (?:content|links|posts?|stories|features?)"
        r"(?: by .{2,30})?|search ads|from our (?:partners|sponsors)|around the web"
        r"|당신만 안 본.{0,10}"
        r"|이 광고는 .{2,16})[ :]*$",
        "Paid Content",
        opens="list",
        where="any",
        limit=44,
    ),
    Rule(
        "house rules",
        "boilerplate",
        "comments",
        r"(?:welcome to the (?:discussion|conversation)|be (?:truthful|nice|civil|proactive|kind)"
        r"|keep it (?:clean|civil)|please turn off|don['’]t threaten|share with us"
        r"|log in to (?:join|post))"
        r"[.:!]?.{0,140}$",
        "Welcome to the discussion.",
        opens="rest",
        where="edge",
        limit=180,
    ),
)


CREDIT_LINES: tuple[Rule, ...] = (
    Rule(
        "player at rest",
        "boilerplate",
        "counter",
        r"0:00(?: ?/ ?\d{1,2}:\d{2})?$",
        "0:00 / 3:12",
        limit=14,
        where="edge",
    ),
    Rule(
        "글쓴이 이름",
        "byline",
        None,
        r"(?!.{0,30}(?:실|과|팀|부|국|기|크게|작게)$)(?:글쓴이|지은이|작성자|필자|인터뷰[·, ]글"
        r"|글[·, ]인터뷰|묻고 (?:적다|쓰다|엮다)|글) ?[:：]? ?[가-힣]{2,7}"
        r"(?: ?[/|·,] ?(?:사진|그림|정리|촬영) ?[:：]? ?[가-힣]{2,4})*"
        r"(?: ?\([\d.*]{3,15}\))?$"
        r"|[가-힣]{2,5}(?: [가-힣]{1,5})? ?[/|·] ?(?:옮긴이|번역|옮김|사진|그림"
        r"|정리) ?[:：]? ?[가-힣]{2,4}$",
        "인터뷰·글 홍길동 / 사진 김철수",
        where="edge",
        limit=40,
    ),
    Rule(
        "도움말",
        "byline",
        None,
        r"(?:도움말(?:씀)?|자문|감수)[ :=]{1,3}[가-힣]{2,4}(?:\(| )[^.“”]{1,40}"
        r"(?:교수|원장|전문의|의사|약사|변호사|세무사|노무사|영양사|수의사|박사|센터장|소장|과장)\)?$",
        "도움말 홍길동 한결병원 신경과 교수",
        where="edge",
        limit=70,
        needs=("도움말", "자문", "감수"),
    ),
    Rule(
        "name and role",
        "byline",
        None,
        r"(?!letters? to )[a-z][\w'’-]+ [a-z][\w'’-]+ (?:[a-z&]+ ){0,3}(?:reporter|correspondent"
        r"|editor|staff writer"
        r"|columnist|producer)$|[a-z-]+[- ]based (?:[a-z]+ ){0,3}(?:reporter|correspondent|editor"
        r"|journalist|writer)\b.{0,200}$",
        "Imogen Tarrant Nature reporter",
        where="edge",
        limit=240,
    ),
    Rule(
        "date and office",
        "date",
        None,
        r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
        r" \d{1,2}, \d{4}(?: \d{1,2}:\d{2} ?[ap]m(?: \w{2,4}(?:[+-]\d+)?)?)? ?(?:["
        r"|·-] ?[a-z][\w &]{3,50}"
        r"|,? ?(?:updated|last updated) .{2,30}(?: ago)?)$"
        r"|\d{4}년 \d{1,2}월 (?:\d{1,2}일|\d주|[상중하]순)(?: ?[·|,/] ?(?:제 ?)?\d+호)?$"
        r"|(?:변경|고침|올림|첫 ?게시|다듬음) ?[:：]? ?\d{4}[.\-년/] ?\d{1,2}.{2,22}$",
        "March 4, 2024 | Office of Communications",
        limit=100,
    ),
)
