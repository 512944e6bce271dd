# Written by modelwire-codegen from specs/runware/models/ideogram.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.ideogram_provider_settings import (
    IdeogramProviderSettingsInput,
    IdeogramProviderSettingsObject,
)
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.ideogram_3_0 import Ideogram30Params


class Ideogram30Input(TypedDict, total=False):
    """Parameters of Ideogram30, as a dictionary."""

    positive_prompt: Required[str]
    width: Required[int]
    height: Required[int]
    negative_prompt: str
    seed: int
    provider_settings: IdeogramProviderSettingsInput | IdeogramProviderSettingsObject
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
    upscale_factor: Literal[1, 2, 4]


class Ideogram30Calls(JobCalls[CallT, JobT]):
    """Ideogram 3.0: Pictures from text, also enlarged two or four times."""

    if TYPE_CHECKING:
        params: type[Ideogram30Params]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int,
        height: int,
        negative_prompt: str = OMIT,
        seed: int = OMIT,
        provider_settings: IdeogramProviderSettingsInput | IdeogramProviderSettingsObject = OMIT,
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
        upscale_factor: Literal[1, 2, 4] = OMIT,
    ) -> CallT:
        """Ideogram 3.0: Pictures from text, also enlarged two or four times.

        Args:
            positive_prompt: What to make.
            width: Width of the result. In px. Commonly 512, 576, 640, 704, 736, 768, 800, 832, 864, 896, 960, 1024,
                1088, 1120, 1152, 1216, 1248, 1280, 1312, 1344, 1408, 1472, 1536.
            height: Height of the result. In px. Commonly 512, 576, 640, 704, 736, 768, 800, 832, 864, 896, 960, 1024,
                1088, 1120, 1152, 1216, 1248, 1280, 1312, 1344, 1408, 1472, 1536.
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
            upscale_factor: How many times wider and higher the result is.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/ideogram-3-0
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Ideogram30Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Ideogram30(Ideogram30Calls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Ideogram 3.0: Pictures from text, also enlarged two or four times."""


class AsyncIdeogram30(
    Ideogram30Calls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Ideogram 3.0: Pictures from text, also enlarged two or four times."""
