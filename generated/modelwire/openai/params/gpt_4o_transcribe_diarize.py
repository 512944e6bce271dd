# Written by modelwire-codegen from specs/openai/models/transcription.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.objects.voice_activity_detection import VoiceActivityDetection
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.transcription import TranscriptionResult


class Gpt4oTranscribeDiarizeParams(Params[TranscriptionResult, TranscriptionResult]):
    """GPT-4o Transcribe Diarize: Text with times and speakers."""

    model_id: ClassVar[str] = "gpt-4o-transcribe-diarize"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/models/gpt-4o-transcribe-diarize"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot(
            "file",
            kind="audio",
            forms=("multipart",),
            types=("flac", "mp3", "mp4", "mpeg", "mpga", "m4a", "ogg", "wav", "webm"),
        ),
        MediaSlot("known_speaker_references[]", kind="audio", forms=("data_uri",)),
    )
    file: MediaField = Field(description="Sound to write down.")
    language: str = Field(default=OMIT, description="Language that is spoken, in two letters.")
    temperature: float = Field(default=OMIT, ge=0, le=1, description="Randomness; 0 lets the model choose.")
    chunking_strategy: Literal["auto"] | VoiceActivityDetection | None = Field(
        default=OMIT, description="How to cut the sound into pieces; not at all when left out."
    )
    response_format: Literal["json", "text", "diarized_json"] = Field(default=OMIT, description="Form of the answer.")
    known_speaker_names: list[str] = Field(default=OMIT, max_length=4, description="Names of speakers.")
    known_speaker_references: list[MediaField] = Field(
        default=OMIT, max_length=4, description="A sample of each of them, 2 to 10 seconds long."
    )
