"""Where the lines and paragraphs of an HTML page end, for what does not say so by elements.

Text that is shown as it is typed breaks its lines by characters, all other text by none; and
a passage that stands bare between paragraphs is one too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from lxml.html import Element, HtmlElement

from reader.loading.html.places import place_of
from reader.loading.markup import SEAMED, WORDS_MEET, looks_like_markup, markup_lines
from reader.loading.tables import words

_BROKEN = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_LEAST_BROKEN = 60
_LEAST_TYPED = 200
_MOST_WRAPPED = 100_000
_SOURCE_BREAK = re.compile(r"[ \t]*\r?\n[ \t\r\n]*")
_PASSAGE = 30
_FEW_LINES = 2
_ENDS = ".!?。…\"'”’)>"
PHRASING = words("a abbr b cite code em i label mark q s small span strong sub sup time u")
"""Elements within a line of text."""
BLOCKS = words(
    "address article aside blockquote center details div dl fieldset figcaption figure form h1 h2 "
    "h3 h4 h5 h6 header footer hr ol p pre section table ul"
)
"""Elements before and behind which a line ends."""


def textareas_to_blocks(tree: HtmlElement) -> int:
    """Put the text in the place of a field that holds the markup which a script shows elsewhere."""
    count = 0
    for field in [*tree.iter("textarea")]:
        text = field.text or ""
        if len(text) < _LEAST_TYPED or not looks_like_markup(text) or len(field):
            continue
        block = Element("div")
        for line in markup_lines(text):
            paragraph = Element("p")
            paragraph.text = line
            block.append(paragraph)
        block.tail = field.tail
        field.getparent().replace(field, block)
        count += 1
    return count


def breaks_to_elements(tree: HtmlElement, size: Mapping[HtmlElement, int]) -> int:
    """Put `br` where text that is shown as it is typed breaks its lines."""
    count = 0
    for element in [*tree.iter("pre", "div", "p", "span", "td")]:
        typed = element.tag == "pre" or _BROKEN.search((element.get("style") or "")[:500])
        if not typed or size.get(element, 0) < _LEAST_BROKEN:
            continue
        if element.find("code") is not None:
            continue
        if element.tag == "pre":
            element.tag = "div"
        for inner in [*element.iter()]:
            count += _break_lines(inner, within=inner is not element)
    return count


def breaks_to_spaces(elements: Iterable[HtmlElement]) -> int:
    """Line breaks of the source are spaces; an extraction takes some of them for lines.

    Where they stand as lines of a text do, the page's style shows them: those become `br`.
    """
    count = 0
    for element in elements:
        if element.tag in ("pre", "textarea"):
            continue
        text, tail = (element.text or "").strip(), (element.tail or "").strip()
        if "\n" in text:
            count += 1
            if _is_typed(text):
                _break_text(element)
            else:
                element.text = _SOURCE_BREAK.sub(" ", element.text)
        if "\n" in tail:
            count += 1
            if _is_typed(tail):
                _break_tail(element)
            else:
                element.tail = _SOURCE_BREAK.sub(" ", element.tail)
    return count


def _is_typed(text: str) -> bool:
    """Whether all lines of a text end as sentences do, or blank ones stand between them."""
    lines = [line.strip() for line in text.split("\n")]
    if "" in lines:
        return max(map(len, lines)) >= _PASSAGE
    return len(lines) > _FEW_LINES and all(line[-1] in _ENDS for line in lines[:-1])


def bare_text_to_paragraphs(tree: HtmlElement) -> int:
    """Make paragraphs of passages that stand between others without an element of their own."""
    count = 0
    for holder in [*tree.iter("body", "div", "td", "article", "section", "main")]:
        if holder.find("p") is not None or (
            holder.find("br") is not None and _begins_in_phrase(holder)
        ):
            count += sum(_wrap(holder, run) for run in _bare_runs(holder))
    return count


def _begins_in_phrase(holder: HtmlElement) -> bool:
    """Whether a line of bare text begins with phrases in links and the like, and goes on.

    An extraction takes such a phrase for a line of its own.
    """
    begins = not (holder.text or "").strip()
    for child in holder:
        tail = (child.tail or "").strip()
        if child.tag not in PHRASING or _is_caption(child):
            begins = not tail
        elif begins and tail:
            return True
    return False


def breaks_around_blocks(tree: HtmlElement) -> int:
    """Put `br` where a block stands in bare text: a browser breaks the line there.

    A picture with its caption or a box, set into text of which only `br` parts the paragraphs.
    """
    count = 0
    for holder in [*tree.iter("body", "div", "td", "article", "section", "main", "p", "span")]:
        bare = len((holder.text or "").strip()) + sum(len((c.tail or "").strip()) for c in holder)
        if bare >= _PASSAGE:
            count += sum(_break_around(child) for child in [*holder])
    return count


def spaces_between_words(tree: HtmlElement) -> int:
    """Put a space between elements side by side of which each is words by itself.

    A button is; of others capitals tell (`Ann Lee` and `Port Arlen`): style sets them apart.
    """
    count = 0
    for element in tree.iter(*SEAMED, "button"):
        after = element.getnext()
        if after is None or element.tail or after.tag not in (*SEAMED, "button"):
            continue
        pressed = "button" in (element.tag, after.tag)
        seam = "".join(element.itertext())[-1:] + "".join(after.itertext())[:2]
        if pressed or WORDS_MEET.match(seam):
            element.tail = " "
            count += 1
    return count


def _break_around(element: HtmlElement) -> int:
    """Break the line before and behind an element if it is a block, or phrases around one."""
    count = 0
    starts = ends = _is_block(element)
    if element.tag in PHRASING and next(element.iterdescendants(*BLOCKS), None) is not None:
        count = sum(_break_around(child) for child in [*element])
        starts = not (element.text or "").strip() and _is_block(element[0])
        ends = not (element[-1].tail or "").strip() and _is_block(element[-1])
    parent, before, after = element.getparent(), element.getprevious(), element.getnext()
    leading = (parent.text if before is None else before.tail) or ""
    if starts and (leading.strip() or (before is not None and _is_told(before))):
        element.addprevious(Element("br"))
        count += 1
    if ends and ((element.tail or "").strip() or (after is not None and _is_told(after))):
        tail, element.tail = element.tail, None
        element.addnext(_line_break(tail or ""))
        count += 1
    return count


def _is_block(element: HtmlElement) -> bool:
    return element.tag in BLOCKS or _is_caption(element)


def _is_caption(element: HtmlElement) -> bool:
    """Whether a phrase is a caption by its name: a page's style sets it on a line of its own."""
    return element.tag in PHRASING and place_of("", element.get("class") or "") == "caption"


def _is_told(element: HtmlElement) -> bool:
    """Whether an element is a phrase of words."""
    return element.tag in PHRASING and "".join(element.itertext()).strip() != ""


def _bare_runs(holder: HtmlElement) -> list[tuple[HtmlElement | None, list[HtmlElement]]]:
    """Text between the blocks in an element: behind which block, and the phrases in it."""
    runs: list[tuple[HtmlElement | None, list[HtmlElement]]] = [(None, [])]
    for child in holder:
        if child.tag in PHRASING or child.tag in ("br", "font", "img"):
            runs[-1][1].append(child)
        else:
            runs.append((child, []))
    return runs


def _wrap(holder: HtmlElement, run: tuple[HtmlElement | None, list[HtmlElement]]) -> bool:
    """Put a run of bare text into a paragraph, if it is long enough to be one."""
    block, phrases = run
    leading = (holder.text if block is None else block.tail) or ""
    told = leading + "".join(text for one in phrases for text in (*one.itertext(), one.tail or ""))
    bare = leading + "".join(one.tail or "" for one in phrases)
    if len(bare.strip()) < _PASSAGE or len(told) > _MOST_WRAPPED:
        return False
    paragraph = Element("p")
    paragraph.text = leading
    if block is None:
        holder.text = None
        holder.insert(0, paragraph)
    else:
        block.tail = None
        holder.insert(holder.index(block) + 1, paragraph)
    paragraph.extend(phrases)
    return True


def _break_lines(element: HtmlElement, *, within: bool) -> int:
    """Elements `br` for the line breaks in an element's text and, `within` another, behind it."""
    return _break_text(element) + (_break_tail(element) if within else 0)


def _break_text(element: HtmlElement) -> int:
    lines = (element.text or "").strip("\r\n").split("\n")
    if len(lines) > 1:
        element.text = lines[0]
        for place, line in enumerate(lines[1:]):
            element.insert(place, _line_break(line))
    return len(lines) - 1


def _break_tail(element: HtmlElement) -> int:
    lines = (element.tail or "").split("\n")
    parent = element.getparent()
    if len(lines) == 1 or parent is None:
        return 0
    element.tail = lines[0]
    place = parent.index(element) + 1
    for line in reversed(lines[1:]):
        parent.insert(place, _line_break(line))
    return len(lines) - 1


def _line_break(behind: str) -> HtmlElement:
    found = Element("br")
    found.tail = behind
    return found
