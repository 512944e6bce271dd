# Written by modelwire-codegen from specs/runware/shared/sound.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.speaker_voice import SpeakerVoiceObject
from modelwire_runtime.params import Object


class SpeakerVoice(Object, SpeakerVoiceObject):
    """A speaker and the voice that speaks for them."""

    speaker: str = Field(description="Speaker in the text that the voice belongs to.")
    voice: str = Field(description="Voice that speaks this part.")
