# Written by modelwire-codegen from specs/runpod/models/wan.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runpod.inputs.lora import LoraInput, LoraObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runpod.params.alibaba_wan_2_2_t2v_720_lora import AlibabaWan22T2V720LoraParams


class AlibabaWan22T2V720LoraInput(TypedDict, total=False):
    """Parameters of AlibabaWan22T2V720Lora, as a dictionary."""

    prompt: Required[str]
    image: Required[MediaInput]
    duration: int
    seed: int
    enable_safety_checker: bool
    high_noise_loras: Sequence[LoraInput | LoraObject]
    low_noise_loras: Sequence[LoraInput | LoraObject]


class AlibabaWan22T2V720LoraCalls(JobCalls[CallT, JobT]):
    """WAN 2.2 I2V 720p LoRA: Clips from a picture in styles that LoRAs bring along."""

    if TYPE_CHECKING:
        params: type[AlibabaWan22T2V720LoraParams]

    def __call__(
        self,
        *,
        prompt: str,
        image: MediaInput,
        duration: int = OMIT,
        seed: int = OMIT,
        enable_safety_checker: bool = OMIT,
        high_noise_loras: Sequence[LoraInput | LoraObject] = OMIT,
        low_noise_loras: Sequence[LoraInput | LoraObject] = OMIT,
    ) -> CallT:
        """WAN 2.2 I2V 720p LoRA: Clips from a picture in styles that LoRAs bring along.

        Args:
            prompt: What happens in the clip.
            image: Picture to set in motion.
            duration: Length of the clip. At least 1 s. Commonly 5, 8. The service's default is 5.
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            enable_safety_checker: Refuse results that a content filter objects to. The service's default is true.
            high_noise_loras: LoRAs for the early, noisy steps.
            low_noise_loras: LoRAs for the late steps.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.35 (5 s) or $0.56 (8 s) (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/wan-2-2-i2v-lora
        """
        return self._run(locals())

    def submit(self, **params: Unpack[AlibabaWan22T2V720LoraInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AlibabaWan22T2V720Lora(AlibabaWan22T2V720LoraCalls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """WAN 2.2 I2V 720p LoRA: Clips from a picture in styles that LoRAs bring along."""


class AsyncAlibabaWan22T2V720Lora(
    AlibabaWan22T2V720LoraCalls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]],
    AsyncJobHandle[AsyncVideoResult],
):
    """WAN 2.2 I2V 720p LoRA: Clips from a picture in styles that LoRAs bring along."""
