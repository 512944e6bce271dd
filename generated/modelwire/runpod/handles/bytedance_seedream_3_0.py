# Written by modelwire-codegen from specs/runpod/models/seedream.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncImageResult, ImageResult

if TYPE_CHECKING:
    from modelwire.runpod.params.bytedance_seedream_3_0 import BytedanceSeedream30Params


class BytedanceSeedream30Input(TypedDict, total=False):
    """Parameters of BytedanceSeedream30, as a dictionary."""

    prompt: Required[str]
    seed: int
    guidance: float
    size: str


class BytedanceSeedream30Calls(JobCalls[CallT, JobT]):
    """Seedream 3.0: Pictures from Chinese or English text."""

    if TYPE_CHECKING:
        params: type[BytedanceSeedream30Params]

    def __call__(
        self,
        *,
        prompt: str,
        seed: int = OMIT,
        guidance: float = OMIT,
        size: str = OMIT,
    ) -> CallT:
        """Seedream 3.0: Pictures from Chinese or English text.

        Args:
            prompt: What to make, in Chinese or English.
            seed: Starting point of the random numbers; -1 draws one. The service's default is -1.
            guidance: How closely to follow the prompt. The service's default is 2.
            size: Width and height. In px. The service's default is "1024x1024".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.03 per image.
        Removed 2026-06-18; use bytedance/seedream-4.0.
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BytedanceSeedream30Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BytedanceSeedream30(BytedanceSeedream30Calls[ImageResult, Job[ImageResult]], JobHandle[ImageResult]):
    """Seedream 3.0: Pictures from Chinese or English text."""


class AsyncBytedanceSeedream30(
    BytedanceSeedream30Calls[Awaited[AsyncImageResult], Awaited[AsyncJob[AsyncImageResult]]],
    AsyncJobHandle[AsyncImageResult],
):
    """Seedream 3.0: Pictures from Chinese or English text."""
