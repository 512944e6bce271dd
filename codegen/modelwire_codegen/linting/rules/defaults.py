"""What a spec says of the service's defaults."""

from collections.abc import Iterator

from modelwire_codegen.linting.rule import Family, Found
from modelwire_codegen.linting.tree import Tree
from modelwire_codegen.lower.fragments import closed_values
from modelwire_codegen.lower.judge import breach, same, show

FAMILY = Family()


@FAMILY.error(
    "MW520",
    "refused-default",
    "A default that the parameter, the object it refers to, or a rule refuses.",
    "correct one of the two; note under `conflicts` when sources disagree",
)
def refused_default(tree: Tree) -> Iterator[Found]:
    """Find defaults that the service would refuse if they were sent."""
    for shape in tree.shapes:
        if "default" in shape.data:
            value = shape.data["default"]
            if why := breach(shape.data, value, shape.scope.vendor.objects):
                yield Found(shape.at("default"), f"default of {shape.name!r}: {why}")
    for item in tree.verdicts.found:
        if item.what == "dead default":
            message = f"{item.scope.label}: the rules refuse {show(item.value)}, the default of {item.name!r}"
            yield Found(item.place, message)


@FAMILY.warning(
    "MW521",
    "unlisted-default",
    "A default that is not among the values which are known to work.",
    "add it to `known_values`",
)
def unlisted_default(tree: Tree) -> Iterator[Found]:
    """Find defaults that a list of known values forgets."""
    for shape in tree.shapes:
        known, value = shape.data.get("known_values"), shape.data.get("default")
        if known and value is not None and not any(same(value, one) for one in known):
            message = f"{show(value)}, the default of {shape.name!r}, is not in `known_values`"
            yield Found(shape.at("default"), message)


@FAMILY.warning(
    "MW522",
    "default-of-required",
    "A default of a parameter that each request must hold.",
    "take out the default, or the name from `required`",
)
def default_of_required(tree: Tree) -> Iterator[Found]:
    """Find defaults that nothing can come to; a tag has one value, which some documents call its default as well."""
    for scope in tree.scopes:
        for name in scope.data.get("required", ()):
            prop = scope.properties.get(name, {})
            if "default" in prop and len(closed_values(prop)) != 1:
                message = f"{scope.label}: {name!r} is required, and yet has a default"
                yield Found(scope.at(("properties", name)), message)
