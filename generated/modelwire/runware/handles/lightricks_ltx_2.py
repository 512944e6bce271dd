# Written by modelwire-codegen from specs/runware/models/lightricks.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

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
    from modelwire.runware.params.lightricks_ltx_2 import LightricksLtx2Params


class LightricksLtx2Input(TypedDict, total=False):
    """Parameters of LightricksLtx2, as a dictionary."""

    positive_prompt: Required[str]
    duration: Required[int]
    negative_prompt: str
    inputs: VideoInputsInput | VideoInputsObject
    width: int
    height: int
    steps: int
    cfg_scale: float
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
    fps: int


class LightricksLtx2Calls(JobCalls[CallT, JobT]):
    """LTX-2: Clips from text or other media."""

    if TYPE_CHECKING:
        params: type[LightricksLtx2Params]

    def __call__(
        self,
        *,
        positive_prompt: str,
        duration: int,
        negative_prompt: str = OMIT,
        inputs: VideoInputsInput | VideoInputsObject = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        steps: int = OMIT,
        cfg_scale: float = OMIT,
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
        fps: int = OMIT,
    ) -> CallT:
        """LTX-2: Clips from text or other media.

        Args:
            positive_prompt: What to make.
            duration: Length of the result. In s.
            negative_prompt: What to keep out.
            inputs: Media to work on.
            width: Width of the result. In px.
            height: Height of the result. In px.
            steps: Denoising steps. In steps.
            cfg_scale: How closely to follow the prompt.
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
            fps: Frames per second. In fps.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/lightricks-ltx-2
        """
        return self._run(locals())

    def submit(self, **params: Unpack[LightricksLtx2Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class LightricksLtx2(LightricksLtx2Calls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """LTX-2: Clips from text or other media."""


class AsyncLightricksLtx2(
    LightricksLtx2Calls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """LTX-2: Clips from text or other media."""
