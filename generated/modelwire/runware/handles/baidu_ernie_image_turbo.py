# Written by modelwire-codegen from specs/runware/models/baidu.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.accelerator_options import AcceleratorOptionsInput, AcceleratorOptionsObject
from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.image_settings import ImageSettingsInput, ImageSettingsObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.baidu_ernie_image_turbo import BaiduErnieImageTurboParams


class BaiduErnieImageTurboInput(TypedDict, total=False):
    """Parameters of BaiduErnieImageTurbo, as a dictionary."""

    positive_prompt: Required[str]
    width: int
    height: int
    seed: int
    steps: int
    acceleration: Literal["none", "low", "medium", "high"]
    accelerator_options: AcceleratorOptionsInput | AcceleratorOptionsObject
    settings: ImageSettingsInput | ImageSettingsObject
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


class BaiduErnieImageTurboCalls(JobCalls[CallT, JobT]):
    """ERNIE-Image Turbo: Pictures from text, the Turbo variant."""

    if TYPE_CHECKING:
        params: type[BaiduErnieImageTurboParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int = OMIT,
        height: int = OMIT,
        seed: int = OMIT,
        steps: int = OMIT,
        acceleration: Literal["none", "low", "medium", "high"] = OMIT,
        accelerator_options: AcceleratorOptionsInput | AcceleratorOptionsObject = OMIT,
        settings: ImageSettingsInput | ImageSettingsObject = OMIT,
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
        """ERNIE-Image Turbo: Pictures from text, the Turbo variant.

        Args:
            positive_prompt: What to make.
            width: Width of the result. In px.
            height: Height of the result. In px.
            seed: Same seed, same result.
            steps: Denoising steps. In steps.
            acceleration: How hard to speed the task up.
            accelerator_options: Caching that speeds the denoising up.
            settings: Settings of the model.
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

        https://runware.ai/docs/models/baidu-ernie-image-turbo
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BaiduErnieImageTurboInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BaiduErnieImageTurbo(BaiduErnieImageTurboCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """ERNIE-Image Turbo: Pictures from text, the Turbo variant."""


class AsyncBaiduErnieImageTurbo(
    BaiduErnieImageTurboCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """ERNIE-Image Turbo: Pictures from text, the Turbo variant."""
