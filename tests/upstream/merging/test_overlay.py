"""Corrections of what a vendor publishes: laid over each import, and told when they have had their day."""

from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.diagnostics import SpecError
from modelwire_codegen.importing import layout
from modelwire_codegen.importing.planning import Plan
from tests.upstream.importing import codes, imported, model_of, planned, put, saved
from tests.upstream.merging.kept import keep, paint
from tests.upstream.runware.documents import document

MODEL, MODELS = "acme:paint@1", "acme/models/paint.yaml"
ABOUT = {"reason": "Tried: 51 is refused.", "date": "2026-11-21"}


def plan_with(
    tmp_path: Path, *corrections: dict[str, Any], schema: Any = None, **request: Any
) -> Plan:
    """Plan a re-import of the kept tree under corrections."""
    root = keep(tmp_path / "specs")
    put(
        root,
        {
            "acme/overlay.yaml": layout.document(
                {"corrections": [{**each, **ABOUT} for each in corrections]}
            )
        },
    )
    return planned(root, saved(tmp_path / "in", document(schema or paint())), **request)


def about(parameter: str, **more: Any) -> dict[str, Any]:
    """Give a correction of one parameter of the first model."""
    return {"where": {"model": MODEL, "parameter": parameter}, **more}


def test_a_correction_is_applied(tmp_path: Path) -> None:
    """What is corrected becomes the spec's word, whatever upstream says."""
    found = plan_with(tmp_path, about("steps", keyword="maximum", upstream=50, value=30))
    assert [change.text() for change in found.changes] == [f"{MODEL}: steps maximum 50 -> 30"]
    assert codes(found) == []


def test_a_correction_holds_import_after_import(tmp_path: Path) -> None:
    """Once the specs say it, an unchanged upstream changes nothing."""
    root = keep(tmp_path / "specs")
    correction = {**about("inputs.strength", keyword="maximum", upstream=1, value=0.5), **ABOUT}
    put(root, {"acme/overlay.yaml": layout.document({"corrections": [correction]})})
    path = saved(tmp_path / "in", document(paint()))
    imported(root, path)
    strength = model_of(root, MODELS)["params"]["properties"]["inputs"]["properties"]["strength"]
    assert strength["maximum"] == 0.5
    assert planned(root, path).texts == {}


CORRECTIONS = [
    about("watermark", upstream={"type": "object"}, remove=True),
    about("routing", value={"type": "object", "description": "Where the task runs."}),
    about("steps", keyword="required", value=True),
    about("quality", keyword="enum", value=["low"]),
    about("quality", keyword="enum", add=["ultra", "low"]),
    about("width", keyword="minimum", remove=True),
    {"where": {"model": MODEL}, "keyword": "additionalProperties", "value": False},
    {
        "where": {"models": "all", "parameter": "inputs.strength"},
        "keyword": "default",
        "value": 0.3,
    },
]


@pytest.mark.parametrize("correction", CORRECTIONS)
def test_every_kind_of_correction(tmp_path: Path, correction: dict[str, Any]) -> None:
    """Parameters and keywords are set, taken away and added."""
    schema: Any = paint()
    schema["allOf"] = []
    found = plan_with(tmp_path, correction, schema=schema)
    assert MODELS in found.texts
    assert "MW660" not in codes(found)


def test_upstream_has_caught_up(tmp_path: Path) -> None:
    """A correction that says what upstream says can go, and is told at its line."""
    found = plan_with(tmp_path, about("steps", keyword="maximum", upstream=80, value=50))
    assert (codes(found), found.texts) == (["MW660"], {})
    assert (found.findings[0].place.path, found.findings[0].place.line) == ("acme/overlay.yaml", 2)


def test_values_that_are_added(tmp_path: Path) -> None:
    """A list with values of ours follows upstream's; once upstream has them too, the correction can go."""
    added = about("quality", keyword="enum", add=["ultra"])
    found = plan_with(tmp_path / "a", added)
    assert [change.text() for change in found.changes] == [f"{MODEL}: quality enum +ultra"]
    schema: Any = paint()
    schema["properties"]["quality"] = {"enum": ["low", "high", "ultra"]}
    assert codes(plan_with(tmp_path / "b", added, schema=schema)) == ["MW660"]


def test_nothing_is_said_of_models_that_were_not_meant(tmp_path: Path) -> None:
    """Where upstream says something else than a correction of many expects, it neither applies nor is out of date."""
    everywhere = {"where": {"models": ["acme:paint@1", "acme:twin@1"], "parameter": "steps"}}
    found = plan_with(tmp_path, {**everywhere, "keyword": "maximum", "upstream": 60, "value": 30})
    assert (codes(found), found.texts) == ([], {})


def test_upstream_has_moved_on(tmp_path: Path) -> None:
    """Upstream that says a third thing is told; the correction still holds."""
    found = plan_with(tmp_path, about("steps", keyword="maximum", upstream=80, value=30))
    assert codes(found) == ["MW661"]
    assert [change.after for change in found.changes] == [30]


@pytest.mark.parametrize(
    ("correction", "request_"),
    [
        (about("stepps", keyword="maximum", value=30), {}),
        (about("inputs.deep.down", value={"type": "string"}), {}),
        (
            {"where": {"model": "acme:gone@1"}, "keyword": "additionalProperties", "value": True},
            {"complete": True},
        ),
    ],
)
def test_a_correction_that_hits_nothing(
    tmp_path: Path, correction: dict[str, Any], request_: dict[str, Any]
) -> None:
    """A correction of what upstream no longer has is told; one of a model that was not read is not."""
    assert "MW662" in codes(plan_with(tmp_path / "a", correction, **request_))
    elsewhere = {
        "where": {"model": "acme:twin@1"},
        "keyword": "additionalProperties",
        "value": True,
    }
    assert codes(plan_with(tmp_path / "b", elsewhere)) == []


def test_of_many_those_are_meant_that_say_just_this(tmp_path: Path) -> None:
    """A correction of all models touches those in which upstream says what it corrects."""
    everywhere = {
        "where": {"models": ["acme:paint@1", "acme:new@1"], "parameter": "steps"},
        "keyword": "maximum",
    }
    root = keep(tmp_path / "specs")
    put(
        root,
        {
            "acme/overlay.yaml": layout.document(
                {"corrections": [{**everywhere, "upstream": 50, "value": 30, **ABOUT}]}
            )
        },
    )
    new: Any = paint()
    new["properties"]["model"] = {"const": "acme:new@1"}
    new["properties"]["steps"] = {"type": "integer", "maximum": 20}
    paths = saved(tmp_path / "in", document(paint())), saved(
        tmp_path / "in", document(new, air_id="acme:new@1", model_id="new"), "b.json"
    )
    imported(root, *paths)
    assert model_of(root, MODELS)["params"]["properties"]["steps"] == {"maximum": 30}
    assert model_of(root, "acme/models/acme.yaml")["params"]["properties"]["steps"]["maximum"] == 20


@pytest.mark.parametrize(
    "broken",
    [
        about("steps", keyword="maximum"),
        about("steps", keyword="maximum", value=1, remove=True),
        about("steps", keyword="maximum", add=[1]),
        {"where": {"model": MODEL, "set": "twin"}, "keyword": "maximum", "value": 1},
        {"where": {"model": MODEL}, "keyword": "x-python-type", "value": "os.system"},
        {"where": {"model": MODEL, "parameter": "../steps"}, "value": {}},
    ],
)
def test_an_unsound_overlay_is_refused(tmp_path: Path, broken: dict[str, Any]) -> None:
    """An overlay is a spec file like others: what the meta-schema does not know is an error."""
    with pytest.raises(SpecError) as caught:
        plan_with(tmp_path, broken)
    assert all(finding.place.path == "acme/overlay.yaml" for finding in caught.value.diagnostics)


@pytest.mark.parametrize(
    ("where", "named"),
    [
        ({"model": "acme:pint@1", "parameter": "steps"}, "model acme:pint@1"),
        ({"models": ["acme:paint@1", "acme:gone@1"], "parameter": "steps"}, "model acme:gone@1"),
        ({"set": "twins", "parameter": "steps"}, "set twins"),
        ({"object": "Input", "parameter": "strength"}, "object Input"),
    ],
)
def test_a_correction_of_what_is_nowhere_is_always_told(
    tmp_path: Path, where: dict[str, Any], named: str
) -> None:
    """A name that neither the specs nor the documents have is a slip, whatever document is read."""
    found = plan_with(tmp_path, {"where": where, "keyword": "maximum", "upstream": 7, "value": 5})
    assert codes(found) == ["MW662"]
    assert named in found.findings[0].message
