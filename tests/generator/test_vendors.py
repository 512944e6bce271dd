"""Runs read and write a vendor at a time: what one vendor says touches nothing of another."""

import ast
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen import pipeline, reading
from modelwire_codegen.diagnostics import Report
from modelwire_codegen.fingerprint import AROUND
from modelwire_codegen.lower import lower
from modelwire_codegen.memory import Memory
from modelwire_codegen.settings import Settings
from modelwire_codegen.sources import find
from tests.support.command import generate
from tests.support.specs import EVERY_WORD, model, spec, vendor, write
from tests.support.trees import changes, tree

ROOT = Path(__file__).parents[2]
MODULES = tuple((ROOT / "codegen" / "modelwire_codegen").rglob("*.py"))


def two_vendors(root: Path) -> Path:
    """Write specs of two vendors and of a group that both may extend."""
    prompt = {"prompt": {"type": "string", "description": "What to draw."}}
    beta = vendor(vendor="beta", title="Beta", class_name="Beta", base_url_env="BETA_BASE_URL")
    shared = {"groups": {"drawing": {"properties": prompt}}}
    drawing = model(params={"extends": ["common/drawing"]})
    files = {
        **spec(drawing),
        "beta/vendor.json": beta,
        "beta/models/all.json": {"models": [deepcopy(drawing)]},
        "common/drawing.json": shared,
    }
    return write(root, files)


@pytest.fixture
def read_files(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """List the spec files that a run reads."""
    names: list[str] = []
    load = reading.load

    def note(path: Path, name: str, report: Report) -> Any:
        names.append(name)
        return load(path, name, report)

    monkeypatch.setattr(reading, "load", note)
    return names


def edit(path: Path, old: str, new: str) -> None:
    """Replace a text that a file must hold."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_only_the_changed_vendor_is_read(tmp_path: Path, read_files: list[str]) -> None:
    """Of a vendor whose specs are as they were, no model is read again, and no file or manifest changes."""
    specs, out = two_vendors(tmp_path / "specs"), tmp_path / "out"
    assert generate(specs, out).status == 0
    before = tree(out)
    read_files.clear()
    edit(specs / "beta/models/all.json", "Draws pictures.", "Paints pictures.")
    assert generate(specs, out).status == 0
    assert "beta/models/all.json" in read_files
    assert "acme/models/all.json" not in read_files
    changed = changes(before, tree(out))
    assert "manifests/beta.txt" in changed
    assert [path for path in changed if "beta" not in path] == []


def test_an_edited_file_is_restored(tmp_path: Path) -> None:
    """A generated file that somebody edited comes back, though no spec has changed."""
    specs, out = two_vendors(tmp_path / "specs"), tmp_path / "out"
    assert generate(specs, out).status == 0
    before = tree(out)
    edit(out / "modelwire/beta/client.py", "class", "klass")
    assert generate(specs, out, "--check").status == 1
    assert generate(specs, out).status == 0
    assert tree(out) == before


def test_a_group_of_all_reaches_all(tmp_path: Path, read_files: list[str]) -> None:
    """What all vendors share is a reason to read each of them."""
    specs, out = two_vendors(tmp_path / "specs"), tmp_path / "out"
    assert generate(specs, out).status == 0
    before = tree(out)
    read_files.clear()
    edit(specs / "common/drawing.json", "What to draw", "What to paint")
    assert generate(specs, out).status == 0
    changed = changes(before, tree(out))
    for name in ("acme", "beta"):
        assert f"{name}/models/all.json" in read_files
        assert any(path.startswith(f"modelwire/{name}/params/") for path in changed)


def test_clients_are_held_against_those_of_other_vendors(tmp_path: Path) -> None:
    """Two vendors cannot have one client class, though only one of them is read in full."""
    specs, out = two_vendors(tmp_path / "specs"), tmp_path / "out"
    assert generate(specs, out).status == 0
    before = tree(out)
    edit(specs / "beta/vendor.json", '"class_name": "Beta"', '"class_name": "Acme"')
    found = generate(specs, out)
    assert found.status == 1
    assert "MW401" in found.err
    assert tree(out) == before


def test_a_memory_reads_each_text_once(tmp_path: Path, read_files: list[str]) -> None:
    """A process that generates again reads only the file that has changed."""
    specs, out = two_vendors(tmp_path / "specs"), tmp_path / "out"
    memory, settings = Memory(), Settings(specs, out)
    pipeline.run(settings, memory=memory)
    read_files.clear()
    edit(specs / "beta/models/all.json", "Draws pictures.", "Paints pictures.")
    assert pipeline.run(settings, memory=memory).change
    assert read_files == ["beta/models/all.json"]
    with_memory = tree(out)
    assert not pipeline.run(settings).change
    assert generate(specs, tmp_path / "anew").status == 0
    assert tree(tmp_path / "anew") == with_memory


def test_lowering_leaves_documents_alone(tmp_path: Path) -> None:
    """A document may be kept on a shelf, since no stage after it writes into it."""
    sources, report = find(EVERY_WORD, Report()), Report()
    read = reading.read(sources, report)
    before = deepcopy([item.document.data for item in read.documents])
    first = lower(read.trees, "modelwire", report)
    assert [item.document.data for item in read.documents] == before
    assert lower(read.trees, "modelwire", report) == first
    assert not report.found


def imported_from(start: str) -> set[str]:
    """List the modules of the generator that one of its modules imports, directly or not."""
    known = {
        ".".join(path.relative_to(ROOT / "codegen").with_suffix("").parts): path for path in MODULES
    }
    known |= {name.removesuffix(".__init__"): path for name, path in known.items()}
    reached, waiting = set[str](), [start]
    while waiting:
        name = waiting.pop()
        if name in reached or name not in known:
            continue
        reached.add(name)
        for node in ast.walk(ast.parse(known[name].read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                waiting += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            elif isinstance(node, ast.Import):
                waiting += [alias.name for alias in node.names]
    return reached


def test_the_digest_covers_what_shapes_the_output() -> None:
    """Of what a run imports, only the journal of writing is left out of the digest that says what has to be made again."""
    reached = imported_from("modelwire_codegen.pipeline")
    folders = {name.split(".")[1] for name in reached if "." in name}
    assert {"lower", "emit", "pipeline", "project"} <= folders
    assert folders & AROUND == {"project"}
