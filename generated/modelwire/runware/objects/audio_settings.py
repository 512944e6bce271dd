# Written by modelwire-codegen from specs/runware/shared/sound.yaml. Do not edit: change that, and run `make generate`.

from typing import Literal

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.audio_settings import AudioSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class AudioSettings(Object, AudioSettingsObject):
    """How the sound is encoded."""

    model_config = ConfigDict(extra="forbid")
    bitrate: int = Field(default=OMIT, ge=8, description="Bit rate of the file.")
    channels: Literal[1, 2] = Field(default=OMIT, description="Channels of the sound: mono or stereo.")
    sample_rate: int = Field(default=OMIT, serialization_alias="sampleRate", description="Sample rate of the sound.")
