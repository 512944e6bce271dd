# Written by modelwire-codegen from specs/runware/models/vectorizing.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.image_inputs import ImageInputsInput, ImageInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.image_vectorizer import ImageVectorizerParams


class ImageVectorizerInput(TypedDict, total=False):
    """Parameters of ImageVectorizer, as a dictionary."""

    inputs: Required[ImageInputsInput | ImageInputsObject]
    upload_endpoint: str
    ttl: int
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["SVG"]
    delivery_method: Literal["sync", "async"] | str
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]


class ImageVectorizerCalls(JobCalls[CallT, JobT]):
    """Vector pictures from pictures."""

    if TYPE_CHECKING:
        params: type[ImageVectorizerParams]

    def __call__(
        self,
        *,
        inputs: ImageInputsInput | ImageInputsObject,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        output_type: Literal["URL", "base64Data", "dataURI"] = OMIT,
        output_format: Literal["SVG"] = OMIT,
        delivery_method: Literal["sync", "async"] | str = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
    ) -> CallT:
        """Vector pictures from pictures.

        Args:
            inputs: Media to work on.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            output_type: Form in which the result comes.
            output_format: File format. The service's default is "SVG".
            delivery_method: How the result comes back. Known values: sync, async; others are passed on.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.

        Rules:
            inputs.image is set.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: picsart:1@1, recraft:1@1.
        https://runware.ai/docs
        """
        return self._run(locals())

    def submit(self, **params: Unpack[ImageVectorizerInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class ImageVectorizer(ImageVectorizerCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Vector pictures from pictures."""


class AsyncImageVectorizer(
    ImageVectorizerCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Vector pictures from pictures."""
