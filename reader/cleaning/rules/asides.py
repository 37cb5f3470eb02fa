"""What an outlet says between two paragraphs of its own article, told by its wording alone.

Such a line has no other furniture beside it, so that nothing but its words can tell it: a
row asks for the reader who is spoken to and for the outlet's own thing in one sentence.
Patterns run on `Unit.low`; none matches a quotation.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

_REST = r"[^“”\"]{0,120}$"

ENGLISH_ASIDES: tuple[Rule, ...] = (
    Rule(
        "our newsletter",
        "boilerplate",
        "promo",
        r"(?:please )?(?:sign up|subscribe|register)(?: here| now| today| free)*,? (?:for|to) "
        r"(?:our (?:[\w'’-]+ ){0,4}?(?:newsletters?|briefing|alerts|e-?mails?|podcast|digest"
        r"|channel)\b|the (?:[\w'’-]+ ){0,3}?newsletter\b)(?!.*\bsaid\b)" + _REST,
        "Sign up for our weekly email of the claims that are shared most",
        limit=200,
    ),
    Rule(
        "a tip for us",
        "boilerplate",
        "promo",
        r"(?:do you |have you )?(?:have|got|know|seen|spotted|heard|running|organi[sz]ing) "
        r"(?:an? |any |some|of )?[\w'’ ,-]{2,60}\? [^?“”\"]{0,60}?(?:contact|e-?mail|write to"
        r"|call|text|send(?: us)?|tell us|message|reach|let us know|share)\b.{2,120}$",
        "Have a tip? Write to the desk at tips@firm.example.",
        limit=240,
        needs=("?",),
    ),
    Rule(
        "we would hear from you",
        "boilerplate",
        "promo",
        r"(?!.{0,240}\bsaid\b)[^“”\"]{0,140}\bwe(?:['’]d| would|['’]re keen)? (?:like|love|want|to)"
        r"(?: to)? hear (?:from you|your)\b" + _REST + r"|what (?:would you like|do you want) us to"
        r" [^?“”]{2,40}\? .{4,140}$",
        "Did the flood reach your street? We would like to hear from you.",
        limit=260,
        needs=("hear from you", "hear your", "us to"),
    ),
    Rule(
        "outlet on a channel",
        "boilerplate",
        "promo",
        r"[\w.&'’ ]{2,40} (?:is|are) (?:now |also )*on (?:whatsapp|telegram|bluesky|threads|tiktok"
        r"|google news)[.!] .{4,120}$|[^“”\"]{0,60}\bour (?:whatsapp|telegram) (?:community"
        r"|channel|group)\b" + _REST + r"|(?:add|make|set|choose|follow) [\w.&'’ ]{2,40} "
        r"(?:on|as (?:a |your )?(?:preferred|trusted|favou?rite) (?:news )?source(?: on)?) "
        r"(?:google|google news|apple news)$",
        "The Beacon is now on WhatsApp. Tap to join.",
        limit=220,
        needs=("whatsapp", "telegram", "bluesky", "threads", "tiktok", "google", "apple"),
    ),
    Rule(
        "articles left",
        "boilerplate",
        "promo",
        r"if you (?:liked|enjoyed|loved|found) this (?:conversation|post|piece|essay|story|article"
        r"|newsletter|episode|letter)\b[^“”\"]{4,130}$|enjoy(?:ing|ed) (?:this|our|what)"
        r" [^.?!]{3,24}\?(?: .{0,140})?$"
        r"|you(?:['’]ve| have) (?:read |reached |used |got )?(?:your )?(?:last|only|\d+|one|two"
        r"|three|four|five|no|\d+ of \d+) (?:more )?(?:free |complimentary )?(?:articles?|stories"
        r"|essays?|posts?|reads?)?[ ]?(?:left|remaining|this month|limit)?\b(?:(?: this| for)"
        r" .{2,20})?[.!]?$"
        r"|this (?:story|article|content|post) is (?:only )?(?:for|available to) (?:paid |paying )?"
        r"(?:subscribers|members)\b.{0,60}$",
        "You have two free articles left this month.",
        limit=180,
    ),
    Rule(
        "support for the outlet",
        "boilerplate",
        "promo",
        r"(?:please )?(?:support|help (?:us )?(?:fund|keep)) (?:our|local|independent|public"
        r"|non-?profit)[\w -]{0,24} (?:journalism|reporting|newsroom)\b"
        + _REST
        + "|your (?:support"
        r"|gift|donation|contribution) (?:makes|keeps|funds|powers) (?:our|this|us|it)\b" + _REST,
        "Support local journalism. Join us today.",
        limit=220,
    ),
    Rule(
        "become a member",
        "boilerplate",
        "promo",
        r"(?:[^“”\"]{2,90}[.!?] )?become an? (?:[\w-]+ )?(?:member|friend|supporter|patron"
        r"|subscriber)\b(?: of| today| now| and| for|[.!])" + _REST,
        "Reporting takes time. Become a Friend of the Beacon today.",
        limit=240,
        needs=("become a",),
    ),
    Rule(
        "list read aloud",
        "boilerplate",
        "related",
        r"(?:list of \d+ items?|end of list)$|(?:continue|keep) reading[ .…>»]*$|(?:click|tap)"
        r" here (?:for|to (?:read|see|watch)) [^,“”\"]{2,80}$",
        "list of 3 items",
        limit=100,
    ),
    Rule(
        "scroll on",
        "boilerplate",
        "ads",
        r"advertisement ?[-–—|:] ?(?:scroll|continue|article|story).{0,30}$|(?:article|story|post)"
        r" continues (?:below|after) (?:this|the|our|advert).{0,30}$|scroll (?:down )?to continue"
        r"(?: reading)?$",
        "ADVERTISEMENT - SCROLL TO CONTINUE",
        limit=60,
    ),
    Rule(
        "no player",
        "boilerplate",
        "other",
        r"[^“”\"]{0,60}\byour browser (?:does not|doesn['’]t|cannot|can['’]t|is not) (?:currently"
        r" )?"
        r"(?:support|play|able|recogni[sz]e).{0,80}$|this (?:audio|video|recording|translation) "
        r"(?:is|was) auto(?:-?generated|matically).{0,100}$|video unavailable$",
        "Your browser does not support the audio element.",
        limit=180,
        needs=("your browser", "auto", "video unavailable"),
    ),
    Rule(
        "first appeared",
        "boilerplate",
        "other",
        r"this (?:article|story|essay|column|piece|post) (?:first|originally) (?:appeared|ran)"
        r" (?:on|in|at) .{2,180}$|this (?:article|story|essay|column|piece|post) was (?:first"
        r"|originally) published (?:by|on|in|at|[a-z]{3,9}\.? \d).{2,160}$",
        "This story was originally published March 4, 2025 at 6:12 AM.",
        limit=240,
    ),
    Rule(
        "notes to editors",
        "boilerplate",
        "other",
        r"notes? (?:to|for) (?:the )?(?:editors?|journalists|news desks?)[ :]*$",
        "Notes to editors",
        limit=32,
        where="edge",
        opens="rest",
    ),
    Rule(
        "hides and shows",
        "boilerplate",
        "menu",
        r"(?:hide|show|collapse|expand|unfold)(?: (?:more|less|all|details|summary|answers?"
        r"|(?:all |more )?(?:key )?(?:points|takeaways|highlights)))?$"
        r"|getting your .{0,20}(?:audio|video) player ready[ .…]*$",
        "Hide",
        limit=60,
    ),
    Rule(
        "with help from",
        "byline",
        None,
        r"[–—-]* ?with (?:assistance|reporting|additional reporting|help|files|contributions?) "
        r"(?:from|by) [^,.]{3,60}$|(?:staff|freelance|contributing) (?:writers?|reporters?"
        r"|editors?) "
        r"[^,.“”]{3,60} contributed(?: to this (?:report|story|article))?[.]?$"
        r"|[^“”\"]{20,160}[.] [a-z][\w'’-]+ [a-z][\w'’-]+(?:,? (?:and )?[a-z][\w'’-]+"
        r" [a-z][\w'’-]+)?"
        r" contributed(?: reporting| to this (?:report|story|article|explainer))?[.]$",
        "— With assistance from Ada Person",
        limit=230,
    ),
    Rule(
        "notice of a death",
        "boilerplate",
        "other",
        r"published (?:by|in) .{2,60} (?:from|on) (?:[a-z]{3}\. ?|[a-z]{3} )?[a-z]{3,9}\.?"
        r" \d.{2,40}$",
        "Published by The Beacon on Nov. 2, 2024.",
        limit=140,
        where="edge",
    ),
    Rule(
        "in print",
        "boilerplate",
        "other",
        r"this (?:article|story|essay|column|piece|review) (?:appears|appeared|ran|is published)"
        r" in "
        r"(?:the )?(?=.{0,40}\b(?:print|issue)\b).{4,160}$"
        r"|published in the print edition of .{4,120}$",
        "This essay appears in the spring print edition, under another title.",
        limit=200,
    ),
    Rule(
        "sent on",
        "boilerplate",
        "promo",
        r"(?:was|were|did)[^.?“”]{2,30}(?:forward(?:ed)?|sen[dt]|share[ds]?)[^.?“”]{0,30}\?"
        r"[^?“”\w]{1,5}[\w ]{0,16}\b(?:subscribe|sign up|join|get)\b.{0,140}$|forwarded this"
        r" (?:e-?mail|letter"
        r"|newsletter)\b.{0,100}$",
        "Was this email forwarded to you? Subscribe here.",
        limit=200,
    ),
    Rule(
        "helpful or not",
        "boilerplate",
        "reactions",
        r"(?:was|did you find) this (?:article|page|story|newsletter|email|answer|post)[^.?]{0,24}"
        r"\?(?: ?(?:yes|no)[ |/·]*){0,2}$|how did we do(?: today)?\??$",
        "Was this page helpful? Yes No",
        limit=60,
    ),
    Rule(
        "trees and flowers",
        "boilerplate",
        "promo",
        r"to (?:plant|send) (?:an? |memorial |sympathy )*(?:trees?|flowers|gifts?)\b[^“”]{0,90}"
        r"(?:please (?:visit|click)|visit (?:our|the [\w ]{0,20}store)|click here)\b.{2,80}$",
        "To plant a tree in memory of Ada, please visit our Sympathy Store.",
        limit=200,
    ),
    Rule(
        "sponsor's name",
        "boilerplate",
        "ads",
        r"(?:together with|presented by|brought to you by|in partnership with|sponsored by"
        r"|a (?:message|word) from|a note from our) [^.?!]{2,40}$",
        "Together with Example Bank",
        limit=60,
        where="edge",
    ),
    Rule(
        "reach the desk",
        "boilerplate",
        "promo",
        r"(?:get in touch|talk to us|message us|contact (?:the|our) (?:newsroom|reporters?|team))$",
        "Get in touch",
        limit=40,
        where="edge",
    ),
    Rule(
        "from the archive",
        "boilerplate",
        "related",
        r"from (?:the|our) (?:archives?|vaults?|back issues)[ :]*$|dig(?:ging)? into the"
        r" archives?$",
        "From the archive",
        limit=32,
        where="edge",
        opens="list",
    ),
)
