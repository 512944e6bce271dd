# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.audio_model_settings import AudioModelSettingsInput, AudioModelSettingsObject
from modelwire.runware.inputs.open_audio_settings import OpenAudioSettingsInput, OpenAudioSettingsObject
from modelwire.runware.inputs.speech_text import SpeechTextInput, SpeechTextObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncSpeechResult, SpeechResult

if TYPE_CHECKING:
    from modelwire.runware.params.google_gemini_3_1_flash_tts import GoogleGemini31FlashTtsParams


class GoogleGemini31FlashTtsInput(TypedDict, total=False):
    """Parameters of GoogleGemini31FlashTts, as a dictionary."""

    speech: Required[SpeechTextInput | SpeechTextObject]
    seed: int
    settings: AudioModelSettingsInput | AudioModelSettingsObject
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


class GoogleGemini31FlashTtsCalls(JobCalls[CallT, JobT]):
    """Gemini 3.1 Flash TTS: Speech from text."""

    if TYPE_CHECKING:
        params: type[GoogleGemini31FlashTtsParams]

    def __call__(
        self,
        *,
        speech: SpeechTextInput | SpeechTextObject,
        seed: int = OMIT,
        settings: AudioModelSettingsInput | AudioModelSettingsObject = OMIT,
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
        """Gemini 3.1 Flash TTS: Speech from text.

        Args:
            speech: What is spoken, and how.
            seed: Same seed, same result.
            settings: Settings of the model.
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

        https://runware.ai/docs/models/google-gemini-3-1-flash-tts
        """
        return self._run(locals())

    def submit(self, **params: Unpack[GoogleGemini31FlashTtsInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class GoogleGemini31FlashTts(GoogleGemini31FlashTtsCalls[SpeechResult, Job[SpeechResult]], JobHandle[SpeechResult]):
    """Gemini 3.1 Flash TTS: Speech from text."""


class AsyncGoogleGemini31FlashTts(
    GoogleGemini31FlashTtsCalls[Awaited[AsyncSpeechResult], Awaited[AsyncJob[AsyncSpeechResult]]],
    AsyncJobHandle[AsyncSpeechResult],
):
    """Gemini 3.1 Flash TTS: Speech from text."""
