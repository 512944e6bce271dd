# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.deepinfra.inputs.input_audio import InputAudioObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class InputAudio(Object, InputAudioObject):
    """A sound as base64."""

    data: MediaField = Field(description="The sound.")
    format: Literal["wav", "mp3"] = Field(default=OMIT, description="File format.")
