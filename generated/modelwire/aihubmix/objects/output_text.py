# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.output_text import OutputTextObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class OutputText(Object, OutputTextObject):
    """Text that the model wrote."""

    type: Literal["output_text"] = Field(description="Kind of part.")
    text: str = Field(description="The text.")
    annotations: list[dict[str, Any]] = Field(default=OMIT, description="What the text cites.")
    logprobs: list[dict[str, Any]] = Field(default=OMIT, description="How likely its tokens were.")
