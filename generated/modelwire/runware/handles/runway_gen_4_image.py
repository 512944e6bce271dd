# Written by modelwire-codegen from specs/runware/models/runway.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire.runware.inputs.runway_provider_settings import RunwayProviderSettingsInput, RunwayProviderSettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.runway_gen_4_image import RunwayGen4ImageParams


class RunwayGen4ImageInput(TypedDict, total=False):
    """Parameters of RunwayGen4Image, as a dictionary."""

    positive_prompt: Required[str]
    inputs: ImageInputsInput | ImageInputsObject
    width: int
    height: int
    provider_settings: RunwayProviderSettingsInput | RunwayProviderSettingsObject
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["sync", "async"]
    safety: OpenImageSafetyInput | OpenImageSafetyObject
    advanced_features: AdvancedFeaturesInput | AdvancedFeaturesObject
    number_results: int
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["JPG", "PNG", "WEBP"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]


class RunwayGen4ImageCalls(JobCalls[CallT, JobT]):
    """Runway Gen-4 Image: Pictures from text or from other pictures."""

    if TYPE_CHECKING:
        params: type[RunwayGen4ImageParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        inputs: ImageInputsInput | ImageInputsObject = OMIT,
        width: int = OMIT,
        height: int = OMIT,
        provider_settings: RunwayProviderSettingsInput | RunwayProviderSettingsObject = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["sync", "async"] = OMIT,
        safety: OpenImageSafetyInput | OpenImageSafetyObject = OMIT,
        advanced_features: AdvancedFeaturesInput | AdvancedFeaturesObject = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL", "base64Data", "dataURI"] = OMIT,
        output_format: Literal["JPG", "PNG", "WEBP"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
    ) -> CallT:
        """Runway Gen-4 Image: Pictures from text or from other pictures.

        Args:
            positive_prompt: What to make.
            inputs: Media to work on.
            width: Width of the result. In px.
            height: Height of the result. In px.
            provider_settings: Settings for the provider.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back.
            safety: Content checks.
            advanced_features: Extra features.
            number_results: How many results to make.
            output_type: Form in which the result comes.
            output_format: File format.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/runway-gen-4-image
        """
        return self._run(locals())

    def submit(self, **params: Unpack[RunwayGen4ImageInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class RunwayGen4Image(RunwayGen4ImageCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Runway Gen-4 Image: Pictures from text or from other pictures."""


class AsyncRunwayGen4Image(
    RunwayGen4ImageCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Runway Gen-4 Image: Pictures from text or from other pictures."""
