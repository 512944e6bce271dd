"""What a request holds: JSON, or a multipart form that is read back into the values it was made from."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any, cast

from modelwire_runtime.media.sniff import sniff, type_of
from modelwire_runtime.testing.data import ServedModel
from modelwire_runtime.testing.judge import faults
from modelwire_runtime.testing.loopback import Received


class Refused(Exception):
    """A request that the service does not take."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a form."""

    name: str
    value: str | bytes
    filename: str | None = None


def model_of(received: Received) -> str | None:
    """Return the model that a body names, None where it names none or cannot be read."""
    try:
        if received.headers.get("content-type", "").startswith("multipart/"):
            found: Any = next((p.value for p in _parts(received) if p.name == "model"), None)
        else:
            found = received.json().get("model")
    except (Refused, ValueError, AttributeError):
        return None
    return found if isinstance(found, str) else None


def parts_of(received: Received) -> list[Part]:
    """Read a multipart body.

    Raises:
        Refused: it is none, or a file's name does not say what its bytes are.
    """
    parts = list(_parts(received))
    for part in parts:
        if part.filename is None or isinstance(part.value, str):
            continue
        told, name = sniff(part.value), part.filename
        if told is not None and (type_of(name) if "." in name else None) != told:
            raise Refused(f"{part.name}: the file is called {name!r}, but its bytes are {told}")
    return parts


def _parts(received: Received) -> Iterator[Part]:
    content_type = received.headers.get("content-type", "")
    if not content_type.startswith("multipart/form-data"):
        raise Refused(f"the body is {content_type or 'of no type'}, not multipart/form-data")
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + received.body)
    if not message.is_multipart():
        raise Refused("the body has no parts")
    yield from map(_part, message.iter_parts())


def _part(item: Any) -> Part:
    name = item.get_param("name", header="content-disposition")
    if not name:
        raise Refused("a part has no name")
    data: bytes = item.get_payload(decode=True) or b""
    filename = item.get_filename()
    if filename is None:
        return Part(str(name), data.decode())
    return Part(str(name), data, filename)


def values_of(parts: Iterable[Part], models: Iterable[ServedModel], lists: str) -> dict[str, Any]:
    """Turn the parts of a form into values, typed as the models' parameter sets want them.

    Raises:
        Refused: a list is named in a way that the service does not know.
    """
    values: dict[str, Any] = {}
    for part in parts:
        _put(values, part, lists)
    models = list(models)
    for _ in range(4):  # a field may need one step to become a number and one to become a list
        wrong = {fault.parameter.split("[")[0].split(".")[0] for fault in faults(models, values)}
        changed = False
        for name in wrong & values.keys():
            changed |= _retype(values, name, lists)
        if not changed:
            break
    return values


def _put(values: dict[str, Any], part: Part, lists: str) -> None:
    name, value = part.name, part.value
    if name.endswith("[]"):
        if lists == "plain":
            raise Refused(f"{name}: the service knows no brackets; repeat the plain name")
        values.setdefault(name[:-2], []).append(value)
    elif name.endswith("]") and "[" in name:
        head, _, rest = name.partition("[")
        inner = values.setdefault(head, {})
        for key in rest[:-1].split("][")[:-1]:
            inner = inner.setdefault(key, {})
        inner[rest[:-1].split("][")[-1]] = literal(value)
    elif name in values:
        if lists != "plain":
            raise Refused(f"{name} stands in the form twice; a list is called {name}[]")
        held = values[name]
        values[name] = [*held, value] if isinstance(held, list) else [held, value]
    else:
        values[name] = value


def _retype(values: dict[str, Any], name: str, lists: str) -> bool:
    """Try another reading of a field that its parameter set does not take; tell whether there is one."""
    value = values[name]
    if isinstance(value, str) and not isinstance(literal(value), str):
        values[name] = literal(value)
    elif isinstance(value, list) and any(literal(item) is not item for item in _items(value)):
        values[name] = [literal(item) for item in _items(value)]
    elif lists != "brackets" and isinstance(value, (str, bytes)):
        values[name] = [value]
    else:
        return False
    return True


def _items(value: Any) -> list[Any]:
    return cast("list[Any]", value)


def literal(value: Any) -> Any:
    """Read a number, a truth value or null out of its text; anything else stays text."""
    if not isinstance(value, str):
        return value
    try:
        found = json.loads(value)
    except ValueError:
        return value
    return value if isinstance(found, (str, list, dict)) else found
