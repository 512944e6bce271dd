# Written by modelwire-codegen from specs/runware/models/three_d.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Unpack

from modelwire.runware.inputs.modeling_inputs import ModelingInputsInput, ModelingInputsObject
from modelwire.runware.inputs.modeling_settings import ModelingSettingsInput, ModelingSettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncThreeDResult, ThreeDResult

if TYPE_CHECKING:
    from modelwire.runware.params.meshy_6 import Meshy6Params


class Meshy6Input(TypedDict, total=False):
    """Parameters of Meshy6, as a dictionary."""

    positive_prompt: str
    inputs: ModelingInputsInput | ModelingInputsObject
    settings: ModelingSettingsInput | ModelingSettingsObject
    upload_endpoint: str
    ttl: int
    number_results: int
    output_type: Literal["URL"]
    output_format: Literal["GLB"]
    delivery_method: Literal["sync", "async"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]


class Meshy6Calls(JobCalls[CallT, JobT]):
    """Meshy 6: Three-dimensional models from text or pictures."""

    if TYPE_CHECKING:
        params: type[Meshy6Params]

    def __call__(
        self,
        *,
        positive_prompt: str = OMIT,
        inputs: ModelingInputsInput | ModelingInputsObject = OMIT,
        settings: ModelingSettingsInput | ModelingSettingsObject = OMIT,
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
        """Meshy 6: Three-dimensional models from text or pictures.

        Args:
            positive_prompt: What to make. At most 600 characters.
            inputs: Media to work on.
            settings: Settings of the model.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            number_results: How many results to make.
            output_type: Form in which the result comes.
            output_format: File format.
            delivery_method: How the result comes back. The service's default is "async".
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.

        Rules:
            inputs.images has at most 4 items and settings.mesh_type is "standard" or "lowpoly" and settings.poly_count
                is at least 100 and at most 300000.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/meshy-6
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Meshy6Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Meshy6(Meshy6Calls[ThreeDResult, Job[ThreeDResult]], JobHandle[ThreeDResult]):
    """Meshy 6: Three-dimensional models from text or pictures."""


class AsyncMeshy6(
    Meshy6Calls[Awaited[AsyncThreeDResult], Awaited[AsyncJob[AsyncThreeDResult]]], AsyncJobHandle[AsyncThreeDResult]
):
    """Meshy 6: Three-dimensional models from text or pictures."""
