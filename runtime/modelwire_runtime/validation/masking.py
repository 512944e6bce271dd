"""Faults that show no secret: a key that was given as a parameter is told of by its name alone."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from modelwire_runtime.redact import (
    MASK,
    data,
    is_secret_name,
    secrets_in,
    under_secret_names,
)
from modelwire_runtime.rules.base import Fault
from modelwire_runtime.rules.values import is_list, is_object, show


def masked(faults: Iterable[Fault], values: Mapping[str, Any]) -> list[Fault]:
    """Return faults whose messages and values hold nothing that was given under a secret's name.

    The name may be misspelt, or the value of a wrong type; it is a secret all the same.
    """
    texts = {show(value) for value in under_secret_names(values) if _may_hold(value)}
    if not texts:
        return list(faults)
    secrets = secrets_in(values)
    return [_masked(fault, texts, secrets) for fault in faults]


def _masked(fault: Fault, texts: Iterable[str], secrets: Iterable[str]) -> Fault:
    message = fault.message
    for text in texts:
        message = message.replace(text, MASK)
    held = _may_hold(fault.value) and is_secret_name(fault.parameter)
    value = MASK if held else data(fault.value, secrets)  # what is around a secret holds it too
    return replace(fault, message=message, value=value)


def _may_hold(value: Any) -> bool:
    """Tell whether a value can hold a secret; a number or a switch is none, and stands in other messages too."""
    return isinstance(value, (str, bytes)) or is_list(value) or is_object(value)
