# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.audio_inputs import AudioInputsInput, AudioInputsObject
from modelwire.runware.inputs.audio_model_settings import AudioModelSettingsInput, AudioModelSettingsObject
from modelwire.runware.inputs.open_audio_settings import OpenAudioSettingsInput, OpenAudioSettingsObject
from modelwire.runware.inputs.speech_text import SpeechTextInput, SpeechTextObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncSpeechResult, SpeechResult

if TYPE_CHECKING:
    from modelwire.runware.params.dia2_2b import Dia22bParams


class Dia22bInput(TypedDict, total=False):
    """Parameters of Dia22b, as a dictionary."""

    speech: Required[SpeechTextInput | SpeechTextObject]
    inputs: AudioInputsInput | AudioInputsObject
    seed: int
    cfg_scale: float
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
    negative_prompt: str


class Dia22bCalls(JobCalls[CallT, JobT]):
    """Dia2 2B: Speech and dialogue from text."""

    if TYPE_CHECKING:
        params: type[Dia22bParams]

    def __call__(
        self,
        *,
        speech: SpeechTextInput | SpeechTextObject,
        inputs: AudioInputsInput | AudioInputsObject = OMIT,
        seed: int = OMIT,
        cfg_scale: float = OMIT,
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
        negative_prompt: str = OMIT,
    ) -> CallT:
        """Dia2 2B: Speech and dialogue from text.

        Args:
            speech: What is spoken, and how.
            inputs: Media to work on.
            seed: Same seed, same result.
            cfg_scale: How closely to follow the prompt.
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
            negative_prompt: What to keep out.

        Rules:
            speech.voice is not set.
            inputs.audios has at most 2 items.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/dia2-2b
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Dia22bInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Dia22b(Dia22bCalls[SpeechResult, Job[SpeechResult]], JobHandle[SpeechResult]):
    """Dia2 2B: Speech and dialogue from text."""


class AsyncDia22b(
    Dia22bCalls[Awaited[AsyncSpeechResult], Awaited[AsyncJob[AsyncSpeechResult]]], AsyncJobHandle[AsyncSpeechResult]
):
    """Dia2 2B: Speech and dialogue from text."""
