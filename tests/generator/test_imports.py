"""What a command imports: whatever takes long to load waits until there is work for it."""

import argparse
from pathlib import Path

import pytest

from modelwire_codegen.commands import COMMANDS, modules
from tests.support.command import generate, python
from tests.support.specs import SMALL

SLOW = ("black", "datamodel_code_generator", "isort", "jsonschema", "pydantic")
OTHERS = ("comparing", "exporting", "importing", "linting", "scaffolding", "syncing")
SCRIPT = """
import sys
from modelwire_codegen.cli import main
status = main(sys.argv[1:])
print(" ".join(sys.modules), file=sys.stderr)
sys.exit(status)
"""


def imports(*arguments: str | Path) -> set[str]:
    """List what a command has imported when it ends."""
    ended = python("-c", SCRIPT, *arguments)
    assert ended.status == 0, ended.err
    return set(ended.err.splitlines()[-1].split())


def test_nothing_to_do(tmp_path: Path) -> None:
    """A run with nothing to do loads no tool of rendering, no judge of specs and no other command."""
    assert generate(SMALL, tmp_path).status == 0
    loaded = imports("generate", "--specs", SMALL, "--out", tmp_path)
    assert "modelwire_codegen.pipeline" in loaded
    assert loaded & {*SLOW, *(f"modelwire_codegen.{name}" for name in OTHERS)} == set()


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_is_where_it_is_looked_for(name: str) -> None:
    """The module of a name adds the command of that name, and no other one is loaded for it."""
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers()
    for module in modules([name]):
        module.register(commands)
    assert list(commands.choices) == [name]


@pytest.mark.parametrize("given", [[], ["--help"], ["generat"]], ids=" ".join)
def test_all_commands_are_listed(given: list[str]) -> None:
    """Who names no command, or none that there is, is shown all of them."""
    assert len(list(modules(given))) == len(COMMANDS)
