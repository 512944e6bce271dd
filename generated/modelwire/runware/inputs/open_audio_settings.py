# Written by modelwire-codegen from specs/runware/shared/sound.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class OpenAudioSettingsObject:
    """Marks a `OpenAudioSettings` in signatures, which need no Pydantic for it."""


class OpenAudioSettingsInput(TypedDict, total=False):
    """How the sound is encoded."""

    bitrate: int
    """Bit rate of the file. In kbps."""
    channels: Literal[1, 2] | int
    """Channels of the sound: mono or stereo. Known values: 1, 2; others are passed on."""
    sample_rate: int
    """Sample rate of the sound. In Hz."""
