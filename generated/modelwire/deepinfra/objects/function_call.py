# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.deepinfra.inputs.function_call import FunctionCallObject
from modelwire_runtime.params import Object


class FunctionCall(Object, FunctionCallObject):
    """A function and the arguments for it."""

    name: str = Field(description="Name of the function.")
    arguments: str = Field(description="Arguments as JSON text.")
