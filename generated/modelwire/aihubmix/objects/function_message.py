# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.function_message import FunctionMessageObject
from modelwire_runtime.params import Object


class FunctionMessage(Object, FunctionMessageObject):
    """What a function returned, in the older way."""

    role: Literal["function"] = Field(description="Who speaks.")
    name: str = Field(description="Function.")
    content: str | None = Field(description="What it returned.")
