"""Notes as W3C Web Annotations in JSON-LD, and back.

After https://www.w3.org/TR/annotation-model/. What the model has no word for stands
under the prefix `reader:`. Knows nothing of the store.
"""

from __future__ import annotations

import json
import uuid
from typing import Any
from urllib.parse import quote

from reader.notes.foreign import foreign_target, listed, own_id, quote_of, text_of, time_of
from reader.notes.records import MOTIVATIONS, Note, Target

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"reader": "urn:x-crossreader:ns:"}]
_ARTICLE = "urn:x-crossreader:article:"
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


def from_annotation(value: Any) -> Note:
    """The note of an Annotation; a value of another shape raises whatever it trips over."""
    created = time_of(value.get("created") or value.get("modified"))
    texts, tags, verdict, kind = [], [], None, None
    for body in listed(value.get("body", value.get("bodyValue"))):
        text, purpose = (body, "") if isinstance(body, str) else _textual(body)
        if purpose == "tagging":
            tags.append(text)
        elif purpose == "assessing" and text in ("confirmed", "dismissed"):
            verdict = text
        elif purpose == "classifying" and text in ("repeats", "disputes"):
            kind = text
        elif text:
            texts.append(text)
    targets = [_from_target(target) for target in listed(value["target"])]
    motivations = [str(name).removeprefix("oa:") for name in listed(value.get("motivation"))]
    fallback = "commenting" if texts else "tagging" if tags else "highlighting"
    return Note(
        id=own_id(value.get("id") or _content_id(value)),
        created=created,
        modified=time_of(value.get("modified") or value.get("created")),
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
    purpose = next(iter(listed(body.get("purpose"))), "")
    if not value and body.get("id"):
        value = body["id"]  # a body that is a page on the web: keep its address
    return str(value), str(purpose).removeprefix("oa:")


def _from_target(value: Any) -> Target:
    if isinstance(value, str):
        return foreign_target(value, "", {})
    source = value.get("source", value.get("id", ""))
    about = source if isinstance(source, dict) else {"id": source}
    iri = str(about.get("id", ""))
    selectors = listed(value.get("selector"))
    positions = {
        one.get("reader:text"): (int(one["start"]), int(one["end"]))
        for one in selectors
        if isinstance(one, dict) and one.get("type") == "TextPositionSelector"
    }
    quoted = quote_of(selectors)
    fields: dict[str, Any] = {name: text_of(value.get(key)) for name, key in _EXTRA.items()}
    fields |= {name: text_of(about.get(key)) or None for name, key in _SOURCE.items()}
    fields["title"] = fields["title"] or ""
    if not fields["source_url"]:
        fields["source_url"] = None if iri.startswith(_ARTICLE) else iri or None
    return Target(
        exact=quoted.get("exact", ""),
        prefix=text_of(quoted.get("prefix")),
        suffix=text_of(quoted.get("suffix")),
        raw_position=positions.get("raw"),
        cleaned_position=positions.get("cleaned"),
        siblings=tuple(value.get("reader:siblings", ())),
        **fields,
    )


def _content_id(value: dict[str, Any]) -> str:
    return "urn:x-content:" + json.dumps(value, sort_keys=True)
