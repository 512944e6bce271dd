# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_function_call import GeminiFunctionCallObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class GeminiFunctionCall(Object, GeminiFunctionCallObject):
    """A call of a function that the model asked for."""

    id: str = Field(default=OMIT, description="Id of the call.")
    name: str = Field(default=OMIT, description="Function.")
    args: dict[str, Any] = Field(default=OMIT, description="Arguments.")
