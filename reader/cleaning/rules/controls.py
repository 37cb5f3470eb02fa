"""What a site's own machinery writes beside any text: views, windows, switches, its blog's tools.

A whole short line each, in an order of words that only a control has (a verb and the page's
own thing, a noun and its count). Patterns run on `Unit.low`.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule
from reader.cleaning.rules.vocabulary import MONTH

CONTROLS: tuple[Rule, ...] = (
    Rule(
        "switches of a view",
        "boilerplate",
        "menu",
        r"(?:toggle|expand|collapse|switch to|enable|disable|turn (?:on|off)|enter|exit) "
        r"(?:the |a )?(?:navigation|menu|search|sidebar|sub-?menu|(?:dark|light|night|reader"
        r"|full-?screen"
        r"|high[- ]contrast) ?(?:mode|theme|view)?|(?:desktop|mobile|full|classic|text[- ]only)"
        r" (?:version|site|view)|captions|subtitles)$"
        r"|(?:dark|light|night|reader|theater|theatre) (?:mode|theme)$|picture[- ]in[- ]picture$"
        r"|full-?screen$|close (?:dialog(?:ue)?|modal|window|banner|pop-?up|gallery|search|ad)$"
        r"|(?:change|choose|select|set|switch) (?:your )?(?:edition|location|region|language"
        r"|country"
        r"|store|font|text size)$",
        "Switch to dark mode",
        limit=50,
    ),
    Rule(
        "size of letters",
        "boilerplate",
        "menu",
        r"(?:increase|decrease|larger|smaller|bigger|reset|adjust|change"
        r"|default) (?:the )?(?:text|font"
        r"|type)(?: ?size)?$|(?:text|font) ?size(?:[: ]+(?:a|small|medium|large|normal|default"
        r"|[+-])){1,5}$",
        "Decrease font size",
        limit=40,
    ),
    Rule(
        "another form of the text",
        "boilerplate",
        "menu",
        r"(?:show|hide|view|read|open|see|download)(?: the| full)? (?:transcript|pdf"
        r"|print(?:able)? version"
        r"|audio version|slideshow|original (?:article|page|post|story))$|(?:print"
        r"|printer)[- ]friendly"
        r"(?: (?:version|page|view))?$",
        "Show the transcript",
        limit=40,
    ),
    Rule(
        "a captured page",
        "boilerplate",
        "menu",
        r"(?:the )?wayback machine(?: ?[-–—:|] ?https?://\S+)?$"
        r"|about this capture$|(?:collected|archived|captured|saved|cached)(?: by| from| on"
        r"|:) .{3,60}"
        r"(?:\d{4}|archive)\S{0,20}$",
        "The Wayback Machine - https://archive.example/1",
        limit=300,
        needs=("wayback", "about this", "collected", "archived", "captured", "saved", "cached"),
    ),
    Rule(
        "months of a blog",
        "boilerplate",
        "menu",
        rf"(?:{MONTH}(?: (?:19|20)\d\d)?|(?:19|20)\d\d(?:년)?(?: ?/ ?\d\d)?"
        rf"|(?:\d{{4}}년 ?)?\d{{1,2}}월)"
        r" ?\(\d{1,4}\)$",
        "► March (3)",
        limit=30,
        needs=("(",),
    ),
    Rule(
        "tools of a blog",
        "boilerplate",
        "menu",
        r"(?:newer|older|previous|next) (?:posts?|entr(?:y|ies)|comments?)$|(?:(?:newer"
        r"|older) posts? ?"
        r"|home ?){2,3}$|view my (?:complete|full) profile$|blog (?:archives?|roll)$|blogroll$"
        r"|followers(?: \(?\d[\d,]*\)?)?$|(?:entries|comments|posts) \(?(?:rss|feed|atom)\)?$"
        r"|perma-?link$|search this (?:blog|site)$|site search$",
        "Older Posts",
        limit=40,
    ),
    Rule(
        "links to a post",
        "boilerplate",
        "comments",
        r"links to this post[ :]*$|(?:trackbacks?|pingbacks?|엮인 ?글|트랙백"
        r"|덧글)(?: ?url)? ?[(:]? ?\d{1,5}"
        r" ?\)?(?: ?개)?$|sign (?:my|our|the) guest ?book$|post a (?:comment|reply)$"
        r"|이 ?글에 ?(?:덧글|댓글) ?(?:단|쓴) ?.{2,10}$",
        "Trackbacks (0)",
        limit=30,
    ),
    Rule(
        "labels of a post",
        "boilerplate",
        "tags",
        r"labels ?: ?[^:.?!]{2,100}$",
        "Labels: ferries, harbour",
        where="edge",
        limit=110,
    ),
    Rule(
        "row of share buttons",
        "boilerplate",
        "share",
        r"(?:(?:e-?mail this|blogthis!|share (?:to|on|via) [a-z]{1,10}|tweet this|pin it|print)[ "
        r"|·]*){2,8}$"
        r"|(?:send|forward|email|e-?mail)(?: this)?(?: article| story| page)? to a (?:friend"
        r"|colleague)$",
        "Email This BlogThis! Share to X",
        limit=120,
    ),
    Rule(
        "visitors",
        "boilerplate",
        "counter",
        r"(?:you are|you['’]re) (?:visitor|guest|reader)(?: (?:number|no\.?|#))? ?[\d,]+$"
        r"|(?:visitors?|hits|page ?views)(?: (?:today|total|so far"
        r"|since .{4,20}))? ?[:#]? ?\d[\d,]*$"
        r"|(?:today|오늘|어제|yesterday|total|전체|누적) ?:? ?\d[\d,]*(?:[ |/·]+(?:yesterday|어제"
        r"|오늘|today"
        r"|total|전체|누적)(?: ?방문자?)? ?:? ?\d[\d,]*)+$"
        r"|read [\d,]+ times$",
        "You are visitor number 12345",
        limit=60,
    ),
    Rule(
        "made for a screen",
        "boilerplate",
        "other",
        r"(?:this (?:site|page) is )?best (?:viewed|seen|experienced) (?:in|with|at|on) .{3,60}$",
        "Best viewed with any browser at 800x600",
        limit=80,
    ),
    Rule(
        "windows of a player",
        "boilerplate",
        "other",
        r"this is a modal window\b.{0,60}$|(?:beginning|end) of dialog window\b.{0,80}$"
        r"|(?:duration|current time|remaining time|loaded|progress|stream type) ?:? ?"
        r"(?:-? ?\d{1,2}:\d\d|[\d.]+ ?%|live)$|error loading .{3,40}$|(?:failed"
        r"|unable) to load .{3,40}$"
        r"|(?:동영상|영상|음성|오디오)(?:을|를)? ?(?:재생"
        r"|불러)[^.]{0,6} ?수 ?없습니다[.]?(?: .{0,40})?$",
        "Duration 2:31",
        limit=110,
    ),
    Rule(
        "what the ad is for",
        "boilerplate",
        "ads",
        r"(?:continue|keep|scroll for)? ?(?:reading|story|article|more)? ?(?:continues )?below "
        r"(?:this )?(?:advertisement|ad)$|why (?:these |this |am i seeing (?:this|these) )?ads?\??$"
        r"|(?:hide|close|remove|report|stop seeing)(?: this)? ads?$|ad choices$"
        r"|이 ?광고(?:를|가) ?(?:보는|보이는|표시되는|뜨는) ?이유$|광고 ?(?:닫기|숨기기|신고"
        r"|건너뛰기)$",
        "Continue Reading Below Advertisement",
        limit=60,
        needs=("ad", "광고"),
    ),
    Rule(
        "related story",
        "boilerplate",
        "related",
        r"(?:related|more|further|previous|earlier|other) (?:story|stories|coverage|reading"
        r"|article|post|video"
        r"|news|content)s? ?[:|»>–—] ?\S.{5,140}$",
        "RELATED STORY: The ferry that never left",
        limit=170,
    ),
    Rule(
        "gates and alerts",
        "boilerplate",
        "promo",
        r"(?:log|sign) in or (?:create|register|sign up|subscribe|join)\b[^“”\"]{0,60}$"
        r"|(?:don['’]t|do not) have an account(?: yet)?\?(?: .{0,40})?$"
        r"|(?:already )?(?:registered|have an account)\? ?(?:log|sign) in(?: here)?[.]?$"
        r"|(?:manage|set|change|edit) (?:your |my )?(?:notification|alert|e-?mail|newsletter"
        r"|cookie)s?"
        r" (?:preferences|settings)$|(?:turn on|allow|enable|get) (?:push |desktop "
        r"|breaking )?(?:notifications"
        r"|alerts)(?: (?:on|for|about) [^.?!]{2,40})?$"
        r"|(?:for )?(?:just |only )?[$£€]\d[\d.]*(?: a| per|/)? ?(?:for )?(?:\d+ |six |three "
        r"|one )?(?:weeks?"
        r"|months?|year)(?:[,.;]? (?:cancel|then|billed).{0,40})?$",
        "Turn on notifications",
        limit=110,
        where="edge",
    ),
    Rule(
        "podcast of ours",
        "boilerplate",
        "promo",
        r"(?:listen to|hear|subscribe to|follow|find) (?:our|the"
        r"|this) (?:[\w'’-]+ ){0,5}?(?:podcast|show"
        r"|episode|series)\b[^“”\"]{0,60}\b(?:wherever you (?:get|listen to) (?:your )?podcasts"
        r"|on (?:apple podcasts|spotify|your favou?rite))\b[^“”\"]{0,60}$",
        "Follow our harbour show on Apple Podcasts",
        limit=200,
        needs=("podcast", "spotify", "favo"),
    ),
    Rule(
        "feelings about a story",
        "boilerplate",
        "reactions",
        r"how (?:does|did|do) (?:this|the) (?:story|article|news|post|piece) make you feel\??$"
        r"|rate (?:this|the) (?:article|story|post|page|recipe)(?: .{0,20})?$"
        r"|what (?:did|do) you think (?:of|about) this (?:story|article|post|piece)\?$"
        r"|(?:쏠쏠정보|흥미진진|공감백배|분석탁월|후속강추)(?: ?\d+)?(?: (?:쏠쏠정보|흥미진진"
        r"|공감백배"
        r"|분석탁월|후속강추)(?: ?\d+)?)*$",
        "Rate this story",
        limit=60,
    ),
    Rule(
        "tools of the trade",
        "boilerplate",
        "other",
        r"(?:our|[\w.&'’ ]{2,30}['’]s?) (?:journalists|reporters|editors|newsroom|staff) (?:may "
        r"|sometimes )?"
        r"use[sd]? (?:ai|artificial intelligence|automated|machine)\b[^“”\"]{0,120}$"
        r"|(?:automatically |machine[- ])?translated (?:by|with|using) (?:google|deepl|a machine"
        r"|ai|software)"
        r"\b.{0,40}$",
        "Our editors use AI tools to check spelling.",
        where="edge",
        limit=180,
    ),
    Rule(
        "licences to copy",
        "boilerplate",
        "copyright",
        r"(?:reprints?|rights|licen[sc]ing|syndication|permissions?)(?: ?(?:and|&|/"
        r"|·) ?(?:reprints?"
        r"|rights|licen[sc]ing|permissions?))+$",
        "Rights & Permissions",
        limit=40,
    ),
)
