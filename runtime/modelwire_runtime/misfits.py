"""Calls that do not fit the signature of a generated handle, told as faults of the call.

Python's own `TypeError` names no neighbour, one mistake at a time, and not the parameter that a
value without a name was meant for. Nothing here runs while calls fit.
"""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

from collections.abc import Callable, Mapping, Sequence
from inspect import Parameter, signature
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.rules.base import Fault
from modelwire_runtime.rules.values import is_object, show
from modelwire_runtime.validation import invalid, validate
from modelwire_runtime.validation.pages import page_of
from modelwire_runtime.validation.walk import is_params_object

if TYPE_CHECKING:
    from modelwire_runtime.handles import BaseHandle


def misfit(
    handle: "BaseHandle[Any]",
    method: Callable[..., Any],
    args: Sequence[Any],
    values: Mapping[str, Any],
) -> InvalidParams:
    """Return the error of a call with values that have no name, or with one named `self`.

    The values are judged as if they had the names that they were probably meant for, so that all
    that is wrong is said at once.
    """
    entry, params = handle._entry, handle._client._core.params_class(handle._entry)
    names = _free_names(method, params, values)
    faults = [_nameless(value, names, at) for at, value in enumerate(args)]
    if "self" in values:
        faults.append(Fault("self", None, "unknown", "self: there is no such parameter"))
    if not any(is_object(value) or is_params_object(value) for value in args):
        given = {**values, **dict(zip(names, args, strict=False))}
        given.pop("self", None)
        try:
            validate(params, given, "strict", entry.id)
        except InvalidParams as error:
            faults += error.faults
    return invalid(faults, model_id=entry.id, docs=page_of(params, entry.id))


def _free_names(method: Callable[..., Any], params: Any, values: Mapping[str, Any]) -> list[str]:
    """List the names that a value without one may have been meant for, in the signature's order."""
    named = [
        item.name
        for item in signature(method).parameters.values()
        if item.kind is Parameter.KEYWORD_ONLY
    ]
    fields = named or [name for name in params.model_fields if name != "model"]
    return [name for name in fields if name not in values]


def _nameless(value: Any, names: Sequence[str], at: int) -> Fault:
    if is_params_object(value):
        text = f"a params object holds the whole call: client.run({type(value).__name__}(...))"
    elif is_object(value):
        text = f"{show(value)} has no name; a dictionary of parameters goes in as **parameters"
    elif at < len(names):
        text = f"{show(value)} has no name; write {names[at]}={show(value)}"
    else:
        text = f"{show(value)} has no name, and no parameter is left for it"
    return Fault(names[at] if at < len(names) else "", show(value), "nameless", text)
