# Written by modelwire-codegen from specs/runware/models/sound.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Unpack

from modelwire.runware.inputs.audio_inputs import AudioInputsInput, AudioInputsObject
from modelwire.runware.inputs.audio_model_settings import AudioModelSettingsInput, AudioModelSettingsObject
from modelwire.runware.inputs.open_audio_settings import OpenAudioSettingsInput, OpenAudioSettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncAudioResult, AudioResult

if TYPE_CHECKING:
    from modelwire.runware.params.mirelo_sfx_1_5 import MireloSfx15Params


class MireloSfx15Input(TypedDict, total=False):
    """Parameters of MireloSfx15, as a dictionary."""

    positive_prompt: str
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
    output_format: Literal["MP3", "WAV", "FLAC", "OGG", "MP4", "MOV", "WEBM"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    duration: float


class MireloSfx15Calls(JobCalls[CallT, JobT]):
    """Mirelo SFX 1.5: Sound effects from text or for a clip."""

    if TYPE_CHECKING:
        params: type[MireloSfx15Params]

    def __call__(
        self,
        *,
        positive_prompt: str = OMIT,
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
        output_format: Literal["MP3", "WAV", "FLAC", "OGG", "MP4", "MOV", "WEBM"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        duration: float = OMIT,
    ) -> CallT:
        """Mirelo SFX 1.5: Sound effects from text or for a clip.

        Args:
            positive_prompt: What to make. 2 to 3000 characters.
            inputs: Media to work on.
            seed: Same seed, same result.
            steps: Denoising steps. 5 to 30 steps. The service's default is 25.
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
            duration: Length of the result. 1 to 10 s. The service's default is 10.

        Rules:
            positive_prompt is set or inputs.video is set.
            If inputs.video is set: output_format is "MP4", "MOV" or "WEBM" and duration is not set; otherwise
                output_format is "MP3", "WAV", "FLAC" or "OGG".
            If settings.start_offset is set: inputs.video is set.
            settings.start_offset is at least 0 and at most 10.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/mirelo-sfx-1-5
        """
        return self._run(locals())

    def submit(self, **params: Unpack[MireloSfx15Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class MireloSfx15(MireloSfx15Calls[AudioResult, Job[AudioResult]], JobHandle[AudioResult]):
    """Mirelo SFX 1.5: Sound effects from text or for a clip."""


class AsyncMireloSfx15(
    MireloSfx15Calls[Awaited[AsyncAudioResult], Awaited[AsyncJob[AsyncAudioResult]]], AsyncJobHandle[AsyncAudioResult]
):
    """Mirelo SFX 1.5: Sound effects from text or for a clip."""
