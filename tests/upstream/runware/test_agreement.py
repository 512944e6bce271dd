"""A document with the shapes and rules of many, imported and generated: its classes judge as its own schema does."""

import sys
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.pipeline import run
from modelwire_codegen.settings import Settings
from tests.proof.judge import Judge
from tests.proof.sets import read, subjects
from tests.upstream.importing import imported, saved
from tests.upstream.proving import Body, compare
from tests.upstream.reference import Reference
from tests.upstream.runware.documents import ENVELOPE, document, media, task

HAS_FRAMES = {"properties": {"inputs": {"required": ["frames"]}}, "required": ["inputs"]}
HAS_CLIP = {"properties": {"inputs": {"required": ["clip"]}}, "required": ["inputs"]}
FRAME = {
    "anyOf": [
        media(),
        {
            "type": "object",
            "properties": {
                "image": media(),
                "frame": {"oneOf": [{"const": "first"}, {"const": "last"}, {"const": 0}]},
            },
            "required": ["image"],
            "additionalProperties": False,
        },
    ]
}
FIELDS = {
    "positivePrompt": {"type": "string", "minLength": 2, "maxLength": 12},
    "inputs": {
        "type": "object",
        "properties": {
            "frames": {
                "type": "array",
                "items": FRAME,
                "minItems": 1,
                "maxItems": 3,
                "contains": {
                    "not": {
                        "type": "object",
                        "properties": {"frame": {"enum": ["last"]}},
                        "required": ["frame"],
                    }
                },
            },
            "clip": media("video", title="Video"),
        },
        "additionalProperties": False,
    },
    "width": {"type": "integer", "minimum": 8, "maximum": 64, "multipleOf": 8},
    "height": {"type": "integer", "minimum": 8, "maximum": 64, "multipleOf": 8},
    "duration": {
        "type": ["integer", "string"],
        "oneOf": [{"type": "integer", "minimum": 4, "maximum": 9}, {"const": "auto"}],
    },
    "quality": {
        "type": "string",
        "oneOf": [{"const": "low", "description": "Fast."}, {"const": "high"}],
        "default": "low",
    },
    "strength": {"type": "number", "minimum": 0, "maximum": 1, "multipleOf": 0.01},
    "settings": {
        "type": "object",
        "properties": {
            "hiresFix": {
                "oneOf": [
                    {"type": "boolean", "const": True},
                    {"type": "object", "properties": {"steps": {"type": "integer"}}},
                ]
            },
            "box": {
                "type": ["array", "null"],
                "items": {"type": "integer", "minimum": 0},
                "minItems": 4,
                "maxItems": 4,
            },
            "scale": {"type": "number", "exclusiveMinimum": 0, "maximum": 2},
        },
        "dependentRequired": {"box": ["scale"]},
        "additionalProperties": False,
    },
}
SIZES = [
    {"title": f"{w}x{h}", "properties": {"width": {"const": w}, "height": {"const": h}}}
    for w, h in ((8, 8), (16, 64))
]
RULES: list[dict[str, Any]] = [
    {"dependentRequired": {"width": ["height"], "height": ["width"]}},
    {"not": {"allOf": [HAS_FRAMES, HAS_CLIP]}},
    {
        "if": {"anyOf": [{"required": ["width"]}, {"required": ["height"]}]},
        "then": {"oneOf": SIZES},
    },
    {
        "if": HAS_CLIP,
        "then": {"not": {"required": ["strength"]}},
        "else": {"required": ["positivePrompt"]},
    },
    {"if": {"properties": {"settings": {"required": ["box"]}}}, "then": {"required": ["duration"]}},
    {
        "if": {"properties": {"quality": {"const": "high"}}, "required": ["quality"]},
        "then": {"properties": {"duration": {"maximum": 6}}},
    },
]


def test_classes_judge_as_the_document_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Random requests and those around every limit get the verdict of the document's own schema."""
    whole = document(task(FIELDS, *RULES))
    imported(tmp_path / "specs", saved(tmp_path / "in", whole))
    run(Settings(tmp_path / "specs", tmp_path / "out", "imported_paint"))
    monkeypatch.syspath_prepend(tmp_path / "out")
    subject = next(
        each
        for each in subjects(*read(tmp_path / "specs", "imported_paint"))
        if each.kind == "params"
    )
    theirs = Reference(whole).schema(("components", "schemas", "RequestBody", "items"))
    fields = {name: value for name, value in theirs["properties"].items() if name not in ENVELOPE}
    schema = {**theirs, "properties": fields, "required": []}
    verdicts = compare(subject, Body(schema, {}, Judge(schema, {})), 200)
    for name in [name for name in sys.modules if name.split(".")[0] == "imported_paint"]:
        del sys.modules[name]
    assert not verdicts.disagreements, verdicts.report("paint")
    assert verdicts.valid > 100
    assert verdicts.invalid > 100
