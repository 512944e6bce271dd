# Written by modelwire-codegen from specs/runware/models/veed.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.accelerator_options import AcceleratorOptionsInput, AcceleratorOptionsObject
from modelwire.runware.inputs.open_video_safety import OpenVideoSafetyInput, OpenVideoSafetyObject
from modelwire.runware.inputs.video_inputs import VideoInputsInput, VideoInputsObject
from modelwire.runware.inputs.video_settings import VideoSettingsInput, VideoSettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.veed_fabric_1_0_hosted import VeedFabric10HostedParams


class VeedFabric10HostedInput(TypedDict, total=False):
    """Parameters of VeedFabric10Hosted, as a dictionary."""

    inputs: Required[VideoInputsInput | VideoInputsObject]
    resolution: Literal["480p", "720p"]
    seed: int
    acceleration: Literal["none", "low", "medium", "high"]
    accelerator_options: AcceleratorOptionsInput | AcceleratorOptionsObject
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


class VeedFabric10HostedCalls(JobCalls[CallT, JobT]):
    """VEED Fabric 1.0 Hosted: Clips of a speaking person in 480p or 720p from other media."""

    if TYPE_CHECKING:
        params: type[VeedFabric10HostedParams]

    def __call__(
        self,
        *,
        inputs: VideoInputsInput | VideoInputsObject,
        resolution: Literal["480p", "720p"] = OMIT,
        seed: int = OMIT,
        acceleration: Literal["none", "low", "medium", "high"] = OMIT,
        accelerator_options: AcceleratorOptionsInput | AcceleratorOptionsObject = OMIT,
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
        """VEED Fabric 1.0 Hosted: Clips of a speaking person in 480p or 720p from other media.

        Args:
            inputs: Media to work on.
            resolution: Size class of the result.
            seed: Same seed, same result.
            acceleration: How hard to speed the task up.
            accelerator_options: Caching that speeds the denoising up.
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

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/veed-fabric-1-0-hosted
        """
        return self._run(locals())

    def submit(self, **params: Unpack[VeedFabric10HostedInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class VeedFabric10Hosted(VeedFabric10HostedCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """VEED Fabric 1.0 Hosted: Clips of a speaking person in 480p or 720p from other media."""


class AsyncVeedFabric10Hosted(
    VeedFabric10HostedCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """VEED Fabric 1.0 Hosted: Clips of a speaking person in 480p or 720p from other media."""
