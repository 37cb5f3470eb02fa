"""What stands in the margin of a text: where it is from, who posted it, how it was written down.

Patterns run on `Unit.low`; each asks for a whole line, so that a sentence with the same words
is none.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

_DOCUMENT = (
    r"(?:reports?|inspection|statement|letter|ruling|judge?ment|study|paper|review|survey"
    r"|transcript|findings|filing|indictment|complaint|documents?|e-?mails?)"
)

MARGINS: tuple[Rule, ...] = (
    Rule(
        "원문 주소",
        "boilerplate",
        "related",
        r"(?:출처|원문|원본|기사 ?(?:원문|주소|링크)|source|original(?: article| story)?|via)"
        r" ?[:：] ?https?://\S+$",
        "출처 : https://dawn.example/city/20260302",
        limit=300,
        needs=("http",),
    ),
    Rule(
        "누가 어디서 올렸나",
        "boilerplate",
        "other",
        r"\S{1,20} ?\((?:[\d*x]{1,3}\.){1,3}[\d*x]{1,3}\)$",
        "느티나무 (203.0.*.*)",
        limit=44,
        needs=("*", "x"),
    ),
    Rule(
        "먼저 보낸 글",
        "boilerplate",
        "promo",
        r"(?:이|위|본) ?(?:글|기사|편지|칼럼|연재)(?:은|는) .{0,20}(?:구독자|독자|회원|후원자)"
        r"(?:에게|께|들에게|들께|께만|에게만)? .{0,16}(?:먼저|미리|앞서) .{0,12}"
        r"(?:보냈|보내|공개|발송|실었|전했)[가-힣 ]{0,8}[.]?(?: .{0,60})?$"
        r"|this (?:story|article|essay|letter|column) (?:was (?:first )?(?:sent|shared|published)"
        r"|went out) .{0,30}to (?:our )?(?:subscribers|members|supporters)\b.{0,80}$",
        "이 글은 구독자에게 이틀 먼저 보내 드렸습니다.",
        where="edge",
        limit=140,
    ),
    Rule(
        "들은 대로 적음",
        "boilerplate",
        "other",
        r".{0,60}(?:말|말투|사투리|입말|발언|이름|인명|지명|호칭|답변|표기)(?:은|는|을|를)? "
        r".{0,60}(?:적었|옮겼|옮겨 적었|실었|살렸|다듬었|바꿨|바꾸었|가명을 썼|따랐)습니다[.]?$",
        "※ 사투리는 읽는 데 어려움이 없으면 그대로 살렸습니다.",
        where="edge",
        limit=120,
        needs=("습니다",),
    ),
    Rule(
        "whose land",
        "boilerplate",
        "other",
        r"(?:we|the [\w ]{2,30}|[\w'’& ]{2,40}) acknowledges? (?:the )?.{0,60}"
        r"(?:traditional (?:owners|custodians)|first (?:peoples|nations|australians)"
        r"|\w+ peoples of|custodians of|elders past).{0,200}$",
        "Harbour Radio acknowledges the traditional owners of the land it broadcasts from.",
        where="edge",
        limit=300,
        needs=("acknowledge",),
    ),
    Rule(
        "read the document",
        "boilerplate",
        "related",
        r"(?:read|see|view|download) (?:the|our|its|his|her|their) (?:[\w'’,-]+ ){0,9}"
        rf"{_DOCUMENT}(?: in full| here)?$",
        "Read the harbour board's 2024 letter in full",
        limit=90,
    ),
    Rule(
        "changed since",
        "boilerplate",
        "other",
        r"this (?:article|story|post|report|page) (?:was|has been) (?:changed|revised|altered) "
        r"(?:since|after|on|to).{4,260}$",
        "This story was revised after publication to give the ferry's right name.",
        limit=320,
    ),
    Rule(
        "글을 어디에 두나",
        "boilerplate",
        "other",
        r"\S{2,12}(?:이|가) .{2,40}(?:섹션|분류|(?:으로|로) 나눈)[가-힣 ]{0,10} ?(?:기사|글)"
        r"(?:입니다|임)[.]?(?: .{0,60})?$",
        "새벽신문이 '경제' 섹션으로 나눈 기사입니다.",
        where="edge",
        limit=120,
        needs=("기사", "글"),
    ),
    Rule(
        "낱말들",
        "boilerplate",
        "tags",
        r"(?:낱말|열쇳말|열쇠말|찾는 ?말|주제) ?[:：] ?(?:\[[^\]]{1,16}\] ?){2,12}$",
        "열쇳말: [갯벌] [철새] [방조제]",
        limit=120,
    ),
    Rule(
        "were you there",
        "boilerplate",
        "promo",
        r"(?:were|are|did|do|have) you .{4,80}\? (?:send|tell|call|write|email|message|text|share"
        r"|let us|get in touch|contact)\b.{4,140}$",
        "Did you see the flood? Write to our newsdesk and we will call.",
        where="edge",
        limit=220,
    ),
    Rule(
        "send us one",
        "boilerplate",
        "promo",
        r"(?:send|give|bring|tell) us (?:a|an|your|one) (?:claims?|tips?|story|stories|questions?"
        r"|rumou?rs?|photos?)(?: to check)?[.!]?$",
        "Send us a rumour to check",
        limit=40,
    ),
    Rule(
        "© name and house",
        "caption",
        None,
        r"[^©ⓒ]{12,180} (?:©|ⓒ) ?[a-z가-힣][\w'’.-]*(?: [a-z가-힣][\w'’.-]*){0,3}/[^.]{2,40}$",
        "The ferry leaves for the island © Nia Boswell/Harbour Post",
        limit=240,
        needs=("©", "ⓒ"),
    ),
    Rule(
        "house and name in brackets",
        "caption",
        None,
        r".{12,220}[.] \((?!reporting|writing|editing|source|contact)[\w&'’]{2,14}"
        r"(?: (?:news|pictures?|photos?|online|radio|sport|tv))?: [a-z][\w'’.-]+"
        r"(?: [a-z][\w'’.-]+){1,2}\)$",
        "The barge lies under the bridge. (HBC News: Nia Boswell)",
        limit=280,
        needs=(": ",),
    ),
    Rule(
        "곳=누구 기자",
        "caption",
        None,
        r".{12,140}[.] [가-힣a-z0-9·]{2,14}=[가-힣]{2,4} ?기자$",
        "선수들이 물을 마시고 있다. 새벽체육관=홍길동 기자",
        limit=160,
        needs=("기자",),
    ),
)
