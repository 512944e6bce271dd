# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.claude_message import ClaudeMessageObject
from modelwire.aihubmix.objects.claude_block import ClaudeBlock
from modelwire_runtime.params import Object


class ClaudeMessage(Object, ClaudeMessageObject):
    """One turn of a conversation."""

    role: Literal["user", "assistant"] = Field(description="Who speaks.")
    content: str | list[ClaudeBlock] = Field(description="A text, or blocks.")
