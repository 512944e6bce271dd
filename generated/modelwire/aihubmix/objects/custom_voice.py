# Written by modelwire-codegen from specs/common/images_and_audio.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.aihubmix.inputs.custom_voice import CustomVoiceObject
from modelwire_runtime.params import Object


class CustomVoice(Object, CustomVoiceObject):
    """A voice of your own."""

    model_config = ConfigDict(extra="forbid")
    id: str = Field(description="Id of the voice.")
