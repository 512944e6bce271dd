# Written by modelwire-codegen from specs/openai/models/transcription.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.openai.inputs.voice_activity_detection import VoiceActivityDetectionInput, VoiceActivityDetectionObject
from modelwire_runtime.handle_kinds import AsyncStreamHandle, StreamCalls, StreamHandle, StreamT
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.transcription import TranscriptionResult
from modelwire_runtime.streams.media import AsyncTranscriptionStream, TranscriptionStream

if TYPE_CHECKING:
    from modelwire.openai.params.gpt_4o_transcribe_diarize import Gpt4oTranscribeDiarizeParams


class Gpt4oTranscribeDiarizeInput(TypedDict, total=False):
    """Parameters of Gpt4oTranscribeDiarize, as a dictionary."""

    file: Required[MediaInput]
    language: str
    temperature: float
    chunking_strategy: Literal["auto"] | VoiceActivityDetectionInput | VoiceActivityDetectionObject | None
    response_format: Literal["json", "text", "diarized_json"]
    known_speaker_names: Sequence[str]
    known_speaker_references: Sequence[MediaInput]


class Gpt4oTranscribeDiarizeCalls(StreamCalls[CallT, StreamT]):
    """GPT-4o Transcribe Diarize: Text with times and speakers."""

    if TYPE_CHECKING:
        params: type[Gpt4oTranscribeDiarizeParams]

    def __call__(
        self,
        *,
        file: MediaInput,
        language: str = OMIT,
        temperature: float = OMIT,
        chunking_strategy: Literal["auto"] | VoiceActivityDetectionInput | VoiceActivityDetectionObject | None = OMIT,
        response_format: Literal["json", "text", "diarized_json"] = OMIT,
        known_speaker_names: Sequence[str] = OMIT,
        known_speaker_references: Sequence[MediaInput] = OMIT,
    ) -> CallT:
        """GPT-4o Transcribe Diarize: Text with times and speakers.

        Args:
            file: Sound to write down. Types flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav, webm.
            language: Language that is spoken, in two letters.
            temperature: Randomness; 0 lets the model choose. 0 to 1. The service's default is 0.
            chunking_strategy: How to cut the sound into pieces; not at all when left out.
            response_format: Form of the answer. The service's default is "json".
            known_speaker_names: Names of speakers. At most 4 items.
            known_speaker_references: A sample of each of them, 2 to 10 seconds long. At most 4 items.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Deprecated, ends 2027-02-26; use gpt-transcribe.
        https://developers.openai.com/api/docs/models/gpt-4o-transcribe-diarize
        """
        return self._run(locals())

    def stream(self, **params: Unpack[Gpt4oTranscribeDiarizeInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class Gpt4oTranscribeDiarize(
    Gpt4oTranscribeDiarizeCalls[TranscriptionResult, TranscriptionStream],
    StreamHandle[TranscriptionResult, TranscriptionStream],
):
    """GPT-4o Transcribe Diarize: Text with times and speakers."""


class AsyncGpt4oTranscribeDiarize(
    Gpt4oTranscribeDiarizeCalls[Awaited[TranscriptionResult], AsyncTranscriptionStream],
    AsyncStreamHandle[TranscriptionResult, AsyncTranscriptionStream],
):
    """GPT-4o Transcribe Diarize: Text with times and speakers."""
