"""Lines that ask the reader for something: to subscribe, install, report, give, sign up.

Patterns run on `Unit.low`. Each row asks for the call itself (an imperative, a
button, an address), not for the thing that is called for.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

_PLEASE = (
    r"(?:하세요|하십시오|해 ?주세요|해 ?보세요|해요|하기|받기|받아 ?보세요|받으세요"
    r"|눌러 ?주세요|만나보세요|만나세요|보세요|누르세요|바랍니다|부탁드립니다|부탁합니다"
    r"|드립니다|누르기|클릭|완료|신청|추가|설정|바로가기|기다립니다|가능합니다|볼 수 있습니다"
    r"|주십시오|주시기 바랍니다|참여하기|어떠세요|있습니다|됩니다|하실 수 있습니다)"
)

KOREAN_PROMOTION: tuple[Rule, ...] = (
    Rule(
        "이웃 맺기",
        "boilerplate",
        "promo",
        r"(?:이웃|친구|서로이웃|팬) ?(?:추가|신청|맺기)$",
        "이웃추가",
        limit=14,
        where="edge",
    ),
    Rule(
        "구독 청",
        "boilerplate",
        "promo",
        rf"[^.]{{0,60}}(?:구독|뉴스레터|즐겨찾기|알림|채널 ?추가|친구 ?추가|회원 ?가입"
        rf"|정기 ?후원|후원|팔로우|팔로잉|좋아요와)[^.]{{0,24}}{_PLEASE}[.!~]*$",
        "네이버에서 새벽신문을 구독하세요",
        limit=110,
        needs=(
            "구독",
            "뉴스레터",
            "알림",
            "정기",
            "좋아요와",
            "즐겨찾기",
            "채널",
            "친구",
            "팔로우",
            "팔로잉",
            "회원",
            "후원",
        ),
    ),
    Rule(
        "구독 단추",
        "boilerplate",
        "promo",
        r"(?:[가-힣a-z0-9]{1,12} )?(?:구독|구독중|구독하기|무료 ?구독|정기 ?구독|구독 ?신청"
        r"|구독 ?해지|구독료|팔로우|\+ ?구독|기자 ?구독|채널 ?구독|뉴스레터 ?(?:구독|신청)"
        r"|뉴스레터|후원하기|정기후원|후원 ?안내|응원하기|알림 ?(?:받기|설정)|기자 ?페이지"
        r"|지면 ?보기|신문 ?구독)(?: ?[\d,.]+(?:만|천)?)?$",
        "기자 구독하기",
        limit=26,
    ),
    Rule(
        "앱 내려받기",
        "boilerplate",
        "promo",
        rf"[^.]{{0,50}}(?:앱|어플|app|애플리케이션)(?:을|를|에서|으로"
        rf"|로)?[^.]{{0,20}}(?:다운로드|설치|내려받|열기|{_PLEASE})[^.]{{0,16}}[.!]?$",
        "앱에서 더 빠르게 만나보세요",
        limit=90,
        where="edge",
    ),
    Rule(
        "제보",
        "boilerplate",
        "promo",
        r"[^.]{0,50}(?:제보하기|제보를 (?:기다|받)|당신의 제보|여러분의 (?:소중한 )?제보"
        r"|제보가 뉴스|제보해 ?주|제보는 )[^\n]{0,80}$",
        "여러분의 소중한 제보를 기다립니다.",
        limit=170,
        needs=("당신의 제보", "여러분의", "제보가 뉴스", "제보는", "제보를", "제보하기", "제보해"),
    ),
    Rule(
        "제보 창구",
        "boilerplate",
        "promo",
        r"(?:카카오톡|카톡|카카오|텔레그램|라인|유튜브|페이스북|인스타그램|네이버|전화"
        r"|이메일|홈페이지|유튜브, 네이버, 카카오)[^.]{0,16}(?:[:：'‘]"
        r"|에서)[^.]{0,50}(?:제보|검색|채널|구독|추가|친구|@|\d{3,4}-\d{4}|http|www)",
        "카카오톡 : '새벽제보' 검색, 채널 추가",
        limit=120,
        where="any",
    ),
    Rule(
        "매체 채널",
        "boilerplate",
        "promo",
        r"[^.]{0,30}(?:네이버|다음|카카오|유튜브|구글|페이스북|인스타그램|텔레그램|트위터"
        r"|카톡)[^.]{0,16}(?:채널|뉴스스탠드|메인|포스트|뉴스홈|구독|언론사 ?편집"
        r"|연합뉴스판|tv)[^.]{0,20}(?:에서|으로|로|을|를|보기|바로가기|구독|추가|설정|편집"
        r"|에)[^.]{0,30}$",
        "네이버 메인에서 새벽신문 채널 보기",
        limit=80,
        where="edge",
        needs=(
            "tv",
            "구독",
            "뉴스스탠드",
            "뉴스홈",
            "메인",
            "언론사",
            "연합뉴스판",
            "채널",
            "포스트",
        ),
    ),
    Rule(
        "부르는 말",
        "boilerplate",
        "promo",
        r"[^.]{0,70}(?:놓치지 마세요|놓치지 마십시오|만나보세요|확인하세요|확인해 ?보세요"
        r"|지금 바로|바로 확인|무료로 (?:받|보|체험|이용)|가입하(?:면|시면|고)|구독하(?:면"
        r"|시면|고)|신청하세요|함께하세요|보내드립니다|배달해 ?드립니다|전해 ?드립니다"
        r"|정리해 ?드립니다|알려 ?드립니다)[^\n]{0,60}$",
        "매일 아침 메일함으로 보내드립니다.",
        limit=150,
        where="edge",
    ),
    Rule(
        "인사",
        "boilerplate",
        "promo",
        r"(?:안녕하(?:세요|십니까)|반갑습니다|반가워요"
        r"|여러분,? 안녕)[.!,]? ?(?:[가-힣a-z0-9 ]{2,24}(?:입니다|이에요|예요|이었습니다"
        r"|독자님|여러분|님))?[.!~]*$"
        r"|안녕하세요,? [가-힣]{0,8}(?:님|여러분)[,.!~].{0,40}$",
        "안녕하세요. 새벽신문입니다.",
        where="edge",
        limit=40,
    ),
    Rule(
        "맺는 인사",
        "boilerplate",
        "promo",
        r"(?:지금까지|이상)? ?[가-힣a-z0-9 ]{2,16}(?:이었습니다|였습니다)[.!]*$|(?:읽어|봐"
        r"|시청해|구독해) ?주셔서 감사합니다[.!]*$",
        "읽어 주셔서 감사합니다.",
        limit=32,
        where="edge",
    ),
    Rule(
        "이벤트",
        "boilerplate",
        "promo",
        r"[^.]{0,40}(?:이벤트|할인|쿠폰|특가|무료 ?체험|사은품|경품|당첨)[^.]{0,24}(?:참여"
        r"|응모|받기|바로가기|보기|신청|진행 ?중|click|클릭|혜택|제공|증정|!)[^.]{0,16}$",
        "구독 이벤트 참여하고 커피 쿠폰 받기!",
        limit=70,
        where="edge",
        needs=("경품", "당첨", "무료", "사은품", "이벤트", "쿠폰", "특가", "할인"),
    ),
    Rule(
        "독점·회원",
        "boilerplate",
        "promo",
        r"[^.]{0,50}(?:유료|프리미엄|회원 ?전용|구독자 ?전용|로그인)[^.]{0,24}(?:기사"
        r"|콘텐츠|서비스|회원|전용|후|하면|하시면)[^.]{0,30}(?:입니다|이용|볼 수|읽을 수"
        r"|가능|세요|하기|전용)[^.]{0,20}[.!]?$",
        "이 기사는 유료 회원 전용 콘텐츠입니다.",
        limit=110,
        where="edge",
        needs=("구독자", "로그인", "유료", "프리미엄", "회원"),
    ),
)

ENGLISH_PROMOTION: tuple[Rule, ...] = (
    Rule(
        "by telephone",
        "boilerplate",
        "promo",
        r"(?:text|remind|notify|alert|email|call) me(?: .{2,24})?$"
        r"|text [a-z]{2,12} to \d{4,6}\b.{0,60}$|(?:whatsapp|sms)(?: us)? ?: ?\+?\d[\d ()-]{5,20}$"
        r"|(?:upload|send)(?: us)?(?: your)? (?:pictures?|photos?|videos?|files?)"
        r"(?: (?:or|and) (?:pictures?|photos?|videos?))?$",
        "Text BELL to 00000 to give £5.",
        limit=80,
        where="edge",
    ),
    Rule(
        "sign up",
        "boilerplate",
        "promo",
        r"(?:[\w' ]{0,30}[:,.] )?(?:please |to [\w' ]{2,40}, "
        r"|enjoying [\w' ]{2,40}\? )?(?:sign ?up|subscribe|sign me up|register|join (?:us"
        r"|our|the [\w ]{0,30}(?:newsletter|club|membership|community|conversation)|\d)"
        r"|get (?:the|our|more|unlimited|all|your|full|a free|breaking|news|local|weekly"
        r"|daily|\w+ (?:news|alerts|updates) )|download (?:the|our)|donate|support (?:us"
        r"|our|local|quality|independent|the [a-z ]{1,30}(?:with|by|today))"
        r"|become a (?:member|subscriber|supporter|friend|patron)"
        r"|already (?:a )?(?:subscribe|member|have)|start your|try (?:it |us )?(?:free|for)"
        r"|follow (?:us|our|the [\w ]{1,30} on|[\w ]{1,30} on (?:x|twitter|facebook"
        r"|instagram|tiktok|whatsapp|bluesky|linkedin|google news|threads|youtube|apple))"
        r"|like us on|find us on|add us as|make us your|stay (?:informed|connected"
        r"|up to date|in the know)|never miss|don['’]t miss|subscriber (?:only|exclusive)"
        r"|enter your e-?mail|your e-?mail address|thank you for (?:reading|subscribing"
        r"|registering|signing)|thanks for (?:reading|signing|subscribing)"
        r"|manage your (?:subscription|account)|unlock|continue reading (?:with|for|by"
        r"|this)|this (?:article|story|content) is (?:only |exclusively )?(?:for"
        r"|available (?:only )?to|exclusive|free|reserved|part of our)|(?:you['’]ve"
        r"|you have) (?:reached|read|used|hit)|to (?:read|continue reading|keep reading)"
        r"|read the full|(?:click|tap) (?:here|to)|buy (?:a|your) "
        r"|shop (?:now|here|our|the|all|online|today|this|these|more|deals|by)(?: |$)"
        r"|gift (?:this|a )"
        r"|unlimited (?:digital )?access|free (?:newsletter|trial|daily|weekly)"
        r"|want (?:more|to get|all the)|got a (?:story|tip|news)|do you have a (?:story"
        r"|tip)|have (?:you got )?a (?:story|tip|news tip)|contact (?:our|the) news"
        r"|send (?:us )?(?:your )?(?:tips|news)|email (?:us|your)|tell us|enjoying "
        r"|forward (?:it|this)|forwarded this|launched \d|follow [\w ]{1,30} news"
        r"|you can find this story|liked? this)(?:\b|$)",
        "Sign up for our free morning newsletter",
        limit=240,
        where="edge",
    ),
    Rule(
        "sign up button",
        "boilerplate",
        "promo",
        r"(?:sign ?up|subscribe|subscribe (?:now|today|free|here)|register|register (?:now"
        r"|free)|log ?in to [\w ]{1,30}|donate(?: now| today)?|support us"
        r"|join(?: us)?(?: now| today| free)?|newsletters?|get (?:the )?(?:app|newsletter"
        r"|alerts)|follow|following|follow us|download app|start free trial|become a member"
        r"|no thanks|not now|maybe later|continue|e-?mail(?: address)?|submit|i(?:['’]m"
        r"| am) already a subscriber|e-?edition|gift subscriptions?|upgrade(?: to paid"
        r"| now)?|type your e-?mail(?:\.{3}|…)?|(?:we have )?more newsletters|paid"
        r"|story saved|save story)[ .:!]*$",
        "Subscribe now",
        limit=44,
    ),
    Rule(
        "newsletter sentence",
        "boilerplate",
        "promo",
        r"(?:(?=.{0,200}(?:\byou|\bour\b|\bus\b)).{0,120}(?:sign up (?:for|to)|subscribe to"
        r"|subscription to|unsubscribe|delivered (?:straight |directly |right )?to your"
        r"|in your inbox|straight to your inbox|our (?:free |daily |weekly "
        r"|morning )*newsletters?|download (?:the|our) [\w ]{0,24}app|our whatsapp channel"
        r"|follow us on|support (?:our|independent|local) (?:journalism|reporting|newsroom)"
        r"|your (?:support|contribution|donation) (?:helps|makes|keeps)|(?:for"
        r"|from) (?:just |only )?[$£€]\d[\d.]* ?(?:a|per|/) ?(?:week|month|year)))",
        "News that matters, delivered straight to your inbox.",
        limit=260,
        where="edge",
    ),
    Rule(
        "privacy of sign-up",
        "boilerplate",
        "promo",
        r"(?:by (?:signing up|subscribing|submitting|providing|entering|clicking|continuing"
        r"|registering)|we(?:['’]ll| will) (?:never|not|only|use|send)"
        r"|you can (?:unsubscribe|opt out|change your)|this site is protected by recaptcha"
        r"|newsletters may contain|for more information see our|we use google)",
        "By signing up you agree to our terms.",
        limit=300,
        where="edge",
    ),
)
