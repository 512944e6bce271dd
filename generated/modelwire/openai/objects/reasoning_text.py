# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.reasoning_text import ReasoningTextObject
from modelwire_runtime.params import Object


class ReasoningText(Object, ReasoningTextObject):
    """A piece of reasoning."""

    type: Literal["reasoning_text"] = Field(description="Kind of part.")
    text: str = Field(description="The text.")
