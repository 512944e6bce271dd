# Written by modelwire-codegen from specs/runware/models/bria.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.bria_provider_settings import BriaProviderSettingsInput, BriaProviderSettingsObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.bria_3_2 import Bria32Params


class Bria32Input(TypedDict, total=False):
    """Parameters of Bria32, as a dictionary."""

    positive_prompt: Required[str]
    width: Required[int]
    height: Required[int]
    negative_prompt: str
    seed: int
    steps: int
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


class Bria32Calls(JobCalls[CallT, JobT]):
    """Bria 3.2: Pictures from text."""

    if TYPE_CHECKING:
        params: type[Bria32Params]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int,
        height: int,
        negative_prompt: str = OMIT,
        seed: int = OMIT,
        steps: int = OMIT,
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
        """Bria 3.2: Pictures from text.

        Args:
            positive_prompt: What to make.
            width: Width of the result. In px.
            height: Height of the result. In px.
            negative_prompt: What to keep out.
            seed: Same seed, same result.
            steps: Denoising steps. In steps.
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

        https://runware.ai/docs/models/bria-3-2
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Bria32Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Bria32(Bria32Calls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Bria 3.2: Pictures from text."""


class AsyncBria32(
    Bria32Calls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Bria 3.2: Pictures from text."""
