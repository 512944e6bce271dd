# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_config import GeminiConfigObject
from modelwire.aihubmix.objects.gemini_image_config import GeminiImageConfig
from modelwire.aihubmix.objects.gemini_schema import GeminiSchema
from modelwire.aihubmix.objects.gemini_thinking import GeminiThinking
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class GeminiConfig(Object, GeminiConfigObject, alias_generator=CAMEL_CASE):
    """How to answer."""

    temperature: float = Field(default=OMIT, ge=0, le=2, description="Randomness; lower keeps to the likeliest.")
    top_p: float = Field(
        default=OMIT, ge=0, le=1, description="Sample from the likeliest tokens that make up this share."
    )
    top_k: int = Field(default=OMIT, description="Sample from this many likely tokens.")
    max_output_tokens: int = Field(default=OMIT, ge=1, description="Most tokens to write.")
    candidate_count: int = Field(default=OMIT, description="Number of answers.")
    stop_sequences: list[str] = Field(default=OMIT, description="Texts at which to stop.")
    presence_penalty: float = Field(default=OMIT, description="Penalty on tokens that have come up.")
    frequency_penalty: float = Field(default=OMIT, description="Penalty on tokens, by how often they have come up.")
    seed: int = Field(default=OMIT, description="Seed of the sampling.")
    response_mime_type: Literal["text/plain", "application/json", "text/x.enum"] | str = Field(
        default=OMIT, description="Form of the answer."
    )
    response_schema: GeminiSchema = Field(default=OMIT, description="Schema of the answer.")
    response_json_schema: dict[str, Any] = Field(default=OMIT, description="JSON Schema of the answer.")
    response_format: dict[str, Any] = Field(
        default=OMIT, description="Form of the answer, for text, pictures and sound apart."
    )
    response_modalities: list[Literal["MODALITY_UNSPECIFIED", "TEXT", "IMAGE", "AUDIO"]] = Field(
        default=OMIT, description="What the answer may hold."
    )
    thinking_config: GeminiThinking = Field(default=OMIT, description="How to think.")
    image_config: GeminiImageConfig = Field(default=OMIT, description="How pictures shall be.")
    speech_config: dict[str, Any] = Field(default=OMIT, description="How speech shall be.")
    media_resolution: Literal[
        "MEDIA_RESOLUTION_UNSPECIFIED", "MEDIA_RESOLUTION_LOW", "MEDIA_RESOLUTION_MEDIUM", "MEDIA_RESOLUTION_HIGH"
    ] = Field(default=OMIT, description="How closely to look at what goes in.")
    response_logprobs: bool = Field(default=OMIT, description="Tell how likely the tokens were.")
    logprobs: int = Field(default=OMIT, description="How many likely tokens to tell at each place.")
