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
    from modelwire.runware.params.minimax_music_cover import MinimaxMusicCoverParams


class MinimaxMusicCoverInput(TypedDict, total=False):
    """Parameters of MinimaxMusicCover, as a dictionary."""

    positive_prompt: Required[str]
    inputs: Required[AudioInputsInput | AudioInputsObject]
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


class MinimaxMusicCoverCalls(JobCalls[CallT, JobT]):
    """MiniMax Music Cover: A new version of a piece of music."""

    if TYPE_CHECKING:
        params: type[MinimaxMusicCoverParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        inputs: AudioInputsInput | AudioInputsObject,
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
        """MiniMax Music Cover: A new version of a piece of music.

        Args:
            positive_prompt: What to make. 10 to 300 characters.
            inputs: Media to work on.
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

        https://runware.ai/docs/models/minimax-music-cover
        """
        return self._run(locals())

    def submit(self, **params: Unpack[MinimaxMusicCoverInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class MinimaxMusicCover(MinimaxMusicCoverCalls[AudioResult, Job[AudioResult]], JobHandle[AudioResult]):
    """MiniMax Music Cover: A new version of a piece of music."""


class AsyncMinimaxMusicCover(
    MinimaxMusicCoverCalls[Awaited[AsyncAudioResult], Awaited[AsyncJob[AsyncAudioResult]]],
    AsyncJobHandle[AsyncAudioResult],
):
    """MiniMax Music Cover: A new version of a piece of music."""
