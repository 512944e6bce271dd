"""The command: what it prints and writes, and what it refuses."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen import write
from modelwire_codegen.exporting import FORMATS, is_export
from tests.support.command import ROOT, codegen, python
from tests.support.specs import EVERY_WORD, OPERATIONS

PACKAGE = ("--package", "acme_models")


def exported(*flags: str | Path, specs: Path = OPERATIONS) -> Any:
    """Give what the command prints."""
    ended = codegen("export", "--specs", specs, *PACKAGE, *flags)
    assert ended.status == 0, ended.err
    assert not ended.err
    return json.loads(ended.out)


@pytest.mark.parametrize("format", FORMATS)
def test_what_is_printed_is_what_is_written(tmp_path: Path, format: str) -> None:
    """One document is printed as it is, several by their paths; files hold the same."""
    printed = exported("--format", format, specs=EVERY_WORD)
    told = exported("--format", format, "--out", tmp_path, "--json", specs=EVERY_WORD)
    assert told["format"] == format
    found = {
        path.relative_to(tmp_path).as_posix(): json.loads(path.read_text("utf-8"))
        for path in tmp_path.rglob("*.json")
    }
    assert sorted(found) == told["written"]
    assert all(map(is_export, found))
    one, *more = found.values()
    assert printed == (found if more else one)


def test_a_choice_of_models() -> None:
    """Models are chosen by id, vendors by name; what is chosen is all that is exported."""
    everything = exported("--format", "openapi")
    models = [
        held["x-modelwire"]["models"]
        for item in everything["paths"].values()
        for held in item.values()
    ]
    chosen = models[0][0]
    narrow = exported("--format", "openapi", "--vendor", "acme", "--model", chosen)
    told = [
        held["x-modelwire"]["models"] for item in narrow["paths"].values() for held in item.values()
    ]
    assert {name for names in told for name in names} == {chosen}
    assert len(models) > len(told)


def test_chat_tools() -> None:
    """Tools are declared for Responses unless another protocol is named."""
    flat = exported("--format", "openai-tools")
    deep = exported("--format", "openai-tools", "--protocol", "chat")
    assert [tool["name"] for tool in flat] == [tool["function"]["name"] for tool in deep]


@pytest.mark.parametrize(
    ("flags", "told"),
    [
        (["--vendor", "akme"], "no vendor 'akme'; did you mean 'acme'?"),
        (["--model", "no/such"], "no model 'no/such'"),
        (["--format", "csv"], "invalid choice: 'csv'"),
        (["--specs", "/nowhere"], "no folder /nowhere with specs"),
    ],
)
def test_wrong_use(flags: list[str], told: str) -> None:
    """What no run can make sense of is status 2, with the nearest that there is."""
    ended = codegen("export", "--specs", OPERATIONS, "--format", "openapi", *PACKAGE, *flags)
    assert ended.status == 2
    assert told in ended.err
    assert not ended.out


def test_findings_of_the_specs(tmp_path: Path) -> None:
    """Specs that cannot be read are status 1, and nothing is written."""
    (tmp_path / "specs" / "acme").mkdir(parents=True)
    (tmp_path / "specs" / "acme" / "vendor.yaml").write_text("vendor: acme\n", "utf-8")
    out = tmp_path / "out"
    ended = codegen(
        "export", "--specs", tmp_path / "specs", "--format", "openapi", "--out", out, "--json"
    )
    assert ended.status == 1
    assert json.loads(ended.err)["findings"][0]["code"].startswith("MW2")
    assert not out.exists()


def test_equal_bytes_on_every_machine() -> None:
    """The hash seed of a process changes nothing."""
    program = "import sys; from modelwire_codegen.cli import main; sys.exit(main(sys.argv[1:]))"
    texts = set()
    for seed in ("0", "1", "77"):
        for format in FORMATS:
            arguments = ("export", "--specs", EVERY_WORD, "--format", format, *PACKAGE)
            ended = python("-c", program, *arguments, env={"PYTHONHASHSEED": seed})
            assert ended.status == 0, ended.err
            texts.add((format, ended.out))
    assert len(texts) == len(FORMATS)


def test_a_stopped_run_leaves_the_former_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files are replaced all together or not at all."""
    flags = ("--specs", OPERATIONS, *PACKAGE, "--out", tmp_path)
    assert codegen("export", "--format", "json-schema", *flags).status == 0
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.json")}
    for path in before:
        path.write_text("{}\n", "utf-8")
    real, moved = os.replace, 0

    def replace(*places: Any) -> None:
        nonlocal moved
        moved += 1
        if moved == 4:
            raise OSError("the disk is full")
        real(*places)

    with monkeypatch.context() as patched:
        patched.setattr(write.os, "replace", replace)
        ended = codegen("export", "--format", "json-schema", *flags)
    assert ended.status == 1
    assert "the disk is full" in ended.err
    assert {path.read_text("utf-8") for path in before} == {"{}\n"}
    assert codegen("export", "--format", "json-schema", *flags).status == 0
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.json")} == before


def test_nothing_is_written_into_the_specs() -> None:
    """An output inside the specs would be read as a spec the next time."""
    inside = OPERATIONS / "out"
    ended = codegen(
        "export", "--specs", OPERATIONS, "--format", "openapi", "--out", inside, *PACKAGE
    )
    assert ended.status == 2
    assert not inside.exists()


@pytest.mark.parametrize(
    "path", ["../x.json", "/x.json", "acme/x.py", "acme/../x.json", "x.json\n"]
)
def test_other_paths_are_no_exports(path: str) -> None:
    """A journal that names another path than an export can have is not believed."""
    assert not is_export(path)


def test_the_guide_names_every_format() -> None:
    """The page on exports tells of each format."""
    text = (ROOT / "docs" / "export.md").read_text("utf-8")
    assert all(f"--format {format}" in text for format in FORMATS)
