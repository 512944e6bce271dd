# Written by modelwire-codegen from specs/openai/models/transcription.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.objects.voice_activity_detection import VoiceActivityDetection
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.transcription import TranscriptionResult


class Gpt4oTranscribeParams(Params[TranscriptionResult, TranscriptionResult]):
    """Transcription by GPT-4o: Write down what is said."""

    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs"
    model: Literal["gpt-4o-mini-transcribe", "gpt-4o-transcribe"] | str = Field(
        description="Catalogue id of the model; it chooses the endpoint and is not sent as it is."
    )
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot(
            "file",
            kind="audio",
            forms=("multipart",),
            types=("flac", "mp3", "mp4", "mpeg", "mpga", "m4a", "ogg", "wav", "webm"),
        ),
    )
    file: MediaField = Field(description="Sound to write down.")
    language: str = Field(default=OMIT, description="Language that is spoken, in two letters.")
    temperature: float = Field(default=OMIT, ge=0, le=1, description="Randomness; 0 lets the model choose.")
    prompt: str = Field(
        default=OMIT, description="Text that shows the style, or that came before, in the language that is spoken."
    )
    chunking_strategy: Literal["auto"] | VoiceActivityDetection | None = Field(
        default=OMIT, description="How to cut the sound into pieces; not at all when left out."
    )
    response_format: Literal["json"] = Field(default=OMIT, description="Form of the answer.")
    include: list[Literal["logprobs"]] = Field(default=OMIT, description="What else the answer shall hold.")
