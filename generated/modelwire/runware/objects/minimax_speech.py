# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.minimax_speech import MinimaxSpeechObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class MinimaxSpeech(Object, MinimaxSpeechObject, extra="forbid"):
    """What is spoken, and how."""

    text: str = Field(description="Words to speak.")
    voice: str = Field(description="Voice that speaks.")
    speed: float = Field(default=OMIT, description="Pace of the speech.")
    volume: float = Field(default=OMIT, description="Loudness of the speech.")
    pitch: float = Field(default=OMIT, description="Pitch of the voice.")
    emotion: str = Field(default=OMIT, description="Feeling that the speaker shows.")
    tone: list[str] = Field(default=OMIT, description="How words are pronounced, one rule for each.")
