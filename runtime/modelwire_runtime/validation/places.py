"""Places in what a caller set, as messages and faults name them."""

from dataclasses import replace
from typing import Any, TypeAlias

from modelwire_runtime.rules.base import Fault

Where: TypeAlias = tuple[Any, str | int, int, str | int]
"""A place: the place around it, the Python name or index there, how deep it is, and the wire name."""


def path(where: Where | None, *, wire: bool = False) -> str:
    """Return a place as text, `loras[0].scale`, in Python's names or the wire's."""
    if where is None:
        return ""
    around, name = path(where[0], wire=wire), where[3] if wire else where[1]
    if isinstance(name, int):
        return f"{around}[{name}]"
    return f"{around}.{name}" if around else name


def root(where: Where) -> str | int:
    """Return the parameter that a place is in."""
    while where[0] is not None:
        where = where[0]
    return where[1]


def placed(fault: Fault, where: Where, tag: str = "") -> Fault:
    """Return a fault within an object as one of the call, with the tag of what the object was judged as."""
    around = path(where, wire=True)
    parameter = f"{around}.{fault.parameter}" if fault.parameter else around
    shown = f"{path(where)} ({tag})" if tag else path(where)
    return replace(fault, parameter=parameter, message=f"{shown}: {fault.message}")


def twice(around: Where | None, name: str, wire: str) -> Fault:
    """Build the fault of a parameter that came under both of its names."""
    place = (around, name, 0, wire)
    text = f"{path(place)} is given twice, as {name} and {wire}"
    return Fault(path(place, wire=True), None, "twice", text)
