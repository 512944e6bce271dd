# Written by modelwire-codegen from specs/runware/shared/sound.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.speech_text import SpeechTextObject
from modelwire.runware.objects.speaker_voice import SpeakerVoice
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class SpeechText(Object, SpeechTextObject):
    """What is spoken, and how."""

    text: str = Field(default=OMIT, description="Words to speak.")
    voice: str = Field(default=OMIT, description="Voice that speaks.")
    voices: list[str | SpeakerVoice] = Field(default=OMIT, description="Voices that speak.")
    language: str = Field(default=OMIT, description="Language that is spoken.")
    speed: float = Field(default=OMIT, description="Pace of the speech.")
    volume: float = Field(default=OMIT, description="Loudness of the speech.")
    pitch: float = Field(default=OMIT, description="Pitch of the voice.")
    emotion: str = Field(default=OMIT, description="Feeling that the speaker shows.")
    tone: list[str] = Field(default=OMIT, description="How words are pronounced, one rule for each.")
