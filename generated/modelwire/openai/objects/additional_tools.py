# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.additional_tools import AdditionalToolsObject
from modelwire.openai.objects.tool import Tool
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class AdditionalTools(Object, AdditionalToolsObject):
    """Tools that the model has from here on."""

    type: Literal["additional_tools"] = Field(description="Kind of item.")
    role: Literal["developer"] = Field(description="Who gives them.")
    tools: list[Tool] = Field(description="The tools.")
    id: str | None = Field(default=OMIT, description="Id of the item.")
