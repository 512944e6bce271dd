# Written by modelwire-codegen from specs/runware/models/bytedance_image.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.image_settings import ImageSettingsInput, ImageSettingsObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire.runware.inputs.seedream_inputs import SeedreamInputsInput, SeedreamInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.bytedance_seedream_5_0_lite import BytedanceSeedream50LiteParams


class BytedanceSeedream50LiteInput(TypedDict, total=False):
    """Parameters of BytedanceSeedream50Lite, as a dictionary."""

    positive_prompt: Required[str]
    width: Required[int]
    height: Required[int]
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
    inputs: SeedreamInputsInput | SeedreamInputsObject


class BytedanceSeedream50LiteCalls(JobCalls[CallT, JobT]):
    """Seedream 5.0 Lite: Pictures from text, with up to fourteen reference pictures."""

    if TYPE_CHECKING:
        params: type[BytedanceSeedream50LiteParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int,
        height: int,
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
        inputs: SeedreamInputsInput | SeedreamInputsObject = OMIT,
    ) -> CallT:
        """Seedream 5.0 Lite: Pictures from text, with up to fourteen reference pictures.

        Args:
            positive_prompt: What to make.
            width: Width of the result. In px.
            height: Height of the result. In px.
            settings: Settings of the model.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back.
            safety: Content checks.
            advanced_features: Extra features.
            number_results: How many results to make. 1 to 20. The service's default is 1.
            output_type: Form in which the result comes.
            output_format: File format.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            inputs: Media to work on.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/bytedance-seedream-5-0-lite
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BytedanceSeedream50LiteInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BytedanceSeedream50Lite(BytedanceSeedream50LiteCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Seedream 5.0 Lite: Pictures from text, with up to fourteen reference pictures."""


class AsyncBytedanceSeedream50Lite(
    BytedanceSeedream50LiteCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Seedream 5.0 Lite: Pictures from text, with up to fourteen reference pictures."""
