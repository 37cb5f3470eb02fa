"""What readers leave and how many they are: comments, reactions, counters.

Patterns run on `Unit.low`. A bare word such as 댓글 never suffices: each row asks for
the whole of a short line, or for a rule of the house about comments.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

COMMENT_ROOM: tuple[Rule, ...] = (
    Rule(
        "book of guests",
        "boilerplate",
        "comments",
        r"(?:the |our |online |visitors['’]? )?guest ?book(?: entries)?(?: ?\(\d+\)| ?[:·] ?\d+)?$"
        r"|(?:memory|tribute|condolence) (?:wall|book)(?: ?\(\d+\))?$"
        r"|(?:memories|tributes|condolences)(?: and (?:memories|tributes|condolences))?"
        r"(?: ?\(\d+\))?$"
        r"|(?:readers?|listeners?|viewers?|visitors?|members?)['’]?s?['’]? (?:comments|messages"
        r"|notes|replies)(?: ?\(\d+\))?$"
        r"|방명록(?: ?\(\d+\)| ?\d+)?$"
        r"|(?:청취자|시청자|독자|이용자|방문자|읽은 ?이|회원)(?:들)?(?:의)? ?"
        r"(?:게시판|한 ?마디|한 ?줄(?: ?평)?|방명록|수다방)(?: ?\(\d+\)| ?\d+)?$"
        r"|.{0,14}보내 ?(?:온|주신|준) (?:말|글|의견|사연) ?\(\d+\)$",
        "Guest book (3)",
        opens="rest",
        limit=40,
        where="edge",
    ),
    Rule(
        "댓글 몇 개",
        "boilerplate",
        "comments",
        r"(?:총|전체|모두|현재)? ?\*{0,2}[\d,]+\*{0,2} ?(?:개|건)의? ?(?:댓글|의견|덧글"
        r"|답글)(?:이|가)?"
        r"(?: ?(?:있습니다|달렸습니다|보기|더 ?보기))?[.]?$|(?:댓글|의견"
        r"|덧글) ?['\"‘’(]\d+['\"‘’)]$"
        r"|(?:댓글|의견)(?:이)? [\d,]+(?:개|건)? ?(?:있습니다|달렸습니다|더 있음)?[.]?$",
        "41개의 댓글",
        opens="rest",
        limit=40,
    ),
    Rule(
        "댓글 방 도구",
        "boilerplate",
        "comments",
        r"(?:댓글 ?삭제|삭제한 댓글은.{0,40}|그래도 삭제하시겠습니까\?|비밀번호(?: ?확인)?"
        r"|(?:자동)?등록 ?방지.{0,40}|.{0,24}자동등록방지.{0,40}|본문 ?내용을 입력.{0,20}"
        r"|.{0,24}(?:댓글|의견) ?(?:정책|원칙|규정).{0,24}"
        r"|(?:댓글|의견) ?(?:펼치기|접기|새로고침|찬성|반대).{0,12}|닉네임.{0,10}|작성자 ?이름)$",
        "삭제한 댓글은 다시 복구할 수 없습니다.",
        where="edge",
        limit=60,
    ),
    Rule(
        "no replies",
        "boilerplate",
        "comments",
        r"(?:no|\d+) (?:comments|replies|responses)(?: yet)?[ .]*$|discussion about this.{0,20}$"
        r"|comments? restacks$|(?:post|submit|add|write) (?:a |your )?comment[ .]*$"
        r"|liked by .{2,40}$",
        "No replies yet.",
        opens="rest",
        limit=60,
    ),
)

KOREAN_RESPONSES: tuple[Rule, ...] = (
    Rule(
        "댓글 없음",
        "boilerplate",
        "comments",
        r"(?:아직 |현재 )?(?:등록된|작성된|남겨진|달린|입력된)? ?(?:댓글|의견|덧글"
        r"|코멘트)(?:이|가|은|는)? ?(?:아직 )?(?:없습니다|없어요|없음|비어)",
        "등록된 댓글이 없습니다.",
        opens="rest",
        limit=60,
    ),
    Rule(
        "첫 댓글",
        "boilerplate",
        "comments",
        r"(?:첫|첫 번째) ?(?:번째 )?(?:댓글|의견|한마디)[^.]{0,24}[.!?]?$",
        "첫 댓글을 남겨보세요",
        opens="rest",
        limit=44,
    ),
    Rule(
        "댓글 쓰기",
        "boilerplate",
        "comments",
        r"[^.]{0,24}(?:댓글|의견|덧글)(?:을|를|은|는)? ?(?:입력|작성|남기|남겨|쓰|쓸|달"
        r"|등록|삭제|이용)[^.]{0,16}(?:세요|십시오|합니다|있습니다|바랍니다|니다|요)[.!]?$",
        "로그인 후 댓글을 작성할 수 있습니다.",
        opens="rest",
        limit=64,
        needs=("댓글", "덧글", "의견"),
    ),
    Rule(
        "댓글 규정",
        "boilerplate",
        "comments",
        r".{0,60}(?:댓글|의견|글|게시물|내용|정보|욕설|비방|명예훼손|타인|다른 사람"
        r"|권리).{0,50}(?:욕설|비방|명예 ?훼손|모욕|혐오|인신공격|음란|도배|광고성|허위"
        r"|침해|해치).{0,70}(?:삭제|제한|책임|가려|차단|숨김|제재|삼가|블라인드|이용이"
        r"|경고)[^\n]{0,50}$",
        "욕설이나 비방이 담긴 글은 예고 없이 삭제될 수 있습니다.",
        limit=240,
        where="edge",
        opens="rest",
        needs=(
            "가려",
            "경고",
            "블라인드",
            "삭제",
            "삼가",
            "숨김",
            "이용이",
            "제재",
            "제한",
            "차단",
            "책임",
        ),
    ),
    Rule(
        "댓글 순서",
        "boilerplate",
        "comments",
        r"(?:최신|추천|답글|공감|비공감|등록|오래된|과거|인기|찬성|반대|호감|좋아요"
        r"|새로 올라온|공감 많은|댓글|시간|순공감|좋아요 많은"
        r"|최근) ?순(?:으?로)?(?: ?(?:보기|정렬))?$",
        "최신순",
        limit=16,
    ),
    Rule(
        "댓글 단추",
        "boilerplate",
        "comments",
        r"(?:답글|답변|대댓글|답글 ?쓰기|답글 ?달기|신고|신고하기|댓글 ?신고|차단|공감"
        r"|비공감|추천|반대|찬성|호감|비호감)(?: ?[\d,]+)?(?: ?[|·/]? ?(?:답글|신고|공감"
        r"|비공감|추천|반대|찬성|삭제|수정|차단|좋아요|싫어요)(?: ?[\d,]+)?)*+$",
        "공감 3 비공감 0",
        limit=40,
        where="edge",
    ),
    Rule(
        "글자 수",
        "boilerplate",
        "comments",
        r"(?:현재 )?\d+ ?(?:/|자 ?/) ?(?:\d{3,5}|\d+ ?(?:자|byte|글자)) ?(?:자|byte|글자)?$"
        r"|\d+ ?bytes?$",
        "0 / 400",
        limit=24,
        where="edge",
    ),
    Rule(
        "반응 낱말",
        "boilerplate",
        "reactions",
        r"(?:좋아요|싫어요|기뻐요|응원해요|실망이에요|슬퍼요|화나요|놀라워요|유익해요"
        r"|추천해요|공감해요|공감가요|훈훈해요|감동이에요|감동예요|재밌어요|재미있어요"
        r"|웃겨요|쏠쏠정보|흥미진진|공감백배|분석탁월|후속강추|후속 ?(?:기사)? ?원해요"
        r"|궁금해요|힘내요|라이킷|최고예요|별로예요|그저 그래요|더 알고 싶어요|도움돼요"
        r"|도움이 ?됐어요|화가 나요|속상해요|걱정돼요|축하해요|놀랐어요|관심없어요|글쎄요"
        r"|좋습니다|아쉬워요|부족해요|만족해요|thumbs up|like|dislike|love|haha|wow|sad"
        r"|angry|likes?|추천|비추천|공감|비공감|👍|👎|❤|♡|♥|😀|😢|😡"
        r"|restacks?)(?: ?[\(\[]?[\d,.]+(?:k|천|만)?[\)\]]?)?(?: ?(?:개|명))?(?: ?[·∙"
        r"|,/]? ?(?:좋아요|싫어요|슬퍼요|화나요|놀라워요|응원해요|기뻐요|추천|비추천|공감"
        r"|비공감|감동|훈훈|👍|👎|❤|😀|😢|😡|[가-힣]{1,6}요)(?: ?[\d,.]+)?(?: ?(?:개"
        r"|명))?)*+$|\d+ likes?\b.{0,24}$|(?:매우 ?만족|만족|보통|불만족|매우 ?불만족| )+$",
        "좋아요 12",
        limit=60,
        where="edge",
    ),
    Rule(
        "조회 수",
        "boilerplate",
        "counter",
        r"(?:조회 ?수?|라이킷|읽음|읽힘|추천 ?수?|스크랩 ?수?|댓글 ?수|공유 ?수?|좋아요 ?수"
        r"|view(?:s|ed)?|hits?|읽은 수|뷰|열람) ?[:：]? ?[\d,.]+ ?(?:회|번|명|건|k|만"
        r"|천)?(?: ?(?:[|·/∙,] ?)?(?:추천|댓글|스크랩|공유|좋아요|조회|라이킷|관심"
        r"|덧글)(?: ?수)?[ :]*[\d,]+(?: ?개)?)*$"
        r"|\d[\d,.]*(?: ?(?:회|번|명|천|만))? ?(?:읽음|조회|열람|시청|views?|reads?)$",
        "조회수 1,204회",
        limit=48,
    ),
    Rule(
        "수",
        "boilerplate",
        "counter",
        r"[\d,.]{1,9} ?(?:k|천|만|회|views?|hits?|reads?)?(?: ?조회)?$",
        "1,204회",
        limit=14,
        where="edge",
    ),
)

ENGLISH_RESPONSES: tuple[Rule, ...] = (
    Rule(
        "shares",
        "boilerplate",
        "counter",
        r"[\d,.]+k? (?:shares?|comments?|likes?|reactions?|views?|reads?|retweets?|replies"
        r"|followers|subscribers|votes?|upvotes?)$",
        "1.2k shares",
        limit=24,
        where="edge",
    ),
    Rule(
        "comment tools",
        "boilerplate",
        "comments",
        r"(?:(?:reply|report|flag|like|dislike|recommend|upvote|downvote|share|permalink"
        r"|edit|delete|hide|sort by|newest(?: first)?|oldest(?: first)?|best|top rated"
        r"|most (?:liked|recent|popular|replies)|\d+)(?: ?[·|,/]? ?|$))++$"
        r"|be the first to (?:comment|reply).{0,30}|(?:log|sign) in (?:or register "
        r"|or sign up )?to (?:comment|reply|join|post).{0,40}|(?:no|\d+) (?:comments"
        r"|replies)(?: yet)?|discussion about this.{0,20}|comments? restacks"
        r"|post (?:a )?comment|liked by .{2,40}|comments? (?:are|is|have been) (?:closed"
        r"|disabled|moderated|turned off|now closed).{0,60}|please (?:be respectful"
        r"|keep (?:comments|it)|read our (?:comment|community)).{0,80}|(?:comments|posts"
        r"|users) (?:that|who|which|must|should) .{0,100}|community (?:guidelines|rules"
        r"|standards).{0,30}|(?:show|view|see|load) (?:\d+ )?(?:more )?(?:comments"
        r"|replies).{0,10}|this (?:conversation|discussion) is (?:moderated|closed"
        r"|now).{0,60}|commenting (?:is|has|on).{0,50}",
        "Reply Report",
        limit=140,
        where="edge",
    ),
)
