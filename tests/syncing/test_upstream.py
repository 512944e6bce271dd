"""Upstream files and lock files: what they say, and what is wrong with them."""

import json
from pathlib import Path

import pytest

from modelwire_codegen.commands import imports
from modelwire_codegen.diagnostics import Report
from modelwire_codegen.importing.request import FORMATS
from modelwire_codegen.resources import meta_schemas
from modelwire_codegen.syncing.drift import vendors_with_upstream
from modelwire_codegen.syncing.lock import Locked, lock_text, locked, read_lock
from modelwire_codegen.syncing.upstream import Upstream, read_upstream
from tests.support.command import ROOT, codegen
from tests.support.specs import Json, vendor, write
from tests.support.upstream import upstream

ONE = {"url": "https://docs.acme.test/one.json", "format": "openapi"}


def read(root: Path, data: Json | str) -> tuple[Upstream | None, list[str]]:
    """Read an upstream file; give the codes of what is wrong, with their lines."""
    name = "acme/upstream.json" if isinstance(data, dict) else "acme/upstream.yaml"
    write(root, {name: data})
    report = Report()
    found = read_upstream(root, "acme", report)
    return found, [f"{item.code}:{item.place.line}" for item in report.found]


def test_documents(tmp_path: Path) -> None:
    """Documents and series come out as one list, sorted by name."""
    text = """# A comment.
hosts: [docs.acme.test, raw.acme.test]
source: published
complete: true
documents:
  openapi.yaml:
    url: https://raw.acme.test/openapi.yaml?raw=1
    format: openapi
    operations: [createImage, POST /v1/chat]
    facts: {flow: openai_chat}
series:
  models:
    url: https://docs.acme.test/{name}/schema.json
    names: [b, a-1]
    format: schema
    facts: {id: "acme/{name}", route: job}
"""
    found, wrong = read(tmp_path, text)
    assert wrong == []
    assert found is not None
    assert found.path == "acme/upstream.yaml"
    assert found.hosts == {"docs.acme.test", "raw.acme.test"}
    assert (found.source, found.is_complete) == ("published", True)
    assert [item.name for item in found.documents] == ["a-1.json", "b.json", "openapi.yaml"]
    first, _, last = found.documents
    assert first.url == "https://docs.acme.test/a-1/schema.json"
    assert first.facts == {"id": "acme/a-1", "route": "job"}
    assert (first.place.line, last.place.line) == (14, 7)
    assert last.operations == ("createImage", "POST /v1/chat")


def test_no_file(tmp_path: Path) -> None:
    """A vendor without an upstream file cannot be synced, and one with two neither."""
    report = Report()
    assert read_upstream(tmp_path, "acme", report) is None
    assert [item.code for item in report.found] == ["MW680"]
    write(tmp_path, {"acme/upstream.json": upstream(), "acme/upstream.yaml": "hosts: [a.test]"})
    assert read_upstream(tmp_path, "acme", report) is None
    assert [item.code for item in report.found] == ["MW680"] * 2


def test_foreign_host(tmp_path: Path) -> None:
    """A document may only be on a host that is listed."""
    two = {**ONE, "url": "https://cdn.acme.test/two.json"}
    data = {"hosts": ["docs.acme.test"], "documents": {"one.json": ONE, "two.json": two}}
    assert read(tmp_path, data)[1] == ["MW681:11"]


def test_names_twice(tmp_path: Path) -> None:
    """Two documents may not have one name, nor two that only case tells apart."""
    data = upstream("one", documents={"One.json": ONE})
    assert read(tmp_path, data)[1] == ["MW682:9"]


@pytest.mark.parametrize(
    "change",
    [
        {"hosts": []},
        {"hosts": ["127.0.0.1"]},
        {"hosts": ["localhost"]},
        {"hosts": ["docs.acme.test:8443"]},
        {"hosts": ["*.acme.test"]},
        {"hosts": ["Docs.acme.test"]},
        {"series": None},
        {"source": "No Key"},
        {"complete": "yes"},
        {"x-more": 1},
        {"documents": {"../one.json": ONE}},
        {"documents": {"one.txt": ONE}},
        {"documents": {"a..json": ONE}},
        {"documents": {"one.json\n": ONE}},
        {"documents": {"one.json": {**ONE, "format": "html"}}},
        {"documents": {"one.json": {**ONE, "x-run": "rm"}}},
        {"documents": {"one.json": {**ONE, "facts": {"prose": "keep"}}}},
        {"documents": {"one.json": {**ONE, "operations": ["a\nb"]}}},
    ],
)
def test_bad_forms(change: Json, tmp_path: Path) -> None:
    """What the meta-schema does not know is refused, and nothing comes out."""
    data = {key: value for key, value in {**upstream(), **change}.items() if value is not None}
    found, wrong = read(tmp_path, data)
    assert found is None
    assert wrong
    assert all(item.startswith("MW2") for item in wrong)


@pytest.mark.parametrize(
    "url",
    [
        "http://docs.acme.test/x.json",
        "file:///etc/passwd",
        "https://user@docs.acme.test/x.json",
        "https://docs.acme.test:8443/x.json",
        "https://docs.acme.test/../x.json",
        "https://docs.acme.test/x.json#part",
        "https://docs.acme.test/x y.json",
        "https://docs.acme.test/{other}.json",
        "https://127.0.0.1/x.json",
        "http://localhost:80/x.json",
        "https://docs.acme.test",
        "https://docs.acme.test/x.json\n",
    ],
)
def test_bad_addresses(url: str, tmp_path: Path) -> None:
    """An address is https on a named host, with nothing in it that could mean another one."""
    data = {"hosts": ["docs.acme.test"], "documents": {"one.json": {**ONE, "url": url}}}
    found, wrong = read(tmp_path, data)
    assert (found, wrong[0][:3]) == (None, "MW2")


def test_check_reads_it(tmp_path: Path) -> None:
    """`check` holds an upstream file against its meta-schema too, and generation takes no part in it."""
    files = {"acme/vendor.json": vendor(), "acme/upstream.json": {"hosts": ["a.test"]}}
    specs = write(tmp_path / "specs", files)
    found = codegen("check", "--specs", specs)
    assert (found.status, "acme/upstream.json:1:1" in found.err) == (1, True)


def test_words_are_those_of_import() -> None:
    """Formats and facts are the words of the flags of `import`, all of them."""
    parts = json.loads((meta_schemas() / "upstream.json").read_text("utf-8"))["$defs"]
    assert {"auto", *parts["format"]["enum"]} == set(FORMATS)
    assert set(parts["facts"]["propertyNames"]["enum"]) == set(imports._FACTS)


def test_the_real_one() -> None:
    """What our own vendors say of themselves has no fault."""
    report = Report()
    vendors = vendors_with_upstream(ROOT / "specs")
    assert "runware" in vendors
    for name in vendors:
        found = read_upstream(ROOT / "specs", name, report)
        assert found is not None
        assert all(item.url.startswith("https://") for item in found.documents)
    assert report.found == []


def test_lock(tmp_path: Path) -> None:
    """A lock file is a line a document, sorted, and comes back as it was."""
    lines = [locked("b.json", "https://a.test/b", b"12"), locked("a.json", "https://a.test/a", b"")]
    text = lock_text(lines)
    assert text.splitlines()[1].startswith("a.json e3b0c44298fc1c149afbf4c8996fb924")
    assert text.endswith(" 2 https://a.test/b\n")
    write(tmp_path, {"acme/upstream.lock": text})
    report = Report()
    assert read_lock(tmp_path, "acme", report) == {item.name: item for item in lines}
    assert report.found == []
    assert read_lock(tmp_path, "other", report) == {}


@pytest.mark.parametrize(
    "line",
    [
        "a.json",
        "a.json 12 2 https://a.test/a",
        f"a.json {'0' * 64} x https://a.test/a",
        f"a b {'0' * 64} 2 https://a.test/a",
        f"../a.json {'0' * 64} 2 https://a.test/a",
        f"a.json {'0' * 64} 2 https://a.test/a b",
        f"b.json {'0' * 64} 2 https://a.test/a",
        "<<<<<<< HEAD",
    ],
)
def test_bad_locks(line: str, tmp_path: Path) -> None:
    """A line that is none, such as one that a merge left, is told of with its number."""
    good = Locked("b.json", "1" * 64, 2, "https://a.test/b")
    write(tmp_path, {"acme/upstream.lock": lock_text([good]) + line + "\n"})
    report = Report()
    assert read_lock(tmp_path, "acme", report) == {"b.json": good}
    assert [(item.code, item.place.line) for item in report.found] == [("MW683", 3)]
