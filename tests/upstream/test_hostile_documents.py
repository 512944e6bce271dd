"""Documents that try to become code: whatever they hold, an import refuses them or makes harmless specs of them."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.diagnostics import SpecError
from modelwire_codegen.importing.single import Unanswered
from modelwire_codegen.readers.tree import MAX_DEPTH
from tests.hostile.jobs import run as run_all
from tests.hostile.payloads import BREAKERS, CODE, HIDDEN
from tests.upstream.cog.test_single import COG, FACTS, VENDOR, WORKER
from tests.upstream.importing import planned, put, saved
from tests.upstream.runware.documents import document, media, task

Step = str | int
RUNWARE = document(
    task(
        {
            "positivePrompt": {
                "title": "Prompt",
                "description": "Words.",
                "type": "string",
                "pattern": "^a",
                "default": "abc",
            },
            "quality": {
                "type": "string",
                "oneOf": [
                    {"const": "low", "title": "Low", "description": "Fast."},
                    {"const": "high"},
                ],
            },
            "inputs": {
                "type": "object",
                "properties": {"clip": media("video", title="Video")},
                "description": "Media.",
            },
            "steps": {"type": "integer", "minimum": 1, "maximum": 9, "default": 3},
        },
        {
            "if": {"properties": {"quality": {"const": "low"}}, "required": ["quality"]},
            "then": {"required": ["steps"]},
        },
        **{
            "x-constraints": [
                {"operation": "duration", "parameters": ["inputs.clip"], "maximum": 3}
            ]
        },
    ),
    modes=[{"id": "text", "inputs": []}],
    pricing={"currency": "USD", "rates": [{"amount": 0.1, "unit": "output", "label": "each"}]},
)
BUNDLE = {
    "inference": [
        {"slug": "a", "air": "acme:paint@1", "requestSchema": task({"a": {"type": "string"}})}
    ],
    "utilities": [],
}
DOCUMENTS: dict[str, Any] = {"runware": RUNWARE, "bundle": BUNDLE, "cog": COG, "worker": WORKER}
FORBIDDEN = ("customTypePath", "x-python", "../", "environ", "6007", "default_factory", "__class__")
ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    0.5,
    [],
    {},
    [[]],
    [None],
    {"": None},
    10**39,
    "x" * 3000,
    {"$ref": "#"},
    "\u00e9",
)


def planned_or_refused(tmp_path: Path, content: Any, *, prose: bool = False) -> dict[str, str]:
    """Plan an import; gives the texts, none when it was refused as documents are refused."""
    root = tmp_path / "specs"
    put(root, {"acme/vendor.yaml": VENDOR})
    path = saved(tmp_path / "in", content)
    for facts in (FACTS, {}):  # a document that says all of it takes none
        try:
            return dict(planned(root, path, facts=facts, prose=prose).texts)
        except SpecError:
            return {}
        except Unanswered:
            continue
    return {}


def places(value: Any, steps: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    """Give the place of everything in a document."""
    inner = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value) if isinstance(value, list) else ()
    )
    for step, part in inner:
        yield (*steps, step)
        yield from places(part, (*steps, step))


def put_at(whole: Any, steps: tuple[Step, ...], value: Any, *, as_key: bool = False) -> Any:
    """Give a copy with something else at a place, or with another key there."""
    changed = copy.deepcopy(whole)
    holder = changed
    for step in steps[:-1]:
        holder = holder[step]
    if as_key:
        holder[value] = holder.pop(steps[-1])
    else:
        holder[steps[-1]] = value
    return changed


@pytest.mark.parametrize("name", DOCUMENTS)
def test_odd_values_at_every_place(tmp_path: Path, name: str) -> None:
    """No value of a wrong kind, wherever it stands, is a fault of ours."""
    whole = DOCUMENTS[name]
    for number, steps in enumerate(places(whole)):
        for odd in (ODD[number % len(ODD)], ODD[(number * 7 + 3) % len(ODD)]):
            planned_or_refused(tmp_path, put_at(whole, steps, odd))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_hostile_names_at_every_place(tmp_path: Path, name: str) -> None:
    """A key that is code, a path or a keyword of some generator ends up in no spec."""
    names = (
        "customTypePath",
        "x-python-type",
        "../../x",
        f"a\n{CODE}",
        "__class__",
        "{{ 6007 * 7 }}",
        "$ref",
        "default_factory",
    )
    whole = DOCUMENTS[name]
    # A field may be called anything that is a name; what it is called is data.
    keys = [
        place
        for place in places(whole)
        if isinstance(place[-1], str) and "properties" not in place[-2:-1]
    ]
    for number, steps in enumerate(keys):
        payload = names[number % len(names)]
        for text in planned_or_refused(
            tmp_path, put_at(whole, steps, payload, as_key=True)
        ).values():
            assert not any(word in text for word in FORBIDDEN), (steps, payload)


def everywhere(whole: Any, payload: str) -> Any:
    """Give a document with a payload in each of its free texts."""
    changed = copy.deepcopy(whole)
    for steps in list(places(whole)):
        if steps[-1] in ("title", "description", "summary") and "properties" not in steps[-2:-1]:
            changed = put_at(changed, steps, payload)
    return changed


@pytest.mark.parametrize("name", ["runware", "cog"])
def test_texts_stay_texts(tmp_path: Path, name: str) -> None:
    """A vendor's sentences, kept on demand, generate modules that do nothing when they are imported."""
    trees: list[dict[str, Any]] = []
    for number, payload in enumerate(BREAKERS.values()):
        content = everywhere(DOCUMENTS[name], payload)
        content["components"]["schemas"].setdefault("Input", {"properties": {}})["properties"][
            "word"
        ] = {"enum": [payload[:200]]}
        texts = planned_or_refused(tmp_path / str(number), content, prose=True)
        if texts:
            trees.append({"acme/vendor.yaml": VENDOR, **texts})
    assert len(trees) > 30
    report = run_all(tmp_path / "all", trees[::8])
    assert [result["err"] for result in report["generated"] if result["status"]] == []
    assert (report["failed_imports"], report["effects_of_importing"], report["environment"]) == (
        [],
        [],
        [],
    )
    assert report["effects_of_generating"] == []


@pytest.mark.parametrize("payload", HIDDEN.values(), ids=list(HIDDEN))
def test_hidden_characters_are_refused(tmp_path: Path, payload: str) -> None:
    """Text that hides something from a reader is refused with its place, in documents as in specs."""
    content = json.dumps(put_at(RUNWARE, ("openapi",), payload))
    with pytest.raises(SpecError) as caught:
        planned(tmp_path / "specs", saved(tmp_path / "in", content))
    assert caught.value.diagnostics[0].code in ("MW106", "MW103")


@pytest.mark.parametrize("payload", HIDDEN.values(), ids=list(HIDDEN))
def test_hidden_characters_in_a_sentence_are_replaced(tmp_path: Path, payload: str) -> None:
    """In a vendor's sentence they reach no spec, even if that is kept, and are told once."""
    root = tmp_path / "specs"
    put(root, {"acme/vendor.yaml": VENDOR})
    content = json.dumps(put_at(RUNWARE, ("info", "summary"), payload))
    plan = planned(root, saved(tmp_path / "in", content), prose=True)
    assert [item.code for item in plan.findings].count("MW658") == 1
    assert plan.texts
    for text in plan.texts.values():
        assert all(char.isprintable() or char == "\n" for char in text)


FILES = {
    "deep": "[" * 100_000,
    "deep object": '{"a":' * (MAX_DEPTH + 5) + "1" + "}" * (MAX_DEPTH + 5),
    "twice": '{"openapi": "3.1.0", "openapi": "3.1.0"}',
    "digits": '{"a": ' + "9" * 10_000 + "}",
    "infinite": '{"a": 1e999}',
    "not a number": '{"a": NaN}',
    "text behind": "{} {}",
}


@pytest.mark.parametrize("name", FILES)
def test_files_that_exhaust(tmp_path: Path, name: str) -> None:
    """What would exhaust a reader is refused before it is built."""
    with pytest.raises(SpecError) as caught:
        planned(tmp_path / "specs", saved(tmp_path / "in", FILES[name]))
    assert caught.value.diagnostics[0].code[:3] == "MW1"


def test_yaml_documents_are_read_as_specs_are(tmp_path: Path) -> None:
    """Tags, anchors and merge keys are refused in a YAML document too."""
    for content in ("a: !!python/object:os.system x\n", "a: &a [1]\nb: *a\n", "<<: {a: 1}\n"):
        with pytest.raises(SpecError) as caught:
            planned(tmp_path / "specs", saved(tmp_path / "in", content, "paint.yaml"))
        assert caught.value.diagnostics[0].code == "MW105"


REFERENCES = (
    "file:///etc/passwd",
    "../../secret.json",
    "http://127.0.0.1/x",
    "#/components/schemas/Input",
    "#/a/b",
    "acme/Lora",
)


@pytest.mark.parametrize("target", REFERENCES)
def test_references_lead_nowhere_else(tmp_path: Path, target: str) -> None:
    """A reference to a file, an address or itself is told, and nothing is read or asked for."""
    whole = put_at(
        COG, ("components", "schemas", "Input", "properties", "prompt"), {"$ref": target}
    )
    for text in planned_or_refused(tmp_path, whole).values():
        assert target not in text or target.startswith("#")
        assert "passwd" not in text
