# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.custom_tool_definition import CustomToolDefinitionObject
from modelwire.openai.objects.chat_custom_tool_format import ChatCustomToolFormat
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class CustomToolDefinition(Object, CustomToolDefinitionObject):
    """A custom tool as the model shall see it."""

    name: str = Field(description="Name by which the model asks for it.")
    description: str = Field(default=OMIT, description="What it does and when to use it.")
    format: ChatCustomToolFormat = Field(default=OMIT, description="Form of its input.")
