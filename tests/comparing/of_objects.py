"""Pairs that differ in nested objects, unions and named lists."""

from tests.comparing.pairs import NUMBER, TEXT, WHOLE, Json, Pair, params


def thing(*required: str, closed: bool = False, **properties: Json) -> Json:
    """Give an object."""
    made: Json = {"type": "object", "properties": properties}
    if required:
        made["required"] = [*required]
    return {**made, "additionalProperties": False} if closed else made


def within(name: str, kinds: set[str], old: Json, new: Json, **rest: str) -> Pair:
    """Give a pair that differs in a shared object, which the parameter `value` holds."""
    shared = ({f"{name.title().replace('_', '')}": side} for side in (old, new))
    held = params(value={"$ref": f"acme/{name.title().replace('_', '')}"})
    return Pair(name, kinds, held, held, shared=(next(shared), next(shared)), **rest)  # type: ignore[arg-type]


def tagged(tag: str) -> Json:
    """Give one of several objects that `type` tells apart."""
    return thing("type", type={"const": tag}, size=WHOLE)


def united(*tags: str) -> Json:
    """Give the parts of a union, and the union."""
    parts = {f"Union{tag.title()}": tagged(tag) for tag in tags}
    return {**parts, "UnionPart": {"oneOf": [{"$ref": f"acme/{name}"} for name in parts]}}


_UNION = params(value={"type": "array", "items": {"$ref": "acme/UnionPart"}})
_OTHERS = params(value={"type": "array", "items": {"$ref": "acme/OtherPart"}})
_ONE: Json = {"enum": ["a", "b"], "title": "NamedList"}
_WIDE: Json = {"enum": ["a"], "title": "WideList"}
_OPEN: Json = {"size": WHOLE}
_INPUT = "from PACKAGE import {0}Input\n\nvalue: {0}Input = {1}\nclient.image.acme_{2}(value=value)"


def _renamed(parts: Json) -> Json:
    """Give the same objects under other names, to have them beside the first."""
    told = {name.replace("Union", "Other"): data for name, data in parts.items()}
    refs = [{"$ref": f"acme/{name}"} for name in told if name != "OtherPart"]
    return {**told, "OtherPart": {"oneOf": refs}}


PAIRS = (
    within(
        "field_gone",
        {"parameter-removed"},
        thing(size=WHOLE, name=TEXT, closed=True),
        thing(size=WHOLE, closed=True),
        use="value={'name': 'a'}",
    ),
    within(
        "field_of_open_gone",
        {"parameter-removed"},
        thing(size=WHOLE, name=TEXT),
        thing(size=WHOLE),
        use="value={'name': 'a'}",
    ),
    within(
        "field_more",
        {"parameter-added"},
        thing(size=WHOLE, closed=True),
        thing(size=WHOLE, name=TEXT, closed=True),
        use="value={'size': 1}",
        more="value={'name': 'a'}",
    ),
    within(
        "field_needed",
        {"parameter-required"},
        thing(size=WHOLE, name=TEXT),
        thing("size", size=WHOLE, name=TEXT),
        use="value={'name': 'a'}",
    ),
    within(
        "field_limited",
        {"limit-tightened"},
        thing(size=WHOLE),
        thing(size={**WHOLE, "maximum": 8}),
        use="value={'size': 9}",
    ),
    within(
        "field_narrowed",
        {"type-narrowed"},
        thing(size=NUMBER),
        thing(size=WHOLE),
        use="value={'size': 0.5}",
    ),
    within(
        "field_listed",
        {"values-removed"},
        thing(mode={"enum": ["a", "b"]}),
        thing(mode={"enum": ["a"]}),
        use="value={'mode': 'b'}",
    ),
    within(
        "rule_within",
        {"rule-added"},
        thing(size=WHOLE, name=TEXT),
        {**thing(size=WHOLE, name=TEXT), "dependentRequired": {"size": ["name"]}},
        use="value={'size': 1}",
    ),
    within(
        "object_closed",
        {"unknown-names-refused"},
        thing(size=WHOLE),
        thing(size=WHOLE, closed=True),
        code="client.image.acme_object_closed(value={'size': 1})",
        call="client.run('acme/object_closed', value={'size': 1, 'strange': 2})",
    ),
    within(
        "object_opened",
        {"unknown-names-taken"},
        thing(size=WHOLE, closed=True),
        thing(size=WHOLE),
        use="value={'size': 1}",
    ),
    Pair(
        "object_renamed",
        {"object-removed", "object-added", "type-narrowed"},
        params(value={**thing(size=WHOLE), "title": "FormerName"}),
        params(value={**thing(size=WHOLE), "title": "LaterName"}),
        code=_INPUT.format("FormerName", "{'size': 1}", "object_renamed"),
        call="client.run('acme/object_renamed', value={'size': 1})",
    ),
    Pair(
        "object_freed",
        {"object-removed", "type-widened", "type-narrowed"},
        params(value=thing(size=WHOLE)),
        params(value={"type": "object"}),
        use="value={'size': 1}",
        code="from PACKAGE import AcmeObjectFreedValue\n\n"
        "client.image.acme_object_freed(value=AcmeObjectFreedValue(size=1))",
    ),
    Pair(
        "object_fixed",
        {"object-added", "type-narrowed"},
        params(value={"type": "object"}),
        params(value=thing(size=WHOLE, closed=True)),
        use="value={'strange': 1}",
    ),
    Pair(
        "object_into_circle",
        {"object-moved", "parameter-added"},
        params(one={"$ref": "acme/CircleOne"}, two={"$ref": "acme/CircleTwo"}),
        params(one={"$ref": "acme/CircleOne"}, two={"$ref": "acme/CircleTwo"}),
        shared=(
            {"CircleOne": thing(two={"$ref": "acme/CircleTwo"}), "CircleTwo": thing(size=WHOLE)},
            {
                "CircleOne": thing(two={"$ref": "acme/CircleTwo"}),
                "CircleTwo": thing(size=WHOLE, one={"$ref": "acme/CircleOne"}),
            },
        ),
        use="one={'two': {'size': 1}}",
        code="from PACKAGE.inputs.circle_two import CircleTwoInput\n\n"
        "two: CircleTwoInput = {'size': 1}\nclient.image.acme_object_into_circle(two=two)",
    ),
    Pair(
        "shape_gone",
        {"object-removed", "type-narrowed"},
        _UNION,
        _UNION,
        shared=(united("a", "b"), united("a")),
        use="value=[{'type': 'b'}]",
    ),
    Pair(
        "shape_more",
        {"object-added", "type-widened"},
        _OTHERS,
        _OTHERS,
        shared=(_renamed(united("a")), _renamed(united("a", "b"))),
        use="value=[{'type': 'a'}]",
        more="value=[{'type': 'b'}]",
    ),
    Pair(
        "union_no_more",
        {"union-removed"},
        params(value={"$ref": "acme/OneOfTwo"}),
        params(value={"oneOf": [{"$ref": "acme/TwoOne"}, {"$ref": "acme/TwoTwo"}]}),
        shared=(
            {
                "TwoOne": tagged("a"),
                "TwoTwo": tagged("b"),
                "OneOfTwo": {"oneOf": [{"$ref": "acme/TwoOne"}, {"$ref": "acme/TwoTwo"}]},
            },
            {"TwoOne": tagged("a"), "TwoTwo": tagged("b")},
        ),
        use="value={'type': 'a'}",
        code=_INPUT.format("OneOfTwo", "{'type': 'a'}", "union_no_more"),
    ),
    Pair(
        "union_named",
        {"union-added"},
        params(value={"oneOf": [{"$ref": "acme/SumOne"}, {"$ref": "acme/SumTwo"}]}),
        params(value={"$ref": "acme/NamedSum"}),
        shared=(
            {"SumOne": tagged("a"), "SumTwo": tagged("b")},
            {
                "SumOne": tagged("a"),
                "SumTwo": tagged("b"),
                "NamedSum": {"oneOf": [{"$ref": "acme/SumOne"}, {"$ref": "acme/SumTwo"}]},
            },
        ),
        use="value={'type': 'a'}",
    ),
    Pair(
        "named_list_shorter",
        {"values-removed"},
        params(value=_ONE),
        params(value={**_ONE, "enum": ["a"]}),
        use="value='b'",
    ),
    Pair(
        "named_list_longer",
        {"values-added"},
        params(value=_WIDE),
        params(value={**_WIDE, "enum": ["a", "b"]}),
        use="value='a'",
        more="value='b'",
    ),
    Pair(
        "named_list_gone",
        {"choice-removed"},
        params(value={"enum": ["a", "b"], "title": "GoneList"}),
        params(value={"enum": ["a", "b"]}),
        use="value='a'",
        code="from PACKAGE import GoneList\n\nvalue: GoneList = 'a'\n"
        "client.image.acme_named_list_gone(value=value)",
    ),
    Pair(
        "list_named",
        {"choice-added"},
        params(value={"enum": ["a", "b"]}),
        params(value={"enum": ["a", "b"], "title": "FreshList"}),
        use="value='a'",
    ),
)
