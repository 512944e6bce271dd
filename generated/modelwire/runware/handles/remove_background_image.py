# Written by modelwire-codegen from specs/runware/models/operations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.one_image_inputs import OneImageInputsInput, OneImageInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.remove_background_image import RemoveBackgroundImageParams


class RemoveBackgroundImageInput(TypedDict, total=False):
    """Parameters of RemoveBackgroundImage, as a dictionary."""

    inputs: Required[OneImageInputsInput | OneImageInputsObject]
    model: Required[str]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["JPG", "PNG", "WEBP"]
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["sync", "async"]


class RemoveBackgroundImageCalls(JobCalls[CallT, JobT]):
    """Remove Background from Image: Takes the background out of a picture."""

    if TYPE_CHECKING:
        params: type[RemoveBackgroundImageParams]

    def __call__(
        self,
        *,
        inputs: OneImageInputsInput | OneImageInputsObject,
        model: str,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        output_type: Literal["URL", "base64Data", "dataURI"] = OMIT,
        output_format: Literal["JPG", "PNG", "WEBP"] = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["sync", "async"] = OMIT,
    ) -> CallT:
        """Remove Background from Image: Takes the background out of a picture.

        Args:
            inputs: Media to work on.
            model: Model to run, by its id, such as civitai:133005@782002. At least 1 character.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            output_type: Form in which the result comes.
            output_format: File format.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models
        """
        return self._run(locals())

    def submit(self, **params: Unpack[RemoveBackgroundImageInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class RemoveBackgroundImage(RemoveBackgroundImageCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Remove Background from Image: Takes the background out of a picture."""


class AsyncRemoveBackgroundImage(
    RemoveBackgroundImageCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Remove Background from Image: Takes the background out of a picture."""
