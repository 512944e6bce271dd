"""What every command has in common: how it says no, as text and as JSON, and that a finding's path can be opened."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.command import Run, codegen, generate
from tests.support.specs import SMALL, Json, model, spec, write
from tests.support.trees import tree
from tests.support.upstream import SCHEMA, project, publish


def refused(run: Run) -> Json:
    """Give what a command that has no result says as data; nothing stands on the other stream."""
    assert run.out == ""
    said: dict[str, Any] = json.loads(run.err)
    assert set(said) == {"message", "findings", "status", "wrote"}
    assert (said["status"], said["wrote"]) == (run.status, False)
    return said


WRONG = {
    "no such folder": ("check", "--specs", "nowhere"),
    "no such flag": ("generate", "--chekc"),
    "no such command": ("generat",),
    "no such choice": ("export", "--format", "xml"),
    "no command": (),
    "no argument": ("new", "model"),
    "a vendor that is not there": ("sync", "nobody"),
    "no such document": ("import", "nowhere.json", "--vendor", "acme"),
    "a folder for a document": ("import", ".", "--vendor", "acme"),
    "a name that is taken": ("new", "package", "json"),
}


@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG.keys())
def test_wrong_use_is_data(
    arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With `--json` wrong use is one JSON document, without it one line."""
    (tmp_path / "specs").mkdir()
    monkeypatch.chdir(tmp_path)
    said = refused(codegen(*arguments, "--json"))
    assert (said["status"], said["findings"]) == (2, [])
    told = codegen(*arguments)
    assert (told.status, told.out, told.err) == (2, "", f"{said['message']}\n")
    assert told.err.count("\n") == 1
    assert tree(tmp_path) == {}


def test_a_flag_that_there_is_not() -> None:
    """The nearest flag of that very command is named."""
    assert "there is no '--strickt', did you mean '--strict'?" in codegen("lint", "--strickt").err
    assert "`modelwire-codegen lint --help`" in codegen("lint", "--strickt").err


def test_the_system_refuses(tmp_path: Path) -> None:
    """What the system refuses is told with the path, and as data."""
    (tmp_path / "out").write_text("")
    said = refused(generate(SMALL, tmp_path / "out", "--json"))
    assert said["status"] == 1
    assert str(tmp_path / "out") in said["message"]
    assert "[Errno" not in said["message"]


def test_a_fault_of_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even what never should happen is data, with the trace in it."""

    def fail(*_: object) -> None:
        raise RuntimeError("never thought of")

    monkeypatch.setattr("modelwire_codegen.stages.lower", fail)
    said = refused(codegen("check", "--specs", SMALL, "--json"))
    assert said["status"] == 70
    assert "never thought of" in said["message"]


def test_stale_output_is_data(tmp_path: Path) -> None:
    """`generate --check` says what it found on one stream and what to do on the other, a document each."""
    found = generate(SMALL, tmp_path, "--check", "--json")
    result, word = json.loads(found.out), json.loads(found.err)
    assert (found.status, result["wrote"], word["wrote"]) == (1, False, False)
    assert "differs from what the specs say" in word["message"]
    assert (
        generate(SMALL, tmp_path).out
        == f"wrote {len(tree(tmp_path))} of {len(tree(tmp_path))} files, removed 0\n"
    )


def test_who_only_reads_does_not_speak_of_writing(tmp_path: Path) -> None:
    """Only of a command that writes is it news that nothing was written."""
    root = write(tmp_path / "specs", spec(model(task="No task")))
    assert codegen("check", "--specs", root).err.endswith("\n1 finding\n")
    assert generate(root, tmp_path / "out").err.endswith("\n1 finding; nothing was written\n")


def test_strict_sync_says_that_it_wrote_nothing(tmp_path: Path) -> None:
    """A refused sync says so in its account, and a document tells why; a dry run and a real one differ by one word."""
    project(tmp_path, "paint")
    publish(
        tmp_path,
        paint={**SCHEMA, "x-order": 1, "properties": {"a": {"type": "string", "format": "smell"}}},
    )
    places = ("--specs", tmp_path / "specs", "--out", tmp_path / "generated")
    flags = (*places, "--offline", tmp_path / "published", "--read", "2026-11-21", "--json")
    assert json.loads(codegen("sync", "acme", *flags, "--dry-run").out)["wrote"] is False
    assert json.loads(codegen("sync", "acme", *flags).out)["wrote"] is True
    publish(tmp_path, paint={"type": "object", "properties": {"prompt": {"type": "string"}}})
    before = tree(tmp_path)
    found = codegen("sync", "acme", *flags, "--strict")
    assert (found.status, json.loads(found.out)["wrote"]) == (1, False)
    assert json.loads(found.err) == {
        "message": "nothing was written, as --strict asks",
        "findings": [],
        "status": 1,
        "wrote": False,
    }
    assert tree(tmp_path) == before


COMMANDS = [
    ("check",),
    ("docs", "--out", "pages"),
    ("export", "--format", "openapi"),
    ("generate",),
    ("sync", "acme", "--offline", "published"),
    ("check", "--drift", "acme", "--offline", "published"),
    ("import", "published/paint.json", "--vendor", "acme", "--model", "acme/paint"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_finding_of_a_spec_can_be_opened(
    command: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every command names a spec by the same path, which leads to it from where the command was started."""
    project(tmp_path / "shop", "paint")
    publish(tmp_path, paint=SCHEMA)
    write(tmp_path / "shop/specs", {"acme/models/bad.json": {"models": [{"id": 1}]}})
    monkeypatch.chdir(tmp_path)
    flags = (*command, "--specs", "shop/specs")
    path = "shop/specs/acme/models/bad.json"
    assert codegen(*flags).err.startswith(f"{path}:")
    assert {item["place"]["path"] for item in refused(codegen(*flags, "--json"))["findings"]} == {
        path
    }


def test_a_finding_of_a_document_can_be_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A document is called by the path that was given, be it unreadable or only partly sayable."""
    project(tmp_path / "shop", "paint")
    publish(tmp_path, paint="{")
    monkeypatch.chdir(tmp_path)
    facts = (
        "--namespace",
        "image",
        "--task",
        "text-to-image",
        "--route",
        "job",
        "--result",
        "image",
    )
    flags = ("--vendor", "acme", "--specs", "shop/specs", "--model", "acme/paint", *facts)
    broken = codegen("import", "published/paint.json", *flags)
    assert broken.err.startswith("published/paint.json:1:2: MW103")
    synced = codegen(
        "sync", "acme", "--specs", "shop/specs", "--out", "shop/out", "--offline", "published"
    )
    assert synced.err.startswith("published/paint.json:1:2: MW103")
    publish(tmp_path, paint=json.dumps({**SCHEMA, "title": "a\x07b"}))
    found = codegen("import", "published/paint.json", *flags)
    assert (found.status, found.err.startswith("published/paint.json:1:")) == (0, True)
    assert ": MW658 a title or description holds hidden characters" in found.err


@pytest.mark.parametrize("text", ["a\x07b", "a\u2028b", "a\u202eb"])
def test_hidden_characters_of_a_vendor(text: str, tmp_path: Path) -> None:
    """In a sentence they are replaced and told once, in a value they refuse the document: it would say another thing."""
    project(tmp_path, "paint")
    prompt = {"type": "string", "description": text}
    publish(tmp_path, paint={**SCHEMA, "description": text, "properties": {"prompt": prompt}})
    places = ("--specs", tmp_path / "specs", "--out", tmp_path / "generated", "--offline")
    found = codegen("sync", "acme", *places, tmp_path / "published", "--read", "2026-11-21")
    assert (found.status, found.out.count("MW658")) == (0, 1)
    assert "2 titles or descriptions hold hidden characters" in found.out
    publish(
        tmp_path, paint={**SCHEMA, "properties": {"prompt": {"type": "string", "enum": [text]}}}
    )
    worse = codegen("sync", "acme", *places, tmp_path / "published", "--read", "2026-11-21")
    assert (worse.status, "MW106" in worse.err) == (1, True)
    assert "hint: the vendor's document has it" in worse.err


@pytest.mark.parametrize(
    "command",
    [
        ("sync", "acmee"),
        ("check", "--drift", "acmee"),
        ("export", "--format", "openapi", "--vendor", "acmee"),
        ("new", "model", "acmee", "acmee/paint"),
    ],
    ids=" ".join,
)
def test_a_vendor_that_is_not_there(command: tuple[str, ...], tmp_path: Path) -> None:
    """Every command that is about a vendor names the nearest one, with the status of wrong use."""
    project(tmp_path, "paint")
    found = codegen(*command, "--specs", tmp_path / "specs")
    assert (found.status, found.out) == (2, "")
    assert found.err == "modelwire-codegen: no vendor 'acmee'; did you mean 'acme'?\n"
