"""Generated code is run: a spec written in the test becomes a package, a child process imports it and works with it."""

import os
import textwrap
from pathlib import Path

import pytest

from tests.support.command import generate, python
from tests.support.specs import EVERY_WORD, OPERATIONS, Json, chat_model, model, spec, vendor, write

START = """
import json
from acme_models.acme import Acme, AsyncAcme
from modelwire_runtime.errors import InvalidParams, UnknownModel
from modelwire_runtime.testing import ScriptedTransport, reply

client = Acme(api_key="key")


def faults(cls, **values):
    try:
        cls(**values)
    except InvalidParams as error:
        return str(error)
    return ""


def sent(call, answer):
    transport = ScriptedTransport([reply(answer)])
    call(Acme(api_key="key", transport=transport))
    return transport.requests[0]
"""


@pytest.fixture(autouse=True)
def _one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small trees are rendered faster without a pool of processes."""
    monkeypatch.setattr(os, "cpu_count", lambda: 1)


def run(folder: Path, script: str, *models: Json, **shared: Json) -> None:
    """Generate `acme_models` from models of one vendor, and run a script that begins with `START` beside it."""
    generated(folder, write(folder / "specs", spec(*models, **shared)), script)


def generated(folder: Path, specs: Path, script: str) -> None:
    """Generate `acme_models` from specs and run a script beside it."""
    found = generate(specs, folder / "out", "--package", "acme_models")
    assert found.status == 0, found.err
    (folder / "script.py").write_text(START + textwrap.dedent(script), "utf-8")
    ended = python("-W", "error", folder / "script.py", paths=(folder / "out",))
    assert ended.status == 0, ended.err


def of(**properties: Json) -> Json:
    """Give a parameter set without required parameters."""
    return {"properties": properties}


def test_conditional_rules(tmp_path: Path) -> None:
    """A rule across parameters holds in the generated class as it stands in the spec."""
    size = {"type": "integer", "minimum": 256, "maximum": 1440, "multipleOf": 16}
    only = {"applies_when": {"shape": "custom"}}
    params = of(shape={"enum": ["square", "custom"]}, width={**size, **only}, height=size)
    params["if"] = {"properties": {"shape": {"const": "custom"}}, "required": ["shape"]}
    params["then"] = {"required": ["width", "height"]}
    run(
        tmp_path,
        """
        Params = client.image.acme_one.params
        assert faults(Params) == ""
        assert faults(Params, shape="custom", width=512, height=768) == ""
        assert "height" in faults(Params, shape="custom", width=512)
        assert "shape" in faults(Params, width=512)
        assert "496" in faults(Params, shape="custom", width=500, height=768)
        both = faults(Params, shape="round", width=5)
        assert "round" in both and "width=5" in both
        assert Params(shape="custom", width=512, height=768).wire() == {"shape": "custom", "width": 512, "height": 768}
        """,
        model(params=params),
    )


def test_names_travel_as_the_wire_spells_them(tmp_path: Path) -> None:
    """Python's names go in, the wire's names come out, also inside objects; the wire's are taken as well."""
    names = (
        "class",
        "json",
        "self",
        "str",
        "CFGScale",
        "positivePrompt",
        "model_config",
        "id",
        "type",
    )
    properties = {name: {"type": "string"} for name in names}
    thing = {
        "Thing": {
            "type": "object",
            "properties": {"class": {"type": "string"}, "toneUp": {"type": "string"}},
        }
    }
    run(
        tmp_path,
        """
        Params = client.image.acme_one.params
        python = {
            "class_": "a", "json_": "b", "self_": "c", "str_": "d", "cfg_scale": "e", "positive_prompt": "f",
            "model_config_": "g", "id": "h", "type": "i", "thing": {"class_": "j", "tone_up": "k"},
        }
        wire = {
            "class": "a", "json": "b", "self": "c", "str": "d", "CFGScale": "e", "positivePrompt": "f",
            "model_config": "g", "id": "h", "type": "i", "thing": {"class": "j", "toneUp": "k"},
        }
        assert Params(**python).wire() == wire, Params(**python).wire()
        body = json.loads(sent(lambda one: one.image.acme_one.submit(**python), {"id": "1", "status": "IN_QUEUE"}).body)
        assert body == {"input": wire}
        """,
        model(params={"properties": {**properties, "thing": {"$ref": "acme/Thing"}}}),
        things={"objects": thing},
    )


def test_shared_set(tmp_path: Path) -> None:
    """Models that share a set share classes; the handle says which model is meant, and nothing of it is sent."""
    shared = {"pictures": {"title": "Pictures", "params": of(prompt={"type": "string"})}}
    models = [model(f"acme/{id}", endpoint=id, set="pictures") for id in ("one", "two")]
    for item in models:
        del item["params"]
    files = spec(*models)
    files["acme/models/all.json"]["sets"] = shared
    generated(
        tmp_path,
        write(tmp_path / "specs", files),
        """
        one, two = client.image.acme_one, client.image.acme_two
        assert one.params is two.params and type(one) is type(two)
        assert (one.id, two.id) == ("acme/one", "acme/two")
        params = one.params(model="acme/two", prompt="x")
        assert params.wire() == {"prompt": "x"}
        request = sent(lambda one: one.image.acme_two.submit(prompt="x"), {"id": "1", "status": "IN_QUEUE"})
        assert request.url == "https://api.acme.test/v1/two/run", request.url
        assert json.loads(request.body) == {"input": {"prompt": "x"}}
        """,
    )


def test_unset_null_and_default(tmp_path: Path) -> None:
    """What is not set is not sent, null is sent where the wire allows it, a documented default never is."""
    params = of(
        plain={"type": "integer", "default": 7},
        nullable={"type": ["string", "null"]},
        word={"enum": ["a", None]},
    )
    run(
        tmp_path,
        """
        Params = client.image.acme_one.params
        assert Params().wire() == {}
        assert Params(nullable=None, word=None).wire() == {"nullable": None, "word": None}
        assert "plain" in faults(Params, plain=None)
        assert Params(plain=7).wire() == {"plain": 7}
        assert "OMIT" in str(__import__("inspect").signature(type(client.image.acme_one).__call__))
        """,
        model(params=params),
    )


def test_nested_objects(tmp_path: Path) -> None:
    """Objects may be dictionaries or instances, may hold themselves, and are judged by their own rules."""
    objects = {
        "Tree": {
            "type": "object",
            "required": ["name"],
            "additionalProperties": False,
            "properties": {
                "name": {"type": "string"},
                "weight": {"type": "number", "multipleOf": 0.1},
                "parts": {"type": "array", "items": {"$ref": "acme/Tree"}, "maxItems": 2},
            },
        }
    }
    frame = {
        "type": "object",
        "title": "Frame",
        "properties": {"color": {"type": "string"}},
        "required": ["color"],
    }
    run(
        tmp_path,
        """
        from acme_models.acme.objects.frame import Frame
        from acme_models.acme.objects.tree import Tree
        Params = client.image.acme_one.params
        tree = {"name": "a", "parts": [{"name": "b", "weight": 0.3}]}
        assert Params(tree=tree).wire() == {"tree": tree}
        assert Params(tree=Tree(name="a", parts=[Tree(name="b", weight=0.3)])).wire() == {"tree": tree}
        assert Params(frame=Frame(color="red", extra=1)).wire() == {"frame": {"color": "red", "extra": 1}}
        assert "tree.parts[0]: weight=0.35" in faults(Params, tree={"name": "a", "parts": [{"name": "b", "weight": 0.35}]})
        assert "nmae" in faults(Params, tree={"nmae": "a"})
        assert "color" in faults(Params, frame={})
        """,
        model(params=of(tree={"$ref": "acme/Tree"}, frame=frame)),
        things={"objects": objects},
    )


def test_removed_model(tmp_path: Path) -> None:
    """A removed model keeps its handle; the catalog knows what became of it."""
    gone = {"state": "removed", "date": "2026-06-18", "successor": "acme/one"}
    run(
        tmp_path,
        """
        import warnings
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            handle = client.image.acme_old
        assert "use acme/one" in str(told[0].message)
        assert handle.id == "acme/old"
        info = handle.info
        assert (info.state, info.successor) == ("removed", "acme/one")
        assert sorted(dir(client.image)) == ["acme_old", "acme_one"]
        from acme_models import models
        assert {item.id for item in models} == {"acme/old", "acme/one"}
        """,
        model(),
        model("acme/old", endpoint="old", lifecycle=gone),
    )


def test_misspelt_names(tmp_path: Path) -> None:
    """What is misspelt is told with its neighbour: a model, a parameter, an id."""
    run(
        tmp_path,
        """
        for word, act in {
            "acme_one": lambda: client.image.acme_onne,
            "prompt": lambda: client.image.acme_one.params(promt="x"),
            "acme/one": lambda: client.run("acme/onne", prompt="x"),
        }.items():
            try:
                act()
            except (AttributeError, InvalidParams, UnknownModel) as error:
                assert word in str(error), error
            else:
                raise SystemExit(f"{word} passed")
        """,
        model(),
    )


def test_chat_model(tmp_path: Path) -> None:
    """A chat model sends to its route, with the served model that the route adds, and reads the answer."""
    run(
        tmp_path,
        """
        answer = {"choices": [{"message": {"content": "hello"}, "finish_reason": "stop"}], "usage": {}}
        transport = ScriptedTransport([reply(answer)])
        result = Acme(api_key="key", transport=transport).text.acme_talker(text="hi")
        request = transport.requests[0]
        assert request.url == "https://api.acme.test/v1/talker/chat/completions", request.url
        assert json.loads(request.body) == {"text": "hi", "model": "Acme/Talker"}, request.body
        assert request.headers["Authorization"] == "Bearer key"
        assert str(result.text) == "hello"
        """,
        chat_model(
            params=of(text={"type": "string"}), endpoint="talker", served_model="Acme/Talker"
        ),
    )


def test_import_is_light(tmp_path: Path) -> None:
    """The package, a client and a namespace come without Pydantic and httpx; a params class brings Pydantic."""
    specs = write(
        tmp_path / "specs",
        {**spec(model()), "beta/vendor.json": vendor(vendor="beta", class_name="Beta")},
    )
    found = generate(specs, tmp_path / "out", "--package", "acme_models")
    assert found.status == 0, found.err
    script = """
import sys
import acme_models
assert "acme_models.acme" not in sys.modules
client = acme_models.Acme(api_key="key")
assert "acme_models.beta" not in sys.modules
assert dir(client.image) == ["acme_one"]
client.image.acme_one
heavy = {"pydantic", "httpx", "websockets"} & set(sys.modules)
assert not heavy, heavy
client.image.acme_one.params
assert "pydantic" in sys.modules
"""
    ended = python("-W", "error", "-c", script, paths=(tmp_path / "out",))
    assert ended.status == 0, ended.err


def test_every_word_works(tmp_path: Path) -> None:
    """The case that uses every word of the format makes classes that take what is right and refuse what is not."""
    generated(
        tmp_path,
        EVERY_WORD,
        """
        Params = client.image.painter.params
        good = {"prompt": "x", "mode": "fine"}
        assert faults(Params, **good) == ""
        wrong = {
            "style": 1, "version": 3, "code": "x1", "size": "1x1", "strength": 0, "guidance": 0.15, "cfg": "1",
            "images": ["https://a.test/x", "https://a.test/x"], "mask": "https://a.test/x", "weight": 1.0,
            "quality": -1, "loras": [{"path": "x", "scale": 0.33}], "layers": {"kind": "leyer"},
            "focus": {"x": 1, "y": 1, "z": 1}, "frame": {"color": "red", "colour": "red"}, "labels": {"a": 1},
            "only": "manual", "width": 256, "retouch": True, "unknown": 1,
        }
        for name, value in wrong.items():
            assert name in faults(Params, **good, **{name: value}), (name, faults(Params, **good, **{name: value}))
        right = {
            "style": "anything", "version": 2, "strength": 0.5, "guidance": 0.3, "cfg": None,
            "images": ["https://a.test/x", "https://a.test/y"], "quality": 1, "loras": [{"path": "x", "scale": 0.35}],
            "layers": {"kind": "layer", "layers": [{"kind": "layer"}]}, "focus": {"x": 1, "y": 1},
            "frame": {"color": "red"}, "labels": {"a": "b"}, "only": 3, "either": ["a", "b"], "tagged": "[glow] x",
        }
        for name, value in right.items():
            assert faults(Params, **good, **{name: value}) == "", (name, faults(Params, **good, **{name: value}))
        assert faults(Params, **good, code="en", style="oil") == ""
        together = faults(Params, **good, width=512, height=512, size="512*512")
        assert together
        assert "pixels" in faults(Params, **good, width=2048, height=2048)
        """,
    )


def test_an_open_set_takes_names_that_the_spec_lacks(tmp_path: Path) -> None:
    """They are sent as they are, with a warning, by a call and by its class; a set that is not open refuses them."""
    params = of(prompt={"type": "string"}, width={"type": "integer"})
    run(
        tmp_path,
        """
        values = {"prompt": "x", "widht": 1, "newWord": {"a": [1]}}
        Params = client.image.acme_one.params
        for call in (
            lambda acme: acme.image.acme_one.submit(**values),
            lambda acme: acme.submit("acme/one", **values),
            lambda acme: acme.submit(Params(**values)),
        ):
            request = sent(call, {"id": "1", "status": "IN_QUEUE"})
            assert json.loads(request.body) == {"input": values}, request.body
        said = " ".join(Params(**values).__checked__.warnings)
        assert "did you mean width?" in said and "newWord=" in said and "extra=" not in said, said
        transport = ScriptedTransport([reply({"id": "1", "status": "COMPLETED", "output": {"image_url": "https://a.test/x"}})])
        result = Acme(api_key="key", transport=transport).image.acme_one(**values)
        assert " ".join(result.warnings) == said, result.warnings
        assert "width" in faults(Params, **values, width="x")
        assert "newWord" in faults(client.image.acme_two.params, **values)
        """,
        model(params={**params, "open": True}),
        model("acme/two", params=params),
    )


def test_operations_sit_on_the_client(tmp_path: Path) -> None:
    """What belongs to no model is an attribute of the client, and what it finds is read into records."""
    generated(
        tmp_path,
        OPERATIONS,
        """
        from acme_models.acme import ListedModel, SearchAnswer
        from acme_models.acme.handles.model_search import ModelSearch
        from modelwire_runtime.results.records import record_class

        assert isinstance(client.model_search, ModelSearch)
        assert client.model_search is client.model_search
        assert "model_search" in dir(client) and "content" in dir(client) and "client" not in dir(client)
        for name in ("client", "model_serch"):
            try:
                getattr(client, name)
            except AttributeError as error:
                assert "model_search" in str(error) or "see dir()" in str(error) or "did you mean" in str(error)
            else:
                raise AssertionError(name)
        assert client.image.acme_one.id == "acme:1@1"
        assert client.models.get("acme-one").id == "acme:1@1"
        assert client.models.get("model-search").path == "model_search"
        assert [item.id for item in client.models.search(kind="architecture")] == ["sdxl"]
        answer = SearchAnswer({"totalResults": 1, "results": [{"air": "a", "defaultCFG": 2.5}]})
        assert answer.results[0].default_cfg == 2.5
        assert record_class("acme_models.acme", "ListedModel") is ListedModel
        """,
    )
