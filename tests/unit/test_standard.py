"""Portable options: what each form of a mapping does, and that every mapping of every model gives valid parameters."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.ir import Operation, Vendor
from modelwire_codegen.pipeline import read_catalog
from modelwire_codegen.settings import Settings
from modelwire_codegen.standard import StandardError, apply
from modelwire_runtime.cli.samples import sample
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.validation import validate

SPECS = Path(__file__).parents[2] / "specs"
CATALOG = read_catalog(Settings(SPECS, Path("generated")), Report())
# One plain value for each option; what a mapping lists comes on top.
PLAIN: Mapping[str, Any] = {
    "prompt": "A robot at dawn",
    "negative_prompt": "blur",
    "text": "Hello",
    "messages": [{"role": "user", "content": "Hi"}],
    "seed": 7,
    "duration": 5,
    "fps": 24,
    "resolution": "1080p",
    "mask": "https://example.com/mask.png",
    "n": 1,
    "aspect_ratio": "1:1",
    "format": "MP4",
    "image": "https://example.com/a.png",
    "images": ["https://example.com/a.png"],
    "last_image": "https://example.com/b.png",
    "video": "https://example.com/a.mp4",
    "audio": "https://example.com/a.wav",
    "voice_sample": "https://example.com/a.wav",
    "voice": "someone",
    "speed": 1,
    "language": "en",
    "strength": 0.5,
    "steps": 4,
    "guidance": 2,
    "safety": True,
    "prompt_expansion": True,
    "sound": True,
    "max_tokens": 16,
    "temperature": 0.5,
    "top_p": 0.5,
    "top_k": 5,
    "stop": ["x"],
    "presence_penalty": 0.1,
    "frequency_penalty": 0.1,
    "tool_choice": "auto",
    "tools": [{"type": "function", "function": {"name": "weather"}}],
    "response_format": {"type": "json_object"},
    "reasoning_effort": "low",
    "user": "someone",
}


def _operations() -> Iterator[tuple[Vendor, Operation]]:
    for vendor in CATALOG.vendors:
        for namespace in vendor.namespaces:
            yield from ((vendor, operation) for operation in namespace.operations)


OPERATIONS = list(_operations())
NAMES = [f"{vendor.id}.{operation.attribute}" for vendor, operation in OPERATIONS]
BESIDE: Mapping[str, Mapping[str, Any]] = {
    "heygen:avatar@5": {
        "inputs": {"avatar": "someone"},
        "speech": {"text": "Hello", "voice": "someone"},
    },
    "klingai:kling-video@2.6-pro": {
        "inputs": {"referenceVideos": ["https://example.com/a.mp4"]},
        "providerSettings": {"klingai": {"characterOrientation": "image"}},
    },
    "tripo:v3.1@0": {"settings": {"quad": True}},
    "xai:grok-imagine@video-1.5": {"positivePrompt": "A robot", "width": 1280, "height": 720},
}
"""What a model wants beside some values, where no single other option gives it."""


def _params(vendor: Vendor, operation: Operation) -> Any:
    module = import_module(f"{vendor.package}.params.{operation.module}")
    return getattr(module, f"{operation.class_name}Params")


def _facts(vendor: Vendor, operation: Operation) -> Mapping[str, Any]:
    found = next(item for item in vendor.sets if item.module == operation.module)
    facts: Mapping[str, Any] = found.facts
    return facts


def _inside(vendor: Vendor, facts: Mapping[str, Any], target: str) -> Mapping[str, Any]:
    """Find the schema of a parameter, or of a field of its object, by its dotted wire name."""
    objects = {item.ref: item.facts for item in (*vendor.objects, *vendor.unions)}
    for name in target.split("."):
        found = [one for one in _shapes(facts, objects) if name in one.get("properties", {})]
        assert found, f"there is no {target}"
        facts = found[0]["properties"][name]
    return facts


def _shapes(
    facts: Mapping[str, Any], objects: Mapping[str, Mapping[str, Any]]
) -> Iterator[Mapping[str, Any]]:
    """Give a schema, what it refers to, and what it offers a choice of."""
    yield facts
    inner = [objects[facts["$ref"]]] if facts.get("$ref") in objects else []
    for one in (*inner, *facts.get("anyOf", ()), *facts.get("oneOf", ())):
        yield from _shapes(one, objects)


def _values(option: str, rule: Any, closed: Mapping[str, Any]) -> list[Any]:
    """Give every portable value that a mapping to a place of this schema can be asked for."""
    if isinstance(rule, Mapping) and "values" in rule:
        return list(rule["values"])
    for part in (*closed.get("oneOf", ()), *closed.get("anyOf", ())):
        closed = {**part, **closed}
    if listed := closed.get("enum", closed.get("known_values")):
        # A model's own words for "no fixed shape" are no portable ratio.
        return [one for one in listed if option != "aspect_ratio" or ":" in str(one)]
    if "minimum" in closed:
        return [closed["minimum"], closed.get("maximum", closed["minimum"])]
    return [PLAIN[option]]


def _sizes(
    standard: Mapping[str, Any], closed: Mapping[str, Any], facts: Mapping[str, Any]
) -> list[Any]:
    if "enum" in closed:
        return [one for one in closed["enum"] if any(map(str.isdigit, str(one)))]
    listed = standard.get("aspect_ratio")
    if isinstance(listed, Mapping) and isinstance(listed["to"], list):
        return [tuple(pair) for pair in listed["values"].values()]
    side = 1024 if facts.get("pixels", {}).get("minimum", 0) <= 1024**2 else 2048
    return [(side, side), f"{side}x{side}", f"{side}*{side}"]


def _tried(vendor: Vendor, operation: Operation) -> Iterator[tuple[str, list[Any]]]:
    """Give every option of a model with its values; none is without one."""
    facts = _facts(vendor, operation)
    for option, rule in operation.standard.items():
        target = rule if isinstance(rule, str) else rule["to"]
        closed = _inside(vendor, facts, target) if isinstance(target, str) else {}
        if option == "size" and "values" not in rule:
            yield option, _sizes(operation.standard, closed, facts)
        else:
            yield option, _values(option, rule, closed)


def _merged(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Lay parameters over others, within objects too."""
    found = dict(one)
    for name, value in other.items():
        inner = isinstance(value, Mapping) and isinstance(found.get(name), Mapping)
        found[name] = _merged(found[name], value) if inner else value
    return found


def _starts(vendor: Vendor, operation: Operation) -> Iterator[Mapping[str, Any]]:
    """Give what a value may stand beside: the model's smallest call, nothing, one other option."""
    params = _params(vendor, operation)
    small = sample(params, operation.id)
    smallest: dict[str, Any] = validate(params, small, "strict", operation.id).values
    least: tuple[Mapping[str, Any], ...] = (smallest, {}, BESIDE.get(operation.id, {}))
    yield from least
    for option, values in _tried(vendor, operation):
        wire = apply(operation.standard, {option: values[0]})
        yield from (_merged(start, wire) for start in least)


def _taken(vendor: Vendor, operation: Operation, wire: Mapping[str, Any]) -> str:
    """Say why no call with these parameters is valid; empty when one is."""
    faults: list[str] = []
    for start in _starts(vendor, operation):
        try:
            validate(_params(vendor, operation), _merged(start, wire), "strict", operation.id)
        except InvalidParams as error:
            faults.append(str(error))
        else:
            return ""
    return faults[0]


@pytest.mark.parametrize(("vendor", "operation"), OPERATIONS, ids=NAMES)
def test_every_mapped_value_is_one_that_the_model_takes(
    vendor: Vendor, operation: Operation
) -> None:
    """Each option, with each value that its mapping lists, becomes parameters that pass strict validation."""
    refused = [
        why
        for option, values in _tried(vendor, operation)
        for value in values
        if (why := _taken(vendor, operation, apply(operation.standard, {option: value})))
    ]
    assert not refused


@pytest.mark.parametrize(("vendor", "operation"), OPERATIONS, ids=NAMES)
def test_every_target_is_a_parameter(vendor: Vendor, operation: Operation) -> None:
    """A mapping names only parameters that the model has, and fields that their objects have."""
    for rule in operation.standard.values():
        targets = [rule] if isinstance(rule, str) else [rule["to"], *rule.get("with", {})]
        flat = [name for item in targets for name in ([item] if isinstance(item, str) else item)]
        for name in flat:
            assert _inside(vendor, _facts(vendor, operation), name)


@pytest.mark.parametrize("vendor", CATALOG.vendors, ids=[vendor.id for vendor in CATALOG.vendors])
def test_every_model_has_a_mapping(vendor: Vendor) -> None:
    """What makes or reads media can be called by portable options; utilities and training have none."""
    mapped = {
        operation.id
        for namespace in vendor.namespaces
        for operation in namespace.operations
        if operation.standard
    }
    assert not [
        model.id
        for model in vendor.models
        if model.id not in mapped
        and model.kind not in ("utility", "read")
        and model.task != "train-model"
    ]


def test_an_aspect_ratio_becomes_a_size() -> None:
    """A value map turns the portable ratio into the model's own word."""
    operation = next(item for _, item in OPERATIONS if item.id == "qwen/qwen-image")
    assert apply(operation.standard, {"aspect_ratio": "4:3"}) == {"size": "1472*1140"}


FORMS = [
    ({"seed": "seed"}, {"seed": 1}, {"seed": 1}),
    ({"max_tokens": "sampling.max"}, {"max_tokens": 1}, {"sampling": {"max": 1}}),
    ({"size": {"to": "size", "join": "*"}}, {"size": (8, 9)}, {"size": "8*9"}),
    ({"size": {"to": "size", "join": "x"}}, {"size": "8*9"}, {"size": "8x9"}),
    ({"size": {"to": ["w", "h"], "split": True}}, {"size": "8x9"}, {"w": 8, "h": 9}),
    ({"ratio": {"to": ["w", "h"], "values": {"1:1": [4, 4]}}}, {"ratio": "1:1"}, {"w": 4, "h": 4}),
    ({"image": {"to": "images", "as": "list"}}, {"image": "u"}, {"images": ["u"]}),
    ({"images": {"to": "image", "as": "one"}}, {"images": ["u"]}, {"image": "u"}),
    ({"safety": {"to": "unsafe", "as": "not"}}, {"safety": True}, {"unsafe": False}),
    (
        {"prompt": {"to": "messages", "as": "user_message"}},
        {"prompt": "Hi"},
        {"messages": [{"role": "user", "content": "Hi"}]},
    ),
    (
        {"size": {"to": ["w", "h"], "split": True, "with": {"ratio": "custom"}}},
        {"size": "8x9"},
        {"ratio": "custom", "w": 8, "h": 9},
    ),
]


@pytest.mark.parametrize(("standard", "options", "wire"), FORMS)
def test_forms(standard: dict[str, Any], options: dict[str, Any], wire: dict[str, Any]) -> None:
    """Each form of a mapping does what the spec format says of it."""
    assert apply(standard, options) == wire


FAULTS = [
    ({"seed": "seed"}, {"sed": 1}, "did you mean 'seed'"),
    ({"ratio": {"to": "r", "values": {"16:9": "a"}}}, {"ratio": "16:10"}, "did you mean '16:9'"),
    ({"images": {"to": "image", "as": "one"}}, {"images": ["a", "b"]}, "takes one, not 2"),
    ({"size": {"to": "size", "join": "*"}}, {"size": "big"}, "no size"),
    ({"a": "x", "b": "x"}, {"a": 1, "b": 2}, "disagree on 'x'"),
]


@pytest.mark.parametrize(("standard", "options", "message"), FAULTS)
def test_faults(standard: dict[str, Any], options: dict[str, Any], message: str) -> None:
    """What a mapping cannot do is said, with the nearest thing that it can."""
    with pytest.raises(StandardError, match=message):
        apply(standard, options)


def test_two_options_may_agree() -> None:
    """Two options that give one parameter the same value are no contradiction."""
    assert apply({"a": "x", "b": "x"}, {"a": 1, "b": 1}) == {"x": 1}
