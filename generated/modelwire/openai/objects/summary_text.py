# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.summary_text import SummaryTextObject
from modelwire_runtime.params import Object


class SummaryText(Object, SummaryTextObject):
    """A paragraph of a summary."""

    type: Literal["summary_text"] = Field(description="Kind of part.")
    text: str = Field(description="The text.")
