"""Objects that several models share, and of which upstream says something new."""

from pathlib import Path
from typing import Any

from tests.upstream.importing import codes, data_of, imported, model_of, planned, saved
from tests.upstream.merging.kept import keep, paint, twin
from tests.upstream.runware.documents import document

MODELS_FILE, SHARED_FILE = "acme/models/paint.yaml", "acme/shared/parts.yaml"


def stronger(whole: Any, most: int) -> Any:
    """Give a document in which the shared object has another limit."""
    schema = whole["components"]["schemas"]["RequestBody"]["items"]
    schema["properties"]["inputs"]["properties"]["strength"]["maximum"] = most
    return whole


def documents(tmp_path: Path, *limits: int) -> list[Path]:
    """Write the documents of the three models that use the object, as many as there are limits."""
    wholes = [document(paint()), twin(1), twin(2)]
    return [
        saved(tmp_path / "in", stronger(whole, most), f"{at}.json")
        for at, (whole, most) in enumerate(zip(wholes, limits, strict=False))
    ]


def test_it_changes_for_all_who_use_it(tmp_path: Path) -> None:
    """Told alike by the documents of all its users, the object changes where it stands, and keeps its class."""
    root = keep(tmp_path / "specs")
    found = imported(root, *documents(tmp_path, 2, 2, 2))
    assert [change.text() for change in found.changes] == ["acme/Inputs: strength maximum 1 -> 2"]
    assert codes(found) == []
    strength = data_of(root, SHARED_FILE)["objects"]["Inputs"]["properties"]["strength"]
    assert (strength["maximum"], strength["description"]) == (2, "How far to depart from it.")
    assert model_of(root, MODELS_FILE)["params"]["properties"]["inputs"]["$ref"] == "acme/Inputs"
    assert planned(root, *documents(tmp_path, 2, 2, 2)).texts == {}


def test_users_that_were_not_read_keep_it(tmp_path: Path) -> None:
    """Of a user whose document is not at hand nothing new is known: the object stays, and the parting is told."""
    root = keep(tmp_path / "specs")
    found = imported(root, *documents(tmp_path, 2))
    assert codes(found) == ["MW667"]
    finding = found.findings[0]
    assert finding.place.path == SHARED_FILE
    for word in ("acme/Inputs", "acme:paint@1", "acme:twin@1, acme:twin@2"):
        assert word in finding.message
    assert SHARED_FILE not in found.texts
    own = model_of(root, MODELS_FILE)["params"]["properties"]["inputs"]
    assert own["properties"]["strength"]["maximum"] == 2
    assert codes(planned(root, *documents(tmp_path, 2))) == []


def test_users_that_are_told_different_things_part(tmp_path: Path) -> None:
    """Where upstream says one thing here and another there, each has its own, and that is told."""
    root = keep(tmp_path / "specs")
    found = imported(root, *documents(tmp_path, 2, 3, 3))
    assert set(codes(found)) == {"MW667"}
    assert SHARED_FILE not in found.texts
    params = data_of(root, MODELS_FILE)["sets"]["twin"]["params"]
    assert params["properties"]["inputs"]["properties"]["strength"]["maximum"] == 3
