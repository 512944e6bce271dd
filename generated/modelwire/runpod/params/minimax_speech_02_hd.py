# Written by modelwire-codegen from specs/runpod/models/minimax.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.media import AsyncSpeechResult, SpeechResult


class MinimaxSpeech02HdParams(Params[SpeechResult, AsyncSpeechResult]):
    """Minimax Speech 02 HD: Speech with moods, speed and pitch."""

    model_id: ClassVar[str] = "minimax-speech-02-hd"
    __docs__: ClassVar[str] = "https://docs.runpod.io/public-endpoints/models/minimax-speech"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("default_audio_url", kind="audio", forms=("url",)),)
    prompt: str = Field(description="What to say.")
    voice_id: Literal["Wise_Woman"] | str = Field(default=OMIT, description="Voice.")
    speed: float = Field(default=OMIT, description="Speed, 1 being the normal one.")
    volume: float = Field(default=OMIT, description="Loudness, 1 being the normal one.")
    pitch: float = Field(default=OMIT, description="Shift of the pitch.")
    emotion: Literal["happy", "sad", "neutral", "angry", "fearful", "surprised"] | str = Field(
        default=OMIT, description="Mood."
    )
    english_normalization: bool = Field(
        default=OMIT, description="Read English numbers, abbreviations and the like as words."
    )
    default_audio_url: MediaField = Field(default=OMIT, description="Sound to return when none can be made.")
