# Written by modelwire-codegen from specs/runware/models/modalities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.any_audio_settings import AnyAudioSettingsInput, AnyAudioSettingsObject
from modelwire.runware.inputs.audio_inputs import AudioInputsInput, AudioInputsObject
from modelwire.runware.inputs.audio_model_settings import AudioModelSettingsInput, AudioModelSettingsObject
from modelwire.runware.inputs.speech_text import SpeechTextInput, SpeechTextObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncAudioResult, AudioResult

if TYPE_CHECKING:
    from modelwire.runware.params.any_audio import AnyAudioParams


class AnyAudioInput(TypedDict, total=False):
    """Parameters of AnyAudio, as a dictionary."""

    model: Required[str]
    positive_prompt: str
    negative_prompt: str
    speech: SpeechTextInput | SpeechTextObject
    inputs: AudioInputsInput | AudioInputsObject
    seed: int
    settings: AudioModelSettingsInput | AudioModelSettingsObject
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["sync", "async"]
    number_results: int
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["MP3", "WAV", "FLAC", "OGG"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    duration: float
    audio_settings: AnyAudioSettingsInput | AnyAudioSettingsObject


class AnyAudioCalls(JobCalls[CallT, JobT]):
    """Audio by any model: Sounds from any model that makes them."""

    if TYPE_CHECKING:
        params: type[AnyAudioParams]

    def __call__(
        self,
        *,
        model: str,
        positive_prompt: str = OMIT,
        negative_prompt: str = OMIT,
        speech: SpeechTextInput | SpeechTextObject = OMIT,
        inputs: AudioInputsInput | AudioInputsObject = OMIT,
        seed: int = OMIT,
        settings: AudioModelSettingsInput | AudioModelSettingsObject = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["sync", "async"] = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL", "base64Data", "dataURI"] = OMIT,
        output_format: Literal["MP3", "WAV", "FLAC", "OGG"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        duration: float = OMIT,
        audio_settings: AnyAudioSettingsInput | AnyAudioSettingsObject = OMIT,
    ) -> CallT:
        """Audio by any model: Sounds from any model that makes them.

        Args:
            model: Model to run, by its id, such as civitai:133005@782002. At least 1 character.
            positive_prompt: What to make.
            negative_prompt: What to keep out.
            speech: What is spoken, and how.
            inputs: Media to work on.
            seed: Same seed, same result.
            settings: Settings of the model.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back.
            number_results: How many results to make.
            output_type: Form in which the result comes.
            output_format: File format.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            duration: Length of the result. In s.
            audio_settings: How the sound is encoded.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models
        """
        return self._run(locals())

    def submit(self, **params: Unpack[AnyAudioInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AnyAudio(AnyAudioCalls[AudioResult, Job[AudioResult]], JobHandle[AudioResult]):
    """Audio by any model: Sounds from any model that makes them."""


class AsyncAnyAudio(
    AnyAudioCalls[Awaited[AsyncAudioResult], Awaited[AsyncJob[AsyncAudioResult]]], AsyncJobHandle[AsyncAudioResult]
):
    """Audio by any model: Sounds from any model that makes them."""
