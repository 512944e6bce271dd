# Written by modelwire-codegen from specs/runware/models/controlnet_preprocessors.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.canny_settings import CannySettingsInput, CannySettingsObject
from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.controlnet_preprocess_canny import ControlnetPreprocessCannyParams


class ControlnetPreprocessCannyInput(TypedDict, total=False):
    """Parameters of ControlnetPreprocessCanny, as a dictionary."""

    inputs: Required[ImageInputsInput | ImageInputsObject]
    upload_endpoint: str
    ttl: int
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["JPG", "PNG", "WEBP"]
    delivery_method: Literal["sync", "async"] | str
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    settings: CannySettingsInput | CannySettingsObject


class ControlnetPreprocessCannyCalls(JobCalls[CallT, JobT]):
    """ControlNet Preprocess Canny: Makes a guide picture of edges."""

    if TYPE_CHECKING:
        params: type[ControlnetPreprocessCannyParams]

    def __call__(
        self,
        *,
        inputs: ImageInputsInput | ImageInputsObject,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        output_type: Literal["URL", "base64Data", "dataURI"] = OMIT,
        output_format: Literal["JPG", "PNG", "WEBP"] = OMIT,
        delivery_method: Literal["sync", "async"] | str = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        settings: CannySettingsInput | CannySettingsObject = OMIT,
    ) -> CallT:
        """ControlNet Preprocess Canny: Makes a guide picture of edges.

        Args:
            inputs: Media to work on.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            output_type: Form in which the result comes.
            output_format: File format.
            delivery_method: How the result comes back. Known values: sync, async; others are passed on.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            settings: How edges are found.

        Rules:
            inputs.image is set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/controlnet-preprocess-canny
        """
        return self._run(locals())

    def submit(self, **params: Unpack[ControlnetPreprocessCannyInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class ControlnetPreprocessCanny(ControlnetPreprocessCannyCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """ControlNet Preprocess Canny: Makes a guide picture of edges."""


class AsyncControlnetPreprocessCanny(
    ControlnetPreprocessCannyCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """ControlNet Preprocess Canny: Makes a guide picture of edges."""
