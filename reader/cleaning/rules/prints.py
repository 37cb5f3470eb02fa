"""What a printed page says of itself: where a text goes on, what other pages hold, who prints it.

Patterns run on `Unit.low`. What only neighbours tell, `reader.cleaning.furniture.prints` says.
"""

from __future__ import annotations

from reader.cleaning.rules.rule import Rule

_PAGE = r"(?:page ?[a-z]{0,2}\d{1,3}|[a-z]{1,2}\d{1,2})"
"""A page by its number ("page 12") or by its section ("B5"): a bare number may be anything's."""

GOES_ON = "text goes on elsewhere"
COMES_FROM = "text comes from elsewhere"

PRINTS: tuple[Rule, ...] = (
    Rule(
        GOES_ON,
        "boilerplate",
        "menu",
        rf"(?:please )?(?:see|turn to) (?:[\w'’&-]+ ){{0,4}}?[\w'’&-]+[,|] ?(?:on )?{_PAGE}$"
        rf"|(?:please )?(?:turn to|(?:story )?continue[sd]) (?:on )?{_PAGE}$"
        r"|[a-z]?\d{1,3}면(?:에|으로|에서) ?(?:계속(?:됩니다)?|이어집니다|이어짐|이어져요)$",
        "Please see BRIDGE, Page A6",
        limit=60,
        needs=("see ", "turn to", "continue", "면"),
    ),
    Rule(
        COMES_FROM,
        "boilerplate",
        "menu",
        rf"(?:(?:continued|continues|jumped?) )?from {_PAGE}$|(?:[\w'’&-]+ ){{0,3}}?[\w'’&-]+[,:|] "
        rf"?(?:continued )?from {_PAGE}$"
        r"|[a-z]?\d{1,3}면(?:에서|의) ?(?:계속|이어짐|이어서|이어집니다)$",
        "BRIDGE: From Page A1",
        limit=60,
        needs=("from ", "면"),
    ),
    Rule(
        "other pages",
        "boilerplate",
        "menu",
        r"(?:[a-z][a-z&'’ ]{2,24}[,.… ]{1,12}[a-z]\d{1,2}(?: {2,}| ?[·|•] ?|$)){2,8}$",
        "LOTTERY, A2     WEATHER, B8     BRIDGE, B6",
        limit=160,
    ),
    Rule(
        "다른 면의 기사",
        "boilerplate",
        "related",
        r"(?:관련|연관)? ?(?:기사|사설|인터뷰|해설)(?:는"
        r"|은)? ?[a-z]?\d{1,3}(?:[·,~-]\d{1,3})*면(?:에)?$",
        "▶관련기사 3·4면",
        limit=30,
        needs=("면",),
    ),
    Rule(
        "지면",
        "boilerplate",
        "other",
        r"지면 ?[a-z]?\d{1,3}(?: ?\d단)?$|(?:제 ?)?[a-z]?\d{1,3}면(?: ?(?:\d단|톱|top))?$",
        "지면 A12",
        where="edge",
        limit=20,
        needs=("지면", "면"),
    ),
    Rule(
        "mailed newspaper",
        "boilerplate",
        "footer",
        r".{0,120}\((?:usps|issn)[ :]{1,2}[\dx-]{5,12}\).{0,160}$"
        r"|(?:.{0,120}[.,] )?periodicals? postage (?:is )?paid\b.{0,100}$"
        r"|postmasters?: ?(?:please )?send (?:all )?(?:address|changes)\b.{0,120}$",
        "POSTMASTER: Send address changes to the Beacon, P.O. Box 12.",
        limit=320,
        needs=("usps", "issn", "postage", "postmaster"),
    ),
    Rule(
        "day of a print",
        "boilerplate",
        "other",
        r"(?:this )?(?:pdf|page|document|copy)(?: page| file)? (?:was )?(?:generated|printed"
        r"|created"
        r"|downloaded|output)(?: on| at)? \d{1,4}[/.-]\d.{0,80}$"
        r"|(?:출력|인쇄) ?(?:일시|일자|시각|시간) ?[:：]? ?\d{4}[./-].{4,60}$",
        "PDF generated 03/04/2026 02:10:11",
        limit=120,
    ),
)
