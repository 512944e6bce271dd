# Written by modelwire-codegen from specs/runpod/models/wan.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncVideoResult, VideoResult

if TYPE_CHECKING:
    from modelwire.runpod.params.alibaba_wan_2_5 import AlibabaWan25Params


class AlibabaWan25Input(TypedDict, total=False):
    """Parameters of AlibabaWan25, as a dictionary."""

    prompt: Required[str]
    image: Required[MediaInput]
    negative_prompt: str
    size: str
    duration: int
    seed: int
    enable_prompt_expansion: bool
    enable_safety_checker: bool


class AlibabaWan25Calls(JobCalls[CallT, JobT]):
    """WAN 2.5: Clips from a picture."""

    if TYPE_CHECKING:
        params: type[AlibabaWan25Params]

    def __call__(
        self,
        *,
        prompt: str,
        image: MediaInput,
        negative_prompt: str = OMIT,
        size: str = OMIT,
        duration: int = OMIT,
        seed: int = OMIT,
        enable_prompt_expansion: bool = OMIT,
        enable_safety_checker: bool = OMIT,
    ) -> CallT:
        """WAN 2.5: Clips from a picture.

        Args:
            prompt: What happens in the clip.
            image: Picture to set in motion.
            negative_prompt: What to keep out of the result.
            size: Width and height, as in 1280*720. In px, as WIDTH*HEIGHT. The service's default is "1280*720".
            duration: Length of the clip. At least 1 s. Commonly 5, 10. The service's default is 5.
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            enable_prompt_expansion: Let the service enrich the prompt. The service's default is false.
            enable_safety_checker: Refuse results that a content filter objects to. The service's default is true.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.25 (480p), $0.50 (720p) or $0.75 (1080p) per 5 s (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/wan-2-5
        """
        return self._run(locals())

    def submit(self, **params: Unpack[AlibabaWan25Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AlibabaWan25(AlibabaWan25Calls[VideoResult, Job[VideoResult]], JobHandle[VideoResult]):
    """WAN 2.5: Clips from a picture."""


class AsyncAlibabaWan25(
    AlibabaWan25Calls[Awaited[AsyncVideoResult], Awaited[AsyncJob[AsyncVideoResult]]], AsyncJobHandle[AsyncVideoResult]
):
    """WAN 2.5: Clips from a picture."""
