"""Buttons and labels of news pages: short lines that do something when they are clicked.

Mostly told by their grammar (a noun and a nominal verb, "…하기"; an imperative without
an object) rather than by what they are about. Patterns run on `Unit.low`.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

_DO = (
    r"(?:하기|보기|듣기|받기|쓰기|읽기|달기|보내기|열기|닫기|가기|넣기|늘리기|키우기|줄이기"
    r"|남기기|올리기|고르기|누르기|만들기|알리기|퍼가기|접기|펼치기|끄기|켜기|담기|찾기|나누기"
    r"|감추기|숨기기)"
)

BUTTONS: tuple[Rule, ...] = (
    Rule(
        "보내기 단추",
        "boilerplate",
        "share",
        r"(?:.{0,24}(?:공유|기사 ?보내기|보내기|복사|스크랩|저장|인쇄|퍼가기|책갈피|북마크"
        r"|글씨|글자|폰트)"
        rf"[^.]{{0,10}}{_DO}|기사 ?(?:저장|스크랩|공유)|.{{0,14}}\(으\)로 .{{0,14}}"
        rf"|다른 공유.{{0,8}}"
        r"|이 (?:기사|글)를 공유합니다|공유 ?찾기|(?:[가-힣a-z]{1,8} )?(?:크게|작게) ?보기"
        r"|클린뷰|다크 ?모드)$",
        "트위터(으)로 기사보내기",
        where="edge",
        limit=36,
    ),
    Rule(
        "청하는 단추",
        "boilerplate",
        "promo",
        r".{0,30}(?:구독|후원|추가|설치|신청|응원|가입|제보|등록|참여|친구|알림|다운로드"
        r"|내려받|결제|체험|투표|원고료|구매|예약)"
        rf"[^.]{{0,8}}{_DO}$",
        "원고료로 응원하기",
        where="edge",
        limit=40,
    ),
    Rule(
        "댓글 단추 길게",
        "boilerplate",
        "comments",
        rf"(?:.{{0,16}}(?:댓글|의견|답글|한마디|비회원|토론)[^.]{{0,10}}{_DO}|(?:내|best"
        rf"|베스트|전체|인기|삭제된|등록) ?"
        r"(?:댓글|의견)(?: ?(?:모음|정렬|목록|보기))*(?: .{0,50})?|댓글 ?정렬"
        r"|(?:작성자(?:에 의해)? |운영.{0,10} )?"
        r"(?:삭제|차단|신고)된 (?:댓글|의견|글)입니다[.]?|클린봇.{0,40}|[가-힣]{0,4}순(?:[ "
        r"|·/]+[가-힣 ]{1,5}순)+"
        r"|\d{1,3}자 ?평|(?:기사 )?나도 ?한마디|[\w가-힣]{1,12}\*{2,8}(?: ?\(?[\d.*]+\)?)?)$",
        "댓글 정렬",
        opens="rest",
        where="edge",
        limit=70,
        needs=(
            "*",
            "나도",
            "답글",
            "댓글",
            "비회원",
            "순",
            "의견",
            "입니다",
            "자",
            "클린봇",
            "토론",
            "한마디",
        ),
    ),
    Rule(
        "단추",
        "boilerplate",
        "menu",
        rf"[가-힣a-z0-9&·'‘’\" ]{{0,18}}{_DO}$",
        "목록으로 가기",
        where="edge",
        limit=22,
    ),
    Rule(
        "이름표",
        "boilerplate",
        "menu",
        r"(?:기자|필자|작성자|글쓴이) ?(?:프로필|소개|페이지|정보)|(?:포토"
        r"|사진)[ &·]{1,3}(?:tv|영상)"
        r"|응원 ?수|구독 ?중|구독자|이슈 ?키워드|번역(?: ?설정)?(?![가-힣])|요약(?: ?봇)?"
        r"|동영상 ?(?:기사|뉴스)(?: ?보기)?"
        r"|카테고리|최근 ?글|최근 ?댓글|글 ?보관함|태그 ?구름|방문자 ?수|전체 ?방문자?"
        r"|공지 ?사항|링크$",
        "기자 프로필",
        where="edge",
        limit=16,
    ),
    Rule(
        "minutes and buttons",
        "boilerplate",
        "counter",
        r"\d+ ?min(?:ute)?s?(?: to)? (?:read|listen)(?: ?[·•|,/-]+ ?(?:\d[\d,.]*k? )?(?:comments?"
        r"|shares?|views?|likes?|save|share|listen|print|bookmark|follow|gift(?: this)?"
        r"(?: article)?|add to list))+$",
        "4 min read • 12 comments • Save",
        limit=80,
    ),
    Rule(
        "잰 것",
        "boilerplate",
        "counter",
        r"(?:추천|댓글|공유|조회|좋아요|관심|스크랩|응원|구독|공감|읽음)(?:수)? ?\d*(?: ?[·"
        r"|/,]? ?(?:추천|댓글|공유|조회|좋아요|관심|스크랩|응원|구독)(?:수)? ?\d*)++$"
        r"|\d+ ?min(?:ute)?s?(?: read| listen)?$|\d+분 ?(?:분량|읽기|소요)?$",
        "추천22 댓글 공유29",
        where="edge",
        limit=40,
    ),
    Rule(
        "원고료",
        "boilerplate",
        "promo",
        r"(?:좋은 ?기사 ?원고료|\+? ?[\d,]+ ?원 ?(?:추가|후원)?|이 기사의 구독료.{0,20}|덧붙이는 글"
        r"|남은 (?:본문|기사|글).{0,40}|오늘만.{0,24}|[^.]{0,30}무료로 (?:공개|제공|드립).{0,16}"
        r"|[^.]{0,24}저널리즘[^.]{0,24}(?:니다|세요)[.]?|항상 .{2,16}(?:하겠습니다"
        r"|습니다)[.]?(?: .{0,24})?)$",
        "좋은기사 원고료",
        where="edge",
        limit=70,
    ),
    Rule(
        "받아보기",
        "boilerplate",
        "promo",
        r"[^.]{0,40}(?:지금|바로|무료|앱|이메일|메일함|매일|아침|주말|구독|알림|카톡)[^.]{0,20}"
        rf"{_DO}[!]?$",
        "아침마다 읽는 판결 한 줄, 지금 받아보기",
        where="edge",
        limit=60,
    ),
    Rule(
        "광고 줄",
        "boilerplate",
        "ads",
        r"(?:\[?(?:ad|ads|광고|협찬|제휴|sponsored|promoted)\]? )\S.{2,60}$",
        "AD 월 3만원대 로봇청소기",
        where="edge",
        limit=80,
    ),
    Rule(
        "deals",
        "boilerplate",
        "ads",
        r"(?:(?:check|view|see|compare|shop|get)(?: the)? (?:\w+ )?(?:price|deal|offer)s?\b.{0,40}"
        r"|[$£€]\d[\d.,]* (?:view|buy|shop|see|check|deal|at)\b.{0,30}|(?:today['’]s "
        r"|the )?best .{2,40} deals(?: today)?"
        r"|buy (?:now|it|at|from)\b.{0,30}|.{0,40}(?:earn|receive) (?:a |an "
        r"|some )?(?:small )?(?:affiliate )?(?:commission|compensation).{0,60})$",
        "Check price at Retailer",
        where="edge",
        limit=200,
    ),
    Rule(
        "site rules",
        "boilerplate",
        "footer",
        r"(?:(?:your )?use of (?:this|the|our) (?:web)?site.{4,200}|by (?:using|continuing"
        r"|accessing) (?:this|our|to).{4,200}"
        r"|this site is .{4,120})$",
        "Use of this site constitutes acceptance of our User Agreement.",
        where="edge",
        limit=300,
    ),
    Rule(
        "guest book",
        "boilerplate",
        "comments",
        r"(?:light a candle|send flowers|sign the guest ?book"
        r"|share (?:a |your )?(?:memor(?:y|ies)|condolences?).{0,40}"
        r"|place an (?:obituary|ad)|leave (?:a )?(?:condolence|tribute).{0,20})$",
        "Light a candle",
        where="edge",
        limit=70,
    ),
    Rule(
        "연락 칸",
        "boilerplate",
        "promo",
        r"(?:\[|\()?(?:카카오톡|카톡|전화|메일|이메일|문자|홈페이지|사이트|라인|텔레그램"
        r"|유튜브|인스타그램|페이스북|제보)"
        r"(?:\]|\))? ?[:：]? ?(?:@?[a-z가-힣0-9'‘’_.-]{2,24}(?:제보|뉴스|tv)\b.{0,30}"
        r"|\d{2,4}-\d{3,4}.{0,24}"
        r"|[\w.+-]+@[\w.-]+|https?://\S+)$",
        "[전화] 02-000-0000",
        where="edge",
        limit=70,
    ),
    Rule(
        "채널 알림",
        "boilerplate",
        "promo",
        r"(?:(?:watch|listen) )?live:? (?:our [a-z ]{3,16}|reporting|coverage|stream|blog)$"
        r"|[^.]{0,40}(?:뉴스 ?채널|유튜브|라이브|live|앱|채널|포털|스탠드)(?:[^.]{0,14}?(?:보기"
        r"|시청|라이브|live|바로 ?가기|구독|다운로드))?[\])\]]? ?(?:보기)?[^\w\s]{0,2}$",
        "대한민국 24시간 뉴스 채널 [라이브] 보기",
        where="edge",
        limit=60,
        needs=("live", "뉴스", "라이브", "스탠드", "앱", "유튜브", "채널", "포털"),
    ),
    Rule(
        "기사에 든 것",
        "boilerplate",
        "other",
        r"(?:기사의 이해를 돕기 위한.{0,30}|(?:본|이|해당) ?(?:기사|글|보도|콘텐츠)(?:는"
        r"|은)[^\n]{0,60}"
        r"(?:지원을 받|제작됐|제작되었|작성됐|작성되었|작성했|협찬|제휴|공동|후원"
        r"|기자가 작성)[^\n]{0,40}"
        r"|로그인이 필요.{0,16}|타임톡.{0,30}|\(?예시\)? .{10,200})$",
        "본 기사는 재단의 지원을 받아 작성되었습니다.",
        limit=240,
    ),
    Rule(
        "english button",
        "boilerplate",
        "other",
        r"(?:(?:video )?ad feedback|skip (?:ad|advertisement|past .{3,40}|to .{3,30})"
        r"|after newsletter promotion"
        r"|supported by|(?:jump to|pin|print|rate) (?:the )?recipe|quick guide|now playing"
        r"|see (?:all|more)(?: .{2,24})?|site (?:index"
        r"|information navigation)"
        r"|thank you for your patience.{0,60}|add to (?:your )?.{3,24}|listen ?[·:].{0,20}"
        r"|(?:published|posted|updated) (?:on|in|at)"
        r"|leer en español|story continues|read (?:the )?full .{3,20}|fact ?check"
        r"|something went wrong.{0,60}"
        r"|success!.{0,60}|please try again.{0,20}|item \d+ of \d+.{0,120}"
        r"|\[\d+/\d+\].{0,200}|a version of this .{10,200}"
        r"|our standards:.{0,80}|enter (?:your )?e-?mail.{0,24}|search(?: for)?|categories"
        r"|meta|recent (?:posts|comments)"
        r"|like loading.{0,6}|proudly powered by .{2,24}|blog at .{2,24}|posted (?:in|by"
        r"|on).{0,40}|powered by .{2,24}"
        r"|this (?:site|page) (?:uses|is protected).{0,80}|submit a .{3,40}"
        r"|have a question.{0,40}|suggested topics"
        r"|sponsored content by .{2,24}|what readers are saying|(?:the )?comments (?:are"
        r"|were) summari.{0,40}"
        r"|share full article|we want to hear from you|need a break\?.{0,60}|privacy notice.{0,200}"
        r"|notify me of .{3,60}|required fields.{0,40}|your (?:e-?mail|name).{0,60}"
        r"|make us .{3,30}|add (?:as|us) .{3,40})[ .:]*$",
        "Skip advertisement",
        where="edge",
        limit=240,
    ),
    Rule(
        "newsletters",
        "boilerplate",
        "promo",
        r"(?:get (?:instant |full |unlimited |exclusive )*access.{0,80}"
        r"|contact me with .{4,80}|by submitting .{4,120}|get [\w' ]{2,40} (?:newsletters?"
        r"|alerts|e-?mails?|updates|inbox).{0,40}|our subscribers .{4,160}"
        r"|please consider .{4,120}|follow [\w'’ ]{1,24}coverage .{0,80}"
        r"|[\w'’ ]{0,24}newsletters?[ :]*)$",
        "Get Morning Report and other email newsletters",
        where="edge",
        limit=200,
    ),
)
