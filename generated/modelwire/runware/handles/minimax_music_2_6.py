# Written by modelwire-codegen from specs/runware/models/sound.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Unpack

from modelwire.runware.inputs.audio_model_settings import AudioModelSettingsInput, AudioModelSettingsObject
from modelwire.runware.inputs.open_audio_settings import OpenAudioSettingsInput, OpenAudioSettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncAudioResult, AudioResult

if TYPE_CHECKING:
    from modelwire.runware.params.minimax_music_2_6 import MinimaxMusic26Params


class MinimaxMusic26Input(TypedDict, total=False):
    """Parameters of MinimaxMusic26, as a dictionary."""

    positive_prompt: str
    negative_prompt: str
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


class MinimaxMusic26Calls(JobCalls[CallT, JobT]):
    """MiniMax Music 2.6: Music with or without a voice, from a prompt and lyrics."""

    if TYPE_CHECKING:
        params: type[MinimaxMusic26Params]

    def __call__(
        self,
        *,
        positive_prompt: str = OMIT,
        negative_prompt: str = OMIT,
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
        """MiniMax Music 2.6: Music with or without a voice, from a prompt and lyrics.

        Args:
            positive_prompt: What to make. At most 2000 characters.
            negative_prompt: What to keep out.
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

        Rules:
            Not allowed: settings.lyrics is set and settings.instrumental is true.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/minimax-music-2-6
        """
        return self._run(locals())

    def submit(self, **params: Unpack[MinimaxMusic26Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class MinimaxMusic26(MinimaxMusic26Calls[AudioResult, Job[AudioResult]], JobHandle[AudioResult]):
    """MiniMax Music 2.6: Music with or without a voice, from a prompt and lyrics."""


class AsyncMinimaxMusic26(
    MinimaxMusic26Calls[Awaited[AsyncAudioResult], Awaited[AsyncJob[AsyncAudioResult]]],
    AsyncJobHandle[AsyncAudioResult],
):
    """MiniMax Music 2.6: Music with or without a voice, from a prompt and lyrics."""
