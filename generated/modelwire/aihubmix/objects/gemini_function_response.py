# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_function_response import GeminiFunctionResponseObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class GeminiFunctionResponse(Object, GeminiFunctionResponseObject, alias_generator=CAMEL_CASE):
    """What a function returned."""

    id: str = Field(default=OMIT, description="Call that this answers.")
    name: str = Field(default=OMIT, description="Function.")
    response: dict[str, Any] = Field(default=OMIT, description="What it returned.")
    parts: list[dict[str, Any]] = Field(default=OMIT, description="Files that it returned.")
    will_continue: bool = Field(default=OMIT, description="More will follow.")
    scheduling: Literal["SCHEDULING_UNSPECIFIED", "SILENT", "WHEN_IDLE", "INTERRUPT"] = Field(
        default=OMIT, description="When the model shall take it up."
    )
