# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.plain_upscaler import PlainUpscalerParams


class PlainUpscalerInput(TypedDict, total=False):
    """Parameters of PlainUpscaler, as a dictionary."""

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
    upscale_factor: Literal[2, 4]


class PlainUpscalerCalls(JobCalls[CallT, JobT]):
    """Upscalers by two or four."""

    if TYPE_CHECKING:
        params: type[PlainUpscalerParams]

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
        upscale_factor: Literal[2, 4] = OMIT,
    ) -> CallT:
        """Upscalers by two or four.

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
            upscale_factor: How many times wider and higher the result is.

        Rules:
            inputs.image is set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: runware:503@1, runware:504@1.
        https://runware.ai/docs
        """
        return self._run(locals())

    def submit(self, **params: Unpack[PlainUpscalerInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class PlainUpscaler(PlainUpscalerCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Upscalers by two or four."""


class AsyncPlainUpscaler(
    PlainUpscalerCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Upscalers by two or four."""
