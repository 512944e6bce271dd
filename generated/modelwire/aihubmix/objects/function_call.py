# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.aihubmix.inputs.function_call import FunctionCallObject
from modelwire_runtime.params import Object


class FunctionCall(Object, FunctionCallObject):
    """A function and the arguments for it."""

    name: str = Field(description="Function.")
    arguments: str = Field(description="Arguments as JSON text.")
