"""Units of numbers."""

from collections.abc import Iterator, Mapping
from typing import Any

from modelwire_codegen import names
from modelwire_codegen.linting.rule import Family, Found
from modelwire_codegen.linting.scopes import Shape
from modelwire_codegen.linting.tree import Tree
from modelwire_codegen.lower.fragments import kinds_of

FAMILY = Family()
# The unit that a name's last word stands for, and whether it can stand for nothing else.
_UNITS: Mapping[str, tuple[str, bool]] = {
    "width": ("px", False),
    "height": ("px", False),
    "duration": ("s", False),
    "seconds": ("s", True),
    "secs": ("s", True),
    "ms": ("ms", True),
    "milliseconds": ("ms", True),
    "fps": ("fps", True),
    "hertz": ("Hz", True),
    "hz": ("Hz", True),
    "kbps": ("kbps", True),
    "bitrate": ("kbps", False),
    "tokens": ("tokens", True),
    "bytes": ("bytes", True),
    "percent": ("percent", True),
    "percentage": ("percent", True),
    "degrees": ("degrees", True),
    "steps": ("steps", False),
    "decibels": ("dB", True),
}


def _unit(name: str) -> tuple[str, bool]:
    parts = [word.lower() for word in names.words(name)]
    if parts[-2:] == ["sample", "rate"]:
        return "Hz", True
    return _UNITS.get(parts[-1] if parts else "", ("", False))


def _numbers(tree: Tree) -> Iterator[Shape]:
    for shape in tree.shapes:
        known = {"type", "enum", "const", "anyOf", "oneOf"} & {*shape.data}
        if shape.is_whole and known and "$ref" not in shape.data:
            yield shape


def _is_share(data: Mapping[str, Any]) -> bool:
    """Tell whether a number is a part of a whole, which has no unit."""
    return "maximum" in data and data["maximum"] <= 1


@FAMILY.warning(
    "MW545",
    "no-unit",
    "A number without a unit whose name says that it has one, such as duration, width or fps.",
    "add `unit:`",
)
def no_unit(tree: Tree) -> Iterator[Found]:
    """Find numbers of which a reader must guess what they count."""
    for shape in _numbers(tree):
        unit = _unit(shape.name)[0]
        if unit and "unit" not in shape.data and kinds_of(shape.data) <= {"number", "null"}:
            if not _is_share(shape.data):
                message = f"{shape.scope.label}: {shape.name!r} is a number without a unit"
                yield Found(shape.at(), message, f"most likely `unit: {unit}`")


@FAMILY.error(
    "MW546",
    "other-unit",
    "A unit that is not the one in the parameter's name.",
    "correct `unit:`",
)
def other_unit(tree: Tree) -> Iterator[Found]:
    """Find units that the name contradicts."""
    for shape in _numbers(tree):
        unit, certain = _unit(shape.name)
        given = shape.data.get("unit")
        if certain and given and given != unit:
            yield Found(shape.at("unit"), f"{shape.name!r} has the unit {given}, not {unit}")


@FAMILY.warning(
    "MW547",
    "unit-without-number",
    "A unit of a parameter that takes no number.",
    "take out `unit:`, or correct the type",
)
def unit_without_number(tree: Tree) -> Iterator[Found]:
    """Find units that belong to nothing."""
    for shape in _numbers(tree):
        if "unit" in shape.data and not _may_count(shape.data):
            yield Found(shape.at("unit"), f"{shape.name!r} has a unit but takes no number")


def _may_count(data: Mapping[str, Any]) -> bool:
    """Tell whether a value is a number, a list of numbers, or a text that is measured or holds digits."""
    kinds = kinds_of(data)
    if data["unit"] in ("characters", "bytes", "tokens") or "size_separator" in data:
        return "string" in kinds or "number" in kinds
    if "array" in kinds:
        return "items" not in data or "number" in kinds_of(data["items"])
    texts = [value for value in data.get("enum", ()) if isinstance(value, str)]
    return "number" in kinds or any(value[:1].isdigit() for value in texts) or "pattern" in data
