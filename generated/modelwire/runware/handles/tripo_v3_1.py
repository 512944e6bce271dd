# Written by modelwire-codegen from specs/runware/models/three_d.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Unpack

from modelwire.runware.inputs.tripo_inputs import TripoInputsInput, TripoInputsObject
from modelwire.runware.inputs.tripo_settings import TripoSettingsInput, TripoSettingsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncThreeDResult, ThreeDResult

if TYPE_CHECKING:
    from modelwire.runware.params.tripo_v3_1 import TripoV31Params


class TripoV31Input(TypedDict, total=False):
    """Parameters of TripoV31, as a dictionary."""

    positive_prompt: str
    negative_prompt: str
    seed: int
    upload_endpoint: str
    ttl: int
    number_results: int
    output_type: Literal["URL"]
    output_format: Literal["GLB", "FBX"]
    delivery_method: Literal["sync", "async"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    inputs: TripoInputsInput | TripoInputsObject
    settings: TripoSettingsInput | TripoSettingsObject


class TripoV31Calls(JobCalls[CallT, JobT]):
    """Tripo 3D v3.1: Three-dimensional models from text or up to four pictures."""

    if TYPE_CHECKING:
        params: type[TripoV31Params]

    def __call__(
        self,
        *,
        positive_prompt: str = OMIT,
        negative_prompt: str = OMIT,
        seed: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL"] = OMIT,
        output_format: Literal["GLB", "FBX"] = OMIT,
        delivery_method: Literal["sync", "async"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        inputs: TripoInputsInput | TripoInputsObject = OMIT,
        settings: TripoSettingsInput | TripoSettingsObject = OMIT,
    ) -> CallT:
        """Tripo 3D v3.1: Three-dimensional models from text or up to four pictures.

        Args:
            positive_prompt: What to make. At most 1024 characters.
            negative_prompt: What to keep out. At most 255 characters.
            seed: Same seed, same result. 1 to 20240919.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            number_results: How many results to make. 1 to 4. The service's default is 1.
            output_type: Form in which the result comes. The service's default is "URL".
            output_format: File format. The service's default is "GLB".
            delivery_method: How the result comes back. The service's default is "async".
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            inputs: Pictures of the thing to model.
            settings: Settings of Tripo v3.1.

        Rules:
            Not allowed: negative_prompt is set and inputs.images is set.
            If settings.generate_parts is true: none of these: settings.texture is true, settings.pbr is true or
                settings.quad is true.
            If settings.pbr is true: settings.texture is true.
            If settings.image_auto_fix is set: inputs.images is set.
            If settings.orientation is "align_image": inputs.images is set.
            If settings.quad is true: output_format is "FBX"; otherwise output_format is "GLB".
            Exactly one of these: positive_prompt is set or inputs.images has at least 1 item.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.30 from text or $0.40 from pictures.
        https://runware.ai/docs/models/tripo-v3-1
        """
        return self._run(locals())

    def submit(self, **params: Unpack[TripoV31Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class TripoV31(TripoV31Calls[ThreeDResult, Job[ThreeDResult]], JobHandle[ThreeDResult]):
    """Tripo 3D v3.1: Three-dimensional models from text or up to four pictures."""


class AsyncTripoV31(
    TripoV31Calls[Awaited[AsyncThreeDResult], Awaited[AsyncJob[AsyncThreeDResult]]], AsyncJobHandle[AsyncThreeDResult]
):
    """Tripo 3D v3.1: Three-dimensional models from text or up to four pictures."""
