# Written by modelwire-codegen from specs/runware/models/background_removal.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.bria_video_background_settings import (
    BriaVideoBackgroundSettingsInput,
    BriaVideoBackgroundSettingsObject,
)
from modelwire.runware.inputs.video_only_inputs import VideoOnlyInputsInput, VideoOnlyInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.bria_video_background_removal import BriaVideoBackgroundRemovalParams


class BriaVideoBackgroundRemovalInput(TypedDict, total=False):
    """Parameters of BriaVideoBackgroundRemoval, as a dictionary."""

    inputs: Required[VideoOnlyInputsInput | VideoOnlyInputsObject]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    settings: BriaVideoBackgroundSettingsInput | BriaVideoBackgroundSettingsObject
    output_type: Literal["URL"]
    output_format: Literal["WEBM", "MOV"]
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["async"]


class BriaVideoBackgroundRemovalCalls(JobCalls[CallT, JobT]):
    """Bria Video Background Removal: Takes the background out of a clip or colours it."""

    if TYPE_CHECKING:
        params: type[BriaVideoBackgroundRemovalParams]

    def __call__(
        self,
        *,
        inputs: VideoOnlyInputsInput | VideoOnlyInputsObject,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        settings: BriaVideoBackgroundSettingsInput | BriaVideoBackgroundSettingsObject = OMIT,
        output_type: Literal["URL"] = OMIT,
        output_format: Literal["WEBM", "MOV"] = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["async"] = OMIT,
    ) -> CallT:
        """Bria Video Background Removal: Takes the background out of a clip or colours it.

        Args:
            inputs: Media to work on.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            settings: Settings of Bria's background removal.
            output_type: Form in which the result comes. The service's default is "URL".
            output_format: File format. The service's default is "WEBM".
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back. The service's default is "async".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.05 per second.
        https://runware.ai/docs/models/bria-video-background-removal
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BriaVideoBackgroundRemovalInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BriaVideoBackgroundRemoval(
    BriaVideoBackgroundRemovalCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]
):
    """Bria Video Background Removal: Takes the background out of a clip or colours it."""


class AsyncBriaVideoBackgroundRemoval(
    BriaVideoBackgroundRemovalCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """Bria Video Background Removal: Takes the background out of a clip or colours it."""
