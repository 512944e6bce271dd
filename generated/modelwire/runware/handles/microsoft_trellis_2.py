# Written by modelwire-codegen from specs/runware/models/three_d.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.modeling_inputs import ModelingInputsInput, ModelingInputsObject
from modelwire.runware.inputs.modeling_settings import ModelingSettingsInput, ModelingSettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncThreeDResult, ThreeDResult

if TYPE_CHECKING:
    from modelwire.runware.params.microsoft_trellis_2 import MicrosoftTrellis2Params


class MicrosoftTrellis2Input(TypedDict, total=False):
    """Parameters of MicrosoftTrellis2, as a dictionary."""

    inputs: Required[ModelingInputsInput | ModelingInputsObject]
    seed: int
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


class MicrosoftTrellis2Calls(JobCalls[CallT, JobT]):
    """TRELLIS.2: Three-dimensional models from pictures."""

    if TYPE_CHECKING:
        params: type[MicrosoftTrellis2Params]

    def __call__(
        self,
        *,
        inputs: ModelingInputsInput | ModelingInputsObject,
        seed: int = OMIT,
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
        """TRELLIS.2: Three-dimensional models from pictures.

        Args:
            inputs: Media to work on.
            seed: Same seed, same result.
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

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/microsoft-trellis-2
        """
        return self._run(locals())

    def submit(self, **params: Unpack[MicrosoftTrellis2Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class MicrosoftTrellis2(MicrosoftTrellis2Calls[ThreeDResult, Job[ThreeDResult]], JobHandle[ThreeDResult]):
    """TRELLIS.2: Three-dimensional models from pictures."""


class AsyncMicrosoftTrellis2(
    MicrosoftTrellis2Calls[Awaited[AsyncThreeDResult], Awaited[AsyncJob[AsyncThreeDResult]]],
    AsyncJobHandle[AsyncThreeDResult],
):
    """TRELLIS.2: Three-dimensional models from pictures."""
