"""Parameters as they are typed in a shell: `NAME=VALUE`, where the parameter's type says how a value is read."""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from modelwire_runtime.cli import fields
from modelwire_runtime.cli.fields import Field, Place
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.jsons import is_dict, is_list

_NAME = re.compile(r"[A-Za-z_]\w*(\[\d+\])*(\.[A-Za-z_]\w*(\[\d+\])*)*")


def read(words: Sequence[str], params: Any) -> dict[str, Any]:
    """Read `NAME=VALUE` words for a params class.

    A dotted NAME reaches into objects, `lora[0].model` into an item of a list; a name that is given
    twice makes a list; `@FILE` is a medium, or a file that holds JSON.

    Raises:
        InvalidParams: a word has no `=`, names what cannot be, a file is missing or holds no JSON.
    """
    values: dict[Any, Any] = {}
    for word in words:
        name, equals, text = word.partition("=")
        if not equals or not name:
            raise InvalidParams(f"{word!r} is not NAME=VALUE", parameter=name or None)
        place = fields.place(name) if _NAME.fullmatch(name) else (name,)
        found = fields.at(params, place)
        value = _value(name, text, found[0] if found else None)
        if is_dict(value) and found and _wants_list(found[0]):
            value = [value]
        _put(values, place, value, name)
    shaped: dict[str, Any] = _shaped(values, fields.of(params), "")
    return shaped


def _put(values: dict[Any, Any], place: Place, value: Any, name: str) -> None:
    """Set a value in a tree of dictionaries, where a list is one whose keys are numbers."""
    around = values
    for part in place[:-1]:
        inside: Any = around.setdefault(part, {})
        if not is_dict(inside):
            text = f"{name}: {part} is given as a whole, so nothing can be set in it"
            raise InvalidParams(text, parameter=name)
        around = inside
    last = place[-1]
    if last not in around:
        around[last] = value
    elif is_dict(around[last]) and is_dict(value):
        around[last] |= value
    else:
        parts = (around[last], value)
        around[last] = [item for part in parts for item in (part if is_list(part) else [part])]


def _shaped(value: Any, item: Field | None, where: str) -> Any:
    """Turn numbered dictionaries into lists, and a lone value into a list where only a list may be."""
    if is_dict(value) and any(isinstance(key, int) for key in value):
        if sorted(value, key=str) != sorted(range(len(value)), key=str):
            text = f"{where}: items are numbered from 0, without a gap"
            raise InvalidParams(text, parameter=where)
        inner = _first(item, 0)
        return [_shaped(value[at], inner, f"{where}[{at}]") for at in range(len(value))]
    if is_dict(value):
        value = {
            key: _shaped(part, _first(item, key), f"{where}.{key}".lstrip("."))
            for key, part in value.items()
        }
    if item is not None and not is_list(value):
        return [value] if _wants_list(item) else value
    return value


def _wants_list(item: Field) -> bool:
    return fields.is_list(next(item.members())[0])


def _first(item: Field | None, part: str | int) -> Field | None:
    return None if item is None else next(item.inside(part), None)


def _value(name: str, text: str, item: Field | None) -> Any:
    if item is None:
        return _json_or_text(text)
    kinds = list(_leaves(item))
    if text.startswith("@") and any(fields.is_media(kind) for kind in kinds):
        return _file(name, text)
    if text[:1] == "[" and any(fields.is_list(kind) for kind, _ in item.members()):
        return _json(name, text)
    named = [value for kind, _ in kinds for value in _choices(kind)]
    if text in named or kinds[0][0] is str or fields.is_media(kinds[0]):
        return text  # so that `seed_text=42` stays text
    if text.startswith("@"):
        return _json(name, _read(_file(name, text), name))
    takes_objects = any(_takes_objects(kind) for kind, _ in kinds)
    return _json(name, text) if takes_objects and text[:1] == "{" else _json_or_text(text)


def _leaves(item: Field) -> Iterator[fields.Member]:
    """Yield the types of a place, those of a list's items in its stead."""
    for member in item.members():
        if fields.is_list(member[0]):
            for inner in item.inside(0):
                yield from inner.members()
        else:
            yield member


def _takes_objects(kind: Any) -> bool:
    origin: Any = get_origin(kind)
    return fields.is_object(kind) or origin is dict


def _choices(kind: Any) -> tuple[Any, ...]:
    return get_args(kind) if get_origin(kind) is Literal else ()


def _json_or_text(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _json(name: str, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise InvalidParams(f"{name}: not JSON: {error}", parameter=name) from None


def _file(name: str, text: str) -> Path:
    path = Path(text[1:])
    if not path.is_file():
        raise InvalidParams(f"{name}: there is no file {path}", parameter=name)
    return path


def _read(path: Path, name: str) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except ValueError:
        raise InvalidParams(f"{name}: {path} is not UTF-8 text", parameter=name) from None
