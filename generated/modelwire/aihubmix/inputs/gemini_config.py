# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from modelwire.aihubmix.inputs.gemini_image_config import GeminiImageConfigInput, GeminiImageConfigObject
from modelwire.aihubmix.inputs.gemini_schema import GeminiSchemaInput, GeminiSchemaObject
from modelwire.aihubmix.inputs.gemini_thinking import GeminiThinkingInput, GeminiThinkingObject


class GeminiConfigObject:
    """Marks a `GeminiConfig` in signatures, which need no Pydantic for it."""


class GeminiConfigInput(TypedDict, total=False):
    """How to answer."""

    temperature: float
    """Randomness; lower keeps to the likeliest. 0 to 2."""
    top_p: float
    """Sample from the likeliest tokens that make up this share. 0 to 1."""
    top_k: int
    """Sample from this many likely tokens."""
    max_output_tokens: int
    """Most tokens to write. At least 1 token."""
    candidate_count: int
    """Number of answers."""
    stop_sequences: Sequence[str]
    """Texts at which to stop."""
    presence_penalty: float
    """Penalty on tokens that have come up."""
    frequency_penalty: float
    """Penalty on tokens, by how often they have come up."""
    seed: int
    """Seed of the sampling."""
    response_mime_type: Literal["text/plain", "application/json", "text/x.enum"] | str
    """Form of the answer. Known values: text/plain, application/json, text/x.enum; others are passed on."""
    response_schema: GeminiSchemaInput | GeminiSchemaObject
    """Schema of the answer."""
    response_json_schema: Mapping[str, Any]
    """JSON Schema of the answer."""
    response_format: Mapping[str, Any]
    """Form of the answer, for text, pictures and sound apart."""
    response_modalities: Sequence[Literal["MODALITY_UNSPECIFIED", "TEXT", "IMAGE", "AUDIO"]]
    """What the answer may hold."""
    thinking_config: GeminiThinkingInput | GeminiThinkingObject
    """How to think."""
    image_config: GeminiImageConfigInput | GeminiImageConfigObject
    """How pictures shall be."""
    speech_config: Mapping[str, Any]
    """How speech shall be."""
    media_resolution: Literal[
        "MEDIA_RESOLUTION_UNSPECIFIED", "MEDIA_RESOLUTION_LOW", "MEDIA_RESOLUTION_MEDIUM", "MEDIA_RESOLUTION_HIGH"
    ]
    """How closely to look at what goes in."""
    response_logprobs: bool
    """Tell how likely the tokens were."""
    logprobs: int
    """How many likely tokens to tell at each place."""
