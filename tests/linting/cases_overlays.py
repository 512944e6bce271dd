"""Cases of corrections of what the specs do not have."""

from typing import Any

from tests.linting.case import Case, Files
from tests.support.specs import Json, model, spec

ABOUT: Json = {"reason": "Tried.", "date": "2026-11-21"}
FIELDS: Json = {
    "steps": {"type": "integer", "maximum": 50, "description": "Steps."},
    "style": {"$ref": "acme/Style", "description": "Style."},
    "frames": {
        "description": "Frames.",
        "anyOf": [
            {"type": "string"},
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "title": "Frame",
                    "description": "A frame.",
                    "properties": {"at": {"type": "string", "description": "Where."}},
                },
            },
        ],
    },
}
STYLE: Json = {
    "type": "object",
    "properties": {"name": {"type": "string", "description": "Its name."}},
}
SET: Json = {"one": {"title": "One", "params": {"properties": FIELDS}}}


def corrected(*corrections: Json) -> Files:
    """Give a tree with an overlay."""
    entries = [{**ABOUT, **each} for each in corrections]
    by_set = {key: value for key, value in model("acme/set").items() if key != "params"}
    return {
        **spec(model(params={"properties": FIELDS}), parts={"objects": {"Style": STYLE}}),
        "acme/models/sets.json": {"sets": SET, "models": [{**by_set, "set": "one"}]},
        "acme/overlay.json": {"corrections": entries},
    }


def limit(where: Json, **more: Any) -> Json:
    """Give a correction of a limit."""
    return {"where": where, "keyword": "maximum", "value": 30, **more}


CASES = [
    Case(
        "MW539",
        "names of nothing",
        corrected(
            limit({"model": "acme/on", "parameter": "steps"}),
            limit({"models": ["acme/one", "acme/two"], "parameter": "steps"}),
            limit({"set": "ones", "parameter": "steps"}),
            limit({"object": "Styles", "parameter": "name"}),
        ),
        [
            "the specs have no model 'acme/on', which is corrected here",
            "the specs have no model 'acme/two', which is corrected here",
            "the specs have no set 'ones', which is corrected here",
            "the specs have no object 'Styles', which is corrected here",
        ],
        corrected(
            limit({"model": "acme/one", "parameter": "steps"}),
            limit({"models": ["acme/one", "acme/set"], "parameter": "steps"}),
            limit({"set": "one", "parameter": "steps"}),
            limit({"object": "Style", "parameter": "name"}),
        ),
    ),
    Case(
        "MW539",
        "parameters that nothing has",
        corrected(
            limit({"model": "acme/one", "parameter": "step"}),
            limit({"models": "all", "parameter": "stepz"}),
            limit({"set": "one", "parameter": "style.nam"}),
            limit({"model": "acme/set", "parameter": "frames[].to"}),
            limit({"model": "acme/one", "parameter": "steps[]"}),
            {"where": {"model": "acme/one", "parameter": "stile.new"}, "value": {"type": "string"}},
        ),
        [
            "'acme/one' has no '[]', which is corrected here",
            "'acme/one' has no 'step', which is corrected here",
            "'acme/one' has no 'stile', which is corrected here",
            "'acme/set' has no 'to', which is corrected here",
            "none of 2 models has 'stepz', which is corrected here",
            "'one' has no 'nam', which is corrected here",
        ],
        corrected(
            limit({"models": "all", "parameter": "steps"}),
            limit({"set": "one", "parameter": "style.name"}),
            limit({"model": "acme/set", "parameter": "frames[].at"}),
            limit({"model": "acme/one"}, keyword="additionalProperties", value=False),
            {"where": {"model": "acme/one", "parameter": "style.new"}, "value": {"type": "string"}},
            {"where": {"models": "all", "parameter": "gone"}, "remove": True},
        ),
    ),
]
