# Written by modelwire-codegen from specs/runware/models/bria.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.bria_provider_settings import BriaProviderSettingsInput, BriaProviderSettingsObject
from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.bria_image_replace_background import BriaImageReplaceBackgroundParams


class BriaImageReplaceBackgroundInput(TypedDict, total=False):
    """Parameters of BriaImageReplaceBackground, as a dictionary."""

    inputs: Required[ImageInputsInput | ImageInputsObject]
    positive_prompt: str
    negative_prompt: str
    seed: int
    provider_settings: BriaProviderSettingsInput | BriaProviderSettingsObject
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


class BriaImageReplaceBackgroundCalls(JobCalls[CallT, JobT]):
    """Bria Image Replace Background: Puts a new background behind the subject of a picture."""

    if TYPE_CHECKING:
        params: type[BriaImageReplaceBackgroundParams]

    def __call__(
        self,
        *,
        inputs: ImageInputsInput | ImageInputsObject,
        positive_prompt: str = OMIT,
        negative_prompt: str = OMIT,
        seed: int = OMIT,
        provider_settings: BriaProviderSettingsInput | BriaProviderSettingsObject = OMIT,
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
        """Bria Image Replace Background: Puts a new background behind the subject of a picture.

        Args:
            inputs: Media to work on.
            positive_prompt: What to make.
            negative_prompt: What to keep out.
            seed: Same seed, same result.
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

        https://runware.ai/docs/models/bria-image-replace-background
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BriaImageReplaceBackgroundInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BriaImageReplaceBackground(
    BriaImageReplaceBackgroundCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]
):
    """Bria Image Replace Background: Puts a new background behind the subject of a picture."""


class AsyncBriaImageReplaceBackground(
    BriaImageReplaceBackgroundCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Bria Image Replace Background: Puts a new background behind the subject of a picture."""
