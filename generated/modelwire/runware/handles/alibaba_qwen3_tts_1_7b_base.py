# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.audio_settings import AudioSettingsInput, AudioSettingsObject
from modelwire.runware.inputs.qwen3_tts_inputs import Qwen3TtsInputsInput, Qwen3TtsInputsObject
from modelwire.runware.inputs.qwen3_tts_settings import Qwen3TtsSettingsInput, Qwen3TtsSettingsObject
from modelwire.runware.inputs.qwen3_tts_speech import Qwen3TtsSpeechInput, Qwen3TtsSpeechObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncSpeechResult, SpeechResult

if TYPE_CHECKING:
    from modelwire.runware.params.alibaba_qwen3_tts_1_7b_base import AlibabaQwen3Tts17bBaseParams


class AlibabaQwen3Tts17bBaseInput(TypedDict, total=False):
    """Parameters of AlibabaQwen3Tts17bBase, as a dictionary."""

    speech: Required[Qwen3TtsSpeechInput | Qwen3TtsSpeechObject]
    inputs: Required[Qwen3TtsInputsInput | Qwen3TtsInputsObject]
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["sync", "async"]
    number_results: int
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["MP3", "WAV", "FLAC", "OGG"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    settings: Qwen3TtsSettingsInput | Qwen3TtsSettingsObject
    audio_settings: AudioSettingsInput | AudioSettingsObject


class AlibabaQwen3Tts17bBaseCalls(JobCalls[CallT, JobT]):
    """Qwen3-TTS 1.7B Base: Speech from text in a voice cloned from a recording."""

    if TYPE_CHECKING:
        params: type[AlibabaQwen3Tts17bBaseParams]

    def __call__(
        self,
        *,
        speech: Qwen3TtsSpeechInput | Qwen3TtsSpeechObject,
        inputs: Qwen3TtsInputsInput | Qwen3TtsInputsObject,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["sync", "async"] = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL", "base64Data", "dataURI"] = OMIT,
        output_format: Literal["MP3", "WAV", "FLAC", "OGG"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        settings: Qwen3TtsSettingsInput | Qwen3TtsSettingsObject = OMIT,
        audio_settings: AudioSettingsInput | AudioSettingsObject = OMIT,
    ) -> CallT:
        """Qwen3-TTS 1.7B Base: Speech from text in a voice cloned from a recording.

        Args:
            speech: What is spoken, and how.
            inputs: The voice to clone.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back.
            number_results: How many results to make. 1 to 4. The service's default is 1.
            output_type: Form in which the result comes. The service's default is "URL".
            output_format: File format. The service's default is "MP3".
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            settings: Settings of Qwen3-TTS Base.
            audio_settings: How the sound is encoded.

        Rules:
            If output_format is "WAV" or "FLAC": audio_settings is not set.
            If output_format is "MP3": audio_settings.sample_rate is 8000, 11025, 12000, 16000, 22050, 24000, 32000,
                44100 or 48000; if audio_settings.sample_rate is 8000, 11025 or 12000: audio_settings.bitrate is at
                least 8 and at most 64; if audio_settings.sample_rate is 16000, 22050 or 24000: audio_settings.bitrate
                is at least 8 and at most 160; if audio_settings.sample_rate is 32000, 44100 or 48000:
                audio_settings.bitrate is at least 32 and at most 320.
            If output_format is "OGG": audio_settings.sample_rate is 8000, 12000, 16000, 24000 or 48000; if
                audio_settings.sample_rate is 8000 and audio_settings.channels is 1: audio_settings.bitrate is at least
                8 and at most 40; if audio_settings.sample_rate is 8000 and audio_settings.channels is 2:
                audio_settings.bitrate is at least 16 and at most 80; if audio_settings.sample_rate is 12000 and
                audio_settings.channels is 1: audio_settings.bitrate is at least 16 and at most 48; if
                audio_settings.sample_rate is 12000 and audio_settings.channels is 2: audio_settings.bitrate is at least
                16 and at most 96; if audio_settings.sample_rate is 16000 and audio_settings.channels is 1:
                audio_settings.bitrate is at least 16 and at most 96; if audio_settings.sample_rate is 16000 and
                audio_settings.channels is 2: audio_settings.bitrate is at least 24 and at most 192; if
                audio_settings.sample_rate is 24000 and audio_settings.channels is 1: audio_settings.bitrate is at least
                16 and at most 80; if audio_settings.sample_rate is 24000 and audio_settings.channels is 2:
                audio_settings.bitrate is at least 32 and at most 160; if audio_settings.sample_rate is 48000 and
                audio_settings.channels is 1: audio_settings.bitrate is at least 32 and at most 224; if
                audio_settings.sample_rate is 48000 and audio_settings.channels is 2: audio_settings.bitrate is at least
                48 and at most 256.
            If settings.x_vector_only is true: settings is set; otherwise settings.transcript is set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.015 per 1000 characters.
        https://runware.ai/docs/models/alibaba-qwen3-tts-1-7b-base
        """
        return self._run(locals())

    def submit(self, **params: Unpack[AlibabaQwen3Tts17bBaseInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AlibabaQwen3Tts17bBase(AlibabaQwen3Tts17bBaseCalls[SpeechResult, Job[SpeechResult]], JobHandle[SpeechResult]):
    """Qwen3-TTS 1.7B Base: Speech from text in a voice cloned from a recording."""


class AsyncAlibabaQwen3Tts17bBase(
    AlibabaQwen3Tts17bBaseCalls[Awaited[AsyncSpeechResult], Awaited[AsyncJob[AsyncSpeechResult]]],
    AsyncJobHandle[AsyncSpeechResult],
):
    """Qwen3-TTS 1.7B Base: Speech from text in a voice cloned from a recording."""
