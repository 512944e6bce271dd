# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.advanced_features import AdvancedFeaturesInput, AdvancedFeaturesObject
from modelwire.runware.inputs.exactly_inputs import ExactlyInputsInput, ExactlyInputsObject
from modelwire.runware.inputs.exactly_settings import ExactlySettingsInput, ExactlySettingsObject
from modelwire.runware.inputs.open_image_safety import OpenImageSafetyInput, OpenImageSafetyObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.exactly_illustrative import ExactlyIllustrativeParams


class ExactlyIllustrativeInput(TypedDict, total=False):
    """Parameters of ExactlyIllustrative, as a dictionary."""

    positive_prompt: Required[str]
    width: Required[int]
    height: Required[int]
    model: Required[str]
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
    inputs: ExactlyInputsInput | ExactlyInputsObject
    settings: ExactlySettingsInput | ExactlySettingsObject


class ExactlyIllustrativeCalls(JobCalls[CallT, JobT]):
    """Exactly Illustrative: Pictures in a trained illustration style; for any model of this architecture."""

    if TYPE_CHECKING:
        params: type[ExactlyIllustrativeParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int,
        height: int,
        model: str,
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
        inputs: ExactlyInputsInput | ExactlyInputsObject = OMIT,
        settings: ExactlySettingsInput | ExactlySettingsObject = OMIT,
    ) -> CallT:
        """Exactly Illustrative: Pictures in a trained illustration style; for any model of this architecture.

        Args:
            positive_prompt: What to make.
            width: Width of the result. 1024 to 2048 px, a multiple of 64.
            height: Height of the result. 1024 to 2048 px, a multiple of 64.
            model: Model to run, by its id, such as civitai:133005@782002. At least 1 character.
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
            inputs: Pictures that guide the result.
            settings: Settings of Exactly Illustrative.

        Rules:
            inputs.reference_images has at most 1 item.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models
        """
        return self._run(locals())

    def submit(self, **params: Unpack[ExactlyIllustrativeInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class ExactlyIllustrative(ExactlyIllustrativeCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Exactly Illustrative: Pictures in a trained illustration style; for any model of this architecture."""


class AsyncExactlyIllustrative(
    ExactlyIllustrativeCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Exactly Illustrative: Pictures in a trained illustration style; for any model of this architecture."""
