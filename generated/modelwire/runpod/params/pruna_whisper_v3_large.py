# Written by modelwire-codegen from specs/runpod/models/whisper.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.transcription import TranscriptionResult
from modelwire_runtime.rules import Any_, Holds, Present, Rule


class PrunaWhisperV3LargeParams(Params[TranscriptionResult, TranscriptionResult]):
    """Whisper V3 Large: Writes down what a recording says, translated to English if wanted."""

    model_id: ClassVar[str] = "pruna/whisper-v3-large"
    __docs__: ClassVar[str] = "https://docs.runpod.io"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("audio", kind="audio", forms=("url",), types=("mp3", "wav", "flac", "m4a", "ogg")),
        MediaSlot("audio_base64", kind="audio", forms=("base64",), types=("mp3", "wav", "flac", "m4a", "ogg")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (Holds(Any_(Present("audio"), Present("audio_base64"))),)
    audio: MediaField = Field(default=OMIT, description="Link to the recording.")
    audio_base64: MediaField = Field(default=OMIT, description="The recording itself, in plain base64.")
    prompt: str = Field(default=OMIT, description="Context that guides the transcript.")
    initial_prompt: str = Field(default=OMIT, description="The same, under the name that the vendor's client sends.")
    language: str = Field(
        default=OMIT, pattern="^[a-z]{2,3}$", description="ISO 639-1 code of the language; left out it is detected."
    )
    word_timestamps: bool = Field(default=OMIT, description="Give the time of each word.")
    model: Literal["tiny", "base", "small", "medium", "large-v1", "large-v2", "large-v3", "turbo"] = Field(
        default=OMIT, description="Size of Whisper."
    )
    transcription: Literal["plain_text", "formatted_text", "srt", "vtt"] = Field(
        default=OMIT, description="Form of the text."
    )
    translate: bool = Field(default=OMIT, description="Translate to English.")
    enable_vad: bool = Field(default=OMIT, description="Look for speech first and skip the rest.")
