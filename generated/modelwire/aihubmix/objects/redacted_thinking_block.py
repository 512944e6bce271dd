# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.redacted_thinking_block import RedactedThinkingBlockObject
from modelwire_runtime.params import Object


class RedactedThinkingBlock(Object, RedactedThinkingBlockObject):
    """Reasoning that is not shown."""

    type: Literal["redacted_thinking"] = Field(description="Kind of block.")
    data: str = Field(description="The sealed reasoning.")
