# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.upscale_settings import UpscaleSettingsInput, UpscaleSettingsObject
from modelwire.runware.inputs.video_inputs import VideoInputsInput, VideoInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.topazlabs_proteus_4 import TopazlabsProteus4Params


class TopazlabsProteus4Input(TypedDict, total=False):
    """Parameters of TopazlabsProteus4, as a dictionary."""

    inputs: Required[VideoInputsInput | VideoInputsObject]
    width: Required[int]
    height: Required[int]
    settings: UpscaleSettingsInput | UpscaleSettingsObject
    output_quality: int
    upload_endpoint: str
    ttl: int
    output_type: Literal["URL"]
    output_format: Literal["MP4", "WEBM", "MOV"]
    delivery_method: Literal["async"] | str
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    fps: float


class TopazlabsProteus4Calls(JobCalls[CallT, JobT]):
    """Topaz Proteus 4: Enlarges a clip to a given size."""

    if TYPE_CHECKING:
        params: type[TopazlabsProteus4Params]

    def __call__(
        self,
        *,
        inputs: VideoInputsInput | VideoInputsObject,
        width: int,
        height: int,
        settings: UpscaleSettingsInput | UpscaleSettingsObject = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        output_type: Literal["URL"] = OMIT,
        output_format: Literal["MP4", "WEBM", "MOV"] = OMIT,
        delivery_method: Literal["async"] | str = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        fps: float = OMIT,
    ) -> CallT:
        """Topaz Proteus 4: Enlarges a clip to a given size.

        Args:
            inputs: Media to work on.
            width: Width of the result. In px.
            height: Height of the result. In px.
            settings: Settings of the model.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            output_type: Form in which the result comes.
            output_format: File format.
            delivery_method: How the result comes back. Known values: async; others are passed on.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            fps: Frames per second. In fps.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/topazlabs-proteus-4
        """
        return self._run(locals())

    def submit(self, **params: Unpack[TopazlabsProteus4Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class TopazlabsProteus4(TopazlabsProteus4Calls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """Topaz Proteus 4: Enlarges a clip to a given size."""


class AsyncTopazlabsProteus4(
    TopazlabsProteus4Calls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """Topaz Proteus 4: Enlarges a clip to a given size."""
