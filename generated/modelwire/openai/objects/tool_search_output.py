# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.tool_search_output import ToolSearchOutputObject
from modelwire.openai.objects.tool import Tool
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ToolSearchOutput(Object, ToolSearchOutputObject):
    """Tools that a search found."""

    type: Literal["tool_search_output"] = Field(description="Kind of item.")
    tools: list[Tool] = Field(description="What was found.")
    call_id: str | None = Field(
        default=OMIT, min_length=1, max_length=64, description="Call that this answers, null when the service searched."
    )
    execution: Literal["server", "client"] = Field(default=OMIT, description="Who searched.")
    id: str | None = Field(default=OMIT, description="Id of the item.")
    status: Literal["in_progress", "completed", "incomplete"] | None = Field(
        default=OMIT, description="How far it got."
    )
