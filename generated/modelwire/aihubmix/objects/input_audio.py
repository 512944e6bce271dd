# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.input_audio import InputAudioObject
from modelwire_runtime.params import MediaField, Object


class InputAudio(Object, InputAudioObject):
    """The bytes of a sound."""

    data: MediaField = Field(description="The bytes.")
    format: Literal["wav", "mp3"] = Field(description="File format.")
