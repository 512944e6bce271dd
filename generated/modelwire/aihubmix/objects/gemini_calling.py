# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_calling import GeminiCallingObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class GeminiCalling(Object, GeminiCallingObject, alias_generator=CAMEL_CASE):
    """How functions may be asked for."""

    mode: Literal["MODE_UNSPECIFIED", "AUTO", "ANY", "NONE", "VALIDATED"] = Field(
        default=OMIT, description="Whether the model may, must or must not ask for one."
    )
    allowed_function_names: list[str] = Field(default=OMIT, description="Only these.")
