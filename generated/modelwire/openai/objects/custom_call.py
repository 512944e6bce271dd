# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.custom_call import CustomCallObject
from modelwire_runtime.params import Object


class CustomCall(Object, CustomCallObject):
    """A custom tool and the text for it."""

    name: str = Field(description="Tool.")
    input: str = Field(description="What the model wrote for it.")
