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
    found = [fault for fault in faults(models, values) if fault.rule != "unknown"]
    return "; ".join(map(line, found)) or None


def faults(models: Iterable[ServedModel], values: Mapping[str, Any]) -> "list[Fault]":
    """Return what the first of the models finds wrong; nothing when one of them takes the values.

    A model that merely does not know a name comes before one that finds more.
    """
    judged: list[list[Fault]] = []
    for model in models:
        found = _faults(model, values)
        if not found:
            return []
        judged.append(found)
    mild = [found for found in judged if all(fault.rule == "unknown" for fault in found)]
    ranked = [*mild, *judged]
    return ranked[0] if ranked else []


def _faults(model: ServedModel, values: Mapping[str, Any]) -> "list[Fault]":
    from modelwire_runtime.validation import selects_model, validate

    params = model.load_params()
    if selects_model(params):  # its `model` is the catalogue id, which is never on the wire
        values = {name: value for name, value in values.items() if name != "model"}
    try:
        validate(params, values, mode="strict", model_id=model.id)
    except InvalidParams as error:
        return [fault for fault in error.faults if not fault.warning]
    return []


def line(fault: "Fault") -> str:
    """Write a fault so that the parameter comes first, as the vendor's messages do."""
    if fault.message.startswith(fault.parameter):
        return fault.message
    return f"{fault.parameter}: {fault.message}"
