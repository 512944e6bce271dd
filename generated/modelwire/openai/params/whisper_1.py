# Written by modelwire-codegen from specs/openai/models/transcription.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.transcription import TranscriptionResult
from modelwire_runtime.rules import AppliesWhen, Equals, Rule


class Whisper1Params(Params[TranscriptionResult, TranscriptionResult]):
    """Whisper 1: Text, subtitles, or text with times of segments and words."""

    model_id: ClassVar[str] = "whisper-1"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/models/whisper-1"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot(
            "file",
            kind="audio",
            forms=("multipart",),
            types=("flac", "mp3", "mp4", "mpeg", "mpga", "m4a", "ogg", "wav", "webm"),
        ),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        AppliesWhen("timestamp_granularities", Equals("response_format", "verbose_json")),
    )
    file: MediaField = Field(description="Sound to write down.")
    language: str = Field(default=OMIT, description="Language that is spoken, in two letters.")
    temperature: float = Field(default=OMIT, ge=0, le=1, description="Randomness; 0 lets the model choose.")
    prompt: str = Field(
        default=OMIT, description="Text that shows the style, or that came before, in the language that is spoken."
    )
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] = Field(
        default=OMIT, description="Form of the answer."
    )
    timestamp_granularities: list[Literal["word", "segment"]] = Field(
        default=OMIT, description="What to tell the times of; words take longer."
    )
