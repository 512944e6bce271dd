"""What a route puts into a request by itself: fields that it owns, and those that it adds unless they are set."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from modelwire_runtime.jsons import as_object
from modelwire_runtime.vendor import Route

if TYPE_CHECKING:
    from modelwire_runtime.handles import Entry

_ID = "uuid"  # the spec's word for a field that each request has another value in


class Filling:
    """The fields of one route and one model, settled once; only ids are made for each request."""

    __slots__ = ("_added", "_deep", "_deep_ids", "_ids", "_plain")

    def __init__(self, route: Route, entry: "Entry", *, streaming: bool) -> None:
        owned = [
            (name, _settled(owns.value, entry))
            for name, owns in route.owns.items()
            if streaming or owns.value != "flag"
        ]
        self._plain = {name: value for name, value in owned if "." not in name}
        ids = [name for name, owns in route.owns.items() if owns.value == _ID]
        self._ids = [name for name in ids if "." not in name]
        self._deep_ids = [name for name in ids if "." in name]
        added = [
            (name, _served(entry) if adds.value == "served_model" else adds.value)
            for name, adds in route.adds.items()
            if streaming or adds.when != "streaming"
        ]
        self._added = [(name, value) for name, value in added if "." not in name]
        # What lies deeper, and how it gets there.
        deep = [item for item in owned if "." in item[0] and item[0] not in ids]
        self._deep = [(_put, name, value) for name, value in deep]
        self._deep += [(_put_unless_set, name, value) for name, value in added if "." in name]

    def body(self, values: Mapping[str, Any], new_id: Callable[[], str]) -> dict[str, Any]:
        """Return what is sent: what the caller set, then these fields."""
        body = {**values, **self._plain}
        for name in self._ids:
            body[name] = new_id()
        for name in self._deep_ids:
            _put(body, name, new_id())
        for name, value in self._added:
            body.setdefault(name, value)
        for put, name, value in self._deep:
            put(body, name, value)
        return body


def _served(entry: "Entry") -> str:
    return entry.served_model or entry.id


# What a field is filled with, by the spec's word for it; anything else stands for itself.
_WORDS: Mapping[str, Callable[["Entry"], Any]] = {
    "flag": lambda _: True,
    "endpoint": lambda entry: entry.endpoint,
    "id": lambda entry: entry.id,
    "named": lambda entry: entry.alias or entry.id,
    "served_model": _served,
}


def _settled(value: Any, entry: "Entry") -> Any:
    word = _WORDS.get(value) if isinstance(value, str) else None
    return value if word is None else word(entry)


def _put(body: dict[str, Any], name: str, value: Any) -> None:
    head, _, rest = name.partition(".")
    if not rest:
        body[head] = value
        return
    # The caller's own object must not change, so each level is copied before it is written to.
    below = body.get(head)
    inner = dict(as_object(below) or {})
    _put(inner, rest, value)
    body[head] = inner


def _put_unless_set(body: dict[str, Any], name: str, value: Any) -> None:
    """Set a dotted name, unless it or one of its parents was set to something that is no object."""
    head, _, rest = name.partition(".")
    if not rest:
        body.setdefault(head, value)
        return
    below = body.get(head)
    if head in body and as_object(below) is None:
        return  # `stream_options: null` is the caller's word
    inner = dict(as_object(below) or {})
    _put_unless_set(inner, rest, value)
    body[head] = inner
