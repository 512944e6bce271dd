# Written by modelwire-codegen from specs/runware/models/modalities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.any_audio_settings import AnyAudioSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class AnyAudioSettings(Object, AnyAudioSettingsObject, alias_generator=CAMEL_CASE):
    """How the sound is encoded."""

    bitrate: float = Field(default=OMIT, description="Bit rate of the file.")
    channels: Literal[1, 2] = Field(default=OMIT, description="Channels of the sound: mono or stereo.")
    sample_rate: float = Field(default=OMIT, description="Sample rate of the sound.")
