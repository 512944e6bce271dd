# Written by modelwire-codegen from specs/runware/models/three_d.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.modeling_inputs import ModelingInputsInput, ModelingInputsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncThreeDResult, ThreeDResult

if TYPE_CHECKING:
    from modelwire.runware.params.meta_sam_3d_objects import MetaSam3dObjectsParams


class MetaSam3dObjectsInput(TypedDict, total=False):
    """Parameters of MetaSam3dObjects, as a dictionary."""

    positive_prompt: Required[str]
    inputs: Required[ModelingInputsInput | ModelingInputsObject]
    seed: int
    upload_endpoint: str
    ttl: int
    number_results: int
    output_type: Literal["URL"]
    output_format: Literal["GLB"]
    delivery_method: Literal["sync", "async"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]


class MetaSam3dObjectsCalls(JobCalls[CallT, JobT]):
    """SAM 3D Objects: Three-dimensional models of things in a picture, named by a prompt."""

    if TYPE_CHECKING:
        params: type[MetaSam3dObjectsParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        inputs: ModelingInputsInput | ModelingInputsObject,
        seed: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL"] = OMIT,
        output_format: Literal["GLB"] = OMIT,
        delivery_method: Literal["sync", "async"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
    ) -> CallT:
        """SAM 3D Objects: Three-dimensional models of things in a picture, named by a prompt.

        Args:
            positive_prompt: What to make.
            inputs: Media to work on.
            seed: Same seed, same result.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            number_results: How many results to make.
            output_type: Form in which the result comes.
            output_format: File format.
            delivery_method: How the result comes back. The service's default is "async".
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/meta-sam-3d-objects
        """
        return self._run(locals())

    def submit(self, **params: Unpack[MetaSam3dObjectsInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class MetaSam3dObjects(MetaSam3dObjectsCalls[ThreeDResult, Job[ThreeDResult]], JobHandle[ThreeDResult]):
    """SAM 3D Objects: Three-dimensional models of things in a picture, named by a prompt."""


class AsyncMetaSam3dObjects(
    MetaSam3dObjectsCalls[Awaited[AsyncThreeDResult], Awaited[AsyncJob[AsyncThreeDResult]]],
    AsyncJobHandle[AsyncThreeDResult],
):
    """SAM 3D Objects: Three-dimensional models of things in a picture, named by a prompt."""
