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
    from modelwire.openai.params.gpt_4o_transcribe import Gpt4oTranscribeParams


class Gpt4oTranscribeInput(TypedDict, total=False):
    """Parameters of Gpt4oTranscribe, as a dictionary."""

    file: Required[MediaInput]
    language: str
    temperature: float
    prompt: str
    chunking_strategy: Literal["auto"] | VoiceActivityDetectionInput | VoiceActivityDetectionObject | None
    response_format: Literal["json"]
    include: Sequence[Literal["logprobs"]]


class Gpt4oTranscribeCalls(StreamCalls[CallT, StreamT]):
    """Transcription by GPT-4o: Write down what is said."""

    if TYPE_CHECKING:
        params: type[Gpt4oTranscribeParams]

    def __call__(
        self,
        *,
        file: MediaInput,
        language: str = OMIT,
        temperature: float = OMIT,
        prompt: str = OMIT,
        chunking_strategy: Literal["auto"] | VoiceActivityDetectionInput | VoiceActivityDetectionObject | None = OMIT,
        response_format: Literal["json"] = OMIT,
        include: Sequence[Literal["logprobs"]] = OMIT,
    ) -> CallT:
        """Transcription by GPT-4o: Write down what is said.

        Args:
            file: Sound to write down. Types flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav, webm.
            language: Language that is spoken, in two letters.
            temperature: Randomness; 0 lets the model choose. 0 to 1. The service's default is 0.
            prompt: Text that shows the style, or that came before, in the language that is spoken.
            chunking_strategy: How to cut the sound into pieces; not at all when left out.
            response_format: Form of the answer. The service's default is "json".
            include: What else the answer shall hold.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: gpt-4o-mini-transcribe, gpt-4o-transcribe.
        https://developers.openai.com/api/docs
        """
        return self._run(locals())

    def stream(self, **params: Unpack[Gpt4oTranscribeInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class Gpt4oTranscribe(
    Gpt4oTranscribeCalls[TranscriptionResult, TranscriptionStream],
    StreamHandle[TranscriptionResult, TranscriptionStream],
):
    """Transcription by GPT-4o: Write down what is said."""


class AsyncGpt4oTranscribe(
    Gpt4oTranscribeCalls[Awaited[TranscriptionResult], AsyncTranscriptionStream],
    AsyncStreamHandle[TranscriptionResult, AsyncTranscriptionStream],
):
    """Transcription by GPT-4o: Write down what is said."""
