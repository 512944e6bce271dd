# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.aihubmix.inputs.tool_name import ToolNameObject
from modelwire_runtime.params import Object


class ToolName(Object, ToolNameObject):
    """A tool by its name."""

    name: str = Field(description="Name of the tool.")
