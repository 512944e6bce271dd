"""The page on `diff` shows what the command prints, and lists what it knows."""

import argparse
from pathlib import Path

from modelwire_codegen.commands import diff as command
from tests.comparing.test_command import diff
from tests.contract.test_docs import table
from tests.support.command import ROOT
from tests.support.specs import Json, model, spec, write

PAGE = "docs/diff.md"


def _shown(language: str) -> str:
    text = (ROOT / PAGE).read_text("utf-8")
    return text.split(f"````{language}\n", 1)[1].split("````", 1)[0]


def _steps(maximum: int) -> Json:
    steps: Json = {"type": "integer", "minimum": 1, "maximum": maximum, "default": 28}
    return {"groups": {"steps": {"properties": {"steps": steps}}}}


def _paint(*shapes: str, **properties: Json) -> Json:
    known: Json = {"prompt": {"type": "string"}, "shape": {"enum": [*shapes]}}
    params: Json = {"extends": ["acme/steps"], "properties": {**known, **properties}}
    return model("acme/paint", params)


def _trees(folder: Path) -> tuple[Path, Path]:
    """Write the two trees that the page compares."""
    group: Json = {"extends": ["acme/steps"]}
    price: Json = {"currency": "USD", "unit": "image", "rates": [{"price": 0.02}]}
    old = spec(
        _paint("1:1", "16:9", "3:2", negative={"type": "string"}),
        model("acme/draw", group),
        model("acme/sketch", group),
        steps=_steps(50),
    )
    new = spec(
        _paint("1:1", "16:9", "21:9", seed={"type": "integer"}),
        model("acme/draw", group, pricing=price),
        model("acme/sketch", group),
        model("acme/paint-2", group),
        steps=_steps(40),
    )
    return write(folder / "old", old), write(folder / "new", new)


def test_the_example_is_what_the_command_prints(tmp_path: Path) -> None:
    """The changelog on the page is that of two small trees."""
    found = diff(*_trees(tmp_path), "--current", "0.4.1")
    assert _shown("markdown") == found.out


def test_the_flags_are_those_of_the_command() -> None:
    """The page lists every flag of the command."""
    parser = argparse.ArgumentParser()
    command.register(parser.add_subparsers())
    text = diff("--help").out
    listed = {row[0].strip("`").split()[0] for row in table(PAGE, "Argument")}
    assert listed == {"OLD", "NEW", "--specs", "--current", "--allow-breaking", "--json"}
    assert all(name.lower() in text.lower() for name in listed)
