# Written by modelwire-codegen from specs/runware/models/background_removal.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire.runware.inputs.rembg_settings import RembgSettingsInput, RembgSettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.rembg_v1_4 import RembgV14Params


class RembgV14Input(TypedDict, total=False):
    """Parameters of RembgV14, as a dictionary."""

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
    settings: RembgSettingsInput | RembgSettingsObject


class RembgV14Calls(JobCalls[CallT, JobT]):
    """RemBG v1.4: Takes the background out of a picture."""

    if TYPE_CHECKING:
        params: type[RembgV14Params]

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
        settings: RembgSettingsInput | RembgSettingsObject = OMIT,
    ) -> CallT:
        """RemBG v1.4: Takes the background out of a picture.

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
            settings: How the background is taken out.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/rembg-v1-4
        """
        return self._run(locals())

    def submit(self, **params: Unpack[RembgV14Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class RembgV14(RembgV14Calls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """RemBG v1.4: Takes the background out of a picture."""


class AsyncRembgV14(
    RembgV14Calls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """RemBG v1.4: Takes the background out of a picture."""
