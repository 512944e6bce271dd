"""Limits that a parameter set leaves to the model that is called, since several models share the set."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from modelwire_runtime.rules.base import Fault
from modelwire_runtime.rules.values import is_number
from modelwire_runtime.validation import Checked, invalid
from modelwire_runtime.validation.pages import page_of

if TYPE_CHECKING:
    from modelwire_runtime.catalog import ModelInfo
    from modelwire_runtime.options import ValidateMode


def within(
    params: Any, checked: Checked, info: "ModelInfo | None", mode: "ValidateMode"
) -> Checked:
    """Hold what was set against the limits of a model, as far as the catalog knows them.

    Raises:
        InvalidParams: a number is above its limit, in mode "strict".
    """
    faults = [] if info is None else list(beyond(params, checked.values, info))
    if not faults:
        return checked
    if mode == "strict":
        assert info is not None
        raise invalid(faults, model_id=info.id, docs=page_of(params, info.id))
    told = tuple(fault.message for fault in faults)
    return replace(checked, warnings=(*checked.warnings, *told))


def beyond(params: Any, values: Mapping[str, Any], info: "ModelInfo") -> Iterator[Fault]:
    """Find the numbers that are above a limit of the model; names are the wire's, or Python's where they are one."""
    for name, word in params.__limits__:
        value, limit = values.get(name), getattr(info, word)
        if limit is not None and is_number(value) and value > limit:
            text = f"{name}={value} is above the {limit} that the model allows ({word})"
            yield Fault(name, value, "model_limit", text, limit=limit, nearest=(limit,))
