# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object
from modelwire_runtime.rules import ExactlyOne, Holds, Present, Rule
from union_models.acme.inputs.shell import ShellObject


class Shell(Object, ShellObject, alias_generator=CAMEL_CASE):
    """Runs commands.

    Rules:
    - Exactly one of these: command is set or script is set."""

    __rules__: ClassVar[tuple[Rule, ...]] = (Holds(ExactlyOne(Present("command"), Present("script"))),)
    class_: Literal["shell"] = Field(description="What it is.")
    command: str = Field(default=OMIT, description="What to run.")
    script: str = Field(default=OMIT, description="What to run instead.")
