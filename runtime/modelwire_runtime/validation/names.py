"""Names that a parameter set does not have, and the one that was probably meant."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from modelwire_runtime.options import CallOptions
from modelwire_runtime.rules.base import Fault
from modelwire_runtime.rules.values import show
from modelwire_runtime.validation.shapes import Shape

if TYPE_CHECKING:
    from modelwire_runtime.vendor import Owns

_FEW = 12  # names that a message lists when none of them comes near
_VERY_NEAR = 0.8  # an object that takes any key may well mean a key that only looks like another


def nearest_name(name: str, known: Iterable[str], cutoff: float = 0.7) -> str | None:
    """Return the known name closest by spelling.

    Case and underscores count for little. None when none is close.
    """
    from difflib import get_close_matches  # a call that is right needs none

    folded: dict[str, str] = {}
    for candidate in known:
        folded.setdefault(_folded(candidate), candidate)
    close = get_close_matches(_folded(name), folded, n=1, cutoff=cutoff)
    return folded[close[0]] if close else None


def _folded(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()


def unknown(name: str, value: Any, cls: Any, shape: Shape) -> Fault:
    """Build the fault of a name that the set does not have; a warning where the set is open."""
    fields = [field for field in cls.model_fields if field != "model" or not cls.__selects_model__]
    known = [*fields, *(shape.wires.get(field, field) for field in fields)]
    near = nearest_name(name, known)
    text = f"{name}={show(value)}: there is no such parameter"
    nearest: tuple[str, ...] = ()
    # The name of an option is a slip even where any name may be a parameter.
    is_open = bool(getattr(cls, "__open__", False)) and name not in CallOptions.__annotations__
    if near is not None:
        nearest = (shape.names.get(near, near),)
        text += f"; did you mean {nearest[0]}?"
    elif name in CallOptions.__annotations__:
        text += f"; it is an option of the call: with_options({name}=...)"
    elif len(fields) <= _FEW and not is_open:
        text += f"; there are {', '.join(fields)}" if fields else ""
    if is_open:
        text += "; it is sent as it is"
    elif near is None and name not in CallOptions.__annotations__:
        text += "; with_options(extra={...}) sends what the spec does not know"
    return Fault(name, None, "unknown", text, None, nearest, warning=is_open)


def owned(name: str, value: Any, owner: "Owns") -> Fault:
    """Build the fault of a field that the route fills by itself."""
    why = "use .stream() for a stream" if name == "stream" else owner.why or "the route fills it"
    return Fault(
        name, None, "owned", f"{name}={show(value)}: {name} is set by the call itself; {why}"
    )


def stray(
    where: str, shown: str, value: Any, known: Iterable[str], taken: Iterable[str]
) -> Fault | None:
    """Build the warning of a key that looks like a misspelt one of an object that takes any.

    None when the key looks like none that is still free.
    """
    free = set(known).difference(taken)
    near = nearest_name(shown.rpartition(".")[2], sorted(free), _VERY_NEAR)
    if near is None:
        return None
    text = f"{shown}={show(value)}: no field has this name; did you mean {near}?"
    return Fault(where, None, "unknown", text, None, (near,), warning=True)
