"""The release bundle, which holds all that the vendor serves, and answers about single models."""

from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.diagnostics import SpecError
from tests.upstream.importing import codes, imported, model_of, planned, saved
from tests.upstream.runware.documents import PROMPT, task

MODELS = "acme/models/acme.yaml"


def entry(slug: str, air: str, **fields: Any) -> dict[str, Any]:
    """Give a model of the bundle."""
    schema = task({"positivePrompt": PROMPT, **fields})
    schema["properties"]["model"] = {"const": air}
    return {"slug": slug, "air": air, "requestSchema": schema, "responseSchema": None}


def open_task(**fields: Any) -> dict[str, Any]:
    """Give the schema of a task whose model the caller names."""
    return task({"positivePrompt": PROMPT, "model": {"type": "string"}, **fields})


def bundle(*entries: dict[str, Any], **sections: Any) -> dict[str, Any]:
    """Give a bundle."""
    return {"version": "20261012000000", "inference": list(entries), "errors": {}, **sections}


def test_models_architectures_and_utilities(tmp_path: Path) -> None:
    """Each section of a bundle becomes models of its kind."""
    utility = task({"search": {"type": "string"}})
    utility["properties"]["taskType"] = {"const": "modelSearch"}
    whole = bundle(
        entry("acme-paint", "acme:paint@1"),
        architectures={"sdxl": open_task(steps={"type": "integer"})},
        modalities={"image": open_task()},
        operations={"upscale-image": open_task()},
        utilities=[{"slug": "model-search", "requestSchema": utility, "responseSchema": {}}],
    )
    root = tmp_path / "specs"
    imported(root, saved(tmp_path / "in", whole, "schema-map.json"))
    assert model_of(root, MODELS)["slug"] == "acme-paint"
    architecture = model_of(root, "acme/models/architectures.yaml")
    assert (architecture["id"], architecture["kind"], architecture["route"]) == (
        "sdxl",
        "architecture",
        "open_task",
    )
    assert "model" in architecture["params"]["properties"]
    assert model_of(root, "acme/models/utilities.yaml")["task"] == "model-search"
    assert model_of(root, "acme/models/operations.yaml")["namespace"] == "client"


def test_of_two_with_one_id_the_first_counts(tmp_path: Path) -> None:
    """The vendor's own clients keep the first of two entries with one id."""
    whole = bundle(
        entry("one", "acme:paint@1"), entry("two", "acme:paint@1", strength={"type": "number"})
    )
    found = imported(tmp_path / "specs", saved(tmp_path / "in", whole))
    model = model_of(tmp_path / "specs", MODELS)
    assert model["slug"] == "one"
    assert "strength" not in model["params"]["properties"]
    assert codes(found) == []


def test_what_a_whole_bundle_lacks_is_marked(tmp_path: Path) -> None:
    """A model that is gone stays in the specs as removed, from a day on; one of a kind that the bundle has not, as it was."""
    root = tmp_path / "specs"
    whole = bundle(
        entry("one", "acme:one@1"), entry("two", "acme:two@1"), architectures={"sdxl": open_task()}
    )
    imported(root, saved(tmp_path / "in", whole))
    less = saved(tmp_path / "in", bundle(entry("one", "acme:one@1")))
    assert planned(root, less).texts == {}
    found = imported(root, less, complete=True, read="2026-12-01")
    assert codes(found) == ["MW665"]
    assert model_of(root, MODELS, "acme:two@1")["lifecycle"] == {
        "state": "removed",
        "date": "2026-12-01",
    }
    assert model_of(root, "acme/models/architectures.yaml")["lifecycle"]["state"] == "listed"
    assert imported(root, less, complete=True, read="2026-12-24").texts == {}


def test_a_removed_model_may_come_back(tmp_path: Path) -> None:
    """What upstream describes again is listed again."""
    root = tmp_path / "specs"
    both = saved(tmp_path / "in", bundle(entry("one", "acme:one@1"), entry("two", "acme:two@1")))
    imported(root, both)
    imported(
        root, saved(tmp_path / "in", bundle(entry("one", "acme:one@1")), "less.json"), complete=True
    )
    found = imported(root, both)
    assert [change.text() for change in found.changes] == [
        "acme:two@1: lifecycle removed -> listed"
    ]
    assert model_of(root, MODELS, "acme:two@1")["lifecycle"] == {"state": "listed"}


def test_an_answer_about_one_model(tmp_path: Path) -> None:
    """What the schema service answers about a model is that model's spec."""
    link = "https://runware.ai/docs/models/acme-paint"
    answer = {
        "requestSchema": task({"positivePrompt": PROMPT}),
        "responseSchema": None,
        "documentation": link,
    }
    imported(tmp_path / "specs", saved(tmp_path / "in", answer))
    assert model_of(tmp_path / "specs", MODELS)["docs"] == link


def test_one_bad_entry_does_not_hide_the_others(tmp_path: Path) -> None:
    """An entry that is no task is told; the rest is imported."""
    broken = {"slug": "broken", "air": "acme:broken@1", "requestSchema": {"type": "string"}}
    found = imported(tmp_path / "specs", saved(tmp_path / "in", bundle(broken, 7, entry("one", "acme:one@1"))))  # type: ignore[arg-type]
    assert codes(found) == ["MW650", "MW650"]
    assert model_of(tmp_path / "specs", MODELS)["id"] == "acme:one@1"


def test_nothing_to_import_is_refused(tmp_path: Path) -> None:
    """A bundle without a single sound entry changes nothing."""
    with pytest.raises(SpecError):
        planned(tmp_path / "specs", saved(tmp_path / "in", bundle({"slug": "x"})))
