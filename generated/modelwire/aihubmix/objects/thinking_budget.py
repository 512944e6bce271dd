# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.thinking_budget import ThinkingBudgetObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ThinkingBudget(Object, ThinkingBudgetObject):
    """Think within a number of tokens."""

    type: Literal["enabled"] = Field(description="How to think.")
    budget_tokens: int = Field(ge=1024, description="Most tokens to think.")
    display: str = Field(default=OMIT, description="How much of it to show.")
