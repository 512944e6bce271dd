"""Multipart bodies: a form of plain fields and files, encoded once, so that a repeat sends the same bytes.

Values become fields as forms have them: text as it is, numbers and truth values as JSON spells them, nothing for
null. An object becomes a field for each of its members, `svg[model]`. How a list is named is the service's habit,
which the route's setting `list_names` tells: `brackets` (`file[]`, always), `single_plain` (`image` for one
item, `image[]` for more) or `plain` (the same name again, which is the default).
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.media.sniff import OCTETS
from modelwire_runtime.media.uploads import Upload
from modelwire_runtime.rules.values import is_list, is_object

# What browsers escape in the names of a form, and nothing else (the HTML standard, 4.10.21.8).
_ESCAPES = str.maketrans({"\n": "%0A", "\r": "%0D", '"': "%22"})


@dataclass(frozen=True, slots=True)
class Field:
    """One part of a form: text, or a file."""

    name: str
    value: str | Upload


@dataclass(frozen=True, slots=True)
class Form:
    """The parts of a multipart body, in order."""

    fields: tuple[Field, ...]
    boundary: str

    @property
    def content_type(self) -> str:
        """What the header `Content-Type` says of the body."""
        return f"multipart/form-data; boundary={self.boundary}"

    def encode(self) -> bytes:
        """Return the body."""
        mark = f"--{self.boundary}".encode()
        pieces: list[bytes] = []
        for item in self.fields:
            pieces += [mark, b"\r\n", _head(item), b"\r\n\r\n", _content(item), b"\r\n"]
        return b"".join((*pieces, mark, b"--\r\n"))

    def shown(self) -> list[dict[str, Any]]:
        """Return the form as data that a person can read: of a file, what it is and not what is in it."""
        return [_shown(item) for item in self.fields]


def form(values: Mapping[str, Any], boundary: str, lists: str = "plain") -> Form:
    """Return values as a form.

    Raises:
        InvalidParams: a value is nothing that a form holds.
    """
    fields = [field for name, value in values.items() for field in _fields(name, value, lists)]
    return Form(tuple(fields), boundary)


def _fields(name: str, value: Any, lists: str) -> Iterator[Field]:
    if value is None:
        return
    if is_object(value):
        for key, inner in value.items():
            yield from _fields(f"{name}[{key}]", inner, lists)
    elif is_list(value):
        plain = lists == "plain" or (lists == "single_plain" and len(value) == 1)
        for item in value:
            yield from _fields(name if plain else f"{name}[]", item, lists)
    else:
        yield Field(name, value if isinstance(value, Upload) else _text(name, value))


def _text(name: str, value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, (bool, int, float)):
        try:
            return json.dumps(value, allow_nan=False)
        except ValueError as error:
            raise InvalidParams(f"{name} cannot be sent: {error}", parameter=name) from None
    raise InvalidParams(
        f"{name} cannot be sent: a form has no {type(value).__name__}", parameter=name
    )


def _head(field: Field) -> bytes:
    head = f'Content-Disposition: form-data; name="{_quoted(field.name)}"'
    if isinstance(field.value, Upload):
        kind = field.value.media_type
        kind = kind if kind.isprintable() else OCTETS  # a line break would begin another header
        head += f'; filename="{_quoted(field.value.name)}"\r\nContent-Type: {kind}'
    return head.encode()


def _quoted(text: str) -> str:
    """Escape what would end a name; letters beyond ASCII travel as they are, in UTF-8."""
    return text.translate(_ESCAPES)


def _content(field: Field) -> bytes:
    return field.value.data if isinstance(field.value, Upload) else field.value.encode()


def _shown(field: Field) -> dict[str, Any]:
    if isinstance(field.value, str):
        return {"name": field.name, "value": field.value}
    file = field.value
    facts = {"filename": file.name, "media_type": file.media_type, "bytes": len(file.data)}
    return {"name": field.name, **facts, "sha256": sha256(file.data).hexdigest()}
