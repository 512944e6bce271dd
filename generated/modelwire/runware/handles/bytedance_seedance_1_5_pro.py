# Written by modelwire-codegen from specs/runware/models/bytedance_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.bytedance_provider_settings import (
    BytedanceProviderSettingsInput,
    BytedanceProviderSettingsObject,
)
from modelwire.runware.inputs.open_video_safety import OpenVideoSafetyInput, OpenVideoSafetyObject
from modelwire.runware.inputs.video_inputs import VideoInputsInput, VideoInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.bytedance_seedance_1_5_pro import BytedanceSeedance15ProParams


class BytedanceSeedance15ProInput(TypedDict, total=False):
    """Parameters of BytedanceSeedance15Pro, as a dictionary."""

    positive_prompt: Required[str]
    inputs: VideoInputsInput | VideoInputsObject
    width: int
    height: int
    resolution: Literal["480p", "720p", "1080p"]
    seed: int
    provider_settings: BytedanceProviderSettingsInput | BytedanceProviderSettingsObject
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["async"]
    safety: OpenVideoSafetyInput | OpenVideoSafetyObject
    number_results: int
    output_type: Literal["URL"]
    output_format: Literal["MP4", "WEBM", "MOV"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    duration: int | str


class BytedanceSeedance15ProCalls(JobCalls[CallT, JobT]):
    """Seedance 1.5 Pro: Clips in 480p to 1080p, with sound, from text or pictures."""

    if TYPE_CHECKING:
        params: type[BytedanceSeedance15ProParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        inputs: VideoInputsInput | VideoInputsObject = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["480p", "720p", "1080p"] = OMIT,
        seed: int = OMIT,
        provider_settings: BytedanceProviderSettingsInput | BytedanceProviderSettingsObject = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["async"] = OMIT,
        safety: OpenVideoSafetyInput | OpenVideoSafetyObject = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL"] = OMIT,
        output_format: Literal["MP4", "WEBM", "MOV"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        duration: int | str = OMIT,
    ) -> CallT:
        """Seedance 1.5 Pro: Clips in 480p to 1080p, with sound, from text or pictures.

        Args:
            positive_prompt: What to make.
            inputs: Media to work on.
            width: Width of the result. In px.
            height: Height of the result. In px.
            resolution: Size class of the result.
            seed: Same seed, same result.
            provider_settings: Settings for the provider.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back. The service's default is "async".
            safety: Content checks.
            number_results: How many results to make.
            output_type: Form in which the result comes.
            output_format: File format.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            duration: Length of the result.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Deprecated 2026-11-11; use bytedance:seedance@2.5.
        https://runware.ai/docs/models/bytedance-seedance-1-5-pro
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BytedanceSeedance15ProInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BytedanceSeedance15Pro(BytedanceSeedance15ProCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Seedance 1.5 Pro: Clips in 480p to 1080p, with sound, from text or pictures."""


class AsyncBytedanceSeedance15Pro(
    BytedanceSeedance15ProCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """Seedance 1.5 Pro: Clips in 480p to 1080p, with sound, from text or pictures."""
