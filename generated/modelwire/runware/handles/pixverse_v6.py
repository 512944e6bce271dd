# Written by modelwire-codegen from specs/runware/models/pixverse.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.open_video_safety import OpenVideoSafetyInput, OpenVideoSafetyObject
from modelwire.runware.inputs.video_inputs import VideoInputsInput, VideoInputsObject
from modelwire.runware.inputs.video_settings import VideoSettingsInput, VideoSettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.pixverse_v6 import PixverseV6Params


class PixverseV6Input(TypedDict, total=False):
    """Parameters of PixverseV6, as a dictionary."""

    positive_prompt: Required[str]
    negative_prompt: str
    inputs: VideoInputsInput | VideoInputsObject
    width: int
    height: int
    resolution: Literal["360p", "540p", "720p", "1080p"]
    duration: int
    seed: int
    settings: VideoSettingsInput | VideoSettingsObject
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


class PixverseV6Calls(JobCalls[CallT, JobT]):
    """PixVerse v6: Clips in 360p to 1080p from text or pictures."""

    if TYPE_CHECKING:
        params: type[PixverseV6Params]

    def __call__(
        self,
        *,
        positive_prompt: str,
        negative_prompt: str = OMIT,
        inputs: VideoInputsInput | VideoInputsObject = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        resolution: Literal["360p", "540p", "720p", "1080p"] = OMIT,
        duration: int = OMIT,
        seed: int = OMIT,
        settings: VideoSettingsInput | VideoSettingsObject = OMIT,
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
        """PixVerse v6: Clips in 360p to 1080p from text or pictures.

        Args:
            positive_prompt: What to make. At most 2048 characters.
            negative_prompt: What to keep out.
            inputs: Media to work on.
            width: Width of the result. In px.
            height: Height of the result. In px.
            resolution: Size class of the result.
            duration: Length of the result. 1 to 15 s. The service's default is 5.
            seed: Same seed, same result.
            settings: Settings of the model.
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

        Rules:
            inputs.frame_images has at most 2 items.
            If inputs.frame_images has at least 2 items: settings.thinking is not "auto".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/pixverse-v6
        """
        return self._run(locals())

    def submit(self, **params: Unpack[PixverseV6Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class PixverseV6(PixverseV6Calls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """PixVerse v6: Clips in 360p to 1080p from text or pictures."""


class AsyncPixverseV6(
    PixverseV6Calls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]], AsyncJobHandle[AsyncVideoResult]
):
    """PixVerse v6: Clips in 360p to 1080p from text or pictures."""
