# Written by modelwire-codegen from specs/runware/models/lightricks.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.ltx23_fast_inputs import Ltx23FastInputsInput, Ltx23FastInputsObject
from modelwire.runware.inputs.ltx23_fast_settings import Ltx23FastSettingsInput, Ltx23FastSettingsObject
from modelwire.runware.inputs.staged_lora_weight import StagedLoraWeightInput, StagedLoraWeightObject
from modelwire.runware.inputs.video_safety import VideoSafetyInput, VideoSafetyObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runware.params.lightricks_ltx_2_3_fast import LightricksLtx23FastParams


class LightricksLtx23FastInput(TypedDict, total=False):
    """Parameters of LightricksLtx23Fast, as a dictionary."""

    positive_prompt: Required[str]
    width: Required[int]
    height: Required[int]
    duration: Required[float]
    seed: int
    output_quality: int
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["async"]
    safety: VideoSafetyInput | VideoSafetyObject
    number_results: int
    output_type: Literal["URL"]
    output_format: Literal["MP4", "WEBM", "MOV"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    inputs: Ltx23FastInputsInput | Ltx23FastInputsObject
    fps: int
    lora: Sequence[StagedLoraWeightInput | StagedLoraWeightObject]
    settings: Ltx23FastSettingsInput | Ltx23FastSettingsObject


class LightricksLtx23FastCalls(JobCalls[CallT, JobT]):
    """LTX-2.3 Fast: Clips of 1 to 20 seconds from text, up to ten frames or a sound, with LoRAs."""

    if TYPE_CHECKING:
        params: type[LightricksLtx23FastParams]

    def __call__(
        self,
        *,
        positive_prompt: str,
        width: int,
        height: int,
        duration: float,
        seed: int = OMIT,
        output_quality: int = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["async"] = OMIT,
        safety: VideoSafetyInput | VideoSafetyObject = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL"] = OMIT,
        output_format: Literal["MP4", "WEBM", "MOV"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        inputs: Ltx23FastInputsInput | Ltx23FastInputsObject = OMIT,
        fps: int = OMIT,
        lora: Sequence[StagedLoraWeightInput | StagedLoraWeightObject] = OMIT,
        settings: Ltx23FastSettingsInput | Ltx23FastSettingsObject = OMIT,
    ) -> CallT:
        """LTX-2.3 Fast: Clips of 1 to 20 seconds from text, up to ten frames or a sound, with LoRAs.

        Args:
            positive_prompt: What to make. 2 to 10000 characters.
            width: Width of the result. 128 to 2048 px, a multiple of 64.
            height: Height of the result. 128 to 2048 px, a multiple of 64.
            duration: Length of the result. 1 to 20 s.
            seed: Same seed, same result. 0 to 9223372036854775807.
            output_quality: Quality of the compression. 20 to 99. The service's default is 95.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back. The service's default is "async".
            safety: Content checks.
            number_results: How many results to make. 1 to 4. The service's default is 1.
            output_type: Form in which the result comes. The service's default is "URL".
            output_format: File format. The service's default is "MP4".
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            inputs: Frames and sound that guide the clip.
            fps: Frames per second. 1 to 120 fps. The service's default is 25.
            lora: LoRAs to apply. At least 1 item.
            settings: Settings of LTX-2.3 Fast.

        Rules:
            width needs height.
            height needs width.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/lightricks-ltx-2-3-fast
        """
        return self._run(locals())

    def submit(self, **params: Unpack[LightricksLtx23FastInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class LightricksLtx23Fast(LightricksLtx23FastCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """LTX-2.3 Fast: Clips of 1 to 20 seconds from text, up to ten frames or a sound, with LoRAs."""


class AsyncLightricksLtx23Fast(
    LightricksLtx23FastCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """LTX-2.3 Fast: Clips of 1 to 20 seconds from text, up to ten frames or a sound, with LoRAs."""
