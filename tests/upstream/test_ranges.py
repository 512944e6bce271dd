"""Limits upstream between which there is no value: told at their place, and not taken over."""

from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.importing import layout
from tests.upstream.importing import codes, imported, model_of, put, saved
from tests.upstream.merging.kept import keep, paint
from tests.upstream.runware.documents import document

MODELS = "acme/models/paint.yaml"


def with_width(**limits: Any) -> dict[str, Any]:
    """Give the first model's task with other words for its width."""
    whole: Any = paint()
    whole["properties"]["width"] = limits
    return dict(whole)


def test_a_range_that_is_none_leaves_the_old_one(tmp_path: Path) -> None:
    """The finding is at the upstream place, the rest of the news is taken over, and the range stays."""
    root = keep(tmp_path / "specs")
    whole = with_width(type="integer", minimum=10, maximum=3)
    whole["properties"]["quality"] = {"enum": ["low", "high", "ultra"]}
    found = imported(root, saved(tmp_path / "in", document(whole)))
    assert [change.text() for change in found.changes] == ["acme:paint@1: quality enum +ultra"]
    assert codes(found) == ["MW612"]
    assert found.findings[0].place.path == "paint.json"
    width = model_of(root, MODELS)["params"]["properties"]["width"]
    assert (width["minimum"], width["maximum"]) == (8, 64)


@pytest.mark.parametrize(
    "limits",
    [
        {"type": "integer", "minimum": 10, "maximum": 3},
        {"type": "number", "exclusiveMinimum": 3, "maximum": 3},
        {"type": "string", "minLength": 9, "maxLength": 8},
        {"type": "array", "items": {"type": "string"}, "minItems": 2, "maxItems": 1},
    ],
)
def test_of_a_new_parameter_no_range_is_said(tmp_path: Path, limits: dict[str, Any]) -> None:
    """A parameter that the specs have not gets no limits, wherever it stands."""
    root = keep(tmp_path / "specs")
    whole: Any = paint()
    whole["properties"]["extra"] = {"type": "object", "properties": {"deep": limits}}
    found = imported(root, saved(tmp_path / "in", document(whole)))
    assert codes(found) == ["MW612"]
    deep = model_of(root, MODELS)["params"]["properties"]["extra"]["properties"]["deep"]
    assert set(deep) <= {"type", "items"}


def test_an_overlay_puts_it_right(tmp_path: Path) -> None:
    """A correction sees what upstream says, and of the two limits the other one is upstream's."""
    root = keep(tmp_path / "specs")
    where = {"model": "acme:paint@1", "parameter": "width"}
    correction = {"where": where, "keyword": "maximum", "upstream": 3, "value": 30}
    about = {"reason": "A digit was lost.", "date": "2026-11-21"}
    put(root, {"acme/overlay.yaml": layout.document({"corrections": [{**correction, **about}]})})
    whole = with_width(type="integer", minimum=10, maximum=3)
    imported(root, saved(tmp_path / "in", document(whole)))
    width = model_of(root, MODELS)["params"]["properties"]["width"]
    assert (width["minimum"], width["maximum"]) == (10, 30)
