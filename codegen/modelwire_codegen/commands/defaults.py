"""What a project says once for all commands: the table `[tool.modelwire-codegen]` of its `pyproject.toml`."""

import argparse
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from modelwire_codegen.commands.common import WrongUse
from modelwire_codegen.diagnostics import nearest

FILE, TABLE = "pyproject.toml", "modelwire-codegen"
# Flags that a project may answer; what is not among them is said each time.
_KEYS = ("out", "package", "specs", "templates")


def fill(parser: argparse.ArgumentParser) -> None:
    """Make what the project says the default of each command that has such a flag; raises `WrongUse`."""
    found = read(Path(FILE))
    for command in commands_of(parser) if found else ():
        known = {action.dest for action in command._actions}
        command.set_defaults(**{key: found[key] for key in found if key in known})


def read(path: Path) -> Mapping[str, str]:
    """Give the table; empty when there is none."""
    if not path.is_file():
        return {}
    try:
        data: Any = tomllib.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise WrongUse(f"{path}: {error}") from None
    tools = data.get("tool")
    table = tools.get(TABLE, {}) if isinstance(tools, dict) else {}
    if not isinstance(table, dict):
        raise WrongUse(f"{path}: tool.{TABLE} is no table")
    for key, value in table.items():
        _check(path, key, value)
    return table


def _check(path: Path, key: str, value: object) -> None:
    if key not in _KEYS:
        hint = nearest(key, _KEYS) or f"there are {', '.join(_KEYS)}"
        raise WrongUse(f"{path}: tool.{TABLE} has no key {key!r}; {hint}")
    if not isinstance(value, str):
        raise WrongUse(f"{path}: tool.{TABLE}.{key} is no text")


def commands_of(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Give a parser and all commands below it."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                yield from commands_of(inner)
