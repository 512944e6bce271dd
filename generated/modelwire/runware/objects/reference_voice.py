# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.reference_voice import ReferenceVoiceObject
from modelwire_runtime.params import MediaField, Object


class ReferenceVoice(Object, ReferenceVoiceObject):
    """A voice sample and its words."""

    audio: MediaField = Field(description="Recording of the voice.")
    text: str = Field(description="Words spoken in the sample.")
