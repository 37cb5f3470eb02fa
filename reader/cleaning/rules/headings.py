"""Headings after which a page shows something other than its article.

Patterns run on `Unit.low`: lower case, no bullet, no enclosing brackets. A
heading is a whole short line, so most end in `$` after an optional tail.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

_TAIL = (
    r"(?: ?[\(\[]? ?[\d,]+ ?(?:개|건|명)?[\)\]]?)?"
    r"(?: ?(?:더 ?보기|더보기|모아 ?보기|전체 ?보기|전체|보기|바로가기|목록|리스트|닫기"
    r"|펼치기|접기|top ?\d*|best ?\d*|베스트 ?\d*|순위|랭킹))*"
    r"[ :>\.!?]*$"
)
_PIECE = (
    r"(?:기사|뉴스|글|포스트|콘텐츠|컨텐츠|영상|동영상|포토|사진|보도|이슈|소식|이야기|읽을거리"
    r"|볼거리|토픽|칼럼|스토리|화제|검색어|헤드라인)"
)
_FAME = r"(?:많이|가장 많이|자주|제일 많이)"

HEADINGS: tuple[Rule, ...] = (
    # related and most-read lists, Korean
    Rule(
        "관련 목록",
        "boilerplate",
        "related",
        rf"(?:이 기사와 |이 기사의 |이 뉴스와 )?(?:관련|연관|연계"
        rf"|유사)(?:된)? ?{_PIECE}(?:들)?{_TAIL}",
        "관련기사 더보기",
        opens="list",
        limit=30,
    ),
    Rule(
        "같은 호의 글",
        "boilerplate",
        "related",
        r"(?:같은|이번|지난|이) ?(?:호|달|주|책)(?:에|의)? ?(?:실린|나온|담긴|다른)"
        r" ?(?:글|기사)(?:들)?$",
        "같은 호에 나온 글",
        limit=24,
        opens="list",
    ),
    Rule(
        "많이 본 목록",
        "boilerplate",
        "related",
        rf"(?:[^.]{{0,24}}?[ ·])?{_FAME} ?(?:본|보는|읽은|읽는|읽힌|찾은|찾는|클릭한|공유한"
        rf"|공유된|검색한|댓글 달린|본문 본) ?(?:[가-힣]{{1,4}} )?{_PIECE}?{_TAIL}",
        "지금 가장 많이 본 뉴스",
        opens="list",
        limit=34,
        needs=("많이", "자주"),
    ),
    Rule(
        "함께 볼 목록",
        "boilerplate",
        "related",
        rf"(?!.{{0,6}}(?:댓글|의견|답글))[^.]{{0,20}}?(?:함께|같이|이어서|더|또|다음에"
        rf"|계속) ?(?:본|볼|볼만한|보는|보면"
        rf"|보기|보면 좋은|읽은|읽을|읽을 만한|읽기|읽으면|읽어볼|읽으면 좋은|읽어 볼"
        rf"|챙겨볼|즐길) ?(?:만한 )?(?:좋은 )?{_PIECE}?{_TAIL}",
        "함께 읽으면 좋은 기사",
        opens="list",
        limit=34,
        needs=("같이", "계속", "다음에", "더", "또", "이어서", "함께"),
    ),
    Rule(
        "소식 목록",
        "boilerplate",
        "related",
        rf"(?:[^.]{{0,18}}[ ·'’의])?(?:실시간|주간|일간|월간|오늘의?|이 ?시[각간]|지금|방금"
        rf"|주요|최신|최근|인기|추천|핫|베스트|랭킹|톱|속보|연재|시리즈|기획|화제의?|관심"
        rf"|다른|이전|다음|이슈|포토|섹션|분야별?|맞춤|놓치면 안 ?되는|놓칠 수 없는"
        rf"|새로 ?나온|새로운|따끈한|오늘 ?나온|방금 ?들어온|편집자 ?추천|에디터 ?추천"
        rf"|연관) ?(?:인기 |주요 |추천 |핫 )?{_PIECE}{_TAIL}",
        "이 시각 주요뉴스",
        opens="list",
        limit=30,
    ),
    Rule(
        "기자의 다른 글",
        "boilerplate",
        "related",
        rf"(?:[가-힣]{{2,5}} )?(?:기자|필자|작성자|저자|에디터|칼럼니스트|글쓴이)(?:의"
        rf"|가 쓴)? ?(?:다른|최신|최근|전체|인기|쓴)? ?{_PIECE}(?:들)?{_TAIL}",
        "홍길동 기자의 다른 기사 보기",
        opens="list",
        limit=30,
    ),
    Rule(
        "추천 목록",
        "boilerplate",
        "related",
        r"(?:당신이|회원님이|독자님이|독자들이|고객님|이 기사를|이 글을|이 뉴스를|이런|혹시"
        r"|다른) ?[^.]{0,24}(?:좋아할|관심|추천|어때요|어떠세요|읽은|본|보셨"
        r"|놓치)[^.]{0,16}$",
        "이 기사를 본 독자들이 함께 본 뉴스",
        opens="list",
        limit=40,
    ),
    Rule(
        "추천 낱말",
        "boilerplate",
        "related",
        r"(?:오늘의 (?:추천|기자|사진|영상)|세상에 이런 일이|추천 ?영상"
        r"|[^.]{0,12}뜨거운 관심[^.]{0,12}|언론사가 (?:직접 )?선정한.{0,10}"
        r"|[^.]{0,4}추천[!] ?.{2,12}|에디터(?:s)? ?픽|에디터 추천|편집자 ?픽|추천 콘텐츠"
        r"|뉴스 ?랭킹|랭킹 ?뉴스|인기 ?순위|실시간 ?(?:인기|랭킹|급상승|검색어)[^.]{0,10}"
        r"|이슈 ?now|hot ?(?:click|issue|news|뉴스|이슈)|핫 ?(?:클릭|이슈|토픽|포토)"
        r"|헤드라인|오늘의 (?:핫|인기|주요|운세)[^.]{0,8}|기사 원문(?: ?보기)?"
        r"|원문 ?(?:기사)? ?보기|연재 ?보기|시리즈 ?보기|인기 ?급상승|네티즌 관심[^.]{0,8}"
        r"|포토 ?뉴스|카드 ?뉴스|영상 ?뉴스|best ?click|베스트 ?클릭"
        r"|많이 본)(?: ?(?:더 ?보기|전체 ?보기|모아보기|바로가기))?$",
        "에디터 픽",
        opens="list",
        limit=26,
    ),
    Rule(
        "앞뒤 글",
        "boilerplate",
        "related",
        r"(?:이전 ?글|다음 ?글|이전 ?기사|다음 ?기사|윗글|아랫글|앞 ?글|뒷 ?글|이전 포스트"
        r"|다음 포스트|이전 \d+화|다음 \d+화|(?:←|→) |(?:prev|previous|next)(?: ?[:»›>|]"
        r"| (?!(?:steps?|time|up|day|weeks?|months?|years?|season|spring|summer|fall|autumn|winter"
        r"|generation|door|to|in|on|comes?|is|was|[a-z]+day)\b)[^.]{3,120}[^.]$)|previous$|next$"
        r"|previous (?:article|story|post)|next (?:article|story|post)|(?:previous"
        r"|next)(?: post)?:)",
        "이전글“제목” 25.01.28",
        limit=160,
    ),
    Rule(
        "링크 목록",
        "boilerplate",
        "related",
        r"(?:관련|참고|외부|추천) ?(?:링크|사이트|자료)$",
        "관련링크",
        opens="list",
        limit=12,
    ),
    # comments, Korean
    Rule(
        "댓글 머리",
        "boilerplate",
        "comments",
        r"(?:전체|총|베스트|인기|독자|네티즌|회원|누리꾼|한줄|한 줄|실시간|소셜|기사"
        r"|찬반)? ?(?:댓글|덧글|의견|한마디|리플|코멘트|댓글창|토론|톡톡"
        r"|답글)(?: ?수)?(?: ?[\(\[]? ?[\d,]+ ?(?:개|건)?[\)\]]?)?(?: ?(?:더 ?보기|쓰기"
        r"|달기|작성|등록|입력|남기기|목록|보기|전체 ?보기|접기|펼치기|운영 ?(?:원칙|정책"
        r"|규정)|정책|안내))*[ :]*$",
        "댓글 12",
        opens="rest",
        limit=24,
    ),
    Rule(
        "댓글 머리 길게",
        "boilerplate",
        "comments",
        r"(?:이 (?:기사|글|소식|뉴스)에 (?:대한|달린) )?(?:독자 |네티즌 |누리꾼 |회원 "
        r"|여러분의 )?(?:의견|댓글|한마디|반응)(?:을|를)? ?(?:남기기|남겨 ?(?:주세요"
        r"|보세요)|달아 ?주세요|들려 ?주세요|나누기|\d+)$",
        "여러분의 의견을 남겨주세요",
        opens="rest",
        limit=34,
    ),
    # reactions
    Rule(
        "반응 머리",
        "boilerplate",
        "reactions",
        r"(?:(?:이 ?|해당 ?|본 ?|오늘 ?)?(?:기사|뉴스|글|소식|콘텐츠|편지|레터|뉴스레터"
        r"|정보|페이지|게시물|검증)(?:를"
        r"|가|는|에|의|이|,)?(?: ?대한| 서비스에서)?|이 페이지에서)[^.]{0,28}(?:어떠셨"
        r"|어떠세요|어떤가요|어땠|느끼|기분|마음이|드나요|드셨|도움이|유익|만족|추천하|공감"
        r"|감정|좋았|좋으셨|생각은|되었나요|느낌|만족하)[^.]{0,24}$",
        "이 기사, 어떠셨나요?",
        opens="list",
        where="edge",
        limit=50,
    ),
    Rule(
        "반응",
        "boilerplate",
        "reactions",
        r"(?:감정 ?표현|기사 ?반응|독자 ?반응|공감 ?표현|공감 ?하기|기사 ?추천(?:하기)?"
        r"|기사 평가|만족도 ?(?:조사|평가))(?: ?\d+)?$",
        "기사 추천하기",
        opens="list",
        limit=14,
    ),
    # tags
    Rule(
        "태그 머리",
        "boilerplate",
        "tags",
        r"(?:관련|연관|핵심|주요|추천|기사|인기|이 기사의|이 글의)? ?(?:키워드|태그"
        r"|해시태그|검색어|주제어|토픽|tags?|keywords?|topics?)(?: ?[:#].*| ?(?:보기|목록"
        r"|더보기))?$",
        "관련 키워드 #금리 #환율",
        opens="list",
        limit=160,
    ),
    # share
    Rule(
        "공유 머리",
        "boilerplate",
        "share",
        r"(?:이 ?(?:기사|글|뉴스)(?:를|을)? )?(?:sns(?:로)? ?)?(?:기사)? ?(?:공유|보내기"
        r"|퍼가기|나누기)(?: ?하기)?(?: ?(?:닫기|열기))?$",
        "이 기사를 공유하기",
        opens="list",
        limit=20,
    ),
    # English
    Rule(
        "related list",
        "boilerplate",
        "related",
        r"(?:related|similar|further|more) ?(?:articles?|stor(?:y|ies)|news|content"
        r"|coverage|posts?|reading|links?|headlines|videos?|from [\w' .&-]{1,40}"
        r"|on this(?: story| topic)?|to (?:read|explore|discover)|in [\w' &-]{1,30}"
        r"|like this|top stories|stories [\w' ]{0,24}|by [\w' .-]{2,40}|about [\w' ]{2,30}"
        r"|local news|you (?:may|might) [\w ]{1,20})[ :]*$",
        "More from The Example Times",
        opens="list",
        limit=48,
    ),
    Rule(
        "read next",
        "boilerplate",
        "related",
        r"(?:most|top|trending|popular|latest|editor'?s'?|editors’?|editor’s|recommended"
        r"|don['’]t miss|you (?:may|might)|up next|read next|what to read|what['’]s (?:hot"
        r"|new|next)|in case you missed|also (?:in|on|read|of interest|see|from)"
        r"|elsewhere (?:on|in)|keep reading|around the web"
        r"|from (?:around )?the web|today['’]s|just in|this week['’]s|people (?:also|are)"
        r"|readers? (?:also|are)|now (?:reading|trending)|we recommend|must[- ]reads?"
        r"|the latest|promoted stories|paid (?:content|promotions)|best of|featured"
        r"|stories (?:for|you)|recent (?:stories|posts|articles|news)|before you go|next in"
        r"|top \d+|five most|catch up)(?: [\w'’&\-]{1,18}){0,6}[ :!]*$",
        "Most viewed in Business",
        opens="list",
        limit=44,
    ),
    Rule(
        "see also",
        "boilerplate",
        "related",
        r"(?:see also|read more|read also|read this next|watch next|related|more coverage"
        r"|keep exploring|what others are reading)[ :]*$",
        "See also",
        opens="list",
        limit=24,
    ),
    Rule(
        "comments",
        "boilerplate",
        "comments",
        r"(?:view |show |see |read |load |all |reader |top |leave |post |add |join the "
        r"|\d[\d,]* )*(?:a |the |all |your )?(?:comments?|conversation|discussion|repl(?:y"
        r"|ies)|responses?)(?: ?(?:\(?[\d,]+\)?|section|policy|guidelines|below))*[ :]*$",
        "View comments (12)",
        opens="rest",
        limit=36,
    ),
    Rule(
        "have your say",
        "boilerplate",
        "comments",
        r"(?:have your say|what do you think|join the (?:conversation|discussion|debate)"
        r"|share your (?:thoughts|views)|your views|leave a (?:reply|comment)|(?:letters"
        r"|comments) from readers)[ .:?!]*$",
        "Have your say",
        opens="rest",
        limit=36,
    ),
    Rule(
        "topics",
        "boilerplate",
        "tags",
        r"(?:explore more on these topics|filed under|tagged(?: with| in| as)?"
        r"|in this (?:article|story)|topics? in this (?:article|story)|related (?:topics"
        r"|tags|keywords)|more on these topics)[ :]*(?:.{0,80})?$",
        "Explore more on these topics",
        opens="list",
        limit=110,
    ),
    Rule(
        "share this",
        "boilerplate",
        "share",
        r"(?:share|share (?:this|on|via|with|article|story|page|the).{0,30}"
        r"|share this (?:article|story|page|post)|email this.{0,20}|print this.{0,20}"
        r"|save this.{0,20})[ :]*$",
        "Share this article",
        opens="list",
        limit=40,
    ),
)
