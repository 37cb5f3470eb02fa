"""XML that may mean harm to a tree: no entities, no network, no unbounded depth."""

from __future__ import annotations

import re
from html.entities import name2codepoint

from lxml import etree

from reader.loading.errors import FileRefusedError

_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30});")
_XML_NAMES = frozenset({"amp", "lt", "gt", "quot", "apos"})
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,500}\?>")


def tree_of(text: str) -> etree._Element:
    """The root of an XML document; raises `FileRefusedError`."""
    text = _DECLARATION.sub("", text.lstrip("\ufeff"), count=1)
    text = _without_document_type(text)
    text = _NAMED.sub(_named, text)
    parser = etree.XMLParser(
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        huge_tree=False,
        encoding="utf-8",
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.LxmlError as error:
        raise FileRefusedError(f"XML that cannot be read: {str(error)[:100]}") from None
    except ValueError:
        root = None
    if root is None:
        raise FileRefusedError("XML that cannot be read")
    etree.strip_tags(root, etree.Entity)
    return root


def local_name(element: etree._Element) -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _named(match: re.Match[str]) -> str:
    """HTML's named characters, which XML does not know, as themselves."""
    name = match[1]
    if name in _XML_NAMES:
        return match[0]
    code = name2codepoint.get(name)
    return chr(code) if code else f"&amp;{name};"


def _without_document_type(text: str) -> str:
    """Cut out `<!DOCTYPE ...>` with its internal subset, where entities are declared."""
    start = text[:100_000].upper().find("<!DOCTYPE")
    if start < 0:
        return text
    bracket = text.find("[", start)
    end = text.find(">", start)
    if 0 <= bracket < end:
        close = re.compile(r"\]\s*>").search(text, bracket)
        if close is None:
            raise FileRefusedError("XML whose document type does not end")
        end = close.end() - 1
    return text[:start] + text[end + 1 :] if end >= 0 else text
