"""Addresses of requests: what stands in for the placeholders of a route's path, and the query behind it.

`{endpoint}`, `{id}` and `{served_model}` are facts of the model; the last two keep their slashes, as a server has
them in its paths. A parameter of the call that a path names stands in it too, and wins over a fact of the same
name. Whatever is put in is percent-encoded and can be no step upwards.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.jsons import as_list

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.handles import Entry

_PLACE = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")


@lru_cache(maxsize=1024)
def safe_segment(name: str) -> str:
    """Return a name as one path segment: percent-encoded, never empty, never a step upwards."""
    if not name or name.strip(".") == "":
        raise InvalidParams(f"{name!r} cannot stand in an address")
    return quote(name, safe="")


def safe_path(name: str) -> str:
    """Return a name that may hold slashes as path segments, each of them safe."""
    return "/".join(map(safe_segment, name.split("/")))


def model_path(path: str, entry: "Entry") -> str:
    """Return a path with the facts of a model in their places."""
    return _PLACE.sub(lambda place: _fact(entry, place[1]), path) if "{" in path else path


def called_path(ctx: "Context", values: dict[str, Any]) -> str:
    """Return the path of a call's route; parameters that stand in it are taken out of the values.

    Raises:
        InvalidParams: a parameter that stands in the path is missing, or is no plain value.
    """

    def put(place: re.Match[str]) -> str:
        name = place[1]
        if name not in values and name in _FACTS:
            return _fact(ctx.entry, name)
        value = values.pop(name, None)
        if value is None or isinstance(value, (Mapping, list, tuple)):
            raise ctx.error(
                "validation", f"{name} stands in the address, so it must be set", parameter=name
            )
        return safe_segment(_text(value))

    return _PLACE.sub(put, ctx.route.path)


def query(ctx: "Context", values: Mapping[str, Any]) -> str:
    """Return parameters as a query, its question mark included; empty when there are none.

    A list stands there once for each item, under a name with brackets where the route's setting `list_names` says so.

    Raises:
        InvalidParams: a parameter is an object.
    """
    end = "[]" if ctx.route.settings.get("list_names") == "brackets" else ""
    pairs = [pair for name, value in values.items() for pair in _pairs(ctx, name, value, end)]
    return f"?{urlencode(pairs, quote_via=quote)}" if pairs else ""


_FACTS = frozenset({"endpoint", "id", "served_model"})


def _fact(entry: "Entry", name: str) -> str:
    if name == "endpoint":
        return safe_segment(entry.endpoint)
    if name == "id":
        return safe_path(entry.id)
    if name == "served_model":
        return safe_path(entry.served_model or entry.id)
    raise InvalidParams(f"nothing stands for {{{name}}} in the address of {entry.id}")


def _pairs(ctx: "Context", name: str, value: Any, end: str) -> Iterator[tuple[str, str]]:
    """Return a parameter as the query has it; `end` closes the name of a list."""
    if isinstance(value, Mapping):
        raise ctx.error(
            "validation", f"{name} stands in the address, which has no objects", parameter=name
        )
    items = as_list(value)
    for item in [value] if items is None else items:
        if item is not None:
            yield (name if items is None else name + end), _text(item)


def _text(value: Any) -> str:
    """Return a value as an address has it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
