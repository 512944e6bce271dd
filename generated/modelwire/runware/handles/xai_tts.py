# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.open_audio_settings import OpenAudioSettingsInput, OpenAudioSettingsObject
from modelwire.runware.inputs.speech_text import SpeechTextInput, SpeechTextObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncSpeechResult, SpeechResult

if TYPE_CHECKING:
    from modelwire.runware.params.xai_tts import XaiTtsParams


class XaiTtsInput(TypedDict, total=False):
    """Parameters of XaiTts, as a dictionary."""

    speech: Required[SpeechTextInput | SpeechTextObject]
    audio_settings: OpenAudioSettingsInput | OpenAudioSettingsObject
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["sync", "async"]
    number_results: int
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["MP3", "WAV", "FLAC", "OGG"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]


class XaiTtsCalls(JobCalls[CallT, JobT]):
    """xAI TTS: Speech from text."""

    if TYPE_CHECKING:
        params: type[XaiTtsParams]

    def __call__(
        self,
        *,
        speech: SpeechTextInput | SpeechTextObject,
        audio_settings: OpenAudioSettingsInput | OpenAudioSettingsObject = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["sync", "async"] = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL", "base64Data", "dataURI"] = OMIT,
        output_format: Literal["MP3", "WAV", "FLAC", "OGG"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
    ) -> CallT:
        """xAI TTS: Speech from text.

        Args:
            speech: What is spoken, and how.
            audio_settings: How the sound is encoded.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back.
            number_results: How many results to make.
            output_type: Form in which the result comes.
            output_format: File format.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/xai-tts
        """
        return self._run(locals())

    def submit(self, **params: Unpack[XaiTtsInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class XaiTts(XaiTtsCalls[SpeechResult, Job[SpeechResult]], JobHandle[SpeechResult]):
    """xAI TTS: Speech from text."""


class AsyncXaiTts(
    XaiTtsCalls[Awaited[AsyncSpeechResult], Awaited[AsyncJob[AsyncSpeechResult]]], AsyncJobHandle[AsyncSpeechResult]
):
    """xAI TTS: Speech from text."""
