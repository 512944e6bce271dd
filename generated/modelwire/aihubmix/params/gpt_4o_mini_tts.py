# Written by modelwire-codegen from specs/aihubmix/models/sound.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.aihubmix.objects.custom_voice import CustomVoice
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncSpeechResult, SpeechResult


class Gpt4oMiniTtsParams(Params[SpeechResult, AsyncSpeechResult]):
    """GPT-4o Mini TTS: Speech that follows instructions."""

    model_id: ClassVar[str] = "gpt-4o-mini-tts"
    __docs__: ClassVar[str] = "https://docs.aihubmix.com"
    input: str = Field(max_length=4096, description="Text to speak.")
    voice: (
        Literal[
            "alloy",
            "ash",
            "ballad",
            "coral",
            "echo",
            "fable",
            "onyx",
            "nova",
            "sage",
            "shimmer",
            "verse",
            "marin",
            "cedar",
        ]
        | str
        | CustomVoice
    ) = Field(description="Who speaks.")
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] = Field(
        default=OMIT, description="File format."
    )
    speed: float = Field(default=OMIT, ge=0.25, le=4, description="How fast, 1 being natural.")
    instructions: str = Field(default=OMIT, max_length=4096, description="How to speak.")
    stream_format: Literal["audio", "sse"] = Field(default=OMIT, description="How pieces travel.")
