"""The cues of English sentences: see `reader.cleaning.rules.cues`."""

from __future__ import annotations

from reader.cleaning.rules.cues import Cue

ENGLISH_CUES: tuple[Cue, ...] = (
    Cue("you", "voice", None, r"\byou(?:r|rs|['’](?:re|ve|ll|d))?\b", "for you to keep"),
    Cue("we", "voice", None, r"\b(?:we|our|ours|us)\b(?!\.s)|\bwe['’]", "our readers"),
    Cue(
        "this text",
        "voice",
        None,
        r"\b(?:this|these) (?:(?:news|press|video|audio|web|opinion|guest) ?)?(?:stor(?:y|ies)"
        r"|articles?|reports?|columns?|posts?|pages?|newsletters?|sites?|websites?|videos?|content"
        r"|summar(?:y|ies)|copy|copies|version|edition|text|translations?|interviews?|projects?"
        r"|coverage|releases?|essays?|pieces?"
        r"|series|episodes?|reporting|journalism|material|information|recipes?|reviews?)\b",
        "this story was paid for",
    ),
    Cue(
        "outlet",
        "voice",
        None,
        r"\b(?:newsroom|news (?:organi[sz]ation|outlet|agency|site|wire|provider|service"
        r"|division)|publisher|newspaper|publishers?"
        r"|journalism|readers?|subscribers?|editors?)\b"
        r"|\bthe [\w ]{0,24}(?:times|post|beacon|herald|tribune|gazette|journal|chronicle|courier"
        r"|press|news|(?<!on )record|desk|dispatch|ledger|register|observer|examiner|brief|briefing"
        r"|letter)\b",
        "the Beacon relies on readers",
    ),
    Cue(
        "call",
        "voice",
        None,
        r"^(?:please|sign|subscribe|follow|join|get|click|tap|support|download|listen|send|email"
        r"|journey|explore|discover|find|keep|stay|catch|become|help|give|write|call|contact|try"
        r"|enjoy|start|be|have|want|would|need|got|did|do|how|read|learn|see)\b",
        "Keep up with the climate",
    ),
    Cue(
        "deliver",
        "thing",
        "promo",
        r"newsletter|\binbox|\be-?mails?\b|sign(?:ed)? ?up|subscri|\bapp\b|\balerts?\b|podcast"
        r"|\bbriefing|\bbrief\b|delivered|download|\bevery (?:morning|mon|tues|wednes|thurs|fri"
        r"|satur"
        r"|sun|week)|\bfollow|breaking news|whatsapp|\bfeed\b|\bpage\b.*\bfree\b",
        "in your inbox every Friday",
    ),
    Cue(
        "give",
        "thing",
        "promo",
        r"\bsupport|donat|contribut(?:e|ion)s?\b|member|chip(?:ped)? in|paywall|(?:a|per|each"
        r"|every)"
        r" month|keeps? (?:our|us|it|this|the)|billionaire|shareholder|advertis|non-?profit"
        r"|one-woman"
        r"|one-man|tax[- ]deductible|\bgift\b|free to (?:read|all|every)",
        "support local journalism",
    ),
    Cue(
        "tip",
        "thing",
        "promo",
        r"\btips?\b|\btip line|heard (?:from|something)|whistleblow|\bsignal\b|story idea"
        r"|know something|hear from you|read every message",
        "Have a tip?",
    ),
    Cue(
        "correct",
        "thing",
        "other",
        r"correct(?:ion|ed|ions|s)?\b|\berrors?\b|mistake|\bwrong\b|inaccura|clarif|amended"
        r"|misstated|earlier version|complain",
        "we print corrections",
    ),
    Cue(
        "funding",
        "thing",
        "other",
        r"\bfund(?:ed|ing|s)\b|\bgrants?\b|paid for|support(?:ed)? (?:by|from|for)|foundations?\b"
        r"|partnership|sponsor|solely responsible|editorial(?:ly)? (?:independen|control)"
        r"|produced by"
        r"|collaborat|creative commons|republish",
        "paid for in part by foundations",
    ),
    Cue(
        "disclaim",
        "thing",
        "other",
        r"\bviews\b|\bopinions?\b|\badvice\b|responsib|necessarily|accura|warrant|purposes|verif"
        r"|edited for (?:length|clarity)|condensed|consult (?:a|your)|affiliat|commission|may earn",
        "not responsible for accuracy",
    ),
    Cue(
        "machine",
        "thing",
        "other",
        r"\bmachine|automat|\bai\b|artificial|generated|translated|text-to-speech|summari[sz]ed",
        "translated by a machine",
    ),
    Cue(
        "consent",
        "thing",
        "other",
        r"\bcookies?\b|\bconsent|privacy|third[- ]part|preferences|personal(?:i[sz]ed)? data"
        r"|feedback|survey|technical issues|browser|javascript|video player",
        "your privacy preferences",
    ),
    Cue(
        "contact",
        "thing",
        "other",
        r"for (?:interviews?|more information|media|press)|press office|media contact|reach us"
        r"|\bnews@|\bpress@|doi\.org|doi:|^(?:the )?(?:paper|study|citation|reference)s?: "
        r"|journal reference|embargo|notes to",
        "For interviews: press@firm.example",
    ),
    Cue(
        "label",
        "voice",
        None,
        r"^(?:for |the |media |press |more )?[a-z]+(?: [a-z]+){0,2}: ",
        "For interviews: the press office",
    ),
    Cue(
        "size",
        "thing",
        "other",
        r"\d[\d,.]* (?:students|employees|people work|staff|offices|countries|members|stores"
        r"|locations"
        r"|countries|customers)|\b(?:one of the )?(?:oldest|largest|leading)\b|founded"
        r"|headquarters",
        "home to 21,000 students",
    ),
    Cue(
        "self",
        "voice",
        None,
        r"^(?!(?:that|this|it|there|he|she|they|what|those|these|which|who|but|and|both|each)\b)"
        r"(?:the )?[a-z][\w&.,'’ -]{2,60} (?:is|are|provides|serves|operates|was founded"
        r"|was established)"
        r" (?:home to|an? |the (?:world|nation|country|largest|leading|most|only|state|region)"
        r"|one of|in \d)",
        "Pelham University is home to",
    ),
    Cue(
        "about",
        "thing",
        "other",
        r"\b(?:is|are|remains?|has been) (?:home to|the (?:world['’]s|nation['’]s|country['’]s"
        r"|largest"
        r"|leading|most (?:trusted|widely|read|visited|popular|advanced|comprehensive|respected"
        r"|experienced|complete))|an? (?:leading|global|independent|nonprofit|non-profit|trusted"
        r"|public|privately|family)|one of the (?:oldest|largest|leading|world))|\bfounded in\b"
        r"|\bestablished in\b|headquarter|most trusted|sees? our|reach(?:es|ing) (?:more|billions"
        r"|millions|over)|owned by|all formats|\bpublic research|visit (?:www|http|us)",
        "The firm is a leading provider, founded in 1971",
    ),
    Cue(
        "comment rules",
        "thing",
        "comments",
        r"\bcomment(?:s|ers|ing)?\b(?! on)|discussion|obscene|vulgar|lewd|respectful|\bthreat"
        r"|caps lock|knowingly|moderat|profan|\bpost a",
        "keep comments respectful",
    ),
    Cue(
        "rights",
        "thing",
        "copyright",
        r"copyright|©|belongs? to (?:those|the(?:ir|m)|its)|reproduc|permission|rights reserved"
        r"|reprint|redistribut|licen[cs]ed",
        "no reproduction without permission",
    ),
)
