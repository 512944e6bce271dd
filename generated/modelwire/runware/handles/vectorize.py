# Written by modelwire-codegen from specs/runware/models/operations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.vectorize import VectorizeParams


class VectorizeInput(TypedDict, total=False):
    """Parameters of Vectorize, as a dictionary."""

    model: Required[str]
    inputs: ImageInputsInput | ImageInputsObject
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["SVG"]
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["sync", "async"]


class VectorizeCalls(JobCalls[CallT, JobT]):
    """Vectorize: Makes a vector picture with any model for it."""

    if TYPE_CHECKING:
        params: type[VectorizeParams]

    def __call__(
        self,
        *,
        model: str,
        inputs: ImageInputsInput | ImageInputsObject = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        output_type: Literal["URL", "base64Data", "dataURI"] = OMIT,
        output_format: Literal["SVG"] = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["sync", "async"] = OMIT,
    ) -> CallT:
        """Vectorize: Makes a vector picture with any model for it.

        Args:
            model: Model to run, by its id, such as civitai:133005@782002. At least 1 character.
            inputs: Media to work on.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            output_type: Form in which the result comes.
            output_format: File format.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models
        """
        return self._run(locals())

    def submit(self, **params: Unpack[VectorizeInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Vectorize(VectorizeCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Vectorize: Makes a vector picture with any model for it."""


class AsyncVectorize(
    VectorizeCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Vectorize: Makes a vector picture with any model for it."""
