# Written by modelwire-codegen from specs/runware/shared/sound.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.avatar_speech import AvatarSpeechObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class AvatarSpeech(Object, AvatarSpeechObject):
    """What the avatar says, and how."""

    voice: str = Field(default=OMIT, description="Voice that speaks.")
    text: str = Field(default=OMIT, description="Words to speak.")
    speed: float = Field(default=OMIT, description="Pace of the speech.")
    pitch: float = Field(default=OMIT, description="Pitch of the voice.")
    volume: float = Field(default=OMIT, description="Loudness of the speech.")
    language: str = Field(default=OMIT, description="Language that is spoken.")
