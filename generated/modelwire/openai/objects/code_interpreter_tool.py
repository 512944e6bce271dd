# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.code_interpreter_tool import CodeInterpreterToolObject
from modelwire.openai.objects.code_container import CodeContainer
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class CodeInterpreterTool(Object, CodeInterpreterToolObject):
    """Runs Python that the model writes."""

    type: Literal["code_interpreter"] = Field(description="Kind of tool.")
    container: str | CodeContainer = Field(description="Container to run in: its id, or what a new one shall be.")
    allowed_callers: list[Literal["direct", "programmatic"]] | None = Field(
        default=OMIT, min_length=1, description="Whether the model or a program of its may call it."
    )
