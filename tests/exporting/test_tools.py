"""Tool definitions: names and shapes that the protocols take, and strict mode only where it holds."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from modelwire_codegen.exporting import Request, export
from modelwire_codegen.exporting import strict as strict_mode
from modelwire_codegen.exporting.strict import Unsayable
from modelwire_codegen.exporting.tools import MODEL
from modelwire_runtime.structured.strict import strict as strict_form
from tests.exporting.agreement import Known, instances, nodes, standard, without

NAME = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")
AT_THE_TOP = {"allOf", "anyOf", "oneOf", "not", "enum", "if", "dependentRequired"}


def openai(known: Known, protocol: str = "responses") -> list[Any]:
    """Give every tool in OpenAI's shape."""
    found = export(known.catalog, Request("openai-tools", protocol=protocol))
    return [tool for tools in found.values() for tool in tools]


def mcp(known: Known) -> list[Any]:
    """Give every tool in MCP's shape."""
    found = export(known.catalog, Request("mcp-tools"))
    return [tool for listed in found.values() for tool in listed["tools"]]


def test_names_fit_both_protocols(ours: Known) -> None:
    """Names are 1 to 64 letters, digits, dashes and underscores, each once, and the same in both shapes."""
    names = [tool["name"] for tool in openai(ours)]
    assert all(map(NAME.match, names))
    assert len(names) == len(set(names))
    assert names == [tool["name"] for tool in mcp(ours)]


def test_a_tool_is_named_as_the_package_calls_the_model(ours: Known) -> None:
    """`runpod.image.pruna_p_image_t2i` is `runpod_image_pruna_p_image_t2i`."""
    assert "runpod_image_pruna_p_image_t2i" in {tool["name"] for tool in openai(ours)}


def test_rules_stand_as_sentences(ours: Known) -> None:
    """No keyword that the interfaces refuse stands at the top; what it would say is told."""
    for tool in (*mcp(ours), *({"inputSchema": tool["parameters"]} for tool in openai(ours))):
        schema = tool["inputSchema"]
        assert schema["type"] == "object"
        assert not AT_THE_TOP & schema.keys()
    told = {tool["name"]: tool["inputSchema"] for tool in mcp(ours)}
    rule = 'If aspect_ratio is "custom": width and height are set.'
    assert rule in told["runpod_image_pruna_p_image_t2i"]["description"]


def test_no_default_is_left_for_a_model_to_fill_in(ours: Known) -> None:
    """A default is told in words: as a keyword, a model would send it."""
    for tool in mcp(ours):
        assert not any("default" in node for node in nodes(tool["inputSchema"])), tool["name"]


def test_references_stay_inside(ours: Known) -> None:
    """A tool needs nothing but itself."""
    for tool in mcp(ours):
        schema = tool["inputSchema"]
        targets = {node["$ref"] for node in nodes(schema) if "$ref" in node}
        assert targets == {f"#/$defs/{name}" for name in schema.get("$defs", {})}, tool["name"]


def test_strict_tools_are_in_strict_form(ours: Known, small: Known) -> None:
    """What says that it is strict is left as it is by the package's own transformation; both kinds occur."""
    kinds = set()
    for tool in (*openai(ours), *openai(small)):
        kinds.add(tool["strict"])
        if tool["strict"]:
            assert strict_form(tool["parameters"]) == tool["parameters"], tool["name"]
            for node in nodes(tool["parameters"]):
                if "properties" in node:
                    assert node["required"] == list(node["properties"])
                    assert node["additionalProperties"] is False
    assert kinds == {True, False}


def test_strict_tools_take_what_the_set_takes(ours: Known) -> None:
    """Absent parameters as null, rules and lengths aside: a strict form judges plain values as the set does."""
    by_name = {tool["name"]: tool for tool in mcp(ours)}
    strict = [tool for tool in openai(ours) if tool["strict"] and "runpod" in tool["name"]]
    subjects = {item.item.module: item for item in ours.provable if item.vendor.id == "runpod"}
    met = 0
    for tool in strict:
        subject = subjects.get(tool["name"].split("_", 2)[-1])
        if subject is None:
            continue
        plain = without(
            by_name[tool["name"]]["inputSchema"], ("minLength", "maxLength", "uniqueItems")
        )
        exact, loose = standard(tool["parameters"]), standard(plain)
        for instance in instances(subject):
            if _is_flat(instance) and instance.keys() >= {*plain.get("required", ())}:
                filled = dict.fromkeys(plain["properties"]) | instance
                assert exact.is_valid(filled) is loose.is_valid(instance), (tool["name"], instance)
                met += 1
    assert met > 1000


def _is_flat(instance: Any) -> bool:
    """Tell whether no value is null or holds an object, which a strict form would have closed."""
    return not any(sign in json.dumps([*instance.values()]) for sign in ("{", "null"))


def test_both_of_openais_shapes(ours: Known) -> None:
    """Responses declares a function in one object, Chat Completions in two."""
    flat, deep = openai(ours), openai(ours, "chat")
    for one, other in zip(flat, deep, strict=True):
        assert other == {"type": "function", "function": {k: one[k] for k in one if k != "type"}}
        assert list(one) == ["type", "name", "description", "parameters", "strict"]
        assert len(one["description"]) <= 1024


def test_models_of_a_shared_set_are_told_apart(ours: Known) -> None:
    """A tool of several models has a parameter for the model, that of one has none."""
    tool = next(tool for tool in mcp(ours) if tool["name"] == "deepinfra_chat")
    held = tool["inputSchema"]["properties"][MODEL]
    assert len(held["enum"]) > 1
    assert MODEL in tool["inputSchema"]["required"]
    one = held["enum"][0]
    found = export(ours.catalog, Request("mcp-tools", ["deepinfra"], [one]))
    (listed,) = (item["tools"] for item in found.values())
    assert len(listed) >= 1
    for narrowed in listed:
        assert MODEL not in narrowed["inputSchema"]["properties"], narrowed["name"]
        assert narrowed["name"] != "deepinfra_chat"


def test_a_model_that_is_gone_is_no_tool(ours: Known) -> None:
    """Removed models are left out."""
    met = 0
    for vendor in ours.catalog.vendors:
        (listed,) = export(ours.catalog, Request("mcp-tools", [vendor.id])).values()
        offered = {
            name
            for tool in listed["tools"]
            for name in tool["inputSchema"]["properties"].get(MODEL, {}).get("enum", ())
        }
        gone = {model.id for model in vendor.models if model.state == "removed"}
        assert not gone & offered, vendor.id
        met += len(gone)
    assert met


def _closed(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _deep(levels: int) -> dict[str, Any]:
    return _closed(a=_deep(levels - 1)) if levels else {"type": "string"}


def _unsayable() -> Iterator[tuple[Any, str]]:
    yield _closed(a={"type": "object"}), "an object of any keys"
    yield _closed(a={"type": "object", "additionalProperties": {}}), "an object of any keys"
    yield (
        _closed(a={"type": "object", "additionalProperties": {"type": "string"}}),
        "a mapping whose keys are free",
    )
    yield _closed(a={}), "anything at all"
    yield _closed(a=True), "anything at all"
    yield _closed(a={"type": "array"}), "a list of anything"
    yield _closed(a={**_closed(b={"type": "null"}), "anyOf": [{"required": ["b"]}]}), "rules"
    yield _closed(a={"type": "string", "not": {"const": "x"}}), "`not`"
    yield _closed(a={"$ref": "#/$defs/A", "minItems": 1}), "`minItems` beside a reference"
    yield _closed(**{f"p{n}": {"type": "null"} for n in range(5001)}), "5001 properties"
    yield _closed(a={"enum": list(range(1001))}), "1001 listed values"
    yield _closed(a={"enum": ["x" * 121_000]}), "characters of names and values"
    yield _closed(a={"enum": [f"{'x' * 60}{n}" for n in range(251)]}), "more than 15000 characters"
    yield _deep(11), "11 levels"


@pytest.mark.parametrize(("schema", "reason"), list(_unsayable()), ids=[r for _, r in _unsayable()])
def test_what_strict_mode_cannot_say(schema: Any, reason: str) -> None:
    """Whatever strict mode cannot say, or is too large for it, is refused with its reason."""
    with pytest.raises(Unsayable, match=re.escape(reason)):
        strict_mode.strict(schema)


def test_what_strict_mode_says_in_other_words() -> None:
    """Optional values may be null, limits without a keyword are told, references stand alone."""
    source = {
        **_closed(),
        "properties": {
            "text": {"type": "string", "maxLength": 5, "description": "A text."},
            "one": {"oneOf": [{"type": "integer"}, {"const": "auto"}]},
            "held": {"$ref": "#/$defs/Held", "description": "Held."},
            "kind": {"enum": ["a", None]},
            "list": {"type": "array", "items": {"type": "string"}},
        },
        "required": ["held"],
        "$defs": {"Held": _closed(next={"anyOf": [{"$ref": "#/$defs/Held"}, {"type": "null"}]})},
    }
    made = strict_mode.strict(source)
    assert strict_form(made) == made
    told = made["properties"]
    assert told["text"] == {
        "type": ["string", "null"],
        "description": "A text. (at most 5 characters)",
    }
    assert told["one"] == {"anyOf": [{"type": "integer"}, {"const": "auto"}, {"type": "null"}]}
    assert told["held"] == {"description": "Held.", "anyOf": [{"$ref": "#/$defs/Held"}]}
    assert told["kind"] == {"enum": ["a", None]}
    assert told["list"]["anyOf"][1] == {"type": "null"}
    assert made["required"] == ["text", "one", "held", "kind", "list"]
    assert json.loads(json.dumps(made)) == made
