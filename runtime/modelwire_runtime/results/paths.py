"""Finding the parts of a reply by the dotted paths that a reader gives."""

from collections.abc import Iterable, Iterator
from typing import Any

from modelwire_runtime.rules.values import is_list, is_object


def pick(data: Any, path: str) -> Iterator[Any]:
    """Find what lies at a dotted path.

    `[]` after a name means each item. An empty path is the data itself.
    """
    if not path:
        yield data
        return
    head, _, rest = path.partition(".")
    name = head.removesuffix("[]")
    found = data.get(name) if is_object(data) else None
    if name == "":
        found = data
    if head.endswith("[]"):
        for item in found if is_list(found) else ():
            yield from pick(item, rest)
    elif found is not None:
        yield from pick(found, rest)


def at(data: Any, path: str) -> Iterable[Any]:
    """Find what lies at a path. Most paths are a single name, for which a look is enough."""
    if not path.isidentifier():
        return pick(data, path)
    plain = data.__class__ is dict or is_object(data)
    found = data.get(path) if plain else None
    return () if found is None else (found,)


def dig(data: Any, path: str) -> Any:
    """Return the first thing at a path, also inside a list of one."""
    if path.isidentifier() and (data.__class__ is dict or is_object(data)):
        return data.get(path)
    if is_list(data) and len(data) == 1:
        data = data[0]
    return next(iter(at(data, path)), None)
