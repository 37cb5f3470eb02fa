"""Why a passage was cleaned away, in the reader's language.

The cleaning names the rule that decided, in the language of the pages that the rule is for.
A row gives such a name in both languages. A name without a row is shown as it stands where
its script is the reader's and left out elsewhere: what the passage is stands beside it anyway.
Knows nothing of how the rules decide.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.tui.strings import LANGUAGES, Words

# ruff: noqa: E501 - a row is a row
# fmt: off
_SAID: tuple[tuple[str, str, str], ...] = (
    # a pattern of a whole reason, then its words with what the pattern caught; "{0}" is a reason
    (r"in (?P<head>.+)", "under a heading: {head}", "머리말 아래: {head}"),
    (r"repeats line (?P<at>\d+)", "repeats line {at}", "{at}행과 같음"),
    (r"repeats lines (?P<at>\d+-\d+)", "repeats lines {at}", "{at}행과 같음"),
    (r"near-duplicate of line (?P<at>\d+): (?P<how>.*)", "nearly line {at}: {how}", "{at}행과 거의 같음: {how}"),
    (r"near-duplicate of line (?P<at>\d+), but differs: (?P<how>.*)", "nearly line {at}, but differs: {how}", "{at}행과 거의 같으나 다른 데가 있음: {how}"),
)
_NAMES: tuple[tuple[str, str, str], ...] = (
    # as the cleaning says it, in English, in Korean
    # by place and company
    ("a heading of nothing", "a heading of nothing", "뒤에 딸린 것이 없는 머리말"),
    ("a run of headlines", "a run of headlines", "잇따른 기사 제목"),
    ("above the title", "above the title", "제목 위"),
    ("address", "nothing but an address", "주소뿐인 줄"),
    ("after the article", "after the article", "기사가 끝난 뒤"),
    ("among furniture", "among such lines", "걷어낸 줄 사이"),
    ("among furniture under the title", "among such lines under the title", "제목 밑 걷어낸 줄 사이"),
    ("among the imprint", "among the imprint", "발행 정보 사이"),
    ("breadcrumb", "a path of sections", "분류 경로"),
    ("buttons in brackets", "buttons in brackets", "괄호 친 단추"),
    ("correction", "a correction", "바로잡음"),
    ("glued to the text", "glued to the text", "글에 붙어 온 것"),
    ("words of one stem", "key words of one stem", "한 말에서 나온 꼬리표"),
    ("hash tags", "hash tags", "#로 시작하는 태그"),
    ("heads a promotion", "heads a promotion", "홍보의 머리말"),
    ("heads lines behind arrows", "heads lines behind arrows", "화살표 줄의 머리말"),
    ("lines behind arrows", "lines behind arrows", "화살표가 붙은 줄"),
    ("links above the title", "links above the title", "제목 위 링크"),
    ("metadata of the file", "metadata of the file", "파일 머리 정보"),
    ("nothing but a link", "nothing but a link", "링크뿐인 줄"),
    ("on many pages of this source", "on many pages of this source", "이 매체의 여러 쪽에 있음"),
    ("ornament", "an ornament", "꾸밈"),
    ("reads as furniture", "does not read like the article", "기사 글 같지 않음"),
    ("separator", "a separator", "구분선"),
    ("separator in furniture", "a separator among such lines", "걷어낸 줄 사이 구분선"),
    ("short and foreign under the title", "short, under the title, in other words than the text", "제목 밑 짧고 동떨어진 줄"),
    ("the outlet speaks", "the outlet speaks of itself", "매체가 자기 말을 함"),
    ("turns to the reader", "turns to the reader", "독자에게 하는 말"),
    ("unnamed image", "an image without a name", "이름 없는 그림"),
    ("unnamed image in furniture", "an image without a name among such lines", "걷어낸 줄 사이 이름 없는 그림"),
    ("who sent the release", "who sent the release", "보도자료를 낸 곳"),
    # words that menus and the like are made of
    ("menu words", "menu words", "메뉴 낱말"),
    ("share words", "names of networks to share on", "공유할 곳 이름"),
    ("counter words", "words of counters", "조회수 낱말"),
    ("reactions words", "words of reactions", "반응 낱말"),
    ("tags words", "tags", "태그 낱말"),
    ("related words", "words of lists", "목록 낱말"),
    ("promo words", "words of promotion", "홍보 낱말"),
    ("copyright words", "words of copyright", "저작권 낱말"),
    ("footer words", "footer words", "꼬리말 낱말"),
    ("comments words", "words of comments", "댓글 낱말"),
    ("ads words", "words of advertising", "광고 낱말"),
    ("other words", "words of the page", "화면 낱말"),
    # figures
    ("수와 이름", "a figure with its name", "이름 붙은 수"),
    ("수", "a bare figure", "수만 있는 줄"),
    ("잰 것", "counts", "잰 수"),
    ("조회 수", "how often read", "조회수"),
    ("읽은 사람", "how many read it", "읽은 사람 수"),
    ("얼마 만에 읽음", "how long it takes to read", "읽는 데 걸리는 시간"),
    ("사진 몇 장", "number of pictures", "사진 수"),
    ("사진 차례", "number of a picture", "몇 번째 사진"),
    ("재생 시간", "length of a recording", "재생 시간"),
    ("글자 수", "number of characters", "글자 수"),
    ("이야기 수", "number of comments", "댓글 수"),
    ("댓글 몇 개", "number of comments", "댓글 수"),
    ("느낌과 수", "a reaction and its number", "반응과 그 수"),
    ("signs with counts", "signs with counts", "기호와 수"),
    ("stars given", "stars given", "별점"),
    ("how long to hear", "how long to hear", "듣는 데 걸리는 시간"),
    ("number of a page", "number of a page", "쪽 번호"),
    ("shares", "how often shared", "공유 수"),
    ("watching", "how many are watching", "보고 있는 사람 수"),
    ("read so often", "how many read or watch it", "보는 사람 수"),
    ("player at rest", "a player at rest", "멈춘 재생기"),
    # buttons and tools
    ("보내기 단추", "a button to send it on", "보내기 단추"),
    ("청하는 단추", "a button that asks for something", "청하는 단추"),
    ("댓글 단추 길게", "a button of the comments", "댓글 단추"),
    ("댓글 단추", "a button of the comments", "댓글 단추"),
    ("답하는 단추", "a button to reply", "답하는 단추"),
    ("단추", "a button", "단추"),
    ("기타 단추", "a button", "단추"),
    ("구독 단추", "a button to subscribe", "구독 단추"),
    ("사진 단추", "a button of a picture", "사진 단추"),
    ("동영상 단추", "a button of a video", "동영상 단추"),
    ("화면과 원문", "a button of the page", "화면 단추"),
    ("view of the page", "a view of the page", "화면 보기"),
    ("더하는 단추", "a button with a plus sign", "더하기 단추"),
    ("빠르기", "speed of playing", "재생 빠르기"),
    ("code to embed", "code to embed", "퍼 갈 코드"),
    ("file to load", "a file to load", "내려받을 파일"),
    ("이름표", "a label", "이름표"),
    ("글자 크기", "size of type", "글자 크기"),
    ("가가", "size of type", "글자 크기 단추"),
    ("듣기", "a button to listen", "듣기 단추"),
    ("읽어 주기", "reading aloud", "읽어 주기"),
    ("복사됨", "says that it copied", "복사했다는 알림"),
    ("english button", "a button", "영어 단추"),
    ("gift button", "a button to give", "기부 단추"),
    ("cookie button", "a button about cookies", "쿠키 단추"),
    ("sign up button", "a button to sign up", "가입 단추"),
    ("page tool", "a tool of the page", "화면 도구"),
    ("comment tools", "tools of the comments", "댓글 도구"),
    ("댓글 방 도구", "tools of the comments", "댓글 도구"),
    # promotion and advertising
    ("원고료", "asks to pay the writer", "원고료"),
    ("받아보기", "asks to have it sent", "받아보기"),
    ("연락 칸", "how to reach the outlet", "연락처"),
    ("채널 알림", "tells of a channel", "채널 알림"),
    ("이웃 맺기", "asks to be followed", "이웃 맺기"),
    ("by telephone", "asks to be called or written to", "전화나 문자로 알리기"),
    ("구독 청", "asks to subscribe", "구독 권유"),
    ("앱 내려받기", "asks to install an app", "앱 내려받기"),
    ("제보 창구", "asks for tips", "제보 창구"),
    ("매체 채널", "a channel of the outlet", "매체 채널"),
    ("부르는 말", "invites to subscribe", "부르는 말"),
    ("인사", "a greeting", "인사"),
    ("맺는 인사", "a farewell", "맺는 인사"),
    ("이벤트", "a giveaway", "이벤트"),
    ("독점·회원", "for members", "회원 전용"),
    ("광고 줄", "an advertisement", "광고"),
    ("광고", "the word advertisement", "광고라는 말"),
    ("광고 알림", "says that it is paid for", "광고 알림"),
    ("deals", "an offer", "판매 안내"),
    ("newsletters", "a newsletter", "소식지"),
    ("newsletter sentence", "praises a newsletter", "소식지 권유"),
    ("sign up", "asks to sign up", "가입 권유"),
    ("privacy of sign-up", "terms of signing up", "가입 약관"),
    ("paid label", "a label of advertising", "광고 표시"),
    ("paid list", "a list that is paid for", "광고 목록"),
    # lists of other articles
    ("관련 목록", "a list of related articles", "관련 목록"),
    ("많이 본 목록", "a list of what is read most", "많이 본 목록"),
    ("함께 볼 목록", "a list to read as well", "함께 볼 목록"),
    ("소식 목록", "a list of news", "소식 목록"),
    ("꾸민 소식 목록", "a list that the outlet chose", "꾸민 소식 목록"),
    ("기자의 다른 글", "more by this reporter", "기자의 다른 글"),
    ("추천 목록", "a list of recommendations", "추천 목록"),
    ("추천 낱말", "a word for recommendations", "추천 낱말"),
    ("앞뒤 글", "the article before or after", "앞뒤 글"),
    ("링크 목록", "a list of links", "링크 목록"),
    ("관련: 제목", "a related headline", "관련 기사 제목"),
    ("모아보기", "more of the kind", "모아보기"),
    ("몰아 보기", "all parts in a row", "몰아 보기"),
    ("어때요", "suggests other articles", "다른 글 권유"),
    ("지난 호", "earlier issues", "지난 호"),
    ("같은 호의 글", "more of the same issue", "같은 호의 글"),
    ("원문으로", "to the original", "원문으로 가기"),
    ("related list", "a list of related articles", "관련 목록"),
    ("related people", "a list of people", "관련 인물"),
    ("read next", "what to read next", "이어 읽을 글"),
    ("read more:", "a related headline", "관련 기사 제목"),
    ("see also", "see also", "함께 볼 글"),
    ("graphic link", "a link to a graphic", "그래픽 링크"),
    # comments, reactions, tags, sharing
    ("댓글 머리", "heads the comments", "댓글 머리말"),
    ("댓글 머리 길게", "heads the comments", "댓글 머리말"),
    ("댓글 없음", "no comments yet", "댓글 없음"),
    ("첫 댓글", "asks for a first comment", "첫 댓글 권유"),
    ("댓글 쓰기", "how to comment", "댓글 쓰기"),
    ("댓글 규정", "rules for comments", "댓글 규정"),
    ("댓글 순서", "order of comments", "댓글 순서"),
    ("읽은 이의 말", "what readers say", "읽은 이의 말"),
    ("이름과 때", "a name and a time", "이름과 때"),
    ("comments", "heads the comments", "댓글 머리말"),
    ("have your say", "asks for comments", "댓글 권유"),
    ("guest book", "a guest book", "방명록"),
    ("book of guests", "a guest book", "방명록"),
    ("order of entries", "order of entries", "늘어놓는 순서"),
    ("house rules", "rules for comments", "댓글 규정"),
    ("no replies", "no comments yet", "댓글 없음"),
    ("반응 머리", "heads the reactions", "반응 머리말"),
    ("반응", "reactions", "반응"),
    ("반응 낱말", "a word of reactions", "반응 낱말"),
    ("마음을 묻는 머리", "asks how readers feel", "마음을 묻는 머리말"),
    ("태그 머리", "heads the tags", "태그 머리말"),
    ("꼬리표", "key words", "꼬리표"),
    ("topics", "topics", "주제어"),
    ("topic list", "topics", "주제어"),
    ("공유 머리", "heads what is for sharing", "공유 머리말"),
    ("share this", "asks to share", "공유 권유"),
    ("share sentence", "asks to share", "공유 권유"),
    ("share on and on", "networks to share on", "공유할 곳"),
    # rights and imprint
    ("ⓒ 금지", "a copyright sign and a ban", "ⓒ와 금지"),
    ("무단 전재", "a ban on copying", "무단 전재 금지"),
    ("저작권자", "names who holds the rights", "저작권자"),
    ("name © year", "a copyright sign and a year", "ⓒ와 연도"),
    ("© year", "a copyright sign and a year", "ⓒ와 연도"),
    ("all rights", "all rights reserved", "모든 권리 보유"),
    ("may not be published", "a ban on copying", "전재 금지"),
    ("판권 칸", "the imprint", "발행 정보"),
    ("판권 여럿", "the imprint", "발행 정보"),
    ("주소 전화", "address and telephone", "주소와 전화"),
    ("제보·광고 문의", "where to send tips and ask for advertising", "제보·광고 문의"),
    ("인터넷신문위원회", "a press council", "인터넷신문위원회"),
    ("정정보도 알림", "how to ask for a correction", "정정보도 안내"),
    ("imprint links", "links of the imprint", "발행 정보 링크"),
    ("company line", "the company's registration", "회사 등록"),
    ("site rules", "rules of the site", "사이트 규정"),
    # what a page says of itself
    ("기사에 든 것", "what went into the article", "기사에 든 것"),
    ("다른 화면", "speaks of another view", "다른 화면 안내"),
    ("저절로 바뀌는 쪽", "says that the page renews itself", "저절로 바뀌는 쪽"),
    ("자료 번호", "number of a document", "자료 번호"),
    ("재생 알림", "a message of the player", "재생 알림"),
    ("player message", "a message of the player", "재생 알림"),
    ("줄 요약", "a summary in some lines", "줄 요약"),
    ("저절로 뽑은 줄", "a summary by machine", "자동 요약"),
    ("자동 요약", "a summary by machine", "자동 요약"),
    ("요약 알림", "says that a machine summed up", "요약 알림"),
    ("기계가 간추림", "summed up or translated by machine", "기계가 간추림"),
    ("자동 알림", "made by machine", "자동 생성 알림"),
    ("자동 생성 알림", "made by machine", "자동 생성 알림"),
    ("machine summary", "a summary by machine", "기계가 간추림"),
    ("전체 맥락", "says to read it all", "전체를 읽으라는 말"),
    ("지은이의 알림", "the writer's own interests", "지은이의 알림"),
    ("새로 고치는 때", "tells when the page renews itself", "새로 고치는 때"),
    ("고친 내력", "heads the changes of the text", "고친 내력"),
    ("compliance", "a notice of compliance", "준법 알림"),
    ("dated amends", "a note on a change of the text", "고친 내력"),
    ("amends", "a disclosure or correction", "밝힘이나 바로잡음"),
    ("바로잡음", "a correction", "바로잡음"),
    ("원고 받음", "asks for contributions", "원고 모집"),
    ("회사 내력", "a company about itself", "회사 내력"),
    ("회사 개요", "a company about itself", "회사 개요"),
    ("보도자료 조각", "part of a press release", "보도자료 조각"),
    ("release parts", "part of a press release", "보도자료 조각"),
    ("about the firm", "a company about itself", "회사 소개"),
    ("about the newsroom", "the newsroom about itself", "매체 소개"),
    ("준칙 알림", "the outlet's principles", "보도 준칙"),
    ("분류 알림", "the article's section", "분류 알림"),
    ("분류 설명", "how sections are told", "분류 설명"),
    ("책임 알림", "who answers for it", "책임 알림"),
    ("non-gaap", "notes on accounting", "회계 주석"),
    ("not advice", "says that it is no advice", "투자 조언이 아니라는 말"),
    ("agency note", "a note for editors", "통신사의 편집 알림"),
    ("external links", "speaks of other sites", "바깥 사이트 알림"),
    ("시세", "prices of the day", "시세"),
    ("속보 띠", "a band of breaking news", "속보 띠"),
    ("오르내림", "a rise or fall", "오르내림"),
    ("weather alerts", "weather alerts", "날씨 특보"),
    ("쿠키", "speaks of cookies", "쿠키 알림"),
    ("cookie", "speaks of cookies", "쿠키 알림"),
    ("privacy heading", "speaks of privacy", "개인정보 알림"),
    # metadata that stands among what is cleaned away
    ("때 이름표", "a time with its name", "이름 붙은 때"),
    ("때", "a time", "때"),
    ("얼마 전", "how long ago", "얼마 전"),
    ("기자", "a reporter", "기자"),
    ("기자 우편", "a reporter's address", "기자 전자우편"),
    ("맡은 이", "who did what", "맡은 이"),
    ("by", "a reporter", "기자"),
    ("name and role", "a name and a role", "이름과 직책"),
)
# fmt: on
NAMES: Mapping[str, tuple[str, str]] = {name: (english, korean) for name, english, korean in _NAMES}
_PATTERNS = tuple((re.compile(pattern), (english, korean)) for pattern, english, korean in _SAID)
_HANGUL = re.compile(r"[가-힣]")
_ENGLISH = re.compile(r"[a-z]{2}")


def reason_in(why: str, say: Words) -> str:
    """A passage's reasons (joined by "; ") in the language of the screen, each once."""
    told = (_one(part, say) for part in _parts(why))
    return "; ".join(dict.fromkeys(reason for reason in told if reason))


def _parts(why: str) -> list[str]:
    """The reasons apart; a semicolon inside a quotation parts nothing."""
    return [part.strip() for part in re.split(r"; (?=[^“”]*(?:“|$))", why) if part.strip()]


def _one(reason: str, say: Words) -> str:
    """One reason in the language of the screen, "" where nothing can be said in it."""
    column = LANGUAGES.index(say.language)
    if reason in NAMES:
        return NAMES[reason][column]
    for pattern, rows in _PATTERNS:
        if found := pattern.fullmatch(reason):
            values = found.groupdict()
            if "head" in values:
                values["head"] = _one(values["head"], say)
            return rows[column].format(**values) if all(values.values()) else ""
    foreign = _HANGUL if say.language == "en" else _ENGLISH
    return "" if foreign.search(reason) else reason
