# Written by modelwire-codegen from specs/runware/models/pixverse.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.open_video_safety import OpenVideoSafetyInput, OpenVideoSafetyObject
from modelwire.runware.inputs.pixverse_provider_settings import (
    PixverseProviderSettingsInput,
    PixverseProviderSettingsObject,
)
from modelwire.runware.inputs.video_inputs import VideoInputsInput, VideoInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.pixverse_v3_to_v5 import PixverseV3ToV5Params


class PixverseV3ToV5Input(TypedDict, total=False):
    """Parameters of PixverseV3ToV5, as a dictionary."""

    positive_prompt: Required[str]
    negative_prompt: str
    inputs: VideoInputsInput | VideoInputsObject
    width: int
    height: int
    resolution: Literal["360p", "540p", "720p", "1080p"]
    duration: Literal[5, 8]
    seed: int
    provider_settings: PixverseProviderSettingsInput | PixverseProviderSettingsObject
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


class PixverseV3ToV5Calls(JobCalls[CallT, JobT]):
    """PixVerse V3.5 to V5."""

    if TYPE_CHECKING:
        params: type[PixverseV3ToV5Params]

    def __call__(
        self,
        *,
        positive_prompt: str,
        negative_prompt: str = OMIT,
        inputs: VideoInputsInput | VideoInputsObject = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["360p", "540p", "720p", "1080p"] = OMIT,
        duration: Literal[5, 8] = OMIT,
        seed: int = OMIT,
        provider_settings: PixverseProviderSettingsInput | PixverseProviderSettingsObject = OMIT,
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
    ) -> CallT:
        """PixVerse V3.5 to V5.

        Args:
            positive_prompt: What to make.
            negative_prompt: What to keep out.
            inputs: Media to work on.
            width: Width of the result. In px.
            height: Height of the result. In px.
            resolution: Size class of the result.
            duration: Length of the result. In s. The service's default is 5.
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

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: pixverse:1@1, pixverse:1@2, pixverse:1@3, pixverse:1@5.
        https://runware.ai/docs
        """
        return self._run(locals())

    def submit(self, **params: Unpack[PixverseV3ToV5Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class PixverseV3ToV5(PixverseV3ToV5Calls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """PixVerse V3.5 to V5."""


class AsyncPixverseV3ToV5(
    PixverseV3ToV5Calls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """PixVerse V3.5 to V5."""
