"""Handles by their paths, such as `chat.gpt_5_4`: what may stand where an id does, and says which way is meant."""

from collections.abc import Iterable, Iterator

from modelwire_runtime.errors import UnknownModel
from modelwire_runtime.handles import Entry
from modelwire_runtime.namespaces import table
from modelwire_runtime.packages import vendor_of

_NEAREST = 3


def handles_at(packages: Iterable[str], path: str) -> list[tuple[str, Entry]]:
    """List the packages that have a handle at a path, each with its entry.

    A vendor's name or package may stand before the path, with a `:` between.
    """
    found: list[tuple[str, Entry]] = []
    for package, namespace, attribute in _places(packages, path):
        row = table(package, namespace).get(attribute)
        if row is not None:
            found.append((package, Entry(*row)))
    return found


def unknown_path(packages: Iterable[str], path: str, error: UnknownModel) -> UnknownModel:
    """Return the error of a path that leads to no handle, with the nearest ones; `error` where it is no path at all."""
    from difflib import get_close_matches

    places = list(_places(packages, path))
    if not places:
        return error
    start, _, attribute = path.rpartition(".")
    known = {name for home, namespace, _ in places for name in table(home, namespace)}
    close = get_close_matches(attribute, sorted(known), n=_NEAREST, cutoff=0.6)
    near = [f"{start}.{name}" for name in close]
    hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else ""
    return UnknownModel(f"{path!r} is neither a model nor a handle{hint}", model=path)


def _places(packages: Iterable[str], path: str) -> Iterator[tuple[str, str, str]]:
    """Yield the packages that have the namespace of a path, with its two parts."""
    owner, colon, rest = path.rpartition(":")
    namespace, dot, attribute = rest.partition(".")
    for package in packages if dot else ():
        vendor = vendor_of(package)
        if namespace in vendor.namespaces and (not colon or owner in (vendor.id, package)):
            yield package, namespace, attribute
