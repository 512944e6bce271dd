# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from modelwire.aihubmix.inputs.gemini_blob import GeminiBlobInput, GeminiBlobObject
from modelwire.aihubmix.inputs.gemini_file import GeminiFileInput, GeminiFileObject
from modelwire.aihubmix.inputs.gemini_function_call import GeminiFunctionCallInput, GeminiFunctionCallObject
from modelwire.aihubmix.inputs.gemini_function_response import GeminiFunctionResponseInput, GeminiFunctionResponseObject


class GeminiPartObject:
    """Marks a `GeminiPart` in signatures, which need no Pydantic for it."""


class GeminiPartInput(TypedDict, total=False):
    """A piece of a turn: text, a file, a call of a tool, or its result."""

    text: str
    """Text."""
    inline_data: GeminiBlobInput | GeminiBlobObject
    """The bytes of a file."""
    file_data: GeminiFileInput | GeminiFileObject
    """A file by its address."""
    function_call: GeminiFunctionCallInput | GeminiFunctionCallObject
    """A call that the model asked for."""
    function_response: GeminiFunctionResponseInput | GeminiFunctionResponseObject
    """What a function returned."""
    executable_code: Mapping[str, Any]
    """Code that the model wrote to run."""
    code_execution_result: Mapping[str, Any]
    """What that code printed."""
    tool_call: Mapping[str, Any]
    """A call of one of the service's tools."""
    tool_response: Mapping[str, Any]
    """What one of the service's tools returned."""
    thought: bool
    """The part is reasoning."""
    thought_signature: str
    """Seal of the reasoning; send it back as it came."""
    video_metadata: Mapping[str, Any]
    """Which stretch of a clip to look at, and how often."""
    media_resolution: Mapping[str, Any]
    """How closely to look."""
    media_processing: Literal["MEDIA_PROCESSING_UNSPECIFIED", "STATIC", "AGENTIC"]
    """How to look."""
    part_metadata: Mapping[str, Any]
    """Values that travel along."""
