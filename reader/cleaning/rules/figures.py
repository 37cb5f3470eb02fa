"""Labels with a figure: how often read, how long to hear; who did what. Run on `Unit.low`."""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

_HOW_MANY = r"\d[\d,.]*[백천만km]?\+?(?: ?(?:회|명|건|개|번))?\+?"
_SEEN = (
    r"(?:조회|재생|댓글|추천|비추천?|반대|찬성|공감|좋아요|스크랩|공유|구독자?|시청|시청자"
    r"|동시 ?접속자?|읽음|클릭|응원|관심|저장"
    r"|views?|plays?|likes?|shares?|reads?|comments?|saves?|claps?)"
)
_COUNT = rf"{_SEEN}(?: ?수)?(?: ?[:：])? ?{_HOW_MANY}"
_SIGN = r"[♥♡❤💬👍👎👁👏🔥⭐★☆🙏💙🗨✉️]"

FIGURES: tuple[Rule, ...] = (
    Rule(
        "수와 이름",
        "boilerplate",
        "counter",
        rf"{_COUNT}(?:[ ·|/∙,]+{_COUNT})*$",
        "재생수 41만회",
        limit=44,
    ),
    Rule(
        "signs with counts",
        "boilerplate",
        "counter",
        rf"(?:{_SIGN}+ ?)?(?:{_HOW_MANY} ?{_SIGN}+ ?)+(?:{_HOW_MANY})?$",
        "2,318 💬 41",
        limit=44,
    ),
    Rule(
        "stars given",
        "boilerplate",
        "counter",
        r"\d(?:[.,]\d{1,2})?(?: ?/ ?\d{1,2}| out of \d{1,2})? ?\(\d[\d,]* ?(?:ratings?|reviews?"
        r"|votes?|명|개|건)?(?: ?(?:평가|참여))?\)$",
        "4.6 (1,204 ratings)",
        limit=44,
    ),
    Rule(
        "how long to hear",
        "boilerplate",
        "menu",
        r"(?:(?:이어 ?|기사 ?|음성으로 ?|다시 ?)?(?:듣기|재생)|(?:play|listen|watch)"
        r"(?: [\w' ]{1,30}?)?)[ ·|:(,]{1,4}(?:\d{1,2}:\d{2}(?::\d{2})?|\d{1,3} ?분(?: ?\d{1,2}초)?"
        r"|\d{1,3} ?min(?:utes?|s)?)\)?$",
        "Play part 2 | 31:07",
        limit=60,
    ),
    Rule(
        "number of a page",
        "boilerplate",
        "menu",
        r"page \d{1,3}(?: ?(?:of|/) ?\d{1,3})?$"
        r"|\d{1,3} ?(?:쪽|페이지)(?: ?/ ?(?:총 ?)?\d{1,3} ?(?:쪽|페이지))$",
        "[page 3]",
        limit=24,
    ),
)

_ROLE = (
    r"(?:삽화|일러스트|그림|그래픽|자막|편집|영상 ?편집|촬영|영상|구성|연출|제작|기획|감수|번역|글"
    r"|취재|정리|진행|디자인|영상 ?취재|제보 ?영상|화면 ?제공|글·사진|작가)"
)
_WHO = r"(?:(?:인턴|작가|피디|기자) )?(?:[가-힣]{2,4}(?: ?[,·] ?[가-힣]{2,4}){0,3}|시청자 ?\S{0,8})"

CREDITED: tuple[Rule, ...] = (
    Rule(
        "누가 무엇을",
        "byline",
        None,
        rf"{_ROLE} ?[=:：.] ?{_WHO}(?: ?[/|·,] ?{_ROLE} ?[=:：.] ?{_WHO}){{0,5}}$",
        "자막 : 나리아 / 편집 : 도해솔",
        limit=60,
    ),
)
