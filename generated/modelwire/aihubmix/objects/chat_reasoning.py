# Written by modelwire-codegen from specs/aihubmix/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.chat_reasoning import ChatReasoningObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ChatReasoning(Object, ChatReasoningObject):
    """How to think."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | str = Field(
        default=OMIT, description="How hard to think."
    )
    max_tokens: int = Field(default=OMIT, description="Most tokens to think.")
