"""Cases of rules between parameters."""

from typing import Any

from tests.linting.case import Case, params
from tests.support.specs import Json, model, spec

MODE: Json = {"enum": ["fast", "fine"]}
WIDTH: Json = {"type": "integer", "minimum": 64, "maximum": 128}
IS_FINE: Json = {"properties": {"mode": {"const": "fine"}}, "required": ["mode"]}
IS_GONE: Json = {"properties": {"mode": {"const": "gone"}}, "required": ["mode"]}
MASKED: Json = {"dependentRequired": {"mask": ["image"]}}
TEXTS: Json = {
    name: {"type": "string", "description": "A text."} for name in ("mask", "image", "lens")
}


INPUTS: Json = {
    "inputs": {
        "type": "object",
        "properties": {"mode": {**MODE, "description": "How."}},
        "required": ["mode"],
    },
    "width": WIDTH,
}


def of_inputs(test: Json) -> Json:
    """Give a condition on a field."""
    return {"properties": {"inputs": {"properties": {"mode": test}}}, "required": ["inputs"]}


def groups(one: Json, other: Json, **own: Any) -> dict[str, Json]:
    """Give a model of two groups that each have a rule."""
    pair = {
        "groups": {"one": {"properties": TEXTS, **one}, "other": {"properties": TEXTS, **other}}
    }
    return spec(model(params={"extends": ["acme/one", "acme/other"], **own}), parts=pair)


CASES = [
    Case(
        "MW501",
        "a value that a rule refuses always",
        params({"mode": MODE}, **{"not": IS_FINE}),
        ["no request may have 'fine' in 'mode'"],
        params(
            {"mode": MODE, "draft": {"type": "boolean"}},
            **{"not": {**IS_FINE, "required": ["mode", "draft"]}},
        ),
    ),
    Case(
        "MW501",
        "a value that two rules refuse together",
        params(
            {"mode": MODE, "width": WIDTH},
            allOf=[
                {"if": IS_FINE, "then": {"required": ["width"]}},
                {"if": {"required": ["width"]}, "then": {"not": IS_FINE}},
            ],
        ),
        ["no request may have 'fine' in 'mode'"],
        params(
            {"mode": MODE, "width": WIDTH},
            allOf=[
                {"if": IS_FINE, "then": {"required": ["width"]}},
                {"if": {"required": ["width"]}, "then": IS_FINE},
            ],
        ),
    ),
    Case(
        "MW501",
        "a value of a group that one model refuses",
        spec(
            model(params={"extends": ["acme/modes"], "not": IS_FINE}),
            model("acme/two", {"extends": ["acme/modes"]}, endpoint="two"),
            parts={"groups": {"modes": {"properties": {"mode": {**MODE, "description": "How."}}}}},
        ),
        ["no request with 'acme/one' may have 'fine' in 'mode'"],
        spec(
            model(params={"extends": ["acme/modes"], "properties": {"mode": {"enum": ["fast"]}}}),
            model("acme/two", {"extends": ["acme/modes"]}, endpoint="two"),
            parts={"groups": {"modes": {"properties": {"mode": {**MODE, "description": "How."}}}}},
        ),
    ),
    Case(
        "MW502",
        "a parameter that a rule forbids",
        params({"width": WIDTH, "mode": MODE}, **{"not": {"required": ["width"]}}),
        ["'acme/one': no request may hold 'width'"],
        params({"width": WIDTH, "mode": MODE}, **{"not": {"required": ["width", "mode"]}}),
    ),
    Case(
        "MW503",
        "rules that contradict what is required",
        params({"mode": MODE}, required=["mode"], **{"not": {"required": ["mode"]}}),
        ["'acme/one': nothing satisfies the rule and what stands beside it"],
        params({"mode": MODE}, required=["mode"], **{"not": IS_FINE}),
    ),
    Case(
        "MW504",
        "a condition with a value that the parameter lacks",
        params({"mode": MODE, "width": WIDTH}, **{"if": IS_GONE, "then": {"required": ["width"]}}),
        ["the condition of `if` never holds"],
        params({"mode": MODE, "width": WIDTH}, **{"if": IS_FINE, "then": {"required": ["width"]}}),
    ),
    Case(
        "MW504",
        "a condition on a field with a value that it lacks",
        params(INPUTS, **{"if": of_inputs({"const": "gone"}), "then": {"required": ["width"]}}),
        ["the condition of `if` never holds"],
        params(INPUTS, **{"if": of_inputs({"const": "fine"}), "then": {"required": ["width"]}}),
    ),
    Case(
        "MW505",
        "a consequence that another rule on a field rules out",
        params(
            INPUTS,
            **{"if": {"not": {"required": ["width"]}}, "then": of_inputs({"enum": ["fast"]})},
            allOf=[{"if": of_inputs({"const": "fine"}), "then": {"not": {"required": ["width"]}}}],
        ),
        ["what `if` asks for can never hold (then)"],
        params(
            INPUTS,
            **{"if": {"not": {"required": ["width"]}}, "then": of_inputs({"enum": ["fast"]})},
            allOf=[{"if": of_inputs({"const": "fast"}), "then": {"not": {"required": ["width"]}}}],
        ),
    ),
    Case(
        "MW504",
        "an alternative beyond the limits",
        params(
            {"width": WIDTH},
            anyOf=[
                {"properties": {"width": {"minimum": 129}}, "required": ["width"]},
                {"required": ["width"]},
            ],
        ),
        ["this alternative of `anyOf` never holds"],
        params(
            {"width": WIDTH},
            anyOf=[
                {"properties": {"width": {"minimum": 128}}, "required": ["width"]},
                {"properties": {"width": False}},
            ],
        ),
    ),
    Case(
        "MW504",
        "an `else` that never counts",
        params(
            {"mode": MODE, "width": WIDTH},
            required=["mode"],
            **{
                "if": {"required": ["mode"]},
                "then": {"required": ["width"]},
                "else": {"not": {"required": ["width"]}},
            },
        ),
        ["the condition of `if` always holds, so `else` never counts"],
        params(
            {"mode": MODE, "width": WIDTH},
            **{
                "if": {"required": ["mode"]},
                "then": {"required": ["width"]},
                "else": {"not": {"required": ["width"]}},
            },
        ),
    ),
    Case(
        "MW505",
        "a consequence that no value has",
        params(
            {"mode": MODE, "width": WIDTH},
            **{"if": {"required": ["width"]}, "then": IS_GONE},
        ),
        ["what `if` asks for can never hold (then)"],
        params({"mode": MODE, "width": WIDTH}, **{"if": {"required": ["width"]}, "then": IS_FINE}),
    ),
    Case(
        "MW505",
        "another wise that no value has",
        params(
            {"mode": MODE, "width": WIDTH},
            **{"if": {"required": ["width"]}, "then": IS_FINE, "else": IS_GONE},
        ),
        ["what `if` asks for can never hold (else)"],
        params(
            {"mode": MODE, "width": WIDTH},
            **{"if": {"required": ["width"]}, "then": IS_FINE, "else": {"not": IS_FINE}},
        ),
    ),
    Case(
        "MW506",
        "a rule that what is required makes true",
        params(TEXTS, required=["image"], **MASKED),
        ["`dependentRequired` refuses nothing that the rest lets through"],
        params(TEXTS, **MASKED),
    ),
    Case(
        "MW506",
        "a rule of a group that says nothing in any of its sets",
        groups({"required": ["image"], **MASKED}, {}),
        ["`dependentRequired` refuses nothing that the rest lets through"],
        spec(
            model(params={"extends": ["acme/one"], "required": ["image"]}),
            model("acme/two", {"extends": ["acme/one"]}, endpoint="two"),
            parts={"groups": {"one": {"properties": TEXTS, **MASKED}}},
        ),
    ),
    Case(
        "MW507",
        "an applies_when of a value that is not there",
        params({"mode": MODE, "width": {**WIDTH, "applies_when": {"mode": "gone"}}}),
        ["the circumstance of `applies_when` of 'width' never holds"],
        params({"mode": MODE, "width": {**WIDTH, "applies_when": {"mode": ["fine", "gone"]}}}),
    ),
    Case(
        "MW507",
        "an ignored_when of a number beyond the limits",
        params({"width": WIDTH, "mode": {**MODE, "ignored_when": {"width": 129}}}),
        ["the circumstance of `ignored_when` of 'mode' never holds"],
        params({"width": WIDTH, "mode": {**MODE, "ignored_when": {"width": 128}}}),
    ),
    Case(
        "MW508",
        "an applies_when of what is required",
        params({"mode": MODE, "width": {**WIDTH, "applies_when": "mode"}}, required=["mode"]),
        ["the circumstance of `applies_when` of 'width' always holds"],
        params({"mode": MODE, "width": {**WIDTH, "applies_when": "mode"}}),
    ),
]
