# Written by modelwire-codegen from specs/runware/models/background_removal.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.image_cutout import ImageCutoutParams


class ImageCutoutInput(TypedDict, total=False):
    """Parameters of ImageCutout, as a dictionary."""

    inputs: Required[ImageInputsInput | ImageInputsObject]
    output_quality: int
    upload_endpoint: str
    ttl: int
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["JPG", "PNG", "WEBP"]
    delivery_method: Literal["sync", "async"] | str
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]


class ImageCutoutCalls(JobCalls[CallT, JobT]):
    """Pictures without their background."""

    if TYPE_CHECKING:
        params: type[ImageCutoutParams]

    def __call__(
        self,
        *,
        inputs: ImageInputsInput | ImageInputsObject,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        output_type: Literal["URL", "base64Data", "dataURI"] = OMIT,
        output_format: Literal["JPG", "PNG", "WEBP"] = OMIT,
        delivery_method: Literal["sync", "async"] | str = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
    ) -> CallT:
        """Pictures without their background.

        Args:
            inputs: Media to work on.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            output_type: Form in which the result comes.
            output_format: File format.
            delivery_method: How the result comes back. Known values: sync, async; others are passed on.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: ideogram:remove-background@0, runware:112@1, runware:112@10, runware:112@2, runware:112@3,
        runware:112@5, runware:112@6, runware:112@7 and 2 more.
        https://runware.ai/docs
        """
        return self._run(locals())

    def submit(self, **params: Unpack[ImageCutoutInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class ImageCutout(ImageCutoutCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Pictures without their background."""


class AsyncImageCutout(
    ImageCutoutCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Pictures without their background."""
