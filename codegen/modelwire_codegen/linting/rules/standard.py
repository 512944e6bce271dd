"""Portable options."""

from collections.abc import Iterator, Mapping
from typing import Any

from modelwire_codegen.diagnostics import Place
from modelwire_codegen.linting.rule import Family, Found
from modelwire_codegen.linting.tree import Tree, Way
from modelwire_codegen.lower.fragments import kinds_of
from modelwire_codegen.lower.judge import breach, show

FAMILY = Family()
Json = Mapping[str, Any]
# What a portable option hands over, where that is of one type.
_GIVEN: Mapping[str, str] = {
    **dict.fromkeys(("prompt", "negative_prompt", "text", "image", "last_image", "mask"), "string"),
    **dict.fromkeys(("video", "audio", "aspect_ratio", "voice_sample", "user"), "string"),
    **dict.fromkeys(("seed", "n", "fps", "strength", "steps", "guidance", "speed"), "number"),
    **dict.fromkeys(("max_tokens", "temperature", "top_p", "top_k"), "number"),
    **dict.fromkeys(("presence_penalty", "frequency_penalty"), "number"),
    **dict.fromkeys(("messages", "images", "tools"), "array"),
    **dict.fromkeys(("safety", "prompt_expansion", "sound"), "boolean"),
}
_MADE = {"list": "array", "not": "boolean", "user_message": "array"}


def _options(tree: Tree) -> Iterator[tuple[Way, str, Any, Place]]:
    for way in tree.ways:
        for option, rule, place in way.standard():
            yield way, option, rule, place


@FAMILY.error(
    "MW585",
    "refused-option",
    "A portable option that becomes a value which its wire parameter refuses.",
    "correct the value, or take it out",
)
def refused_option(tree: Tree) -> Iterator[Found]:
    """Find values of the map, and constants set along with it, that no call can have."""
    for way, option, rule, place in _options(tree):
        for name, value in _sent(rule) if isinstance(rule, Mapping) else ():
            data = way.parameter(name)
            why = data is not None and breach(data, value, way.vendor.objects)
            if why:
                yield Found(place, f"option {option!r} sends {show(value)} as {name!r}, but {why}")


def _sent(rule: Json) -> Iterator[tuple[str, Any]]:
    yield from rule.get("with", {}).items()
    for value in rule.get("values", {}).values():
        if isinstance(rule["to"], str):
            yield rule["to"], value
        elif isinstance(value, list):
            yield from zip(rule["to"], value, strict=True)


@FAMILY.error(
    "MW586",
    "misfitting-option",
    "A portable option of another type than its wire parameter takes.",
    "say with `as:`, `values:`, `join:` or `split:` how one becomes the other",
)
def misfitting_option(tree: Tree) -> Iterator[Found]:
    """Find options that every call with them would fail with."""
    for way, option, rule, place in _options(tree):
        for name, made in _handed(option, rule):
            data = way.parameter(name)
            if data is None or not made:
                continue
            kinds = {"string"} if "media" in data else kinds_of(data)
            if not _objects(data) and made not in kinds:
                taken = " or ".join(sorted(kinds))
                message = f"option {option!r} hands over a {made}; {name!r} takes {taken}"
                yield Found(place, message)


def _objects(data: Json) -> bool:
    return "$ref" in data


def _handed(option: str, rule: Any) -> Iterator[tuple[str, str]]:
    """Give each target with the type of what it gets; empty where that may be anything."""
    given = _GIVEN.get(option, "")
    if isinstance(rule, str):
        yield rule, given
    elif "values" in rule:
        return
    elif "split" in rule:
        yield from ((name, "number") for name in rule["to"])
    elif isinstance(rule["to"], str):
        made = "string" if "join" in rule else given
        if rule.get("as") == "one":
            made = "string" if option == "images" else ""
        yield rule["to"], _MADE.get(rule.get("as", ""), made)


@FAMILY.error(
    "MW587",
    "shapeless-option",
    "Two wire parameters for one option, and no word how it is shared out, or a pair for one parameter.",
    "add `split: true`, or `values:` with a pair each",
)
def shapeless_option(tree: Tree) -> Iterator[Found]:
    """Find options that cannot be handed over."""
    for _, option, rule, place in _options(tree):
        if isinstance(rule, str):
            continue
        two = isinstance(rule["to"], list)
        pairs = [isinstance(value, list) for value in rule.get("values", {}).values()]
        if (two and not rule.get("split") and not (pairs and all(pairs))) or (
            not two and (rule.get("split") or any(pairs))
        ):
            yield Found(place, f"option {option!r} does not fit the number of its targets")
