"""A re-import changes what upstream changed, and nothing else that stands in the tree."""

import difflib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.importing.planning import Plan
from tests.upstream.importing import data_of, imported, model_of, planned, saved
from tests.upstream.merging.kept import FILES, inputs, keep, paint, twin
from tests.upstream.runware.documents import document

MODELS, SHARED = "acme/models/paint.yaml", "acme/shared/parts.yaml"


def merged(tmp_path: Path, schema: Any, **request: Any) -> tuple[Plan, list[str]]:
    """Import a new state of the first model into the kept tree; gives the plan and the lines that changed."""
    root = keep(tmp_path / "specs")
    found = imported(root, saved(tmp_path / "in", document(schema)), **request)
    lines: list[str] = []
    for name, text in found.texts.items():
        delta = difflib.unified_diff(
            FILES.get(name, "").splitlines(), text.splitlines(), n=0, lineterm=""
        )
        lines += [line for line in delta if line[0] in "+-" and line[:3] not in ("+++", "---")]
    return found, lines


def changed(path: str, value: Any) -> dict[str, Any]:
    """Give the first model's task with one place set to something else, None to take it away."""
    whole: dict[str, Any] = paint()
    *steps, last = path.split("/")
    holder = whole
    for step in steps:
        holder = holder[step]
    if value is None:
        del holder[last]
    else:
        holder[last] = value
    return whole


def texts_of(found: Plan) -> list[str]:
    """Give what changed as a person reads it."""
    return [change.text() for change in found.changes]


def test_unchanged_upstream_changes_no_byte(tmp_path: Path) -> None:
    """What the tree says in its own words already is left alone, on whatever day it is read again."""
    root = keep(tmp_path / "specs")
    paths = [
        saved(tmp_path / "in", each, f"{n}.json")
        for n, each in enumerate((document(paint()), twin(1), twin(2)))
    ]
    found = planned(root, *paths, read="2027-01-01", ref="another reading")
    assert (found.texts, found.changes, found.findings) == ({}, (), ())


def test_one_limit_changes_one_line(tmp_path: Path) -> None:
    """A new limit is written where the parameter stands; the vendor file says when it was read."""
    found, lines = merged(tmp_path, changed("properties/width/maximum", 128), read="2026-12-01")
    assert texts_of(found) == ["acme:paint@1: width maximum 64 -> 128"]
    assert lines == [
        "-        width: {type: integer, minimum: 8, maximum: 64, unit: px, description: Width.}",
        "+        width: {type: integer, minimum: 8, maximum: 128, unit: px, description: Width.}",
        '-  docs: {ref: acme docs of October, read: 2026-10-01, note: "read by hand, twice"}',
        '+  docs: {ref: acme docs, read: 2026-12-01, note: "read by hand, twice"}',
    ]


def test_a_group_is_refined_and_not_touched(tmp_path: Path) -> None:
    """What a group gives to many is changed for the one model."""
    found, lines = merged(tmp_path, changed("properties/steps/maximum", 80))
    assert SHARED not in found.texts
    assert [line for line in lines if "docs" not in line] == ["+        steps: {maximum: 80}"]


def test_what_no_refinement_says_writes_the_group_out(tmp_path: Path) -> None:
    """A limit or a parameter that is gone cannot be taken back from a group, so the model stops extending it."""
    for path, name in (("properties/steps/maximum", "limit"), ("properties/steps", "parameter")):
        found, _ = merged(tmp_path / name, changed(path, None))
        params = model_of(tmp_path / name / "specs", MODELS)["params"]
        assert SHARED not in found.texts
        assert "extends" not in params
        assert params["properties"]["positivePrompt"]["description"] == "What to make."
        assert params["required"] == ["positivePrompt"]
        assert params["properties"].get("steps", {}) in (
            {},
            {"type": "integer", "minimum": 1, "unit": "steps", "description": "Denoising steps."},
        )


def test_lists_keep_their_order_comments_and_notes(tmp_path: Path) -> None:
    """A new value goes behind the old ones; a lost one takes its note along; the comment beside them stays."""
    new = {"type": "string", "enum": ["ultra", "high"]}
    _, lines = merged(tmp_path, changed("properties/quality", new))
    assert (
        "+        quality: {type: string, enum: [high, ultra], description: 'How fine.'}   # two for now"
        in lines
    )


def test_an_object_of_one_place_changes_where_it_stands(tmp_path: Path) -> None:
    """A shared object that only this model refers to is changed in the shared file."""
    found, lines = merged(tmp_path, changed("properties/watermark/properties/text/maxLength", 64))
    assert (
        "+    properties: {text: {type: string, maxLength: 64, description: Words of the mark.}}"
        in lines
    )
    assert "Watermark: # one model has it" in found.texts[SHARED]


def test_an_object_of_several_places_is_written_out(tmp_path: Path) -> None:
    """One that others refer to as well stays, and the model gets its own, with the same words."""
    found, _ = merged(tmp_path, changed("properties/inputs/properties/strength/maximum", 2))
    assert SHARED not in found.texts
    own = model_of(tmp_path / "specs", MODELS)["params"]["properties"]["inputs"]
    assert own["properties"]["strength"] == {
        "type": "number",
        "minimum": 0,
        "maximum": 2,
        "description": "How far to depart from it.",
    }
    assert own["description"] == "Pictures to start from."


def test_rules_come_and_go(tmp_path: Path) -> None:
    """A rule that is gone goes with its comment; a new one is added; one in other words is the same."""
    same = {"not": {"allOf": [{"required": ["steps"]}, {"required": ["inputs"]}]}}
    found, _ = merged(tmp_path, {**paint(), "allOf": [same]})
    text = found.texts[MODELS]
    assert "A mark needs words" not in text
    assert "Only this one has a mark" in text
    params = model_of(tmp_path / "specs", MODELS)["params"]
    rules = [params["not"]] if "not" in params else [rule["not"] for rule in params["allOf"]]
    assert rules in ([same["not"]], [{"required": ["steps", "inputs"]}])
    spelt = {"not": {"required": ["inputs", "steps"]}}
    again = planned(
        tmp_path / "specs", saved(tmp_path / "in", document({**paint(), "allOf": [spelt]}))
    )
    assert again.texts == {}


def test_parameters_come_and_go(tmp_path: Path) -> None:
    """A new parameter is added as upstream has it; a lost one is removed, and no other line moves."""
    whole = changed("properties/width", None)
    whole["properties"]["height"] = {"type": "integer", "minimum": 8}
    whole["allOf"] = []
    found, lines = merged(tmp_path, whole)
    assert "+        height: {type: integer, minimum: 8}" in lines
    assert "acme:paint@1: property width gone" in texts_of(found)
    assert found.texts[MODELS].count("# Only this one has a mark.") == 1


def documents_of(tmp_path: Path, *wholes: Mapping[str, Any]) -> list[Path]:
    """Write several documents."""
    return [saved(tmp_path / "in", whole, f"{at}.json") for at, whole in enumerate(wholes)]


def longer(number: int, most: int) -> dict[str, Any]:
    """Give a twin's document with another limit."""
    whole: dict[str, Any] = twin(number)
    whole["components"]["schemas"]["RequestBody"]["items"]["properties"]["steps"]["maximum"] = most
    return whole


def test_a_set_changes_when_all_its_models_do(tmp_path: Path) -> None:
    """Models of one set that change alike keep it; one that changes alone leaves it."""
    root = keep(tmp_path / "specs")
    imported(root, *documents_of(tmp_path, longer(1, 99), longer(2, 99)))
    assert data_of(root, MODELS)["sets"]["twin"]["params"]["properties"]["steps"] == {"maximum": 99}
    assert all(model_of(root, MODELS, f"acme:twin@{number}")["set"] == "twin" for number in (1, 2))
    imported(root, *documents_of(tmp_path, longer(1, 99), longer(2, 77)))
    assert data_of(root, MODELS)["sets"]["twin"]["params"]["properties"]["steps"] == {"maximum": 99}
    assert model_of(root, MODELS, "acme:twin@1")["set"] == "twin"
    alone = model_of(root, MODELS, "acme:twin@2")
    assert "set" not in alone
    assert alone["params"]["properties"]["steps"] == {"maximum": 77}
    assert alone["params"]["extends"] == ["acme/common"]


def new_model() -> dict[str, Any]:
    """Give the document of a model that the tree has not."""
    whole = document(paint(), model_id="acme-new", air_id="acme:new@1")
    schema = whole["components"]["schemas"]["RequestBody"]["items"]
    schema["properties"]["model"] = {"const": "acme:new@1"}
    return whole


def test_new_models_go_where_one_says(tmp_path: Path) -> None:
    """A model that the tree has not is put behind the others of its file, after a blank line."""
    root = keep(tmp_path / "specs")
    path = saved(tmp_path / "in", new_model())
    found = planned(root, path, into=MODELS)
    start = FILES[MODELS] + "\n  - id: acme:new@1\n    slug: acme-new\n"
    assert found.texts[MODELS].startswith(start)
    assert planned(root, path).texts.keys() == {"acme/models/acme.yaml", "acme/vendor.yaml"}


def test_new_models_are_written_as_their_neighbours_are(tmp_path: Path) -> None:
    """Groups and objects that say what upstream says are used; names have the words that most have for them."""
    root = keep(tmp_path / "specs")
    whole = new_model()
    fields = whole["components"]["schemas"]["RequestBody"]["items"]["properties"]
    fields["steps"]["maximum"], fields["other"] = 50, {"type": "string"}
    imported(root, saved(tmp_path / "in", whole))
    params = model_of(root, "acme/models/acme.yaml")["params"]
    assert params["extends"] == ["acme/common"]
    assert params["properties"]["inputs"]["$ref"] == "acme/Inputs"
    assert params["properties"]["watermark"] == {"$ref": "acme/Watermark"}
    assert params["properties"]["other"] == {"type": "string"}
    assert "required" not in params
    assert planned(root, saved(tmp_path / "in", whole)).texts == {}


def test_a_group_that_says_more_is_not_used(tmp_path: Path) -> None:
    """A group whose limit upstream has not would say what is not so."""
    root = keep(tmp_path / "specs")
    whole = new_model()
    del whole["components"]["schemas"]["RequestBody"]["items"]["properties"]["steps"]["maximum"]
    imported(root, saved(tmp_path / "in", whole))
    params = model_of(root, "acme/models/acme.yaml")["params"]
    assert "extends" not in params
    assert params["properties"]["steps"] == {"type": "integer", "minimum": 1}


def test_a_rebuilt_endpoint_is_followed(tmp_path: Path) -> None:
    """The task type is upstream's word."""
    whole = paint()
    whole["properties"]["taskType"] = {"const": "imageUpscale"}  # type: ignore[index]
    found, lines = merged(tmp_path, whole)
    assert "+    endpoint: imageUpscale" in lines
    assert [finding.code for finding in found.findings] == ["MW655"]


def test_prices_are_taken_over_once(tmp_path: Path) -> None:
    """A model without prices gets upstream's; a person's prices stay, and other ones upstream are told."""
    root = keep(tmp_path / "specs")

    def priced(amount: float) -> Path:
        rates = [{"amount": amount, "unit": "output"}]
        return saved(
            tmp_path / "in", document(paint(), pricing={"currency": "USD", "rates": rates})
        )

    imported(root, priced(0.01))
    assert model_of(root, MODELS)["pricing"]["rates"] == [{"price": 0.01}]
    assert planned(root, priced(0.01), read="2027-01-01").texts == {}
    found = planned(root, priced(0.02))
    assert ([finding.code for finding in found.findings], found.texts) == (["MW666"], {})


@pytest.mark.parametrize("place", ["description", "title", "unit", "standard", "summary"])
def test_words_of_ours_are_never_touched(tmp_path: Path, place: str) -> None:
    """Whatever upstream calls things, a person's words stay."""
    whole = changed("properties/width/maximum", 65)
    whole["properties"]["width"] |= {"title": "Other", "description": "Other words."}
    found, _ = merged(tmp_path, whole, prose=True)
    assert found.texts[MODELS].count(f"{place}:") >= FILES[MODELS].count(f"{place}:")
    assert "Other" not in found.texts[MODELS]


def test_json_trees_are_kept_as_well(tmp_path: Path) -> None:
    """A spec that is kept as JSON is changed in its own layout."""
    root = keep(tmp_path / "specs")
    old = '{"groups": {\n    "extra": {"properties": {"fps": {"type": "integer", "maximum": 30}}}\n}}\n'
    (root / "acme/shared/extra.json").write_text(old)
    kept = (
        (root / MODELS)
        .read_text()
        .replace(
            "extends: [acme/common]\n      properties:\n",
            "extends: [acme/common, acme/extra]\n      properties:\n",
            1,
        )
    )
    (root / MODELS).write_text(kept)
    whole = changed("properties/fps", {"type": "integer", "maximum": 30})
    assert planned(root, saved(tmp_path / "in", document(whole))).texts == {}
    assert inputs()["required"] == ["seedImage"]
