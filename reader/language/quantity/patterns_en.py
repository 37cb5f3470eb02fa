"""Where a number may stand in an English sentence.

One pattern for digits with currency and scale, numerals in words, fractions, multiples
and scores; the groups of a match tell which it was. What is made of one stands in
`measured_en.py` and `ratios_en.py`.
"""

from __future__ import annotations

import re

from reader.language.quantity.numerals_en import ENGLISH_WORDS

__all__ = ["MAY_HAVE", "NUMBER"]

_SMALL = r"one|two|three|four|five|six|seven|eight|nine|ten|\d{1,4}"
_FRACTION = (
    r"(?P<fr>(?:a|an|one|two|three|four|five|nine)[\s-](?:and[\s-]a[\s-])?(?:thirds?|fourths?|quarters?|fifths?|"
    r"sixths?|eighths?|tenths?)\b(?!-|\s(?:quarter|place|round|straight|time|day|of\sa\s(?:century|mile|percentage|point)))"
    rf"|(?P<oa>{_SMALL})\s(?:in|out\sof)\s(?:every\s)?(?P<ob>three|four|five|six|seven|eight|nine|ten|1,000|\d{{1,3}})\b(?!%|\s?per|,\d|\s(?:days|weeks|months|years|hours|minutes))"
    r"|(?:more than |less than |over |nearly |almost |about "
    r")?half(?=\s(?:of|the|its|their|his|her|all)\b|-)(?!-(?:year|hour|day|"
    r"time|mile|century|point|percentage|a))"
    r"|(?:a\s)?majority(?=\sof))"
)
_TIMES = (
    r"(?P<mu>\b(?:twice|thrice|doubl(?:e[ds]?|ing)|tripl(?:e[ds]?|ing)|trebl(?:e[ds]?|ing)|quadrupl(?:e[ds]?|ing)|halv(?:e[ds]?|ing)|"
    r"twofold|threefold|fourfold|fivefold|tenfold)\b)"
)
_SKIP = r"(?P<skip>https?://\S+|[\w.+-]+@[\w-]+\.[\w.]+|\+?\d{1,3}[-\s]\d{3}[-\s]\d{3,4}(?:[-\s]\d{4})?|9/11|24/7)"
_SCORE = (
    r"(?<![\w.,$£€-])(?P<sa>\d{1,3})[-–](?P<sb>\d{1,3})(?=\s(?:win|loss|"
    r"defeat|victory|vote|draw|lead|on|in|at|against|to|over|decision|"
    r"ruling|majority|thrashing|aggregate|split)\b|[.,;]|$)"
)
_CURRENCY = r"(?P<cur>(?:US|AU|CA|A|C|HK|NZ|S|R|NT)?\$|[€£¥₩₹]|\b(?:USD|EUR|GBP|KRW|JPY)\s)"
_DIGITS = (
    rf"(?<![\w.,])(?:{_CURRENCY}\s?)?(?P<d>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?:[\s-]?(?P<sc>thousand|million|billion|trillion|hundred|dozen|mn|bn|tn|trn|m|b|k)\b)?"
)
_WORDS = rf"\b(?P<w>{ENGLISH_WORDS})"
_ANY = "|".join((_SKIP, _FRACTION, _TIMES, _SCORE, _DIGITS, _WORDS))
# Asked first: a number begins where a word or a currency sign does, with one of these.
NUMBER = re.compile(
    rf"(?<![A-Za-z0-9])(?=[\d$€£¥₩₹+acdefhjklmnoqrstuwbg])(?:{_ANY})", re.IGNORECASE
)
MAY_HAVE = re.compile(
    r"\d|\b(?:half|twice|third|quarter|fifth|tenth|majority|[dt]o?[ur][bi]p?l|halv|dozen|hundred|thousand|"
    r"million|billion|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twenty|"
    r"forty|scores|tens|\w+teen|\w+fold|\w+ty\b|doubl|tripl|trebl|quadrupl)",
    re.IGNORECASE,
)
