# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.audio_reference import AudioReferenceObject
from modelwire_runtime.params import Object


class AudioReference(Object, AudioReferenceObject):
    """Sound of an earlier answer."""

    id: str = Field(description="Id of the sound.")
