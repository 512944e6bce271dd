# Written by modelwire-codegen from specs/runware/models/vectorizing.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire.runware.inputs.image_settings import ImageSettingsInput, ImageSettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.recraft_vector_styles import RecraftVectorStylesParams


class RecraftVectorStylesInput(TypedDict, total=False):
    """Parameters of RecraftVectorStyles, as a dictionary."""

    positive_prompt: Required[str]
    inputs: Required[ImageInputsInput | ImageInputsObject]
    width: int
    height: int
    settings: ImageSettingsInput | ImageSettingsObject
    upload_endpoint: str
    ttl: int
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["SVG"]
    delivery_method: Literal["sync", "async"] | str
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]


class RecraftVectorStylesCalls(JobCalls[CallT, JobT]):
    """Recraft vector styles."""

    if TYPE_CHECKING:
        params: type[RecraftVectorStylesParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        inputs: ImageInputsInput | ImageInputsObject,
        width: int = OMIT,
        height: int = OMIT,
        settings: ImageSettingsInput | ImageSettingsObject = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        output_type: Literal["URL", "base64Data", "dataURI"] = OMIT,
        output_format: Literal["SVG"] = OMIT,
        delivery_method: Literal["sync", "async"] | str = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
    ) -> CallT:
        """Recraft vector styles.

        Args:
            positive_prompt: What to make.
            inputs: Media to work on.
            width: Width of the result. In px.
            height: Height of the result. In px.
            settings: Settings of the model.
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

        Models: recraft:v4@styles-pro-vector, recraft:v4@styles-vector.
        https://runware.ai/docs
        """
        return self._run(locals())

    def submit(self, **params: Unpack[RecraftVectorStylesInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class RecraftVectorStyles(RecraftVectorStylesCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Recraft vector styles."""


class AsyncRecraftVectorStyles(
    RecraftVectorStylesCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Recraft vector styles."""
