# Written by modelwire-codegen from specs/runpod/models/wan.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runpod.params.alibaba_wan_2_1_i2v_720 import AlibabaWan21I2V720Params


class AlibabaWan21I2V720Input(TypedDict, total=False):
    """Parameters of AlibabaWan21I2V720, as a dictionary."""

    prompt: Required[str]
    image: Required[MediaInput]
    negative_prompt: str
    size: str
    num_inference_steps: int
    guidance: float
    duration: int
    flow_shift: int
    seed: int
    enable_safety_checker: bool
    enable_prompt_optimization: bool


class AlibabaWan21I2V720Calls(JobCalls[CallT, JobT]):
    """WAN 2.1 I2V 720p: Clips from a picture in the 720p class."""

    if TYPE_CHECKING:
        params: type[AlibabaWan21I2V720Params]

    def __call__(
        self,
        *,
        prompt: str,
        image: MediaInput,
        negative_prompt: str = OMIT,
        size: str = OMIT,
        num_inference_steps: int = OMIT,
        guidance: float = OMIT,
        duration: int = OMIT,
        flow_shift: int = OMIT,
        seed: int = OMIT,
        enable_safety_checker: bool = OMIT,
        enable_prompt_optimization: bool = OMIT,
    ) -> CallT:
        """WAN 2.1 I2V 720p: Clips from a picture in the 720p class.

        Args:
            prompt: What happens in the clip.
            image: Picture to set in motion.
            negative_prompt: What to keep out of the result.
            size: Width and height, as in 1280*720. In px, as WIDTH*HEIGHT. The service's default is "1280*720".
            num_inference_steps: Denoising steps. 1 to 50 steps. The service's default is 30.
            guidance: How closely to follow the prompt. 0 to 10. The service's default is 5.
            duration: Length of the clip. At least 1 s. Commonly 5, 10, 15. The service's default is 5.
            flow_shift: Balance of motion against detail. The service's default is 5.
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            enable_safety_checker: Refuse results that a content filter objects to. The service's default is true.
            enable_prompt_optimization: Let the service rework the prompt. The service's default is false.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.30 per 5 s (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/wan-2-1-i2v
        """
        return self._run(locals())

    def submit(self, **params: Unpack[AlibabaWan21I2V720Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AlibabaWan21I2V720(AlibabaWan21I2V720Calls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """WAN 2.1 I2V 720p: Clips from a picture in the 720p class."""


class AsyncAlibabaWan21I2V720(
    AlibabaWan21I2V720Calls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """WAN 2.1 I2V 720p: Clips from a picture in the 720p class."""
