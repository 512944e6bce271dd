"""The commands of `modelwire-codegen`, a module each, in the order in which `--help` lists them."""

from collections.abc import Sequence
from types import ModuleType

from modelwire_codegen.commands import check, describe, diff, docs, export, generate

COMMANDS: Sequence[ModuleType] = (generate, check, diff, docs, describe, export)
