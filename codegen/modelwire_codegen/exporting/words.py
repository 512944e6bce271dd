"""What a description tells besides the spec's own words: whatever a JSON Schema has no keyword for."""

from collections.abc import Iterator, Mapping
from typing import Any

from modelwire_codegen.lower import prose

Json = Mapping[str, Any]
# Of these, no keyword judges a value, or what it judges is easily overlooked.
_TOLD = (
    "description",
    "size_separator",
    "pixels",
    "aspect",
    "file_limits",
    "likely",
    "known_values",
    "inline_tags",
    "applies_when",
    "ignored_when",
    "default",
)
_FORMS = {
    "url": "a link",
    "data_uri": "a data URI",
    "base64": "base64",
    "id": "a name that the service knows",
    "multipart": "a part of the form",
}


def description(data: Json) -> str:
    """Say what a value is, with all that its schema cannot judge; empty where there is nothing to say."""
    return " ".join(filter(None, (prose.entry(_told(data)), *_more(data))))


def _told(data: Json) -> Json:
    """Give what the sentences are made of; limits between two parameters are told as rules."""
    return {
        key: data[key]
        for key in _TOLD
        if key in data and not (isinstance(data[key], Mapping) and "of" in data[key])
    }


def _more(data: Json) -> Iterator[str]:
    if "media" in data:
        yield _media(data["media"])
    if "unit" in data:
        yield f"In {data['unit']}."
    if "model_limit" in data:
        yield f"At most the model's {data['model_limit'].replace('_', ' ')}."
    if notes := data.get("value_notes"):
        yield f"{'; '.join(f'{value}: {note}' for value, note in notes.items())}."
    if "note" in data:
        yield str(data["note"])


def _media(media: Any) -> str:
    """Say which forms a file is taken in."""
    kind, told = (media, {}) if isinstance(media, str) else (media["kind"], media)
    forms = [_FORMS[form] for form in told.get("forms", ("url", "data_uri"))]
    types = f" (of type {', '.join(told['types'])})" if told.get("types") else ""
    listed = " or ".join(filter(None, (", ".join(forms[:-1]), forms[-1])))
    return f"Kind of file: {kind}{types}, as {listed}."
