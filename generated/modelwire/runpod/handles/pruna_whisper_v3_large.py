# Written by modelwire-codegen from specs/runpod/models/whisper.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.transcription import TranscriptionResult

if TYPE_CHECKING:
    from modelwire.runpod.params.pruna_whisper_v3_large import PrunaWhisperV3LargeParams


class PrunaWhisperV3LargeInput(TypedDict, total=False):
    """Parameters of PrunaWhisperV3Large, as a dictionary."""

    audio: MediaInput
    audio_base64: MediaInput
    prompt: str
    initial_prompt: str
    language: str
    word_timestamps: bool
    model: Literal["tiny", "base", "small", "medium", "large-v1", "large-v2", "large-v3", "turbo"]
    transcription: Literal["plain_text", "formatted_text", "srt", "vtt"]
    translate: bool
    enable_vad: bool


class PrunaWhisperV3LargeCalls(JobCalls[CallT, JobT]):
    """Whisper V3 Large: Writes down what a recording says, translated to English if wanted."""

    if TYPE_CHECKING:
        params: type[PrunaWhisperV3LargeParams]

    def __call__(
        self,
        *,
        audio: MediaInput = OMIT,
        audio_base64: MediaInput = OMIT,
        prompt: str = OMIT,
        initial_prompt: str = OMIT,
        language: str = OMIT,
        word_timestamps: bool = OMIT,
        model: Literal["tiny", "base", "small", "medium", "large-v1", "large-v2", "large-v3", "turbo"] = OMIT,
        transcription: Literal["plain_text", "formatted_text", "srt", "vtt"] = OMIT,
        translate: bool = OMIT,
        enable_vad: bool = OMIT,
    ) -> CallT:
        """Whisper V3 Large: Writes down what a recording says, translated to English if wanted.

        Args:
            audio: Link to the recording. Types mp3, wav, flac, m4a, ogg.
            audio_base64: The recording itself, in plain base64. Types mp3, wav, flac, m4a, ogg.
            prompt: Context that guides the transcript.
            initial_prompt: The same, under the name that the vendor's client sends.
            language: ISO 639-1 code of the language; left out it is detected.
            word_timestamps: Give the time of each word. The service's default is false.
            model: Size of Whisper. The service's default is "base".
            transcription: Form of the text. The service's default is "plain_text".
            translate: Translate to English. The service's default is false.
            enable_vad: Look for speech first and skip the rest. The service's default is false.

        Rules:
            audio or audio_base64 is set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.05 per 1000 characters of transcript.
        Removed 2026-06-16.
        """
        return self._run(locals())

    def submit(self, **params: Unpack[PrunaWhisperV3LargeInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class PrunaWhisperV3Large(
    PrunaWhisperV3LargeCalls[TranscriptionResult, Job[TranscriptionResult]], JobHandle[TranscriptionResult]
):
    """Whisper V3 Large: Writes down what a recording says, translated to English if wanted."""


class AsyncPrunaWhisperV3Large(
    PrunaWhisperV3LargeCalls[Awaited[TranscriptionResult], Awaited[AsyncJob[TranscriptionResult]]],
    AsyncJobHandle[TranscriptionResult],
):
    """Whisper V3 Large: Writes down what a recording says, translated to English if wanted."""
