"""Find names that a spec mentions and that nothing bears: a rule about a misspelt parameter would never fire, in silence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from modelwire_codegen.diagnostics import Place, Report, nearest
from modelwire_codegen.document import Pointer
from modelwire_codegen.resolve import Schema

Json = Mapping[str, Any]
_BRANCHES = ("if", "then", "else", "not")
_DEPENDENTS = "dependentSchemas"
_LISTS = ("allOf", "anyOf", "oneOf")


def check_rules(schema: Schema, report: Report, *, is_object: bool) -> None:
    """Report names in the rules of a parameter set or an object that are none of its own.

    The choices of an object may have fields of their own; the conditions of a set speak of its parameters only.
    """
    known: Json = schema.data.get("properties", {})
    for pointer, name, inner in _mentions(schema.data, (), is_object=is_object):
        if name not in known and name not in inner:
            hint = nearest(name, known) or f"parameters: {', '.join(known)}"
            message = f"{name!r} is no parameter here"
            report.add(schema.at(pointer), "MW411", message, hint)


def _mentions(
    data: Json, pointer: Pointer, *, is_object: bool
) -> Iterator[tuple[Pointer, str, Json]]:
    """Give each mentioned name with its place and the fields that its own part of the schema brings."""
    own: Json = data.get("properties", {}) if pointer and is_object else {}
    for index, name in enumerate(data.get("required", ())):
        yield (*pointer, "required", index), name, own
    for name, others in data.get("dependentRequired", {}).items():
        yield (*pointer, "dependentRequired", name), name, own
        for index, other in enumerate(others):
            yield (*pointer, "dependentRequired", name, index), other, own
    for name in data.get(_DEPENDENTS, {}):
        yield (*pointer, _DEPENDENTS, name), name, own
    if pointer and not is_object:
        for name in data.get("properties", {}):
            yield (*pointer, "properties", name), name, {}
    for key in ("pixels", "aspect"):
        for index, name in enumerate(data.get(key, {}).get("of", ())):
            yield (*pointer, key, "of", index), name, own
    for steps, part in _parts(data):
        yield from _mentions(part, (*pointer, *steps), is_object=is_object)


def _parts(data: Json) -> Iterator[tuple[Pointer, Json]]:
    for key in _BRANCHES:
        if isinstance(data.get(key), Mapping):
            yield (key,), data[key]
    for key in _LISTS:
        for index, part in enumerate(data.get(key, ())):
            yield (key, index), part
    for name, part in data.get(_DEPENDENTS, {}).items():
        yield (_DEPENDENTS, name), part


def check_standard(options: Iterable[tuple[str, Any, Place]], known: Json, report: Report) -> None:
    """Report portable options that become parameters which the model does not have."""
    for option, rule, place in options:
        for target in _targets(rule):
            if target.split(".")[0] not in known:
                hint = nearest(target, known) or f"parameters: {', '.join(known)}"
                message = f"standard option {option!r} becomes {target!r}, which is no parameter"
                report.add(place, "MW417", message, hint)


def _targets(rule: Any) -> Sequence[str]:
    if isinstance(rule, str):
        return [rule]
    to = rule["to"]
    return [*([to] if isinstance(to, str) else to), *rule.get("with", ())]
