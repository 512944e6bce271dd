# Written by modelwire-codegen from specs/runware/models/sound.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.audio_inputs import AudioInputsInput, AudioInputsObject
from modelwire.runware.inputs.audio_model_settings import AudioModelSettingsInput, AudioModelSettingsObject
from modelwire.runware.inputs.open_audio_settings import OpenAudioSettingsInput, OpenAudioSettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncAudioResult, AudioResult

if TYPE_CHECKING:
    from modelwire.runware.params.ace_step_v1_5_turbo import AceStepV15TurboParams


class AceStepV15TurboInput(TypedDict, total=False):
    """Parameters of AceStepV15Turbo, as a dictionary."""

    positive_prompt: Required[str]
    inputs: AudioInputsInput | AudioInputsObject
    seed: int
    steps: int
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
    duration: float
    strength: float


class AceStepV15TurboCalls(JobCalls[CallT, JobT]):
    """ACE-Step v1.5 Turbo: Music from a prompt and lyrics, or from other music, the Turbo variant."""

    if TYPE_CHECKING:
        params: type[AceStepV15TurboParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        inputs: AudioInputsInput | AudioInputsObject = OMIT,
        seed: int = OMIT,
        steps: int = OMIT,
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
        duration: float = OMIT,
        strength: float = OMIT,
    ) -> CallT:
        """ACE-Step v1.5 Turbo: Music from a prompt and lyrics, or from other music, the Turbo variant.

        Args:
            positive_prompt: What to make.
            inputs: Media to work on.
            seed: Same seed, same result.
            steps: Denoising steps. In steps.
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
            duration: Length of the result. In s.
            strength: How far the result may depart from the input.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/ace-step-v1-5-turbo
        """
        return self._run(locals())

    def submit(self, **params: Unpack[AceStepV15TurboInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AceStepV15Turbo(AceStepV15TurboCalls[AudioResult, Job[AudioResult]], JobHandle[AudioResult]):
    """ACE-Step v1.5 Turbo: Music from a prompt and lyrics, or from other music, the Turbo variant."""


class AsyncAceStepV15Turbo(
    AceStepV15TurboCalls[Awaited[AsyncAudioResult], Awaited[AsyncJob[AsyncAudioResult]]],
    AsyncJobHandle[AsyncAudioResult],
):
    """ACE-Step v1.5 Turbo: Music from a prompt and lyrics, or from other music, the Turbo variant."""
