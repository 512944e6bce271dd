# Written by modelwire-codegen from specs/runware/models/background_removal.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.bria_provider_settings import BriaProviderSettingsInput, BriaProviderSettingsObject
from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.bria_rmbg_v2_0 import BriaRmbgV20Params


class BriaRmbgV20Input(TypedDict, total=False):
    """Parameters of BriaRmbgV20, as a dictionary."""

    inputs: Required[ImageInputsInput | ImageInputsObject]
    provider_settings: BriaProviderSettingsInput | BriaProviderSettingsObject
    output_quality: int
    upload_endpoint: str
    ttl: int
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["JPG", "PNG", "WEBP"]
    delivery_method: Literal["sync", "async"] | str
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]


class BriaRmbgV20Calls(JobCalls[CallT, JobT]):
    """Bria RMBG v2.0: Takes the background out of a picture."""

    if TYPE_CHECKING:
        params: type[BriaRmbgV20Params]

    def __call__(
        self,
        *,
        inputs: ImageInputsInput | ImageInputsObject,
        provider_settings: BriaProviderSettingsInput | BriaProviderSettingsObject = OMIT,
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
        """Bria RMBG v2.0: Takes the background out of a picture.

        Args:
            inputs: Media to work on.
            provider_settings: Settings for the provider.
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

        https://runware.ai/docs/models/bria-rmbg-v2-0
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BriaRmbgV20Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BriaRmbgV20(BriaRmbgV20Calls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Bria RMBG v2.0: Takes the background out of a picture."""


class AsyncBriaRmbgV20(
    BriaRmbgV20Calls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Bria RMBG v2.0: Takes the background out of a picture."""
