# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_part import GeminiPartObject
from modelwire.aihubmix.objects.gemini_blob import GeminiBlob
from modelwire.aihubmix.objects.gemini_file import GeminiFile
from modelwire.aihubmix.objects.gemini_function_call import GeminiFunctionCall
from modelwire.aihubmix.objects.gemini_function_response import GeminiFunctionResponse
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class GeminiPart(Object, GeminiPartObject, alias_generator=CAMEL_CASE):
    """A piece of a turn: text, a file, a call of a tool, or its result."""

    text: str = Field(default=OMIT, description="Text.")
    inline_data: GeminiBlob = Field(default=OMIT, description="The bytes of a file.")
    file_data: GeminiFile = Field(default=OMIT, description="A file by its address.")
    function_call: GeminiFunctionCall = Field(default=OMIT, description="A call that the model asked for.")
    function_response: GeminiFunctionResponse = Field(default=OMIT, description="What a function returned.")
    executable_code: dict[str, Any] = Field(default=OMIT, description="Code that the model wrote to run.")
    code_execution_result: dict[str, Any] = Field(default=OMIT, description="What that code printed.")
    tool_call: dict[str, Any] = Field(default=OMIT, description="A call of one of the service's tools.")
    tool_response: dict[str, Any] = Field(default=OMIT, description="What one of the service's tools returned.")
    thought: bool = Field(default=OMIT, description="The part is reasoning.")
    thought_signature: str = Field(default=OMIT, description="Seal of the reasoning; send it back as it came.")
    video_metadata: dict[str, Any] = Field(
        default=OMIT, description="Which stretch of a clip to look at, and how often."
    )
    media_resolution: dict[str, Any] = Field(default=OMIT, description="How closely to look.")
    media_processing: Literal["MEDIA_PROCESSING_UNSPECIFIED", "STATIC", "AGENTIC"] = Field(
        default=OMIT, description="How to look."
    )
    part_metadata: dict[str, Any] = Field(default=OMIT, description="Values that travel along.")
