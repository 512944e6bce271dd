# Written by modelwire-codegen from specs/runware/models/modalities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.any_video_safety import AnyVideoSafetyInput, AnyVideoSafetyObject
from modelwire.runware.inputs.video_inputs import VideoInputsInput, VideoInputsObject
from modelwire.runware.inputs.video_settings import VideoSettingsInput, VideoSettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.any_video import AnyVideoParams


class AnyVideoInput(TypedDict, total=False):
    """Parameters of AnyVideo, as a dictionary."""

    model: Required[str]
    positive_prompt: str
    negative_prompt: str
    inputs: VideoInputsInput | VideoInputsObject
    width: int
    height: int
    resolution: str
    seed: int
    settings: VideoSettingsInput | VideoSettingsObject
    upload_endpoint: str
    ttl: int
    number_results: int
    output_type: Literal["URL"]
    output_format: Literal["MP4", "WEBM", "MOV"]
    delivery_method: Literal["async"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    duration: float
    safety: AnyVideoSafetyInput | AnyVideoSafetyObject
    output_quality: int


class AnyVideoCalls(JobCalls[CallT, JobT]):
    """Video by any model: Clips from any model that makes them."""

    if TYPE_CHECKING:
        params: type[AnyVideoParams]

    def __call__(
        self,
        *,
        model: str,
        positive_prompt: str = OMIT,
        negative_prompt: str = OMIT,
        inputs: VideoInputsInput | VideoInputsObject = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        resolution: str = OMIT,
        seed: int = OMIT,
        settings: VideoSettingsInput | VideoSettingsObject = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL"] = OMIT,
        output_format: Literal["MP4", "WEBM", "MOV"] = OMIT,
        delivery_method: Literal["async"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        duration: float = OMIT,
        safety: AnyVideoSafetyInput | AnyVideoSafetyObject = OMIT,
        output_quality: int = OMIT,
    ) -> CallT:
        """Video by any model: Clips from any model that makes them.

        Args:
            model: Model to run, by its id, such as civitai:133005@782002. At least 1 character.
            positive_prompt: What to make.
            negative_prompt: What to keep out.
            inputs: Media to work on.
            width: Width of the result. In px.
            height: Height of the result. In px.
            resolution: Size class of the result.
            seed: Same seed, same result.
            settings: Settings of the model.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            number_results: How many results to make.
            output_type: Form in which the result comes.
            output_format: File format.
            delivery_method: How the result comes back. The service's default is "async".
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            duration: Length of the result. In s.
            safety: Content checks on the clip.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models
        """
        return self._run(locals())

    def submit(self, **params: Unpack[AnyVideoInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AnyVideo(AnyVideoCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Video by any model: Clips from any model that makes them."""


class AsyncAnyVideo(
    AnyVideoCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]], AsyncJobHandle[AsyncVideoResult]
):
    """Video by any model: Clips from any model that makes them."""
