"""Notes as W3C Web Annotations in JSON-LD, and back; reads Hypothesis' API JSON as well.

After https://www.w3.org/TR/annotation-model/ and https://h.readthedocs.io/en/latest/api/.
What the model has no word for stands under the prefix `reader:`. Knows nothing
of the store.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from reader.notes.errors import NotesError
from reader.notes.records import MOTIVATIONS, Note, Target, checked, clean_text

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"reader": "urn:x-crossreader:ns:"}]
_ARTICLE = "urn:x-crossreader:article:"
_EPOCH = "1970-01-01T00:00:00.000000Z"
_EXTRA = {  # Target field -> key of the model's extension
    "article_id": "reader:article",
    "path": "reader:path",
    "sentence_id": "reader:sentence",
    "raw_hash": "reader:rawHash",
    "cleaned_hash": "reader:cleanedHash",
    "source_url": "reader:url",
}
_SOURCE = {"title": "dcterms:title", "source": "dcterms:publisher", "published": "dcterms:issued"}


def dump_annotations(notes: list[Note]) -> str:
    """An AnnotationCollection with all notes on its first page."""
    names = ",".join(note.id for note in notes)
    base = uuid.uuid5(uuid.NAMESPACE_URL, names)
    page = {
        "id": f"urn:uuid:{uuid.uuid5(base, 'page')}",
        "type": "AnnotationPage",
        "startIndex": 0,
        "items": [to_annotation(note) for note in notes],
    }
    collection = {
        "@context": CONTEXT,
        "id": f"urn:uuid:{base}",
        "type": "AnnotationCollection",
        "label": "Notes",
        "total": len(notes),
        "first": page,
    }
    return json.dumps(collection, ensure_ascii=False, indent=2) + "\n"


def to_annotation(note: Note) -> dict[str, Any]:
    """One note as an Annotation, without the context that its collection carries."""
    bodies = [_body(note.text, "commenting")] if note.text else []
    bodies += [_body(tag, "tagging") for tag in note.tags]
    if note.verdict:
        bodies.append(_body(note.verdict, "assessing"))
    if note.link_kind:
        bodies.append(_body(note.link_kind, "classifying"))
    target = _to_target(note.target)
    annotation: dict[str, Any] = {
        "id": note.id,
        "type": "Annotation",
        "created": note.created,
        "modified": note.modified,
        "motivation": note.motivation,
        "body": bodies,
        "target": [target, _to_target(note.other)] if note.other else target,
        "reader:colour": note.colour,
    }
    return {key: value for key, value in annotation.items() if value not in (None, [])}


def _body(value: str, purpose: str) -> dict[str, str]:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def _to_target(target: Target) -> dict[str, Any]:
    url = target.source_url or ""
    iri = url if _is_iri(url) else _ARTICLE + quote(target.article_id, safe="")
    source = {"id": iri, "type": "Text", "format": "text/plain"}
    source |= {key: value for name, key in _SOURCE.items() if (value := getattr(target, name))}
    selectors: list[dict[str, Any]] = [
        {
            "type": "TextQuoteSelector",
            "exact": target.exact,
            "prefix": target.prefix,
            "suffix": target.suffix,
        }
    ]
    for text, position in (("raw", target.raw_position), ("cleaned", target.cleaned_position)):
        if position:
            selectors.append(
                {
                    "type": "TextPositionSelector",
                    "start": position[0],
                    "end": position[1],
                    "reader:text": text,
                }
            )
    extra = {key: value for name, key in _EXTRA.items() if (value := getattr(target, name))}
    if iri == url:
        extra.pop("reader:url")
    if target.siblings:
        extra["reader:siblings"] = list(target.siblings)
    return {"type": "SpecificResource", "source": source, "selector": selectors, **extra}


def _is_iri(url: str) -> bool:
    return url.startswith(("http://", "https://")) and not set(url) & set(' <>"{}|\\^`\n\t')


def find_annotations(value: Any) -> Iterator[Any]:
    """The annotations in a collection, page, list, single annotation or API answer."""
    if isinstance(value, list):
        for item in value:
            yield from find_annotations(item)
    elif isinstance(value, dict):
        if isinstance(value.get("first"), dict):
            yield from find_annotations(value["first"])
        elif lists := [key for key in ("items", "rows", "annotations") if key in value]:
            yield from _listed(value[lists[0]])
        else:
            yield value
    else:
        yield value


def from_annotation(value: Any) -> Note:
    """The note of a W3C annotation or of a row of Hypothesis' API; raises `NotesError`."""
    try:
        return checked(_hypothesis(value) if _is_hypothesis(value) else _w3c(value))
    except KeyError as error:
        raise NotesError(f"not an annotation: it has no {str(error.args[0])[:40]!r}") from None
    except (TypeError, ValueError, AttributeError, LookupError, RecursionError) as error:
        raise NotesError(f"not an annotation: {type(error).__name__}: {error}") from None


def _is_hypothesis(value: Any) -> bool:
    return isinstance(value, dict) and "uri" in value and "motivation" not in value


def _hypothesis(value: dict[str, Any]) -> Note:
    titles = value.get("document", {}).get("title") or [""]
    title = titles if isinstance(titles, str) else titles[0]
    target = value.get("target") or [{}]
    quoted = _quote_of(target[0].get("selector") or [])
    text, tags = value.get("text") or "", tuple(value.get("tags") or ())
    url = str(value["uri"])
    return Note(
        id=_own_id(f"https://hypothes.is/a/{value['id']}"),
        created=_time(value.get("created")),
        modified=_time(value.get("updated") or value.get("created")),
        motivation="commenting" if text else "tagging" if tags else "highlighting",
        text=text,
        tags=tags,
        target=_foreign_target(url, title, quoted),
    )


def _foreign_target(url: str, title: str, quoted: dict[str, Any]) -> Target:
    return Target(
        article_id="",
        path="",
        sentence_id="",
        exact=quoted.get("exact", ""),
        prefix=quoted.get("prefix", ""),
        suffix=quoted.get("suffix", ""),
        source_url=url or None,
        title=title,
    )


def _w3c(value: dict[str, Any]) -> Note:
    created = _time(value.get("created") or value.get("modified"))
    texts, tags, verdict, kind = [], [], None, None
    for body in _listed(value.get("body", value.get("bodyValue"))):
        text, purpose = (body, "") if isinstance(body, str) else _textual(body)
        if purpose == "tagging":
            tags.append(text)
        elif purpose == "assessing" and text in ("confirmed", "dismissed"):
            verdict = text
        elif purpose == "classifying" and text in ("repeats", "disputes"):
            kind = text
        elif text:
            texts.append(text)
    targets = [_from_target(target) for target in _listed(value["target"])]
    motivations = [str(name).removeprefix("oa:") for name in _listed(value.get("motivation"))]
    fallback = "commenting" if texts else "tagging" if tags else "highlighting"
    return Note(
        id=_own_id(value.get("id") or _content_id(value)),
        created=created,
        modified=_time(value.get("modified") or value.get("created")),
        motivation=next((name for name in motivations if name in MOTIVATIONS), fallback),
        text="\n\n".join(texts),
        tags=tuple(tags),
        colour=value.get("reader:colour"),
        target=targets[0],
        other=targets[1] if len(targets) > 1 else None,
        verdict=verdict if len(targets) > 1 else None,  # type: ignore[arg-type]  # checked() looks
        link_kind=kind,  # type: ignore[arg-type]
    )


def _textual(body: dict[str, Any]) -> tuple[str, str]:
    value = body.get("value", body.get("chars", ""))
    purpose = next(iter(_listed(body.get("purpose"))), "")
    if not value and body.get("id"):
        value = body["id"]  # a body that is a page on the web: keep its address
    return str(value), str(purpose).removeprefix("oa:")


def _from_target(value: Any) -> Target:
    if isinstance(value, str):
        return _foreign_target(value, "", {})
    source = value.get("source", value.get("id", ""))
    about = source if isinstance(source, dict) else {"id": source}
    iri = str(about.get("id", ""))
    selectors = _listed(value.get("selector"))
    positions = {
        one.get("reader:text"): (int(one["start"]), int(one["end"]))
        for one in selectors
        if isinstance(one, dict) and one.get("type") == "TextPositionSelector"
    }
    quoted = _quote_of(selectors)
    fields: dict[str, Any] = {name: value.get(key, "") for name, key in _EXTRA.items()}
    fields |= {name: about.get(key) for name, key in _SOURCE.items()}
    fields["title"] = fields["title"] or ""
    if not fields["source_url"]:
        fields["source_url"] = None if iri.startswith(_ARTICLE) else iri or None
    return Target(
        exact=quoted.get("exact", ""),
        prefix=quoted.get("prefix", ""),
        suffix=quoted.get("suffix", ""),
        raw_position=positions.get("raw"),
        cleaned_position=positions.get("cleaned"),
        siblings=tuple(value.get("reader:siblings", ())),
        **fields,
    )


def _quote_of(selectors: Any) -> dict[str, Any]:
    """The TextQuoteSelector, also where it refines another selector; empty where there is none."""
    for selector in _listed(selectors):
        if isinstance(selector, dict):
            if selector.get("type") == "TextQuoteSelector":
                return selector
            if found := _quote_of(selector.get("refinedBy")):
                return found
    return {}


def _listed(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]


def _own_id(name: str) -> str:
    """The id itself where it is a `urn:uuid`, else one that is always the same for this name."""
    if name.startswith("urn:uuid:"):
        return f"urn:uuid:{uuid.UUID(name)}"
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, clean_text(name))}"


def _content_id(value: dict[str, Any]) -> str:
    return "urn:x-content:" + json.dumps(value, sort_keys=True)


def _time(value: Any) -> str:
    """A time as notes write it; 1970 where there is none, so that importing twice is harmless."""
    if not value:
        return _EPOCH
    moment = datetime.fromisoformat(str(value))
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")
