# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.clarity_inputs import ClarityInputsInput, ClarityInputsObject
from modelwire.runware.inputs.clarity_settings import ClaritySettingsInput, ClaritySettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runware.params.clarity import ClarityParams


class ClarityInput(TypedDict, total=False):
    """Parameters of Clarity, as a dictionary."""

    inputs: Required[ClarityInputsInput | ClarityInputsObject]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    upscale_factor: float
    settings: ClaritySettingsInput | ClaritySettingsObject
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["JPG", "PNG", "WEBP"]
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["sync", "async"]


class ClarityCalls(JobCalls[CallT, JobT]):
    """Clarity: Enlarges a picture up to four times and adds detail by a prompt."""

    if TYPE_CHECKING:
        params: type[ClarityParams]

    def __call__(
        self,
        *,
        inputs: ClarityInputsInput | ClarityInputsObject,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        upscale_factor: float = OMIT,
        settings: ClaritySettingsInput | ClaritySettingsObject = OMIT,
        output_type: Literal["URL", "base64Data", "dataURI"] = OMIT,
        output_format: Literal["JPG", "PNG", "WEBP"] = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["sync", "async"] = OMIT,
    ) -> CallT:
        """Clarity: Enlarges a picture up to four times and adds detail by a prompt.

        Args:
            inputs: The picture to enlarge.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            upscale_factor: How many times wider and higher the result is. 1 to 4.
            settings: Settings of Clarity.
            output_type: Form in which the result comes. The service's default is "URL".
            output_format: File format. The service's default is "JPG".
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/clarity
        """
        return self._run(locals())

    def submit(self, **params: Unpack[ClarityInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Clarity(ClarityCalls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Clarity: Enlarges a picture up to four times and adds detail by a prompt."""


class AsyncClarity(
    ClarityCalls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """Clarity: Enlarges a picture up to four times and adds detail by a prompt."""
