# Written by modelwire-codegen from specs/runware/models/operations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.picture_or_clip_inputs import PictureOrClipInputsInput, PictureOrClipInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.upscale import UpscaleParams


class UpscaleInput(TypedDict, total=False):
    """Parameters of Upscale, as a dictionary."""

    model: Required[str]
    inputs: Required[PictureOrClipInputsInput | PictureOrClipInputsObject]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    output_quality: int
    upload_endpoint: str
    ttl: int


class UpscaleCalls(JobCalls[CallT, JobT]):
    """Upscale: Enlarges media with any upscaling model."""

    if TYPE_CHECKING:
        params: type[UpscaleParams]

    def __call__(
        self,
        *,
        model: str,
        inputs: PictureOrClipInputsInput | PictureOrClipInputsObject,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
    ) -> CallT:
        """Upscale: Enlarges media with any upscaling model.

        Args:
            model: Model to run, by its id, such as civitai:133005@782002. At least 1 character.
            inputs: Media that the task works on.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models
        """
        return self._run(locals())

    def submit(self, **params: Unpack[UpscaleInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Upscale(UpscaleCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Upscale: Enlarges media with any upscaling model."""


class AsyncUpscale(
    UpscaleCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Upscale: Enlarges media with any upscaling model."""
