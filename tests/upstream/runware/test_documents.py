"""What Runware's documents say, and how: each construct of them, imported into an empty tree."""

from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.diagnostics import SpecError
from tests.upstream.importing import codes, data_of, imported, model_of, planned, saved
from tests.upstream.runware.documents import (
    AIR,
    PROMPT,
    SLUG,
    UNKNOWN_REPLY,
    document,
    media,
    reordered,
    task,
)

FILE = "acme/models/acme.yaml"


def params(tmp_path: Path, schema: dict[str, Any], **info: Any) -> dict[str, Any]:
    """Import a task and give the parameters that came of it."""
    imported(tmp_path / "specs", saved(tmp_path / "in", document(schema, **info)))
    found: dict[str, Any] = model_of(tmp_path / "specs", FILE)["params"]
    return found


def test_identity_and_origin(tmp_path: Path) -> None:
    """A model has the vendor's ids, page, task type and date; the vendor file says what was read, and when."""
    imported(
        tmp_path / "specs",
        saved(
            tmp_path / "in", document(task({"positivePrompt": PROMPT}, required=["positivePrompt"]))
        ),
    )
    model = model_of(tmp_path / "specs", FILE)
    assert (model["id"], model["slug"], model["endpoint"]) == (AIR, SLUG, "imageInference")
    assert model["docs"] == f"https://runware.ai/docs/models/{SLUG}"
    assert model["lifecycle"] == {"state": "listed", "since": "2026-10-01"}
    assert model["sources"] == ["docs:paint.json"]
    assert model["params"]["required"] == ["positivePrompt"]
    assert data_of(tmp_path / "specs", "acme/vendor.yaml")["sources"] == {
        "docs": {"ref": "acme docs", "read": "2026-11-21"}
    }


def test_four_revisions_give_the_same_facts(tmp_path: Path) -> None:
    """Prices as text or numbers, ids of schemas, pages and replies come and go without a change of the parameters."""
    schema = task({"positivePrompt": PROMPT})
    named = task(
        {
            "positivePrompt": {
                "$id": "https://schemas.acme.test/prompt.json",
                "title": "Prompt",
                **PROMPT,
            }
        }
    )
    old = document(
        schema,
        UNKNOWN_REPLY,
        pricing={"overview": "From $1.", "examples": [{"price": "$0.48", "exampleId": "x"}]},
    )
    new = document(
        named,
        modes=[{"id": "text", "inputs": []}],
        pricing={"currency": "USD", "examples": [{"price": 0.48}]},
    )
    new["externalDocs"] = {"url": f"https://runware.ai/docs/models/{SLUG}"}
    imported(tmp_path / "a", saved(tmp_path / "in", old))
    imported(tmp_path / "b", saved(tmp_path / "in", new))
    assert (tmp_path / "a" / FILE).read_text() == (tmp_path / "b" / FILE).read_text()


def test_order_of_keys_changes_nothing(tmp_path: Path) -> None:
    """The same document with its keys the other way round gives the same bytes."""
    inputs = {
        "type": "object",
        "properties": {"seedImage": media(), "mask": media()},
        "additionalProperties": False,
    }
    rule = {"if": {"required": ["strength"]}, "then": {"required": ["inputs"]}}
    whole = document(
        task({"positivePrompt": PROMPT, "strength": {"type": "number"}, "inputs": inputs}, rule)
    )
    imported(tmp_path / "a", saved(tmp_path / "in", whole))
    imported(tmp_path / "b", saved(tmp_path / "in", reordered(whole)))
    assert (tmp_path / "a" / FILE).read_bytes() == (tmp_path / "b" / FILE).read_bytes()


def test_task_may_stand_bare(tmp_path: Path) -> None:
    """Some documents have the task where others have a list of tasks."""
    imported(
        tmp_path / "specs",
        saved(tmp_path / "in", document(task({"positivePrompt": PROMPT}), bare=True)),
    )
    assert model_of(tmp_path / "specs", FILE)["params"]["properties"] == {"positivePrompt": PROMPT}


def test_prose_is_no_source(tmp_path: Path) -> None:
    """Sentences decide nothing and are not carried over, unless somebody asks for them."""
    told = {
        "title": "Steps",
        "description": "At most 30. [Read full documentation](https://x.test#steps)",
        "type": "integer",
    }
    path = saved(tmp_path / "in", document(task({"steps": told})))
    imported(tmp_path / "plain", path)
    imported(tmp_path / "prose", path, prose=True)
    assert model_of(tmp_path / "plain", FILE)["params"]["properties"] == {
        "steps": {"type": "integer"}
    }
    kept = model_of(tmp_path / "prose", FILE)["params"]["properties"]["steps"]
    assert kept["description"].startswith("At most 30.")


def test_defaults_document_and_limits_are_whole(tmp_path: Path) -> None:
    """A default is what the service does; a limit beyond 63 bits is the one that was rounded."""
    seed = {"type": "integer", "minimum": 0, "maximum": 9223372036854776000, "default": 7}
    assert params(tmp_path, task({"seed": seed}))["properties"]["seed"] == {
        "type": "integer", "minimum": 0, "maximum": 2**63 - 1, "default": 7,
    }  # fmt: skip


def test_constants_with_texts_are_a_list(tmp_path: Path) -> None:
    """A union of constants is one closed list, with or without a type, of one kind or of two."""
    quality = {
        "type": "string",
        "oneOf": [{"const": "low", "description": "Fast."}, {"const": "high", "title": "High"}],
    }
    frame = {"oneOf": [{"const": "first"}, {"const": "last"}, {"const": 0}, {"const": -1}]}
    found = params(tmp_path, task({"quality": quality, "frame": frame}))["properties"]
    assert found["quality"]["enum"] == ["low", "high"]
    assert found["frame"]["enum"] == ["first", "last", 0, -1]


def test_media_strings_are_media(tmp_path: Path) -> None:
    """The mix of formats and patterns is a file; with two branches its title tells the kind."""
    fields = {
        "picture": media(),
        "clip": media("video", title="Video"),
        "sound": media("audio", title="Audio"),
    }
    found = params(tmp_path, task({"inputs": {"type": "object", "properties": fields}}))[
        "properties"
    ]["inputs"]["properties"]
    assert [found[name]["media"]["kind"] for name in fields] == ["image", "video", "audio"]
    assert all("anyOf" not in value for value in found.values())


def test_size_presets_stay_pairs(tmp_path: Path) -> None:
    """A table of sizes in a rule stays a table of pairs, without its titles."""
    pair = {
        "title": "1K (1:1)",
        "properties": {"width": {"const": 1024}, "height": {"const": 1024}},
    }
    other = {
        "title": "1K (2:1)",
        "properties": {"width": {"const": 1440}, "height": {"const": 720}},
    }
    rule = {
        "if": {"anyOf": [{"required": ["width"]}, {"required": ["height"]}]},
        "then": {"oneOf": [pair, other]},
    }
    both = {"dependentRequired": {"width": ["height"], "height": ["width"]}}
    found = params(
        tmp_path, task({"width": {"type": "integer"}, "height": {"type": "integer"}}, both, rule)
    )
    assert found["dependentRequired"] == both["dependentRequired"]
    assert found["then"] == {
        "oneOf": [{"properties": each["properties"]} for each in (pair, other)]
    }


def test_number_or_word(tmp_path: Path) -> None:
    """A duration may be a number or a word, with a type beside it or not."""
    duration = {
        "type": ["integer", "string"],
        "oneOf": [{"type": "integer", "minimum": 4, "maximum": 30}, {"const": "auto"}],
    }
    found = params(tmp_path, task({"duration": duration}))["properties"]["duration"]
    branches = found.get("oneOf") or found.get("anyOf")
    assert {"type": "integer", "minimum": 4, "maximum": 30} in branches
    assert "type" not in found


def test_parameters_may_be_called_like_keywords(tmp_path: Path) -> None:
    """A field called description, id, title or default is a field."""
    names = ("description", "id", "title", "default", "const")
    box = {
        "type": "object",
        "properties": {name: {"type": "string"} for name in names},
        "required": ["id"],
    }
    found = params(tmp_path, task({"settings": box}))["properties"]["settings"]
    assert set(found["properties"]) == set(names)


LIMITS = [
    (
        {"operation": "fileSize", "parameters": ["inputs.clip"], "maximum": 1000},
        ("clip", "bytes", 1000),
    ),
    (
        {"operation": "duration", "parameters": ["inputs.clip"], "maximum": 20},
        ("clip", "seconds", [0, 20]),
    ),
    (
        {"operation": "fileSize", "parameters": ["inputs.frames"], "maximum": 9, "scope": "each"},
        ("frames", "bytes", 9),
    ),
]


@pytest.mark.parametrize(("limit", "expected"), LIMITS)
def test_limits_of_files(
    tmp_path: Path, limit: dict[str, Any], expected: tuple[str, str, Any]
) -> None:
    """Sizes and lengths of single files are checked where the bytes are at hand."""
    fields = {"clip": media("video", title="Video"), "frames": {"type": "array", "items": media()}}
    found = params(
        tmp_path,
        task({"inputs": {"type": "object", "properties": fields}}, **{"x-constraints": [limit]}),
    )
    value = found["properties"]["inputs"]["properties"][expected[0]]
    assert value.get("items", value)["file_limits"] == {expected[1]: expected[2]}


def test_limits_of_sizes_and_notes_of_the_rest(tmp_path: Path) -> None:
    """Area and ratio of two numbers are keywords; what only the vendor can measure is a note; an unknown form is told."""
    limits = [
        {"operation": "area", "parameters": ["width", "height"], "minimum": 65536},
        {"operation": "ratio", "parameters": ["width", "height"], "minimum": 0.5, "maximum": 2},
        {
            "operation": "width",
            "parameters": ["inputs.frames", "inputs.mask"],
            "minimum": 256,
            "maximum": 512,
            "scope": "each",
        },
        {"operation": "fileSize", "parameters": ["inputs.frames"], "maximum": 99},
        {"operation": "smell", "parameters": ["inputs.frames"], "maximum": 99},
    ]
    fields = {"frames": {"type": "array", "items": media()}, "mask": media()}
    sizes = {name: {"type": "integer"} for name in ("width", "height")}
    schema = task(
        {**sizes, "inputs": {"type": "object", "properties": fields}}, **{"x-constraints": limits}
    )
    found = imported(tmp_path / "specs", saved(tmp_path / "in", document(schema)))
    model = model_of(tmp_path / "specs", FILE)
    assert model["params"]["pixels"] == {"of": ["width", "height"], "minimum": 65536}
    assert model["params"]["aspect"] == {"of": ["width", "height"], "minimum": 0.5, "maximum": 2}
    assert model["notes"] == [
        "frames and mask: width 256 to 512 px.",
        "frames: size of all together at most 99 bytes.",
    ]
    assert codes(found) == ["MW652"]


PRICES = [
    ([{"amount": 0.05, "unit": "durationSecond"}], {"unit": "second", "rates": [{"price": 0.05}]}),
    ([{"amount": 0.01, "unit": "output"}], {"unit": "image", "rates": [{"price": 0.01}]}),
    (
        [{"amount": 1.5e-05, "unit": "character"}],
        {"unit": "1000 characters", "rates": [{"price": 0.015}]},
    ),
    (
        [{"amount": 2.5e-07, "unit": "inputToken"}, {"amount": 3e-05, "unit": "outputToken"}],
        {"unit": "million tokens", "rates": [{"input_price": 0.25, "output_price": 30}]},
    ),
    (
        [
            {"amount": 0.1, "unit": "output", "label": "1K"},
            {"amount": 0.2, "unit": "output", "label": "2K"},
        ],
        {
            "unit": "image",
            "rates": [
                {"price": price, "when": {"resolution": size}}
                for price, size in ((0.1, "1K"), (0.2, "2K"))
            ],
        },
    ),
]


@pytest.mark.parametrize(("rates", "expected"), PRICES)
def test_prices_that_parameters_tell_apart(
    tmp_path: Path, rates: list[Any], expected: dict[str, Any]
) -> None:
    """A price is a number for a unit, under a condition that a request shows."""
    schema = task({"resolution": {"type": "string", "enum": ["1K", "2K"]}})
    imported(
        tmp_path / "specs",
        saved(tmp_path / "in", document(schema, pricing={"currency": "USD", "rates": rates})),
    )
    assert model_of(tmp_path / "specs", FILE)["pricing"] == {
        "currency": "USD",
        "as_of": "2026-11-21",
        **expected,
    }


@pytest.mark.parametrize(
    "rates",
    [
        [
            {"amount": 1, "unit": "output", "label": "with audio"},
            {"amount": 2, "unit": "output", "label": "without"},
        ],
        [{"amount": "$0.48", "unit": "output"}],
        ["$0.48"],
    ],
)
def test_prices_that_nothing_tells_apart(tmp_path: Path, rates: list[Any]) -> None:
    """A price whose condition no parameter shows is left to a person, and said to be."""
    path = saved(tmp_path / "in", document(task({}), pricing={"currency": "USD", "rates": rates}))
    assert codes(imported(tmp_path / "specs", path)) == ["MW654"]
    assert "pricing" not in model_of(tmp_path / "specs", FILE)


TROUBLES = [
    ({"air_id": "acme:other@1"}, "MW650"),
    ({"model_id": "../escape"}, "MW650"),
    ({"model_id": "a\nb"}, "MW106"),
]


@pytest.mark.parametrize(("info", "code"), TROUBLES)
def test_identity_that_cannot_be(tmp_path: Path, info: dict[str, Any], code: str) -> None:
    """A document that is about one model and holds another, or has ids that none can have, is refused."""
    path = saved(tmp_path / "in", document(task({}), **info))
    if code == "MW106":
        path.write_text(path.read_text().replace("a\\nb", "a\\u0007b"))
    with pytest.raises(SpecError) as caught:
        planned(tmp_path / "specs", path)
    assert code in [finding.code for finding in caught.value.diagnostics]


def test_states_tasks_and_replies_that_are_news(tmp_path: Path) -> None:
    """An unknown status, task type or reply is imported as far as it goes, and told at its place."""
    schema = task({"positivePrompt": PROMPT})
    strange = {
        **schema,
        "properties": {**schema["properties"], "taskType": {"const": "smellInference"}},
    }
    reply = {"type": "object", "properties": {"smellURL": {"type": "string"}}}
    first = imported(tmp_path / "a", saved(tmp_path / "in", document(strange, status="beta")))
    second = imported(tmp_path / "b", saved(tmp_path / "in", document(schema, reply)))
    assert codes(first) == ["MW655", "MW656"] or codes(first) == ["MW656", "MW655"]
    assert codes(second) == ["MW653"]
    assert model_of(tmp_path / "a", FILE)["result"] == "reply"
    assert all(
        finding.place.line == 1 and finding.place.path == "paint.json" for finding in first.findings
    )


def test_one_model_described_twice(tmp_path: Path) -> None:
    """Of two documents about one model the first counts, and the other is told."""
    whole = document(task({}))
    found = planned(
        tmp_path / "specs",
        saved(tmp_path / "in", whole),
        saved(tmp_path / "in", whole, "again.json"),
    )
    assert codes(found) == ["MW657"]


@pytest.mark.parametrize("key", ["oneOf", "anyOf"])
def test_a_task_of_several_shapes(tmp_path: Path, key: str) -> None:
    """A task that is a choice of shapes is one set with the fields of all; a rule tells the shapes apart."""
    text = task({"text": {"type": "string"}, "voice": {"enum": ["a", "b"]}}, required=["text"])
    marked = task({"ssml": {"type": "string"}}, required=["ssml"])
    found = imported(tmp_path / "specs", saved(tmp_path / "in", document({key: [text, marked]})))
    told = model_of(tmp_path / "specs", FILE)["params"]
    assert set(told["properties"]) == {"text", "voice", "ssml"}
    shapes = told.get("anyOf") or told.get("oneOf")
    assert [shape["required"] for shape in shapes] == [["text"], ["ssml"]]
    assert "MW610" in codes(found)
