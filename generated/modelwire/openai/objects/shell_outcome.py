# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.inputs.shell_outcome import ShellOutcomeObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Equals, Present, Rule, Vacuous, When


class ShellOutcome(Object, ShellOutcomeObject):
    """How a command ended.

    Rules:
    - If type is "exit": exit_code is set."""

    __rules__: ClassVar[tuple[Rule, ...]] = (When(Vacuous("type", Equals("type", "exit")), Present("exit_code")),)
    type: Literal["exit", "timeout"] = Field(description="By itself, or because time ran out.")
    exit_code: int = Field(default=OMIT, description="Its exit code.")
