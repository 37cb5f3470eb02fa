"""Lines under pictures: whose they are, and how a caption ends.

Patterns run on `Unit.low`, and are asked after the tables of furniture.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule
from reader.cleaning.rules.trades import TRADE_CAPTIONS

CAPTION_ENDS: tuple[Rule, ...] = (
    *TRADE_CAPTIONS,
    Rule(
        "사진 끝 기자",
        "caption",
        None,
        r".{8,120}[^다요까] ?[.\])] ?[\[(/]?[가-힣]{2,4} ?(?:[가-힣]{2,4})?기자[\])]?$",
        "물에 잠긴 옛 장터. 홍길동 기자",
        limit=140,
        needs=("기자",),
    ),
    Rule(
        "사진 끝 이름",
        "caption",
        None,
        r".{4,90}[.!?] ?(?:사진|그림|촬영) [가-힣]{2,8}$",
        "뽁뽁이를 붙인 창문. 사진 홍길동",
        limit=110,
        needs=("사진 ", "그림 ", "촬영 "),
    ),
    Rule(
        "사진 끝 매체",
        "caption",
        None,
        r"[^“”\"?!]{6,90}[^다요까죠니\d]\. ?[가-힣]{1,8}(?:신문|일보|뉴스|방송|통신|경제|매일"
        r"|타임스|저널|주간|투데이|미디어|닷컴)(?: ?db| ?자료 ?사진)?$",
        "물에 잠긴 옛 장터. 강바람신문",
        limit=110,
        needs=(
            "신문",
            "일보",
            "뉴스",
            "방송",
            "통신",
            "경제",
            "매일",
            "타임스",
            "저널",
            "주간",
            "투데이",
            "미디어",
            "닷컴",
        ),
    ),
    Rule(
        "꺾쇠 제공",
        "caption",
        None,
        r".{6,160}[\[(][^\])]{2,40}(?:제공|캡처|갈무리)[^\])]{0,30}[\])]$"
        r"|.{6,140}[.] ?[가-힣a-z·]{2,14}=[가-힣a-z0-9·]{2,14}$",
        "불이 난 공장 [소방 당국 제공. 재판매 및 DB 금지]",
        limit=220,
        needs=("=", "갈무리", "제공", "캡처"),
    ),
    Rule(
        "agency at the end",
        "caption",
        None,
        r".{20,300}[.,\d] [a-z][\w.'’-]+(?: [a-z][\w.'’-]+){0,3}/(?:[a-z][\w-]* ?){0,4}"
        r"(?:agency|press|images|photos?|staff|ap|afp|reuters|getty|pool|news|post|times"
        r"|tribune|herald|journal|gazette|courier|dispatch|chronicle|observer|photo bank)$"
        r"|.{20,300}purchase licensing rights.{0,30}$|credit ?(?:\.{3}|…|:) ?.{2,80}$",
        "Ash over the port on Tuesday. Nia Boswell/Island Press Agency",
        limit=340,
        needs=("/", "credit", "licensing"),
    ),
    Rule(
        "name and outlet at the end",
        "caption",
        None,
        r".{20,300}[.!?”\"] ?\([a-z][\w.'’-]+(?: [a-z][\w.'’-]+){1,3} ?/"
        r" ?[a-z][\w.'’& -]{2,40}\)?$",
        "Ash drifts over the port on Tuesday. (Nia Boswell/Island Courier)",
        limit=340,
        needs=("/",),
    ),
    Rule(
        "날과 우편",
        "caption",
        None,
        r".{10,200}다\. ?\(?20\d\d ?[.년] ?\d{1,2} ?[.월] ?\d{1,2}[.일]? ?/? ?"
        r"[\w.+-]{2,30}@[\w.-]*\)?$",
        "9일 장터에 물이 빠지고 있다. 2024.5.9 naru@river.example",
        limit=240,
        needs=("@",),
    ),
    Rule(
        "file photo at the end",
        "caption",
        None,
        r".{20,300}[.,] (?:[\w'’-]+ ){0,3}(?:file|archive) (?:photo|photograph|picture|image)[.]?$",
        "The mayor at the bridge in 2024. Post-Courier file photo",
        limit=340,
        needs=("file ", "archive "),
    ),
    Rule(
        "name photo",
        "caption",
        None,
        r"[a-z][\w'’.-]+ [a-z][\w'’.-]+ (?:photo|photograph|illustration|/ ?[\w ]{3,24})$",
        "Carly Dunmire photo",
        where="edge",
        limit=50,
    ),
)

CAPTIONS: tuple[Rule, ...] = (
    Rule(
        "illustration by",
        "caption",
        None,
        r"(?:photo ?)?illustrations? by [a-z][^.!?]{2,80}$",
        "Illustration by Nora Fenwick, special to River Post",
        limit=110,
    ),
    Rule(
        "자료 그래픽",
        "caption",
        None,
        r"(?!뉴스 ?제공$)[가-힣a-z0-9· ]{2,20} ?(?:자료 ?그래픽|자료 ?사진|사진 ?제공|제공|그래픽"
        r"|캡처|캡쳐|갈무리)$",
        "[새벽통신 자료그래픽]",
        limit=30,
    ),
    Rule(
        "사진 출처",
        "caption",
        None,
        r".{2,160}(?:[(\[/.= ·](?:사진|그래픽|자료|이미지|출처|photo|photograph|image"
        r"|picture|credit|source|graphic|illustration)(?: ?(?:제공|출처|by|credit))? ?[=:/"
        r"|]| ?[/·] ?[가-힣a-z0-9=·]{2,16}(?:뉴스|제공|통신|신문|일보|캡처|갈무리|기자"
        r"|db)[)\]. ]*$|[. )]\s?(?:[가-힣a-z0-9·=/. ()]{1,24} )?(?:제공|캡처|캡쳐|갈무리"
        r"|연합뉴스|뉴시스|뉴스1|게티이미지[가-힣]*|자료사진|로이터|epa|afp|ap|getty images"
        r"|reuters|shutterstock|unsplash|pixabay|xinhua|pa media|bloomberg"
        r"|[가-힣]{2,10}(?:신문|일보|뉴스|경제|통신|투데이) ?db)[)\]. ]*$)",
        "일론 머스크 테슬라 최고경영자. AP 연합뉴스",
        limit=220,
    ),
    Rule(
        "사진 이름표",
        "caption",
        None,
        r"/?(?:사진|그래픽|자료 ?사진|이미지|출처|자료|표|그림|image(?: source| caption"
        r"| credit)?|photo(?: by| credit)?|photograph|picture|credit|caption|figure|graphic"
        r"|source|file photo|pictured)(?: ?(?:제공|출처|설명|=|by))? ?[:：=/|] ?\S.{0,160}$",
        "사진=연합뉴스",
        limit=200,
    ),
    Rule(
        "image source,",
        "caption",
        None,
        r"image (?:source|caption|credit), ?.{2,300}$|getty images$|\(?ap photo/.{2,60}$"
        r"|.{2,260}\((?:[a-z]{2,12} photo|photo|file photo|ap|afp|reuters|getty|pa|photo by"
        r"|courtesy|courtesy of|provided|submitted)[/: ,)].{0,60}$",
        "Image source, Getty Images",
        limit=320,
    ),
    Rule(
        "photograph end",
        "caption",
        None,
        r".{6,260}(?:photograph|photo|picture|image|illustration|composite|credit)s? ?(?::"
        r"|by|/|courtesy) ?.{2,60}$",
        "Booms across the river. Photograph: P. Oakley",
        limit=320,
        needs=("composite", "credit", "illustration", "image", "photo", "picture"),
    ),
    Rule(
        "ⓒ 사진",
        "caption",
        None,
        r".{6,160} ?(?:ⓒ|©) ?(?:[가-힣a-z0-9=· ]{2,30})$",
        "합성한 시각물. ⓒ 로이터=뉴스1",
        limit=180,
        needs=("©", "ⓒ"),
    ),
)
