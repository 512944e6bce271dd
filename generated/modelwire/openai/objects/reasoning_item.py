# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.reasoning_item import ReasoningItemObject
from modelwire.openai.objects.reasoning_text import ReasoningText
from modelwire.openai.objects.summary_text import SummaryText
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ReasoningItem(Object, ReasoningItemObject):
    """Reasoning of an earlier turn."""

    type: Literal["reasoning"] = Field(description="Kind of item.")
    id: str = Field(description="Id of the item.")
    summary: list[SummaryText] = Field(description="What the model thought in short.")
    encrypted_content: str | None = Field(
        default=OMIT, description="The reasoning, sealed; ask for it with include when nothing is stored."
    )
    content: list[ReasoningText] = Field(default=OMIT, description="The reasoning, where it is shown.")
    status: Literal["in_progress", "completed", "incomplete"] = Field(default=OMIT, description="How far it got.")
