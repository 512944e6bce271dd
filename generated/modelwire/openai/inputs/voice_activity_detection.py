# Written by modelwire-codegen from specs/common/images_and_audio.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class VoiceActivityDetectionObject:
    """Marks a `VoiceActivityDetection` in signatures, which need no Pydantic for it."""


class VoiceActivityDetectionInput(TypedDict, total=False):
    """How pauses in speech are found."""

    type: Required[Literal["server_vad"]]
    """Who finds them."""
    threshold: float
    """How loud speech must be, from 0 to 1. The service's default is 0.5."""
    prefix_padding_ms: int
    """Sound to keep before speech. In ms. The service's default is 300."""
    silence_duration_ms: int
    """Silence that ends a piece. In ms. The service's default is 200."""
