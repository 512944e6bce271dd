# Written by modelwire-codegen from specs/runware/models/modalities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class AnyAudioSettingsObject:
    """Marks a `AnyAudioSettings` in signatures, which need no Pydantic for it."""


class AnyAudioSettingsInput(TypedDict, total=False):
    """How the sound is encoded."""

    bitrate: float
    """Bit rate of the file. In kbps."""
    channels: Literal[1, 2]
    """Channels of the sound: mono or stereo."""
    sample_rate: float
    """Sample rate of the sound. In Hz."""
