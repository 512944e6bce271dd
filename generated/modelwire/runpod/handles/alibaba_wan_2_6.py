# Written by modelwire-codegen from specs/runpod/models/wan.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runpod.params.alibaba_wan_2_6 import AlibabaWan26Params


class AlibabaWan26Input(TypedDict, total=False):
    """Parameters of AlibabaWan26, as a dictionary."""

    prompt: Required[str]
    size: str
    seed: int
    enable_safety_checker: bool


class AlibabaWan26Calls(JobCalls[CallT, JobT]):
    """WAN 2.6 T2I: Pictures from text in any size between two pixel limits."""

    if TYPE_CHECKING:
        params: type[AlibabaWan26Params]

    def __call__(
        self,
        *,
        prompt: str,
        size: str = OMIT,
        seed: int = OMIT,
        enable_safety_checker: bool = OMIT,
    ) -> CallT:
        """WAN 2.6 T2I: Pictures from text in any size between two pixel limits.

        Args:
            prompt: What to make.
            size: Width and height, as in 1024*768. In px, as WIDTH*HEIGHT, 589824 to 2073600 pixels in all, 0.25 to 4
                wide to high. Commonly 1024*1024, 1024*768, 1440*1024. The service's default is "1024*1024".
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            enable_safety_checker: Refuse results that a content filter objects to. The service's default is true.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.03 per image (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/wan-2-6-t2i
        """
        return self._run(locals())

    def submit(self, **params: Unpack[AlibabaWan26Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class AlibabaWan26(AlibabaWan26Calls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """WAN 2.6 T2I: Pictures from text in any size between two pixel limits."""


class AsyncAlibabaWan26(
    AlibabaWan26Calls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]], AsyncJobHandle[AsyncImageResult]
):
    """WAN 2.6 T2I: Pictures from text in any size between two pixel limits."""
