# Written by modelwire-codegen from specs/runware/shared/sound.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.open_audio_settings import OpenAudioSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class OpenAudioSettings(Object, OpenAudioSettingsObject, alias_generator=CAMEL_CASE):
    """How the sound is encoded."""

    bitrate: int = Field(default=OMIT, description="Bit rate of the file.")
    channels: Literal[1, 2] | int = Field(default=OMIT, description="Channels of the sound: mono or stereo.")
    sample_rate: int = Field(default=OMIT, description="Sample rate of the sound.")
