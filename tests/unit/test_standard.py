"""Portable options: what each form of a mapping does, and that every mapping of every model gives valid parameters."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.ir import Operation, Vendor
from modelwire_codegen.pipeline import Settings, read_catalog
from modelwire_codegen.standard import StandardError, apply
from modelwire_runtime.validation import validate

SPECS = Path(__file__).parents[2] / "specs"
CATALOG = read_catalog(Settings(SPECS, Path("generated")), Report())
# One plain value for each option; what a mapping lists comes on top.
PLAIN: Mapping[str, Any] = {
    "prompt": "A robot",
    "negative_prompt": "blur",
    "text": "Hello",
    "messages": [{"role": "user", "content": "Hi"}],
    "seed": 7,
    "n": 1,
    "image": "https://example.com/a.png",
    "images": ["https://example.com/a.png"],
    "last_image": "https://example.com/b.png",
    "video": "https://example.com/a.mp4",
    "audio": "https://example.com/a.wav",
    "voice_sample": "https://example.com/a.wav",
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


def _params(vendor: Vendor, operation: Operation) -> Any:
    module = import_module(f"{vendor.package}.params.{operation.module}")
    return getattr(module, f"{operation.class_name}Params")


def _facts(vendor: Vendor, operation: Operation) -> Mapping[str, Any]:
    found = next(item for item in vendor.sets if item.module == operation.module)
    facts: Mapping[str, Any] = found.facts
    return facts


def _values(option: str, rule: Any, properties: Mapping[str, Any]) -> list[Any]:
    """Give every portable value that a mapping can be asked for."""
    if isinstance(rule, Mapping) and "values" in rule:
        return list(rule["values"])
    if option == "size":
        return _sizes(rule, properties)
    target = rule if isinstance(rule, str) else rule["to"]
    closed = properties.get(target, {}) if isinstance(target, str) else {}
    if "enum" in closed:
        # A model's own words for "no fixed shape" are no portable ratio.
        return [one for one in closed["enum"] if option != "aspect_ratio" or ":" in one]
    if "known_values" in closed:
        return list(closed["known_values"])
    if option not in PLAIN and "minimum" in closed:
        return [closed["minimum"], closed.get("maximum", closed["minimum"])]
    return [PLAIN[option]] if option in PLAIN else []


def _sizes(rule: Any, properties: Mapping[str, Any]) -> list[Any]:
    target = rule["to"] if isinstance(rule, Mapping) else rule
    if isinstance(target, str) and "enum" in properties[target]:
        return list(properties[target]["enum"])
    return [(1024, 1024), "1024x1024", "1024*1024"]


def _completed(
    wire: dict[str, Any], facts: Mapping[str, Any], base: Mapping[str, Any]
) -> dict[str, Any]:
    """Add what the model requires and the option under test does not set."""
    required = {name: base[name] for name in facts.get("required", ()) if name in base}
    return {**required, **wire}


def _example(prop: Mapping[str, Any]) -> Any:
    if "enum" in prop:
        return prop["enum"][0]
    if prop.get("type") == "array":
        return [_example(prop["items"])]
    if "$ref" in prop:
        name = prop["$ref"].split("/")[-1]
        return {
            "Lora": {"path": "https://example.com/l.safetensors", "scale": 1},
            "ChatMessage": {"role": "user", "content": "Hi"},
            "JobMessage": {"role": "user", "content": "Hi"},
        }[name]
    if "media" in prop:
        return "https://example.com/file"
    return {"integer": 1, "number": 1, "boolean": True}.get(str(prop.get("type")), "text")


@pytest.mark.parametrize(("vendor", "operation"), OPERATIONS, ids=NAMES)
def test_every_mapped_value_is_one_that_the_model_takes(
    vendor: Vendor, operation: Operation
) -> None:
    """Each option, with each value that its mapping lists, becomes parameters that pass strict validation."""
    facts = _facts(vendor, operation)
    properties = facts["properties"]
    base = {name: _example(properties[name]) for name in facts.get("required", ())}
    if any("audio_base64" in part.get("required", ()) for part in facts.get("anyOf", ())):
        base["audio"] = "https://example.com/a.wav"
        facts = {**facts, "required": ["audio"]}
    tried = 0
    for option, rule in operation.standard.items():
        for value in _values(option, rule, properties):
            wire = _completed(apply(operation.standard, {option: value}), facts, base)
            for (
                name,
                prop,
            ) in properties.items():  # a parameter that applies only beside another one
                if name in wire and prop.get("applies_when") == "image":
                    wire.setdefault("image", "https://example.com/a.png")
            validate(_params(vendor, operation), wire, "strict", operation.id)
            tried += 1
    assert tried or not operation.standard


@pytest.mark.parametrize(("vendor", "operation"), OPERATIONS, ids=NAMES)
def test_every_target_is_a_parameter(vendor: Vendor, operation: Operation) -> None:
    """A mapping names only parameters that the model has; each model has a mapping."""
    properties = _facts(vendor, operation)["properties"]
    assert operation.standard
    for rule in operation.standard.values():
        targets = [rule] if isinstance(rule, str) else [rule["to"], *rule.get("with", {})]
        flat = [name for item in targets for name in ([item] if isinstance(item, str) else item)]
        assert {name.split(".")[0] for name in flat} <= set(properties)


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
