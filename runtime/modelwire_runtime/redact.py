"""Keeps secrets out of everything that is shown, logged or pickled."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeGuard, cast
from urllib.parse import quote

from modelwire_runtime.jsons import is_list, is_object

MASK = "***"
# "Basic" is a word of its own as well; credentials after it are base64, which is hardly ever one.
_WORD = r"(?:[A-Za-z]?[a-z]+|[A-Z]+)(?:[-.][A-Za-z]*)*(?![\w~+/=])"
_CREDENTIALS = re.compile(rf"\b((?i:bearer)|(?i:basic)(?!\s+{_WORD}))\s+[\w\-.~+/=]{{6,}}")
_SECRET_NAMES = re.compile(
    r"(?i)(authorization|api[-_]?key|secret|password|token$|cookie|credential)"
)
# A very short "key" is a test's placeholder; masking it would eat half the message.
_SHORTEST = 4
_CONTAINERS = (dict, list, tuple)
_DEEPEST = 16  # how far down in a request secrets are looked for
_PLAIN = frozenset({str, int, float, bool, type(None)})  # in which there is nothing to look for


def text(value: str, secrets: Iterable[str] = ()) -> str:
    """Return the text with each secret masked, also where it stands percent-encoded."""
    for secret in secrets:
        if len(secret) < _SHORTEST:
            continue
        value = value.replace(secret, MASK)
        encoded = quote(secret, safe="")
        if encoded != secret:
            value = value.replace(encoded, MASK)
    return _CREDENTIALS.sub(rf"\1 {MASK}", value)


def data(value: Any, secrets: Iterable[str] = ()) -> Any:
    """Return JSON-like data with each secret masked in every string, keys included."""
    secrets = tuple(secrets)
    if isinstance(value, str):
        return text(value, secrets)
    if isinstance(value, bytes):
        return text(value.decode("utf-8", "replace"), secrets)
    if is_object(value):
        return {data(key, secrets): data(item, secrets) for key, item in value.items()}
    if is_list(value):
        return [data(item, secrets) for item in value]
    return value


def headers(values: Mapping[str, str], secrets: Iterable[str] = ()) -> dict[str, str]:
    """Return headers that may be shown: values of secret names masked whole."""
    secrets = tuple(secrets)
    return {
        name: MASK if _SECRET_NAMES.search(name) else text(value, secrets)
        for name, value in values.items()
    }


@lru_cache(maxsize=4096)
def is_secret_name(name: str) -> bool:
    """Tell whether a header, option or parameter of this name usually holds a secret."""
    return _SECRET_NAMES.search(name) is not None


@lru_cache(maxsize=1024)
def _name_secrets(names: tuple[str, ...]) -> bool:
    """Tell whether any of some names is a secret's; the calls of a program set the same few parameters again and again."""
    return any(is_secret_name(str(name)) for name in names)


def secrets_in(values: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the texts that stand under a secret's name, at any depth: the key of a server, the headers for it."""
    if _PLAIN.issuperset(map(type, values.values())) and not _name_secrets(tuple(values)):
        return ()  # as of most calls, which this tells without looking at each value
    found = [text for held in under_secret_names(values) for text in _texts(held)]
    return tuple(text.removeprefix("Bearer ").strip() for text in found)


def under_secret_names(value: Any, depth: int = 0) -> Iterator[Any]:
    """Yield what stands under a secret's name in JSON-like data, whatever it is."""
    if depth > _DEEPEST:
        return
    if _is_mapping(value):
        for name, inner in value.items():
            if name == "headers" and value.get("type") == "mcp" and _is_mapping(inner):
                yield from inner.values()  # a tool's server chooses the names of its headers
                continue
            # Deeper down a `token` is a piece of a text, as log probabilities have them.
            if is_secret_name(str(name)) and not (depth and name == "token"):
                yield inner
            if isinstance(inner, _CONTAINERS):
                yield from under_secret_names(inner, depth + 1)
    elif isinstance(value, (list, tuple)):
        items = cast("Sequence[Any]", value)
        if items and isinstance(items[0], (int, float)):
            return  # numbers come in long lists
        for inner in items:
            if isinstance(inner, _CONTAINERS):
                yield from under_secret_names(inner, depth + 1)


def _is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Tell whether a value is an object; what a caller gives as `extra` need be no dictionary."""
    return isinstance(value, (dict, Mapping))  # a dict is told at once, an abstract class is not


def _texts(held: Any) -> Iterator[str]:
    """Yield the texts that are secret: one that stands under such a name, or the `value` of an object there."""
    if isinstance(held, str):
        yield held
    elif isinstance(held, (list, tuple)):
        for item in cast("Sequence[Any]", held):
            yield from _texts(item)
    elif is_object(held) and isinstance(text := held.get("value"), str):
        yield text
