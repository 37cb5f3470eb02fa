"""Boxes that a page sets about a text by itself: a share's figures, small advertisements, cards.

A box is told by several lines together: figures behind the labels of a quotation of shares
over the text; offers with a price and a telephone under the head of a column of small
advertisements; a thing, its price and its delivery beside who picked it or who gets a coupon.
One such line alone is the article's. Works on the rules' marks, before any verdict.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.model import Subtype

_QUOTE = re.compile(
    r"(현재가|전일 ?(?:대비|종가)|등락률?|거래(?:량|대금)|시가 ?총액|시총|52주 ?(?:최고가?|최저가?)"
    r"|외국인 ?(?:보유|소진율|비중)|시가|고가|저가|상한가|하한가|배당 ?수익률|per|pbr|eps"
    r"|last(?: price)?|prev(?:ious)?\.? close|open|volume|avg\.? volume|market cap"
    r"|52[- ]w(?:ee)?k (?:high|low|range)|day['’]s range|p/e(?: ratio)?|dividend yield)"
    r"[ :：|]{1,3}[▲▼△▽+−-]?[ $£€₩]{0,2}\d[^가-힣]{0,28}(?:[원주%배억만조천][ \d,억만원주]{0,16})?$"
)
_LIVE = re.compile(r"현재가|전일|거래량|last|prev|volume")
"""Labels of which a live quotation has one: a note about a share in figures may have none."""
_QUOTES, _NAME, _WORDS = 3, 24, 3
"""Lines of a box of figures at least; code points and words of the share's name over it at most."""
_RISE = re.compile(r"[▲▼△▽] ?\d[\d,]*(?:\.\d+)?$")
_PLAIN = re.compile(r"\d[\d,]*(?:\.\d+)?$")
_TICKER = re.compile(
    r"[^\d\s][^▲▼△▽]{0,24}? {1,4}[$£€₩]?\d[\d,.]* {0,4}[▲▼△▽+−-] ?\d[\d,.]* {0,4}"
    r"\(?[▲▼△▽+−-]? ?\d[\d.]* ?%\)?$"
)
_SHARES = re.compile(
    r"(?:관련 ?(?:종목|주)|(?:관심|이 기사의) ?종목|related (?:stocks|tickers|quotes))$"
)
_TICKERS = 5
"""Shares with their price and rise over a text, at most: more are a table."""
_OVER, _UNDER = 1, 2
"""Sentences over a box at most and under it at least, where the box stands over the text."""
_COLUMN = re.compile(
    r"(?:(?:(?:articles|livestock|machinery) )?for sale|for hire|to let|classifieds?|small ads"
    r"|사고 ?팝니다|팝니다|삽니다|줄 ?광고|생활 ?광고)[ :]*$"
)
_PRICED = re.compile(r"[£$€]\d|\d ?(?:만 ?)?원(?!\w)")
_RING = re.compile(r"\b(?:tel|phone|call|ring|text)\b[^.]{0,24}\d{3}|(?<!\d)0\d{1,3}[-) ]\d{3,4}")
_OFFER = re.compile(
    r"\b(?:o\.?n\.?o|o\.?b\.?o|vgc|wanted|reason for sale|for sale|buyer (?:to )?collects?"
    r"|no (?:offers|timewasters))\b|팝니다|삽니다|구합니다|세놓|급매|임대|구함"
)
_OF_NEIGHBOURS = re.compile(r"\b(?:o\.?n\.?o|o\.?b\.?o|vgc|tel)\b|(?<!\d)01\d[-) ]")
"""What small advertisements say and the terms of a house or an exhibition hardly do."""
_TELLS = re.compile(r"\b(?:is|was|are|were|has|had|have|will|said|says)\b|[“”\"]|(?<!니)다[.]")
_OFFERS = (2, 12)
"""Offers under such a head at least and at most."""
_CARD = re.compile(
    r"\S.{3,50}?[ |·]{1,4}\d[\d,]* ?원[ |·]{1,4}(?:무료|당일|새벽|오늘) ?(?:배송|출발|도착)$"
)
_SENT = ("배송", "출발", "도착")
"""How such a line ends: asked first, since every line of a page is."""
_PICKED = re.compile(
    r"(?:에디터|편집자|편집부|기자|[가-힣]{2,6} ?에디터)(?:가|의|이)? ?(?:골랐\S{0,3}|고른 ?\S{1,4}"
    r"|추천(?:템| ?상품)?|픽|직접 써 ?\S{1,3})$"
)
_COUPON = re.compile(
    r"[^.“”]{0,16}(?:독자|구독자)(?:라면|에게|께|님께|에게만)?,? [^.“”]{0,16}"
    r"(?:할인|쿠폰|적립)[^.“”]{0,30}(?:요|니다)?[.!]?$"
)
_CHANGE = re.compile(r"[▲▼△▽+−-] ?\d[\d,]*(?:\.\d+)?$")
_PERCENT = re.compile(r"\(?[▲▼△▽+−-]? ?\d{1,3}(?:\.\d+)? ?%\)?$")
"""What stands under the price in a share's card, a cell a line: "+2,150", "(+8.50%)"."""
_RISEN = re.compile(r"[▲▼△▽+−-]? ?\d[\d,]*(?:\.\d+)? {0,2}\([▲▼△▽+−-]? ?\d{1,3}(?:\.\d+)? ?%\)$")
"""Change and rise on one line: "4,500 (2.14%)"."""
_MAP = re.compile(
    r"(?:네이버 ?|구글 ?|카카오 ?)?(?:지도|맵)(?: ?(?:보기|크게 ?보기))?$"
    r"|(?:view|open) (?:on|in) (?:google )?maps?$|google maps?$"
)
_ADDRESS = re.compile(
    r"(?:[가-힣]{2,7}(?:시|도|군|구|읍|면|동) ){1,4}"
    r"\S{1,12}(?:로|길|대로|동|리|가)(?: \S{1,6}길)? ?\d[\d-]*"
    r"(?: .{1,24})?$"
)
_STRUCK = re.compile(
    r"[$£€]\d[\d,.]* (?:[$£€]\d[\d,.]* )?\(?-?\d{1,2} ?% ?(?:off)?\)?$"
    r"|(?:\d{1,2} ?% ?(?:할인)? )?\d[\d,]* ?원 \d[\d,]* ?원(?: \d{1,2} ?%(?: ?할인)?)?$"
)
"""A price, the price before, and what is off: "$39 $59 34% off"."""
_AT_SHOP = re.compile(
    r"(?:[$£€]\d[\d,.]*|(?:buy|shop|see|check price)) (?:it )?(?:at|on|from) \S.{0,24}$"
)
_DEALS = re.compile(r"\b(?:deals?|picks?|shop|store|offers?)\b|특가|추천템|쇼핑")
"""What heads such things: "Circuit Deals"."""
_ROOM = 60
"""Code points of the name or the address of a place at most."""
_CARDS = 4
"""Cards of one box at most: more are a list of prices."""


def stalls(units: Sequence[Unit], marks: list[Mark | None], rows: set[int]) -> None:
    """Mark what belongs to the page's own boxes, in place, and take it out of `rows`."""
    told = [i for i, u in enumerate(units) if u.sentence and marks[i] is None and i not in rows]
    for index, unit in enumerate(units):
        if unit.image or unit.link:
            continue
        above = _over_text(told, index)
        if above and _QUOTE.match(unit.low) is not None:
            _take(marks, rows, _shares(units, marks, index), "other", "figures of a share")
        elif above and told[0] > index and _TICKER.match(unit.text) is not None:
            _take(marks, rows, _tickers(units, index), "other", "shares over the text")
        elif above and _RISE.match(unit.text) is not None and _under_figure(units, index):
            _take(marks, rows, [index], "other", "a rise under a figure")
        elif marks[index] is None and _COLUMN.match(unit.low) is not None:
            _take(marks, rows, _offers(units, marks, index), "ads", "small advertisements")
        elif marks[index] is None and _card(unit.low):
            _take(marks, rows, _cards(units, marks, index), "ads", "a thing for sale")
        elif "%" in unit.text and _STRUCK.match(unit.low) is not None:
            _take(marks, rows, _deal(units, marks, index), "ads", "a thing for less")
        elif _MAP.match(unit.low) is not None:
            _take(marks, rows, _place(units, index), "menu", "a map and its place")
    _take(marks, rows, _share_in_cells(units, marks, rows), "other", "a share's card")
    _take(marks, rows, _lone_shares(units, marks), "other", "a share between paragraphs")


def _card(low: str) -> bool:
    return low.endswith(_SENT) and _CARD.match(low) is not None


def _take(
    marks: list[Mark | None], rows: set[int], found: Sequence[int], subtype: Subtype, why: str
) -> None:
    for place in found:
        marks[place] = Mark("boilerplate", subtype, why, sure=True)
    rows.difference_update(found)


def _over_text(told: Sequence[int], index: int) -> bool:
    before = bisect_left(told, index)
    return before <= _OVER and len(told) - before >= _UNDER


def _under_figure(units: Sequence[Unit], index: int) -> bool:
    return index > 0 and _PLAIN.match(units[index - 1].text) is not None


def _shares(units: Sequence[Unit], marks: Sequence[Mark | None], start: int) -> list[int]:
    """The lines of a quotation of shares from `start` on, and the share's name over them."""
    end, labels = start, set[str]()
    while end < len(units) and (match := _QUOTE.match(units[end].low)) is not None:
        labels.add(match.group(1))
        end += 1
    if len(labels) < _QUOTES or not any(_LIVE.match(label) for label in labels):
        return []
    found = list(range(start, end))
    name = units[start - 1] if start else None
    if name is None or marks[start - 1] is not None or name.size > _NAME or name.sentence:
        return found
    # A longer line above, the title, says the name of the share; right over a box, a title is none.
    again = any(name.low in u.low and u.size > name.size for u in units[: start - 1])
    again = again and name.text.count(" ") < _WORDS
    return [start - 1, *found] if again else found


def _tickers(units: Sequence[Unit], start: int) -> list[int]:
    """Shares in a row with their prices and rises, and what such a box is called over them."""
    end, first = start + 1, start
    while end < len(units) and _TICKER.match(units[end].text) is not None:
        end += 1
    while first and _TICKER.match(units[first - 1].text) is not None:
        first -= 1
    if end - first > _TICKERS:
        return []
    named = first > 0 and _SHARES.match(units[first - 1].low) is not None
    return list(range(first - named, end))


def _offers(units: Sequence[Unit], marks: Sequence[Mark | None], head: int) -> list[int]:
    """The head of a column of small advertisements and the offers under it."""
    end, whole = head + 1, False
    while end < min(len(units), head + 1 + _OFFERS[1]) and marks[end] is None:
        low = units[end].low
        priced, rings = _PRICED.search(low) is not None, _RING.search(low) is not None
        if _TELLS.search(low) or not (rings or _OFFER.search(low)):
            break
        whole = whole or (priced and rings and _OF_NEIGHBOURS.search(low) is not None)
        end += 1
    return list(range(head, end)) if whole and end - head > _OFFERS[0] else []


def _cards(units: Sequence[Unit], marks: Sequence[Mark | None], start: int) -> list[int]:
    """Cards from `start` on, with who picked them over them and the coupon under them."""
    end = start
    while end < len(units) and marks[end] is None and _card(units[end].low):
        end += 1
    if end - start > _CARDS:
        return []
    found = list(range(start, end))
    if start and not units[start - 1].stated and _PICKED.match(units[start - 1].low):
        found.insert(0, start - 1)
    if end < len(units) and not units[end].stated and _COUPON.match(units[end].low):
        found.append(end)
    return found if len(found) > end - start else []


def _deal(units: Sequence[Unit], marks: Sequence[Mark | None], index: int) -> list[int]:
    """A price that is off, the thing above it with what heads it, and the shop's button below."""
    found = [index]
    if index and marks[index - 1] is None and _named(units[index - 1]):
        found.append(index - 1)
        if index > 1 and _named(units[index - 2]) and _DEALS.search(units[index - 2].low):
            found.append(index - 2)
    if index + 1 < len(units) and _AT_SHOP.match(units[index + 1].low) is not None:
        found.append(index + 1)
    return found if len(found) > 1 else []


def _named(unit: Unit) -> bool:
    return not (unit.sentence or unit.link or unit.image) and unit.size <= _ROOM


def _place(units: Sequence[Unit], index: int) -> list[int]:
    """A map's label with the name of a place and its address under it, as posts embed them."""
    under = units[index + 1 : index + 3]
    if len(under) < 2 or any(unit.sentence or unit.size > _ROOM for unit in under):
        return []
    return [index, index + 1, index + 2] if _ADDRESS.match(under[1].text) is not None else []


def _lone_shares(units: Sequence[Unit], marks: Sequence[Mark | None]) -> list[int]:
    """Shares between two paragraphs: name, price and rise, a cell a line, each by itself."""
    found: list[int] = []
    for index in range(2, len(units) - 1):
        rise, price, name = units[index], units[index - 1], units[index - 2]
        if rise.text[-1] not in "%)" or not _RISEN.match(rise.text) or not _PLAIN.match(price.text):
            continue
        told = not (name.sentence or name.size > _NAME or any(map(str.isdigit, name.text)))
        between = index > 2 and units[index - 3].sentence and not units[index + 1].text[0].isdigit()
        if not (told and between and marks[index - 2] is None) or len(found) >= 3 * _TICKERS:
            continue
        if any(name.low in unit.low and unit.size > name.size for unit in units):
            found += (index - 2, index - 1, index)
    return found


def _share_in_cells(
    units: Sequence[Unit], marks: Sequence[Mark | None], rows: set[int]
) -> list[int]:
    """The one share of a page whose name, price, change and rise stand a cell a line."""
    found: list[int] = []
    for index in range(len(units) - 3):
        name, price, change, rise = units[index : index + 4]
        told = not (name.sentence or name.size > _NAME or any(map(str.isdigit, name.text)))
        if not told or marks[index] is not None or rows.intersection(range(index, index + 4)):
            continue
        if (
            _PLAIN.match(price.text)
            and _CHANGE.match(change.text)
            and _PERCENT.match(rise.text)
            and any(name.low in unit.low and unit.size > name.size for unit in units[:index])
        ):
            found.append(index)
    return list(range(found[0], found[0] + 4)) if len(found) == 1 else []
