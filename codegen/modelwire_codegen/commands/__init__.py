"""The commands of `modelwire-codegen`, a module each, in the order in which `--help` lists them."""

from collections.abc import Iterable, Sequence
from importlib import import_module
from types import ModuleType

# What is typed, and the module that does it.
COMMANDS = {
    "generate": "generate",
    "check": "check",
    "lint": "lint",
    "diff": "diff",
    "docs": "docs",
    "describe": "describe",
    "stubs": "stubs",
    "export": "export",
    "import": "imports",
    "new": "new",
    "sync": "sync",
    "watch": "watch",
}


def modules(given: Sequence[str]) -> Iterable[ModuleType]:
    """Give the module of the command that arguments begin with, or all of them when they begin with none.

    To import all takes as long as all that a run with nothing to do does besides.
    """
    asked = COMMANDS.get(given[0]) if given else None
    for name in [asked] if asked else COMMANDS.values():
        yield import_module(f"{__name__}.{name}")
