"""English headings after which a page shows something other than its article.

Patterns run on `Unit.low`; see `reader.cleaning.rules.headings`.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

ENGLISH_HEADINGS: tuple[Rule, ...] = (
    Rule(
        "related list",
        "boilerplate",
        "related",
        r"(?:related|similar|further|more) ?(?:articles?|stor(?:y|ies)|news|content"
        r"|coverage|posts?|reading|links?|(?:[\w'’&.]+ ){0,3}headlines|videos?|from [\w' .&-]{1,40}"
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
        r"|readers? (?:also|are)|now (?:reading|trending)|we recommend(?= for|[ :!]*$)"
        r"|must[- ]reads?"
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
        r"|ies)|responses)(?: ?(?:\(?[\d,]+\)?|section|policy|guidelines|below))*[ :]*$",
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
        r"|comments) from (?:our )?readers|(?:your )?letters to the editors?)[ .:?!]*$",
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
        r"(?!.{4,}, .*[.]$)(?:share|share (?:this|on|via|with|article|story|page|the).{0,30}"
        r"|share this (?:article|story|page|post)|email this.{0,20}|print this.{0,20}"
        r"|save this.{0,20})[ :]*$",
        "Share this article",
        opens="list",
        limit=40,
    ),
)
