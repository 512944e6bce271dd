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
    from modelwire.runware.params.hyper3d_rodin_gen_2 import Hyper3dRodinGen2Params


class Hyper3dRodinGen2Input(TypedDict, total=False):
    """Parameters of Hyper3dRodinGen2, as a dictionary."""

    positive_prompt: str
    inputs: ModelingInputsInput | ModelingInputsObject
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


class Hyper3dRodinGen2Calls(JobCalls[CallT, JobT]):
    """Hyper3D Rodin Gen-2: Three-dimensional models from text or pictures."""

    if TYPE_CHECKING:
        params: type[Hyper3dRodinGen2Params]

    def __call__(
        self,
        *,
        positive_prompt: str = OMIT,
        inputs: ModelingInputsInput | ModelingInputsObject = OMIT,
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
        """Hyper3D Rodin Gen-2: Three-dimensional models from text or pictures.

        Args:
            positive_prompt: What to make.
            inputs: Media to work on.
            seed: Same seed, same result. 0 to 65535.
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
            Exactly one of these: positive_prompt is set or inputs.images is set.
            inputs.images has at most 5 items and settings.mesh_mode is "Quad" or "Raw", settings.quality is "high",
                "medium", "low" or "extra-low", settings.material is "PBR", "Shaded" or "All", for each item of
                settings.addons, the item is "HighPack", settings.poly_count is at least 500 and at most 1000000,
                settings.bounding_box has at least 3 items and at most 3 items and not (settings.quality and
                settings.poly_count are set).

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/hyper3d-rodin-gen-2
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Hyper3dRodinGen2Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Hyper3dRodinGen2(Hyper3dRodinGen2Calls[ThreeDResult, Job[ThreeDResult]], JobHandle[ThreeDResult]):
    """Hyper3D Rodin Gen-2: Three-dimensional models from text or pictures."""


class AsyncHyper3dRodinGen2(
    Hyper3dRodinGen2Calls[Awaited[AsyncThreeDResult], Awaited[AsyncJob[AsyncThreeDResult]]],
    AsyncJobHandle[AsyncThreeDResult],
):
    """Hyper3D Rodin Gen-2: Three-dimensional models from text or pictures."""
