# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.thinking_block import ThinkingBlockObject
from modelwire_runtime.params import Object


class ThinkingBlock(Object, ThinkingBlockObject):
    """Reasoning of an earlier turn."""

    type: Literal["thinking"] = Field(description="Kind of block.")
    thinking: str = Field(description="The reasoning.")
    signature: str = Field(description="Its seal; send it back as it came.")
