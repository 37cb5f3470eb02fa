"""What a page says of its own workings, wherever it stands: what to press, what is loading.

Patterns run on `Unit.low`, and ask for a whole short line.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

WORKINGS: tuple[Rule, ...] = (
    Rule(
        "how old the text is",
        "boilerplate",
        "other",
        r"this (?:article|story|post|page) is (?:more than |over |about )?(?:\d+|an?|one|two|three)"
        r" (?:years?|months?) old$",
        "This article is more than 1 year old",
        limit=60,
        needs=(" old",),
    ),
    Rule(
        "다 됐다",
        "boilerplate",
        "menu",
        r"(?:스크랩|저장|구독|신고|등록|복사) ?완료[.!]?$|글(?:자|씨) ?크기를 .{2,12}(?:세요"
        r"|니다)[.]?$",
        "스크랩 완료",
        limit=30,
    ),
    Rule(
        "누르면",
        "boilerplate",
        "menu",
        r"(?:영상|사진|이미지|그림|표|그래픽|제목|기자 ?이름)(?:을|를) (?:보(?:시)?려면"
        r"|누르(?:시)?면"
        r"|클릭하(?:시)?면|터치하(?:시)?면) .{2,30}(?:요|니다)[.!]?$",
        "사진을 누르면 크게 볼 수 있어요",
        limit=60,
    ),
    Rule(
        "불러오는 중",
        "boilerplate",
        "other",
        r"(?:잠시만 기다려 ?주세요|로딩 ?중|(?:데이터|댓글|기사|페이지|목록|영상)(?:를|을)"
        r" (?:불러오는"
        r" ?중|찾을 수 없|불러올 수 없).{0,8})[.…!]*$",
        "댓글을 불러오는 중입니다",
        limit=40,
    ),
    Rule(
        "옮긴 기계",
        "boilerplate",
        "other",
        r"translated (?:by|with) (?:google|deepl|papago|kakao|microsoft|ai)\b.{0,20}$"
        r"|번역에(?:는)? "
        r".{0,10}(?:오류|오역)(?:가|이) .{0,14}니다[.]?$",
        "번역에 일부 오류가 있을 수 있습니다.",
        limit=60,
    ),
    Rule(
        "먼저 보기",
        "boilerplate",
        "promo",
        r"(?:구글|네이버|다음|카카오)에서 .{2,14}(?:먼저|우선|자주) ?(?:보세요|보기"
        r"|만나세요)[.!]?$",
        "구글에서 새벽신문을 먼저 보세요",
        limit=50,
    ),
    Rule(
        "누구의 다른 글",
        "boilerplate",
        "related",
        r"[가-힣]{2,10}(?:팀|부|위원) (?:전체|다른|모든) ?(?:기사|글)(?: ?보기)?$"
        r"|(?:회원|독자|이용자)님을 위한 추천.{0,10}$",
        "기획취재팀 전체 기사",
        limit=30,
    ),
    Rule(
        "기획을 도운 곳",
        "boilerplate",
        "other",
        r"(?:이|본) ?(?:기획|취재|연재|시리즈|보도|번역)(?:는|은) .{2,40}(?:지원|도움|후원"
        r"|협조)(?:을|를"
        r"|으로|로) .{0,16}습니다[.]?$",
        "이 기획은 언론기금의 지원을 받았습니다.",
        limit=90,
    ),
    Rule(
        "player and slides",
        "boilerplate",
        "menu",
        r"your (?:audio|video) will (?:begin|start|play).{0,20}$|speed \d(?:\.\d{1,2})?x$"
        r"|this is a carousel\b.{0,70}$|use (?:the )?(?:next|arrow)\b.{0,40}(?:buttons?|keys"
        r"|slides?)\b.{0,20}$"
        r"|(?:video|photos?|gallery|map|slideshow) (?:below|above)$|play video(?: content)?$"
        r"|gallery ?: ?\d+ (?:photos|images)$",
        "Your audio will begin in a moment",
        limit=90,
    ),
    Rule(
        "follow it",
        "boilerplate",
        "promo",
        r"(?:follow|add|explore) (?:the |this )?(?:topic|author|writer|tag|series)s?$"
        r"|e-?mail (?:the|this) (?:reporter|author|writer|editor)$"
        r"|(?:new[!:]? )?you can now (?:listen to|save|share|follow) .{2,40}!$",
        "Follow topic",
        limit=70,
    ),
    Rule(
        "trending:",
        "boilerplate",
        "related",
        r"(?:trending|popular)(?: now)? ?: ?\S[^.]{4,80}$|read part (?:one|two|three|four|\d+)"
        r"(?: here)?[.]?$",
        "Trending now: bridge closure",
        limit=100,
    ),
)
