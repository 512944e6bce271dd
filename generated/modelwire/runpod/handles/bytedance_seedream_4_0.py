# Written by modelwire-codegen from specs/runpod/models/seedream.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runpod.params.bytedance_seedream_4_0 import BytedanceSeedream40Params


class BytedanceSeedream40Input(TypedDict, total=False):
    """Parameters of BytedanceSeedream40, as a dictionary."""

    prompt: Required[str]
    negative_prompt: str
    size: str
    seed: int
    enable_safety_checker: bool


class BytedanceSeedream40Calls(JobCalls[CallT, JobT]):
    """Seedream 4.0 T2I: Pictures from text, up to large sizes."""

    if TYPE_CHECKING:
        params: type[BytedanceSeedream40Params]

    def __call__(
        self,
        *,
        prompt: str,
        negative_prompt: str = OMIT,
        size: str = OMIT,
        seed: int = OMIT,
        enable_safety_checker: bool = OMIT,
    ) -> CallT:
        """Seedream 4.0 T2I: Pictures from text, up to large sizes.

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            size: Width and height, as in 1024*768. In px, as WIDTH*HEIGHT. The service's default is "1024*1024".
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            enable_safety_checker: Refuse results that a content filter objects to. The service's default is true.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.027 per image (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/seedream-4-t2i
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BytedanceSeedream40Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BytedanceSeedream40(BytedanceSeedream40Calls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Seedream 4.0 T2I: Pictures from text, up to large sizes."""


class AsyncBytedanceSeedream40(
    BytedanceSeedream40Calls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Seedream 4.0 T2I: Pictures from text, up to large sizes."""
