"""Names that try to be something else: each tree is refused with a diagnostic, or it generates code that imports."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.jobs import failed_imports, run
from tests.support.shape import breaches
from tests.support.specs import Json, chat_model, model, spec, vendor

Files = dict[str, Json | str | bytes]
TEXT = {"type": "string"}


def named_object(name: str) -> Files:
    """Give a spec whose model takes an object of that name."""
    params = {"properties": {"thing": {"$ref": f"acme/{name}"}}}
    objects = {name: {"type": "object", "properties": {"x": TEXT}}}
    return {**spec(model(params=params), things={"objects": objects})}


def inline(*titles: str) -> Files:
    """Give a model with objects written in place, under these titles."""
    properties = {
        f"thing_{number}": {
            "type": "object",
            "title": title,
            "properties": {f"x{number}": TEXT},
        }
        for number, title in enumerate(titles)
    }
    return {**spec(model(params={"properties": properties}))}


def named_set(name: str, params: Json | None = None) -> Files:
    """Give two models that share a set of that name."""
    shared = {name: {"title": "Shared", "params": params or {"properties": {"prompt": TEXT}}}}
    files = spec(
        *(model(f"acme/{id}", endpoint=id, params=None, set=name) for id in ("one", "two"))
    )
    for item in files["acme/models/all.json"]["models"]:
        del item["params"]
    files["acme/models/all.json"]["sets"] = shared
    return {**files}


def params(*names: str, **pins: str) -> Files:
    """Give a model with parameters of these wire names; `pins` gives some a Python name."""
    properties = {
        name: {**TEXT, **({"name": pins[name]} if name in pins else {})} for name in names
    }
    return {**spec(model(params={"properties": properties}))}


def vendors(**facts: Json) -> Files:
    """Give vendors by folder, each with one model."""
    files: Files = {}
    for folder, changes in facts.items():
        files[f"{folder}/vendor.json"] = vendor(**{"vendor": folder, **changes})
        files[f"{folder}/models/all.json"] = {"models": [model(f"{folder}/one")]}
    return files


def chain(length: int) -> Files:
    """Give groups of which each extends the next."""
    groups = {f"g{n}": {"extends": [f"acme/g{n + 1}"]} for n in range(length)}
    groups[f"g{length}"] = {"properties": {"prompt": TEXT}}  # type: ignore[dict-item]
    return {**spec(model(params={"extends": ["acme/g0"]}), groups={"groups": groups})}


def lattice(depth: int) -> Files:
    """Give groups that each extend two, which extend the same two: doubled at each step when followed blindly."""
    groups: dict[str, Any] = {
        f"{side}{n}": {"extends": [f"acme/a{n + 1}", f"acme/b{n + 1}"]}
        for n in range(depth)
        for side in "ab"
    }
    for side in "ab":
        groups[f"{side}{depth}"] = {"properties": {f"prompt_{side}": TEXT}}
    return {**spec(model(params={"extends": ["acme/a0"]}), groups={"groups": groups})}


def objects(**fields: Json) -> Files:
    """Give objects of the vendor by name with the fields of each; a model takes the first one."""
    made = {name: {"type": "object", "properties": data} for name, data in fields.items()}
    first = {"thing": {"$ref": f"acme/{next(iter(fields))}"}}
    return {**spec(model(params={"properties": first}), things={"objects": made})}


def ids(*names: str, **changes: Any) -> Files:
    """Give models of these ids."""
    return {**spec(*(model(name, endpoint=f"e{n}", **changes) for n, name in enumerate(names)))}


def other_scope(key: str) -> Files:
    """Give a vendor that takes what another vendor shares."""
    own = {"extends": ["other/prompt"]} if key == "extends" else {}
    ref = {"properties": {"thing": {"$ref": "other/Thing"}}} if key == "$ref" else {}
    files: Files = {**spec(model(params={**own, **ref})), **vendors(other={"class_name": "Other"})}
    files["other/shared/all.json"] = {
        "groups": {"prompt": {"properties": {"prompt": TEXT}}},
        "objects": {"Thing": {"type": "object", "properties": {"x": TEXT}}},
    }
    return files


# What a parameter could be called to reach into Python, Pydantic or the generated class.
RISKY = (
    *(
        "self",
        "cls",
        "locals",
        "str",
        "int",
        "float",
        "bool",
        "bytes",
        "list",
        "dict",
        "tuple",
        "object",
        "type",
    ),
    *(
        "None",
        "True",
        "class",
        "import",
        "lambda",
        "match",
        "case",
        "print",
        "await",
        "params",
        "values",
        "kwargs",
    ),
    *(
        "json",
        "copy",
        "schema",
        "validate",
        "construct",
        "model_config",
        "model_dump",
        "model_fields",
    ),
    *("model_id", "wire", "register", "mro", "__init__", "__rules__", "__docs__"),
    *(
        "_checked",
        "_dump",
        "model_name",
        "model_extra",
        "Field",
        "OMIT",
        "Any",
        "Literal",
        "annotations",
    ),
    *(
        "name",
        "id",
        "format",
        "hash",
        "repr",
        "len",
        "id.x",
        "a-b",
        "x" * 80,
        "CFGScale",
        "positivePrompt",
    ),
)

GOOD: dict[str, Files] = {
    "parameters": params(*RISKY),
    "dunders": params("__class__", "__import__", "__getattr__", "__pydantic_fields__", "_abc_impl"),
    "parameters with pins": params("fooBar", "foo_bar", "_", foo_bar="foo_bar_2", _="underscore"),
    "digits first": ids("1/2", "3d"),
    "id with everything": ids("Acme/Some.Model-v1.5:fast@2+x_y"),
    "id is a keyword": ids("class", "import", "match"),
    "id is a device": ids("con", "aux", "nul", "com1"),
    "long id": ids("a" * 120),
    "name pinned": {**spec(model("a/b"), model("a-b", name="other", endpoint="x"))},
    "object in itself": objects(Tree={"parts": {"type": "array", "items": {"$ref": "acme/Tree"}}}),
    "same title, same object": {
        **spec(
            *(
                model(
                    f"acme/{n}",
                    {
                        "properties": {
                            "x": {"type": "object", "title": "Same", "properties": {"y": TEXT}}
                        }
                    },
                )
                for n in ("one", "two")
            )
        )
    },
    "many groups": lattice(30),
}

BAD: dict[str, tuple[str, Files]] = {
    "model pinned to a keyword": ("MW403", ids("acme/one", name="class")),
    "model pinned to a reserved name": ("MW403", ids("acme/one", name="client")),
    "id is the client": ("MW403", ids("client")),
    "id is a word of Python": ("MW403", ids("None")),
    "ids fold": ("MW401", ids("acme/a-b", "acme/a_b")),
    "ids differ in case": ("MW401", ids("acme/one", "Acme/One")),
    "same id twice": ("MW401", ids("acme/one", "acme/one")),
    "same id in two files": (
        "MW401",
        {**spec(model()), "acme/models/other.json": {"models": [chat_model("acme/one")]}},
    ),
    "alias is another's id": ("MW401", {**spec(model("a"), model("b", aliases=["a"]))}),
    "id of punctuation": ("MW204", ids("...")),
    "parameters fold": ("MW401", params("fooBar", "foo_bar")),
    "parameter of punctuation": ("MW402", params("_")),
    "parameter pinned to a keyword": ("MW403", params("x", x="class")),
    "parameter pinned to Pydantic's": ("MW403", params("x", x="json")),
    "set with a model": ("MW413", named_set("chat", {"properties": {"Model": TEXT}})),
    "set is a keyword": ("MW403", named_set("class")),
    "set is a device": ("MW403", named_set("con")),
    "set is a class of the runtime": ("MW403", named_set("image_result")),
    "model is a class of the runtime": ("MW403", ids("job-handle")),
    "model and its async twin": ("MW401", ids("one", "async-one")),
    "model is the namespace's class": ("MW401", ids("image")),
    "vendor in another folder": ("MW306", vendors(acme={"vendor": "other"})),
    "vendor twice": (
        "MW306",
        vendors(acme={}, bcme={"vendor": "acme", "class_name": "Bcme"}),
    ),
    "vendor in two files": ("MW305", {**spec(model()), "acme/vendor.yaml": json.dumps(vendor())}),
    "vendor is a keyword": ("MW403", vendors(**{"class": {}})),
    "vendor is a device": ("MW403", vendors(con={})),
    "vendor is the package's manifest": ("MW403", vendors(package={})),
    "vendor is the catalog": ("MW403", vendors(models={})),
    "vendor is a module of the package": ("MW113", vendors(_models={})),
    "class is a keyword": ("MW403", vendors(acme={"class_name": "None"})),
    "class is the base": ("MW403", vendors(acme={"class_name": "Client"})),
    "class is a public name": ("MW403", vendors(acme={"class_name": "Job"})),
    "class is a namespace": ("MW401", vendors(acme={"class_name": "Image"})),
    "classes of two vendors": ("MW401", vendors(acme={}, bcme={})),
    "class is another's async class": (
        "MW401",
        vendors(acme={}, bcme={"class_name": "AsyncAcme"}),
    ),
    "title is a keyword": ("MW403", inline("None")),
    "title is the base": ("MW403", inline("Object")),
    "title is the set's dictionary": ("MW401", inline("AcmeOneInput")),
    "title is the set's class": ("MW401", inline("AcmeOneParams")),
    "one title, two objects": ("MW401", inline("Same", "Same")),
    "object of another vendor": ("MW301", other_scope("$ref")),
    "group of another vendor": ("MW301", other_scope("extends")),
    "group in itself": (
        "MW302",
        {**chain(0), "acme/shared/groups.json": {"groups": {"g0": {"extends": ["acme/g0"]}}}},
    ),
    "endless chain of groups": ("MW302", chain(10_000)),
    **{
        f"object {name}": ("MW403", named_object(name))
        for name in (
            "None",
            "Object",
            "Field",
            "Any",
            "Literal",
            "Mapping",
            "Sequence",
            "MediaInput",
        )
    },
    "object and its dictionary": (
        "MW401",
        objects(Lora={"x": {"$ref": "acme/LoraInput"}}, LoraInput={"x": TEXT}),
    ),
}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Generate from every tree and import what came out, in one child process."""
    trees = [*GOOD.values(), *(files for _, files in BAD.values())]
    return run(tmp_path_factory.mktemp("names"), trees)


@pytest.mark.parametrize("number", range(len(GOOD)), ids=list(GOOD))
def test_accepted_names(number: int, report: dict[str, Any]) -> None:
    """A name that needs care is changed or kept so that the code stands."""
    result, job = report["generated"][number], report["jobs"][number]
    assert result["status"] == 0, result["err"]
    assert breaches(Path(job["out"]), job["package"]) == []
    assert failed_imports(report, number) == []


@pytest.mark.parametrize("number", range(len(BAD)), ids=list(BAD))
def test_refused_names(number: int, report: dict[str, Any]) -> None:
    """A name that cannot stand is refused, with the place and a way out; nothing is written."""
    code = list(BAD.values())[number][0]
    result, job = report["generated"][len(GOOD) + number], report["jobs"][len(GOOD) + number]
    assert result["status"] == 1, (result["status"], result["err"])
    assert f": {code} " in result["err"], result["err"]
    assert "hint:" in result["err"]
    assert not Path(job["out"]).exists()


def test_nothing_happens_beside(report: dict[str, Any]) -> None:
    """No name makes the generator or the generated code touch anything else."""
    assert report["effects_of_generating"] == []
    assert report["effects_of_importing"] == []
