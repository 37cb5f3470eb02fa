"""What a page offers to press: text size, players, viewers, sharing, a link in the text.

Patterns run on `Unit.low`, and ask for the whole of a short line.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

KOREAN_TOOLS: tuple[Rule, ...] = (
    Rule(
        "화면과 원문",
        "boilerplate",
        "menu",
        r"(?:기사 ?)?원문(?: ?(?:보기|링크|읽기))?$|(?:목차|차례)$"
        r"|.{0,14}화면 ?(?:꺼짐|켜짐|켜 ?두기)(?: ?(?:방지|유지))?$",
        "기사원문",
        limit=30,
        where="edge",
    ),
    Rule(
        "빠르기",
        "boilerplate",
        "menu",
        r"(?:음성|재생|속도|배속|낭독|빠르기) ?(?:속도)? ?\d(?:\.\d{1,2})? ?(?:x|배속?)$",
        "음성 1.0x",
        limit=16,
    ),
    Rule(
        "더하는 단추",
        "boilerplate",
        "promo",
        r"[+＋➕✚] ?(?:이 |내 )?[가-힣 ]{2,20}(?:구독|추가|받기|받아보기|하기|맺기|팔로우)$",
        "＋ 이 기자 글 받아보기",
        limit=30,
    ),
    Rule(
        "사진 몇 장",
        "boilerplate",
        "counter",
        r"(?:사진|화보|이미지|포토|영상) ?(?:총|모두|전체)? ?\d{1,3} ?(?:장|컷|점|편)$",
        "사진 14장",
        limit=16,
        where="edge",
    ),
    Rule(
        "글자 크기",
        "boilerplate",
        "menu",
        r"(?:기사 ?)?(?:본문 ?)?(?:글자|글씨|폰트|텍스트|글)(?: ?크기)? ?(?:크기|조절|조정"
        r"|변경|설정|키우기|줄이기|크게|작게|확대|축소|보통|선택|레이어|닫기"
        r"|: ?)+(?: ?(?:조절|조정|변경|설정|하기|닫기|키우기|줄이기|크게|작게|보통|가|\+|-"
        r"|현재|\d단계|\d))*(?: .{0,20})?$",
        "글자 크기 조절",
        limit=50,
    ),
    Rule(
        "가가",
        "boilerplate",
        "menu",
        r"(?:가 ?[+-]?){1,5}$|a ?[+-](?: ?a ?[+-])*$",
        "가 가 가",
        limit=12,
        where="edge",
    ),
    Rule(
        "복사됨",
        "boilerplate",
        "share",
        r"(?:기사 ?)?(?:url|링크|주소|기사 주소|기사 링크)[가-힣 ]{0,12}(?:복사|복사되"
        r"|공유)[가-힣 ]{0,12}[.!]?$",
        "URL이 복사되었습니다.",
        limit=40,
    ),
    Rule(
        "듣기",
        "boilerplate",
        "menu",
        r"(?:이 )?(?:기사|본문|뉴스|음성|오디오)(?:를|을)?(?: ?(?:음성|소리|오디오|ai)(?:로"
        r"|으로)?)? ?(?:듣기|읽어 ?주기|들어보기|재생|들려드립니다)(?: .{0,30})?$",
        "기사 음성으로 듣기",
        limit=50,
    ),
    Rule(
        "사진 단추",
        "boilerplate",
        "menu",
        r"(?:이미지|사진|원본|그래픽|갤러리|화보|포토|영상|표)(?:를|을|로"
        r"|만)? ?(?:[가-힣]{0,4} ?)?(?:확대|크게|원본|전체|더|닫기|모두|자세히|새 창"
        r"|슬라이드|다운로드|저장|클릭|넘겨|팝업|뷰어)(?: ?(?:해서|하면|하여|하기|으로|보기"
        r"|열기|닫기|볼 수 있습니다|보세요|됩니다|이동))*[.!]?$|(?:클릭|터치)하(?:면|시면"
        r"|여|세요).{0,30}(?:확대|크게|원본|볼 수).{0,20}$",
        "이미지 크게 보기",
        limit=44,
    ),
    Rule(
        "사진 차례",
        "boilerplate",
        "counter",
        r"(?:사진|이미지|photo|image|slide)? ?\d{1,3} ?(?:/|of) ?\d{1,3}(?: ?장)?$",
        "1 / 5",
        limit=16,
        where="edge",
    ),
    Rule(
        "동영상 단추",
        "boilerplate",
        "other",
        r"(?:동영상|영상|비디오|플레이어|오디오|음소거|자막|재생|video|player"
        r"|전체 ?화면)(?: ?플레이어)?(?:이|을|를)? ?(?:고정|고정 취소|재생|정지|일시"
        r"|플레이어|시작|보기|닫기|해제|광고|설정|목록|불러오|로딩|player|표시|켜기|끄기"
        r"|오류|시간|속도|불러오는|\d[\d.:]*x|\d+:[\d:]+)(?: .{0,24})?$",
        "동영상 고정 취소",
        limit=44,
    ),
    Rule(
        "재생 시간",
        "boilerplate",
        "other",
        r"[^.]{0,24}\d{1,2}:\d{2}(?::\d{2})? ?/ ?\d{1,2}:\d{2}(?::\d{2})?$"
        r"|current time .{0,40}$|(?:playback speed|재생 속도).{0,30}$",
        "00:00 / 01:34",
        limit=44,
        needs=(":", "current time", "playback speed", "재생 속도"),
    ),
)

ENGLISH_TOOLS: tuple[Rule, ...] = (
    Rule(
        "view of the page",
        "boilerplate",
        "menu",
        r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twenty)[- ]minutes? (?:of )?"
        r"(?:audio|video|listen|listening|read|watch)$|show (?:only )?(?:key|all|main|pinned)"
        r" (?:events|posts|updates|moments)(?: only)?$|leer en .{4,20}$"
        r"|en español$|lire en .{4,12}$"
        r"|read (?:this )?in (?:english|spanish|french|german|korean|chinese|japanese|welsh)$"
        r"|keep (?:my |the )?screen (?:on|awake)$|(?:table of )?contents$|aa$",
        "Show key events only",
        limit=44,
        where="edge",
    ),
    Rule(
        "page tool",
        "boilerplate",
        "other",
        r"(?:enlarge (?:this )?(?:image|photo)|view (?:image|photo|gallery|full|fullscreen"
        r"|slideshow|\d+ (?:images|photos)|all \d+).{0,20}|hide caption|toggle caption"
        r"|show (?:more|less|caption)|open (?:image|gallery) .{0,30}|(?:full|larger"
        r"|expand) (?:image|screen|size)|image \d+ of \d+|(?:play|pause|watch|mute|unmute"
        r"|listen)(?: (?:video|audio|live|now|sound))?(?: ?[\d:]+)?|click to (?:play|expand"
        r"|enlarge|view|watch).{0,20}|unable to (?:play|load).{0,30}|this (?:video|content"
        r"|browser) (?:can ?not|is not|file|does not).{0,50}|loading(?: \w+){0,3}(?:\.{3}|…)?"
        r"|please (?:enable|wait|try|refresh).{0,40}|(?:javascript|your browser).{0,60}"
        r"|(?:please )?use chrome.{0,40}|to play this video.{0,60}|listen to (?:this"
        r"|the) (?:article|story).{0,30}|\d+ ?min(?:ute)?s? (?:read|listen)"
        r"|reading time.{0,20}|estimated read.{0,20}|(?:photo )?gallery|in pictures"
        r"|slideshow|reuse this content|(?:purchase|request|order) (?:a )?(?:licen[sc]ing"
        r"|reprints?|rights).{0,40}|(?:licensing|reprint) rights|(?:report|suggest"
        r"|spotted) (?:a|an)? ?(?:typo|error|correction|mistake).{0,30}|back to (?:top"
        r"|article|home).{0,10}|key (?:points|takeaways)|(?:this (?:article|story|summary"
        r"|translation) (?:was|is|has been) (?:\w+ ){0,2}(?:generated|translated"
        r"|summari[sz]ed|produced|created|written) (?:by|with|using) .{0,20}(?:ai"
        r"|artificial|machine|automat|software|a tool).{0,80})|(?:ai"
        r"|machine)[- ](?:generated|translated).{0,80}|why you can trust .{0,40}"
        r"|how we (?:report|rate|test).{0,30}|our (?:standards|methodology).{0,50})[ .:>]*$",
        "Enlarge this image",
        limit=150,
        where="edge",
    ),
    Rule(
        "tell us what is wrong",
        "boilerplate",
        "other",
        r"(?:to (?:report|submit|request|suggest) (?:a|an) (?:correction|error|typo|mistake)"
        r"|(?:have you |did you )?(?:see|spot|spotted|found|find|notice[d]?) (?:a|an) (?:correction"
        r"|error|typo|mistake)).{0,60}(?:e-?mail|contact|let us know|write to|click).{0,160}$",
        "To report a correction or typo, please email desk@river.example.",
        limit=260,
        needs=("correction", "error", "typo", "mistake"),
    ),
)

SHARING: tuple[Rule, ...] = (
    Rule(
        "code to embed",
        "boilerplate",
        "share",
        r"</?(?:iframe|script|embed|object|blockquote class)\b.{0,400}$",
        '<iframe src="https://dawn.example/embed/1" width="100%"></iframe>',
        limit=440,
    ),
    Rule(
        "share sentence",
        "boilerplate",
        "share",
        r"(?:share (?:on|via|with|to) (?:facebook|[a-z ]{2,16}$|a )|e-?mail (?:to )?(?:a "
        r"|your )?friends?|(?:copy|get) link(?: to this post)?|share (?:on|via|with"
        r"|to) (?:facebook|x|twitter|whatsapp|linkedin|email|reddit|bluesky|threads"
        r"|flipboard|pinterest|friends|a friend)|copy(?: the)? (?:link|url)"
        r"|link copied.{0,20}|copied(?: to clipboard)?|e-?mail(?: this)?(?: article| story"
        r"| page)?|print(?: this)?(?: article| story| page)?|save (?:article|story"
        r"|for later)|bookmark|text size|font size|give this article"
        r"|gift (?:this )?article)[ .:!]*$",
        "Share on Facebook",
        limit=44,
    ),
)

POINTERS: tuple[Rule, ...] = (
    Rule(
        "file to load",
        "boilerplate",
        "related",
        r".{1,80}\.(?:hwpx?|pdf|docx?|xlsx?|pptx?|odt|zip|jpe?g|png)"
        r"(?: ?[\[(/|]? ?[\d.,]+ ?[km]i?b(?:ytes?)?[\])]?)?$",
        "2. 봄맞이 보도자료.hwp (212 KB)",
        limit=110,
        needs=(".hwp", ".pdf", ".doc", ".xls", ".ppt", ".odt", ".zip", ".jp", ".png"),
    ),
    Rule(
        "read more:",
        "boilerplate",
        "related",
        r"(?:read(?: more| also| next|)|see also|also read|related|more|watch|recommended"
        r"|more on this|don['’]t miss|up next|editor['’]s note on|listen"
        r"|(?:exclusive )?for subscribers)(?: ?:| ?>| ?»| ?→"
        r"| \|) ?\S.{4,150}$",
        "READ MORE: Council delays vote",
        limit=170,
        where="any",
    ),
    Rule(
        "gallery:",
        "boilerplate",
        "related",
        r"(?:(?:photo |picture )?gallery|slideshow) ?: ?\S.{4,150}$",
        "Gallery: The first day of the fair",
        limit=170,
        where="edge",
    ),
    Rule(
        "관련: 제목",
        "boilerplate",
        "related",
        r"(?:관련 ?기사(?: ?\d)?(?= )|관련 ?뉴스(?= )|관련 ?기사|관련 ?뉴스|관련 ?글|관련"
        r"|추천 ?기사|함께 ?보기|더 ?보기|더 ?읽기|이어 ?보기|이어 ?읽기"
        r"|같이 ?보면 ?좋은 ?기사|함께 ?읽기|기사 ?원문|원문 ?보기|다른 ?기사|바로 ?보기"
        r"|바로가기)(?: ?[:：>☞▶→]| ?\||(?<=기사)(?= )|(?<=뉴스)(?= )) ?\S.{4,150}$"
        r"|관련 ?(?:기사|뉴스)(?![를가는은의에로와도만이들과]|입니)"
        r"(?=[가-힣“‘\"'\[])\S.{6,100}[^.]$"
        r"|\[(?:관련|연관|추천|이어|함께) ?(?:보기|기사|뉴스|글|검증|영상|보도|칼럼|인터뷰|기획"
        r"|연재"
        r"|포토|화보|이슈|콘텐츠)\] ?\S.{4,150}$|\[관련\] ?\S.{4,150}$",
        "관련기사: 시의회, 예산안 처리 미뤄",
        limit=170,
    ),
)
