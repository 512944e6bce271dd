# Written by modelwire-codegen from specs/common/images_and_audio.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.aihubmix.inputs.custom_voice import CustomVoiceObject
from modelwire_runtime.params import Object


class CustomVoice(Object, CustomVoiceObject, extra="forbid"):
    """A voice of your own."""

    id: str = Field(description="Id of the voice.")
