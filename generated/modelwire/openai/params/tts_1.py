# Written by modelwire-codegen from specs/openai/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.objects.custom_voice import CustomVoice
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.media import AsyncSpeechResult, SpeechResult


class Tts1Params(Params[SpeechResult, AsyncSpeechResult]):
    """Speech by TTS-1: Speak a text."""

    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs"
    model: Literal["tts-1", "tts-1-hd"] | str = Field(
        description="Catalogue id of the model; it chooses the endpoint and is not sent as it is."
    )
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
    stream_format: Literal["audio"] = Field(default=OMIT, description="How pieces travel.")
