"""The commands of `modelwire-codegen`, a module each, in the order in which `--help` lists them."""

from collections.abc import Sequence
from types import ModuleType

from modelwire_codegen.commands import (
    check,
    describe,
    diff,
    docs,
    export,
    generate,
    imports,
    lint,
    new,
    stubs,
    sync,
    watch,
)

COMMANDS: Sequence[ModuleType] = (
    generate,
    check,
    lint,
    diff,
    docs,
    describe,
    stubs,
    export,
    imports,
    new,
    sync,
    watch,
)
