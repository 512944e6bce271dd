"""The keywords of one schema by themselves: which there are, and the forms that they allow."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from modelwire_codegen.diagnostics import nearest
from modelwire_codegen.importing.schema.dialect import KINDS, LIMITS, MEANINGLESS, READ
from modelwire_codegen.importing.schema.findings import Findings
from modelwire_codegen.importing.schema.forms import Extra, Form, Rule
from modelwire_codegen.importing.schema.limits import read_limits, whole
from modelwire_codegen.importing.schema.naming import is_wire_name
from modelwire_codegen.importing.schema.spots import Node, Spot

Json = Mapping[str, Any]
_BESIDE_A_REFERENCE = frozenset(
    (
        *("$ref", "$recursiveRef", "$dynamicRef", "title", "description", "default"),
        *("deprecated", "nullable", "readOnly", "format", *MEANINGLESS),
    )
)
# Limits that an object's words do not have, by what they would limit.
_UNSAID = {
    "minProperties": "how many fields there are",
    "maxProperties": "how many fields there are",
    "patternProperties": "fields whose names match a pattern",
    "propertyNames": "the names of fields",
    "unevaluatedItems": "the elements after the listed ones",
    "additionalItems": "the elements after the listed ones",
}
MOST_VALUES = 500
NAME_HINT = "letters, digits, underscores, dots and dashes, up to 80 of them"


def check(spot: Spot, findings: Findings) -> None:
    """Report every keyword that is not understood, or that no words of a spec say."""
    for key in spot.schema:
        pointer = (*spot.pointer, key)
        if key in _UNSAID and not _says_nothing(spot.schema[key]):
            message = f"no spec can limit {_UNSAID[key]}: {key} is left out"
            findings.add(pointer, "MW610", message, "tell of it in the parameter's `note`")
        elif key not in READ and key not in MEANINGLESS and key not in _UNSAID:
            if not key.startswith("x-"):
                hint = nearest(key, READ)
                message = f"keyword {key!r:.80} is not known; it is left out"
                findings.add(pointer, "MW600", message, hint)


def _says_nothing(value: Any) -> bool:
    return value is True or (not isinstance(value, bool) and value in (0, {}))


def constraints(schema: Json) -> list[str]:
    """Give the keywords beside a reference that would say more about the value."""
    known = (*READ, *_UNSAID)
    return [key for key in schema if key not in _BESIDE_A_REFERENCE and key in known]


def schemas(spot: Spot, key: str, findings: Findings) -> list[Spot]:
    """Give the schemas in the list of a keyword."""
    if (found := spot.get(key)) is None:
        return []
    if not isinstance(found, list) or not found:
        findings.add((*spot.pointer, key), "MW617", f"{key} is no list of schemas")
        return []
    return [spot.at(key, index) for index in range(len(found))]


def forms(spot: Spot, findings: Findings) -> Iterator[Form]:
    """Give what the keywords allow, one form for each type."""
    listed = _listed(spot, findings)
    for kind in _kinds(spot, listed, findings):
        values = None if listed is None else tuple(v for v in listed if is_of(v, kind))
        if values == ():
            continue
        words = LIMITS if values is None else {}
        yield Form(
            kind=kind,
            values=values,
            limits=read_limits(spot, kind, findings) if kind in words else {},
            items=_items(spot, findings) if kind in ("array", "any") else (),
            **_object(spot, findings) if kind in ("object", "any") and values is None else {},
            sources=frozenset([spot.pointer]),
        )


def _kinds(spot: Spot, listed: Sequence[Any] | None, findings: Findings) -> Sequence[str]:
    kinds = spot.get("type")
    if kinds is None:
        if listed is None:
            return ("any",)
        return _widest(map(_kind_of, listed))
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if not kinds or not all(isinstance(kind, str) and kind in KINDS for kind in kinds):
        findings.add((*spot.pointer, "type"), "MW617", f"type {kinds!r:.80} is no type of JSON")
        return ("any",)
    return _widest(kinds)


def _widest(kinds: Iterable[str]) -> tuple[str, ...]:
    """Give each kind once; integers are numbers."""
    found = tuple(dict.fromkeys(kinds))
    return tuple(kind for kind in found if kind != "integer" or "number" not in found)


def _listed(spot: Spot, findings: Findings) -> tuple[Any, ...] | None:
    """Give the closed list of a schema; None where there is none, or none that a spec can hold."""
    if (
        spot.schema.get("const") is None
        and "const" not in spot.schema
        and "enum" not in spot.schema
    ):
        return None
    key = "const" if "const" in spot.schema else "enum"
    found = [spot.schema[key]] if key == "const" else spot.schema[key]
    pointer = (*spot.pointer, key)
    if not isinstance(found, list) or not found:
        findings.add(pointer, "MW617", f"{key} lists nothing")
        return None
    if len(found) > MOST_VALUES:
        findings.add(pointer, "MW616", f"more than {MOST_VALUES} values; any is taken")
        return None
    if wrong := [value for value in found if not is_scalar(value)]:
        message = f"{key} holds {wrong[0]!r:.60}, which no closed list of a spec can; any is taken"
        findings.add(pointer, "MW609", message, "a spec lists short texts, numbers, true and false")
        return None
    return tuple(whole(value) for value in found)


def is_scalar(value: Any) -> bool:
    """Tell whether a spec may hold a value: short, in one line, finite."""
    if isinstance(value, str):
        return len(value) <= 300 and value.isprintable()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return abs(value) <= 1e300
    return value is None or isinstance(value, bool)


def _kind_of(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if value is None:
        return "null"
    if isinstance(value, str):
        return "string"
    return "integer" if value == int(value) else "number"


def is_of(value: Any, kind: str) -> bool:
    """Tell whether a scalar is of a kind."""
    found = _kind_of(value)
    return kind in (found, "any") or (found == "integer" and kind == "number")


def _items(spot: Spot, findings: Findings) -> Node:
    listed, items = spot.get("prefixItems"), spot.get("items")
    if isinstance(items, list):  # what is prefixItems today
        listed, items = items, spot.get("additionalItems")
    if listed is not None:
        message = "no spec can say what stands at each place of a list; any element passes"
        findings.add(spot.pointer, "MW610", message, "tell of it in the parameter's `note`")
        return ()
    if items is None or items is True:
        return ()
    return (spot.at("items"),)


def _object(spot: Spot, findings: Findings) -> dict[str, Any]:
    found = properties(spot, findings)
    extra: Extra = True
    key = (
        "additionalProperties" if "additionalProperties" in spot.schema else "unevaluatedProperties"
    )
    told = spot.get(key)
    if told is False:
        extra = False
    elif isinstance(told, Mapping) and told:
        extra = (spot.at(key),)
    return {"fields": found, "required": required(spot, findings), "extra": extra}


def properties(spot: Spot, findings: Findings) -> dict[str, Node]:
    """Give the schema of each field; the keys are names, whatever keyword they look like."""
    found = spot.get("properties")
    if found is not None and not isinstance(found, Mapping):
        findings.add((*spot.pointer, "properties"), "MW617", "properties is no mapping")
        return {}
    kept: dict[str, Node] = {}
    for name in found or ():
        if is_wire_name(name.removesuffix("[]")):  # as forms name their lists
            kept[name] = (spot.at("properties", name),)
        else:
            told = f"no parameter can be called {name!r:.60}"
            findings.add((*spot.pointer, "properties", name), "MW605", told, NAME_HINT)
    return kept


def required(spot: Spot, findings: Findings) -> tuple[str, ...]:
    """Give the names of required fields."""
    found = spot.get("required")
    if isinstance(found, bool):  # beside a property, as drafts before 4 and some tools have it
        findings.add((*spot.pointer, "required"), "MW617", "required is no list of names")
        return ()
    if found is not None and not (
        isinstance(found, list) and all(isinstance(n, str) for n in found)
    ):
        findings.add((*spot.pointer, "required"), "MW617", "required is no list of names")
        return ()
    return tuple(dict.fromkeys(found or ()))


def tests(spot: Spot, findings: Findings) -> Iterator[Rule]:
    """Give what a schema asks for beside a form."""
    schema = spot.schema
    if "if" in schema and ("then" in schema or "else" in schema):
        yield Rule(spot, tuple(key for key in ("if", "then", "else") if key in schema))
    for key in ("not", "dependentRequired", "dependentSchemas", "dependencies", "contains"):
        if key in schema:
            yield Rule(spot, (key,))
