# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.deepinfra.inputs.audio_part import AudioPartObject
from modelwire.deepinfra.objects.input_audio import InputAudio
from modelwire_runtime.params import Object


class AudioPart(Object, AudioPartObject):
    """A sound."""

    type: Literal["input_audio"] = Field(description="Kind of part.")
    input_audio: InputAudio = Field(description="The sound.")
