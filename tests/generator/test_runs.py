"""Runs: the same bytes everywhere, only what changed is rendered, and each exit status means one thing."""

import json
import os
import shutil
from collections.abc import Callable
from copy import deepcopy
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen import fingerprint, pipeline
from modelwire_codegen.fingerprint import digest
from tests.support.command import ROOT, codegen, generate, python
from tests.support.specs import EVERY_WORD, SMALL, Json, model, read, spec, vendor, write
from tests.support.trees import changes, tree

Files = dict[str, Json]


@pytest.fixture(autouse=True)
def _one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small trees are rendered faster without a pool of processes."""
    monkeypatch.setattr(os, "cpu_count", lambda: 1)


def package(out: Path) -> dict[str, bytes]:
    """Give the generated files without the manifests."""
    return {path: data for path, data in tree(out).items() if not path.startswith("manifests/")}


@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"},
        {"PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo", "CI": "1"},
        {
            "PYTHONHASHSEED": "random",
            "LANG": "tr_TR.UTF-8",
            "PYTHONUTF8": "0",
            "HOME": "/nonexistent",
        },
    ],
    ids=lambda found: found["PYTHONHASHSEED"],
)
def test_same_bytes_anywhere(surroundings: dict[str, str], tmp_path: Path) -> None:
    """Hash seed, locale, time zone, folder and place of the specs decide nothing."""
    here = tmp_path / "here"
    assert generate(EVERY_WORD, here).status == 0
    elsewhere = tmp_path / "some where" / "else"
    shutil.copytree(EVERY_WORD, elsewhere / "facts")
    script = "import os, sys; os.chdir(sys.argv.pop(1)); from modelwire_codegen.cli import main; sys.exit(main())"
    ended = python(
        "-c", script, elsewhere, "generate", "--specs", "facts", "--out", "out", env=surroundings
    )
    assert ended.status == 0, ended.err
    assert tree(elsewhere / "out") == tree(here)


def test_second_run_renders_nothing(tmp_path: Path) -> None:
    """A run over what is up to date renders, writes and removes nothing."""
    generate(SMALL, tmp_path)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    said = json.loads(generate(SMALL, tmp_path, "--json").out)
    none = {"wrote": False, "written": [], "removed": []}
    assert said == {**none, "files": len(tree(tmp_path)), "rendered": 0}
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_fresh_clone_is_warm(tmp_path: Path) -> None:
    """What a clone brings (files without their times) is as good as what was just written."""
    generate(SMALL, tmp_path / "out")
    shutil.copytree(tmp_path / "out", tmp_path / "clone", copy_function=shutil.copyfile)
    assert json.loads(generate(SMALL, tmp_path / "clone", "--json").out)["rendered"] == 0


def test_digest_of_a_wheel(tmp_path: Path) -> None:
    """The generator is the same generator when its templates and meta-schemas lie inside the package."""
    package = tmp_path / "modelwire_codegen"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "codegen" / "modelwire_codegen", package, ignore=ignored)
    shutil.copytree(ROOT / "templates", package / "templates")
    shutil.copytree(ROOT / "specs" / "meta", package / "meta")
    script = "import modelwire_codegen.fingerprint as e; print(e.__file__, e.digest())"
    file, found = python("-c", script, paths=(tmp_path,)).out.split()
    assert Path(file).is_relative_to(tmp_path)
    assert found == digest()


@pytest.mark.parametrize(
    "tool", ["black", "datamodel-code-generator", "jinja2", "PyYAML", "pytest"]
)
def test_versions_of_tools(tool: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The digest knows the version that is installed, by the folder that its installer left or by what is in it."""
    assert fingerprint._version(tool) == version(tool)
    monkeypatch.setattr(fingerprint, "_installed", dict)
    assert fingerprint._version(tool) == version(tool)


@pytest.mark.parametrize("damage", ["edit", "remove", "empty"])
def test_damaged_files_are_made_again(damage: str, tmp_path: Path) -> None:
    """A generated file that was edited or removed is written again, and no other."""
    generate(SMALL, tmp_path)
    good = tree(tmp_path)
    victim = tmp_path / "modelwire/acme/handles/chat.py"
    if damage == "remove":
        victim.unlink()
    else:
        victim.write_text("" if damage == "empty" else f"{victim.read_text()}# mine\n")
    assert generate(SMALL, tmp_path, "--check").status == 1
    said = json.loads(generate(SMALL, tmp_path, "--json").out)
    assert (said["written"], said["rendered"]) == (["modelwire/acme/handles/chat.py"], 1)
    assert tree(tmp_path) == good


MODELS, VENDOR, OBJECTS = "acme/models/all.json", "acme/vendor.json", "acme/shared/objects.json"


def at(file: str, *steps: str | int, value: Any) -> Callable[[Files], None]:
    """Give a change that sets one value; `None` takes the key away."""

    def change(files: Files) -> None:
        data: Any = files[file]
        for step in steps[:-1]:
            data = data[step]
        if value is None:
            del data[steps[-1]]
        else:
            data[steps[-1]] = value

    return change


def another_model(files: Files) -> None:
    """Add a model in a file of its own."""
    files["acme/models/more.json"] = {"models": [model("acme/more")]}


def another_vendor(files: Files) -> None:
    """Add a vendor."""
    files["beta/vendor.json"] = vendor(vendor="beta", class_name="Beta", title="Beta")
    files["beta/models/all.json"] = {"models": [model("beta/one")]}


def renamed_file(files: Files) -> None:
    """Move the models to a file of another name."""
    files["acme/models/other.json"] = files.pop(MODELS)


def painter(*steps: str | int, value: Any) -> Callable[[Files], None]:
    """Give a change of the first model."""
    return at(MODELS, "models", 0, *steps, value=value)


def mode(word: str, value: Any) -> Callable[[Files], None]:
    """Give a change of a parameter."""
    return painter("params", "properties", "mode", word, value=value)


CHANGES: dict[str, Callable[[Files], None]] = {
    "vendor's title": at(VENDOR, "title", value="Acme Inc."),
    "vendor's summary": at(VENDOR, "summary", value="Another summary."),
    "class name": at(VENDOR, "class_name", value="Acmes"),
    "docs": at(VENDOR, "docs", value="https://other.acme.test"),
    "base URL": at(VENDOR, "base_url", value="https://api.acme.test/v2"),
    "base URL's variable": at(VENDOR, "base_url_env", value="ACME_URL"),
    "key's variable": at(VENDOR, "auth", "env", value=["ACME_TOKEN"]),
    "key's prefix": at(VENDOR, "auth", "prefix", value="Key "),
    "namespace's text": at(VENDOR, "namespaces", "image", value="Other pictures."),
    "another namespace": at(VENDOR, "namespaces", "video", value="Clips."),
    "route's path": at(VENDOR, "routes", "chat", "path", value="/{endpoint}/other"),
    "route's flow": at(VENDOR, "routes", "chat", "flow", value="runpod_jobs"),
    "route's reason": at(VENDOR, "routes", "chat", "adds", "model", "why", value="because"),
    "result's place": at(VENDOR, "results", "image", "media", value=["links[]"]),
    "result's cost": at(VENDOR, "results", "image", "cost", value="price"),
    "result's kind": at(VENDOR, "results", "image", "kind", value="video"),
    "errors": at(VENDOR, "errors", "402", value="quota"),
    "features": at(VENDOR, "features", value=["serverless"]),
    "vendor's notes": at(VENDOR, "notes", value=["Other."]),
    "source's text": at(VENDOR, "sources", "docs", "ref", value="acme/docs@2"),
    "title": painter("title", value="Other"),
    "summary": painter("summary", value="Other."),
    "id": painter("id", value="acme/other"),
    "name": painter("name", value="other"),
    "endpoint": painter("endpoint", value="other"),
    "served model": painter("served_model", value="other"),
    "model's docs": painter("docs", value="https://docs.acme.test/other"),
    "state": painter("lifecycle", "state", value="listed"),
    "date": painter("lifecycle", "date", value="2026-02-02"),
    "price": painter("pricing", "text", value="Two cents."),
    "alias": painter("aliases", value=["other"]),
    "unverified id": painter("unverified_ids", value=["other"]),
    "task": painter("task", value="image-edit"),
    "further task": painter("also_tasks", value=["image-edit"]),
    "context": painter("context_length", value=1000),
    "model's notes": painter("notes", value=["Other."]),
    "standard": painter("standard", value={"prompt": "prompt"}),
    "other way's title": painter("also", 0, "title", value="Other"),
    "no other way": painter("also", value=None),
    "description": mode("description", "Other."),
    "value": mode("enum", ["draft", "fine"]),
    "default": mode("default", None),
    "limit": painter("params", "properties", "tagged", "maxLength", value=5),
    "required": painter("params", "required", value=["mode"]),
    "another parameter": painter("params", "properties", "seed", value={"type": "integer"}),
    "closed": painter("params", "additionalProperties", value=False),
    "rule": painter("params", "if", "properties", "mode", "const", value="fine"),
    "media": painter("params", "properties", "tagged", "media", value="image"),
    "group's description": at(
        OBJECTS, "groups", "prompt", "properties", "prompt", "description", value="Other."
    ),
    "object's description": at(OBJECTS, "objects", "Lora", "description", value="Other."),
    "object's field": at(
        OBJECTS, "objects", "Lora", "properties", "scale", value={"type": "number"}
    ),
    "object with media": at(
        OBJECTS, "objects", "Lora", "properties", "path", "media", value="image"
    ),
    "object's title": painter("params", "properties", "frame", "title", value="Border"),
    "set's title": at(MODELS, "sets", "chat", "title", value="Other"),
    "set's parameter": at(
        MODELS, "sets", "chat", "params", "properties", "n", value={"type": "integer"}
    ),
    "another model": another_model,
    "another vendor": another_vendor,
    "renamed file": renamed_file,
}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with a generated package to start from."""
    out = tmp_path_factory.mktemp("base") / "out"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "cpu_count", lambda: 1)
        specs = write(out.parent / "specs", read(SMALL))
        assert generate(specs, out).status == 0
    return out


@pytest.mark.parametrize("name", CHANGES)
def test_incremental_is_as_good_as_clean(name: str, base: Path, tmp_path: Path) -> None:
    """After any change, and after taking it back, the tree is what a clean run would have made."""
    out, clean = tmp_path / "out", tmp_path / "clean"
    shutil.copytree(base, out)
    files = read(SMALL)
    CHANGES[name](files)
    specs = write(tmp_path / "specs", files)
    found = generate(specs, out)
    assert found.status == 0, found.err
    assert generate(specs, clean).status == 0
    assert tree(out) == tree(clean)
    shutil.rmtree(specs)
    generate(write(specs, read(SMALL)), out)
    assert tree(out) == tree(base)


def changed_by(files: Files, base: Path, tmp_path: Path) -> tuple[set[str], Json]:
    """Give what a run over `files` changes of the base package, and what it says."""
    out = tmp_path / "out"
    shutil.copytree(base, out)
    before = package(out)
    said = json.loads(generate(write(tmp_path / "specs", files), out, "--json").out)
    return changes(before, package(out)), said


ACME = "modelwire/acme"


def test_one_model_changes_its_own_files(base: Path, tmp_path: Path) -> None:
    """A parameter's description touches two modules, a title the index and the catalog as well."""
    files = read(SMALL)
    mode("description", "Other.")(files)
    painter("title", value="Other")(files)
    changed, said = changed_by(files, base, tmp_path)
    own = {f"{ACME}/handles/acme_painter.py", f"{ACME}/params/acme_painter.py"}
    assert changed == own | {f"{ACME}/MODELS.md", f"{ACME}/_catalog.py"}
    assert said["rendered"] <= len(changed) + 2


def test_new_model_adds_its_files(base: Path, tmp_path: Path) -> None:
    """A model adds two modules and touches the stubs of its namespace, its table, index and catalog."""
    files = read(SMALL)
    another_model(files)
    changed, _ = changed_by(files, base, tmp_path)
    assert changed == {
        f"{ACME}/handles/acme_more.py",
        f"{ACME}/params/acme_more.py",
        f"{ACME}/image.pyi",
        f"{ACME}/_image.py",
        f"{ACME}/aio/image.pyi",
        f"{ACME}/MODELS.md",
        f"{ACME}/_catalog.py",
    }


def test_removed_model_takes_its_files_along(base: Path, tmp_path: Path) -> None:
    """Taking the model away again removes what it added, and nothing else."""
    files = read(SMALL)
    out = tmp_path / "out"
    shutil.copytree(base, out)
    another_model(files)
    specs = write(tmp_path / "specs", files)
    generate(specs, out)
    (specs / "acme/models/more.json").unlink()
    said = json.loads(generate(specs, out, "--json").out)
    assert said["removed"] == [f"{ACME}/handles/acme_more.py", f"{ACME}/params/acme_more.py"]
    assert tree(out) == tree(base)


def test_removed_vendor_leaves_no_folder(base: Path, tmp_path: Path) -> None:
    """A vendor that is gone leaves neither files nor folders nor a manifest."""
    files = read(SMALL)
    out = tmp_path / "out"
    shutil.copytree(base, out)
    another_vendor(files)
    specs = write(tmp_path / "specs", files)
    generate(specs, out)
    assert (out / "modelwire/beta").is_dir()
    shutil.rmtree(specs / "beta")
    assert generate(specs, out).status == 0
    assert not (out / "modelwire/beta").exists()
    assert tree(out) == tree(base)


def test_other_package_in_the_same_folder(base: Path, tmp_path: Path) -> None:
    """Another package name makes another package; every path and import in it follows."""
    out = tmp_path / "out"
    shutil.copytree(base, out)
    assert generate(SMALL, out, "--package", "acme_models").status == 0
    made = package(out)
    assert {path.split("/")[0] for path in made} == {"acme_models"}
    assert not any(b"modelwire.acme" in data for data in made.values())


# Exit status and output


def test_statuses_of_check(tmp_path: Path) -> None:
    """`--check` says 0 for current, 1 for stale or wrong specs, 2 for wrong usage."""
    specs, out = write(tmp_path / "specs", spec(model())), tmp_path / "out"
    assert generate(specs, out, "--check").status == 1
    assert generate(specs, out).status == 0
    assert generate(specs, out, "--check").status == 0
    write(specs, spec(model(title="Other")))
    stale = generate(specs, out, "--check")
    assert stale.status == 1
    assert "modelwire/acme/MODELS.md: differs from what the specs say" in stale.err
    assert "modelwire-codegen generate" in stale.err
    write(specs, spec(model(task="No task")))
    assert generate(specs, out, "--check").status == 1
    assert generate(specs, out, "--check", "--diff").status == 1
    assert generate(specs, out, "--chek").status == 2
    assert generate(tmp_path / "nowhere", out, "--check").status == 2


@pytest.mark.parametrize(
    "name",
    ["1x", "a-b", "a.b", "", "class", "None", "__init__", "_x", "Acme", "\u00e9", "json", "typing"],
)
def test_package_names(name: str, tmp_path: Path) -> None:
    """A name that no package may have, or that something else has, is wrong usage."""
    specs = write(tmp_path / "specs", spec(model()))
    assert generate(specs, tmp_path / "out", "--package", name).status == 2
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "arguments", [[], ["unknown"], ["generate", "--no-such"], ["check", "--out", "x"]]
)
def test_wrong_usage(arguments: list[str]) -> None:
    """Wrong arguments are told by argparse's status."""
    assert codegen(*arguments).status == 2


def test_fault_of_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A crash says whose fault it is, shows where, and has a status of its own."""

    def crash(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(pipeline, "run", crash)
    found = generate(write(tmp_path / "specs", spec(model())), tmp_path / "out")
    assert found.status == 70
    assert "ZeroDivisionError" in found.err
    assert "fault of the generator" in found.err


def test_json_output(tmp_path: Path) -> None:
    """With `--json` results and findings are JSON, and nothing else is on that stream."""
    specs, out = write(tmp_path / "specs", spec(model())), tmp_path / "out"
    written = json.loads(generate(specs, out, "--json").out)
    assert set(written["written"]) == set(tree(out))
    assert json.loads(codegen("check", "--specs", specs, "--json").out) == {
        "vendors": 1,
        "models": 1,
        "sets": 1,
    }
    docs = codegen("docs", "--specs", specs, "--out", tmp_path / "docs", "--json")
    told = json.loads(docs.out)
    assert (told["pages"], set(told["written"])) == (2, set(tree(tmp_path / "docs")))
    write(specs, spec(model(task="No task", colour="red")))
    refused = json.loads(generate(specs, out, "--json").err)
    findings = refused["findings"]
    assert (refused["status"], refused["wrote"]) == (1, False)
    assert {item["code"] for item in findings} == {"MW201", "MW204"}
    assert set(findings[0]) == {"place", "code", "message", "hint"}
    assert set(findings[0]["place"]) == {"path", "line", "column"}


def test_diff(tmp_path: Path) -> None:
    """`--diff` prints what would change as a patch does, for new, changed and removed files."""
    specs, out = (
        write(tmp_path / "specs", spec(model(), model("acme/two", endpoint="two"))),
        tmp_path / "out",
    )
    generate(specs, out)
    write(specs, spec(model(summary="Paints \u00e9."), model("acme/three", endpoint="three")))
    found = generate(specs, out, "--diff")
    assert found.status == 0
    assert f"--- a/{ACME}/handles/acme_two.py\n" in found.out
    assert f"+++ b/{ACME}/handles/acme_three.py\n" in found.out
    assert '+    """One: Paints \u00e9."""' in found.out
    nothing = generate(specs, tmp_path / "other")
    assert nothing.status == 0
    assert generate(specs, tmp_path / "other", "--diff").out == ""


def test_diff_on_a_narrow_terminal(tmp_path: Path) -> None:
    """An output that cannot show a character does not stop the command."""
    specs = write(tmp_path / "specs", spec(model(summary="Paints \u00e9\u4e2d.")))
    arguments = ("generate", "--specs", specs, "--out", tmp_path / "out", "--diff")
    ended = python("-m", "modelwire_codegen", *arguments, env={"PYTHONIOENCODING": "ascii"})
    assert ended.status == 0, ended.err


def test_findings_do_not_depend_on_order(tmp_path: Path) -> None:
    """Findings come sorted by file and line, each once, whatever order they were found in."""
    files = deepcopy(spec(model(task="No task"), model("acme/two", task="No task", route="jobs")))
    files["zeta/models/all.json"] = {"models": [model("zeta/one")]}
    found = codegen("check", "--specs", write(tmp_path / "specs", files))
    places = [line.split(": ")[0].split(":") for line in found.err.splitlines() if ": MW" in line]
    assert places == sorted(places, key=lambda parts: (parts[0], int(parts[1]), int(parts[2])))
    assert len(set(map(tuple, places))) == len(places)
