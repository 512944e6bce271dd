"""Judges a request as the vendor would, by the parameter set of its model."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.testing.data import ServedModel

if TYPE_CHECKING:
    from modelwire_runtime.rules import Fault


def judge(models: Iterable[ServedModel], values: Mapping[str, Any]) -> str | None:
    """Return why no one of the models would take the values, or None when one takes them.

    A name that no parameter set knows is let pass: the vendors tolerate it, and a caller may send
    it on purpose.
    """
    first: str | None = None
    for model in models:
        problem = _problem(model, values)
        if problem is None:
            return None
        first = first or problem
    return first


def _problem(model: ServedModel, values: Mapping[str, Any]) -> str | None:
    from modelwire_runtime.validation import selects_model, validate

    params = model.load_params()
    if selects_model(params):  # its `model` is the catalogue id, which is never on the wire
        values = {name: value for name, value in values.items() if name != "model"}
    try:
        validate(params, values, mode="strict", model_id=model.id)
    except InvalidParams as error:
        return "; ".join(map(_line, _serious(error.faults))) or None
    return None


def _serious(faults: Iterable["Fault"]) -> list["Fault"]:
    return [fault for fault in faults if fault.rule != "unknown" and not fault.warning]


def _line(fault: "Fault") -> str:
    """Write a fault so that the parameter comes first, as the vendor's messages do."""
    if fault.message.startswith(fault.parameter):
        return fault.message
    return f"{fault.parameter}: {fault.message}"
