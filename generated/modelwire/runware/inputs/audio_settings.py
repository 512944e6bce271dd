# Written by modelwire-codegen from specs/runware/shared/sound.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class AudioSettingsObject:
    """Marks a `AudioSettings` in signatures, which need no Pydantic for it."""


class AudioSettingsInput(TypedDict, total=False):
    """How the sound is encoded."""

    bitrate: int
    """Bit rate of the file. At least 8 kbps."""
    channels: Literal[1, 2]
    """Channels of the sound: mono or stereo. The service's default is 2."""
    sample_rate: int
    """Sample rate of the sound. In Hz."""
