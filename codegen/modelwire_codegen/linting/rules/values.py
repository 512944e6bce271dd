"""Values and ranges, each looked at by itself."""

from collections.abc import Iterator, Mapping
from typing import Any

from modelwire_codegen.linting.domains import Marks, domain
from modelwire_codegen.linting.rule import Family, Found
from modelwire_codegen.linting.scopes import Scope, Shape, pieces_in
from modelwire_codegen.linting.tree import Tree
from modelwire_codegen.lower.fragments import closed_values, kinds_of, listed
from modelwire_codegen.lower.judge import breach, exact, same, show

FAMILY = Family()
Json = Mapping[str, Any]
_NUMBER = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_OF_KIND = {
    "number": _NUMBER,
    "string": ("minLength", "maxLength", "pattern", "contentEncoding", "size_separator"),
    "array": ("minItems", "maxItems", "uniqueItems", "items", "contains"),
    "object": ("properties", "required", "additionalProperties"),
}


@FAMILY.error(
    "MW510",
    "empty-range",
    "Limits that no value keeps.",
    "swap or correct the ends",
)
def empty_range(tree: Tree) -> Iterator[Found]:
    """Find ranges whose ends are the wrong way round, or between which no step lies."""
    for shape in tree.shapes:
        yield from _empty(shape)
    for scope in tree.scopes:
        for key in ("pixels", "aspect"):
            if key in scope.data:
                yield from _empty_pair(scope, key)


def _empty(shape: Shape) -> Iterator[Found]:
    data = shape.data
    for least, most in (("minLength", "maxLength"), ("minItems", "maxItems")):
        if least in data and most in data and data[least] > data[most]:
            message = f"{shape.name!r}: {least} {data[least]} is above {most} {data[most]}"
            yield Found(shape.at(least), message)
    found = [key for key in _NUMBER if key in data]
    kinds = {*listed(data.get("type", ()))} - {"null"}
    if len(found) > 1 and kinds and kinds <= {"integer", "number"} and not closed_values(data):
        if all(some.kind == "null" for some in domain(data, Marks(), {})):
            limits = ", ".join(f"{key} {data[key]}" for key in found)
            yield Found(shape.at(found[0]), f"{shape.name!r}: no number has {limits}")
    for key in ("pixels", "aspect"):
        if _crossed(data.get(key, {})):
            yield Found(shape.at(key), f"{shape.name!r}: the ends of {key} are the wrong way round")
    seconds = data.get("file_limits", {}).get("seconds", (0, 0))
    if seconds[0] > seconds[1]:
        message = f"{shape.name!r}: a file of {seconds[0]} to {seconds[1]} seconds cannot be"
        yield Found(shape.at("file_limits", "seconds"), message)


def _crossed(limits: Json) -> bool:
    return "minimum" in limits and "maximum" in limits and limits["minimum"] > limits["maximum"]


def _empty_pair(scope: Scope, key: str) -> Iterator[Found]:
    """Hold the limits of a pair against those of its two parameters."""
    limits, place = scope.data[key], scope.at((key,))
    if _crossed(limits):
        yield Found(place, f"{scope.label}: the ends of {key} are the wrong way round")
        return
    ends = [_ends(scope.properties.get(name, {})) for name in limits["of"]]
    if None in (end for pair in ends for end in pair) or ends[0][0] <= 0 or ends[1][0] <= 0:
        return
    (low, high), (least, most) = ends
    reach = (low * least, high * most) if key == "pixels" else (low / most, high / least)
    below = "maximum" in limits and reach[0] > exact(limits["maximum"])
    if below or ("minimum" in limits and reach[1] < exact(limits["minimum"])):
        names = " and ".join(map(repr, limits["of"]))
        yield Found(place, f"{scope.label}: no {names} keep the limits of {key}")


def _ends(data: Json) -> tuple[Any, Any]:
    values = [exact(value) for value in closed_values(data) if isinstance(value, int | float)]
    if values:
        return min(values), max(values)
    ends = [data.get(key) for key in ("minimum", "maximum")]
    return (
        None if ends[0] is None else exact(ends[0]),
        None if ends[1] is None else exact(ends[1]),
    )


@FAMILY.error(
    "MW511",
    "refused-value",
    "A listed, known or likely value that the parameter's own type, limits or pattern refuse.",
    "correct the value, or the keyword that refuses it",
)
def refused_value(tree: Tree) -> Iterator[Found]:
    """Find values that stand beside something that refuses them."""
    for shape in tree.shapes:
        objects, data = shape.scope.vendor.objects, shape.data
        rest = {key: data[key] for key in data if key not in ("enum", "const", "default")}
        places = [(shape.at("const"), data["const"], rest)] if "const" in data else []
        for key in ("enum", "known_values"):
            if key in data:
                places += [(shape.at(key, i), one, rest) for i, one in enumerate(data[key])]
        likely = data.get("likely", {}).get("values", ())
        whole = {**data}
        places += [(shape.at("likely", "values", i), one, whole) for i, one in enumerate(likely)]
        for place, value, schema in places:
            if why := breach(schema, value, objects):
                yield Found(place, f"{shape.name!r} has the value {show(value)}, but {why}")


@FAMILY.warning(
    "MW512",
    "repeated-value",
    "A value that a list of values holds twice.",
    "take one of them out",
)
def repeated_value(tree: Tree) -> Iterator[Found]:
    """Find values that stand twice where the meta-schema does not see it: in tests, circumstances, and two lists."""
    for loaded in tree.documents:
        for pointer, data in pieces_in(loaded.document.data):
            for steps, values in _lists(data):
                for index in _twice(values):
                    place = loaded.document.place((*pointer, *steps, index))
                    yield Found(place, f"{show(values[index])} stands twice in this list")
    for shape in tree.shapes:
        for index, value in enumerate(shape.data.get("known_values", ())):
            if any(same(value, other) for other in shape.data.get("enum", ())):
                place = shape.at("known_values", index)
                yield Found(place, f"{show(value)} is in `enum` as well as in `known_values`")


def _lists(data: Json) -> Iterator[tuple[tuple[str, ...], list[Any]]]:
    if isinstance(data.get("enum"), list):
        yield ("enum",), data["enum"]
    likely = data.get("likely")
    if isinstance(likely, Mapping) and isinstance(likely.get("values"), list):
        yield ("likely", "values"), likely["values"]
    for key in ("applies_when", "ignored_when"):
        when = data.get(key)
        for name, values in when.items() if isinstance(when, Mapping) else ():
            if isinstance(values, list):
                yield (key, name), values


def _twice(values: list[Any]) -> Iterator[int]:
    for index, value in enumerate(values):
        if any(same(value, other) for other in values[:index]):
            yield index


@FAMILY.note(
    "MW513",
    "case-twins",
    "Two listed values that differ only by case.",
    "keep the one that the vendor documents",
)
def case_twins(tree: Tree) -> Iterator[Found]:
    """Find values of which one is most likely a slip."""
    for shape in tree.shapes:
        for key in ("enum", "known_values"):
            seen: dict[str, str] = {}
            for index, value in enumerate(shape.data.get(key, ())):
                if isinstance(value, str):
                    other = seen.setdefault(value.casefold(), value)
                    if other != value:
                        message = f"{value!r} differs from {other!r} only by case"
                        yield Found(shape.at(key, index), f"{shape.name!r}: {message}")


@FAMILY.warning(
    "MW514",
    "idle-keyword",
    "A keyword that says nothing about values of the parameter's type, such as a minimum of a text.",
    "correct the type, or take the keyword out",
)
def idle_keyword(tree: Tree) -> Iterator[Found]:
    """Find limits that concern no value that can be there."""
    for shape in tree.shapes:
        data = shape.data
        if not {"type", "enum", "const", "anyOf", "oneOf"} & {*data} or "$ref" in data:
            continue
        kinds = kinds_of(data) | ({"string"} if "media" in data else set[str]())
        for kind, words in _OF_KIND.items():
            for word in words if kind not in kinds else ():
                if word in data:
                    about = " or ".join(sorted(kinds))
                    yield Found(shape.at(word), f"{shape.name!r}: {word} says nothing of {about}")


@FAMILY.error(
    "MW515",
    "note-without-value",
    "A remark in `value_notes` about a value that is in no list of the parameter.",
    "correct the value, or add it to the list",
)
def note_without_value(tree: Tree) -> Iterator[Found]:
    """Find remarks about values that are not there."""
    for shape in tree.shapes:
        data = shape.data
        values = [*closed_values(data), *data.get("known_values", ())]
        known = {value if isinstance(value, str) else show(value) for value in values}
        if "boolean" in listed(data.get("type", ())):
            known |= {"true", "false"}
        for value in data.get("value_notes", ()) if known else ():
            if value not in known:
                message = f"{shape.name!r} has no value {value!r} to remark on"
                yield Found(shape.at("value_notes", value), message)


@FAMILY.warning(
    "MW516",
    "equal-alternatives",
    "Two alternatives of a value that are the same.",
    "take one of them out, or say where they differ",
)
def equal_alternatives(tree: Tree) -> Iterator[Found]:
    """Find alternatives that stand twice; under `oneOf` no value fits them."""
    for shape in tree.shapes:
        for key in ("anyOf", "oneOf"):
            parts = shape.data.get(key, [])
            for index, part in enumerate(parts):
                if part in parts[:index]:
                    message = f"{shape.name!r}: this alternative stands in {key} twice"
                    yield Found(shape.at(key, index), message)
